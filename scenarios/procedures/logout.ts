import { loggedIn, loggingIn, on } from './build';
import type { Procedure, Step } from './types';
import { preparing } from './words';

const PART = 'ログアウト';
const ours = '文書には「ログアウト」の名称だけがあり、操作の説明がありません。この手順はハーネスで定めたものです。';
const silent = 'assumed: the documents name the button, its walkthrough is ours';

const steps: readonly Step[] = [
  loggedIn(PART, silent, preparing, 'ログイン'),
  {
    ref: '1-①', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '画面の右上の「ログアウト」を押す。ログアウトしたことがログイン画面に表示される',
    scenes: [
      on('メニュー画面', { do: 'check', text: { account: 'company' } }, { do: 'press', label: 'ログアウト', to: 'ログイン画面' }),
      on('ログイン画面', { do: 'check', text: 'ログアウトしました。' }),
    ],
  },
  {
    ref: '1-②', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '続けて利用する場合は、もう一度ログインする',
    scenes: [loggingIn(), on('メニュー画面', { do: 'check', text: { account: 'office' } })],
  },
];

/** ログアウト: a button on every screen (S0 1-①) without a walkthrough in the documents. */
export const logout: Procedure = { id: 'logout', title: 'ログアウト', now: '2026-04-01T09:00:00+09:00', steps };
