import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';
import { fillSecret, expect, test, type Page } from '../../fixtures';
import { secretly } from '../../fixtures/secret';

// This spec records by itself; the runner's own recording of the same context would get in its way.
test.use({ trace: 'off' });

const SECRET = ['s3cret', 'pass', 'w0rd'].join('-');
const FORM = '<form method="post"><label>パスワード<input type="password" name="password"></label><button>ログイン</button></form>';

test.describe('secrets', { tag: '@unit' }, () => {
  let server: Server;
  let address: string;
  test.beforeAll(async () => {
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      request.resume().on('end', () => response.end(request.method === 'POST' ? '<h1>メニュー</h1>' : FORM));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  test.afterAll(() => server.close());

  const logIn = async (page: Page) => {
    await page.goto(address);
    await fillSecret(page.getByLabel('パスワード'), SECRET);
    await page.getByRole('button', { name: 'ログイン' }).click();
    await expect(page.getByRole('heading')).toHaveText('メニュー');
  };

  /** Records `work` as the runner does and looks for the secret in everything that the trace keeps. */
  async function leaks(page: Page, file: string, work: () => Promise<void>): Promise<string[]> {
    const { tracing } = page.context();
    await tracing.start({ snapshots: true, screenshots: true });
    await work();
    await page.goto(address);
    await tracing.stop({ path: file });
    const entries = Object.entries(unzipSync(readFileSync(file)));
    expect(entries.length).toBeGreaterThan(2);
    return entries.filter(([, bytes]) => Buffer.from(bytes).includes(SECRET)).map(([name]) => name);
  }

  test('what is done secretly is in no trace', async ({ browser }, testInfo) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    expect(await leaks(page, testInfo.outputPath('trace.zip'), () => secretly('on')(page, () => logIn(page)))).toEqual([]);
    await context.close();
  });

  test('done openly it is in the trace, so the check above can fail', async ({ browser }, testInfo) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    expect(await leaks(page, testInfo.outputPath('trace.zip'), () => logIn(page))).not.toEqual([]);
    await context.close();
  });

  test('a failure leaves nothing on the page for the picture of the failure', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    const failing = secretly('off')(page, async () => {
      await fillSecret(page.getByLabel('パスワード'), SECRET);
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(page.url()).toBe('about:blank');
    await context.close();
  });
});
