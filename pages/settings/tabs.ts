import type { Locator, Page } from '@playwright/test';
import { currentPhase, facts, named } from '../types';

const tabsOf = (page: Page): Locator => page.getByRole('navigation', { name: 'タブ', exact: true });

const controlsOf = (page: Page) => ({
  ...named(tabsOf(page), 'button', ['名称']),
  ...named(page, 'textbox', ['企業名(英)', '営業所名(英)', '責任者名(英)', '営業所所在地(英)']),
  // The buttons are in an image: their labels are assumed.
  ...named(page, 'button', ['利用者コードの選択に戻る', 'このタブの内容を設定する']),
});

/** Tabs and inputs by 業種, as far as procedures need them; which inputs there are is in no document (assumed). */
const sometimesOf = (page: Page) => ({
  ...named(tabsOf(page), 'button', ['通関業', '海貨業']),
  ...named(page, 'textbox', ['通関業者コード', '通関業の許可年月日', '通関営業所の電話番号', '主に取り扱う港', '主に利用する保税地域コード', '海貨担当の電話番号']),
  ...named(page, 'combobox', ['通関業の許可を受けた税関', '関税等の納付に利用する口座', '海貨業として取り扱う貨物']),
});

const valuesOf = (page: Page) => facts(page, ['利用者コード', 'システム区分', '業種', '処理方式']);

/** システム設定情報の入力タブ画面 (S1 3.): first its tab 「名称」, then one tab for each 業種. */
export class SettingsTabsPage {
  readonly name = 'システム設定情報の入力タブ画面';
  readonly title = 'システム設定情報 入力';
  readonly texts = ['利用者コード', 'システム区分', '業種', '処理方式', '企業名・営業所名及び責任者名・営業所所在地 入力', '(半角英数字)'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly sometimes: ReturnType<typeof sometimesOf>;
  readonly values: ReturnType<typeof valuesOf>;
  /** The summary of what is wrong. */
  readonly alert: Locator;
  readonly phase: Locator;
  /** Tells that the values on the screen are registered already. */
  readonly registered: Locator;
  /** The tabs, in their order. */
  readonly tabs: Locator;
  /** The inputs of the tab that is open, in their order. */
  readonly inputs: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.sometimes = sometimesOf(page);
    this.values = valuesOf(page);
    this.alert = page.getByRole('alert');
    this.phase = currentPhase(page);
    this.registered = page.getByText('このページの情報は登録済みの情報です。', { exact: true });
    this.tabs = tabsOf(page).getByRole('button');
    this.inputs = page.getByRole('main').locator('input[type="text"], select, textarea');
  }

  /** A tab by its name. */
  tab(name: string): Locator {
    return tabsOf(this.page).getByRole('button', { name, exact: true });
  }

  /** An input by its label, whichever the tab. */
  input(label: string): Locator {
    return this.page.getByRole('main').getByLabel(label, { exact: true });
  }

  /** Fills in by label; what is chosen from a list is named as the list names it. */
  async enter(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) {
      const input = this.input(label);
      if (await input.evaluate((element) => element.matches('select'))) await input.selectOption({ label: value });
      else await input.fill(value);
    }
  }

  async openTab(name: string): Promise<void> {
    await this.tab(name).click();
    await this.tab(name).and(this.page.locator('[aria-current="page"]')).waitFor();
  }

  /** 「このタブの内容を設定する」. */
  async set(): Promise<void> {
    await this.controls['このタブの内容を設定する'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['利用者コードの選択に戻る'].click();
  }
}
