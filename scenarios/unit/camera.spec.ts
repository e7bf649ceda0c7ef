import { buffer } from 'node:stream/consumers';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import PDFDocument from 'pdfkit';
import { expect, test, type Page } from '../../fixtures';
import type { Box } from '../../reports/evidence/take';
import { Pictures } from '../walk/picture';
import { setUp, type Prepared, type StudioPage } from '../walk/camera/in-page';
import { letterPage } from '../walk/camera/letter';
import { drawPaper } from '../walk/camera/paper';
import { stateOf } from '../walk/camera/state';

test.use({ trace: 'off', screenshot: 'off' });

const COVER = [0x33, 0x33, 0x33];
/** With characters that mean something in HTML and in regular expressions. */
const SECRET = 'a-b<c&d$e(9';
const settings = { secrets: [SECRET], instead: [['t1.example.jp', 'example.jp']] } as const;

const prepared = (page: Page): Promise<Prepared> => page.evaluate(setUp, { secrets: [...settings.secrets], instead: settings.instead.map(([from, to]) => [from, to] as const) });
const takenDown = (page: Page): Promise<void> => page.evaluate(() => (globalThis as StudioPage).nssCamera.takeDown());

async function pixelsOf(png: Buffer): Promise<{ width: number; height: number; at(x: number, y: number): number[] }> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return { width: image.width, height: image.height, at: (x, y) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3) };
}

/** Every corner of a box and its middle. */
const pointsOf = ({ x, y, width, height }: Box): [number, number][] =>
  [[x, y], [x + width - 1, y], [x, y + height - 1], [x + width - 1, y + height - 1], [x + Math.floor(width / 2), y + Math.floor(height / 2)]];

test.describe('カメラ', { tag: '@unit' }, () => {
  test.beforeEach(({ page }) => page.setContent(letterPage({ id: '1', subject: '件名', from: 'nss@naccs.jp', to: ['a@t1.example.jp'], date: '2026-04-01T00:00:00Z', links: [], text: '' })));

  const body = (page: Page, html: string): Promise<void> => page.evaluate((inner) => { document.body.innerHTML = inner; }, html);

  const places = {
    '文のなか': '<p id="it">パスワード：a-b&lt;c&amp;d$e(9 です</p>',
    '要素にまたがる': '<p id="it">a-b<b>&lt;c&amp;</b>d$e(9</p>',
    '折り返し': '<p id="it" style="width: 3em; word-break: break-all">a-b&lt;c&amp;d$e(9</p>',
    '入力欄': '<input id="it" value="a-b&lt;c&amp;d$e(9" size="40">',
    '印のある要素': '<p>コード <span id="it" data-secret>何か</span></p>',
  };
  for (const [where, html] of Object.entries(places)) {
    test(`秘密は ${where} でも、不透明な箱で覆われる`, async ({ page }) => {
      await body(page, `<div style="height: 1500px"></div>${html}`);
      const { masked, size, isChanged } = await prepared(page);
      const { at, width, height } = await pixelsOf(await new Pictures().of(page, size));
      expect(isChanged).toBe(true);
      expect(masked.length).toBeGreaterThan(0);
      expect([width, height]).toEqual([size.width, size.height]);
      for (const point of masked.flatMap(pointsOf)) expect(at(...point)).toEqual(COVER);
      await takenDown(page);
      expect((await prepared(page)).masked).toEqual(masked);
      expect(await page.locator('body').innerHTML()).not.toContain('●');
    });
  }

  test('秘密のないページには何もせず、パスワードの欄は点のまま', async ({ page }) => {
    await body(page, `<label>パスワード<input type="password" value="${SECRET.replace(/[&<]/g, 'x')}"></label><p>a-b</p>`);
    expect(await prepared(page)).toEqual({ size: { width: 1440, height: 900 }, masked: [], isChanged: false });
  });

  test('実行ごとに変わるアドレスは画像でいつも同じで、あとで元に戻る', async ({ page }) => {
    await body(page, '<p>a@t1.example.jp</p><input value="b@t1.example.jp">');
    await prepared(page);
    expect(await page.locator('p').innerText()).toBe('a@example.jp');
    expect(await page.locator('input').inputValue()).toBe('b@example.jp');
    await takenDown(page);
    expect(await page.locator('p').innerText()).toBe('a@t1.example.jp');
    expect(await page.locator('input').inputValue()).toBe('b@t1.example.jp');
  });

  test('操作するものの位置は、画面を送っていても、ページの左上から測る', async ({ page }) => {
    await body(page, '<div style="height: 2000px"></div><fieldset><label><input type="radio" name="r">希望する</label><label style="margin-left: 300px"><input type="radio" name="r">希望しない</label></fieldset><p style="margin: 0">登録が 完了しました</p>');
    await prepared(page);
    await page.evaluate(() => scrollTo(0, 1500));
    const group = await page.locator('fieldset').evaluate((element) => (globalThis as StudioPage).nssCamera.boxOf(element, null));
    const option = await page.locator('fieldset').evaluate((element) => (globalThis as StudioPage).nssCamera.boxOf(element, '希望しない'));
    const text = await page.evaluate(() => (globalThis as StudioPage).nssCamera.boxOfText('が完了'));
    expect(group!.y).toBeGreaterThanOrEqual(2000);
    expect(option!.x).toBeGreaterThan(group!.x + 300);
    expect(option!.width).toBeLessThan(200);
    expect(text!.y).toBeGreaterThanOrEqual(group!.y + group!.height);
    expect(await page.evaluate(() => (globalThis as StudioPage).nssCamera.boxOfText('ない文'))).toBeNull();
  });

  test('PDFでは、秘密のある文字列を覆い、アドレスを書き直す', async () => {
    const pdf = new PDFDocument({ size: 'A4', margin: 72 });
    pdf.font(require.resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf')).fontSize(20);
    pdf.text(`初期パスワード ${SECRET}`, 72, 72).text('a@t1.example.jp', 72, 144).end();
    const bytes = await buffer(pdf);
    const [covered] = await drawPaper(bytes, settings);
    const [bare] = await drawPaper(bytes, { secrets: [], instead: [] });
    const [one, other] = [await pixelsOf(covered!), await pixelsOf(bare!)];
    const isCover = (x: number): boolean => String(one.at(x, 123)) === String(COVER);
    expect([112, 150, 200, 260].every(isCover)).toBe(true);
    expect(isCover(700)).toBe(false);
    const inkOf = ({ at }: typeof one): number => Array.from({ length: 300 }, (_, x) => at(108 + x, 228)).filter(([red = 255]) => red < 128).length;
    expect(inkOf(one)).toBeGreaterThan(0);
    expect(inkOf(one)).not.toBe(inkOf(other));
  });

  const sample = '<form action="/a"><a href="/x">申込</a><input id="a" name="a"><input id="c" type="checkbox" value="1"><input id="p" type="password"><select id="s"><option>一</option><option>二</option></select></form>';
  const state = (page: Page): Promise<string | null> => page.evaluate(stateOf, [['t1.example.jp', 'example.jp'] as const]);
  const changes: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    文字: (page) => page.locator('a').evaluate((link) => { link.textContent = '申し込み'; }),
    入力した値: (page) => page.locator('#a').evaluate((input: HTMLInputElement) => { input.value = '2'; }),
    'パスワードの長さ': (page) => page.locator('#p').evaluate((input: HTMLInputElement) => { input.value = '2'; }),
    チェック: (page) => page.locator('#c').evaluate((input: HTMLInputElement) => { input.checked = true; }),
    選択: (page) => page.locator('#s').evaluate((select: HTMLSelectElement) => { select.selectedIndex = 1; }),
    入力中の欄: (page) => page.locator('#a').focus(),
    クラス: (page) => page.locator('a').evaluate((link) => { link.classList.add('on'); }),
    スタイルシート: (page) => page.evaluate(() => { document.styleSheets[0]?.insertRule('a { color: red }'); }),
    'ウィンドウの大きさ': (page) => page.setViewportSize({ width: 1200, height: 900 }),
    覆い: (page) => page.evaluate(() => document.documentElement.append(document.createElement('div'))),
  };
  for (const [what, change] of Object.entries(changes)) {
    test(`${what} が変われば、別の画像になる`, async ({ page }) => {
      await body(page, sample);
      await page.locator('#p').focus();
      const before = await state(page);
      await change(page);
      expect(await state(page)).not.toBe(before);
    });
  }

  test('行き先や名前が変わっても同じ画像で、画像のあるページは比べない', async ({ page }) => {
    await body(page, `${sample}<p>a@t1.example.jp</p>`);
    const before = await state(page);
    await body(page, `${sample.replace('/a', '/b').replace('/x', 'http://127.0.0.1:4711/y').replace('name="a"', 'name="b"')}<p>a@example.jp</p>`);
    expect(await state(page)).toBe(before);
    await body(page, '<img src="data:,">');
    expect(await state(page)).toBeNull();
  });
});
