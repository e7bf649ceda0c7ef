import type { Marked } from '../mark';

/** Buttons and links of the screens before and beside the login. */
export const entryButtons = {
  agree: { text: 'システム利用規定に同意する', mark: 'decided: D-05 (S3 step 4)' },
  disagree: { text: '同意しない', mark: 'assumed: who does not agree goes back' },
  backToTerms: { text: 'システム利用規程に戻る', mark: 'assumed: one can go back, labels unknown' },
  toEntryConfirm: { text: '申込内容確認へ進む', mark: 'documented: S3 step 5' },
  toLogin: { text: 'ログイン画面へ', mark: 'assumed: way on from a closing screen' },
  requestReissue: { text: '再発行を依頼する', mark: 'assumed: S1 ポイント says 再発行を依頼します' },
  changePassword: { text: 'パスワードを変更する', mark: 'assumed: S0 1-① names パスワードの変更, its screen is not shown' },
} as const satisfies Record<string, Marked>;
