import type { Locator, Page } from '@playwright/test';
import { globalNavigation, named, section, tabs } from './types';

const tabLabels = ['事業所・企業', 'netNACCS', '一般NACCS', '料金・請求', 'システム設定'] as const;
export type ContractTab = (typeof tabLabels)[number];

const controlsOf = (page: Page) => ({
  ...globalNavigation(page),
  ...tabs(page, tabLabels).links,
  ...named(page, 'button', ['ログアウト', '契約情報を変更する']),
});

/** 契約情報詳細表示画面 (S2 1-②; S0 omits its step ②). */
export class ContractDetailsPage {
  readonly name = '契約情報詳細表示画面';
  readonly title = '契約情報 詳細表示';
  readonly texts = [] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly openTabs: Readonly<Record<ContractTab, Locator>>;
  /** The present terminals and webNACCS certificates, on the tab netNACCS; ○ and × by 利用者コード, on the tab システム設定 (S1 3. ポイント a). */
  readonly tables: { readonly '論理端末に関する情報': Locator; readonly 'webNACCSに関する情報': Locator; readonly '登録状況の確認': Locator };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.openTabs = tabs(page, tabLabels).open;
    const table = (heading: string): Locator => section(page, heading).getByRole('table');
    this.tables = { '論理端末に関する情報': table('論理端末に関する情報'), 'webNACCSに関する情報': table('webNACCSに関する情報'), '登録状況の確認': table('登録状況の確認') };
  }

  async openTab(tab: ContractTab): Promise<void> {
    await this.controls[tab].click();
    await this.openTabs[tab].waitFor();
  }

  async changeContract(): Promise<void> {
    await this.controls['契約情報を変更する'].click();
  }
}
