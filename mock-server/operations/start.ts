import type { Context } from '../context';
import { isChange } from '../domain/application';
import type { Due } from '../store/tables';
import { today } from '../domain/calendar';
import { startChange, startJointUse } from './changes/start';
import { withProgress } from './progress';

/** 利用開始日: what was applied for stands from now on. The contract of a new application has been there since 審査終了. */
export function start(context: Context, due: Due): void {
  const { store, journal } = context;
  const application = store.get('applications', due.receiptNumber);
  const office = application?.officeCode == null ? undefined : store.get('offices', application.officeCode);
  if (!application || !office) return;
  if (isChange(application)) startChange(context, application, today(due.at));
  if (application.kind === 'new') startJointUse(context, application, today(due.at));
  store.put('applications', { ...withProgress(application, application.kind === 'new' ? 'newStarted' : 'started', due.at), inForce: true });
  journal.add({ at: due.at, kind: 'event', loginId: application.applicant, what: 'start', status: null, screen: null, step: null, receiptNumber: application.receiptNumber });
}
