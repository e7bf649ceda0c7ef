import type { Context } from '../../../context';
import { hasStart, type Application } from '../../../domain/application';
import { displayDate } from '../../../domain/calendar';
import { partiesOf } from '../../../operations/parties';
import type { Entered } from '../../../store/tables';
import { typed, type Errors } from '../../../ui/form';
import { checkWording, decide, finish, type Decision } from '../../review';
import { filledIn, templatesFor, type TemplateUse } from '../templates';

/** A step of NACCSセンター as its form was sent: what to do, or what is wrong with what was typed. */
export type Given = { readonly errors: Errors; readonly run: (context: Context, receiptNumber: string) => void };

const deciding = (decision: Decision, errors: Errors = {}): Given => ({ errors, run: (context, receiptNumber) => decide(context, receiptNumber, decision) });

const worded = (use: TemplateUse, label: string) => (entered: Entered): Given => {
  const field = `${use}Message`;
  const { value: message, error } = checkWording(typed(entered, field), label);
  return deciding({ decision: use, message }, error === null ? {} : { [field]: error });
};

/** How the form is read for each step. */
export const steps: Readonly<Record<'open' | 'approve' | 'query' | 'reject' | 'complete', (entered: Entered) => Given>> = {
  open: () => deciding({ decision: 'open' }),
  approve: (entered) => {
    const startDate = typed(entered, 'startDate');
    const isWrong = startDate !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(startDate);
    return deciding({ decision: 'approve', ...(startDate === '' ? {} : { startDate }) }, isWrong ? { startDate: '利用開始日を一覧から選択してください。' } : {});
  },
  query: worded('query', '確認事項'),
  reject: worded('reject', '受付できない理由'),
  complete: () => ({ errors: {}, run: finish }),
};

/** What was typed with the chosen template put below it. */
export function withTemplate(context: Context, application: Application, entered: Entered): { use: TemplateUse; entered: Entered; errors: Errors } {
  const use: TemplateUse = typed(entered, 'use') === 'reject' ? 'reject' : 'query';
  const [chosen, field] = [`${use}Template`, `${use}Message`];
  const template = templatesFor(use, application).find(({ id }) => id === typed(entered, chosen));
  if (!template) return { use, entered, errors: { [chosen]: '入れる文例を選択してください。' } };
  const { company, office } = partiesOf(context, application);
  const text = filledIn(template, { number: application.receiptNumber, company, office, wish: hasStart(application) ? displayDate(application.requestedStartDate) : '' });
  const before = typed(entered, field).trimEnd();
  return { use, entered: { ...entered, [field]: before === '' ? text : `${before}\n${text}`, [chosen]: '' }, errors: {} };
}
