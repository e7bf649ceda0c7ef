import { named } from '../types';
import { CyberPortPage } from './frame';

/** サイバーポート お知らせ画面: what was asked for is not there. */
export class CyberPortNoticePage extends CyberPortPage {
  readonly name = 'サイバーポート お知らせ画面';
  readonly title = 'お知らせ';
  readonly texts = ['指定されたNACCS利用者情報はありません。'] as const;
  readonly controls = named(this.page, 'button', ['NACCS利用者情報の一覧へ']);
}
