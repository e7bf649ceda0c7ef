import type { Locator } from '@playwright/test';
import { named, section } from '../types';
import { CyberPortPage, cyberPortMenu } from './frame';

const LIST = '登録済みのNACCS利用者情報';

/** サイバーポート NACCS利用者情報一覧画面 (E-23). */
export class CyberPortLinksPage extends CyberPortPage {
  readonly name = 'サイバーポート NACCS利用者情報一覧画面';
  readonly title = 'NACCS利用者情報 一覧';
  readonly texts = [LIST] as const;
  readonly controls = { ...cyberPortMenu(this.page), ...named(this.page, 'button', ['NACCS利用者情報を登録する']) };
  readonly tables = { [LIST]: section(this.page, LIST).getByRole('table') } as const;
  /** The argument is the 利用者ID. */
  readonly rowControls = {
    '送信画面へ': (userId: string): Locator => this.inRow(userId, '送信画面へ'),
    '紐づけ変更': (userId: string): Locator => this.inRow(userId, '紐づけ変更'),
    '削除': (userId: string): Locator => this.inRow(userId, '削除'),
  };
  /** What has been done just before. */
  readonly status: Locator = this.page.getByRole('status');

  async open(): Promise<void> {
    await this.page.goto('/cyber-port/naccs-users/');
  }

  async toRegister(): Promise<void> {
    await this.controls['NACCS利用者情報を登録する'].click();
  }

  async toSend(userId: string): Promise<void> {
    await this.rowControls['送信画面へ'](userId).click();
  }

  async toUsers(userId: string): Promise<void> {
    await this.rowControls['紐づけ変更'](userId).click();
  }

  async toDelete(userId: string): Promise<void> {
    await this.rowControls['削除'](userId).click();
  }

  private inRow(userId: string, button: string): Locator {
    return this.tables[LIST].getByRole('row').filter({ hasText: userId }).getByRole('button', { name: button, exact: true });
  }
}
