import { ContactStep } from '../steps';

/** 申込担当者 (通関士IDの追加 is a menu item without a walkthrough). */
export class BrokerContactPage extends ContactStep {
  readonly name = '申込担当者入力画面（通関士ID）';
  readonly title = '申込担当者 入力';
  readonly texts = ['申込担当者に関する項目'] as const;
}
