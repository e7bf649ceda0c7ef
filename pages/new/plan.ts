import type { Page } from '@playwright/test';
import { named } from '../types';
import { frameControls, frameTexts, InputPage } from './frame';

const planA = 'プランA（基本料金＋従量料金）';
const planB = 'プランB（従量料金のみ）';

const controlsOf = (page: Page) => ({
  ...named(page, 'group', ['料金プラン']),
  ...named(page, 'radio', [planA, planB]),
  ...frameControls(page, ['次へ進む']),
});

/** 詳細入力画面(料金プラン) (S1 2., S3 step 15). */
export class NewPlanPage extends InputPage {
  readonly name = '詳細入力画面(料金プラン)';
  readonly title = '料金プラン 入力';
  readonly texts = [...frameTexts, '料金プラン', 'プランA', 'プランB', '基本料金', '従量料金'] as const;
  readonly controls = controlsOf(this.page);

  async choosePlan(plan: 'A' | 'B'): Promise<void> {
    await this.controls[plan === 'A' ? planA : planB].check();
  }
}
