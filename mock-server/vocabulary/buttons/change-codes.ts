import type { Marked } from '../mark';

/** Buttons of 変更申込（利用者コード）一覧入力画面 and 詳細入力画面 (S2 1-⑥, 1-⑦). */
export const changeCodeButtons = {
  setChangedCode: { text: 'この内容で設定する', mark: 'decided: D-07 (S2 1-⑦)' },
  addCode: { text: '利用者コードを追加する', mark: 'assumed: S0 1-④ names the change item, its button is in no document' },
  clearCode: { text: '設定を取り消す', mark: 'assumed: what has been set can be taken back' },
} as const satisfies Record<string, Marked>;
