/** Makes the training material of one procedure from its take; what has been made of the same things before is used again. */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { takeSchema, type Take } from '../evidence/take';
import type { Procedure } from '../../scenarios/procedures/types';
import { captionFiles, chapterFile } from './film/captions';
import { joinFilm, poster, renderSegment } from './film/encode';
import { plan, timeline, type Storyboard } from './film/plan';
import { segmentKeys } from './film/keys';
import { guideOf } from './guide';
import { manifestIn, manifestSteps, staleSteps, styleDigest, type Manifest, type Stale } from './manifest';
import { FILES, type Material } from './material';
import type { Guide, Language } from './model';
import { formats } from './output';

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
  /** Keeps the segments of films, by what they are made of. */
  readonly segments: string;
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
  /** Film segments that were rendered, and those that were used again. */
  readonly rendered: number;
  readonly reused: number;
}

/** How folders are called while material is made, and while it is replaced. */
const [MAKING, FORMER] = ['.making-', '.former'];

/** Share of the work that the film is; the formats share the rest. */
const FILM = 0.8;

/** @throws Error where the take cannot be read */
export function prepare(procedure: Procedure, takeFolder: string): Prepared {
  const take = takeSchema.parse(JSON.parse(readFileSync(path.join(takeFolder, 'take.json'), 'utf8')));
  const guide = guideOf(procedure, take);
  return { procedure, take, takeFolder, guide, storyboard: plan(guide, take), now: { steps: manifestSteps(procedure, take, guide), style: styleDigest() } };
}

/** Which steps are stale in what stands in a folder. */
export const staleIn = (out: string, { procedure: { id }, now }: Pick<Prepared, 'procedure' | 'now'>): Stale[] => staleSteps(manifestIn(path.join(out, id)), now);

/** Is everything there, made of what it would be made of now, in this language, with a film where there can be one? */
export function isCurrent({ out, language, encoder }: Pick<Workshop, 'out' | 'language' | 'encoder'>, prepared: Pick<Prepared, 'procedure' | 'now'>): boolean {
  const folder = path.join(out, prepared.procedure.id);
  const made = manifestIn(folder);
  const wanted = Object.values(FILES).filter((name) => encoder !== null || (name !== FILES.film && name !== FILES.poster));
  return made?.language === language && staleIn(out, prepared).length === 0 && (encoder === null || made.lengthMs !== null)
    && wanted.every((name) => existsSync(path.join(folder, name)));
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
    const filmed = encoder === null ? null : await film(prepared, workshop, encoder, folder);
    writeFileSync(path.join(folder, FILES.chapters), chapterFile(times));
    const { vtt, srt } = captionFiles(times, language);
    writeFileSync(path.join(folder, FILES.vtt), vtt);
    writeFileSync(path.join(folder, FILES.srt), srt);
    const material: Material = { guide, take, takeFolder, folder, timeline: times, film: filmed, language, browser };
    for (const [index, [name, write]] of formats.entries()) {
      progress(FILM + ((1 - FILM) * index) / formats.length, name);
      await write(material);
    }
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

/** Renders the segments that are not there yet, two at a time: one is drawn while another is encoded. */
async function film({ take, takeFolder, storyboard, guide }: Prepared, { segments: kept, progress }: Workshop, encoder: string, folder: string): Promise<Made & { bytes: number }> {
  mkdirSync(kept, { recursive: true });
  const keys = segmentKeys(storyboard);
  const files = keys.map((key) => path.join(kept, `${key}.mp4`));
  const missing = storyboard.segments.flatMap((segment, index) => (existsSync(files[index]!) ? [] : [{ segment, file: files[index]! }]));
  const waiting = [...missing];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const unfinished = `${next.file}.${process.pid}.mp4`;
      await renderSegment(next.segment, { storyboard, take, takeFolder, encoder, out: unfinished });
      renameSync(unfinished, next.file);
      done += 1;
      progress((FILM * done) / missing.length, `動画 ${done}/${missing.length}`);
    }
  };
  await Promise.all([work(), work()]);
  await joinFilm(files, timeline(storyboard), { encoder, title: guide.title, out: path.join(folder, FILES.film) });
  writeFileSync(path.join(folder, FILES.poster), await poster(storyboard, { take, takeFolder }));
  const bytes = readFileSync(path.join(folder, FILES.film)).length;
  return { rendered: missing.length, reused: files.length - missing.length, bytes };
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

/** Removes the segments that no film is made of any more. @param all every procedure that has a film */
export function tidy(segments: string, all: readonly Prepared[]): void {
  const needed = new Set(all.flatMap(({ storyboard }) => segmentKeys(storyboard).map((key) => `${key}.mp4`)));
  for (const name of existsSync(segments) ? readdirSync(segments) : []) if (!needed.has(name)) rmSync(path.join(segments, name));
}

/** Length of the film that would be made, milliseconds. */
export const lengthOf = ({ storyboard }: Prepared): number => timeline(storyboard).length;
