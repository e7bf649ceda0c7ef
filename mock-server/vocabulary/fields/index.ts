import type { FieldRule } from '../domain/field-rule';
import type { Mark } from './mark';

/** An input: its exact label, what may stand in it, and the texts around it. */
export interface Field {
  readonly label: string;
  /** The row or group it belongs to, where the label alone is not unique (氏名 › 姓：). */
  readonly group?: string;
  readonly rule: FieldRule;
  /** Format text beside the input, as printed. */
  readonly format?: string;
  readonly example?: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly mark: Mark;
}

const fullWidth = (max: number, required = true): FieldRule => ({ type: 'fullWidth', required, max });
const kana = (max: number): FieldRule => ({ type: 'kana', required: true, max });
const phone = (required: boolean): FieldRule => ({ type: 'digits', required, max: 11, min: 10 });
const count: FieldRule = { type: 'count', required: false, max: 3 };
const email: FieldRule = { type: 'email', required: true, max: 254 };
const step5 = 'documented: S0 1-⑤ (length assumed)' as const;
const step6 = 'documented: S0 1-⑥ (length assumed)' as const;
const digitsOnly = '「-」(ハイフン)を入力せずに、数字のみ入力してください。';

export const fields = {
  loginId: { label: 'ログインID', rule: { type: 'ascii', required: true, max: 20 }, mark: 'assumed: the login screen is an image; S1 names ログインID' },
  password: { label: 'パスワード', rule: { type: 'ascii', required: true, max: 64 }, mark: 'assumed: the login screen is an image; S1 names パスワード' },

  startDate: { label: '利用開始希望日', rule: { type: 'date', required: true, max: 8 }, format: '(半角数字8桁)', example: '例) 20170101', mark: 'documented: S0 1-④' },
  reason: { label: '変更する理由', rule: { type: 'text', required: true, max: 240, multiline: true }, format: '(240文字以内)', mark: 'documented: S0 1-④' },
  transferOffice: { label: '付替先事業所コード：', rule: { type: 'ascii', required: false, max: 6 }, mark: 'documented: S0 1-④' },

  familyName: { group: '氏名', label: '姓：', rule: fullWidth(20), format: '(全角)', example: '例) 通関 太郎', mark: step5 },
  givenName: { group: '氏名', label: '名：', rule: fullWidth(20), format: '(全角)', mark: step5 },
  familyKana: { group: '氏名(フリガナ)', label: '姓：', rule: kana(20), format: '(全角カナ)', example: '例) ツウカン タロウ', mark: step5 },
  givenKana: { group: '氏名(フリガナ)', label: '名：', rule: kana(20), format: '(全角カナ)', mark: step5 },
  department: { label: '所属部課名', rule: fullWidth(70, false), format: '(全角)', example: '例) 第一営業部営業第3課', mark: step5 },
  position: { label: '役職名', rule: fullWidth(70, false), format: '(全角)', example: '例) 課長', mark: step5 },
  phone: { label: '電話番号', rule: phone(true), format: '(半角数字)', example: '例) 0301234567', hint: digitsOnly, mark: 'decided: D-09 (S0 1-⑤ prints 半角英数字)' },
  fax: { label: 'FAX番号', rule: phone(false), format: '(半角数字)', example: '例) 0398765432', hint: digitsOnly, mark: 'decided: D-09 (S0 1-⑤ prints 半角英数字)' },
  email: { group: 'E-mailアドレス', label: '登録用', rule: email, format: '(半角英数字)', example: '例) taro.tsukan@naccs.jp', hint: '変更申込完了の通知先として登録します。', mark: step5 },
  emailAgain: { group: 'E-mailアドレス', label: '確認用', rule: email, format: '(半角英数字)', example: '例) taro.tsukan@naccs.jp', hint: '確認のため、同じE-mailアドレスを入力してください。', mark: step5 },

  addNet: { label: '論理端末追加数 (netNACCS)', rule: count, unit: '台', format: '(半角数字)', hint: 'netNACCSの利用者コードを取得する(している)場合に追加する台数を入力してください。', mark: step6 },
  addEbms: { label: '論理端末追加数 (ebMS:自社システム用)', rule: count, unit: '台', format: '(半角数字)', hint: 'ebMSの利用者コードを取得する(している)場合に追加する台数を入力してください。', mark: step6 },
  addWeb: { label: 'デジタル証明書追加数 (webNACCS)', rule: count, unit: '個', format: '(半角数字)', hint: 'webNACCSの利用者コードを取得する(している)数を入力してください。', mark: step6 },

  remarks: { label: '備考', rule: { type: 'text', required: false, max: 240, multiline: true }, format: '(240文字以内)', hint: 'その他連絡事項などある場合は、備考欄に入力します。', mark: 'documented: S2 1-⑨ (length assumed)' },
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof fields;

/** Choices that are not text inputs, with the same kind of mark. */
export const choices = {
  items: { label: '契約変更に関する項目', mark: 'documented: S0 1-④' },
  other: { label: 'その他の契約変更', mark: 'documented: S0 1-④' },
  otherItems: { label: '内容', mark: 'documented: S0 1-④' },
  abolishTerminals: { label: '論理端末の廃止', mark: 'documented: S0 1-⑥' },
  abolishCertificates: { label: 'デジタル証明書の廃止', mark: 'documented: S0 1-⑥' },
} as const satisfies Record<string, { label: string; mark: Mark }>;

export type ChoiceId = keyof typeof choices;
