import { billingScreens } from './billing';
import { boardScreens } from './board';
import { certificateScreens } from './certificates';
import { changeCodeScreens } from './change-codes';
import { cyberPortScreens } from './cyber-port';
import { entryScreens } from './entry';
import { changeScreens } from './change';
import { generalScreens } from './general';
import { naccsScreens } from './naccs';
import { newScreens } from './new-application';
import { confirmLead, contactLead, noLead, type ScreenEntry, type Site } from './screen';
import { settingsScreens } from './settings';

export type { ScreenEntry, Site } from './screen';

/** Every screen and page of NSS. */
export const screens = {
  login: { name: 'ログイン画面', title: 'ログイン', lead: noLead, mark: 'documented: S1 p.1, S0 1-① (layout assumed)' },
  menu: { name: 'メニュー画面', title: 'メニュー', lead: noLead, mark: 'documented: S0 1-①' },
  apply: { name: '申込実施画面', title: '申込実施', lead: ['行う申込を選択してください。'], mark: 'assumed: target of the navigation item 申込実施' },
  contract: { name: '契約情報詳細表示画面', title: '契約情報 詳細表示', lead: ['現在の契約内容を表示しています。内容を変更する場合は、「契約情報を変更する」ボタンをクリックしてください。'], mark: 'documented: S2 1-② (title assumed)' },
  changeGuidance: { name: '変更申込ガイダンス画面', title: '変更申込 ガイダンス', lead: ['変更申込の完了までの流れをご確認ください。'], mark: 'documented: S2 1-③ (contents assumed)' },
  changeItems: {
    name: '変更内容入力画面', title: '変更申込内容 入力',
    lead: ['変更申込を行う項目を選択してください。', '入力完了後、「申込担当者の入力へ進む」ボタンをクリックしてください。', '申込担当者情報を確認後、変更対象項目が表示されます。'],
    mark: 'documented: S0 1-④',
  },
  changeContact: {
    name: '申込担当者入力画面', title: '申込担当者 入力',
    lead: contactLead('利用申込'),
    mark: 'documented: S0 1-⑤ (one button as decided in D-09)',
  },
  changeTerminals: {
    name: '利用申込情報（論理端末）登録画面', title: '論理端末・証明書 入力',
    lead: ['現在の契約内容が表示されていますので、論理端末またはデジタル証明書の情報を変更してください。', '入力完了後に、「次へ進む」ボタンをクリックしてください。'],
    mark: 'documented: S0 1-⑥',
  },
  changeConfirm: { name: '変更申込確認画面', title: '変更申込 確認', lead: confirmLead, mark: 'documented: S0 1-⑦ (title assumed)' },
  changeComplete: { name: '変更申込登録完了画面', title: 'NACCS利用申込 完了', lead: noLead, mark: 'documented: S0 1-⑧' },
  applications: { name: '申込情報一覧', title: '申込情報一覧', lead: ['これまでに行った申込を表示しています。表の見出しを選択すると、その項目の順に並べ替えます。'], mark: 'documented: S0 2-③ (back button; contents assumed)' },
  application: { name: '申込内容参照画面', title: '申込内容 参照', lead: noLead, mark: 'documented: S0 2-③' },
  withdraw: { name: '申込取下げ確認画面', title: '申込取下げ 確認', lead: ['この申込を取り下げます。取り下げた申込は元に戻せません。'], mark: 'assumed: 取下げ is named in the news text (R-45), its screen is not shown' },
  idNotice: { name: 'ID通知内容', title: 'ID通知内容', lead: ['審査の結果、次のとおり登録されました。デジタル証明書の取得には、認証コード1と認証コード2が必要です。'], mark: 'documented: S0 2-③, M-4 (layout assumed)' },
  errorPage: { name: 'エラー画面', title: 'お知らせ', lead: noLead, mark: 'assumed: no error screen is documented' },

  ...billingScreens,
  ...naccsScreens,
  ...boardScreens,
  ...certificateScreens,
  ...changeCodeScreens,
  ...cyberPortScreens,
  ...entryScreens,
  ...changeScreens,
  ...generalScreens,
  ...newScreens,
  ...settingsScreens,
} as const satisfies Record<string, ScreenEntry>;

export type ScreenId = keyof typeof screens;

/** The site of a screen. */
export const siteOf = (screen: ScreenId): Site => (screens[screen] as ScreenEntry).site ?? 'NACCSサポートシステム';
