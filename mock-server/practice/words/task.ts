import { MAIL, type Procedure } from '../../../scenarios/procedures/types';

/** What a task says of mails, where the procedure has any. */
export const procedureMails = ({ steps }: Procedure): string =>
  steps.some(({ scenes }) => scenes.some(({ screen }) => screen === MAIL)) ? '途中でE-mailが届いたら、画面上部の「メール」から開いて読みます。' : '';
