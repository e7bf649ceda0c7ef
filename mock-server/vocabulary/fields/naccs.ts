import type { Choice } from './choice';
import type { Field } from './field';
import { ascii } from './rules';

/** Inputs of NACCS業務. */
export const naccsFields = {
  naccsTerminal: { label: '論理端末名', rule: { ...ascii(6), exact: 6 }, format: '(半角英数字6桁)', example: '例) 00001A', mark: 'documented: S4 p. 3 (論理端末名; its input assumed)' },
  naccsUserId: { label: '利用者ID', rule: { ...ascii(8), exact: 8 }, format: '(半角英数字8桁)', mark: 'documented: S4 p. 4, S3 step 21 (8桁; its input assumed)' },
  naccsPassword: { label: 'パスワード', rule: ascii(8), format: '(半角英数字)', mark: 'documented: S4 p. 4 (パスワード); external: E-13' },
  utbUserId: { label: '利用者ID', rule: { ...ascii(8), exact: 8 }, format: '(半角英数字8桁)', hint: '通関士が使用する利用者IDを入力してください。', mark: 'documented: S3 step 21 (利用者ID8桁; its input assumed)' },
  utbBadge: { label: '通関士証票番号', rule: ascii(10), format: '(半角英数字10桁以内)', example: '例) 012345', mark: 'documented: S3 step 21 (form assumed; name as D-23)' },
} as const satisfies Record<string, Field>;

export const naccsChoices = {
  utbAction: { label: '処理区分', options: [['register', '登録'], ['cancel', '取消']], required: true, mark: 'assumed: S3 names the registration only' },
} as const satisfies Record<string, Choice>;
