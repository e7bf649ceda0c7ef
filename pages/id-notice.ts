import type { Locator, Page } from '@playwright/test';
import { globalNavigation } from './types';

/** ID通知内容 (S0 2-③, mail M-4; the screen itself is in no document). */
export class IdNoticePage {
  readonly name = 'ID通知内容';
  readonly title = 'ID通知内容';
  readonly texts = ['論理端末名', '認証コード1', '認証コード2'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof globalNavigation>;
  /** 論理端末名 with the codes for fetching the certificate. */
  readonly tables: { readonly '論理端末・認証コード': Locator };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = globalNavigation(page);
    this.tables = { '論理端末・認証コード': page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: '認証コード1', exact: true }) }) };
  }
}
