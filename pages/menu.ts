import type { Locator, Page } from '@playwright/test';
import { globalNavigation, named, section } from './types';

const controlsOf = (page: Page) => ({
  ...named(page, 'button', ['ログアウト']),
  ...globalNavigation(page),
  ...named(section(page, 'メニュー一覧'), 'link', [
    '契約内容の変更', 'システム設定の申込', '通関士IDの追加', 'クライアント証明書の再発行', '契約内容の確認', 'パスワードの変更', '請求金額の参照', '申込内容の確認',
  ]),
});
/** Only while a new application has not begun (S1 2.). */
const sometimesOf = (page: Page) => named(section(page, '新着情報'), 'button', ['利用開始までのガイダンス']);

/** メニュー画面 (S0 1-①, 2-②). */
export class MenuPage {
  readonly name = 'メニュー画面';
  readonly title = 'メニュー';
  readonly texts = [
    '人・物・国をつなぐ', 'NACCSサポートシステム', 'からログイン中', '新着情報',
    '新着情報を表示しています。「詳細」ボタンをクリックし内容をご確認ください。(最新の10件を表示)',
    'メニュー一覧', '申込を行う', '契約内容を確認する', 'ユーザー情報', '請求を参照する',
  ] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly sometimes: ReturnType<typeof sometimesOf>;
  /** Who is logged in since when. */
  readonly banner: Locator;
  /** Links of the navigation at the head. */
  readonly navigation: Locator;
  /** Headings of the groups in メニュー一覧. */
  readonly groups: Locator;
  /** Company, office and since when somebody is logged in; on every screen behind the login. */
  readonly session: Locator;
  /** The items of 新着情報. */
  readonly news: Locator;
  readonly rowControls = { '詳細': (about: string): Locator => this.newsOf(about).first().getByRole('button', { name: '詳細', exact: true }) };

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.sometimes = sometimesOf(page);
    this.banner = page.getByRole('banner');
    this.navigation = page.getByRole('navigation', { name: 'グローバルナビゲーション', exact: true }).getByRole('link');
    this.groups = section(page, 'メニュー一覧').getByRole('heading', { level: 3 });
    this.session = page.getByRole('banner');
    this.news = section(page, '新着情報').getByRole('listitem');
  }

  /** The functions under a heading of メニュー一覧. */
  itemsOf(group: string): Locator {
    return section(this.page, 'メニュー一覧').getByRole('heading', { level: 3, name: group, exact: true }).locator('xpath=following-sibling::ul[1]').getByRole('link');
  }

  /** The items about one application, newest first; what is about none (利用料金) is found by its text. */
  newsOf(about: string): Locator {
    return this.news.filter({ hasText: /^\d{6}[A-Z]$/.test(about) ? `【${about}】` : about });
  }

  async openBilling(): Promise<void> {
    await this.controls['請求金額の参照'].click();
  }

  async openContract(): Promise<void> {
    await this.controls['契約内容確認'].click();
  }

  async openApplications(): Promise<void> {
    await this.controls['申込内容確認'].click();
  }

  /** Presses 「詳細」 of the newest item about the application. */
  async openDetails(receiptNumber: string): Promise<void> {
    await this.rowControls['詳細'](receiptNumber).click();
  }

  /** 利用開始までのガイダンス, for those whose new application has not begun (S1 2.). */
  async openStartGuidance(): Promise<void> {
    await this.sometimes['利用開始までのガイダンス'].click();
  }

  async logOut(): Promise<void> {
    await this.controls['ログアウト'].click();
  }
}
