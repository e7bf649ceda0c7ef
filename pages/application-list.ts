import type { Locator, Page } from '@playwright/test';
import { globalNavigation, named, type Labelled } from './types';

const headLabels = ['申込受付番号', '申込分類', 'ステータス', '申込日', '利用開始希望日', '確定した利用開始日'] as const;
export type ListHead = (typeof headLabels)[number];

/** Fields of the search; the labels of the screen are assumed. */
export interface Search {
  readonly number?: string;
  readonly status?: string;
  readonly kind?: string;
  /** `YYYYMMDD`. */
  readonly from?: string;
  readonly until?: string;
}

const searchOf = (page: Page): Locator => page.getByRole('search', { name: '申込の検索', exact: true });

/** Heads of the table, which order it; the labels of some are those of inputs, too. */
const headsOf = (page: Page) => Object.fromEntries(headLabels.map((label) =>
  [`見出し ${label}`, page.getByRole('columnheader', { name: label, exact: true }).getByRole('link')])) as Labelled<`見出し ${ListHead}`>;

const controlsOf = (page: Page) => ({
  ...named(searchOf(page), 'textbox', ['申込受付番号', '申込日(開始)', '申込日(終了)']),
  ...named(searchOf(page), 'combobox', ['ステータス', '申込分類']),
  ...named(searchOf(page), 'button', ['検索する']),
  ...named(searchOf(page), 'link', ['検索条件を消去する']),
  ...headsOf(page),
  ...named(page, 'button', ['メニューへ']),
});

const pager = (page: Page): Locator => page.getByRole('navigation', { name: 'ページ', exact: true });
/** The navigation is for contract holders; a list of one page has no links to others. */
const sometimesOf = (page: Page) => ({ ...globalNavigation(page), ...named(pager(page), 'link', ['前へ', '次へ']) });

/** 申込情報一覧 (known only from the button 「申込情報一覧に戻る」 of S0 2-③ and the navigation's 申込内容確認; its contents are assumed). */
export class ApplicationListPage {
  readonly name = '申込情報一覧';
  readonly title = '申込情報一覧';
  readonly texts = ['検索条件', '申込日', '詳細'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly sometimes: ReturnType<typeof sometimesOf>;
  readonly tables: { readonly '申込情報一覧': Locator };
  readonly rowControls = { '詳細': (receiptNumber: string): Locator => this.application(receiptNumber).getByRole('button', { name: '詳細', exact: true }) };
  /** One row for each application, without the head. */
  readonly applications: Locator;
  /** 申込受付番号 from top to bottom. */
  readonly numbers: Locator;
  /** How many applications there are, and which of them are shown. */
  readonly count: Locator;
  /** What stands in place of the rows where there are none. */
  readonly empty: Locator;
  /** Summary of input errors. */
  readonly alert: Locator;
  /** The page that is shown, where there are several. */
  readonly currentPage: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.sometimes = sometimesOf(page);
    this.tables = { '申込情報一覧': page.getByRole('table', { name: '申込情報一覧', exact: true }) };
    this.numbers = page.getByRole('cell', { name: /^\d{6}[A-Z]$/ });
    this.applications = page.getByRole('row').filter({ has: this.numbers });
    this.count = page.getByText(/^\d+件(（\d+～\d+件目を表示）)?$/);
    this.empty = page.getByRole('cell', { name: /申込はありません。/ });
    this.alert = page.getByRole('alert');
    this.currentPage = pager(page).locator('[aria-current="page"]');
  }

  application(receiptNumber: string): Locator {
    return this.applications.filter({ hasText: receiptNumber });
  }

  columnHead(label: ListHead): Locator {
    return this.page.getByRole('columnheader', { name: label, exact: true });
  }

  /** Fills in what is given, and searches; what is not given stays as it is. */
  async search({ number, status, kind, from, until }: Search): Promise<void> {
    if (number !== undefined) await this.controls['申込受付番号'].fill(number);
    if (status !== undefined) await this.controls['ステータス'].selectOption({ label: status });
    if (kind !== undefined) await this.controls['申込分類'].selectOption({ label: kind });
    if (from !== undefined) await this.controls['申込日(開始)'].fill(from);
    if (until !== undefined) await this.controls['申込日(終了)'].fill(until);
    await this.controls['検索する'].click();
  }

  async clearSearch(): Promise<void> {
    await this.controls['検索条件を消去する'].click();
  }

  /** Orders the rows by a column; once more turns the order round. */
  async orderBy(label: ListHead): Promise<void> {
    await this.controls[`見出し ${label}`].click();
  }

  async nextPage(): Promise<void> {
    await this.sometimes['次へ'].click();
  }

  async previousPage(): Promise<void> {
    await this.sometimes['前へ'].click();
  }

  async openPage(number: number): Promise<void> {
    await pager(this.page).getByRole('link', { name: String(number), exact: true }).click();
  }

  async openDetails(receiptNumber: string): Promise<void> {
    await this.rowControls['詳細'](receiptNumber).click();
  }
}
