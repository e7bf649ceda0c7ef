import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Page } from '../../fixtures';
import { takeSchema } from '../../reports/evidence/take';
import { Painter, picturesOf } from '../../reports/training/film/draw/painter';
import { momentsOf } from '../../reports/training/film/moments';
import { RATE, lengthOf } from '../../reports/training/film/storyboard';
import { prepare } from '../../reports/training/make';
import type { Procedure } from '../procedures/types';
import { procedures } from '../procedures';
import { walkOnCamera } from '../walk';
import { newPasswordOf } from '../walk/run';
import { settingOf, staged } from '../walk/staged';
import { PictureReader, findSpelling } from './read-pictures';

// Traces and failure pictures would hold what the pictures of the camera hide.
test.use({ trace: 'off', screenshot: 'off' });

/** What comes to be seen in each: on screens, typed into them, and in mails. */
const everyKind: Readonly<Record<string, readonly string[]>> = {
  'temporary-account': ['E-mail 仮パスワード', '入力 パスワード'],
  'password-reissue': ['E-mail 再発行パスワード', '入力 パスワード', '入力 現在のパスワード', '入力 新しいパスワード'],
  'password-change': ['入力 パスワード', '入力 現在のパスワード', '入力 新しいパスワード'],
  'terminal-addition': ['画面 認証コード1', '画面 認証コード2'],
  'certificate-reissue': ['画面 認証コード1', '画面 認証コード2', '入力 認証コード1', '入力 認証コード2'],
  'cyber-port': ['E-mail 仮パスワード', '画面 事業所パスワード', '画面 初期パスワード', '入力 パスワード'],
};
/** The same kinds of secrets, on long ways. */
const furtherWays: typeof everyKind = {
  'new-application-netnaccs': ['E-mail 仮パスワード', '画面 事業所パスワード', '画面 初期パスワード', '画面 認証コード1', '画面 認証コード2', '入力 認証コード1'],
  'new-application-ippan': ['E-mail 仮パスワード', '画面 事業所パスワード'],
  'cyber-port-broker': ['画面 初期パスワード', '入力 パスワード'],
};
const isThorough = process.env.NSS_OCR === 'all';
const shown = isThorough ? { ...everyKind, ...furtherWays } : everyKind;

/** Everything secret that NSS has shown, by where and as what; learnt from the screens' headings and from the mails, not from marks. */
type Canaries = Map<string, Set<string>>;

const note = (canaries: Canaries, what: string, value: string): void => void canaries.set(what, (canaries.get(what) ?? new Set()).add(value));

/** Runs in the page. Password inputs say in plain text what they hold, from now on. */
function revealed(): { label: string; value: string; isTyped: boolean }[] {
  const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');
  const cells = [...document.querySelectorAll<HTMLTableCellElement>('td')].map((cell) => {
    const besides = squeeze(cell.parentElement?.querySelector('th')?.textContent);
    const above = squeeze(cell.closest('table')?.querySelector('thead tr:last-child')?.children[cell.cellIndex]?.textContent);
    return { label: above || besides, value: squeeze(cell.textContent), isTyped: false };
  });
  const typed = [...document.querySelectorAll<HTMLInputElement>('input[type="password"]')].map((input) => {
    input.type = 'text';
    input.dataset.wasHidden = '';
    return { label: squeeze(input.labels?.[0]?.textContent), value: input.value, isTyped: true };
  });
  return [...cells, ...typed].filter(({ label, value }) => /(パスワード|認証コード\d?)(\(確認用\))?$/.test(label) && /^[!-~]{6,}$/.test(value));
}

const hideAgain = (): void => {
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-was-hidden]')) {
    input.type = 'password';
    delete input.dataset.wasHidden;
  }
};

/** Reading a picture takes seconds: of those without anything secret one in so many is read, with `NSS_OCR=all` every one. */
const SAMPLE = isThorough ? 1 : 12;

/** A frame of the film for each second, where it is another than the one before. */
async function filmed(procedure: Procedure, takeFolder: string): Promise<Buffer[]> {
  const frames: Buffer[] = [];
  for (const segment of prepare(procedure, takeFolder).storyboard.segments) {
    const painter = new Painter(segment, await picturesOf(segment, takeFolder));
    const moments = momentsOf(segment);
    const seconds = Array.from({ length: Math.ceil(lengthOf(segment) / RATE) }, (_, second) => moments.findLast(({ frame }) => frame <= second * RATE));
    for (const moment of new Set(seconds)) if (moment) frames.push(painter.png(moment.state));
  }
  return frames;
}

/** A mail's page holds its text in one piece. */
const inMail = /([^\s：:】」]*パスワード|認証コード\d?)[\s：:】」]+([!-~]{6,})/g;

test.describe('教材の秘密', { tag: '@secrets' }, () => {
  const reader = new PictureReader();
  /** Lines read on the pictures of all takes so far, and what they say. */
  const lines = new Set<string>();
  let read = '';
  test.afterAll(() => reader.close());

  for (const procedure of procedures.filter(({ id }) => id in shown)) {
    test.describe(() => {
      test.use(settingOf(procedure));

      test(`${procedure.title}: 記録した画像にも文字にも、パスワードも認証コードもない`, async ({ nss, people, centre, clock }, { outputDir }) => {
        test.setTimeout(isThorough ? 3_600_000 : 600_000);
        const canaries: Canaries = new Map();
        const bare: Buffer[] = [];
        /** Pictures of pages that hold something secret. */
        const holding = new Set<number>();
        const control = async (page: Page): Promise<(picture: number) => void> => {
          const found = await page.evaluate(revealed);
          const mail = await page.locator('main > pre').allInnerTexts();
          const mailed = mail.flatMap((text) => [...text.matchAll(inMail)].map(([, label = '', value = '']) => ({ what: `E-mail ${label}`, value })));
          for (const { label, value, isTyped } of found) note(canaries, `${isTyped ? '入力' : '画面'} ${label}`, value);
          for (const { what, value } of mailed) note(canaries, what, value);
          const isHolding = found.length + mailed.length > 0;
          if (isHolding) bare.push(await page.screenshot({ fullPage: true }));
          await page.evaluate(hideAgain);
          return (picture) => { if (isHolding) holding.add(picture); };
        };
        const file = await walkOnCamera(procedure, await staged(procedure, { nss, people, centre, clock }), path.join(outputDir, 'take'), control);
        for (const { account } of Object.values(people)) {
          if (account.password !== '') for (const password of [account.password, newPasswordOf(account)]) note(canaries, 'アカウント', password);
        }

        const json = await readFile(file, 'utf8');
        const states = await readFile(path.join(path.dirname(file), 'states.json'), 'utf8');
        const pictures = takeSchema.parse(JSON.parse(json)).pictures.filter((_, index) => holding.has(index) || index % SAMPLE === 0);
        const images = await Promise.all(pictures.map(({ file: name }) => readFile(path.join(path.dirname(file), name))));
        read += await reader.read(images, lines);
        if (isThorough) read += await reader.read(await filmed(procedure, path.dirname(file)), lines);
        for (const [what, values] of canaries) {
          for (const value of values) {
            expect((json + states).includes(JSON.stringify(value).slice(1, -1)), `${what} が take.json か states.json にある`).toBe(false);
            expect(findSpelling(read, value), `${what} が画像にある`).toBe(false);
          }
        }

        // The same reader finds every one of them where nothing is covered.
        const uncovered = await reader.read(bare, new Set(lines));
        for (const what of shown[procedure.id]!) expect([...canaries.keys()], '手順のなかで見せるもの').toContain(what);
        for (const [what, values] of canaries) {
          if (what !== 'アカウント') for (const value of values) expect(findSpelling(uncovered, value), `隠さない画像で ${what} を読めない`).toBe(true);
        }
      });
    });
  }
});
