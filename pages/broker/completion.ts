import { CompletionStep } from '../steps';
import { named } from '../types';

/** 通関士ID追加完了画面 (通関士IDの追加 is a menu item without a walkthrough). */
export class BrokerCompletionPage extends CompletionStep {
  readonly name = '通関士ID追加完了画面';
  readonly title = '通関士IDの追加 完了';
  readonly texts = ['お問い合わせの際は、こちらの番号をお伝え下さい', '申込受付番号「'] as const;
  readonly controls = named(this.page, 'button', ['メニューへ']);

  async toMenu(): Promise<void> {
    await this.controls['メニューへ'].click();
  }
}
