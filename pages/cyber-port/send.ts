import { facts, named, section } from '../types';
import { CyberPortPage } from './frame';

/** サイバーポート NACCS送信画面 (E-23). */
export class CyberPortSendPage extends CyberPortPage {
  readonly name = 'サイバーポート NACCS送信画面';
  readonly title = 'NACCSへの送信';
  readonly texts = ['NACCSの利用料金がかかります。'] as const;
  readonly controls = { ...named(this.page, 'combobox', ['送信する利用者', '業務']), ...named(this.page, 'button', ['NACCSへ送信', 'NACCS利用者情報の一覧へ']) };
  readonly values = facts(this.page, ['利用者ID']);
  readonly tables = { '送信の履歴': section(this.page, '送信の履歴').getByRole('table') } as const;

  /**
   * @param sender as the list shows him: 氏名（E-mailアドレス）
   * @param task as the list shows it: DLH01 保税管理資料取得
   */
  async send(sender: string, task: string): Promise<void> {
    await this.controls['送信する利用者'].selectOption({ label: sender });
    await this.controls['業務'].selectOption({ label: task });
    await this.controls['NACCSへ送信'].click();
  }

  async toLinks(): Promise<void> {
    await this.controls['NACCS利用者情報の一覧へ'].click();
  }
}
