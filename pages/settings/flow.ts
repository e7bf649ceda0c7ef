import { FlowStep } from '../steps';
import { named } from '../types';

/** システム設定申込フロー画面 (S1 3. (1)). */
export class SettingsFlowPage extends FlowStep {
  readonly name = 'システム設定申込フロー画面';
  readonly title = 'システム設定申込 フロー';
  readonly texts = ['貨物引渡業務登録調査票', '航空会社インタフェース調査票', '船会社受委託関係登録兼船会社コード付与調査票'] as const;
  readonly controls = {
    ...named(this.page, 'link', ['NACCS掲示板']),
    // The picture of the screen has no text: the label is assumed.
    ...named(this.page, 'button', ['申込担当者の入力へ進む']),
  };
  protected readonly path = '/dfw/nss/settings/flow';
}
