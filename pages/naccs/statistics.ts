import { NaccsTaskPage } from './naccs-page';

/** 管理統計資料取得画面 (S2 names the 業務; the page is in no document). */
export class NaccsStatisticsPage extends NaccsTaskPage {
  readonly name = '管理統計資料取得画面';
  readonly title = '管理統計資料取得';
  readonly texts = [] as const;
  readonly controls = this.operated;
  readonly values = this.answer;
  readonly tables = { '業務の件数（当月）': this.page.getByRole('table', { name: '業務の件数（当月）', exact: true }) };
}
