import type { Locator } from '@playwright/test';
import { BoardPage } from './page';

/** The schedule behind 「こちら」 of 利用開始日に関する項目 (S0 1-④; its contents are in no document). */
export class SchedulePage extends BoardPage {
  readonly name = 'NACCS利用開始スケジュール';
  readonly title = 'NACCS利用開始スケジュール';
  readonly path = '/tetsuduki/schedule.html';
  /** One row for each システム登録日（利用開始日）, without the head. */
  readonly dates = this.page.getByRole('row').filter({ has: this.page.getByRole('cell') });

  /** The row of a 利用開始日. @param date `YYYY/MM/DD` */
  row(date: string): Locator {
    return this.dates.filter({ has: this.page.locator('td:first-child', { hasText: date }) });
  }
}
