import { fillSecret, type Actor } from '../../fixtures';
import { passwordOf } from './http/terminal';

/** Logs on to NACCS業務 from its first page; nothing of it is traced. Ends on 業務選択画面 where nothing is wrong. */
export const logOn = ({ nss: { naccsLogon }, account, secretly }: Actor, terminal: string, userId: string): Promise<void> => secretly(async () => {
  await naccsLogon.open();
  await naccsLogon.logOn(terminal, userId, (field) => fillSecret(field, passwordOf(account, userId)));
});
