import type { Locator, Page } from '@playwright/test';
import { named, section } from './types';

const controlsOf = (page: Page) => ({
  ...named(page, 'button', ['ログアウト', '利用開始までのガイダンス']),
  ...named(section(page, 'メニュー一覧'), 'link', ['申込内容の確認']),
});

/** メニュー画面 as somebody with a 仮ログインID sees it once he has applied (S1 2.: 新着情報, 利用開始までのガイダンス). */
export class TemporaryMenuPage {
  readonly name = 'メニュー画面（仮ログイン）';
  readonly title = 'メニュー';
  readonly texts = ['新着情報', '利用開始までのガイダンス'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  /** The row of 新着情報 that bears the 申込受付番号. */
  readonly rowControls: { readonly '詳細': (receiptNumber: string) => Locator };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    const news = section(page, '新着情報').getByRole('listitem');
    this.rowControls = {
      '詳細': (receiptNumber) => news.filter({ hasText: `【${receiptNumber}】` }).first().getByRole('button', { name: '詳細', exact: true }),
    };
  }
}
