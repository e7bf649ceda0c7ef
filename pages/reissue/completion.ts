import { CompletionStep } from '../steps';
import { named } from '../types';

/** 証明書再発行完了画面 (クライアント証明書の再発行 is a menu item without a walkthrough). */
export class ReissueCompletionPage extends CompletionStep {
  readonly name = '証明書再発行完了画面';
  readonly title = 'クライアント証明書の再発行 申込完了';
  readonly texts = ['お問い合わせの際は、こちらの番号をお伝え下さい', '申込受付番号「'] as const;
  readonly controls = named(this.page, 'button', ['メニューへ']);

  async toMenu(): Promise<void> {
    await this.controls['メニューへ'].click();
  }
}
