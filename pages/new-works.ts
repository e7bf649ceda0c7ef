import type { Locator, Page } from '@playwright/test';
import { fillIn, frameControls, frameTexts, newFrame, placeControls, type NewFrame } from './new-frame';
import { named } from './types';

/** Inputs of a place of its own, by label; what is not named stays as it is. */
export type PlaceInput = Partial<Record<'設置場所の名称' | Exclude<keyof ReturnType<typeof placeControls>, '反映'>, string>>;

const controlsOf = (page: Page) => ({
  ...named(page, 'group', ['回線設置場所']),
  ...named(page, 'textbox', ['設置場所の名称', '工事担当者名', '工事担当者の電話番号', '工事希望日']),
  ...placeControls(page),
  ...frameControls(page, ['次へ進む']),
});

/** 詳細入力画面(回線工事) (S1 2.). Its inputs are in no document (assumed). */
export class NewWorksPage {
  readonly name = '詳細入力画面(回線工事)';
  readonly title = '回線工事 入力';
  readonly texts = [...frameTexts, '次へ進む'] as const;
  readonly heading: Locator;
  readonly frame: NewFrame;
  readonly controls: ReturnType<typeof controlsOf>;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.frame = newFrame(page);
    this.controls = controlsOf(page);
  }

  /** 「事業所に同じ」, or a place of its own. */
  async fillSite(site: 'same' | PlaceInput): Promise<void> {
    const choose = (label: string): Promise<void> => this.controls['回線設置場所'].getByRole('radio', { name: label, exact: true }).check();
    if (site === 'same') return choose('事業所に同じ');
    await choose('その他(下欄に入力してください)');
    await fillIn(this.controls, site);
  }

  /** @param wish `YYYYMMDD` */
  async fillPerson(person: { name?: string; phone?: string; wish?: string }): Promise<void> {
    if (person.name !== undefined) await this.controls['工事担当者名'].fill(person.name);
    if (person.phone !== undefined) await this.controls['工事担当者の電話番号'].fill(person.phone);
    if (person.wish !== undefined) await this.controls['工事希望日'].fill(person.wish);
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }

  /** Keeps everything entered so far and logs out. */
  async save(): Promise<void> {
    await this.controls['申込内容を一時保存する'].click();
  }
}
