import type { Locator, Page } from '@playwright/test';
import { changedCode, facts, globalNavigation, named, section, tabs, type Labelled } from './types';

// The documents name netNACCS only; the labels of the others are assumed.
const tabLabels = ['申込内容', 'netNACCS', '一般NACCS', '事業所・企業', '料金・請求', 'システム設定情報'] as const;
export type ApplicationTab = (typeof tabLabels)[number];

const controlsOf = (page: Page) => ({
  ...tabs(page, ['申込内容']).links,
  ...named(page, 'button', ['申込情報一覧に戻る', '申込書を出力する']),
});
/** The navigation is for contract holders; tabs and documents go by the kind of application and its status. */
const sometimesOf = (page: Page) => ({
  ...globalNavigation(page),
  ...tabs(page, ['netNACCS', '一般NACCS', '事業所・企業', '料金・請求', 'システム設定情報']).links,
  ...named(page, 'button', ['承認通知を出力する', '承諾書を出力する', '次のページへ', 'ID通知内容']),
  // their labels are in no document (assumed).
  ...named(section(page, '確認事項への対応'), 'button', ['申込内容を修正する', '申込を取り下げる']),
});

const valuesOf = (page: Page) => ({
  ...facts(page, [
    '受付番号', 'ステータス', '事業所コード(申込者)', '申込日', '審査終了日', '利用開始希望日', '確定した利用開始日', '申込分類', '申込分類(特殊)', '契約変更内容',
    '変更する理由', '申込理由', '備考',
  ]),
  ...facts(section(page, '申込事務担当者'), ['企業名', '企業略称', '事業所名', '事業所コード', '所属部課名', '電話番号', '役職名', 'FAX番号']),
  ...facts(section(page, '申込結果'), ['利用開始日', '契約満了日', '利用申込書提出締切日', 'システム設定申込締切日']),
});

/** 申込内容参照画面 (S0 2-③). */
export class ApplicationDetailsPage {
  readonly name = '申込内容参照画面';
  readonly title = '申込内容 参照';
  readonly texts = [
    '利用申込', '受付番号', 'ステータス', '事業所コード(申込者)', '申込日', '審査終了日', '利用開始希望日', '確定した利用開始日',
    '申込分類', '新規申込', '変更申込', '解約申込', '変更(通関士)', '申込分類(特殊)', '共同利用', '機器共用', '付替', '地位の承継',
    '契約変更内容', '企業', '事業所', '契約者', '管理責任者', '緊急連絡用FAX番号', '料金プラン', '請求先',
    '利用者コード', '識別番号', '管理統計資料', '保存サービス', '端末(net)', '証明書(web)', '回線', '端末(一般)', 'メールボックス',
    '申込事務担当者', '申込結果', '利用申込書提出締切日', 'システム設定申込締切日',
    'ID通知内容', '対象項目', '利用者コード数', '識別番号数', '回線数', '論理端末数', 'メールボックス数',
    '進行状況', '作業項目', '作業日', '通知内容',
  ] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly sometimes: ReturnType<typeof sometimesOf>;
  readonly values: ReturnType<typeof valuesOf>;
  private readonly links: Labelled<ApplicationTab>;
  readonly openTabs: Readonly<Record<ApplicationTab, Locator>>;
  readonly tables: {
    readonly 'ID通知内容': Locator; readonly '進行状況': Locator; readonly '申込情報': Locator; readonly '添付ファイル': Locator;
    readonly '登録された論理端末': Locator; readonly '変更する内容': Locator; readonly '利用者コードの廃止': Locator;
  };

  /** Where 確認事項 is open: the region with its two buttons. */
  readonly correction: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.sometimes = sometimesOf(page);
    this.values = valuesOf(page);
    const all = tabs(page, tabLabels);
    this.openTabs = all.open;
    this.links = all.links;
    const table = (heading: string): Locator => section(page, heading).getByRole('table');
    this.correction = section(page, '確認事項への対応');
    this.tables = {
      'ID通知内容': table('ID通知内容'), '進行状況': table('進行状況'), '申込情報': table('申込情報'), '添付ファイル': table('添付ファイル'),
      '登録された論理端末': table('登録された論理端末'), ...changedCode(page),
    };
  }

  async openTab(tab: ApplicationTab): Promise<void> {
    await this.links[tab].click();
    await this.openTabs[tab].waitFor();
  }

  async openIdNotice(): Promise<void> {
    await this.sometimes['ID通知内容'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['申込情報一覧に戻る'].click();
  }

  /** 修正: leads to 変更内容入力画面. */
  async correct(): Promise<void> {
    await this.sometimes['申込内容を修正する'].click();
  }

  /** 取下げ: leads to its confirmation. */
  async withdraw(): Promise<void> {
    await this.sometimes['申込を取り下げる'].click();
  }
}
