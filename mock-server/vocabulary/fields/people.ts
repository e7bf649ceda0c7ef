import type { Field } from './field';
import { digitsOnly, email, fullWidth, kana, phone } from './rules';
import type { Mark } from '../mark';

const mailHint = '確認のため、同じE-mailアドレスを入力してください。';

/**
 * The ten inputs of a person as 申込担当者 入力 prints them (S0 1-⑤).
 * @param mark where this use of them comes from
 * @param numbers mark of the two numbers, where another
 */
export const personFields = <const M extends Mark>(mark: M, emailHint: string, numbers: Mark = mark) => ({
  familyName: { group: '氏名', label: '姓：', rule: fullWidth(20), format: '(全角)', example: '例) 通関 太郎', mark },
  givenName: { group: '氏名', label: '名：', rule: fullWidth(20), format: '(全角)', mark },
  familyKana: { group: '氏名(フリガナ)', label: '姓：', rule: kana(20), format: '(全角カナ)', example: '例) ツウカン タロウ', mark },
  givenKana: { group: '氏名(フリガナ)', label: '名：', rule: kana(20), format: '(全角カナ)', mark },
  department: { label: '所属部課名', rule: fullWidth(70, false), format: '(全角)', example: '例) 第一営業部営業第3課', mark },
  position: { label: '役職名', rule: fullWidth(70, false), format: '(全角)', example: '例) 課長', mark },
  phone: { label: '電話番号', rule: phone(true), format: '(半角数字)', example: '例) 0301234567', hint: digitsOnly, mark: numbers },
  fax: { label: 'FAX番号', rule: phone(false), format: '(半角数字)', example: '例) 0398765432', hint: digitsOnly, mark: numbers },
  email: { group: 'E-mailアドレス', label: '登録用', rule: email, format: '(半角英数字)', example: '例) taro.tsukan@naccs.jp', hint: emailHint, mark },
  emailAgain: { group: 'E-mailアドレス', label: '確認用', rule: email, format: '(半角英数字)', example: '例) taro.tsukan@naccs.jp', hint: mailHint, mark },
}) as const satisfies Record<string, Field>;

type Prefixed<P extends string, T> = { readonly [K in keyof T & string as `${P}${Capitalize<K>}`]: T[K] };

/**
 * The same fields under ids of their own: `manager` + `familyName` → `managerFamilyName`.
 * @param of whose they are, as messages say it
 */
export function prefixed<const P extends string, T extends Record<string, Field>>(prefix: P, fields: T, of: string): Prefixed<P, T> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [prefix + name.charAt(0).toUpperCase() + name.slice(1), { ...field, of }]),
  ) as unknown as Prefixed<P, T>;
}
