import type { Page } from '@playwright/test';
import { named } from '../types';
import { fillIn, frameControls, FramedPage, frameTexts, inGroup, placeControls } from './frame';

/** Who pays, as it is entered. Of the two codes one is wanted. */
interface Account {
  readonly billingCode?: string;
  readonly officeCode?: string;
  readonly company?: string;
}

/** Inputs of a place of its own, by label; what is not named stays as it is. */
export type PlaceInput = Partial<Record<'請求先名' | Exclude<keyof ReturnType<typeof placeControls>, '反映'>, string>>;

const controlsOf = (page: Page) => ({
  ...named(page, 'group', ['一括請求', '所在地', '支払の方法', '同一口座振替の利用']),
  '一括請求先 登録請求先コード：': inGroup(page, '一括請求先 コード', '登録請求先コード：'),
  '一括請求先 事業所コード：': inGroup(page, '一括請求先 コード', '事業所コード：'),
  '一括請求先 企業名': inGroup(page, '一括請求先', '企業名'),
  '一括請求先 事業所名': inGroup(page, '一括請求先', '事業所名'),
  ...named(page, 'textbox', ['請求先名', '請求先担当者', '同一口座振替先 企業名']),
  ...placeControls(page),
  '同一口座振替先 登録請求先コード：': inGroup(page, '同一口座振替先 コード', '登録請求先コード：'),
  '同一口座振替先 事業所コード：': inGroup(page, '同一口座振替先 コード', '事業所コード：'),
  ...frameControls(page, ['申込内容確認へ進む']),
});

/** 詳細入力画面(請求先) (S1 2., S3 step 16: a picture that can be read in part). */
export class NewBillingPage extends FramedPage {
  readonly name = '詳細入力画面(請求先)';
  readonly title = '請求先 入力';
  readonly texts = [
    ...frameTexts, '入力完了後に、「申込内容確認へ進む」ボタンをクリックしてください。', '請求先情報の入力は必須です', '一括請求に関する項目',
    '一括請求を希望しない場合は、「希望しない」を選択して請求先所在地等の情報を入力してください。', '一括請求先の請求書又は利用承諾書を確認のうえ、どちらか一方のコードを入力してください。', '請求先所在地に関する項目',
    '郵便番号を入力し「反映」ボタンをクリックすると、住所が出力されます。', '同一口座振替先の請求書又は利用承諾書を確認のうえ、どちらか一方のコードを入力してください。', '法人の場合は、法人格も含めて入力してください。', '例)ナックス商事株式会社', '例)品川事務所',
    '例)1234567',
  ] as const;
  readonly controls = controlsOf(this.page);

  private choose(group: '一括請求' | '所在地' | '支払の方法' | '同一口座振替の利用', label: string): Promise<void> {
    return this.controls[group].getByRole('radio', { name: label, exact: true }).check();
  }

  /** 一括請求を希望する. */
  async chooseCombined({ billingCode, officeCode, company, office }: Account & { office?: string }): Promise<void> {
    await this.choose('一括請求', '希望する(下欄に入力してください)');
    if (billingCode !== undefined) await this.controls['一括請求先 登録請求先コード：'].fill(billingCode);
    if (officeCode !== undefined) await this.controls['一括請求先 事業所コード：'].fill(officeCode);
    if (company !== undefined) await this.controls['一括請求先 企業名'].fill(company);
    if (office !== undefined) await this.controls['一括請求先 事業所名'].fill(office);
  }

  async chooseOwnBill(): Promise<void> {
    await this.choose('一括請求', '希望しない');
  }

  /** 所在地: 「事業所に同じ」, or a place of its own. */
  async fillBillingPlace(place: 'same' | PlaceInput): Promise<void> {
    if (place === 'same') return this.choose('所在地', '事業所に同じ');
    await this.choose('所在地', 'その他(下欄に入力してください)');
    await fillIn(this.controls, place);
  }

  async fillBillingContact(contact: string): Promise<void> {
    await this.controls['請求先担当者'].fill(contact);
  }

  async choosePayment(payment: '口座振替' | '銀行振込'): Promise<void> {
    await this.choose('支払の方法', payment === '口座振替' ? '口座振替(口座振替申込専用用紙を送付します)' : '銀行振込');
  }

  /** 同一口座振替を希望する. */
  async chooseSameAccount({ billingCode, officeCode, company }: Account): Promise<void> {
    await this.choose('同一口座振替の利用', '同一口座振替を希望する(同一口座振替先を入力してください)');
    if (billingCode !== undefined) await this.controls['同一口座振替先 登録請求先コード：'].fill(billingCode);
    if (officeCode !== undefined) await this.controls['同一口座振替先 事業所コード：'].fill(officeCode);
    if (company !== undefined) await this.controls['同一口座振替先 企業名'].fill(company);
  }

  async proceed(): Promise<void> {
    await this.controls['申込内容確認へ進む'].click();
  }
}
