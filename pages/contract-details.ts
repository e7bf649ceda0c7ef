import type { Locator, Page } from '@playwright/test';
import { facts, globalNavigation, named, section, tabs } from './types';

// The documents name netNACCS and 一般NACCS only; the labels of the others are assumed.
const tabLabels = ['事業所・企業', 'netNACCS', '一般NACCS', '料金・請求', 'システム設定', '申込履歴'] as const;
export type ContractTab = (typeof tabLabels)[number];

const controlsOf = (page: Page) => ({
  ...globalNavigation(page),
  ...tabs(page, tabLabels).links,
  ...named(page, 'button', ['ログアウト', '契約情報を変更する', 'システム設定申込を行う', '通関士用利用者IDの追加申込を行う']),
});
/** Where applications are open; where there are more 利用者ID than a page holds; where those of one 利用者コード are shown. */
const sometimesOf = (page: Page) => ({
  ...named(page, 'link', ['変更予定', 'すべての利用者コード']),
  ...named(page.getByRole('navigation', { name: 'ページ', exact: true }), 'link', ['前へ', '次へ']),
});

const valuesOf = (page: Page) => ({
  ...facts(section(page, '事業所に関する情報'), ['事業所コード', '事業所名', '契約開始日', '契約満了日']),
  ...facts(section(page, '企業に関する情報'), ['企業名', '企業略称']),
  ...facts(section(page, '本社に関する情報'), ['本社名']),
  ...facts(section(page, '契約者に関する情報'), ['契約者の役職', '契約者名']),
  ...facts(section(page, 'システム管理責任者に関する情報'), ['緊急連絡用FAX番号']),
  ...facts(section(page, '共用に関する情報'), ['機器共用の事業所', '共同利用の事業所']),
  ...facts(section(page, '自社システムに関する情報'), ['サーバ台数']),
  ...facts(section(page, '請求先に関する情報'), ['登録請求先コード', '請求先名', '請求先担当者', '支払の方法']),
});

const tableHeadings = [
  '論理端末に関する情報', 'webNACCSに関する情報', 'アクセス回線に関する情報', 'メールボックスに関する情報', '利用者コードに関する情報', '利用者IDに関する情報',
  '料金プランに関する情報', '管理資料に関する情報', '登録状況の確認', '変更予定', '変更の履歴',
] as const;
type TableHeading = (typeof tableHeadings)[number];

/** 契約情報詳細表示画面 (S2 1-②; S0 omits its step ②). */
export class ContractDetailsPage {
  readonly name = '契約情報詳細表示画面';
  readonly title = '契約情報 詳細表示';
  readonly texts = [] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly sometimes: ReturnType<typeof sometimesOf>;
  readonly values: ReturnType<typeof valuesOf>;
  readonly openTabs: Readonly<Record<ContractTab, Locator>>;
  /** What stands on the tab that is open; ○ and × by 利用者コード, on the tab システム設定 (S1 3. ポイント a). */
  readonly tables: Readonly<Record<TableHeading, Locator>>;
  readonly rowControls = {
    /** The link that shows the 利用者ID of one 利用者コード. */
    '利用者コード': (code: string): Locator => this.tables['利用者コードに関する情報'].getByRole('link', { name: `${code}の利用者IDを表示する`, exact: true }),
    /** On the tab 申込履歴. */
    '詳細': (receiptNumber: string): Locator => this.rowOf(receiptNumber).getByRole('button', { name: '詳細', exact: true }),
  };

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.sometimes = sometimesOf(page);
    this.values = valuesOf(page);
    this.openTabs = tabs(page, tabLabels).open;
    this.tables = Object.fromEntries(tableHeadings.map((heading) => [heading, section(page, heading).getByRole('table')])) as Record<TableHeading, Locator>;
  }

  async openTab(tab: ContractTab): Promise<void> {
    await this.controls[tab].click();
    await this.openTabs[tab].waitFor();
  }

  /** The row of a table on the open tab that names something (利用者ID, 論理端末名, 申込受付番号). */
  rowOf(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('cell', { name, exact: true }) });
  }

  /** Shows the 利用者ID of one 利用者コード alone. */
  async showIdsOf(code: string): Promise<void> {
    await this.rowControls['利用者コード'](code).click();
  }

  async changeContract(): Promise<void> {
    await this.controls['契約情報を変更する'].click();
  }

  /** E-01. */
  async applyForSettings(): Promise<void> {
    await this.controls['システム設定申込を行う'].click();
  }

  /** E-01. */
  async applyForBrokers(): Promise<void> {
    await this.controls['通関士用利用者IDの追加申込を行う'].click();
  }
}
