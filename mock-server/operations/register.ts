import type { Context } from '../context';
import type { Application, ApplicationKind, ChangeApplication, NewApplication, SettingsApplication } from '../domain/application';
import { parseCompactDate, today } from '../domain/calendar';
import { receiptNumber } from '../domain/receipt-number';
import type { Draft } from '../store/tables';
import type { MailKind } from '../vocabulary/mails';
import { advance } from './advance';
import { personOf, terminalsOf, ticked, valueOf } from './entered';
import { queueMail } from './mail';
import { newContractOf } from './new-contract';
import { withProgress } from './progress';
import { settingsOf } from './settings-entered';

/**
 * Registers an application whose input has passed all checks: gives it its number, queues 受付完了. Done twice with the
 * same draft it is the same application. A draft that corrects an application keeps its number.
 * @returns 申込受付番号
 */
export function register(context: Context, draft: Draft): string {
  const { store } = context;
  return store.transaction(() => {
    if (draft.registeredAs !== null) return draft.registeredAs;
    const number = draft.correcting === null ? registerNew(context, draft) : resubmit(context, draft, draft.correcting);
    store.put('drafts', { ...draft, registeredAs: number });
    return number;
  });
}

/** What every kind of application takes from its draft. */
const common = ({ entered, attachments }: Draft) =>
  ({ entered, attachments, contact: personOf(entered['contact']), remarks: valueOf(entered['confirm'], 'remarks') });

/** What was typed, as it goes into an application of its kind. */
const contents = {
  change: ({ entered }: Draft): Pick<ChangeApplication, 'items' | 'requestedStartDate' | 'reason' | 'terminals'> => ({
    items: ticked(entered['items'], 'items'), requestedStartDate: wishOf(entered['items']),
    reason: valueOf(entered['items'], 'reason'), terminals: terminalsOf(entered['terminals']),
  }),
  new: (draft: Draft): Pick<NewApplication, 'requestedStartDate' | 'reason' | 'contents'> => ({
    requestedStartDate: wishOf(draft.entered['place']), reason: valueOf(draft.entered['contact'], 'applyReason'), contents: newContractOf(draft),
  }),
  settings: (draft: Draft): Pick<SettingsApplication, 'settings'> => ({ settings: settingsOf(draft) }),
} satisfies Record<ApplicationKind, (draft: Draft) => Partial<Application>>;

function wishOf(entered: Draft['entered'][string] | undefined): string {
  const wish = parseCompactDate(valueOf(entered, 'startDate'));
  if (wish === null) throw new Error('A draft without a start date cannot be registered.');
  return wish;
}

const receivedMail: Record<ApplicationKind, MailKind> = { change: 'received', new: 'received', settings: 'settingsReceived' };
const receivedProgress = { change: 'received', new: 'received', settings: 'settingsReceived' } as const;

function registerNew(context: Context, draft: Draft): string {
  const { store, clock, journal } = context;
  const now = clock.instant();
  const year = Number(today(now).slice(0, 4));
  const number = receiptNumber(year, store.count(`receipt:${year}`));
  const application = withProgress(begun(context, draft, number), receivedProgress[draft.kind], now);
  store.put('applications', application);
  const temporary = store.get('temporaries', draft.owner);
  if (temporary) store.put('temporaries', { ...temporary, receiptNumber: number });
  queueMail(context, receivedMail[draft.kind], application);
  journal.add({ at: now, kind: 'event', loginId: draft.owner, what: 'register', status: null, screen: null, step: steps[draft.kind], receiptNumber: number });
  return number;
}

const steps: Record<ApplicationKind, string> = { change: 'S0 1-⑧', new: 'S1 2.', settings: 'S1 3.' };

function begun({ store, clock }: Context, draft: Draft, number: string): Application {
  const fresh = {
    receiptNumber: number, status: 'received' as const, applicant: draft.owner, appliedAt: clock.instant(), reviewedAt: null, completedAt: null,
    inForce: false, startDate: null, granted: [], progress: [], newsId: null, ...common(draft),
  };
  if (draft.kind === 'new') return { ...fresh, kind: 'new', officeCode: null, ...contents.new(draft) };
  const office = store.get('offices', draft.owner);
  if (!office) throw new Error(`No office ${draft.owner}`);
  return draft.kind === 'change'
    ? { ...fresh, kind: 'change', officeCode: draft.owner, before: office.contract, ...contents.change(draft) }
    : { ...fresh, kind: 'settings', officeCode: draft.owner, ...contents.settings(draft) };
}

/** The contents go in with the event: the mail about it is for the 申込担当者 as corrected. */
function resubmit(context: Context, draft: Draft, number: string): string {
  advance(context, number, 'resubmit', { ...common(draft), ...contents[draft.kind](draft) });
  return number;
}
