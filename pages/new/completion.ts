import { CompletionStep } from '../steps';
import { currentPhase } from '../types';

/** 新規利用申込完了画面 (S1 2., phase of S3 step 16). In no document by itself: assumed after 変更申込登録完了画面. */
export class NewCompletionPage extends CompletionStep {
  readonly name = '新規利用申込完了画面';
  readonly title = 'NACCS利用申込 完了';
  readonly texts = ['NACCS利用申込完了', '利用申込の受付が完了しました。', '申込受付番号「', 'お問い合わせ先はこちら'] as const;
  readonly controls = {} as const;
  /** The phase that stands out in 業務フロー. */
  readonly phase = currentPhase(this.page);
}
