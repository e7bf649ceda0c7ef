import { facts } from '../types';
import { NaccsTaskPage } from './naccs-page';

/** 通関士証票番号登録（UTB）画面 (S3 step 21: 利用者ID8桁と通関士証票番号を紐づけ; the page is in no document). */
export class NaccsUtbPage extends NaccsTaskPage {
  readonly name = '通関士証票番号登録（UTB）画面';
  readonly title = '通関士証票番号登録（UTB）';
  readonly texts = ['利用者ID', '通関士証票番号'] as const;
  readonly controls = {
    '処理区分': this.page.getByRole('group', { name: '処理区分', exact: true }),
    '利用者ID': this.page.getByLabel('利用者ID', { exact: true }),
    '通関士証票番号': this.page.getByLabel('通関士証票番号', { exact: true }),
    ...this.operated,
  };
  readonly values = { ...this.answer, ...facts(this.page, ['処理区分', '登録対象の利用者ID', '通関士証票番号']) };

  async order(action: '登録' | '取消', userId: string, badge: string): Promise<void> {
    await this.controls['処理区分'].getByRole('radio', { name: action, exact: true }).check();
    await this.controls['利用者ID'].fill(userId);
    await this.controls['通関士証票番号'].fill(badge);
    await this.send();
  }
}
