import path from 'node:path';
import { createRequire } from 'node:module';
import { ensureEncoder } from '../setup/encoder.mjs';
import { endWhenInterrupted } from './interrupt.mjs';
import { takeLock } from './lock.mjs';
import { toStderr } from './log.mjs';
import { inRoot, makeFolder, reportsOut } from './paths.mjs';
import { howFar } from './progress.mjs';
import { EXIT, Stop } from './stop.mjs';
import { ensureTakes, takeFolder } from './takes.mjs';
import { loadTypeScript } from './typescript.mjs';

const require = createRequire(inRoot('package.json'));

/** Where the material goes, a folder for each procedure. */
const out = path.join(reportsOut, 'training');
const [pieces, illustrations] = [inRoot('.cache', 'training-pieces'), inRoot('.cache', 'training-illustrations')];

/** Two of these commands would write the same files; one that has held its lock for longer than that is not at work any more. */
const LONGEST_MS = 24 * 60 * 60_000;

/** Share of the work that the taking of the walks is. */
const TAKING = 0.3;

/**
 * Makes the training material of procedures, or says what of it is stale. What the procedures are made of is taken anew where
 * NSS has changed; a procedure whose walk fails keeps its former material.
 * @param {{id: string, title: string}[]} procedures all there are, in their order
 * @param {string[]} ids of those that are wanted; none: all of them
 * @param {{check: boolean, language: 'ja' | 'en', browser: string}} options `browser`: path of the one that prints
 * @returns {Promise<number>} exit code: 1 where something is stale (with `check`) or a walk failed
 */
export async function recordTraining(procedures, ids, options) {
  endWhenInterrupted('前の教材はそのまま残っています。');
  const onWait = (/** @type {number} */ pid) => { throw new Stop(`npm run record は、すでに実行中です（プロセス ${pid}）。`, '終わってから、もう一度実行してください。'); };
  const giveBack = await takeLock(inRoot('.cache', 'record.lock'), { limitMs: LONGEST_MS, onWait });
  try {
    return await recorded(procedures, ids, options);
  } finally {
    giveBack();
  }
}

/** @type {typeof recordTraining} */
async function recorded(procedures, ids, { check, language, browser }) {
  const wanted = procedures.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const startedAt = Date.now();
  process.env.NSS_RECORD_STARTED = String(startedAt);
  process.env.NSS_RECORD_SHARE = String(check ? 1 : TAKING);
  const failed = await ensureTakes(wanted.map(({ id }) => id), { log: toStderr });
  for (const id of failed) console.log(`${id}: 手順どおりに進めないため、記録できませんでした。（npm run walk -- ${id} で、止まった所が分かります）`);

  const { prepare, ...training } = loadTypeScript('reports', 'training', 'make.ts');
  const prepared = wanted.filter(({ id }) => !failed.includes(id)).map((procedure) => prepare(procedure, takeFolder(procedure.id)));
  if (check) return tellStale(prepared, training.staleIn, failed.length);

  const encoder = await ensureEncoder({ log: toStderr });
  const waiting = prepared.filter((each) => !training.isCurrent({ out, language, encoder }, each));
  makeFolder(out);
  training.recover(out);
  if (waiting.length > 0) await makeAll(waiting, { training, language, encoder, browser, startedAt });
  for (const { procedure: { id } } of prepared) console.log(`${id}: ${waiting.some((each) => each.procedure.id === id) ? '作りました' : '前のままです'}`);
  const index = loadTypeScript('reports', 'training', 'output', 'index-page.tsx').writeIndex(out, procedures.map(({ id }) => id));
  if (wanted.length === procedures.length) training.tidy({ pieces, illustrations }, prepared);
  console.log(`教材の一覧: ${path.relative(process.cwd(), index)}`);
  return failed.length === 0 ? EXIT.ok : EXIT.failed;
}

/** @param {any[]} prepared @param {(out: string, one: any) => {ref: string, title: string, reasons: string[]}[]} staleIn @param {number} failed walks @returns {number} exit code */
function tellStale(prepared, staleIn, failed) {
  const { REASONS } = loadTypeScript('reports', 'training', 'manifest.ts');
  let count = 0;
  for (const one of prepared) {
    const stale = staleIn(out, one);
    count += stale.length;
    for (const { ref, title, reasons } of stale) console.log(`${one.procedure.id} ${ref} ${title}: ${reasons.map((reason) => REASONS[reason]).join('・')}`);
  }
  if (count > 0) console.log(`${count}件の手順を作り直す必要があります（npm run record）。`);
  else if (failed === 0) console.log('教材はすべて今のNSSのとおりです。');
  return count + failed === 0 ? EXIT.ok : EXIT.failed;
}

/** @param {any[]} waiting @param {{training: any, language: string, encoder: string | null, browser: string, startedAt: number}} with_ */
async function makeAll(waiting, { training, language, encoder, browser: executablePath, startedAt }) {
  /** @type {import('playwright')} */
  const { chromium } = require('playwright');
  const { isolated } = loadTypeScript('fixtures', 'machine.ts');
  // Whoever breaks off leaves the former material as it was.
  const recover = () => training.recover(out);
  process.once('exit', recover);
  const browser = await chromium.launch({ executablePath, handleSIGINT: false, handleSIGTERM: false, args: [...isolated, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  // Each procedure's part is as large as its film is long.
  const lengths = waiting.map((one) => training.lengthOf(one));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  try {
    for (const [index, one] of waiting.entries()) {
      const progress = (/** @type {number} */ done, /** @type {string} */ what) =>
        toStderr(`${howFar(TAKING + ((1 - TAKING) * (before + done * lengths[index])) / all, startedAt)} ${one.procedure.id}: ${what}`);
      await training.make(one, { out, pieces, illustrations, language, encoder, browser, progress, today: new Date().toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' }) })
        .catch((/** @type {Error} */ error) => { throw isOfEncoder(error) ? filmFailed(one.procedure.id, error) : error; });
      before += lengths[index];
    }
  } finally {
    process.removeListener('exit', recover);
    await browser.close();
  }
}

/** What ffmpeg itself could not do: a full disk, a program that does not run. @param {Error} error */
const isOfEncoder = ({ name, message }) => name === 'NoEncoder' || message.startsWith('ffmpeg:');

/** @param {string} id @param {Error} error */
const filmFailed = (id, { message }) => new Stop(
  `${id}: 動画を作れませんでした（${/No space left/.test(message) ? '空き容量が足りません' : message.split('\n')[0]}）。`, '前の教材はそのまま残っています。');
