import type { Page } from '@playwright/test';
import { ApplicationDetailsPage } from './application-details';
import { ApplicationListPage } from './application-list';
import { ApplicationWithdrawalPage } from './application-withdrawal';
import { ChangeCompletionPage } from './change-completion';
import { ChangeConfirmationPage } from './change-confirmation';
import { ChangeContactPage } from './change-contact';
import { ChangeGuidancePage } from './change-guidance';
import { ChangeItemsPage } from './change-items';
import { ChangeTerminalsPage } from './change-terminals';
import { ContactPage } from './contact';
import { ContractDetailsPage } from './contract-details';
import { IdNoticePage } from './id-notice';
import { LoginPage } from './login';
import { MenuPage } from './menu';
import { NoticePage } from './notice';
import { ReasonsPage } from './reasons';
import { SchedulePage } from './schedule';
import { TerminalGuidePage } from './terminal-guide';
import type { Screen } from './types';

const screens = {
  'ログイン画面': LoginPage,
  'メニュー画面': MenuPage,
  '契約情報詳細表示画面': ContractDetailsPage,
  '変更申込ガイダンス画面': ChangeGuidancePage,
  '変更内容入力画面': ChangeItemsPage,
  '申込担当者入力画面': ChangeContactPage,
  '利用申込情報（論理端末）登録画面': ChangeTerminalsPage,
  '変更申込確認画面': ChangeConfirmationPage,
  '変更申込登録完了画面': ChangeCompletionPage,
  '申込情報一覧': ApplicationListPage,
  '申込内容参照画面': ApplicationDetailsPage,
  '申込取下げ確認画面': ApplicationWithdrawalPage,
  'ID通知内容': IdNoticePage,
  'NACCS利用開始スケジュール': SchedulePage,
  '変更する理由の記載例': ReasonsPage,
  'お問い合わせ先': ContactPage,
  'エラー画面': NoticePage,
  '論理端末について': TerminalGuidePage,
} as const satisfies Record<string, new (page: Page) => Screen>;

/** 画面名 of every screen that has a page object. */
export type ScreenName = keyof typeof screens;
/** The page object of a screen. */
export type ScreenOf<Name extends ScreenName> = InstanceType<(typeof screens)[Name]>;

type KeysOf<Name extends ScreenName, Part extends keyof Screen> =
  ScreenOf<Name> extends { readonly [key in Part]: infer Bag } ? Extract<keyof Bag, string> : never;
/** Labels of what can be operated on a screen. */
export type ControlOf<Name extends ScreenName> = KeysOf<Name, 'controls'>;
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
  get menu() { return this.screen('メニュー画面'); }
  get contractDetails() { return this.screen('契約情報詳細表示画面'); }
  get changeGuidance() { return this.screen('変更申込ガイダンス画面'); }
  get changeItems() { return this.screen('変更内容入力画面'); }
  get changeContact() { return this.screen('申込担当者入力画面'); }
  get changeTerminals() { return this.screen('利用申込情報（論理端末）登録画面'); }
  get changeConfirmation() { return this.screen('変更申込確認画面'); }
  get changeCompletion() { return this.screen('変更申込登録完了画面'); }
  get applicationList() { return this.screen('申込情報一覧'); }
  get applicationDetails() { return this.screen('申込内容参照画面'); }
  get applicationWithdrawal() { return this.screen('申込取下げ確認画面'); }
  get idNotice() { return this.screen('ID通知内容'); }
  get schedule() { return this.screen('NACCS利用開始スケジュール'); }
  get reasons() { return this.screen('変更する理由の記載例'); }
  get contact() { return this.screen('お問い合わせ先'); }
  get notice() { return this.screen('エラー画面'); }
  get terminalGuide() { return this.screen('論理端末について'); }
}
