import type { Context } from '../context';
import type { Application, ApplicationKind, ChangeApplication, Entered, NewApplication, ReissueApplication, SettingsApplication } from '../domain/application';
import { parseCompactDate, today } from '../domain/calendar';
import { receiptNumber } from '../domain/receipt-number';
import type { Contract } from '../domain/contract';
import type { Draft, Office } from '../store/tables';
import type { MailKind } from '../vocabulary/mails';
import { advance } from './advance';
import { brokersOf } from './changes/broker';
import { changeOf, itemsOf } from './changes/request';
import { chosenOf, personOf, ticked, valueOf } from './entered';
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

type Started = Pick<ChangeApplication, 'items' | 'requestedStartDate' | 'reason'>;

/** When and why, as typed on one screen. */
const wished = (entered: Entered | undefined): Omit<Started, 'items'> => ({ requestedStartDate: wishOf(entered), reason: valueOf(entered, 'reason') });

/** What was typed, as it goes into an application of its kind. */
const contents = {
  change: (draft: Draft, contract: Contract): Started & Pick<ChangeApplication, 'change'> =>
    ({ items: itemsOf(draft), ...wished(draft.entered['items']), change: changeOf(draft, contract) }),
  broker: (draft: Draft, contract: Contract): Started & Pick<ChangeApplication, 'change'> =>
    ({ items: ['broker'], ...wished(draft.entered['broker']), change: brokersOf(draft, contract) }),
  reissue: ({ entered }: Draft): Pick<ReissueApplication, 'terminals' | 'cause'> =>
    ({ terminals: ticked(entered['reissue'], 'reissueTerminals'), cause: chosenOf(entered['reissue'], 'reissueCause') }),
  new: (draft: Draft): Pick<NewApplication, 'requestedStartDate' | 'reason' | 'contents'> =>
    ({ requestedStartDate: wishOf(draft.entered['place']), reason: valueOf(draft.entered['contact'], 'applyReason'), contents: newContractOf(draft) }),
  settings: (draft: Draft): Pick<SettingsApplication, 'settings'> => ({ settings: settingsOf(draft) }),
};

function wishOf(entered: Entered | undefined): string {
  const wish = parseCompactDate(valueOf(entered, 'startDate'));
  if (wish === null) throw new Error('A draft without a start date cannot be registered.');
  return wish;
}

const receivedMail: Record<ApplicationKind, MailKind> = { change: 'received', broker: 'received', new: 'received', settings: 'settingsReceived', reissue: 'reissueReceived' };
const receivedProgress = { change: 'received', broker: 'received', new: 'received', settings: 'settingsReceived', reissue: 'reissueReceived' } as const;

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

const steps: Record<ApplicationKind, string> = { change: 'S0 1-⑧', broker: 'S0 1-①', new: 'S1 2.', settings: 'S1 3.', reissue: 'S0 1-①' };

function begun({ store, clock }: Context, draft: Draft, number: string): Application {
  const fresh = {
    receiptNumber: number, status: 'received' as const, applicant: draft.owner, appliedAt: clock.instant(), reviewedAt: null, completedAt: null,
    inForce: false, startDate: null, granted: [], progress: [], newsId: null, ...common(draft),
  };
  if (draft.kind === 'new') return { ...fresh, kind: 'new', officeCode: null, ...contents.new(draft) };
  const { contract } = officeOf(store.get('offices', draft.owner), draft);
  const own = { officeCode: draft.owner };
  switch (draft.kind) {
    case 'change': return { ...fresh, ...own, kind: 'change', before: contract, grantedCodes: [], ...contents.change(draft, contract) };
    case 'broker': return { ...fresh, ...own, kind: 'broker', before: contract, grantedCodes: [], ...contents.broker(draft, contract) };
    case 'reissue': return { ...fresh, ...own, kind: 'reissue', ...contents.reissue(draft) };
    case 'settings': return { ...fresh, ...own, kind: 'settings', ...contents.settings(draft) };
  }
}

function officeOf(office: Office | undefined, { owner }: Draft): Office {
  if (!office) throw new Error(`No office ${owner}`);
  return office;
}

/**
 * The contents go in with the event: the mail about it is for the 申込担当者 as corrected. A change is told against the
 * contract as it is now.
 */
function resubmit(context: Context, draft: Draft, number: string): string {
  const own = (): Contract => officeOf(context.store.get('offices', draft.owner), draft).contract;
  const corrected: Record<ApplicationKind, () => object> = {
    change: () => ({ before: own(), ...contents.change(draft, own()) }),
    broker: () => ({ before: own(), ...contents.broker(draft, own()) }),
    reissue: () => contents.reissue(draft), new: () => contents.new(draft), settings: () => contents.settings(draft),
  };
  advance(context, number, 'resubmit', { ...common(draft), ...corrected[draft.kind]() });
  return number;
}
