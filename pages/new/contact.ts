import type { Page } from '@playwright/test';
import { personControls } from '../person';
import { named, section } from '../types';
import { fillIn, frameControls, frameTexts, InputPage } from './frame';

const controlsOf = (page: Page) => ({
  ...personControls(section(page, '申込担当者に関する項目')),
  // S1 speaks of 新規利用申込(共同利用); how it is chosen is in no document (assumed).
  '利用の形態': page.getByRole('group', { name: '利用の形態', exact: true }),
  ...named(page, 'textbox', ['共同利用先事業所コード', '申込理由']),
  ...frameControls(page, ['次へ進む']),
});

/** Names of the text inputs. */
export type NewContactField = Exclude<keyof ReturnType<typeof controlsOf>, '利用の形態' | '次へ進む' | '前の画面に戻る' | '申込内容を一時保存する'>;

/** 詳細入力画面(申込担当者) (S1 2. (1), S3 step 9). */
export class NewContactPage extends InputPage {
  readonly name = '詳細入力画面(申込担当者)';
  readonly title = '申込担当者 入力';
  readonly texts = [...frameTexts, '申込担当者', '申込担当者に関する項目', '利用契約に関する項目', '申込理由'] as const;
  readonly controls = controlsOf(this.page);
  /** Whether the application is for 共同利用. */
  readonly use = named(this.controls['利用の形態'], 'radio', ['単独で利用する', '共同利用する(下欄に入力してください)']);

  /** Overwrites the inputs that are named; the others keep what the 仮アカウント says. */
  async fill(values: Partial<Record<NewContactField, string>>): Promise<void> {
    await fillIn(this.controls, values);
  }

  /** 共同利用 with an office. */
  async shareWith(officeCode: string): Promise<void> {
    await this.use['共同利用する(下欄に入力してください)'].check();
    await this.controls['共同利用先事業所コード'].fill(officeCode);
  }
}
