import { TitledPage } from '../titled';

/** The schedule behind 「こちら」 of 利用開始日に関する項目 (S0 1-④; its contents are in no document). */
export class SchedulePage extends TitledPage {
  readonly name = 'NACCS利用開始スケジュール';
  readonly title = 'NACCS利用開始スケジュール';
  readonly texts = [] as const;
  readonly controls = {} as const;
  /** One row for each システム登録日（利用開始日）, without the head. */
  readonly dates = this.page.getByRole('row').filter({ has: this.page.getByRole('cell') });
}
