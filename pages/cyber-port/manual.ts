import { named } from '../types';
import { CyberPortPage, cyberPortMenu } from './frame';

/** The page about NACCS in the manual of サイバーポート, at the address of S3 (its text is not public). */
export class CyberPortManualPage extends CyberPortPage {
  readonly name = 'サイバーポート NACCS連携マニュアル';
  readonly title = 'NACCSとの連携';
  readonly texts = ['① NACCSへの利用申込', 'ABCDEYA1', 'cp-naccs@naccs.jp', '同時に送信できません'] as const;
  readonly controls = { ...cyberPortMenu(this.page), ...named(this.page, 'link', ['NACCS掲示板 NSS電子申請情報ページ', 'NACCS掲示板 お問合せ', 'cp-naccs@naccs.jp']) };

  async open(): Promise<void> {
    await this.page.goto('/cp-manuals/ja/UserGuide/integrationWithOtherSystems/integrationWithNACCS.html');
  }

  async toLinks(): Promise<void> {
    await this.controls['NACCS利用者情報'].click();
  }
}
