import { FlowStep } from '../steps';
import { named } from '../types';

/** 証明書再発行フロー画面: the way to completion (クライアント証明書の再発行 is a menu item without a walkthrough). */
export class ReissueFlowPage extends FlowStep {
  readonly name = '証明書再発行フロー画面';
  readonly title = 'クライアント証明書の再発行 フロー';
  readonly texts = ['証明書の再発行の流れ', 'パソコン', '1営業日以上'] as const;
  readonly controls = named(this.page, 'button', ['申込担当者の入力へ進む']);
  protected readonly path = '/dfw/nss/certificates/flow';
}
