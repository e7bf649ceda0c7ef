import { loggedIn, loggingInWith, on } from './build';
import type { Procedure, Step } from './types';
import { ours, preparing, silent } from './words';

const PART = 'パスワードの変更';
const CHANGE = 'パスワード変更画面';

const steps: readonly Step[] = [
  loggedIn(PART, silent, preparing),
  {
    ref: '1-①', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: 'メニューの「パスワードの変更」を選び、パスワードの決まりを確認する',
    scenes: [
      on('メニュー画面', { do: 'press', label: 'パスワードの変更', to: CHANGE }),
      on(CHANGE,
        { do: 'check', text: '新しいパスワードは、半角の英字と数字の両方を含む8文字以上64文字以内で入力してください。' },
        { do: 'check', text: '現在のパスワードと同じものは使用できません。' }),
    ],
  },
  {
    ref: '1-②', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '現在と同じパスワードは使えないことを確認する',
    scenes: [on(CHANGE,
      { do: 'fill', label: '現在のパスワード', value: { secret: 'password' } },
      { do: 'fill', label: '新しいパスワード', value: { secret: 'password' } },
      { do: 'fill', label: '新しいパスワード(確認用)', value: { secret: 'password' } },
      { do: 'press', label: 'パスワードを変更する', to: CHANGE, alert: '新しいパスワードには、現在のパスワードと異なるものを入力してください。' })],
  },
  {
    ref: '1-③', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '現在のパスワードと新しいパスワードを入力し、「パスワードを変更する」を押す',
    scenes: [
      on(CHANGE,
        { do: 'fill', label: '現在のパスワード', value: { secret: 'password' } },
        { do: 'fill', label: '新しいパスワード', value: { secret: 'newPassword' } },
        { do: 'fill', label: '新しいパスワード(確認用)', value: { secret: 'newPassword' } },
        { do: 'press', label: 'パスワードを変更する', to: 'パスワード変更完了画面' }),
      on('パスワード変更完了画面', { do: 'press', label: 'メニューへ', to: 'メニュー画面' }),
    ],
  },
  {
    ref: '1-④', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: 'ログアウトし、それまでのパスワードでは、もうログインできないことを確認する',
    scenes: [
      on('メニュー画面', { do: 'press', label: 'ログアウト', to: 'ログイン画面' }),
      on('ログイン画面',
        { do: 'fill', label: 'ログインID', value: { account: 'loginId' } },
        { do: 'fill', label: 'パスワード', value: { secret: 'password' } },
        { do: 'press', label: 'ログイン', to: 'ログイン画面', alert: 'ログインIDまたはパスワードが正しくありません。' }),
    ],
  },
  {
    ref: '1-⑤', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '新しいパスワードでログインする',
    scenes: [
      loggingInWith({ loginId: { account: 'loginId' }, password: { secret: 'newPassword' } }),
      on('メニュー画面', { do: 'check', text: { account: 'office' } }),
    ],
  },
];

/** パスワードの変更: a menu item (S0 1-①, 2-②) without a walkthrough in the documents. */
export const passwordChange: Procedure = { id: 'password-change', title: 'パスワードの変更', now: '2026-04-01T09:00:00+09:00', steps };
