import type { Locator, Page } from '@playwright/test';
import { named } from '../types';

// E-20: attached under another name, NSS takes none of them.
const controlsOf = (page: Page) => named(page, 'link', ['貨物引渡業務登録調査票.xlsx', '航空会社インタフェース調査票.xlsx', '船会社受委託関係登録兼船会社コード付与調査票.xlsx']);

/** The page of NACCS掲示板 that offers the 調査票 (S1 3. 注意). */
export class SurveysPage {
  readonly name = 'システム設定調査票';
  readonly title = 'システム設定調査票';
  readonly texts = ['貨物引渡業務登録調査票', '航空会社インタフェース調査票', '船会社受委託関係登録兼船会社コード付与調査票'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
  }
}
