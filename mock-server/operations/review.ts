import { seededCode, type Context } from '../context';
import type { Application, GrantedTerminal } from '../domain/application';
import { today } from '../domain/calendar';
import type { IsoDate } from '../domain/contract';
import { LEAD_NETNACCS, earliestStart, fixStartDate, isStartDate } from '../domain/schedule';
import { mergeCertificates, terminalName } from '../domain/terminals';
import { scheduleStart } from './agenda';
import { advance } from './advance';
import { Conflict } from './conflict';
import { takeTerminalSerials } from './terminal-names';

/** NACCSセンター begins to check an application: 内容確認中. */
export function openApplication(context: Context, receiptNumber: string): Application {
  return context.store.transaction(() => advance(context, receiptNumber, 'open'));
}

/**
 * 審査終了: fixes the start date (D-19) and assigns the names of the added terminals.
 * @param startDate a date of the schedule that keeps the lead time; without it the wish, or the next date possible
 * @throws Conflict for a date off the schedule or too early, or an application in another state
 */
export function approve(context: Context, receiptNumber: string, startDate?: IsoDate): Application {
  const { store, clock } = context;
  return store.transaction(() => {
    const application = store.get('applications', receiptNumber);
    if (!application) throw new Conflict(`申込受付番号 ${receiptNumber} の申込はありません。`);
    const approvedOn = today(clock.instant());
    if (startDate !== undefined && (!isStartDate(startDate) || startDate < earliestStart(approvedOn, LEAD_NETNACCS))) {
      throw new Conflict(`利用開始日 ${startDate} はスケジュールにないか、審査終了から${LEAD_NETNACCS}営業日に満たない日付です。`);
    }
    const fixed = startDate ?? fixStartDate({ wish: application.requestedStartDate, approvedOn, lead: LEAD_NETNACCS });
    const approved = advance(context, receiptNumber, 'approve', { startDate: fixed, reviewedAt: clock.instant(), granted: grant(context, application) });
    scheduleStart(context, receiptNumber, fixed);
    return approved;
  });
}

/** 確認事項あり: the applicant is asked to correct or withdraw. */
export function query(context: Context, receiptNumber: string, message: string): Application {
  return context.store.transaction(() => advance(context, receiptNumber, 'query', {}, message));
}

/** The Center cannot take the application. */
export function reject(context: Context, receiptNumber: string, message: string): Application {
  return context.store.transaction(() => advance(context, receiptNumber, 'reject', { reviewedAt: context.clock.instant() }, message));
}

/** The applicant takes the application back. */
export function withdraw(context: Context, receiptNumber: string): Application {
  return context.store.transaction(() => advance(context, receiptNumber, 'withdraw'));
}

/** デジタル証明書発行作業完了: the certificates of the added terminals get their codes, 管理責任者 is told. */
export function complete(context: Context, receiptNumber: string): Application {
  const { store, clock } = context;
  return store.transaction(() => {
    const granted = (store.get('applications', receiptNumber)?.granted ?? []).map((terminal) => issue(context, terminal));
    const completed = advance(context, receiptNumber, 'complete', { granted, completedAt: clock.instant() });
    const office = store.get('offices', completed.officeCode);
    if (office && completed.inForce) store.put('offices', { ...office, contract: mergeCertificates(office.contract, granted) });
    return completed;
  });
}

function grant(context: Context, { terminals }: Application): GrantedTerminal[] {
  const kinds = [
    ...Array.from({ length: terminals.addNet }, () => 'net' as const),
    ...Array.from({ length: terminals.addEbms }, () => 'ebms' as const),
    ...Array.from({ length: terminals.addWeb }, () => 'web' as const),
  ];
  return kinds.map((kind) => ({ name: terminalName(takeTerminalSerials(context, 1)), kind, authCode1: '', authCode2: '' }));
}

function issue({ store, seed }: Context, terminal: GrantedTerminal): GrantedTerminal {
  if (terminal.kind === 'ebms') return terminal;
  const number = store.count('certificate');
  return { ...terminal, authCode1: seededCode(seed(), 'authCode1', number, 8), authCode2: seededCode(seed(), 'authCode2', number, 8) };
}
