import type { Page } from '@playwright/test';
import { ApplicationDetailsPage } from './application-details';
import { ApplicationListPage } from './application-list';
import { ApplicationWithdrawalPage } from './application-withdrawal';
import { boardPages } from './board';
import { CertificateFetchPage } from './board/certificate-fetch';
import { CertificateFetchedPage } from './board/certificate-fetched';
import { ContactPage } from './board/contact';
import { ReasonsPage } from './board/reasons';
import { SchedulePage } from './board/schedule';
import { BoardSimulationPage } from './board/simulation';
import { SurveysPage } from './board/surveys';
import { TerminalGuidePage } from './board/terminal-guide';
import { ChangeCodeDetailsPage } from './change/code-details';
import { ChangeCodesPage } from './change/codes';
import { ChangeBillingPage } from './change/billing';
import { ChangeCompletionPage } from './change/completion';
import { ChangeConfirmationPage } from './change/confirmation';
import { ChangeContactPage } from './change/contact';
import { ChangeGeneralPage } from './change/general';
import { ChangeGuidancePage } from './change/guidance';
import { ChangeItemsPage } from './change/items';
import { ChangeOfficePage } from './change/office';
import { ChangePlanPage } from './change/plan';
import { ChangeStatisticsPage } from './change/statistics';
import { ChangeOtherPage } from './change/other';
import { ChangeTerminalsPage } from './change/terminals';
import { BillingDetailsPage } from './billing/details';
import { BillingPage } from './billing/months';
import { BrokerCompletionPage } from './broker/completion';
import { BrokerConfirmationPage } from './broker/confirmation';
import { BrokerContactPage } from './broker/contact';
import { BrokerFlowPage } from './broker/flow';
import { BrokerInputPage } from './broker/input';
import { ContractDetailsPage } from './contract-details';
import { CyberPortCompletionPage } from './cyber-port/completion';
import { CyberPortConfirmationPage } from './cyber-port/confirmation';
import { CyberPortDeletionPage } from './cyber-port/deletion';
import { CyberPortLinksPage } from './cyber-port/links';
import { CyberPortManualPage } from './cyber-port/manual';
import { CyberPortNoticePage } from './cyber-port/notice';
import { CyberPortRegisterPage } from './cyber-port/register';
import { CyberPortSendPage } from './cyber-port/send';
import { CyberPortUsersPage } from './cyber-port/users';
import { EntryCompletionPage } from './entry/completion';
import { EntryConfirmationPage } from './entry/confirmation';
import { EntryContactPage } from './entry/contact';
import { PasswordChangePage } from './entry/password-change';
import { PasswordChangedPage } from './entry/password-changed';
import { PasswordReissuePage } from './entry/password-reissue';
import { PasswordReissueReceivedPage } from './entry/password-reissue-received';
import { TermsPage } from './entry/terms';
import { IdNoticePage } from './id-notice';
import { LoginPage } from './login';
import { MenuPage } from './menu';
import { NaccsLogonPage } from './naccs/logon';
import { NaccsNoticePage } from './naccs/notice';
import { NaccsStatisticsPage } from './naccs/statistics';
import { NaccsTasksPage } from './naccs/tasks';
import { NaccsTccPage } from './naccs/tcc';
import { NaccsUtbPage } from './naccs/utb';
import { NaccsUtb01Page } from './naccs/utb01';
import { NewBillingPage } from './new/billing';
import { NewCodeDetailsPage } from './new/code-details';
import { NewCodesPage } from './new/codes';
import { NewCompletionPage } from './new/completion';
import { NewConfirmationPage } from './new/confirmation';
import { NewContactPage } from './new/contact';
import { NewGuidancePage } from './new/guidance';
import { NewLinesPage } from './new/lines';
import { NewMailboxesPage } from './new/mailboxes';
import { NewPlacePage } from './new/place';
import { NewPlanPage } from './new/plan';
import { NewTerminalsPage } from './new/terminals';
import { NewWorksPage } from './new/works';
import { NoticePage } from './notice';
import { ReissueCompletionPage } from './reissue/completion';
import { ReissueConfirmationPage } from './reissue/confirmation';
import { ReissueContactPage } from './reissue/contact';
import { ReissueDetailsPage } from './reissue/details';
import { ReissueFlowPage } from './reissue/flow';
import { ReissueInputPage } from './reissue/input';
import { SettingsCodesPage } from './settings/codes';
import { SettingsCompletionPage } from './settings/completion';
import { SettingsConfirmationPage } from './settings/confirmation';
import { SettingsContactPage } from './settings/contact';
import { SettingsFlowPage } from './settings/flow';
import { SettingsTabsPage } from './settings/tabs';
import { StartGuidancePage } from './start-guidance';
import { TemporaryMenuPage } from './temporary-menu';
import type { Screen } from './types';

const screens = {
  'ログイン画面': LoginPage,
  'システム利用規程画面': TermsPage,
  '申込担当者入力画面（仮アカウント）': EntryContactPage,
  '仮アカウント確認画面': EntryConfirmationPage,
  '仮ログイン登録完了画面': EntryCompletionPage,
  'ログインID・パスワード再発行画面': PasswordReissuePage,
  '再発行受付画面': PasswordReissueReceivedPage,
  'パスワード変更画面': PasswordChangePage,
  'パスワード変更完了画面': PasswordChangedPage,
  'メニュー画面': MenuPage,
  'メニュー画面（仮ログイン）': TemporaryMenuPage,
  '契約情報詳細表示画面': ContractDetailsPage,
  '請求金額の参照': BillingPage,
  '請求情報の詳細画面': BillingDetailsPage,
  '変更申込ガイダンス画面': ChangeGuidancePage,
  '変更内容入力画面': ChangeItemsPage,
  '申込担当者入力画面': ChangeContactPage,
  '利用申込情報（企業・事業所）登録画面': ChangeOfficePage,
  '利用申込情報（料金プラン）登録画面': ChangePlanPage,
  '利用申込情報（管理資料）登録画面': ChangeStatisticsPage,
  '利用申込情報（請求先）登録画面': ChangeBillingPage,
  '利用申込情報（論理端末）登録画面': ChangeTerminalsPage,
  '利用申込情報（回線・論理端末）登録画面': ChangeGeneralPage,
  'その他の契約変更入力画面': ChangeOtherPage,
  '変更申込（利用者コード）一覧入力画面': ChangeCodesPage,
  '詳細入力画面': ChangeCodeDetailsPage,
  '変更申込確認画面': ChangeConfirmationPage,
  '変更申込登録完了画面': ChangeCompletionPage,
  '詳細入力画面(論理端末・証明書)': NewTerminalsPage,
  '詳細入力画面(回線・論理端末)': NewLinesPage,
  '詳細入力画面(回線工事)': NewWorksPage,
  '詳細入力画面(メールボックス)': NewMailboxesPage,
  '詳細入力画面(料金プラン)': NewPlanPage,
  '詳細入力画面(請求先)': NewBillingPage,
  '入力確認画面': NewConfirmationPage,
  '新規利用申込完了画面': NewCompletionPage,
  '申込情報一覧': ApplicationListPage,
  '申込内容参照画面': ApplicationDetailsPage,
  '申込取下げ確認画面': ApplicationWithdrawalPage,
  'ID通知内容': IdNoticePage,
  '利用開始までのガイダンス': StartGuidancePage,
  'NACCS利用開始スケジュール': SchedulePage,
  '変更する理由の記載例': ReasonsPage,
  'お問い合わせ先': ContactPage,
  'エラー画面': NoticePage,
  '論理端末について': TerminalGuidePage,
  'NACCS業務ログオン画面': NaccsLogonPage,
  '業務選択画面': NaccsTasksPage,
  '端末開通確認（TCC）画面': NaccsTccPage,
  '通関士証票番号登録（UTB）画面': NaccsUtbPage,
  '通関士証票番号照会（UTB01）画面': NaccsUtb01Page,
  '管理統計資料取得画面': NaccsStatisticsPage,
  'NACCS業務お知らせ画面': NaccsNoticePage,
  'ガイダンス画面': NewGuidancePage,
  '詳細入力画面(申込担当者)': NewContactPage,
  '詳細入力画面(事業所・企業)': NewPlacePage,
  '詳細入力画面(利用者コード)': NewCodesPage,
  '利用者コード詳細画面': NewCodeDetailsPage,
  'システム設定申込フロー画面': SettingsFlowPage,
  '申込担当者入力画面（システム設定）': SettingsContactPage,
  '利用者コード選択画面': SettingsCodesPage,
  'システム設定情報の入力タブ画面': SettingsTabsPage,
  'システム設定申込確認画面': SettingsConfirmationPage,
  'システム設定申込完了画面': SettingsCompletionPage,
  '通関士ID追加フロー画面': BrokerFlowPage,
  '申込担当者入力画面（通関士ID）': BrokerContactPage,
  '通関士ID入力画面': BrokerInputPage,
  '通関士ID追加確認画面': BrokerConfirmationPage,
  '通関士ID追加完了画面': BrokerCompletionPage,
  '証明書再発行フロー画面': ReissueFlowPage,
  '申込担当者入力画面（証明書再発行）': ReissueContactPage,
  '再発行証明書選択画面': ReissueInputPage,
  '証明書再発行確認画面': ReissueConfirmationPage,
  '証明書再発行完了画面': ReissueCompletionPage,
  '申込内容参照画面（証明書再発行）': ReissueDetailsPage,
  ...boardPages,
  '料金・利用開始日の試算': BoardSimulationPage,
  'デジタル証明書取得画面': CertificateFetchPage,
  'デジタル証明書取得完了画面': CertificateFetchedPage,
  'システム設定調査票': SurveysPage,
  'サイバーポート NACCS連携マニュアル': CyberPortManualPage,
  'サイバーポート NACCS利用者情報一覧画面': CyberPortLinksPage,
  'サイバーポート NACCS利用者情報登録画面': CyberPortRegisterPage,
  'サイバーポート NACCS利用者情報登録確認画面': CyberPortConfirmationPage,
  'サイバーポート NACCS利用者情報登録完了画面': CyberPortCompletionPage,
  'サイバーポート 利用者紐づけ画面': CyberPortUsersPage,
  'サイバーポート NACCS利用者情報削除確認画面': CyberPortDeletionPage,
  'サイバーポート NACCS送信画面': CyberPortSendPage,
  'サイバーポート お知らせ画面': CyberPortNoticePage,
} as const satisfies Record<string, new (page: Page) => Screen>;

/** 画面名 of every screen that has a page object. */
export type ScreenName = keyof typeof screens;
/** The page object of a screen. */
export type ScreenOf<Name extends ScreenName> = InstanceType<(typeof screens)[Name]>;

type KeysOf<Name extends ScreenName, Part extends keyof Screen> =
  ScreenOf<Name> extends { readonly [key in Part]: infer Bag } ? Extract<keyof Bag, string> : never;
/** Labels of what can be operated on a screen. */
export type ControlOf<Name extends ScreenName> = KeysOf<Name, 'controls'> | KeysOf<Name, 'sometimes'>;
export type ValueOf<Name extends ScreenName> = KeysOf<Name, 'values'>;
export type TableOf<Name extends ScreenName> = KeysOf<Name, 'tables'>;
export type TabOf<Name extends ScreenName> = KeysOf<Name, 'openTabs'>;
export type RowControlOf<Name extends ScreenName> = KeysOf<Name, 'rowControls'>;
export type { Screen };

/** All screens of NSS in one browser page; a page object is made when it is first asked for. */
export class Nss {
  private readonly made = new Map<ScreenName, Screen>();

  constructor(readonly page: Page) {}

  /** The page object of a screen by its 画面名. */
  screen<Name extends ScreenName>(name: Name): ScreenOf<Name> {
    let screen = this.made.get(name);
    if (!screen) this.made.set(name, screen = new screens[name](this.page));
    return screen as ScreenOf<Name>;
  }

  get login() { return this.screen('ログイン画面'); }
  get terms() { return this.screen('システム利用規程画面'); }
  get entryContact() { return this.screen('申込担当者入力画面（仮アカウント）'); }
  get entryConfirmation() { return this.screen('仮アカウント確認画面'); }
  get entryCompletion() { return this.screen('仮ログイン登録完了画面'); }
  get passwordReissue() { return this.screen('ログインID・パスワード再発行画面'); }
  get passwordReissueReceived() { return this.screen('再発行受付画面'); }
  get passwordChange() { return this.screen('パスワード変更画面'); }
  get passwordChanged() { return this.screen('パスワード変更完了画面'); }
  get menu() { return this.screen('メニュー画面'); }
  get contractDetails() { return this.screen('契約情報詳細表示画面'); }
  get billing() { return this.screen('請求金額の参照'); }
  get billingDetails() { return this.screen('請求情報の詳細画面'); }
  get changeGuidance() { return this.screen('変更申込ガイダンス画面'); }
  get changeItems() { return this.screen('変更内容入力画面'); }
  get changeContact() { return this.screen('申込担当者入力画面'); }
  get changeGeneral() { return this.screen('利用申込情報（回線・論理端末）登録画面'); }
  get changeOther() { return this.screen('その他の契約変更入力画面'); }
  get changeOffice() { return this.screen('利用申込情報（企業・事業所）登録画面'); }
  get changePlan() { return this.screen('利用申込情報（料金プラン）登録画面'); }
  get changeStatistics() { return this.screen('利用申込情報（管理資料）登録画面'); }
  get changeBilling() { return this.screen('利用申込情報（請求先）登録画面'); }
  get changeTerminals() { return this.screen('利用申込情報（論理端末）登録画面'); }
  get changeCodes() { return this.screen('変更申込（利用者コード）一覧入力画面'); }
  get changeCodeDetails() { return this.screen('詳細入力画面'); }
  get changeConfirmation() { return this.screen('変更申込確認画面'); }
  get changeCompletion() { return this.screen('変更申込登録完了画面'); }
  get newTerminals() { return this.screen('詳細入力画面(論理端末・証明書)'); }
  get newLines() { return this.screen('詳細入力画面(回線・論理端末)'); }
  get newWorks() { return this.screen('詳細入力画面(回線工事)'); }
  get newMailboxes() { return this.screen('詳細入力画面(メールボックス)'); }
  get newPlan() { return this.screen('詳細入力画面(料金プラン)'); }
  get newBilling() { return this.screen('詳細入力画面(請求先)'); }
  get newConfirmation() { return this.screen('入力確認画面'); }
  get newCompletion() { return this.screen('新規利用申込完了画面'); }
  get applicationList() { return this.screen('申込情報一覧'); }
  get applicationDetails() { return this.screen('申込内容参照画面'); }
  get applicationWithdrawal() { return this.screen('申込取下げ確認画面'); }
  get idNotice() { return this.screen('ID通知内容'); }
  get startGuidance() { return this.screen('利用開始までのガイダンス'); }
  get schedule() { return this.screen('NACCS利用開始スケジュール'); }
  get reasons() { return this.screen('変更する理由の記載例'); }
  get contact() { return this.screen('お問い合わせ先'); }
  get notice() { return this.screen('エラー画面'); }
  get boardSimulation() { return this.screen('料金・利用開始日の試算'); }
  get terminalGuide() { return this.screen('論理端末について'); }
  get naccsLogon() { return this.screen('NACCS業務ログオン画面'); }
  get naccsTasks() { return this.screen('業務選択画面'); }
  get naccsTcc() { return this.screen('端末開通確認（TCC）画面'); }
  get naccsUtb() { return this.screen('通関士証票番号登録（UTB）画面'); }
  get naccsUtb01() { return this.screen('通関士証票番号照会（UTB01）画面'); }
  get naccsStatistics() { return this.screen('管理統計資料取得画面'); }
  get naccsNotice() { return this.screen('NACCS業務お知らせ画面'); }
  get newGuidance() { return this.screen('ガイダンス画面'); }
  get newContact() { return this.screen('詳細入力画面(申込担当者)'); }
  get newPlace() { return this.screen('詳細入力画面(事業所・企業)'); }
  get newCodes() { return this.screen('詳細入力画面(利用者コード)'); }
  get newCodeDetails() { return this.screen('利用者コード詳細画面'); }
  get settingsFlow() { return this.screen('システム設定申込フロー画面'); }
  get settingsContact() { return this.screen('申込担当者入力画面（システム設定）'); }
  get settingsCodes() { return this.screen('利用者コード選択画面'); }
  get settingsTabs() { return this.screen('システム設定情報の入力タブ画面'); }
  get settingsConfirmation() { return this.screen('システム設定申込確認画面'); }
  get brokerFlow() { return this.screen('通関士ID追加フロー画面'); }
  get brokerContact() { return this.screen('申込担当者入力画面（通関士ID）'); }
  get brokerInput() { return this.screen('通関士ID入力画面'); }
  get brokerConfirmation() { return this.screen('通関士ID追加確認画面'); }
  get brokerCompletion() { return this.screen('通関士ID追加完了画面'); }
  get reissueFlow() { return this.screen('証明書再発行フロー画面'); }
  get reissueContact() { return this.screen('申込担当者入力画面（証明書再発行）'); }
  get reissueInput() { return this.screen('再発行証明書選択画面'); }
  get reissueConfirmation() { return this.screen('証明書再発行確認画面'); }
  get reissueDetails() { return this.screen('申込内容参照画面（証明書再発行）'); }
  get reissueCompletion() { return this.screen('証明書再発行完了画面'); }
  get certificateGuide() { return this.screen('NSS電子申請情報ページ'); }
  get certificateFetch() { return this.screen('デジタル証明書取得画面'); }
  get certificateFetched() { return this.screen('デジタル証明書取得完了画面'); }
  get settingsCompletion() { return this.screen('システム設定申込完了画面'); }
  get cyberPortManual() { return this.screen('サイバーポート NACCS連携マニュアル'); }
  get cyberPortLinks() { return this.screen('サイバーポート NACCS利用者情報一覧画面'); }
  get cyberPortRegister() { return this.screen('サイバーポート NACCS利用者情報登録画面'); }
  get cyberPortConfirmation() { return this.screen('サイバーポート NACCS利用者情報登録確認画面'); }
  get cyberPortCompletion() { return this.screen('サイバーポート NACCS利用者情報登録完了画面'); }
  get cyberPortUsers() { return this.screen('サイバーポート 利用者紐づけ画面'); }
  get cyberPortDeletion() { return this.screen('サイバーポート NACCS利用者情報削除確認画面'); }
  get cyberPortSend() { return this.screen('サイバーポート NACCS送信画面'); }
  get cyberPortNotice() { return this.screen('サイバーポート お知らせ画面'); }
}
