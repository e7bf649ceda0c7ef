/**
 * NACCS掲示板 as a whole (S3 steps 1 to 3, S4): nothing on it leads nowhere, everything on it can be reached from its front page, every page is a
 * page of the board, for everybody, without login and without script.
 */
import { expect, Nss, test, type RunningNss, type ScreenName } from '../../fixtures';
import { boardPages } from '../../pages/board';
import { covers } from '../inventory';
import { expectAccessible } from './axe';

const tag = ['@behaviour', '@board'];
const SITE = 'NACCS掲示板';
const ERROR = '掲示板エラー画面';
/** Those behind links of NSS are listed among its screens. */
const linked = ['NACCS利用開始スケジュール', '変更する理由の記載例', 'お問い合わせ先', '論理端末について', 'システム設定調査票', '料金・利用開始日の試算', 'デジタル証明書取得画面'] as const satisfies readonly ScreenName[];
const names = [...(Object.keys(boardPages) as (keyof typeof boardPages)[]), ...linked];

interface Found { readonly status: number; readonly type: string; readonly html: string; readonly from: string }

/** Everything that links lead to from `/`, by path; pages of NSS and of サイバーポート are looked at, not gone on from. */
async function crawl({ url }: RunningNss): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const waiting: [path: string, from: string][] = [['/', '']];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [path, from] = next;
    if (found.has(path)) continue;
    const answer = await fetch(url + path);
    const type = answer.headers.get('content-type') ?? '';
    const html = type.startsWith('text/html') ? await answer.text() : '';
    found.set(path, { status: answer.status, type, html, from });
    if (!html.includes(`| ${SITE}</title>`)) continue;
    for (const [, target = ''] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      const there = new URL(target.replaceAll('&amp;', '&'), url + path);
      if (there.origin === new URL(url).origin) waiting.push([there.pathname, path]);
      else expect(there.href, `${path} から外へのリンク`).toBe('mailto:cp-naccs@naccs.jp');
    }
  }
  return found;
}

test('どのリンクも行き先があり、どのページもトップページからたどれる', { tag }, async ({ nss, page }) => {
  const found = await crawl(nss);
  expect([...found].filter(([, { status }]) => status !== 200).map(([path, { status, from }]) => `${from} → ${path} ${status}`)).toEqual([]);
  const pages = [...found].filter(([, { html }]) => html.includes(`| ${SITE}</title>`)).map(([path]) => path);
  const screens = new Nss(page);
  const known = names.filter((name) => name !== ERROR).map((name) => screens.screen(name).path);
  expect(pages.toSorted()).toEqual(known.toSorted());
});

test('どのページも日本語で、見出しは1つ、現在の位置を示し、スクリプトがない', { tag }, async ({ nss }) => {
  const pages = [...await crawl(nss)].filter(([, { html }]) => html.includes(`| ${SITE}</title>`));
  expect(pages.length).toBe(names.length - 1);
  for (const [path, { html }] of pages) {
    expect(html, path).toMatch(/^<!DOCTYPE html><html lang="ja">/);
    const headings = [...html.matchAll(/<h1>([^<]+)<\/h1>/g)].map(([, text]) => text);
    expect(headings, path).toHaveLength(1);
    expect(html, path).toContain(`<title>${headings[0]} | ${SITE}</title>`);
    if (path !== '/') expect(html, path).toMatch(/<nav class="breadcrumb" aria-label="現在の位置">.*<li aria-current="page">/);
    expect(html, path).not.toMatch(/<script|\son\w+="|javascript:/);
  }
});

const PARTS = 5;
for (let part = 0; part < PARTS; part += 1) {
  const some = names.filter((_, index) => index % PARTS === part);
  test(`どの画面も、題・文言・操作項目があり、axeの指摘も横のはみ出しもない（${part + 1}/${PARTS}）`, { tag: [...tag, '@accessibility'] }, async ({ page }) => {
    const screens = new Nss(page);
    for (const name of some) {
      const screen = screens.screen(name);
      await screen.open();
      await expect(screen.heading).toBeVisible();
      await expect(page).toHaveTitle(`${screen.title} | ${SITE}`);
      for (const text of screen.texts) await expect(page.locator('body')).toContainText(text);
      for (const [label, control] of Object.entries(screen.controls)) expect(await control.count(), `${name} ${label}`).toBe(1);
      await expectAccessible(page);
      for (const width of [1440, 1024]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${name} ${width}px`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test('axe: ヘッダメニューを開いたところ', { tag: [...tag, '@accessibility'] }, async ({ page }) => {
  const { controls, sometimes } = new Nss(page).screen('NACCS掲示板');
  await page.goto('/');
  await controls['契約手続(NSS)'].click();
  await expect(sometimes['NSS ログイン']).toBeVisible();
  await expectAccessible(page);
});

test.describe('スクリプトなしで', () => {
  test.use({ javaScriptEnabled: false });

  test('S3 手順1～4 ヘッダメニューからNSSの利用規程まで進め、掲示板は元のタブに残る', covers({ tag: [...tag, '@without-script'] }, 'BBS-1', 'BBS-2', 'BBS-1→BBS-2', 'BBS-2→SCR-15'), async ({ page }) => {
    const screens = new Nss(page);
    const top = screens.screen('NACCS掲示板');
    await top.open();
    await expect(top.sometimes['NSS ログイン']).toBeHidden();
    await top.controls['契約手続(NSS)'].click();
    await expect(top.heading).toBeVisible();
    await top.sometimes['NSS ログイン'].click();
    const guide = screens.screen('NSS電子申請情報ページ');
    await expect(guide.heading).toBeVisible();
    const opened = page.waitForEvent('popup');
    await guide.controls['新規申込'].click();
    await expect(new Nss(await opened).terms.heading).toBeVisible();
    await expect(guide.heading).toBeVisible();
  });

  test('ヘッダメニューは、もう一度押すと閉じ、キーボードでも使える', { tag: [...tag, '@without-script', '@keyboard'] }, async ({ page }) => {
    const top = new Nss(page).screen('NACCS掲示板');
    await top.open();
    const menu = top.controls['契約手続(NSS)'];
    await menu.click();
    await expect(page).toHaveURL(/\/\?menu=nss$/);
    await menu.click();
    await expect(page).toHaveURL(/\/$/);
    await menu.focus();
    await page.keyboard.press('Tab');
    await expect(top.sometimes['NSS ログイン']).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(new Nss(page).screen('NSS電子申請情報ページ').heading).toBeVisible();
  });
});

test('ヘッダメニューを開いても、試算の入力は残る', { tag }, async ({ page }) => {
  await page.goto('/use/simulation.html?terminals=3');
  await new Nss(page).screen('NACCS掲示板').controls['お問合せ'].click();
  await expect(page).toHaveURL(/\/use\/simulation\.html\?terminals=3&menu=contact$/);
});
