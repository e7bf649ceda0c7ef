import type { Locator } from '@playwright/test';
import { named } from '../types';
import { CyberPortPage } from './frame';

/** What is registered, the password apart. */
export interface CyberPortEntry {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
}

/** サイバーポート NACCS利用者情報登録画面 (E-23). */
export class CyberPortRegisterPage extends CyberPortPage {
  readonly name = 'サイバーポート NACCS利用者情報登録画面';
  readonly title = 'NACCS利用者情報 登録';
  readonly texts = ['サイバーポート用に払い出された利用者ID', '紐づける利用者'] as const;
  readonly controls = {
    ...named(this.page, 'textbox', ['利用者ID', '氏名', 'E-mailアドレス']),
    'パスワード': this.page.getByLabel('パスワード', { exact: true }),
    ...named(this.page, 'button', ['登録内容を確認する']),
  };

  /** @param fillPassword types it: it is a secret and must not be traced */
  async fill({ userId, name, email }: CyberPortEntry, fillPassword: (field: Locator) => Promise<void>): Promise<void> {
    await this.controls['利用者ID'].fill(userId);
    await fillPassword(this.controls['パスワード']);
    await this.controls['氏名'].fill(name);
    await this.controls['E-mailアドレス'].fill(email);
  }

  async toConfirm(): Promise<void> {
    await this.controls['登録内容を確認する'].click();
  }
}
