import type { Marked } from '../mark';

/** Buttons and links of システム設定の申込 (S1 part 3). */
export const settingsButtons = {
  attachFile: { text: 'ファイルを添付する', mark: 'documented: S1 3. b' },
  toSettings: { text: '申込担当者の入力へ進む', mark: 'assumed: the flow screen is an image; the label is that of S0 1-④' },
  enterSettings: { text: 'システム設定情報を入力する', mark: 'assumed: S1 3. a says that the code is selected, how is in an image' },
  clearSettings: { text: '入力を取り消す', mark: 'assumed: a code that was begun by mistake can be left out' },
  setTab: { text: 'このタブの内容を設定する', mark: 'assumed: S1 3. shows the tabs, their buttons are in an image' },
  backToCodeList: { text: '利用者コードの選択に戻る', mark: 'assumed: way back from the tabs' },
  tabSettings: { text: 'システム設定', mark: 'assumed: S1 3. a shows its table 登録状況の確認 on 契約内容確認画面, not the tab' },
  applySettings: { text: 'システム設定申込を行う', mark: 'external: E-01 (place assumed)' },
  surveyGuide: { text: 'NACCS掲示板', mark: 'documented: S1 3. 注意' },
} as const satisfies Record<string, Marked>;
