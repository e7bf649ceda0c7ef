import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { chromium } from 'playwright';
import config from '../../playwright.config';
import { takeSchema, type Take } from '../../reports/evidence/take';
import { make, prepare, type Made, type Workshop } from '../../reports/training/make';
import { procedures } from '../../scenarios/procedures';
import type { Bench } from './bench';
import { timed } from './measure';

/** So many labels, spread evenly over the steps of the procedure. */
const LABELS = 5;
const LONG = 'new-application-netnaccs';
const root = path.join(__dirname, '..', '..');
const taken = path.join(root, '.cache', 'training', LONG);

/** Training material of a long procedure, made from nothing and after one changed label; both begin with a walk. */
export const training: Bench = {
  name: 'training',
  about: `長い手順（${LONG}）の教材を、初めて作るときと、画面のラベルが一つ変わったとき（どちらも手順の実行から。手順の初めから終わりまでの${LABELS}か所で）`,
  async run() {
    const { ensureEncoder } = await import('../setup/encoder.mjs');
    const encoder = await ensureEncoder({ log: console.error });
    if (encoder === null) throw new Error('ffmpeg がないため、測れません。');
    const folder = await mkdtemp(path.join(tmpdir(), 'nss-bench-'));
    const browser = await chromium.launch(config.use?.launchOptions ?? {});
    try {
      const workshop: Workshop = {
        encoder, browser, out: path.join(folder, 'out'), pieces: path.join(folder, 'pieces'), illustrations: path.join(folder, 'illustrations'),
        language: 'ja', progress: () => {}, today: '2026-04-01',
      };
      const pairs = { subject: [] as number[], baseline: [] as number[] };
      const whole = await fromNothing(workshop);
      for (const label of spread(await takeIn(taken))) {
        pairs.baseline.push(whole);
        pairs.subject.push(await renewed(label, path.join(folder, 'take'), workshop));
      }
      return [{ what: 'ラベルが一つ変わった教材の作り直し', against: 'はじめから', unit: 'ms', pairs, aim: { of: 'ratio', most: 0.2 } }];
    } finally {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
  },
};

const makeFrom = (takeFolder: string, workshop: Workshop): Promise<Made> => make(prepare(procedures.find(({ id }) => id === LONG)!, takeFolder), workshop);

async function fromNothing(workshop: Workshop): Promise<number> {
  await rm(taken, { recursive: true, force: true });
  let made: Made | undefined;
  const time = await timed(take) + await timed(async () => { made = await makeFrom(taken, workshop); });
  if (made?.reused !== 0) throw new Error(`はじめから作れていません: ${JSON.stringify(made)}`);
  return time;
}

/** @param label index of the action at whose control it stands @param changed where the take with the other label goes */
async function renewed(label: number, changed: string, workshop: Workshop): Promise<number> {
  await forgetScreen(taken, label);
  const taking = await timed(take);
  await rm(changed, { recursive: true, force: true });
  await cp(taken, changed, { recursive: true });
  await changeLabel(changed, label);
  let made: Made | undefined;
  const making = await timed(async () => { made = await makeFrom(changed, workshop); });
  if (made === undefined || made.rendered === 0 || made.rendered > made.reused) throw new Error(`作り直しが正しくありません: ${JSON.stringify(made)}`);
  return taking + making;
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

/** Actions at controls with a label, one of each of some steps. */
function spread({ evidence: { steps }, shots }: Take): number[] {
  const labelled = [...steps.keys()].filter((index) => steps[index]?.action.role != null && shots[index]?.target != null && shots[index].before !== null);
  const firsts = labelled.filter((index, at) => steps[index]?.ref !== steps[labelled[at - 1] ?? -1]?.ref);
  return Array.from({ length: LABELS }, (_, count) => firsts[Math.floor(((count + 0.5) * firsts.length) / LABELS)] ?? 0);
}

/** The screen that changes is pictured anew by the walk. */
async function forgetScreen(folder: string, label: number): Promise<void> {
  const all = await takeIn(folder);
  const files = new Set([...showing(all, label)].map((index) => all.pictures[index]?.file));
  const states = path.join(folder, 'states.json');
  const known = Object.entries(JSON.parse(await readFile(states, 'utf8')) as Record<string, { picture: string }>);
  await writeFile(states, JSON.stringify(Object.fromEntries(known.filter(([, { picture }]) => !files.has(picture)))));
}

/** Draws another word beside the control, wherever its screen is seen. */
async function changeLabel(folder: string, label: number): Promise<void> {
  const all = await takeIn(folder);
  const seen = showing(all, label);
  const { y } = all.shots[label]?.target ?? {};
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

/** Pictures of the screen on which a label stands. */
function showing({ evidence: { steps }, shots }: Take, label: number): ReadonlySet<number> {
  const { screen } = steps[label] ?? {};
  return new Set(steps.flatMap((step, index) => {
    if (step.screen !== screen) return [];
    const { before = null, after = null } = shots[index] ?? {};
    return [before, step.action.kind === 'press' ? null : after].filter((at) => at !== null);
  }));
}
