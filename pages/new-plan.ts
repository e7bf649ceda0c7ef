import type { Locator, Page } from '@playwright/test';
import { frameControls, frameTexts, newFrame, type NewFrame } from './new-frame';
import { named } from './types';

const planA = 'プランA（基本料金＋従量料金）';
const planB = 'プランB（従量料金のみ）';

const controlsOf = (page: Page) => ({
  ...named(page, 'group', ['料金プラン']),
  ...named(page, 'radio', [planA, planB]),
  ...frameControls(page, ['次へ進む']),
});

/** 詳細入力画面(料金プラン) (S1 2., S3 step 15). */
export class NewPlanPage {
  readonly name = '詳細入力画面(料金プラン)';
  readonly title = '料金プラン 入力';
  readonly texts = [...frameTexts, '料金プラン', 'プランA', 'プランB', '基本料金', '従量料金'] as const;
  readonly heading: Locator;
  readonly frame: NewFrame;
  readonly controls: ReturnType<typeof controlsOf>;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.frame = newFrame(page);
    this.controls = controlsOf(page);
  }

  async choosePlan(plan: 'A' | 'B'): Promise<void> {
    await this.controls[plan === 'A' ? planA : planB].check();
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
