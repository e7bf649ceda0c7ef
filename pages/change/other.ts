import type { Locator, Page } from '@playwright/test';
import { fillIn, placeControls } from '../new/frame';
import { facts, named, section } from '../types';

const CONSULTED = 'NACCSセンターへの問い合わせを行いました';
const CONFIRMED = '利用開始日以降は、この事業所の利用者ID、論理端末、デジタル証明書、回線、メールボックスがすべて使用できなくなることを確認しました。';

const controlsOf = (page: Page) => ({
  ...named(page, 'checkbox', [CONSULTED]),
  'こちら（お問い合わせ先）': section(page, 'NACCSセンターへの問い合わせ').getByRole('link', { name: 'こちら', exact: true }),
  ...named(page, 'button', ['次へ進む']),
});

const groups = ['機器共用の追加・削除', '共同利用の追加・削除', '承継の理由', '契約解除・事業所廃止'] as const;
const moved = ['移動する利用者コード', '移動する論理端末', '移動する回線', '移動するメールボックス'] as const;
const inputs = ['機器共用先事業所コード', '共同利用先事業所コード', '新規事業所の申込受付番号', '企業名', '企業名(フリガナ)', '契約者の役職', '契約者名'] as const;

/** By what was ticked under その他の契約変更. */
const sometimesOf = (page: Page) => ({
  ...named(page, 'group', [...groups, ...moved]), ...named(page, 'textbox', inputs), ...placeControls(page), ...named(page, 'checkbox', [CONFIRMED]),
});

/** Everything that is written or selected. */
export type OtherField = (typeof inputs)[number] | Exclude<keyof ReturnType<typeof placeControls>, '反映'>;

/** その他の契約変更入力画面: S0 1-④ names the items, the screen is in no document (assumed). */
export class ChangeOtherPage {
  readonly name = 'その他の契約変更入力画面';
  readonly title = 'その他の契約変更 入力';
  readonly texts = ['入力完了後に、「次へ進む」ボタンをクリックしてください。', 'NACCSセンターへの問い合わせ'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly sometimes: ReturnType<typeof sometimesOf>;
  readonly values: ReturnType<typeof facts<'付替先事業所コード'>>;
  /** What the screen says at its top when something is wrong. */
  readonly alert: Locator;
  /** The way back bears the name of the screen before, if it has one. */
  readonly back: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.sometimes = sometimesOf(page);
    this.values = facts(page, ['付替先事業所コード']);
    this.alert = page.getByRole('alert');
    this.back = page.getByRole('button', { name: /に戻る$/ });
  }

  /** 「NACCSセンターへの問い合わせを行いました」. */
  async confirmInquiry(): Promise<void> {
    await this.controls[CONSULTED].check();
  }

  /** 契約解除: what it means has been understood. */
  async confirmEnd(): Promise<void> {
    await this.sometimes[CONFIRMED].check();
  }

  /** @param option label of the answer */
  async choose(group: (typeof groups)[number], option: string): Promise<void> {
    await this.sometimes[group].getByRole('radio', { name: option, exact: true }).check();
  }

  /** 付替. @param names as they are listed: a 利用者コード with its 業種, a terminal or line with its kind */
  async move(group: (typeof moved)[number], ...names: readonly string[]): Promise<void> {
    for (const name of names) await this.sometimes[group].getByRole('checkbox', { name, exact: true }).check();
  }

  async fill(values: Partial<Record<OtherField, string>>): Promise<void> {
    await fillIn(this.sometimes, values);
  }

  /** Writes the 郵便番号 of 企業 and lets NSS fill in the address; the page is loaded again. */
  async reflect(postalCode: string): Promise<void> {
    await this.sometimes['郵便番号'].fill(postalCode);
    await this.sometimes['反映'].click();
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.back.click();
  }
}
