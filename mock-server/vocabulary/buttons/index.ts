import type { Marked } from '../mark';
import { billingButtons } from './billing';
import { boardButtons } from './board';
import { certificateButtons } from './certificates';
import { changeCodeButtons } from './change-codes';
import { cyberPortButtons } from './cyber-port';
import { entryButtons } from './entry';
import { generalButtons } from './general';
import { naccsButtons } from './naccs';
import { newButtons } from './new-application';
import { referenceButtons } from './reference';
import { settingsButtons } from './settings';
import { simulationButtons } from './simulation';

/** Buttons and links with their exact labels. Chevrons (`<`, `>`) are decoration and added by the ui. */
export const buttons = {
  logIn: { text: 'ログイン', mark: 'documented: S1 p.1' },
  logOut: { text: 'ログアウト', mark: 'documented: S0 1-①' },
  noLoginId: { text: 'ログイン ID をお持ちでない方はこちら', mark: 'documented: S1 p.1' },
  forgotPassword: { text: 'ログインID・パスワードを忘れた方はこちら', mark: 'documented: S1 p.1' },
  navApply: { text: '申込実施', mark: 'documented: S0 1-①' },
  navApplications: { text: '申込内容確認', mark: 'documented: S0 1-①' },
  navContract: { text: '契約内容確認', mark: 'documented: S0 1-①' },
  navBilling: { text: '請求内容参照', mark: 'documented: S0 1-①' },
  navPassword: { text: 'パスワード変更', mark: 'documented: S0 1-①' },
  menuChange: { text: '契約内容の変更', mark: 'documented: S0 2-②' },
  menuSettings: { text: 'システム設定の申込', mark: 'documented: S0 2-②' },
  menuBroker: { text: '通関士IDの追加', mark: 'documented: S0 2-②' },
  menuCertificate: { text: 'クライアント証明書の再発行', mark: 'documented: S0 2-②' },
  menuContract: { text: '契約内容の確認', mark: 'documented: S0 2-②' },
  menuPassword: { text: 'パスワードの変更', mark: 'documented: S0 2-②' },
  menuBilling: { text: '請求金額の参照', mark: 'documented: S0 2-②' },
  menuApplications: { text: '申込内容の確認', mark: 'documented: S0 2-② (place in the list assumed)' },
  details: { text: '詳細', mark: 'documented: S0 2-②' },
  tabOffice: { text: '事業所・企業', mark: 'assumed: only the netNACCS and 一般NACCS tabs are named' },
  tabApplication: { text: '申込内容', mark: 'assumed: only the netNACCS tab is named on 申込内容参照画面' },
  tabEntered: { text: 'システム設定情報', mark: 'assumed: 申込内容参照画面 of a システム設定 is not shown' },
  tabChanges: { text: '変更内容', mark: 'assumed: only the netNACCS tab is named' },
  tabNet: { text: 'netNACCS', mark: 'documented: S2 1-②, S0 2-③' },
  tabGeneral: { text: '一般NACCS', mark: 'documented: S2 1-②' },
  tabBilling: { text: '料金・請求', mark: 'assumed: only the netNACCS and 一般NACCS tabs are named' },
  changeContract: { text: '契約情報を変更する', mark: 'documented: S2 1-②' },
  toItems: { text: '申込内容選択へ進む', mark: 'documented: S2 1-③' },
  backToGuidance: { text: '変更申込ガイダンスに戻る', mark: 'documented: S0 1-④' },
  toContact: { text: '申込担当者の入力へ進む', mark: 'documented: S0 1-④' },
  backToItems: { text: '申込内容選択に戻る', mark: 'documented: S0 1-⑤' },
  next: { text: '次へ進む', mark: 'documented: S0 1-⑤, 1-⑥' },
  backToContact: { text: '申込担当者の入力に戻る', mark: 'assumed: the back button of 1-⑥ is not shown' },
  backToTerminals: { text: '論理端末・証明書の入力に戻る', mark: 'assumed: S2 1-⑨ says one can go back, labels unknown' },
  register: { text: '申込内容を登録する', mark: 'documented: S0 1-⑦' },
  toMenu: { text: 'メニューへ', mark: 'assumed: way on from a closing screen' },
  backToApplications: { text: '申込情報一覧に戻る', mark: 'documented: S0 2-③' },
  printApproval: { text: '承認通知を出力する', mark: 'documented: S0 2-③' },
  printAcceptance: { text: '承諾書を出力する', mark: 'assumed: E-03 says that the 利用承諾書 can be printed, its button is not shown' },
  printApplication: { text: '申込書を出力する', mark: 'documented: S0 2-③' },
  idNotice: { text: 'ID通知内容', mark: 'documented: S0 2-③' },
  nextPage: { text: '次のページへ', mark: 'documented: S0 2-③' },
  backToApplication: { text: '申込内容参照に戻る', mark: 'assumed: way back from ID通知内容' },
  correct: { text: '申込内容を修正する', mark: 'assumed: 修正 is named in the news text (R-45), its button is not shown' },
  withdraw: { text: '申込を取り下げる', mark: 'assumed: 取下げ is named in the news text (R-45), its button is not shown' },
  withdrawNow: { text: '取下げを確定する', mark: 'assumed: a withdrawal is confirmed once' },
  here: { text: 'こちら', mark: 'documented: S0 1-④, 1-⑥' },
  reflect: { text: '反映', mark: 'documented: S3 step 16 (picture)' },
  saveDraft: { text: '申込内容を一時保存する', mark: 'documented: S1 2. c' },
  goBack: { text: '前の画面に戻る', mark: 'assumed: S2 1-⑨ says one can go back, labels unknown' },

  ...billingButtons,
  ...boardButtons,
  ...certificateButtons,
  ...changeCodeButtons,
  ...cyberPortButtons,
  ...entryButtons,
  ...generalButtons,
  ...naccsButtons,
  ...newButtons,
  ...referenceButtons,
  ...settingsButtons,
  ...simulationButtons,
} as const satisfies Record<string, Marked>;

export type ButtonId = keyof typeof buttons;
