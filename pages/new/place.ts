import type { Page } from '@playwright/test';
import { personControls } from '../person';
import { named, section } from '../types';
import { fillIn, frameControls, FramedPage, frameTexts, placeControls, under } from './frame';

function controlsOf(page: Page) {
  const manager = section(page, '管理責任者に関する項目');
  return {
    ...named(page, 'checkbox', ['上記を確認しました。']),
    ...named(page, 'textbox', ['利用開始希望日', '企業名', '企業名(フリガナ)', '事業所名', '事業所名(フリガナ)', '本社名', '本社名(フリガナ)', '契約者の役職', '契約者名', '緊急連絡用FAX番号']),
    ...under('企業', placeControls(section(page, '企業に関する項目'))),
    ...under('事業所', placeControls(section(page, '事業所に関する項目'))),
    ...under('本社', placeControls(section(page, '本社に関する項目'))),
    '本社': page.getByRole('group', { name: '本社', exact: true }),
    ...under('管理責任者', personControls(manager)),
    'こちら（スケジュール）': section(page, '利用開始日に関する項目').getByRole('link', { name: 'こちら', exact: true }),
    ...frameControls(page, ['netNACCSを利用する', '一般NACCSを利用する']),
  };
}

/** Names of everything that is written or selected. */
export type NewPlaceField = Exclude<keyof ReturnType<typeof controlsOf>,
  '上記を確認しました。' | '本社' | 'こちら（スケジュール）' | '企業 反映' | '事業所 反映' | '本社 反映' | '前の画面に戻る' | '申込内容を一時保存する' | 'netNACCSを利用する' | '一般NACCSを利用する'>;

/** 詳細入力画面(事業所・企業) (S1 2. a・b, S3 steps 10, 11; most of its fields are in an image). */
export class NewPlacePage extends FramedPage {
  readonly name = '詳細入力画面(事業所・企業)';
  readonly title = '事業所・企業 入力';
  readonly texts = [...frameTexts, '事業所・企業', '上記を確認しました。', '利用開始希望日', '事業所名', '事業所名(フリガナ)', '一般NACCSを利用する'] as const;
  readonly controls = controlsOf(this.page);
  readonly head = named(this.controls['本社'], 'radio', ['企業に同じ', 'その他(下欄に入力してください)']);

  /** 「上記を確認しました。」. */
  async confirmSecurity(): Promise<void> {
    await this.controls['上記を確認しました。'].check();
  }

  async fill(values: Partial<Record<NewPlaceField, string>>): Promise<void> {
    await fillIn(this.controls, values);
  }

  /** 「反映」: writes the 郵便番号 and lets NSS fill in the address; the page is loaded again. */
  async reflect(whose: '企業' | '事業所' | '本社', postalCode: string): Promise<void> {
    await this.controls[`${whose} 郵便番号`].fill(postalCode);
    const answered = this.page.waitForResponse((response) => response.request().isNavigationRequest() && response.status() !== 303);
    await this.controls[`${whose} 反映`].click();
    await answered;
  }

  /** 接続形態: goes on to what it needs (S1 2. b). */
  async useNet(): Promise<void> {
    await this.controls['netNACCSを利用する'].click();
  }

  async useGeneral(): Promise<void> {
    await this.controls['一般NACCSを利用する'].click();
  }
}
