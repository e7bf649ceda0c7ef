import { ConfirmationStep } from '../steps';
import { facts, section } from '../types';

/** 証明書再発行確認画面 (クライアント証明書の再発行 is a menu item without a walkthrough). */
export class ReissueConfirmationPage extends ConfirmationStep {
  readonly name = '証明書再発行確認画面';
  readonly title = 'クライアント証明書の再発行 確認';
  readonly texts = ['申込情報', '申込担当者'] as const;
  readonly values = facts(section(this.page, '申込情報'), ['再発行する証明書', '再発行の理由']);
}
