import type { Locator, Page } from '@playwright/test';
import { named } from './types';

// The document names the two columns; the rows are in an image and assumed, as are the labels of their buttons.
const steps = ['新規の利用申込', 'ログインID・パスワードの確認', 'システム設定の申込', 'デジタル証明書の取得', '回線工事', '利用開始'] as const;
export type StartStep = (typeof steps)[number];

const controlsOf = (page: Page) => named(page, 'button', ['新規の利用申込', 'ログインID・パスワードの確認', 'システム設定の申込', 'メニューへ']);
/** By 接続形態. */
const sometimesOf = (page: Page) => named(page, 'button', ['デジタル証明書の取得', '回線工事']);

/** 利用開始までのガイダンス (S1 2.). */
export class StartGuidancePage {
  readonly name = '利用開始までのガイダンス';
  readonly title = '利用開始までのガイダンス';
  readonly texts = ['状況', '手続きボタン'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly sometimes: ReturnType<typeof sometimesOf>;
  /** 状況 (済 or 未済) of each procedure. */
  readonly values: Readonly<Record<StartStep, Locator>>;
  /** The whole row of each procedure. */
  readonly rows: Readonly<Record<StartStep, Locator>>;
  readonly tables: { readonly '利用開始までの手続き': Locator };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.sometimes = sometimesOf(page);
    const table = page.getByRole('table', { name: '利用開始までの手続き', exact: true });
    this.tables = { '利用開始までの手続き': table };
    const row = (step: StartStep): Locator => table.getByRole('row').filter({ has: page.getByRole('cell', { name: step, exact: true }).and(page.locator('td:first-child')) });
    const each = (of: (step: StartStep) => Locator) => Object.fromEntries(steps.map((step) => [step, of(step)])) as Record<StartStep, Locator>;
    this.rows = each(row);
    this.values = each((step) => row(step).getByRole('cell').nth(1));
  }

  /** Presses the 手続きボタン of a row. */
  async goTo(step: Exclude<StartStep, '利用開始'>): Promise<void> {
    await (step === 'デジタル証明書の取得' || step === '回線工事' ? this.sometimes[step] : this.controls[step]).click();
  }
}
