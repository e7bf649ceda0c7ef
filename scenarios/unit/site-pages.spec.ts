import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { buildSite } from '../../reports/site/build';
import { action, evidence, ledger } from '../../reports/site/sample';
import { expectReadable } from './readable-page';

/** The report as it is opened from a folder, checked in a browser. The pages are the report's own, not those of NSS. */
let root: string;
const open = (page: Page, name: string) => page.goto(pathToFileURL(path.join(root, name)).href);

test.beforeAll(async ({ browser }) => {
  root = mkdtempSync(path.join(os.tmpdir(), 'nss-site-'));
  const folder = path.join(root, 'evidence', 'terminal-addition');
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  await page.setContent('<h1>メニュー画面</h1>');
  for (const name of ['1-①.png', '1-④.png']) await page.screenshot({ path: path.join(folder, name) });
  await page.close();
  const long = { label: 'とても長い項目名'.repeat(12), role: 'textbox', required: true, format: '全角', options: null };
  const failed = action({ ref: '1-⑦', screen: '変更申込確認画面', outcome: 'failed', message: `期待: 2\n実際: ${'3'.repeat(300)}`, controls: [long] });
  const files = {
    'passed.json': evidence({ procedure: 'passed' }),
    'failed.json': evidence({ procedure: 'failed', outcome: 'failed', steps: [...evidence().steps, failed] }),
    'broken.json': {},
    'fidelity.json': ledger,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(root, 'evidence', name), JSON.stringify(content));
  buildSite({ evidenceDir: path.join(root, 'evidence'), outDir: root });
});
test.afterAll(() => rmSync(root, { recursive: true, force: true }));

const looks = [
  { name: '明るい配色、広い画面', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: '暗い配色、狭い画面', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

for (const { name, ...look } of looks) {
  test.describe(`検証報告のページ: ${name}`, { tag: '@unit' }, () => {
    test.use(look);

    for (const file of ['index.html', 'passed.html', 'failed.html', 'fidelity.html']) {
      test(`${file} は読みやすく、はみ出さず、外に何も求めない`, ({ page }) => expectReadable(page, () => open(page, file)));
    }
  });
}

test.describe('検証報告の操作', { tag: '@unit' }, () => {
  test.use({ javaScriptEnabled: false });

  test('スクリプトなしで、概要から手順へ進み、画面を拡大して閉じる', async ({ page }) => {
    await open(page, 'index.html');
    await page.getByRole('link', { name: '1-④ 変更内容入力画面' }).first().click();
    await expect(page.getByRole('article', { name: '変更する項目と利用開始希望日を入力する' })).toBeInViewport();
    await page.getByRole('button', { name: '1-④ 変更内容入力画面の画像を拡大する' }).click();
    const large = page.getByRole('dialog', { name: '1-④ 変更内容入力画面の画像' });
    await expect(large).toBeVisible();
    await large.getByRole('button', { name: '閉じる' }).click();
    await expect(large).toBeHidden();
  });
});
