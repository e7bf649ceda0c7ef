import { atMail, loggingInWith, on } from './build';
import type { Procedure, Step } from './types';
import { unnumbered } from './words';

const PART = '1. 仮アカウントの発行';
const fromCyberPort = `${unnumbered}ボタンの名称は、文書「NACCSへの利用申込」の同じ画面の説明から補っています。`;
const issued = '【NSS】仮ログイン登録完了のお知らせ';

/** What the mail has brought; procedures that go on from here log in with it. */
export const temporaryCredentials = {
  loginId: { remembered: '仮ログインID' }, password: { secret: { remembered: '仮パスワード' } },
} as const;

/** From ログイン画面 to the first login with the 仮ログインID, on ガイダンス画面. The cast is `newcomer`. */
export const temporaryAccountSteps: readonly Step[] = [
  {
    ref: '1-①', numbered: true, part: PART, actor: 'applicant', source: 'S1 1. bullets 1, 2', note: unnumbered,
    title: 'ログイン画面の「ログイン ID をお持ちでない方はこちら」を押す',
    scenes: [on('ログイン画面', { do: 'open' }, { do: 'press', label: 'ログイン ID をお持ちでない方はこちら', to: 'システム利用規程画面' })],
  },
  {
    ref: '1-②', numbered: true, part: PART, actor: 'applicant', source: 'S1 1. bullet 3, S3 step 4', note: fromCyberPort,
    title: 'システム利用規程を確認し、同意する',
    scenes: [on('システム利用規程画面', { do: 'press', label: 'システム利用規定に同意する', to: '申込担当者入力画面（仮アカウント）' })],
  },
  {
    ref: '1-③', numbered: true, part: PART, actor: 'applicant', source: 'S1 1. (1), S3 step 5, R-23', note: fromCyberPort,
    title: '申込担当者に関わる情報を入力し、「申込内容確認へ進む」を押す',
    scenes: [on('申込担当者入力画面（仮アカウント）',
      { do: 'check', label: '業務フロー', is: '1 仮ログイン登録' },
      { do: 'fill', label: '氏名 姓：', value: '港湾' },
      { do: 'fill', label: '氏名 名：', value: '次郎' },
      { do: 'fill', label: '氏名(フリガナ) 姓：', value: 'コウワン' },
      { do: 'fill', label: '氏名(フリガナ) 名：', value: 'ジロウ' },
      { do: 'fill', label: '所属部課名', value: '業務部通関課' },
      { do: 'fill', label: '役職名', value: '主任' },
      { do: 'fill', label: '電話番号', value: '0312345678' },
      { do: 'fill', label: 'FAX番号', value: '0312345679' },
      { do: 'fill', label: 'E-mailアドレス 登録用', value: { account: 'contactEmail' } },
      { do: 'fill', label: 'E-mailアドレス 確認用', value: { account: 'contactEmail' } },
      { do: 'press', label: '申込内容確認へ進む', to: '仮アカウント確認画面' })],
  },
  {
    ref: '1-④', numbered: true, part: PART, actor: 'applicant', source: 'S3 step 6', note: fromCyberPort,
    title: '入力内容を確認し、「申込内容を登録する」を押す',
    scenes: [on('仮アカウント確認画面',
      { do: 'check', label: '業務フロー', is: '1 仮ログイン登録' },
      { do: 'check', label: '氏名', is: '港湾 次郎' },
      { do: 'check', label: '氏名(フリガナ)', is: 'コウワン ジロウ' },
      { do: 'check', label: '所属部課名', is: '業務部通関課' },
      { do: 'check', label: '役職名', is: '主任' },
      { do: 'check', label: '電話番号', is: '0312345678' },
      { do: 'check', label: 'FAX番号', is: '0312345679' },
      { do: 'check', label: 'E-mailアドレス', is: { account: 'contactEmail' } },
      { do: 'press', label: '申込内容を登録する', to: '仮ログイン登録完了画面' })],
  },
  {
    ref: '1-⑤', numbered: true, part: PART, actor: 'applicant', source: 'S1 1. (1)', note: unnumbered,
    title: '登録が完了し、業務フローが「仮ログイン登録完了」に移ったことを確認する',
    scenes: [on('仮ログイン登録完了画面', { do: 'check', label: '業務フロー', is: '2 仮ログイン登録完了' })],
  },
  {
    ref: '1-⑥', numbered: true, part: PART, actor: 'applicant', source: 'S1 1. bullet 4, R-01, R-02, R-04', note: unnumbered,
    title: '登録完了のE-mailが入力したアドレスに届く。仮ログインID、仮パスワードを確認する',
    scenes: [atMail(
      {
        do: 'expectMail', kind: '仮ログイン登録完了', subject: issued, to: ['applicant'],
        contains: ['港湾 次郎 様', '仮ログインID：', '仮パスワード：', '48時間以内', 'ログイン専用URL', '/dfw/login/nsscoapp/'],
      },
      { do: 'read', mail: issued, label: '仮ログインID', form: '[0-9A-Z]+', remember: '仮ログインID' },
      { do: 'read', mail: issued, label: '仮パスワード', form: '[!-~]{8,}', remember: '仮パスワード', secret: true },
    )],
  },
  {
    ref: '1-⑦', numbered: true, part: PART, actor: 'applicant', source: 'S1 1. bullet 5, S3 step 8', note: unnumbered,
    title: 'E-mailのログイン専用URLを開き、仮ログインIDでログインする',
    scenes: [atMail({ do: 'follow', mail: issued, to: 'ログイン画面' }), loggingInWith(temporaryCredentials, 'ガイダンス画面')],
  },
];

/** 仮アカウントの発行 (S1 part 1). */
export const temporaryAccount: Procedure = {
  id: 'temporary-account',
  title: 'NACCSをはじめてご利用される方 1. 仮アカウントの発行',
  now: '2026-04-01T09:00:00+09:00',
  cast: 'newcomer',
  steps: temporaryAccountSteps,
};
