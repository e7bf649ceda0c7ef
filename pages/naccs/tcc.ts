import { NaccsTaskPage } from './naccs-page';

/** 端末開通確認（TCC）画面 (S4 p. 4: 端末開通確認（TCC業務）, 正常終了; the page is in no document). */
export class NaccsTccPage extends NaccsTaskPage {
  readonly name = '端末開通確認（TCC）画面';
  readonly title = '端末開通確認（TCC）';
  readonly texts = [] as const;
  readonly controls = this.operated;
  readonly values = this.answer;
}
