import { named } from '../types';
import { BoardPage } from './page';

/** netNACCSの新規申込手順 (S3 p. 2 links to it). */
export class NewApplicationGuidePage extends BoardPage {
  readonly name = 'netNACCSの新規申込手順';
  readonly title = 'netNACCSの新規申込手順';
  readonly path = '/nss/appl.html';
  override readonly texts = ['48時間以内'] as const;
  override readonly controls = named(this.page, 'link', ['新規申込']);
}

/** Which 業種 to choose (S3 p. 2 links to it). */
export class TradeGuidePage extends BoardPage {
  readonly name = '業種の選び方';
  readonly title = '業種の選び方';
  readonly path = '/nss/csf.html';
  /** One row for each 業種. */
  readonly trades = this.page.getByRole('row').filter({ has: this.page.getByRole('cell') });
}

/** netNACCS端末(パソコン)入替方法 of the ピックアップメニュー (S0 p. 1). */
export class ReplacementGuidePage extends BoardPage {
  readonly name = 'netNACCS端末(パソコン)入替方法';
  readonly title = 'netNACCS端末(パソコン)入替方法';
  readonly path = '/nss/replacement.html';
}

/** What the procedure documents say, on the board. */
export class TerminalsProcedurePage extends BoardPage {
  readonly name = '手順書 netNACCS端末の追加申込';
  readonly title = 'netNACCS端末の追加申込';
  readonly path = '/nss/guide/terminal-addition.html';
}
export class FirstAccountProcedurePage extends BoardPage {
  readonly name = '手順書 仮アカウントの発行';
  readonly title = 'NACCSをはじめてご利用される方 1. 仮アカウントの発行';
  readonly path = '/nss/guide/first-account.html';
}
export class FirstApplicationProcedurePage extends BoardPage {
  readonly name = '手順書 新規の利用申込';
  readonly title = 'NACCSをはじめてご利用される方 2. 新規の利用申込';
  readonly path = '/nss/guide/first-application.html';
}
export class FirstSettingsProcedurePage extends BoardPage {
  readonly name = '手順書 システム設定の申込';
  readonly title = 'NACCSをはじめてご利用される方 3. システム設定の申込';
  readonly path = '/nss/guide/first-settings.html';
}
export class AbolitionProcedurePage extends BoardPage {
  readonly name = '手順書 利用者IDの廃止申込';
  readonly title = '利用者IDの廃止申込';
  readonly path = '/nss/guide/id-abolition.html';
}
export class CyberPortProcedurePage extends BoardPage {
  readonly name = '手順書 サイバーポートの利用申込';
  readonly title = 'NACCSへの利用申込（サイバーポート）';
  readonly path = '/nss/guide/cyber-port.html';
}
