import { task } from '../../domain/tariff';
import type { Choice } from './choice';
import type { Field } from './field';
import { ascii, email } from './rules';

const inputs = 'external: E-23 (what is registered; labels assumed)' as const;

/** Inputs of サイバーポート. */
export const cyberPortFields = {
  cpUserId: { label: '利用者ID', rule: { type: 'ascii', required: true, max: 8, exact: 8 }, format: '(半角英数字8桁)', example: '例) ABCDEYA1', hint: '利用者コード5桁と、Yで始まる識別番号3桁です。', mark: 'documented: S3 p. 1 (概要; the input assumed)' },
  cpPassword: { label: 'パスワード', rule: ascii(64), hint: 'NSSの「ID通知内容」に表示された、この利用者IDのパスワードです。', mark: inputs },
  cpUserName: { label: '氏名', rule: { type: 'text', required: true, max: 40 }, format: '(40文字以内)', mark: inputs },
  cpUserEmail: { label: 'E-mailアドレス', rule: email, hint: 'サイバーポートにログインするE-mailアドレスです。', mark: inputs },
} as const satisfies Record<string, Field>;

/** 業務 of the tariff that make sense without a terminal: one with a price, an enquiry, and the one left to retired 利用者ID. */
const sendable = ['DLH01', 'UTB01', '管理統計資料取得'] as const;
const titled = (code: string): string => {
  const name = task(code)?.name ?? code;
  return name === code ? code : `${code} ${name}`;
};

/** What is chosen on サイバーポート. */
export const cyberPortChoices = {
  cpSender: { label: '送信する利用者', required: true, mark: inputs },
  cpTask: { label: '業務', options: sendable.map((code) => [code, titled(code)] as const), required: true, mark: 'assumed: E-23 has a form for each 業務コード of NACCS; the bundled ones are some of the tariff' },
} as const satisfies Record<string, Choice>;
