import type { Context } from '../context';
import { isChange, type Application, type ApplicationKind } from '../domain/application';
import { needsSettings } from '../domain/changes/settings';
import { next, statusLabel, type ApplicationEvent } from '../domain/lifecycle';
import { hasCertificate } from '../domain/terminals';
import { readersOf } from '../store/tables';
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

const usual: Record<ApplicationEvent, Effects> = {
  open: { progress: 'opened' },
  query: { progress: 'queried', news: 'queried', mail: 'queried' },
  resubmit: { progress: 'resubmitted', news: 'resubmitted', mail: 'received' },
  withdraw: { progress: 'withdrawn', news: 'withdrawn', mail: 'withdrawn' },
  approve: { progress: 'approved', news: 'approved', mail: 'approved' },
  reject: { progress: 'rejected', news: 'rejected', mail: 'rejected' },
  complete: { progress: 'completed', news: 'completed', mail: 'certificatesIssued' },
  void: { progress: 'void', news: 'void', mail: 'void' },
};
const effects: Record<ApplicationKind, Record<ApplicationEvent, Effects>> = {
  change: { ...usual, void: { progress: 'void', news: 'void', mail: 'changeVoid' } },
  // 通関士IDの追加 is a 変更 with news of its own (S0 1-①).
  broker: {
    ...usual, query: { progress: 'queried', news: 'brokerQueried', mail: 'queried' }, approve: { progress: 'approved', news: 'brokerApproved', mail: 'approved' },
  },
  reissue: {
    ...usual,
    query: { progress: 'queried', news: 'reissueQueried', mail: 'reissueQueried' },
    resubmit: { progress: 'resubmitted', news: 'reissueResubmitted', mail: 'reissueReceived' },
    withdraw: { progress: 'withdrawn', news: 'reissueWithdrawn', mail: 'reissueWithdrawn' },
    approve: { progress: 'reissueApproved', news: 'reissueApproved', mail: 'reissueApproved' },
    reject: { progress: 'rejected', news: 'reissueRejected', mail: 'reissueRejected' },
    complete: { progress: 'reissued', news: 'reissued', mail: 'certificatesIssued' },
  },
  new: { ...usual, approve: { progress: 'approved', news: 'approved', mail: 'newApproved' } },
  settings: {
    ...usual,
    query: { progress: 'queried', news: 'settingsQueried', mail: 'settingsQueried' },
    resubmit: { progress: 'resubmitted', news: 'settingsResubmitted', mail: 'settingsReceived' },
    withdraw: { progress: 'withdrawn', news: 'settingsWithdrawn', mail: 'settingsWithdrawn' },
    approve: { progress: 'settingsApproved', news: 'settingsApproved', mail: 'settingsApproved' },
    reject: { progress: 'rejected', news: 'settingsRejected', mail: 'settingsRejected' },
  },
};
/** Work that issued no certificate: 申込手続き完了 where it issued IDs, otherwise nobody is told (D-11). */
const withoutCertificate = (application: Application): Effects =>
  (application.kind === 'new' || (isChange(application) && application.grantedCodes.length > 0)
    ? { progress: 'idsIssued', news: 'idsIssued', mail: 'idsIssued' }
    : { progress: 'completedWithout' });

function effectsOf(application: Application, event: ApplicationEvent): Effects {
  if (event === 'complete' && !application.granted.some(hasCertificate)) return withoutCertificate(application);
  // Nobody is asked for a システム設定 that stands already.
  return (event === 'approve' && application.kind === 'new' && !needsSettings(application) ? usual : effects[application.kind])[event];
}

/**
 * Takes an application one step on in its life, with 進行状況, 新着情報 and mail. Inside a transaction.
 * @param change what else the event fixes (start date, granted terminals …)
 * @param message the Center's own words, shown in 進行状況 and in the mail
 * @throws Conflict when the lifecycle has no such step from the present state, or there is no such application
 */
export function advance<A extends Application>(
  context: Context, receiptNumber: string, event: ApplicationEvent, change: Partial<A> = {}, message?: string,
): Application {
  const { store, clock, journal } = context;
  const application = store.get('applications', receiptNumber);
  if (!application) throw new Conflict(`申込受付番号 ${receiptNumber} の申込はありません。`);
  const status = next(application.status, event);
  if (status === null) throw new Conflict(`この申込は「${statusLabel[application.status]}」のため、この操作はできません。`);
  const changed = { ...application, ...change, status } as Application;
  const effect = effectsOf(changed, event);
  const now = clock.instant();
  const moved = withProgress(changed, effect.progress, now, message);
  const told = effect.news ? replaceNews(context, moved, effect.news) : moved;
  store.put('applications', told);
  if (effect.mail) queueMail(context, effect.mail, told, message);
  journal.add({ at: now, kind: 'event', loginId: told.applicant, what: event, status: null, screen: null, step: null, receiptNumber });
  return told;
}

/** One row of 新着情報 an application: the latest news of it takes the place of the one before and stands on top. */
function replaceNews({ store, clock }: Context, application: Application, kind: NewsKind): Application {
  if (application.newsId !== null) store.delete('news', application.newsId);
  const id = String(store.count('news'));
  store.put('news', { id, readers: readersOf(application), at: clock.instant(), kind, receiptNumber: application.receiptNumber, month: null });
  return { ...application, newsId: id };
}
