import { ContactStep } from '../steps';

/** 申込担当者 (クライアント証明書の再発行 is a menu item without a walkthrough). */
export class ReissueContactPage extends ContactStep {
  readonly name = '申込担当者入力画面（証明書再発行）';
  readonly title = '申込担当者 入力';
  readonly texts = ['申込担当者に関する項目'] as const;
}
