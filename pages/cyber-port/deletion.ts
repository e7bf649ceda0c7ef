import { facts, named } from '../types';
import { CyberPortPage } from './frame';

/** サイバーポート NACCS利用者情報削除確認画面. */
export class CyberPortDeletionPage extends CyberPortPage {
  readonly name = 'サイバーポート NACCS利用者情報削除確認画面';
  readonly title = 'NACCS利用者情報 削除確認';
  readonly texts = ['削除する内容'] as const;
  readonly controls = named(this.page, 'button', ['NACCS利用者情報の一覧へ', '削除を確定する']);
  readonly values = facts(this.page, ['利用者ID', '紐づける利用者']);

  async deleteNow(): Promise<void> {
    await this.controls['削除を確定する'].click();
  }
}
