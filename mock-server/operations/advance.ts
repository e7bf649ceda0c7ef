import type { Context } from '../context';
import type { Application } from '../domain/application';
import { next, statusLabel, type ApplicationEvent } from '../domain/lifecycle';
import type { MailKind } from '../vocabulary/mails';
import type { NewsKind, progress } from '../vocabulary/news';
import { Conflict } from './conflict';
import { queueMail } from './mail';
import { withProgress } from './progress';

/** What an event shows of itself, besides the new state. */
interface Effects {
  readonly progress: keyof typeof progress;
  readonly news?: NewsKind;
  readonly mail?: MailKind;
}

const effects: Record<ApplicationEvent, Effects> = {
  open: { progress: 'opened' },
  query: { progress: 'queried', news: 'queried', mail: 'queried' },
  resubmit: { progress: 'resubmitted', news: 'resubmitted', mail: 'received' },
  withdraw: { progress: 'withdrawn', news: 'withdrawn', mail: 'withdrawn' },
  approve: { progress: 'approved', news: 'approved', mail: 'approved' },
  reject: { progress: 'rejected', news: 'rejected', mail: 'rejected' },
  complete: { progress: 'completed', news: 'completed', mail: 'certificatesIssued' },
};
/** Completing work that issued no certificate tells nobody (D-11). */
const quietCompletion: Effects = { progress: 'completedWithout' };

/**
 * Takes an application one step on in its life, with 進行状況, 新着情報 and mail. Inside a transaction.
 * @param change what else the event fixes (start date, granted terminals …)
 * @param message the Center's own words, shown in 進行状況 and in the mail
 * @throws Conflict when the lifecycle has no such step from the present state, or there is no such application
 */
export function advance(
  context: Context, receiptNumber: string, event: ApplicationEvent, change: Partial<Application> = {}, message?: string,
): Application {
  const { store, clock, journal } = context;
  const application = store.get('applications', receiptNumber);
  const office = application && store.get('offices', application.officeCode);
  if (!application || !office) throw new Conflict(`申込受付番号 ${receiptNumber} の申込はありません。`);
  const status = next(application.status, event);
  if (status === null) throw new Conflict(`この申込は「${statusLabel[application.status]}」のため、この操作はできません。`);
  const quiet = event === 'complete' && !(change.granted ?? application.granted).some(hasCertificate);
  const effect = quiet ? quietCompletion : effects[event];
  const now = clock.instant();
  const moved = withProgress({ ...application, ...change, status }, effect.progress, now, message);
  const told = effect.news ? replaceNews(context, moved, effect.news) : moved;
  store.put('applications', told);
  if (effect.mail) queueMail(context, effect.mail, told, office.contract, message);
  journal.add({ at: now, kind: 'event', officeCode: office.officeCode, what: event, status: null, screen: null, step: null, receiptNumber });
  return told;
}

/** netNACCS and webNACCS terminals have a certificate, ebMS has none (assumed). */
const hasCertificate = ({ kind }: Application['granted'][number]): boolean => kind !== 'ebms';

/** One row of 新着情報 an application: the latest news of it takes the place of the one before and stands on top. */
function replaceNews({ store, clock }: Context, application: Application, kind: NewsKind): Application {
  if (application.newsId !== null) store.delete('news', application.newsId);
  const id = String(store.count('news'));
  store.put('news', { id, officeCode: application.officeCode, at: clock.instant(), kind, receiptNumber: application.receiptNumber });
  return { ...application, newsId: id };
}
