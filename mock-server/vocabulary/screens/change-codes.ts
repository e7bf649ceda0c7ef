import type { ScreenEntry } from './screen';

/** Screens of 利用業種・利用者コード等の変更 (S2 1-⑥, 1-⑦). */
export const changeCodeScreens = {
  changeCodes: {
    name: '変更申込（利用者コード）一覧入力画面', title: '利用者コード 一覧入力',
    lead: ['内容を変更する利用者コードの「詳細」ボタンをクリックし、利用者コードごとに設定してください。', 'すべての設定が完了したら、「次へ進む」ボタンをクリックしてください。'],
    mark: 'documented: S2 1-⑥, 1-⑧ (title and layout assumed)',
  },
  changeCode: {
    name: '詳細入力画面', title: '利用者コード 詳細入力',
    lead: ['変更する内容を入力し、「この内容で設定する」ボタンをクリックしてください。'],
    mark: 'documented: S2 1-⑦ (title and layout assumed)',
  },
} as const satisfies Record<string, ScreenEntry>;
