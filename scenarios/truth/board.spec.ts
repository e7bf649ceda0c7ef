/** Looks at every page of NACCS掲示板 that its links lead to, as somebody who is not logged in. */
import { expect, test } from '../../fixtures';
import { Looking } from './look';
import { done, isThere, keepLooks } from './parts';

const BOARD = 'NACCS掲示板';
/** Files, and what belongs to NSS. */
const elsewhere = /^\/(dfw|cp-manuals|cyber-port|terminal|naccs)\/|\.(pdf|xlsx|txt|css|svg)$/;

test.describe(() => {
  test.skip(isThere('board'), 'この製品の掲示板は調べてあります。');
  test('NACCS掲示板のすべてのページを調べる', async ({ nss, control, page }) => {
    const { screens } = await control.facts();
    const looking = new Looking('board', nss, screens);
    const names = new Map(screens.filter(({ site }) => site === BOARD).map(({ name, title }) => [title, name]));
    const found = ['/'];
    const seen = [];
    for (const path of found) {
      await page.goto(path);
      const title = await page.getByRole('heading', { level: 1 }).innerText();
      const look = await looking.look(page, names.get(title) ?? title);
      seen.push(look);
      for (const lead of look.leads) if (!elsewhere.test(lead.path) && !found.includes(lead.path)) found.push(lead.path);
    }
    expect(seen.length, '掲示板のページ').toBeGreaterThan(30);
    keepLooks('board', seen);
    done('board');
  });
});
