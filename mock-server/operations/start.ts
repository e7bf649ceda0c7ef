import type { Context } from '../context';
import { applyTerminalChange } from '../domain/terminals';
import type { Due } from '../store/tables';
import { withProgress } from './progress';

/** 利用開始日: what was applied for stands from now on. The contract of a new application has been there since 審査終了. */
export function start({ store, journal }: Context, due: Due): void {
  const application = store.get('applications', due.receiptNumber);
  const office = application?.officeCode == null ? undefined : store.get('offices', application.officeCode);
  if (!application || !office) return;
  if (application.kind === 'change') {
    store.put('offices', { ...office, contract: applyTerminalChange(office.contract, application.granted, application.terminals) });
  }
  store.put('applications', { ...withProgress(application, application.kind === 'new' ? 'newStarted' : 'started', due.at), inForce: true });
  journal.add({ at: due.at, kind: 'event', loginId: application.applicant, what: 'start', status: null, screen: null, step: null, receiptNumber: application.receiptNumber });
}
