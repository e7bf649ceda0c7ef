import { NaccsTaskPage } from './naccs-page';

/** 通関士証票番号照会（UTB01）画面 (E-14 names the 業務; the page is in no document). */
export class NaccsUtb01Page extends NaccsTaskPage {
  readonly name = '通関士証票番号照会（UTB01）画面';
  readonly title = '通関士証票番号照会（UTB01）';
  readonly texts = [] as const;
  readonly controls = this.operated;
  readonly values = this.answer;
  readonly tables = { '通関士証票番号': this.page.getByRole('table', { name: '通関士証票番号', exact: true }) };
}
