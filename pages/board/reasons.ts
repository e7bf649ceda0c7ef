import { BoardPage } from './page';

/** Example reasons behind 「こちら」 of 申込理由に関する項目 (S0 1-④; the examples are in no document). */
export class ReasonsPage extends BoardPage {
  readonly name = '変更する理由の記載例';
  readonly title = '変更する理由の記載例';
  readonly path = '/nss/reasons.html';
  readonly examples = this.page.getByRole('main').getByRole('listitem');
}
