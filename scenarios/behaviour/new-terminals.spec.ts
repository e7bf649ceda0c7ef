/**
 * 詳細入力画面(論理端末・証明書) (S1 2.): only for netNACCS; the numbers fit the 処理方式 asked for on 利用者コード.
 */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { openScreen } from './new-screen';

const tagged = tagging('@behaviour');
const NET = '論理端末数 (netNACCS)';
const EBMS = '論理端末数 (ebMS:自社システム用)';
const WEB = 'デジタル証明書数 (webNACCS)';
const row = (method: string, trade = '通関業') => ({ trades: [trade], method, idCount: '1' });

test('netNACCSだけを利用するときは、netNACCSの論理端末数だけを入力して料金プランへ進む', tagged('S1-2', 'D-16'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'terminals');
  const { newTerminals, newPlan } = newcomer.nss;
  await expect(newTerminals.heading).toBeVisible();
  await expect(newTerminals.frame.phase).toContainText('NACCS利用申込');
  await expect(newTerminals.frame.progress).toHaveText([
    '申込担当者（入力済み）', '事業所・企業（入力済み）', '利用者コード（入力済み）', '論理端末・証明書（入力中）', '料金プラン（未入力）', '請求先（未入力）', '入力確認（未入力）',
  ]);
  await newTerminals.fillTerminals({ net: '2' });
  await newTerminals.proceed();
  await expect(newPlan.heading).toBeVisible();
});

test('利用者コードで選んだ処理方式の数が空のときは、項目にメッセージを出して進まない', tagged('S1-2'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'terminals', { codes: [[row('netNACCS'), row('ebMS'), row('webNACCS')]] });
  const { newTerminals } = newcomer.nss;
  await newTerminals.proceed();
  await expect(newTerminals.controls[NET]).toHaveAccessibleErrorMessage('処理方式「netNACCS」を利用するため、論理端末数 (netNACCS) を入力してください。');
  await expect(newTerminals.controls[EBMS]).toHaveAccessibleErrorMessage('処理方式「ebMS」を利用するため、論理端末数 (ebMS:自社システム用) を入力してください。');
  await expect(newTerminals.controls[WEB]).toHaveAccessibleErrorMessage('処理方式「webNACCS」を利用するため、デジタル証明書数 (webNACCS) を入力してください。');
  await newTerminals.fillTerminals({ net: '1', ebms: '2', web: '3' });
  await newTerminals.proceed();
  await expect(newcomer.nss.newPlan.heading).toBeVisible();
});

test('選んでいない処理方式の数は入力できず、入力した値は残る', tagged('S1-2'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'terminals');
  const { newTerminals } = newcomer.nss;
  await newTerminals.fillTerminals({ net: '1', ebms: '4', web: '5' });
  await newTerminals.proceed();
  await expect(newTerminals.controls[EBMS]).toHaveAccessibleErrorMessage('処理方式「ebMS」の識別番号がないため、論理端末数 (ebMS:自社システム用) は入力できません。');
  await expect(newTerminals.controls[WEB]).toHaveAccessibleErrorMessage('処理方式「webNACCS」の識別番号がないため、デジタル証明書数 (webNACCS) は入力できません。');
  await expect(newTerminals.controls[EBMS]).toHaveValue('4');
  await expect(newTerminals.controls[NET]).not.toHaveAttribute('aria-invalid');
});

for (const [value, message] of [
  ['２', '論理端末数 (netNACCS)に全角の数字が含まれています。半角数字で入力してください。'],
  ['0', '論理端末数 (netNACCS)は1以上の数を入力してください。'],
  ['1000', '論理端末数 (netNACCS)は3文字以内で入力してください。'],
] as const) {
  test(`台数に「${value}」は入力できない`, tagged('S1-2'), async ({ newcomer, nss, data }) => {
    await openScreen(nss, data, newcomer, 'terminals');
    const { newTerminals } = newcomer.nss;
    await newTerminals.fillTerminals({ net: value });
    await newTerminals.proceed();
    await expect(newTerminals.controls[NET]).toHaveAccessibleErrorMessage(message);
    await expect(newTerminals.controls[NET]).toHaveValue(value);
  });
}
