import type { Locator } from '@playwright/test';
import { TitledPage } from '../titled';
import { facts, named } from '../types';

/** What the pages of NACCS業務 have in common; none of them is in a document. */
export abstract class NaccsPage extends TitledPage {
  readonly site = 'NACCS業務';
  /** The summary of what is wrong. */
  readonly alert: Locator = this.page.getByRole('alert');
}

/** The page of a 業務, behind the logon: it is sent, and shows 処理結果. */
export abstract class NaccsTaskPage extends NaccsPage {
  protected readonly operated = named(this.page, 'button', ['送信', '業務選択に戻る', 'ログオフ']);
  protected readonly answer = facts(this.page, ['利用者ID', '論理端末名', '処理結果', '処理日時']);

  async send(): Promise<void> {
    await this.operated['送信'].click();
  }

  async goBack(): Promise<void> {
    await this.operated['業務選択に戻る'].click();
  }

  async logOff(): Promise<void> {
    await this.operated['ログオフ'].click();
  }
}
