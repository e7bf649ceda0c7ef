import { FlowStep } from '../steps';
import { named } from '../types';

/** 通関士ID追加フロー画面: the way to completion (通関士IDの追加 is a menu item without a walkthrough). */
export class BrokerFlowPage extends FlowStep {
  readonly name = '通関士ID追加フロー画面';
  readonly title = '通関士IDの追加 フロー';
  readonly texts = ['通関士IDの追加の流れ', '1人に1つ'] as const;
  readonly controls = named(this.page, 'button', ['申込担当者の入力へ進む']);
  protected readonly path = '/dfw/nss/broker/flow';
}
