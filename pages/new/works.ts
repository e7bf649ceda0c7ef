import type { Page } from '@playwright/test';
import { named } from '../types';
import { fillIn, frameControls, frameTexts, InputPage, placeControls } from './frame';

/** Inputs of a place of its own, by label; what is not named stays as it is. */
export type PlaceInput = Partial<Record<'設置場所の名称' | Exclude<keyof ReturnType<typeof placeControls>, '反映'>, string>>;

const controlsOf = (page: Page) => ({
  ...named(page, 'group', ['回線設置場所']),
  ...named(page, 'textbox', ['設置場所の名称', '工事担当者名', '工事担当者の電話番号', '工事希望日']),
  ...placeControls(page),
  ...frameControls(page, ['次へ進む']),
});

/** 詳細入力画面(回線工事) (S1 2.). Its inputs are in no document (assumed). */
export class NewWorksPage extends InputPage {
  readonly name = '詳細入力画面(回線工事)';
  readonly title = '回線工事 入力';
  readonly texts = [...frameTexts, '次へ進む'] as const;
  readonly controls = controlsOf(this.page);

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
}
