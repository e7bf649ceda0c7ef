import { named } from '../types';
import { ChangeInputPage } from './input';

const labels = { A: 'プランA（基本料金＋従量料金）', B: 'プランB（従量料金のみ）' } as const;
type Kind = 'netNACCS' | '一般NACCS';

/** 利用申込情報（料金プラン）登録画面: S0 1-④ names the item, the screen is in no document (assumed). */
export class ChangePlanPage extends ChangeInputPage {
  readonly name = '利用申込情報（料金プラン）登録画面';
  readonly title = '料金プラン 入力';
  /** As far as the office has them (E-07). */
  readonly sometimes = named(this.page, 'group', ['料金プラン(netNACCS)', '料金プラン(一般NACCS)']);

  /** The two answers for a kind. */
  answers(kind: Kind) {
    const radios = named(this.sometimes[`料金プラン(${kind})`], 'radio', [labels.A, labels.B]);
    return { A: radios[labels.A], B: radios[labels.B] };
  }

  async choose(kind: Kind, plan: 'A' | 'B'): Promise<void> {
    await this.answers(kind)[plan].check();
  }
}
