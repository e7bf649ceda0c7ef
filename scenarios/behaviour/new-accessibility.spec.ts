/** Second half of 新規の利用申込 for everybody: axe finds nothing on its screens, with what was entered and with messages. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '../../fixtures';
import { openScreen } from './new-screen';

const tag = ['@behaviour', '@accessibility'];

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, help, nodes }) => `${page.url()} ${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

for (const [connection, screens] of [['net', ['terminals', 'plan', 'billing']], ['general', ['lines', 'works', 'mailboxes']]] as const) {
  test(`axe: 入力済みの画面、入力確認画面、完了画面（${connection}）`, { tag }, async ({ newcomer, nss, data }) => {
    const { draft } = await openScreen(nss, data, newcomer, 'confirm', { connection });
    const { page, nss: { newConfirmation, newCompletion } } = newcomer;
    for (const screen of screens) {
      await page.goto(`${draft}/${screen}`);
      await expectAccessible(page);
    }
    await page.goto(`${draft}/confirm`);
    await expectAccessible(page);
    await newConfirmation.register();
    await newCompletion.heading.waitFor();
    await expectAccessible(page);
  });
}

test('axe: メッセージのある画面（回線・論理端末、請求先）', { tag }, async ({ newcomer, nss, data }) => {
  const { page, nss: { newLines, newBilling } } = newcomer;
  const { draft, user } = await openScreen(nss, data, newcomer, 'lines', { connection: 'general' });
  await newLines.proceed();
  await expect(newLines.controls['参照']).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  for (const [screen, form] of [['lines', { withoutLine: 'yes' }], ['mailboxes', {}], ['plan', { plan: 'A' }]] as const) await user.post(`${draft}/${screen}`, { ...form, go: 'on' });
  await page.goto(`${draft}/billing`);
  await newBilling.chooseCombined({ billingCode: '1' });
  await newBilling.proceed();
  await expect(newBilling.frame.alert).toBeVisible();
  await expectAccessible(page);
});
