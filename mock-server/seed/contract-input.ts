import { z } from 'zod';
import { trades } from '../domain/trades';

/**
 * A partial contract, as `POST /__nss/accounts` takes it: what is not given comes from the builder. Lists replace the
 * builder's lists; keys that no contract has are refused. All messages are Japanese, for the caller to read.
 */

const text = (max: number) =>
  z.string('文字列で指定してください。').min(1, '空にできません。').max(max, `${max}文字以内で指定してください。`);
const optionalText = (max: number) => z.string('文字列で指定してください。').max(max, `${max}文字以内で指定してください。`);
const pattern = (form: RegExp, message: string) => z.string('文字列で指定してください。').regex(form, message);
const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, `${values.join('、')} のいずれかを指定してください。`);
const flag = z.boolean('true または false を指定してください。');
const day = z.iso.date('YYYY-MM-DD の実在する日付で指定してください。');

/** An object that knows its keys and tells in Japanese of those it does not know. */
const object = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `契約情報にない項目です: ${(issue.keys as string[]).join('、')}`
        : 'オブジェクトで指定してください。',
  });
const list = <T extends z.ZodType>(of: T) => z.array(of, '配列で指定してください。').max(100, '100件以内で指定してください。');

const phone = pattern(/^\d{10,11}$/, '電話番号は半角数字10桁または11桁で指定してください。');
const optionalPhone = pattern(/^(\d{10,11})?$/, '番号は半角数字10桁または11桁で指定してください。');
const kana = pattern(/^[ァ-ヶー・　]{1,100}$/, '全角カナ100文字以内で指定してください。');
const officeCode = pattern(/^[A-Z0-9]{6}$/, '事業所コードは半角英大文字・数字6文字で指定してください。');
const terminal = pattern(/^\d{5}[A-Z]$/, '論理端末名は半角数字5桁と英大文字1文字で指定してください。');

const person = object({
  familyName: text(20),
  givenName: text(20),
  familyKana: kana,
  givenKana: kana,
  department: optionalText(70),
  position: optionalText(70),
  phone,
  fax: optionalPhone,
  email: z.email('E-mailアドレスの形式で指定してください。'),
}).partial();

const placeFields = object({
  name: text(70),
  kana,
  postalCode: pattern(/^\d{7}$/, '郵便番号は半角数字7桁で指定してください。'),
  address: text(200),
  phone,
}).partial();

/** A name alone will do for a place: `"company": "ナックス商事株式会社"`. */
const place = z.preprocess((given) => (typeof given === 'string' ? { name: given } : given), placeFields);

const systemKind = oneOf(['海上・航空共用', '海上', '航空']);
const statistics = object({ paid: flag, free: flag, storage: flag }).partial();

const userCode = object({
  code: pattern(/^[A-Z0-9]{5}$/, '利用者コードは半角英大文字・数字5文字で指定してください。'),
  trades: list(oneOf(trades.map(({ name }) => name))).optional(),
  systemKind: systemKind.optional(),
  /** 管理統計資料 and 保税管理資料保存サービス of this code; left out: those of the contract. */
  statistics: statistics.optional(),
  sharedWith: list(officeCode).optional(),
  ids: list(
    object({
      id: pattern(/^[A-Z0-9]{8}$/, '利用者IDは半角英大文字・数字8文字で指定してください。'),
      status: oneOf(['active', 'retired']).optional(),
    }),
  ).optional(),
  /** システム設定 by tab; left out: all tabs are set, as a contract under way has them. */
  settings: z.record(text(40), z.record(text(40), optionalText(240))).optional(),
}).refine((code) => (code.ids ?? []).every(({ id }) => id.startsWith(code.code)), {
  path: ['ids'],
  error: '利用者IDは利用者コードで始まる必要があります。',
});

const plan = oneOf(['A', 'B']).nullable();

export const contractInput = object({
  officeCode,
  companyShort: pattern(/^[A-Z0-9]{3}$/, '企業略称は半角英大文字・数字3文字で指定してください。'),
  company: place,
  office: place,
  headOffice: place,
  holder: object({ position: text(70), name: text(40) }).partial(),
  manager: person,
  emergencyFax: optionalPhone,
  contact: person,
  systemKind,
  startedOn: day,
  terminals: list(object({ name: terminal.optional(), kind: oneOf(['net', 'ebms', 'web', 'general']) })),
  certificates: list(
    object({
      terminalName: terminal,
      status: oneOf(['pending', 'issued', 'fetched', 'stopped']),
      authCode1: optionalText(40).optional(),
      authCode2: optionalText(40).optional(),
    }),
  ),
  userCodes: list(userCode),
  lines: list(object({ kind: text(40), speed: text(40), options: list(text(40)).optional(), maintenance: oneOf(['平日', '24時間365日']).optional(), place: place.optional(), since: day.optional() })),
  servers: z.int('サーバ台数は整数で指定してください。').min(0, 'サーバ台数は0以上で指定してください。'),
  mailboxes: list(object({ name: text(40) })),
  plan: object({ net: plan, general: plan }).partial(),
  /** Of every 利用者コード that does not say otherwise. */
  statistics,
  sharedEquipment: list(officeCode),
  jointUse: list(officeCode),
  billing: object({
    payment: oneOf(['口座振替', '銀行振込']),
    code: pattern(/^\d{7}$/, '登録請求先コードは半角数字7桁で指定してください。'),
    place,
    contact: text(40),
  }).partial(),
}).partial();

export type ContractInput = z.output<typeof contractInput>;

/** What `POST /__nss/accounts` takes: a partial contract and, where one is wanted, the 事業所パスワード. */
export const accountInput = contractInput.extend({
  password: pattern(/^[!-~]{8,64}$/, '事業所パスワードは半角英数字・記号8～64文字で指定してください。').optional(),
});

export type AccountInput = z.output<typeof accountInput>;
