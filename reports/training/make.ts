/** Makes the training material of one procedure from its take; what has been made of the same things before is used again. */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { takeSchema, type Take } from '../evidence/take';
import type { Procedure } from '../../scenarios/procedures/types';
import { captionFiles, chapterFile } from './film/captions';
import { joinFilm, poster } from './film/encode';
import { plan, timeline, type Storyboard } from './film/plan';
import { keptPieces, renderMissing } from './film/kept';
import { guideOf } from './guide';
import { manifestIn, manifestSteps, staleSteps, styleDigest, type Manifest, type Stale } from './manifest';
import { FILES, type Material } from './material';
import type { Guide, Language } from './model';
import { filmFormat, formats } from './output';
import { keptNames } from './output/illustrations';
import { together } from './together';

/** What a procedure's material is made of, before anything is made. */
export interface Prepared {
  readonly procedure: Procedure;
  readonly take: Take;
  readonly takeFolder: string;
  readonly guide: Guide;
  readonly storyboard: Storyboard;
  /** Steps and style as they are now. */
  readonly now: Pick<Manifest, 'steps' | 'style'>;
}

/** Where material goes and what it is made with. */
export interface Workshop {
  /** `reports/out/training`. */
  readonly out: string;
  /** Keeps the pieces of films, by what they are made of. */
  readonly pieces: string;
  /** Keeps the pictures of guides likewise. */
  readonly illustrations: string;
  readonly language: Language;
  /** Path of ffmpeg; null: no film. */
  readonly encoder: string | null;
  readonly browser: Browser;
  /** Called with what has been done so far, 0 to 1, and what it was. */
  readonly progress: (done: number, what: string) => void;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What making has cost. */
export interface Made {
  /** Pieces of film that were rendered, and those that were used again. */
  readonly rendered: number;
  readonly reused: number;
}

/** How folders are called while material is made, and while it is replaced. */
const [MAKING, FORMER] = ['.making-', '.former'];

/** Share of the work that the film is; the other formats are made meanwhile, the one that holds it afterwards. */
const FILM = 0.95;

/** @throws Error where the take cannot be read */
export function prepare(procedure: Procedure, takeFolder: string): Prepared {
  const take = takeSchema.parse(JSON.parse(readFileSync(path.join(takeFolder, 'take.json'), 'utf8')));
  return prepareFrom(procedure, { take, takeFolder, guide: guideOf(procedure, take) });
}

/** What is made of a guide and its take. */
export function prepareFrom(procedure: Procedure, { take, takeFolder, guide }: Pick<Prepared, 'take' | 'takeFolder' | 'guide'>): Prepared {
  return { procedure, take, takeFolder, guide, storyboard: plan(guide, take), now: { steps: manifestSteps(procedure, take, guide), style: styleDigest() } };
}

/** Which steps are stale in what stands in a folder; all of them where a file is missing. */
export function staleIn(out: string, { procedure: { id }, now }: Pick<Prepared, 'procedure' | 'now'>): Stale[] {
  const folder = path.join(out, id);
  const made = manifestIn(folder);
  return staleSteps(made !== null && isWhole(folder, made) ? made : null, now);
}

const ofFilm: ReadonlySet<string> = new Set([FILES.film, FILES.poster]);

const isWhole = (folder: string, { lengthMs }: Manifest): boolean =>
  Object.values(FILES).every((name) => (lengthMs === null && ofFilm.has(name)) || existsSync(path.join(folder, name)));

/** Is everything there, made of what it would be made of now, in this language, with a film where there can be one? */
export function isCurrent({ out, language, encoder }: Pick<Workshop, 'out' | 'language' | 'encoder'>, prepared: Pick<Prepared, 'procedure' | 'now'>): boolean {
  const made = manifestIn(path.join(out, prepared.procedure.id));
  return made?.language === language && staleIn(out, prepared).length === 0 && (encoder === null || made.lengthMs !== null);
}

/**
 * Makes everything in a folder beside the former material, which it replaces at the very end: whoever breaks off leaves the former
 * in place.
 * @throws Error where a file cannot be written, or the encoder fails
 */
export async function make(prepared: Prepared, workshop: Workshop): Promise<Made> {
  const { procedure: { id }, take, takeFolder, guide, storyboard } = prepared;
  const { out, encoder, progress, language, browser } = workshop;
  const folder = path.join(out, MAKING + id);
  recover(out);
  mkdirSync(folder, { recursive: true });
  try {
    const times = timeline(storyboard);
    writeFileSync(path.join(folder, FILES.chapters), chapterFile(times));
    const { vtt, srt } = captionFiles(times, language);
    writeFileSync(path.join(folder, FILES.vtt), vtt);
    writeFileSync(path.join(folder, FILES.srt), srt);
    const material: Material = { guide, take, takeFolder, folder, timeline: times, film: null, language, illustrations: workshop.illustrations, browser };
    const filming = encoder === null ? Promise.resolve(null) : film(prepared, workshop, encoder, folder);
    const writing = formats.map(([, write]) => write(material));
    await together([filming, ...writing]);
    const filmed = await filming;
    const [name, write] = filmFormat;
    progress(FILM, name);
    await write({ ...material, film: filmed });
    writeFileSync(path.join(folder, FILES.manifest), `${JSON.stringify(manifestOf(prepared, workshop, filmed === null ? null : times.length), null, 1)}\n`);
    replace(path.join(out, id), folder);
    return filmed ?? { rendered: 0, reused: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function manifestOf({ procedure: { id }, guide, now }: Prepared, { today, language }: Workshop, lengthMs: number | null): Manifest {
  return { procedure: id, title: guide.title, document: guide.document, madeOn: today, language, lengthMs, ...now };
}

async function film({ takeFolder, storyboard, guide }: Prepared, { pieces: kept, progress }: Workshop, encoder: string, folder: string): Promise<Made & { bytes: number }> {
  const onPiece = (done: number, all: number): void => progress((FILM * done) / all, `動画 ${done}/${all}`);
  const { pieces, rendered } = await renderMissing(storyboard, { kept, takeFolder, encoder, onPiece });
  await joinFilm(pieces, timeline(storyboard), { encoder, title: guide.title, out: path.join(folder, FILES.film) });
  writeFileSync(path.join(folder, FILES.poster), await poster(storyboard, takeFolder));
  const { size: bytes } = statSync(path.join(folder, FILES.film));
  return { rendered, reused: pieces.length - rendered, bytes };
}

function replace(folder: string, by: string): void {
  const former = `${folder}${FORMER}`;
  if (existsSync(folder)) renameSync(folder, former);
  renameSync(by, folder);
  rmSync(former, { recursive: true, force: true });
}

/** Puts right what a run that was broken off has left: material is as it was before, what was half-made is gone. */
export function recover(out: string): void {
  for (const name of existsSync(out) ? readdirSync(out) : []) {
    const folder = path.join(out, name);
    if (name.startsWith(MAKING)) rmSync(folder, { recursive: true, force: true });
    else if (name.endsWith(FORMER)) {
      const place = folder.slice(0, -FORMER.length);
      if (existsSync(place)) rmSync(folder, { recursive: true, force: true });
      else renameSync(folder, place);
    }
  }
}

/** Removes the pieces of films and the pictures that nothing is made of any more. @param all every procedure that has material */
export function tidy({ pieces, illustrations }: Pick<Workshop, 'pieces' | 'illustrations'>, all: readonly Prepared[]): void {
  const needed = new Set(all.flatMap(({ storyboard, guide }) => [...keptPieces(pieces, storyboard), ...keptNames(guide)]));
  for (const folder of [pieces, illustrations]) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) if (!needed.has(name)) rmSync(path.join(folder, name));
  }
}

/** Length of the film that would be made, milliseconds. */
export const lengthOf = ({ storyboard }: Prepared): number => timeline(storyboard).length;
