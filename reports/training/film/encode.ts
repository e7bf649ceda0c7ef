/** Storyboard → film: each piece is encoded by itself, so that it can be kept; joining copies. */
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Image } from '@napi-rs/canvas';
import type { Chapter, Timeline } from '../timeline';
import { ffmpeg, send } from './ffmpeg';
import { Painter, picturesOf } from './draw/painter';
import { FRAME } from './draw/style';
import { momentsOf, type Moment } from './moments';
import { FRAME_MS, RATE, lengthOf, type Segment, type Storyboard } from './storyboard';

/** A picture that stands still is sent again after so many frames: players and editors expect to hear of it. */
const REPEAT = RATE;

/** The frames that are sent to the encoder: those that differ, repetitions of what stands still, and the last one. */
export function sentFrames(moments: readonly Moment[], length: number): Moment[] {
  return moments.flatMap(({ frame, state }, index) => {
    const end = moments[index + 1]?.frame ?? length;
    const frames = [];
    for (let at = frame; at < end; at += REPEAT) frames.push({ frame: at, state });
    // Only its last frame says how long a segment is.
    return end === length && frames.at(-1)?.frame !== length - 1 ? [...frames, { frame: length - 1, state }] : frames;
  });
}

/** A sum in nested halves: ffmpeg refuses expressions of more than a hundred levels, and a chain has a level for each term. */
function sumOf(terms: readonly string[]): string {
  if (terms.length <= 2) return `(${terms.join('+')})`;
  const half = Math.ceil(terms.length / 2);
  return `(${sumOf(terms.slice(0, half))}+${sumOf(terms.slice(half))})`;
}

/** Times of frames as an expression over their numbers: each gap adds what it leaves out. Unrounded, some come a frame early. */
function timesOf(frames: readonly Moment[]): string {
  const gaps = frames.flatMap(({ frame }, index) => {
    const left = frame - (frames[index - 1]?.frame ?? -1) - 1;
    return left > 0 ? [`${left}*gte(N,${index})`] : [];
  });
  return `round(${sumOf(['N', ...gaps])}/${RATE}/TB)`;
}

/** What a piece is rendered with. */
export interface Rendering {
  /** Those that it shows, opened, by their SHA-256. */
  readonly pictures: ReadonlyMap<string, Image>;
  /** Path of ffmpeg. */
  readonly encoder: string;
  /** The MP4 file; it is there only when it is complete. */
  readonly out: string;
}

/**
 * Draws and encodes a piece: H.264 that can be joined with others by copying.
 * @throws NoEncoder without ffmpeg
 */
export async function renderPiece(segment: Segment, { pictures, encoder, out }: Rendering): Promise<void> {
  const frames = sentFrames(momentsOf(segment), lengthOf(segment));
  const painter = new Painter(segment, pictures);
  const part = `${out}.part`;
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', `${FRAME.width}x${FRAME.height}`, '-r', String(RATE), '-i', '-'];
  const filter = `setpts='${timesOf(frames)}',scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+bicubic,format=yuv420p`;
  const codec = ['-c:v', 'libx264', '-preset', 'veryfast', '-tune', 'stillimage', '-crf', '20', '-bf', '0', '-g', '500', '-threads', '2'];
  const colours = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'];
  const file = ['-video_track_timescale', '12800', '-fflags', '+bitexact', '-flags:v', '+bitexact+cgop', '-map_metadata', '-1', '-f', 'mp4', part];
  await ffmpeg(encoder, [...input, '-vf', filter, '-fps_mode', 'vfr', '-enc_time_base', `1/${RATE}`, ...codec, ...colours, ...file], async (stdin) => {
    let drawn: Moment['state'] | undefined;
    let data: Buffer = Buffer.alloc(0);
    for (const { state } of frames) {
      if (state !== drawn) data = painter.frame(state);
      drawn = state;
      await send(stdin, data);
    }
    stdin.end();
  }).catch(async (error: unknown) => {
    await rm(part, { force: true });
    throw error;
  });
  await rename(part, out);
}

/** ffmetadata has signs of its own. */
const quoted = (text: string): string => text.replace(/[=;#\\\n]/g, (sign) => `\\${sign}`);

/**
 * Joins pieces to a film with chapters.
 * @param pieces MP4 files in their order, with what they hold
 * @throws NoEncoder without ffmpeg
 */
export async function joinFilm(pieces: readonly { readonly file: string; readonly piece: Segment }[], { chapters }: Timeline, film: { readonly encoder: string; readonly title: string; readonly out: string }): Promise<void> {
  const { encoder, title: name, out } = film;
  const [list, metadata, part] = [`${out}.list`, `${out}.chapters`, `${out}.part`];
  const entry = ({ file, piece }: typeof pieces[number]) => `file '${path.resolve(file).replaceAll("'", String.raw`'\''`)}'\nduration ${lengthOf(piece) / RATE}\n`;
  const chapter = ({ start, end, title }: Chapter) => `[CHAPTER]\nTIMEBASE=1/${RATE}\nSTART=${start / FRAME_MS}\nEND=${end / FRAME_MS}\ntitle=${quoted(title)}\n`;
  try {
    await writeFile(list, `ffconcat version 1.0\n${pieces.map(entry).join('')}`);
    await writeFile(metadata, `;FFMETADATA1\ntitle=${quoted(name)}\n${chapters.map(chapter).join('')}`);
    await ffmpeg(encoder, [
      '-f', 'concat', '-safe', '0', '-i', list, '-f', 'ffmetadata', '-i', metadata, '-map', '0:v', '-map_metadata', '1', '-map_chapters', '1',
      '-c', 'copy', '-metadata:s:v:0', 'language=jpn', '-movflags', '+faststart', '-fflags', '+bitexact', '-video_track_timescale', '12800', '-f', 'mp4', part,
    ]);
    await rename(part, out);
  } finally {
    await Promise.all([list, metadata, part].map((file) => rm(file, { force: true })));
  }
}

/** The picture by which a film is known before it plays: its first frame, as PNG. @param takeFolder where its pictures lie */
export async function poster({ segments: [first] }: Storyboard, takeFolder: string): Promise<Buffer> {
  const [moment] = first ? momentsOf(first) : [];
  if (!first || !moment) throw new Error('The film has no frames.');
  return new Painter(first, await picturesOf(first, takeFolder)).png(moment.state);
}
