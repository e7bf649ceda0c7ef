import type { Context } from '../context';
import { isChange, type Application, type ChangeApplication, type NewApplication, type ReissueApplication, type SettingsApplication } from '../domain/application';
import { today } from '../domain/calendar';
import { fetchableUntil } from '../domain/certificates';
import { needsSettings } from '../domain/changes/settings';
import type { IsoDate } from '../domain/contract';
import { LEAD_LINE, LEAD_NETNACCS, earliestStart, fixStartDate, isStartDate } from '../domain/schedule';
import { hasCertificate, mergeCertificates } from '../domain/terminals';
import { scheduleCertificateStop, scheduleSettingsDeadline, scheduleStart } from './agenda';
import { advance } from './advance';
import { Conflict } from './conflict';
import { issueChange } from './changes/issue';
import { sendDebitForm } from './debit-form';
import { issueCertificate, issueContract } from './issue';
import { completeReissue } from './reissue';
import { registerSettings, voidAfterDeadline } from './settings';

/** NACCSセンター begins to check an application: 内容確認中. */
export function openApplication(context: Context, receiptNumber: string): Application {
  return context.store.transaction(() => advance(context, receiptNumber, 'open'));
}

/** 営業日 from 審査終了 to 利用開始日 at least: a line that is laid takes longer (D-19). */
export function leadOf(application: ChangeApplication | NewApplication): number {
  const line = application.kind === 'new' ? application.contents.line : application.change.general?.addedLine ?? application.change.general?.changedLine ?? null;
  return line === null ? LEAD_NETNACCS : LEAD_LINE;
}

/**
 * 審査終了: fixes the start date (D-19) and gives what was applied for; a システム設定 stands at once.
 * @param startDate a date of the schedule that keeps the lead time; without it the wish, or the next date possible
 * @throws Conflict for a date off the schedule or too early, or an application in another state
 */
export function approve(context: Context, receiptNumber: string, startDate?: IsoDate): Application {
  return context.store.transaction(() => {
    const application = found(context, receiptNumber);
    switch (application.kind) {
      case 'settings': return approveSettings(context, application, startDate);
      case 'reissue': return approveReissue(context, application, startDate);
      default: return approveStart(context, application, startDate);
    }
  });
}

function approveStart(context: Context, application: ChangeApplication | NewApplication, startDate?: IsoDate): Application {
  const { clock } = context;
  const { receiptNumber } = application;
  const approvedOn = today(clock.instant());
  const lead = leadOf(application);
  if (startDate !== undefined && (!isStartDate(startDate) || startDate < earliestStart(approvedOn, lead))) {
    throw new Conflict(`利用開始日 ${startDate} はスケジュールにないか、審査終了から${lead}営業日に満たない日付です。`);
  }
  const fixed = startDate ?? fixStartDate({ wish: application.requestedStartDate, approvedOn, lead });
  const given = application.kind === 'new' ? issueContract(context, application, fixed) : issueChange(context, application);
  sendDebitForm(context, application, 'officeCode' in given ? given.officeCode : application.applicant);
  const approved = advance(context, receiptNumber, 'approve', { ...given, startDate: fixed, reviewedAt: clock.instant() });
  scheduleStart(context, receiptNumber, fixed);
  if (given.granted.some(hasCertificate)) scheduleCertificateStop(context, receiptNumber, fixed);
  if (needsSettings(application)) scheduleSettingsDeadline(context, receiptNumber, fixed);
  return approved;
}

function approveSettings(context: Context, application: SettingsApplication, startDate?: IsoDate): Application {
  const { store, clock } = context;
  if (startDate !== undefined) throw new Conflict('システム設定の申込に利用開始日はありません。');
  const office = store.get('offices', application.officeCode);
  if (!office || office.isVoid) throw new Conflict('この事業所の利用申込は無効になっているため、審査を終了できません。');
  registerSettings(context, application);
  return advance(context, application.receiptNumber, 'approve', { reviewedAt: clock.instant(), inForce: true });
}

/** A re-issue has no 利用開始日: the terminals stay, their new codes come with the work (E-10). */
function approveReissue(context: Context, { receiptNumber }: ReissueApplication, startDate?: IsoDate): Application {
  if (startDate !== undefined) throw new Conflict('証明書の再発行に利用開始日はありません。');
  return advance(context, receiptNumber, 'approve', { reviewedAt: context.clock.instant() });
}

/** 確認事項あり: the applicant is asked to correct or withdraw. */
export function query(context: Context, receiptNumber: string, message: string): Application {
  return context.store.transaction(() => advance(context, receiptNumber, 'query', {}, message));
}

/** The Center cannot take the application. */
export function reject(context: Context, receiptNumber: string, message: string): Application {
  return context.store.transaction(() => ended(context, advance(context, receiptNumber, 'reject', { reviewedAt: context.clock.instant() }, message)));
}

/** The applicant takes the application back. */
export function withdraw(context: Context, receiptNumber: string): Application {
  return context.store.transaction(() => ended(context, advance(context, receiptNumber, 'withdraw')));
}

/** 作業完了: the certificates of the terminals get their codes, 管理責任者 is told. */
export function complete(context: Context, receiptNumber: string): Application {
  const { store, clock } = context;
  return store.transaction(() => {
    const application = found(context, receiptNumber);
    if (application.kind === 'settings') throw new Conflict('システム設定の申込は審査終了で完了するため、作業完了はありません。');
    if (application.kind === 'reissue') return completeReissue(context, application);
    const granted = application.granted.map((terminal) => (hasCertificate(terminal) ? issueCertificate(context, terminal) : terminal));
    const completed = advance(context, receiptNumber, 'complete', { granted, completedAt: clock.instant() });
    const office = completed.officeCode === null ? undefined : store.get('offices', completed.officeCode);
    // The contract of a new application has its terminals since 審査終了, that of a change from 利用開始日 on.
    const stands = !isChange(completed) || completed.inForce;
    if (office && stands) store.put('offices', { ...office, contract: mergeCertificates(office.contract, granted) });
    const day = today(clock.instant());
    // Who gets the codes after the two months of E-08 has two months from then (rule fetch-late-work).
    if (completed.startDate !== null && fetchableUntil(completed.startDate) < day && granted.some(hasCertificate)) scheduleCertificateStop(context, receiptNumber, day);
    return completed;
  });
}

function found({ store }: Context, receiptNumber: string): Application {
  const application = store.get('applications', receiptNumber);
  if (!application) throw new Conflict(`申込受付番号 ${receiptNumber} の申込はありません。`);
  return application;
}

/** What comes of an application that ends without 審査終了. */
function ended(context: Context, application: Application): Application {
  if (application.kind === 'settings') voidAfterDeadline(context, application);
  return application;
}
