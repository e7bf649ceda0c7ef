import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { chromium, type Browser } from 'playwright';
import config from '../../playwright.config';
import { takeSchema, type Take } from '../../reports/evidence/take';
import { make, prepare, type Made, type Workshop } from '../../reports/training/make';
import { procedures } from '../../scenarios/procedures';
import type { Bench } from './bench';
import { timed } from './measure';

const ROUNDS = 2;
const LONG = 'new-application-netnaccs';
const root = path.join(__dirname, '..', '..');

/** Training material of a long procedure, made from nothing and after one changed label; both begin with a walk. */
export const training: Bench = {
  name: 'training',
  about: `長い手順（${LONG}）の教材を、初めて作るときと、画面のラベルが一つ変わったとき（どちらも手順の実行から）`,
  async run() {
    const { ensureEncoder } = await import('../setup/encoder.mjs');
    const encoder = await ensureEncoder({ log: console.error });
    if (encoder === null) throw new Error('ffmpeg がないため、測れません。');
    const folder = await mkdtemp(path.join(tmpdir(), 'nss-bench-'));
    const browser = await chromium.launch(config.use?.launchOptions ?? {});
    try {
      const pairs = { subject: [] as number[], baseline: [] as number[] };
      for (let round = 0; round < ROUNDS; round += 1) {
        const { whole, renewed } = await recorded(path.join(folder, String(round)), { encoder, browser });
        pairs.baseline.push(whole);
        pairs.subject.push(renewed);
      }
      return [{ what: 'ラベルが一つ変わった教材の作り直し', against: 'はじめから', unit: 'ms', pairs, aim: { of: 'ratio', most: 0.2 } }];
    } finally {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
  },
};

async function recorded(folder: string, tools: { encoder: string; browser: Browser }): Promise<{ whole: number; renewed: number }> {
  const workshop: Workshop = { ...tools, out: path.join(folder, 'out'), pieces: path.join(folder, 'pieces'), illustrations: path.join(folder, 'illustrations'), language: 'ja', progress: () => {}, today: '2026-04-01' };
  const taken = path.join(root, '.cache', 'training', LONG);
  const made: Made[] = [];
  const making = async (takeFolder: string): Promise<void> => {
    made.push(await make(prepare(procedures.find(({ id }) => id === LONG)!, takeFolder), workshop));
  };
  await rm(taken, { recursive: true, force: true });
  const whole = await timed(take) + await timed(() => making(taken));
  const changed = path.join(folder, 'take');
  await forgetScreen(taken);
  const taking = await timed(take);
  await cp(taken, changed, { recursive: true });
  await changeLabel(changed);
  const renewed = taking + await timed(() => making(changed));
  const [first, second] = made;
  if (first?.reused !== 0 || second === undefined || second.rendered === 0 || second.rendered > second.reused) throw new Error(`作り直しが正しくありません: ${JSON.stringify(made)}`);
  return { whole, renewed };
}

/** The walk with its camera, as `npm run record` has it. */
async function take(): Promise<void> {
  const runner = spawn(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--project=takes', '--reporter=line', `--output=${path.join(tmpdir(), 'nss-bench-takes')}`], {
    cwd: root, stdio: 'ignore', env: { ...process.env, NSS_RUN_ID: 'record', NSS_WALK: LONG },
  });
  const [code] = (await once(runner, 'exit')) as [number | null];
  if (code !== 0) throw new Error('手順を最後まで実行できません。');
}

const takeIn = async (folder: string): Promise<Take> => takeSchema.parse(JSON.parse(await readFile(path.join(folder, 'take.json'), 'utf8')));

/** The screen that changes is pictured anew by the walk. */
async function forgetScreen(folder: string): Promise<void> {
  const all = await takeIn(folder);
  const files = new Set([...seenInTheMiddle(all)].map((index) => all.pictures[index]?.file));
  const states = path.join(folder, 'states.json');
  const known = Object.entries(JSON.parse(await readFile(states, 'utf8')) as Record<string, { picture: string }>);
  await writeFile(states, JSON.stringify(Object.fromEntries(known.filter(([, { picture }]) => !files.has(picture)))));
}

/** Draws another word beside the field that is filled in by the middle one of all inputs, wherever its screen is seen. */
async function changeLabel(folder: string): Promise<void> {
  const all = await takeIn(folder);
  const seen = seenInTheMiddle(all);
  const { y } = all.shots[middleInput(all)]?.target ?? {};
  if (y === undefined) throw new Error('変わるはずの項目が、画面に見つかりません。');
  const pictures = await Promise.all(all.pictures.map(async (picture, index) => {
    if (!seen.has(index)) return picture;
    const image = await loadImage(path.join(folder, picture.file));
    const canvas = createCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    context.fillRect(20, y, 120, 20);
    const png = canvas.toBuffer('image/png');
    await writeFile(path.join(folder, picture.file), png);
    return { ...picture, sha256: createHash('sha256').update(png).digest('hex') };
  }));
  await writeFile(path.join(folder, 'take.json'), JSON.stringify({ ...all, pictures }));
}

/** Index of the middle one of all inputs. */
function middleInput({ evidence: { steps } }: Take): number {
  const inputs = [...steps.keys()].filter((index) => steps[index]?.action.kind === 'fill');
  return inputs[Math.floor(inputs.length / 2)] ?? -1;
}

/** Pictures of the page on which that is made. */
function seenInTheMiddle(take: Take): ReadonlySet<number> {
  const { evidence: { steps }, shots } = take;
  const middle = steps[middleInput(take)];
  return new Set(steps.flatMap(({ ref, screen, action }, index) => {
    if (ref !== middle?.ref || screen !== middle.screen) return [];
    const { before = null, after = null } = shots[index] ?? {};
    return [before, action.kind === 'press' ? null : after].filter((at) => at !== null);
  }));
}
