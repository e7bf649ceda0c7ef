import type { Context } from '../context';
import type { Application } from '../domain/application';
import { parseCompactDate, today } from '../domain/calendar';
import { receiptNumber } from '../domain/receipt-number';
import type { Draft } from '../store/tables';
import { advance } from './advance';
import { contactOf, terminalsOf, ticked, valueOf } from './entered';
import { queueMail } from './mail';
import { withProgress } from './progress';

/**
 * Registers a change application whose input has passed all checks (1-⑦ → 1-⑧): gives it its number, queues 受付完了.
 * Done twice with the same draft it is the same application. A draft that corrects an application keeps its number.
 * @returns 申込受付番号
 */
export function registerChange(context: Context, draft: Draft): string {
  const { store } = context;
  return store.transaction(() => {
    if (draft.registeredAs !== null) return draft.registeredAs;
    const number = draft.correcting === null ? registerNew(context, draft) : resubmit(context, draft, draft.correcting);
    store.put('drafts', { ...draft, registeredAs: number });
    return number;
  });
}

/** What was typed, as it goes into the application. */
function contents({ entered }: Draft): Pick<Application, 'items' | 'requestedStartDate' | 'reason' | 'contact' | 'terminals' | 'remarks'> {
  const startDate = parseCompactDate(valueOf(entered.items, 'startDate'));
  if (startDate === null) throw new Error('A draft without a start date cannot be registered.');
  return {
    items: ticked(entered.items, 'items'),
    requestedStartDate: startDate,
    reason: valueOf(entered.items, 'reason'),
    contact: contactOf(entered.contact),
    terminals: terminalsOf(entered.terminals),
    remarks: valueOf(entered.confirm, 'remarks'),
  };
}

function registerNew(context: Context, draft: Draft): string {
  const { store, clock, journal } = context;
  const now = clock.instant();
  const year = Number(today(now).slice(0, 4));
  const number = receiptNumber(year, store.count(`receipt:${year}`));
  const office = store.get('offices', draft.officeCode);
  if (!office) throw new Error(`No office ${draft.officeCode}`);
  const application: Application = {
    receiptNumber: number, kind: 'change', status: 'received', officeCode: draft.officeCode, appliedAt: now, ...contents(draft),
    before: office.contract, startDate: null, reviewedAt: null, completedAt: null, inForce: false, granted: [], progress: [], newsId: null,
  };
  store.put('applications', withProgress(application, 'received', now));
  queueMail(context, 'received', application, office.contract);
  journal.add({ at: now, kind: 'event', officeCode: draft.officeCode, what: 'register', status: null, screen: null, step: 'S0 1-⑧', receiptNumber: number });
  return number;
}

/** The contents go in with the event: the mail about it is for the 申込担当者 as corrected. */
function resubmit(context: Context, draft: Draft, number: string): string {
  advance(context, number, 'resubmit', contents(draft));
  return number;
}
