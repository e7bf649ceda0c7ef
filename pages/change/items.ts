import type { Locator, Page } from '@playwright/test';
import { named, section, type Labelled } from '../types';

const items = [
  '企業名、事業所名、所在地等', '契約者名、契約者の役職', '本社情報（所在地、電話番号等）',
  'システム管理責任者の情報（電話番号、緊急連絡用FAX番号）',
  '利用業種（追加・変更・削除）', '利用者コード（追加・変更・削除）', '識別番号（追加・削除）',
  'netNACCS端末の登録情報（追加・削除）', 'netNACCS証明書の登録情報（追加・削除）',
  '一般NACCS回線の登録情報（追加・変更・廃止）', '一般NACCS端末の登録情報（追加・削除）', '一般NACCSのメールボックス数（追加・廃止）',
  '料金プラン（AプランまたはBプランの選択）', '管理統計資料（有料分・無料分）', '保税管理資料保存サービス（要・不要）',
  '請求書送付先', '請求先担当者', '支払の方法（口座振替・銀行振込）',
] as const;
const otherItems = [
  '機器共用（追加・削除）', '共同利用（追加・削除）', '共同利用（新規事業所）', '事業所間の登録情報の移動（付替）',
  '地位の承継', '契約解除・事業所廃止',
] as const;
export type ChangeItem = (typeof items)[number];
export type OtherChangeItem = (typeof otherItems)[number];

const here = (scope: Locator): Locator => scope.getByRole('link', { name: 'こちら', exact: true });

function controlsOf(page: Page) {
  const other = page.getByRole('group', { name: 'その他の契約変更', exact: true });
  return {
    ...named(page, 'checkbox', [...items, ...otherItems]),
    'その他の契約変更': other,
    ...named(page, 'textbox', ['付替先事業所コード：', '利用開始希望日', '変更する理由']),
    'こちら（お問い合わせ先）': here(other),
    'こちら（スケジュール）': here(section(page, '利用開始日に関する項目')),
    'こちら（変更する理由の記載例）': here(section(page, '申込理由に関する項目')),
    ...named(page, 'button', ['変更申込ガイダンスに戻る', '申込担当者の入力へ進む']),
  };
}

/** 変更内容入力画面 (S0 1-④). */
export class ChangeItemsPage {
  readonly name = '変更内容入力画面';
  readonly title = '変更申込内容 入力';
  readonly texts = [
    '変更申込を行う項目を選択してください。', '入力完了後、「申込担当者の入力へ進む」ボタンをクリックしてください。',
    '申込担当者情報を確認後、変更対象項目が表示されます。', '契約変更に関する項目',
    '本社・事業所の変更', '利用業種・利用者コード等の変更', '端末・証明書の変更（netNACCS）', '回線・端末等の変更（一般NACCS）',
    '料金プランの変更', '管理統計資料の変更', '保税管理資料保存サービスの変更', '請求先の変更',
    '回線を利用している事業所が移転する場合は、「一般NACCS回線の登録情報」も選択し、回線設置場所も変更してください。',
    '管理統計資料の有料分、無料分に関する情報を変更する場合にご選択します。',
    '保税管理資料保存サービスを利用する際にご選択します。', '※管理統計資料（有料）の申込みが必要となります。',
    '上記の変更と下記の「その他の契約変更」とを、同時に行うことはできません。',
    '両方の変更を行いたい場合は、再度変更申込を行っていただきます。', 'その他の契約変更', '内容',
    '※下記の「その他の契約変更」を申し込みの際は、事前にNACCSセンターにお問い合わせを行ってください。（お問い合わせ先は こちら ）',
    '利用開始日に関する項目', 'スケジュール表のシステム登録日（利用開始日）を入力してください。（こちらをご参照ください。）',
    '(半角数字8桁)', '例) 20170101', '申込理由に関する項目', '契約内容を変更する理由を入力してください。',
    '変更する理由の記載例については、こちらをご参照ください。', '(240文字以内)',
  ] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  /** The two answers to その他の契約変更. */
  readonly other: Labelled<'あり' | 'なし'>;
  /** What the screen says at its top when something is wrong. */
  readonly alert: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.other = named(this.controls['その他の契約変更'], 'radio', ['あり', 'なし']);
    this.alert = page.getByRole('alert');
  }

  /** The checkboxes under a legend, in their order. */
  itemsOf(legend: string): Locator {
    return this.page.getByRole('group', { name: legend, exact: true }).getByRole('checkbox');
  }

  /** The notes beside them. */
  notesOf(legend: string): Locator {
    return this.page.getByRole('group', { name: legend, exact: true }).getByRole('listitem');
  }

  async chooseItems(...chosen: readonly ChangeItem[]): Promise<void> {
    for (const item of chosen) await this.controls[item].check();
  }

  /** Answers その他の契約変更 with あり and ticks what it is about. */
  async chooseOther(...chosen: readonly OtherChangeItem[]): Promise<void> {
    await this.other['あり'].check();
    for (const item of chosen) await this.controls[item].check();
  }

  /** @param date as typed, `YYYYMMDD` where it is to be right */
  async enterStartDate(date: string): Promise<void> {
    await this.controls['利用開始希望日'].fill(date);
  }

  async enterReason(reason: string): Promise<void> {
    await this.controls['変更する理由'].fill(reason);
  }

  async proceed(): Promise<void> {
    await this.controls['申込担当者の入力へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['変更申込ガイダンスに戻る'].click();
  }
}
