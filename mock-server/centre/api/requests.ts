/** What the control API takes; keys it does not know are refused. */
import { z } from '@hono/zod-openapi';
import { faultKinds } from '../../faults';
import { checkWording } from '../review';

const moment = z.iso.datetime({ offset: true, error: '日時は 2026-04-01T09:00:00+09:00 の形式で指定してください。' });
const positive = (max: number) => {
  const error = `1～${max}の整数で指定してください。`;
  return z.int(error).min(1, error).max(max, error);
};

/** An object that tells in Japanese of keys it does not know. */
const object = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `指定できない項目です: ${(issue.keys as string[]).join('、')}` : 'JSONのオブジェクトで指定してください。'),
  });

export const nothing = object({});
export const clockSet = object({ now: moment }).openapi('ClockSet');

/** ISO 8601, forward only, in figures that a calendar can count. */
const DURATION = /^P(?=.)(\d{1,4}Y)?(\d{1,5}M)?(\d{1,5}W)?(\d{1,6}D)?(T(?=.)(\d{1,7}H)?(\d{1,9}M)?(\d{1,9}S)?)?$/;

export const clockAdvance = object({
  duration: z.string('文字列で指定してください。').regex(DURATION, '期間は PT48H や P3D の形式（ISO 8601）で指定してください。').optional(),
  businessDays: positive(250).optional(),
}).refine(({ duration, businessDays }) => (duration === undefined) !== (businessDays === undefined), 'duration または businessDays のどちらか一方を指定してください。')
  .openapi('ClockAdvance');

const wording = z.string('通知内容を文字列で指定してください。').superRefine((raw, issue) => {
  const { error } = checkWording(raw, '通知内容');
  if (error !== null) issue.addIssue({ code: 'custom', message: error });
}).overwrite((raw) => checkWording(raw, '通知内容').value);

export const review = z.discriminatedUnion('decision', [
  object({ decision: z.literal('open') }),
  object({ decision: z.literal('approve'), startDate: z.iso.date('利用開始日は 2026-04-21 の形式の実在する日付で指定してください。').optional() }),
  object({ decision: z.literal('query'), message: wording }),
  object({ decision: z.literal('reject'), message: wording }),
], 'decision には open、approve、query、reject のいずれかを指定してください。').openapi('Review');

const count = positive(1000);
export const fault = z.discriminatedUnion('kind', [
  object({ kind: z.enum(faultKinds).exclude(['slow']), count }),
  object({ kind: z.literal('slow'), count, ms: positive(60_000).optional() }),
], `kind には ${faultKinds.join('、')} のいずれかを指定してください。`).openapi('Fault');

export const performed = object({
  userId: z.string('利用者IDを文字列で指定してください。').regex(/^[A-Z0-9]{8}$/, '利用者IDは半角英大文字・数字8文字で指定してください。'),
  task: z.string('業務を文字列で指定してください。').min(1, '業務を指定してください。').max(20, '業務は20文字以内で指定してください。'),
  count: positive(1_000_000).optional(),
}).openapi('Performed');

export const reset = object({
  seed: z.int('seed は0以上の整数で指定してください。').min(0, 'seed は0以上の整数で指定してください。').optional(),
}).openapi('Reset');

export const applicationFilter = object({ officeCode: z.string().optional() });
