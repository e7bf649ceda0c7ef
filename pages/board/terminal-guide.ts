import { BoardPage } from './page';

/** What 論理端末 are, behind 「こちら」 of 論理端末の追加に関する項目 (S0 1-⑥; its contents are in no document). */
export class TerminalGuidePage extends BoardPage {
  readonly name = '論理端末について';
  readonly title = '論理端末について';
  readonly path = '/nss/terminals.html';
}
