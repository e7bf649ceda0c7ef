import { applicationsFields } from './applications';
import { certificateFields } from './certificates';
import { cyberPortFields } from './cyber-port';
import { entryFields } from './entry';
import type { Field } from './field';
import { generalFields } from './general';
import { naccsFields } from './naccs';
import { newApplicationFields } from './new-application';
import { otherFields } from './other';
import { personFields } from './people';
import { count, date } from './rules';
import { settingsFields } from './settings';
import { simulationFields } from './simulation';

export type { Field } from './field';

const step6 = 'documented: S0 1-⑥ (length assumed)' as const;

/** Every text input of NSS by its name in the forms. */
export const fields = {
  loginId: { label: 'ログインID', rule: { type: 'ascii', required: true, max: 20 }, mark: 'assumed: the login screen is an image; S1 names ログインID' },
  password: { label: 'パスワード', rule: { type: 'ascii', required: true, max: 64 }, mark: 'assumed: the login screen is an image; S1 names パスワード' },

  startDate: { label: '利用開始希望日', rule: date(), format: '(半角数字8桁)', example: '例) 20170101', mark: 'documented: S0 1-④' },
  reason: { label: '変更する理由', rule: { type: 'text', required: true, max: 240, multiline: true }, format: '(240文字以内)', mark: 'documented: S0 1-④' },
  transferOffice: { label: '付替先事業所コード：', rule: { type: 'ascii', required: false, max: 6 }, mark: 'documented: S0 1-④' },

  ...personFields('documented: S0 1-⑤ (length assumed)', '変更申込完了の通知先として登録します。', 'decided: D-09 (S0 1-⑤ prints 半角英数字)'),

  addNet: { label: '論理端末追加数 (netNACCS)', rule: count(), unit: '台', format: '(半角数字)', hint: 'netNACCSの利用者コードを取得する(している)場合に追加する台数を入力してください。', mark: step6 },
  addEbms: { label: '論理端末追加数 (ebMS:自社システム用)', rule: count(), unit: '台', format: '(半角数字)', hint: 'ebMSの利用者コードを取得する(している)場合に追加する台数を入力してください。', mark: step6 },
  addWeb: { label: 'デジタル証明書追加数 (webNACCS)', rule: count(), unit: '個', format: '(半角数字)', hint: 'webNACCSの利用者コードを取得する(している)数を入力してください。', mark: step6 },

  remarks: { label: '備考', rule: { type: 'text', required: false, max: 240, multiline: true }, format: '(240文字以内)', hint: 'その他連絡事項などある場合は、備考欄に入力します。', mark: 'documented: S2 1-⑨ (length assumed)' },

  ...applicationsFields,
  ...certificateFields,
  ...cyberPortFields,
  ...entryFields,
  ...generalFields,
  ...naccsFields,
  ...newApplicationFields,
  ...otherFields,
  ...settingsFields,
  ...simulationFields,
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof fields;

export type { Choice } from './choice';
export { choices, type ChoiceId } from './choices';
