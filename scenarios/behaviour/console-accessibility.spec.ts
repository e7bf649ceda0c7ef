/** The NACCSセンター console for everybody: axe, landmarks, the keyboard alone, every width, without client-side script. */
import { expect, test } from '../../fixtures';
import { expectAccessible } from './axe';
import { ConsoleDesk } from './console-desk';
import { HttpUser } from './http/user';
import { applyNew } from './http/new';

const tag = ['@behaviour', '@console', '@accessibility'];
const pages = ['', '?from=2026-02-31', 'console/sessions', 'console/clock', 'console/mails', 'console/accounts', 'console/accounts/sheet', 'console/state', 'console/journal'];

for (const [name, width, colorScheme] of [['広い画面', 1440, 'light'], ['教室の画面', 1024, 'light'], ['狭い画面', 390, 'light'], ['暗い配色', 1440, 'dark']] as const) {
  test(`${name}: どのページも支援技術の検査に通り、横にはみ出さない`, { tag }, async ({ nss, centre, secretly }) => {
    test.slow();
    const user = await HttpUser.at(nss);
    const [first, second, third] = [await user.apply(), await user.apply({ net: '2', ebms: '1' }), (await applyNew(nss, { connection: 'general' })).number];
    await centre.query(first, '台数をご確認ください。');
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.page.setViewportSize({ width, height: 900 });
    await desk.page.emulateMedia({ colorScheme });
    const check = async (what: string): Promise<void> => {
      await expectAccessible(desk.page);
      expect(await desk.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), what).toBeLessThanOrEqual(0);
      await expect(desk.page.getByRole('heading', { level: 1 }), what).toHaveCount(1);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const) await expect(desk.page.getByRole(landmark), what).toHaveCount(1);
      expect(await desk.page.locator('script').count(), what).toBe(0);
    };
    await secretly(desk.page, async () => {
      for (const path of [...pages, ...[first, second, third].map((number) => `console/applications/${number}`)]) {
        await desk.open(path);
        await check(path);
      }
      await desk.press('確認事項を通知する(Q)');
      await check('wrong input');
      await desk.open();
      await desk.follow('このページをすべて選択する');
      await desk.press('作業を完了する(C)');
      await check('bulk');
      await desk.open('console/state');
      await desk.press('現在の状態を残す(A)');
      await desk.follow('状態1に戻す');
      await check('asking');
    });
  });
}

test('キーボードだけで一覧から開き、内容を見て審査を終了できる', { tag }, async ({ nss, control, centre }) => {
  const number = await (await HttpUser.at(nss)).apply();
  const desk = await ConsoleDesk.at(centre, nss);
  const keys = desk.page.keyboard;
  const tabTo = async (name: string): Promise<void> => {
    for (let steps = 0; steps < 60; steps += 1) {
      await keys.press('Tab');
      const focused = await desk.page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { outlineWidth, outlineStyle } = getComputedStyle(element);
        return { name: element.getAttribute('aria-label') ?? element.textContent?.trim(), outline: `${outlineWidth} ${outlineStyle}` };
      });
      if (focused.name !== name) continue;
      expect(focused.outline).toBe('3px solid');
      return;
    }
    throw new Error(`${name} に届きません。`);
  };
  await desk.open();
  await keys.press('Tab');
  await expect(desk.link('本文へ移動')).toBeFocused();
  await keys.press('Enter');
  await tabTo('絞り込む(S)');
  await tabTo(number);
  await keys.press('Enter');
  await expect(desk.heading).toHaveText(`申込 ${number}`);
  await tabTo('一覧へ戻る(L)');
  await tabTo('内容確認を始める(O)');
  await keys.press('Enter');
  await expect(desk.fact('状態')).toHaveText('内容確認中');
  await tabTo('審査を終了する(A)');
  await keys.press('Space');
  await expect(desk.heading).toHaveText('申込');
  expect((await control.application(number)).status).toBe('approved');
});
