import type { ScreenEntry } from './screen';

const named = 'assumed: S0 1-④ says that the ticked items are shown one after another; these screens are in no document' as const;
const present = '現在の契約内容が表示されていますので、変更する項目を修正してください。';
const onward = '入力完了後に、「次へ進む」ボタンをクリックしてください。';

/** The input screens of 変更申込 that the documents do not show, for 本社・事業所, 料金プラン, 管理資料 and 請求先. */
export const changeScreens = {
  changeOffice: { name: '利用申込情報（企業・事業所）登録画面', title: '企業・事業所 入力', lead: [present, onward], mark: named },
  changePlan: { name: '利用申込情報（料金プラン）登録画面', title: '料金プラン 入力', lead: [present, onward], mark: named },
  changeStatistics: { name: '利用申込情報（管理資料）登録画面', title: '管理資料 入力', lead: [present, onward], mark: named },
  changeBilling: { name: '利用申込情報（請求先）登録画面', title: '請求先 入力', lead: [present, onward], mark: named },
} as const satisfies Record<string, ScreenEntry>;
