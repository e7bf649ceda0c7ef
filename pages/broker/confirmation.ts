import { ConfirmationStep } from '../steps';
import { facts, section } from '../types';

/** 通関士ID追加確認画面 (通関士IDの追加 is a menu item without a walkthrough). */
export class BrokerConfirmationPage extends ConfirmationStep {
  readonly name = '通関士ID追加確認画面';
  readonly title = '通関士IDの追加 確認';
  readonly texts = ['申込情報', '申込担当者'] as const;
  readonly values = facts(section(this.page, '申込情報'), ['利用者コード', '処理方式', '追加する通関士の人数', '利用開始希望日', '変更する理由']);
}
