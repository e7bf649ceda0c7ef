import { facts, named } from '../types';
import { CyberPortPage } from './frame';

/** サイバーポート NACCS利用者情報登録確認画面 (E-23 tells of the registration, not of its screens). */
export class CyberPortConfirmationPage extends CyberPortPage {
  readonly name = 'サイバーポート NACCS利用者情報登録確認画面';
  readonly title = 'NACCS利用者情報 登録確認';
  readonly texts = ['登録する内容'] as const;
  readonly controls = named(this.page, 'button', ['前の画面に戻る', 'この内容で登録する']);
  readonly values = facts(this.page, ['利用者ID', '紐づける利用者']);

  async register(): Promise<void> {
    await this.controls['この内容で登録する'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }
}
