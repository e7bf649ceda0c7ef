import { facts, named } from '../types';
import { CyberPortPage } from './frame';

/** サイバーポート NACCS利用者情報登録完了画面. */
export class CyberPortCompletionPage extends CyberPortPage {
  readonly name = 'サイバーポート NACCS利用者情報登録完了画面';
  readonly title = 'NACCS利用者情報 登録完了';
  readonly texts = ['NACCS利用者情報の登録が完了しました。'] as const;
  readonly controls = named(this.page, 'button', ['NACCS利用者情報の一覧へ', '送信画面へ']);
  readonly values = facts(this.page, ['利用者ID', '紐づける利用者']);

  async toLinks(): Promise<void> {
    await this.controls['NACCS利用者情報の一覧へ'].click();
  }

  async toSend(): Promise<void> {
    await this.controls['送信画面へ'].click();
  }
}
