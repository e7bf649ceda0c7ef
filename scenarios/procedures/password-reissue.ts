import { atMail, loggingIn, loggingInWith, on } from './build';
import type { Procedure, Step } from './types';
import { unnumbered } from './words';

const PART = 'ポイント ログインID・パスワードを忘れた場合';
const beyond = '文書はE-mailが届くところで終わっています。再発行パスワードで再びログインできることを確かめるために続けます。';
const reissued = '【NSS】パスワード再発行のお知らせ';

const steps: readonly Step[] = [
  {
    ref: '1-①', numbered: true, part: PART, actor: 'manager', source: 'S1 p.1 ポイント bullet 1', note: `${unnumbered}入力項目は文書にありません。`,
    title: '「ログインID・パスワードを忘れた方はこちら」を押し、再発行を依頼する',
    scenes: [
      on('ログイン画面', { do: 'open' }, { do: 'press', label: 'ログインID・パスワードを忘れた方はこちら', to: 'ログインID・パスワード再発行画面' }),
      on('ログインID・パスワード再発行画面',
        { do: 'fill', label: '企業名', value: { account: 'company' } },
        { do: 'fill', label: '事業所名', value: { account: 'office' } },
        { do: 'fill', label: '管理責任者 氏名 姓：', value: '通関' },
        { do: 'fill', label: '管理責任者 氏名 名：', value: '太郎' },
        { do: 'fill', label: '管理責任者のE-mailアドレス', value: { account: 'managerEmail' } },
        { do: 'press', label: '再発行を依頼する', to: '再発行受付画面' }),
    ],
  },
  {
    ref: '1-②', numbered: true, part: PART, actor: 'manager', source: 'S1 p.1 ポイント bullet 2', note: unnumbered,
    title: '入力したアドレス（管理責任者宛て）に、再発行パスワードのE-mailが届く',
    scenes: [atMail(
      {
        do: 'expectMail', kind: 'パスワード再発行', subject: reissued, to: ['manager'],
        contains: [[{ account: 'company' }, ' ', { account: 'office' }], '通関 太郎 様', { account: 'loginId' }, '再発行パスワード：'],
      },
      { do: 'read', mail: reissued, label: '再発行パスワード', form: '[!-~]{8,}', remember: '再発行パスワード', secret: true },
    )],
  },
  {
    ref: '再ログイン', numbered: false, part: PART, actor: 'manager', source: 'assumed: a re-issued password is changed at its first login', note: beyond,
    title: 'E-mailのリンクから再発行パスワードでログインし、新しいパスワードに変更する',
    scenes: [
      atMail({ do: 'follow', mail: reissued, to: 'ログイン画面' }),
      loggingInWith({ loginId: { account: 'loginId' }, password: { secret: { remembered: '再発行パスワード' } } }, 'パスワード変更画面'),
      on('パスワード変更画面',
        { do: 'fill', label: '現在のパスワード', value: { secret: { remembered: '再発行パスワード' } } },
        { do: 'fill', label: '新しいパスワード', value: { secret: 'password' } },
        { do: 'fill', label: '新しいパスワード(確認用)', value: { secret: 'password' } },
        { do: 'press', label: 'パスワードを変更する', to: 'パスワード変更完了画面' }),
      on('パスワード変更完了画面', { do: 'press', label: 'メニューへ', to: 'メニュー画面' }),
    ],
  },
  {
    ref: '新しいパスワード', numbered: false, part: PART, actor: 'manager', source: 'assumed: the changed password is the one to log in with', note: beyond,
    title: 'ログアウトし、新しいパスワードでログインする',
    scenes: [on('メニュー画面', { do: 'press', label: 'ログアウト', to: 'ログイン画面' }), loggingIn()],
  },
];

/** ログインID・パスワードを忘れた場合 (S1 p.1 ポイント), for somebody whose contract has begun. */
export const passwordReissue: Procedure = {
  id: 'password-reissue',
  title: 'NACCSをはじめてご利用される方 ポイント ログインID・パスワードを忘れた場合',
  now: '2026-04-01T09:00:00+09:00',
  steps,
};
