import type { Context } from '../context';
import type { Application, ChangeApplication, NewApplication } from '../domain/application';
import { today } from '../domain/calendar';
import type { IsoDate, IsoInstant } from '../domain/contract';
import { checkField, type FieldRule } from '../domain/field-rule';
import { next, type ApplicationEvent } from '../domain/lifecycle';
import { earliestStart, fixStartDate, LAST_START_DATE } from '../domain/schedule';
import { Conflict } from '../operations/conflict';
import { approve, complete, leadOf, openApplication, query, reject } from '../operations/review';
import { message } from '../vocabulary/messages';
import { progress } from '../vocabulary/news';

/** What NACCSセンター decides on an application. */
export type Decision =
  | { readonly decision: 'open' }
  | { readonly decision: 'approve'; readonly startDate?: IsoDate | undefined }
  | { readonly decision: 'query' | 'reject'; readonly message: string };

/** What NACCSセンター can do with an application in some state. */
export type Step = Extract<ApplicationEvent, Decision['decision'] | 'complete'>;

/** May this step be taken now? A システム設定 is complete with its 審査終了. */
export const isPossible = ({ kind, status }: Pick<Application, 'kind' | 'status'>, step: Step): boolean =>
  next(status, step) !== null && !(kind === 'settings' && step === 'complete');

/**
 * Since when it has been NACCSセンター's turn: since its applicant last did something, or since 審査終了 for the work; null where it
 * is not. That 内容確認 has begun does not make anybody wait for less.
 */
export function waitingSince(application: Application): IsoInstant | null {
  if (isPossible(application, 'complete')) return application.reviewedAt ?? application.appliedAt;
  if (!isPossible(application, 'approve')) return null;
  return application.progress.findLast(({ work }) => work !== progress.opened.work)?.at ?? application.appliedAt;
}

/**
 * Takes a decision and sends its mail on its way.
 * @throws Conflict when the application is in another state, or the start date cannot be fixed
 */
export function decide(context: Context, receiptNumber: string, decision: Decision): Application {
  const decided = carryOut(context, receiptNumber, decision);
  context.mailsQueued();
  return decided;
}

/** 作業完了, with its mail. @throws Conflict when the application is in another state, or is a システム設定 */
export function finish(context: Context, receiptNumber: string): Application {
  const completed = complete(context, receiptNumber);
  context.mailsQueued();
  return completed;
}

function carryOut(context: Context, receiptNumber: string, given: Decision): Application {
  switch (given.decision) {
    case 'open': return openApplication(context, receiptNumber);
    case 'query': return query(context, receiptNumber, given.message);
    case 'reject': return reject(context, receiptNumber, given.message);
    case 'approve': {
      const { startDate } = given;
      if (startDate !== undefined && (startDate < today(context.clock.instant()) || startDate > LAST_START_DATE)) {
        throw new Conflict(`利用開始日 ${startDate} は過去の日付か、スケジュールにない日付です。`);
      }
      return approve(context, receiptNumber, startDate);
    }
  }
}

/** The start date that an approval now would fix, the earliest that it could, and the 営業日 between at least (D-19). */
export function proposedStart({ clock }: Context, application: ChangeApplication | NewApplication): { proposed: IsoDate; earliest: IsoDate; lead: number } {
  const approvedOn = today(clock.instant());
  const lead = leadOf(application);
  return { proposed: fixStartDate({ wish: application.requestedStartDate, approvedOn, lead }), earliest: earliestStart(approvedOn, lead), lead };
}

const wording: FieldRule = { type: 'text', required: true, max: 1000, multiline: true };

/**
 * The Center's words to the applicant: the cleaned text, or why they cannot be sent as they are.
 * @param label what the message calls them
 */
export function checkWording(raw: string, label: string): { value: string; error: string | null } {
  const { value, code } = checkField(wording, raw);
  return { value, error: code === null ? null : message(code, { label, max: wording.max }) };
}
