import { named } from '../types';
import { NaccsPage } from './naccs-page';

/** 業務選択画面 (in no document; S3, S4 and S2 name the 業務). */
export class NaccsTasksPage extends NaccsPage {
  readonly name = '業務選択画面';
  readonly title = '業務選択';
  readonly texts = [] as const;
  readonly controls = {
    ...named(this.page, 'link', ['TCC 端末開通確認', 'UTB 通関士証票番号登録', 'UTB01 通関士証票番号照会', '管理統計資料取得']),
    ...named(this.page, 'button', ['ログオフ']),
  };

  /** @param task as its link says it */
  async choose(task: Exclude<keyof NaccsTasksPage['controls'], 'ログオフ'>): Promise<void> {
    await this.controls[task].click();
  }

  async logOff(): Promise<void> {
    await this.controls['ログオフ'].click();
  }
}
