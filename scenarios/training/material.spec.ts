import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { unzipSync, strFromU8 } from 'fflate';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { manifestIn } from '../../reports/training/manifest';
import { FILES } from '../../reports/training/material';
import { piecesOf } from '../../reports/training/film/pieces';
import { isCurrent, make, prepareFrom, recover, staleIn, type Prepared, type Workshop } from '../../reports/training/make';
import { stepsOf } from '../../reports/training/model';
import { writeIndex } from '../../reports/training/output/index-page';
import type { Procedure } from '../procedures/types';
import { expectReadable } from '../unit/readable-page';
import { sampleGuide, samplePictures, writeSample } from '../unit/training-sample';

const run = promisify(execFile);
const onPath = (name: string): string | null => (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
const encoder = process.env.FFMPEG_BIN ?? onPath('ffmpeg');
const soffice = onPath('soffice');

const procedure: Procedure = {
  id: 'sample', title: '端末の追加の見本', now: '2026-04-01T09:00:00+09:00',
  steps: ['準備', '1-④', '1-⑧'].map((ref) => ({ ref, numbered: ref !== '準備', part: '', actor: 'applicant', title: ref, source: 'S0', scenes: [] })),
};

let folder: string;
let prepared: Prepared;
let workshop: Workshop;

/** The sample as it is made of, where some of its pictures may be others. */
function sample(altered: Readonly<Record<string, Buffer>> = {}): Prepared {
  const takeFolder = path.join(folder, 'take');
  const take = writeSample(takeFolder, altered);
  return prepareFrom(procedure, { take, takeFolder, guide: sampleGuide(take) });
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }, testInfo) => {
  folder = path.join(testInfo.project.outputDir, `material-${testInfo.workerIndex}`);
  prepared = sample();
  workshop = { out: path.join(folder, 'training'), pieces: path.join(folder, 'pieces'), illustrations: path.join(folder, 'illustrations'), language: 'ja', encoder, browser, progress: () => {}, today: '2026-04-01' };
});

const material = (name: string): string => path.join(workshop.out, 'sample', name);
const zipped = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(readFileSync(material(name)))).filter(([entry]) => entry.endsWith('.xml')).map(([entry, bytes]) => [entry, strFromU8(bytes)]));

test('すべての形式ができ、どれも同じ手順を同じ順に持つ', async () => {
  test.skip(encoder === null, 'ffmpeg がありません。');
  const { rendered } = await make(prepared, workshop);
  expect(rendered).toBe(piecesOf(prepared.storyboard).length);
  expect(readdirSync(path.join(workshop.out, 'sample'))).toEqual(expect.arrayContaining(Object.values(FILES)));

  const titles = stepsOf(prepared.guide).map(({ title }) => title);
  const inOrder = (text: string): string[] => [...text.matchAll(new RegExp(titles.join('|'), 'g'))].map(([title]) => title);
  expect(inOrder(readFileSync(material(FILES.markdown), 'utf8').split('\n').filter((line) => line.startsWith('### ')).join('\n'))).toEqual(titles);
  expect(inOrder(readFileSync(material(FILES.chapters), 'utf8'))).toEqual(titles);
  const document = zipped(FILES.docx)['word/document.xml'] ?? '';
  expect(inOrder([...document.matchAll(/<w:p>(?:(?!<\/w:p>).)*Heading2(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([paragraph]) => paragraph).join('\n'))).toEqual(titles);
  const slides = Object.entries(zipped(FILES.pptx)).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).toSorted(([one], [other]) => Number(/\d+/.exec(one)) - Number(/\d+/.exec(other)));
  expect(slides.length).toBe(titles.length + 2);
  expect(slides.slice(1, -1).flatMap(([, xml]) => inOrder(xml).slice(0, 1))).toEqual(titles);
  const notes = Object.keys(zipped(FILES.pptx)).filter((name) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name));
  expect(notes.length).toBe(slides.length);
  expect(manifestIn(path.join(workshop.out, 'sample'))).toMatchObject({ procedure: 'sample', madeOn: '2026-04-01', steps: [{ ref: '準備' }, { ref: '1-④' }, { ref: '1-⑧' }] });
});

test('ウェブページ: 動画と字幕と画像を自分の中に持ち、明るい画面でも暗い画面でも読める', async ({ page }) => {
  test.skip(encoder === null, 'ffmpeg がありません。');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectReadable(page, () => page.goto(`file://${material(FILES.html)}`));
  }
  await expect(page.locator('article.step')).toHaveCount(3);
  await expect(page.getByRole('navigation', { name: '目次' }).getByRole('link')).toHaveCount(3 + 1);
  await filmPlays(page);
});

/** The film is there with its length, its captions and a chapter for each step. */
async function filmPlays(page: Page): Promise<void> {
  const video = page.locator('video');
  await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.readyState)).toBeGreaterThan(0);
  const { lengthMs } = manifestIn(path.join(workshop.out, 'sample')) ?? {};
  expect(Math.abs(await video.evaluate((one: HTMLVideoElement) => one.duration) * 1000 - (lengthMs ?? 0))).toBeLessThanOrEqual(40);
  const cues = (kind: string) => video.evaluate(async (one: HTMLVideoElement, wanted) => {
    const track = [...one.textTracks].find((each) => each.kind === wanted);
    if (!track) return -1;
    track.mode = 'hidden';
    return track.cues?.length ?? 0;
  }, kind);
  await expect.poll(() => cues('chapters')).toBe(3 + 2);
  await expect.poll(() => cues('captions')).toBeGreaterThan(3);
}

test('PDF: しおりに手順があり、文字を選べ、ページ番号がある', async () => {
  test.skip(encoder === null, 'ffmpeg がありません。');
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(material(FILES.pdf))), useSystemFonts: true }).promise;
  const flat = (items: readonly { title: string; items: readonly unknown[] }[]): string[] => items.flatMap(({ title, items: below }) => [title, ...flat(below as never)]);
  const bookmarks = flat(await pdf.getOutline()).map((title) => title.normalize('NFKC')).join('\n');
  for (const { title } of stepsOf(prepared.guide)) expect(bookmarks).toContain(title.normalize('NFKC'));
  const last = await (await pdf.getPage(pdf.numPages)).getTextContent();
  const text = last.items.map((item) => ('str' in item ? item.str : '')).join('').normalize('NFKC');
  expect(text).toContain('申込受付番号');
  expect(text).toContain(`${pdf.numPages} / ${pdf.numPages}`);
  await pdf.destroy();
});

test('WordとPowerPoint: LibreOfficeで開け、スライドは手順の数だけある', async () => {
  test.skip(encoder === null || soffice === null, 'ffmpeg か LibreOffice がありません。');
  const out = path.join(folder, 'office');
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${path.resolve(folder, 'profile')}`;
  await run(soffice!, [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, material(FILES.docx)], { timeout: 90_000 });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pagesOf = async (): Promise<number> => {
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(path.join(out, 'guide.pdf'))), useSystemFonts: true }).promise;
    const { numPages } = pdf;
    await pdf.destroy();
    return numPages;
  };
  expect(await pagesOf()).toBeGreaterThan(3);
  await run(soffice!, [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, material(FILES.pptx)], { timeout: 90_000 });
  expect(await pagesOf()).toBe(3 + 2);
});

test('もう一度作っても、何も描き直さず、同じ文書になる', async () => {
  test.skip(encoder === null, 'ffmpeg がありません。');
  expect(isCurrent(workshop, prepared)).toBe(true);
  const texts = [FILES.html, FILES.markdown, FILES.vtt, FILES.srt, FILES.chapters, FILES.manifest];
  const before = texts.map((name) => readFileSync(material(name)));
  expect(await make(sample(), workshop)).toMatchObject({ rendered: 0, reused: piecesOf(prepared.storyboard).length });
  texts.forEach((name, index) => expect(readFileSync(material(name)).equals(before[index]!), name).toBe(true));
});

test('画面が一つ変われば、その手順だけを作り直す', async () => {
  test.skip(encoder === null, 'ffmpeg がありません。');
  const [first] = Object.keys(samplePictures());
  const changed = sample({ [first!]: samplePictures()['pictures/002.png']! });
  expect(staleIn(workshop.out, changed)).toEqual([{ ref: '準備', title: 'ログインする', reasons: ['screen'] }]);
  expect(isCurrent(workshop, changed)).toBe(false);
  expect(await make(changed, workshop)).toMatchObject({ rendered: 1 });
  expect(staleIn(workshop.out, changed)).toEqual([]);
});

test('動画が映さない所だけが変われば、文書は作り直すが、動画は描き直さない', async () => {
  test.skip(encoder === null, 'ffmpeg がありません。');
  await make(sample(), workshop);
  const image = await loadImage(samplePictures()['pictures/004.png']!);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  context.fillRect(80, 2000, 100, 20);
  const changed = sample({ 'pictures/004.png': canvas.toBuffer('image/png') });
  expect(staleIn(workshop.out, changed).map(({ ref, reasons }) => [ref, reasons])).toEqual([['準備', ['screen']], ['1-④', ['screen']]]);
  expect(await make(changed, workshop)).toMatchObject({ rendered: 0 });
  expect(staleIn(workshop.out, changed)).toEqual([]);
});

test('途中で失敗しても、前の教材は残る', async () => {
  test.skip(encoder === null, 'ffmpeg がありません。');
  const before = readFileSync(material(FILES.manifest), 'utf8');
  const broken: Browser = await chromium.launch({ ...test.info().project.use.launchOptions });
  await broken.close();
  await expect(make(sample(), { ...workshop, browser: broken })).rejects.toThrow();
  expect(readFileSync(material(FILES.manifest), 'utf8')).toBe(before);
  expect(readdirSync(workshop.out)).toEqual(['sample']);
});

test('取り替えの途中で止まった教材は、元に戻る', () => {
  const out = path.join(folder, 'stopped');
  for (const name of ['one.former', '.making-one', 'two.former', 'two']) mkdirSync(path.join(out, name), { recursive: true });
  writeFileSync(path.join(out, 'one.former', 'guide.md'), 'before');
  writeFileSync(path.join(out, 'two', 'guide.md'), 'after');
  recover(out);
  expect(readdirSync(out).toSorted()).toEqual(['one', 'two']);
  expect(readFileSync(path.join(out, 'one', 'guide.md'), 'utf8')).toBe('before');
  expect(readFileSync(path.join(out, 'two', 'guide.md'), 'utf8')).toBe('after');
});

test('ffmpeg がなくても、動画のほかはすべてできる', async () => {
  const without = { ...workshop, encoder: null, out: path.join(folder, 'without') };
  await make(sample(), without);
  const there = readdirSync(path.join(without.out, 'sample'));
  for (const name of Object.values(FILES)) expect(there.includes(name), name).toBe(name !== FILES.film && name !== FILES.poster);
  expect(isCurrent(without, sample())).toBe(true);
  expect(isCurrent({ ...without, encoder: '/usr/bin/ffmpeg' }, sample())).toBe(false);
});

test('一覧: 教材ごとに、ポスター、長さ、日付、各形式への道がある', async ({ page }) => {
  test.skip(encoder === null, 'ffmpeg がありません。');
  const index = writeIndex(workshop.out, ['sample']);
  await expectReadable(page, () => page.goto(`file://${index}`));
  const card = page.getByRole('listitem').filter({ hasText: '端末の追加の見本' });
  await expect(card).toContainText('3手順');
  await expect(card).toContainText(/動画 \d+分\d\d秒/);
  await expect(card).toContainText('作成 2026/04/01');
  for (const name of ['ウェブページ', 'PDF', 'Word', 'PowerPoint', 'Markdown', '動画']) await expect(card.getByRole('link', { name, exact: true })).toBeVisible();
});
