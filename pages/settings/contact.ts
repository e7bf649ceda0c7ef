import { ContactStep } from '../steps';
import { currentPhase } from '../types';

/** 申込担当者 of a システム設定の申込 (S1 3.). */
export class SettingsContactPage extends ContactStep {
  readonly name = '申込担当者入力画面（システム設定）';
  readonly title = '申込担当者 入力';
  readonly texts = ['申込担当者の入力', 'システム設定情報の登録', '入力内容の確認'] as const;
  /** 業務フロー: the phase that stands out (S1 3. a). */
  readonly phase = currentPhase(this.page);
}
