import type { Locator, Page } from '@playwright/test';
import { TitledPage } from '../titled';
import { currentPhase, named, type Labelled } from '../types';

/** What all input screens of 新規の利用申込 have in common (S1 2. a, b, c). */
export interface NewFrame {
  /** 業務フロー: the present phase (a). */
  readonly phase: Locator;
  /** 申込内容の入力状況 (b): every screen in its order. */
  readonly progress: Locator;
  /** 「申込内容を一時保存する」 (c). */
  readonly saveButton: Locator;
  /** What the screen says at its top when something is wrong. */
  readonly alert: Locator;
}

/** The locators of that frame. */
export const newFrame = (page: Page): NewFrame => ({
  phase: currentPhase(page),
  progress: page.getByRole('navigation', { name: '申込内容の入力状況', exact: true }).getByRole('listitem'),
  saveButton: page.getByRole('button', { name: '申込内容を一時保存する', exact: true }),
  alert: page.getByRole('alert'),
});

/** Texts that stand on all of them. */
export const frameTexts = ['仮ログイン登録', '仮ログイン登録完了', 'NACCS利用申込', 'NACCS利用申込完了', '審査完了'] as const;

/** The buttons of all of them; how the one that leads back is labelled is in no document (assumed). */
type FrameControl = '申込内容を一時保存する' | '前の画面に戻る';

/** Those buttons, and the ones that lead on. */
export const frameControls = <const Next extends string>(page: Page, next: readonly Next[]): Labelled<FrameControl | Next> =>
  named(page, 'button', ['申込内容を一時保存する', '前の画面に戻る', ...next]);

/** What the page objects of those screens have in common; each names its own title, texts and controls. */
export abstract class FramedPage extends TitledPage {
  abstract readonly controls: Labelled<FrameControl>;
  readonly frame = newFrame(this.page);

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }

  /** 一時保存: keeps everything entered so far and logs out. */
  async save(): Promise<void> {
    await this.controls['申込内容を一時保存する'].click();
  }
}

/** A screen from which 「次へ進む」 leads on. */
export abstract class InputPage extends FramedPage {
  abstract override readonly controls: Labelled<FrameControl | '次へ進む'>;

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }
}

/** An input under the legend of its row. */
export const inGroup = (scope: Page | Locator, legend: string, label: string): Locator =>
  scope.getByRole('group', { name: legend, exact: true }).getByRole('textbox', { name: label, exact: true });

/** An address and its telephone number, with 「反映」 (S3 step 16). @param scope the screen, or a section of it */
export const placeControls = (scope: Page | Locator) => ({
  ...named(scope, 'textbox', ['郵便番号', '住所(市区町村)', '住所(番地等)', '住所(建物名等)', '電話番号']),
  ...named(scope, 'combobox', ['住所(都道府県)']),
  ...named(scope, 'button', ['反映']),
});

/** Where the same label stands in several sections: `郵便番号` → `企業 郵便番号`. */
export const under = <const Word extends string, T extends Readonly<Record<string, Locator>>>(word: Word, controls: T) =>
  Object.fromEntries(Object.entries(controls).map(([label, locator]) => [`${word} ${label}`, locator])) as { readonly [K in keyof T & string as `${Word} ${K}`]: Locator };

/** Fills in the controls that are named; 都道府県 is chosen from its list. */
export async function fillIn<Label extends string>(controls: Readonly<Record<Label, Locator>>, values: Partial<Record<Label, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values) as [Label, string][]) {
    await (label.endsWith('住所(都道府県)') ? controls[label].selectOption(value) : controls[label].fill(value));
  }
}
