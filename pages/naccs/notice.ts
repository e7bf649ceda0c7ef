import { named } from '../types';
import { NaccsPage } from './naccs-page';

/** NACCS業務お知らせ画面 (in no document): a 業務 was sent as somebody who is logged on no more. */
export class NaccsNoticePage extends NaccsPage {
  readonly name = 'NACCS業務お知らせ画面';
  readonly title = 'お知らせ';
  readonly texts = [] as const;
  readonly controls = named(this.page, 'button', ['業務選択に戻る', 'ログオフ']);
}
