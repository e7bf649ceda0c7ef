import type { Locator } from '@playwright/test';
import { named } from '../types';
import { BoardPage } from './page';

/** NACCSのご利用方法 (S4 p. 2–4). */
export class UsePage extends BoardPage {
  readonly name = 'NACCSのご利用方法';
  readonly title = 'NACCSのご利用方法';
  readonly path = '/use/';
}

/** Lines and what they cost (S4 p. 5). */
export class AccessLinesPage extends BoardPage {
  readonly name = 'アクセス回線';
  readonly title = 'アクセス回線';
  readonly path = '/use/userguide/access.html';
  readonly tables = {
    '初期費用': this.table('初期費用'), '回線使用料・屋内配線': this.table('回線使用料・屋内配線'), 'ルータ・ping監視': this.table('ルータ・ping監視'),
  };

  private table(name: string): Locator {
    return this.page.getByRole('table', { name, exact: true });
  }
}

/** 処理方式 (S4 p. 2). */
export class MethodGuidePage extends BoardPage {
  readonly name = '処理方式';
  readonly title = '処理方式';
  readonly path = '/use/methods.html';
  override readonly texts = ['netNACCS', 'webNACCS', 'ebMS', 'インタラクティブ', 'SMTP双方向', 'SMTP/POP3', 'EDIFACT'] as const;
}

/** Plans and prices (S4 p. 3). */
export class PlanGuidePage extends BoardPage {
  readonly name = '利用料金';
  readonly title = '利用料金';
  readonly path = '/use/plans.html';
  readonly tables = { '料金プラン': this.page.getByRole('table', { name: '料金プラン', exact: true }) };
}

/** Lead times (S4 p. 4). */
export class LeadTimesPage extends BoardPage {
  readonly name = '利用開始までの期間';
  readonly title = '利用開始までの期間';
  readonly path = '/use/leadtime.html';
  override readonly texts = ['7営業日程度', '50～60営業日'] as const;
}

/** パッケージソフト・デジタル証明書 (S0 p. 2). */
export class PackageGuidePage extends BoardPage {
  readonly name = 'パッケージソフト・デジタル証明書';
  readonly title = 'パッケージソフト・デジタル証明書';
  readonly path = '/use/ps/';
  override readonly controls = named(this.page.getByRole('main'), 'link', ['1.第6次パッケージソフト初期導入手順書']);
}

/** Its link (S0 p. 2). */
export class PackageSetupPage extends BoardPage {
  readonly name = '第6次パッケージソフト初期導入手順書';
  readonly title = '第6次パッケージソフト初期導入手順書';
  readonly path = '/use/ps/setup.html';
}

/** 保税管理資料保存サービス (in no document of the procedures). */
export class StorageServicePage extends BoardPage {
  readonly name = '保税管理資料保存サービス';
  readonly title = '保税管理資料保存サービス';
  readonly path = '/system/etcdoc/hozei.html';
}
