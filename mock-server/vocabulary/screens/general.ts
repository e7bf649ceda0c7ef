import type { ScreenEntry } from './screen';

/** Input screens of 変更申込 for 一般NACCS and for その他の契約変更. */
export const generalScreens = {
  changeGeneral: {
    name: '利用申込情報（回線・論理端末）登録画面', title: '回線・論理端末 入力',
    lead: ['現在の契約内容が表示されていますので、変更する回線・論理端末・メールボックスの情報を入力してください。', '入力完了後に、「次へ進む」ボタンをクリックしてください。'],
    mark: 'assumed: S0 1-④ names the items, named after the screen for netNACCS (S0 1-⑥)',
  },
  changeOther: {
    name: 'その他の契約変更入力画面', title: 'その他の契約変更 入力', lead: ['選択したその他の契約変更の内容を入力してください。', '入力完了後に、「次へ進む」ボタンをクリックしてください。'],
    mark: 'assumed: S0 1-④ names the items, their input screens are not shown',
  },
} as const satisfies Record<string, ScreenEntry>;
