import type { Locator } from '@playwright/test';
import { facts, named, section } from '../types';
import { CyberPortPage } from './frame';

const TIED = '紐づけられた利用者';

/** サイバーポート 利用者紐づけ画面 (E-23). */
export class CyberPortUsersPage extends CyberPortPage {
  readonly name = 'サイバーポート 利用者紐づけ画面';
  readonly title = '利用者の紐づけ';
  readonly texts = [TIED, '追加する利用者'] as const;
  readonly controls = { ...named(this.page, 'textbox', ['氏名', 'E-mailアドレス']), ...named(this.page, 'button', ['利用者を追加する', 'NACCS利用者情報の一覧へ']) };
  readonly values = facts(this.page, ['利用者ID']);
  readonly tables = { [TIED]: section(this.page, TIED).getByRole('table') } as const;
  /** The argument is the E-mailアドレス. */
  readonly rowControls = {
    '解除': (email: string): Locator => this.tables[TIED].getByRole('row').filter({ hasText: email }).getByRole('button', { name: '解除', exact: true }),
  };

  async tie(name: string, email: string): Promise<void> {
    await this.controls['氏名'].fill(name);
    await this.controls['E-mailアドレス'].fill(email);
    await this.controls['利用者を追加する'].click();
  }

  async untie(email: string): Promise<void> {
    await this.rowControls['解除'](email).click();
  }

  async toLinks(): Promise<void> {
    await this.controls['NACCS利用者情報の一覧へ'].click();
  }
}
