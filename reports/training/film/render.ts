/** Storyboard → film: each segment is encoded by itself, so that it can be kept; joining copies. */
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Chapter } from '../timeline';
import { ffmpeg, send } from './ffmpeg';
import { Painter, picturesOf } from './draw/painter';
import { FRAME } from './draw/style';
import { momentsOf, type Moment } from './moments';
import { FRAME_MS, RATE, lengthOf, type Segment } from './storyboard';

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

/** Times of frames as an expression over their numbers: each gap adds what it leaves out. */
function timesOf(frames: readonly Moment[]): string {
  const gaps = frames.flatMap(({ frame }, index) => {
    const left = frame - (frames[index - 1]?.frame ?? -1) - 1;
    return left > 0 ? [`${left}*gte(N,${index})`] : [];
  });
  return `(${['N', ...gaps].join('+')})/${RATE}/TB`;
}

/**
 * Draws and encodes a segment: H.264 that can be joined with others by copying.
 * @param folder where take.json lies
 * @param out an MP4 file; it is there only when it is complete
 * @throws NoEncoder without ffmpeg
 */
export async function renderSegment(segment: Segment, folder: string, out: string): Promise<void> {
  const frames = sentFrames(momentsOf(segment), lengthOf(segment));
  const painter = new Painter(segment, await picturesOf(segment, folder));
  const part = `${out}.part`;
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', `${FRAME.width}x${FRAME.height}`, '-r', String(RATE), '-i', '-'];
  const filter = `setpts='${timesOf(frames)}',scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+bicubic,format=yuv420p`;
  const encoder = ['-c:v', 'libx264', '-preset', 'veryfast', '-tune', 'stillimage', '-crf', '20', '-bf', '0', '-g', '500', '-flags', '+cgop', '-threads', '2'];
  const colours = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'];
  const file = ['-video_track_timescale', '12800', '-fflags', '+bitexact', '-flags:v', '+bitexact+cgop', '-map_metadata', '-1', '-f', 'mp4', part];
  await ffmpeg([...input, '-vf', filter, '-fps_mode', 'vfr', '-enc_time_base', `1/${RATE}`, ...encoder, ...colours, ...file], async (stdin) => {
    let drawn: Moment['state'] | undefined;
    let data = Buffer.alloc(0);
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
 * Joins segments to a film with chapters.
 * @param segments MP4 files in the order of the chapters
 * @param about title of the film
 * @param out the film; it is there only when it is complete
 * @throws NoEncoder without ffmpeg
 */
export async function joinFilm(segments: readonly string[], chapters: readonly Chapter[], about: { readonly title: string }, out: string): Promise<void> {
  const [list, metadata, part] = [`${out}.list`, `${out}.chapters`, `${out}.part`];
  const entry = (file: string, { start, end }: Chapter) => `file '${path.resolve(file).replaceAll("'", String.raw`'\''`)}'\nduration ${(end - start) / 1000}\n`;
  const chapter = ({ start, end, title }: Chapter) => `[CHAPTER]\nTIMEBASE=1/${1000 / FRAME_MS}\nSTART=${start / FRAME_MS}\nEND=${end / FRAME_MS}\ntitle=${quoted(title)}\n`;
  try {
    await writeFile(list, `ffconcat version 1.0\n${chapters.map((each, index) => entry(segments[index] ?? '', each)).join('')}`);
    await writeFile(metadata, `;FFMETADATA1\ntitle=${quoted(about.title)}\nlanguage=jpn\n${chapters.map(chapter).join('')}`);
    await ffmpeg([
      '-f', 'concat', '-safe', '0', '-i', list, '-f', 'ffmetadata', '-i', metadata, '-map', '0:v', '-map_metadata', '1', '-map_chapters', '1',
      '-c', 'copy', '-metadata:s:v:0', 'language=jpn', '-movflags', '+faststart', '-fflags', '+bitexact', '-video_track_timescale', '12800', '-f', 'mp4', part,
    ]);
    await rename(part, out);
  } finally {
    await Promise.all([list, metadata, part].map((file) => rm(file, { force: true })));
  }
}
