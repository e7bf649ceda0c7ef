import type { Locator } from '@playwright/test';
import { named } from '../types';
import { NaccsPage } from './naccs-page';

/** NACCS業務ログオン画面 (S4 p. 4, S3 step 21 name the logon; the page is in no document). */
export class NaccsLogonPage extends NaccsPage {
  readonly name = 'NACCS業務ログオン画面';
  readonly title = 'ログオン';
  readonly texts = ['論理端末名', '利用者ID', 'パスワード'] as const;
  /** The password is a secret: it is typed with `fillSecret`. */
  readonly controls = {
    '論理端末名': this.page.getByLabel('論理端末名', { exact: true }),
    '利用者ID': this.page.getByLabel('利用者ID', { exact: true }),
    'パスワード': this.page.getByLabel('パスワード', { exact: true }),
    ...named(this.page, 'button', ['ログオン']),
  };
  /** Why one is here again. */
  readonly notice: Locator = this.page.getByRole('status');

  async open(): Promise<void> {
    await this.page.goto('/terminal/');
  }

  /** @param typePassword types the password, so that no report keeps it */
  async logOn(terminalName: string, userId: string, typePassword: (field: Locator) => Promise<void>): Promise<void> {
    await this.controls['論理端末名'].fill(terminalName);
    await this.controls['利用者ID'].fill(userId);
    await typePassword(this.controls['パスワード']);
    await this.controls['ログオン'].click();
  }
}
