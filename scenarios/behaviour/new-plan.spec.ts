/**
 * 詳細入力画面(料金プラン) (S1 2., S3 step 15): what the plans mean (S4), and that one has to be chosen even if free.
 */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { openScreen } from './new-screen';

const tagged = tagging('@behaviour');

test('R-44 料金プランを選択しないと進めない。プランAとプランBの違いを示す', tagged('R-44-', 'S4-11'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'plan');
  const { newPlan, newBilling } = newcomer.nss;
  await expect(newcomer.page.getByRole('row', { name: /^プランA / })).toContainText('1端末ごとに 月額5,000円');
  await expect(newcomer.page.getByRole('row', { name: /^プランB / })).toContainText('なし');
  await expect(newPlan.controls['料金プラン'].getByRole('radio', { checked: true })).toHaveCount(0);
  await newPlan.proceed();
  await expect(newPlan.controls['料金プラン']).toContainText('料金プランを選択してください。');
  await newPlan.choosePlan('B');
  await newPlan.proceed();
  await expect(newBilling.heading).toBeVisible();
  await newBilling.goBack();
  await expect(newPlan.controls['プランB（従量料金のみ）']).toBeChecked();
});

test('プランA・B以外の値は受け付けない', tagged('R-44-'), async ({ newcomer, nss, data }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'plan');
  for (const plan of ['C', '', 'a']) {
    const { status, text } = await user.post(`${draft}/plan`, { plan, go: 'on' });
    expect([plan, status]).toEqual([plan, 422]);
    expect(text).toContain('料金プランを選択してください。');
  }
});
