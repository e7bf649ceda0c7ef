import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type BrowserContext } from '@playwright/test';
import { expect, test } from '../../fixtures';

/** A name that any browser takes for this machine by itself: reaching it needs no network, only a missing guard. */
const NAME = 'outside.localhost';

/** Chromium still moves to its error page when a failed `goto` has returned, so each failing one gets a page of its own. */
const goto = async (context: BrowserContext, address: string) => (await context.newPage()).goto(address);

test.describe('nothing leaves the machine', { tag: '@unit' }, () => {
  let server: Server;
  let port: number;
  const asked: string[] = [];
  test.beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('reached');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  test.afterAll(() => server.close());

  test('no name but localhost is resolved', async ({ browser }) => {
    const context = await browser.newContext();
    await goto(context, `http://127.0.0.1:${port}/local`);
    expect(asked).toContain('/local');
    await expect(goto(context, `http://${NAME}:${port}/guarded`)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await expect(goto(context, 'https://nss.nac6.naccs.jp/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    expect(asked).not.toContain('/guarded');
    await context.close();
  });

  test('without the guard the same name is reached, so the check above can fail', async ({ launchOptions }) => {
    const args = launchOptions.args?.filter((arg) => !arg.startsWith('--host-resolver-rules')) ?? [];
    const unguarded = await chromium.launch({ ...launchOptions, args });
    const page = await unguarded.newPage();
    await page.goto(`http://${NAME}:${port}/unguarded`);
    expect(asked).toContain('/unguarded');
    await unguarded.close();
  });
});

test.describe("the documents' real addresses", { tag: '@unit' }, () => {
  const LOGIN = 'https://nss.nac6.naccs.jp/dfw/login/nsscoapp/';

  test('one can log in at the real address; the mock answers', async ({ network, applicant }) => {
    await network.cover(applicant.page);
    await applicant.logIn(LOGIN);
    await expect(applicant.nss.menu.heading).toBeVisible();
    expect(applicant.page.url()).toMatch(/^https:\/\/nss\.nac6\.naccs\.jp\/dfw\/nss\/menu/);
    await applicant.page.reload();
    await expect(applicant.nss.menu.heading).toBeVisible();
    expect(network.refused).toEqual([]);
  });

  test('the board answers; the misprinted host and any other are refused and noted', async ({ network, page }) => {
    await network.cover(page);
    await page.goto('https://bbs.naccscenter.com/tetsuduki/schedule.html');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('NACCS利用開始スケジュール');
    const wrong = ['https://nss.nac6.nacccs.jp/dfw/login/nsscapp', 'https://www.example.com/'];
    for (const address of wrong) await expect(goto(page.context(), address)).rejects.toThrow('ERR_FAILED');
    expect(network.refused).toEqual(wrong);
  });

  test('faults come when asked for and end when healed', async ({ network, page }) => {
    await network.cover(page);
    network.fail(`${LOGIN}*`);
    await expect(goto(page.context(), LOGIN)).rejects.toThrow('ERR_FAILED');
    network.heal();
    network.slow(`${LOGIN}*`, 300);
    const started = performance.now();
    await page.goto(LOGIN);
    expect(performance.now() - started).toBeGreaterThan(300);
  });
});
