import type { Context } from '../context';
import type { Application, GrantedTerminal, ReissueApplication } from '../domain/application';
import { displayDate, today } from '../domain/calendar';
import { earliestReissue, withReissued } from '../domain/certificates';
import type { CertificateStatus, Terminal } from '../domain/contract';
import { isOpen } from '../domain/lifecycle';
import { hasCertificate } from '../domain/terminals';
import type { Office } from '../store/tables';
import { advance } from './advance';
import { scheduleCertificateStop } from './agenda';
import { takenBy } from './changes/pending';
import { Conflict } from './conflict';
import { issueCertificate } from './issue';

/** A terminal with its certificate, and why that one cannot be re-issued now; `by` is the 申込受付番号 of what stands against it. */
export interface Reissuable {
  readonly terminal: Terminal;
  readonly status: CertificateStatus;
  readonly against: { readonly reason: 'pending' | 'reissue' | 'abolition'; readonly by: string } | null;
}

/**
 * The certificates of an office with what stands against issuing them anew.
 * @param except 申込受付番号 of the application that is being corrected
 */
export function reissuables(context: Context, { officeCode, contract }: Office, except: string | null = null): readonly Reissuable[] {
  const open = context.store.group('applications', officeCode).filter((one): one is ReissueApplication =>
    one.kind === 'reissue' && isUnfinished(one) && one.receiptNumber !== except);
  const abolished = takenBy(context, officeCode);
  return contract.terminals.filter(hasCertificate).flatMap((terminal) => {
    const status = contract.certificates.find(({ terminalName }) => terminalName === terminal.name)?.status;
    if (status === undefined) return [];
    const other = open.find(({ terminals }) => terminals.includes(terminal.name));
    const end = abolished.get(`terminal:${terminal.name}`);
    const against = status === 'pending' ? { reason: 'pending' as const, by: '' }
      : other ? { reason: 'reissue' as const, by: other.receiptNumber }
        : end !== undefined ? { reason: 'abolition' as const, by: end } : null;
    return [{ terminal, status, against }];
  });
}

/** Are the new certificates still to come? */
const isUnfinished = ({ status }: Application): boolean => isOpen(status) && status !== 'completed';

/**
 * 作業完了 of a re-issue: new codes for the terminals that are still there; the certificates before work no more. Two months
 * from now on they stop if nobody has fetched them (E-08). Inside a transaction.
 * @throws Conflict before the 営業日 after the application (E-10), or in another state
 */
export function completeReissue(context: Context, application: ReissueApplication): Application {
  const { store, clock } = context;
  const { receiptNumber, officeCode, terminals, appliedAt, status } = application;
  const day = today(clock.instant());
  const earliest = earliestReissue(today(appliedAt));
  if (status === 'approved' && day < earliest) throw new Conflict(`再発行には申込から1営業日以上かかります。${displayDate(earliest)} 以降に作業を完了してください。`);
  const office = store.get('offices', officeCode);
  const present = office?.isVoid ? [] : office?.contract.terminals.filter(({ name }) => terminals.includes(name)) ?? [];
  const granted = present.map(({ name, kind }): GrantedTerminal => issueCertificate(context, { name, kind, authCode1: '', authCode2: '' }));
  const completed = advance<ReissueApplication>(context, receiptNumber, 'complete', { granted, completedAt: clock.instant() });
  if (office && granted.length > 0) {
    store.put('offices', { ...office, contract: withReissued(office.contract, granted) });
    scheduleCertificateStop(context, receiptNumber, day);
  }
  return completed;
}
