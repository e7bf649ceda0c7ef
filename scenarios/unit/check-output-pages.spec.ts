import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import type { Editions } from '../../reports/document-check/compare/types';
import type { Followed } from '../../reports/document-check/output/followed';
import { publish } from '../../reports/document-check/output/publish';
import { reportOf } from '../../reports/document-check/output/report';
import { writeReport } from '../../reports/document-check/output/write';
import { HOSTILE, otherDocument, place, sampleDocument, sampleResult, sampleTruth } from './check-output-sample';
import { expectReadable } from './readable-page';

const withoutFailed = { ...sampleResult([sampleDocument()]), failed: [] };

/** The report as it is opened from a folder, checked in a browser. */
let root: string;
const open = (page: Page, name: string) => page.goto(pathToFileURL(path.join(root, 'out', name)).href);

const step = (marker: string, title: string) => ({ id: marker, marker, title, part: null, place: place(1) });
const editions: Editions = {
  older: 'old.txt', newer: 'manual.txt', outside: [],
  steps: [
    { kind: 'changed', older: step('①', '内容選択'), newer: step('②', '内容選択'), sentences: [{ kind: 'changed', older: { text: '3日', place: place(1) }, newer: { text: '5日', place: place(2) }, words: [{ kind: 'dropped', text: '3' }, { kind: 'new', text: '5' }, { kind: 'same', text: `日${HOSTILE}` }] }] },
    { kind: 'dropped', older: step('③', '待つ'), newer: null, sentences: [] },
  ],
  verdicts: [{ kind: 'broken', older: null, newer: { statement: 'b', verdict: 'wrong', reason: '違います', quote: '次に進む', step: null, place: place(4) } }],
  walks: [{ walk: 'sample-walk', title: '端末の追加', training: 'training/sample-walk', steps: [{ ref: '1-②', title: '内容を選ぶ', chapter: 2 }] }],
};
const followed = (folder: string): Followed => ({
  folder,
  troubles: [],
  steps: [
    { step: '1-①', outcome: 'followed', notes: [], screen: 'メニュー画面', picture: null },
    { step: '1-②', outcome: 'stuck', notes: [`この画面に「次に進む」がありません。${HOSTILE}`], screen: '内容選択画面', picture: 'sample-walk/02.png' },
  ],
});

test.beforeAll(async ({ browser }) => {
  root = mkdtempSync(path.join(os.tmpdir(), 'nss-check-'));
  mkdirSync(path.join(root, 'truth', 'sample-walk'), { recursive: true });
  const page = await browser.newPage();
  await page.setContent('<h1>内容選択画面</h1>');
  await page.screenshot({ path: path.join(root, 'truth', 'sample-walk', '02.png') });
  await page.close();
  const truth = sampleTruth(path.join(root, 'truth'));
  const documents = [sampleDocument(), otherDocument(), sampleDocument({ file: 'other/manual.txt' })];
  const report = reportOf(sampleResult(documents), truth, {
    editions, followed: new Map([['manual.txt', followed(truth.folder)]]), ignored: [{ id: 'spelling-00000002', reason: '慣用' }, { id: 'gone-1', reason: '旧版' }],
  });
  await writeReport(report, truth, documents.map(({ outline }) => outline.document.file), path.join(root, 'out'));
  await writeReport(reportOf(withoutFailed, truth), truth, ['manual.txt'], path.join(root, 'single'));
  const [sample, bare] = [sampleDocument(), { walk: 'sample-walk', ref: '1-②', screen: '内容選択画面', picture: null, mark: null }];
  const judged = sample.judged.map((one, index) => ({ ...one, proof: index === 0 ? { ...bare, screen: 'E-mail' } : bare }));
  const mails = [{ kind: '受付完了', subject: '受付完了のお知らせ', to: ['申込担当者', '管理責任者'] as const, text: '受け付けました。', mark: null, in: [{ walk: 'sample-walk', ref: '1-②' }] }];
  const told = { ...truth, mails };
  await writeReport(reportOf({ ...withoutFailed, documents: [{ ...sample, judged, findings: [] }], contradictions: [] }, told), told, ['manual.txt'], path.join(root, 'mail'));
});
test.afterAll(() => rmSync(root, { recursive: true, force: true }));

const looks = [
  { name: '明るい配色、1440', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: '暗い配色、1024', colorScheme: 'dark', viewport: { width: 1024, height: 768 } },
  { name: '明るい配色、狭い画面', colorScheme: 'light', viewport: { width: 360, height: 740 } },
] as const;

for (const { name, ...look } of looks) {
  test.describe(`文書の確認のページ: ${name}`, { tag: '@unit' }, () => {
    test.use(look);

    for (const file of ['index.html', '../single/index.html', 'manual-txt/index.html', 'recipe-md/index.html']) {
      test(`${file} は読みやすく、はみ出さず、外に何も求めない`, ({ page }) => expectReadable(page, () => open(page, file)));
    }
  });
}

test.describe('文書の確認のページ', { tag: '@unit' }, () => {
  test.use({ javaScriptEnabled: false });

  test('概要から文書へ、指摘から文のその場所へ進み、隣にNSSの画面がある', async ({ page }) => {
    await open(page, 'index.html');
    await page.getByRole('link', { name: /^端末の増設/ }).first().click();
    await page.getByRole('region', { name: '指摘', exact: true }).getByRole('link', { name: /正しくは「次へ進む」です/ }).click();
    const card = page.getByRole('article', { name: /正しくは「次へ進む」です/ });
    await expect(card).toBeInViewport();
    const here = page.getByRole('region', { name: '手順 1-②', exact: true });
    await expect(here.getByRole('img', { name: '内容選択画面の画像' })).toBeVisible();
    await expect(here.locator('mark.is-wrong')).toHaveText('次に進む');
    await expect(here.locator('mark.is-variant')).toHaveText('内容入カ画面');
    await expect(here.getByText('読んだとおりの操作: 進めなかった')).toBeVisible();
    await card.getByRole('link', { name: '6行' }).click();
    await expect(page.locator('#p5')).toBeInViewport();
  });

  test('文書の文はすべてそのまま載り、照合していない文は理由ごとに並ぶ', async ({ page }) => {
    await open(page, 'manual-txt/index.html');
    const said = await page.locator('.passage').allTextContents();
    expect(said).toHaveLength(8);
    expect(said[0]).toBe('端末の増設 <script>alert("x")</script>&���');
    const unchecked = page.locator('#not-checked');
    await expect(unchecked.locator('li')).toHaveCount(5);
    await expect(unchecked.getByText('照合できる事柄がありません。 2')).toBeVisible();
    await expect(page.getByText('当たる指摘のない承認')).toHaveCount(0);
    await open(page, 'index.html');
    await expect(page.getByText('gone-1')).toBeVisible();
    await expect(page.getByText('locked.pdf')).toBeVisible();
  });

  test('届くメールは件名と宛先と本文を示し、その時の画像がない画面は、同じ画面の別の画像で示す', async ({ page }) => {
    await page.goto(pathToFileURL(path.join(root, 'mail', 'manual-txt', 'index.html')).href);
    await expect(page.locator('.nss.mail').first()).toContainText('受付完了のお知らせE-mail ・ 宛先: 申込担当者、管理責任者');
    await expect(page.getByText('内容選択画面 ・ 1-② ・ 同じ画面の別の画像').first()).toBeVisible();
    await expect(page.getByText('画像はありません')).toHaveCount(0);
  });

  test('版の比較は、変わった手順と、影響する手続と研修の章を示す', async ({ page }) => {
    await open(page, 'manual-txt/index.html');
    const compared = page.locator('.editions');
    await expect(compared).toContainText('変更 1、追加 0、削除 1');
    await expect(compared.getByText('変更 ① → ② 内容選択')).toBeVisible();
    await expect(compared.locator('ins')).toHaveText('5');
    await expect(compared.getByRole('row', { name: /端末の追加 1-② 内容を選ぶ 第2章/ })).toBeVisible();
  });
});

test.describe('報告の置き場所', () => {
  test('同じ名前の文書は別のフォルダーになる', () => {
    expect(readdirSync(path.join(root, 'out')).toSorted()).toEqual(['findings.sarif', 'index.html', 'junit.xml', 'manual-txt', 'manual-txt-2', 'recipe-md', 'result.json']);
  });

  test('途中で失敗すれば前の報告がそのまま残り、置いてあるほかのファイルには触れない', async ({}, testInfo) => {
    const out = testInfo.outputPath('out');
    const content = (name: string) => readFileSync(path.join(out, name), 'utf8');
    await publish(out, async (folder) => writeFileSync(path.join(folder, 'index.html'), 'first'));
    writeFileSync(path.join(out, 'own.txt'), 'own');
    const failing = publish(out, async (folder) => {
      writeFileSync(path.join(folder, 'index.html'), 'half');
      throw new Error('no space');
    });
    await expect(failing).rejects.toThrow('no space');
    expect([readdirSync(out).toSorted(), content('index.html'), content('own.txt')]).toEqual([['index.html', 'own.txt'], 'first', 'own']);
    await publish(out, async (folder) => writeFileSync(path.join(folder, 'index.html'), 'second'));
    expect([content('index.html'), content('own.txt')]).toEqual(['second', 'own']);
  });
});
