import { named } from '../types';
import { BoardPage } from './page';

/** 利用規程 (S4 p. 1); its text is in no document. */
export class BoardTermsPage extends BoardPage {
  readonly name = '利用規程';
  readonly title = '利用規程';
  readonly path = '/tetsuduki/kitei/';
}

/** Notices of NACCSセンター (in no document of the procedures). */
export class InvoiceNoticePage extends BoardPage {
  readonly name = '請求書の郵送廃止について';
  readonly title = '請求書の郵送廃止について';
  readonly path = '/tetsuduki/seikyushohaishiFAQ.html';
}
export class DeadlineNoticePage extends BoardPage {
  readonly name = 'システム設定の申込の締切日について';
  readonly title = 'システム設定の申込の締切日と申込書の郵送について';
  readonly path = '/docs/2019032900057/';
}
export class CertificateNoticePage extends BoardPage {
  readonly name = 'デジタル証明書の停止について';
  readonly title = '取得・更新されないデジタル証明書の停止について';
  readonly path = '/docs/2019040200026/';
}
export class ValidityNoticePage extends BoardPage {
  readonly name = 'デジタル証明書の有効期間について';
  readonly title = 'デジタル証明書の有効期間について';
  readonly path = '/docs/2023080300028/';
}

/** Where the file on UTB is (S3 step 21 links to the file itself). */
export class BrokerManualPage extends BoardPage {
  readonly name = '通関士証票番号の登録について';
  readonly title = '通関士証票番号の登録について';
  readonly path = '/system/shiyou/docs/2013091100298/';
  override readonly controls = named(this.page, 'link', ['通関士証票番号の登録（PDF）']);
}

/** What answers where there is no page (in no document). */
export class BoardErrorPage extends BoardPage {
  readonly name = '掲示板エラー画面';
  readonly title = 'お探しのページはありません';
  /** Any address that is none. */
  readonly path = '/nss/nothing.html';
}
