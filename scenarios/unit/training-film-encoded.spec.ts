import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { Painter, picturesOf } from '../../reports/training/film/draw/painter';
import { ringRadius } from '../../reports/training/film/draw/pointer';
import { FRAME } from '../../reports/training/film/draw/style';
import { joinFilm, poster, renderPiece, sentFrames } from '../../reports/training/film/encode';
import { NoEncoder } from '../../reports/training/film/ffmpeg';
import { momentsOf } from '../../reports/training/film/moments';
import { piecesOf } from '../../reports/training/film/pieces';
import { plan, timeline } from '../../reports/training/film/plan';
import { FRAME_MS, lengthOf } from '../../reports/training/film/storyboard';
import { sampleGuide, writeSample } from './training-sample';

const run = promisify(execFile);
const buffers = { encoding: 'buffer', maxBuffer: 2 ** 28 } as const;

/** A short film: cards and the first step. */
let folder: string;
let film: string;
let storyboard: ReturnType<typeof plan>;
let times: ReturnType<typeof timeline>;

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'film-'));
  const take = writeSample(folder);
  const guide = sampleGuide(take);
  const [part] = guide.parts;
  storyboard = plan({ ...guide, title: '見本; 試し=#1', parts: [{ title: part?.title ?? '', steps: part?.steps.slice(0, 1) ?? [] }] }, take);
  times = timeline(storyboard);
  film = path.join(folder, 'video.mp4');
  const pieces = piecesOf(storyboard).map((piece, index) => ({ piece, file: path.join(folder, `it's ${index}.mp4`) }));
  for (const { piece, file } of pieces) await renderPiece(piece, { pictures: await picturesOf(piece, folder), encoder: 'ffmpeg', out: file });
  await joinFilm(pieces, times, { encoder: 'ffmpeg', title: storyboard.title, out: film });
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

async function probe(...what: string[]): Promise<unknown> {
  const { stdout } = await run('ffprobe', ['-v', 'error', '-of', 'json', ...what, film]);
  return JSON.parse(stdout) as unknown;
}

/** The frame that is seen at a time, as RGBA. */
async function frameAt(ms: number): Promise<Buffer> {
  // In the middle of the frame: seeking rounds.
  const { stdout } = await run('ffmpeg', ['-v', 'error', '-ss', String((ms + FRAME_MS / 2) / 1000 - 1), '-i', film, '-ss', '1', '-frames:v', '1', '-f', 'rawvideo', '-pix_fmt', 'rgba', '-'], buffers);
  return stdout;
}

test('H.264、yuv420p、1920×1080、日本語と印され、長さは計画と1コマも違わない', async () => {
  const { streams, format } = await probe('-show_streams', '-show_format') as { streams: Record<string, unknown>[]; format: Record<string, unknown> };
  const [video] = streams.filter(({ codec_type: type }) => type === 'video');
  expect(video).toMatchObject({ codec_name: 'h264', pix_fmt: 'yuv420p', width: 1920, height: 1080, color_space: 'bt709', color_range: 'tv', tags: { language: 'jpn' } });
  expect(streams.filter(({ codec_type: type }) => type === 'audio')).toEqual([]);
  expect(Math.abs(Number(format['duration']) * 1000 - times.length)).toBeLessThanOrEqual(FRAME_MS);
  expect(format['tags']).toMatchObject({ title: '見本; 試し=#1' });
});

test('章は表紙、各ステップ、終わりで、時刻も題名も計画のとおり', async () => {
  const { chapters } = await probe('-show_chapters') as { chapters: { start_time: string; end_time: string; tags: { title: string } }[] };
  expect(chapters.map(({ start_time: start, end_time: end, tags: { title } }) => ({ start: Math.round(Number(start) * 1000), end: Math.round(Number(end) * 1000), title })))
    .toEqual(times.chapters.map(({ start, end, title }) => ({ start, end, title })));
});

test('再生を始める前に全部を読まなくてよく、どの章の頭にも飛べる', async () => {
  const { stdout } = await run('ffprobe', ['-v', 'trace', film]).then(({ stderr }) => ({ stdout: stderr }));
  expect(stdout.indexOf("type:'moov'")).toBeLessThan(stdout.indexOf("type:'mdat'"));
  const { packets } = await probe('-select_streams', 'v', '-show_entries', 'packet=pts_time,flags') as { packets: { pts_time: string; flags: string }[] };
  const keys = packets.filter(({ flags }) => flags.startsWith('K')).map(({ pts_time: time }) => Math.round(Number(time) * 1000));
  expect(keys).toEqual(expect.arrayContaining(times.chapters.map(({ start }) => start)));
});

test('どのコマも計画した時刻にある', async () => {
  const { packets } = await probe('-select_streams', 'v', '-show_entries', 'packet=pts_time') as { packets: { pts_time: string }[] };
  let start = 0;
  const planned = storyboard.segments.flatMap((segment) => {
    const frames = sentFrames(momentsOf(segment), lengthOf(segment)).map(({ frame }) => (start + frame) * FRAME_MS);
    start += lengthOf(segment);
    return frames;
  });
  expect(packets.map(({ pts_time: time }) => Math.round(Number(time) * 1000))).toEqual(planned);
});

test('計画より長く止まることはなく、止まるはずの間は動かない', async () => {
  const small = { width: 480, height: 270 };
  const { stdout } = await run('ffmpeg', ['-v', 'error', '-i', film, '-vf', `fps=25,scale=${small.width}:${small.height}:flags=area,format=gray`, '-f', 'rawvideo', '-'], buffers);
  const size = small.width * small.height;
  const count = stdout.length / size;
  expect(Math.abs(count - times.length / FRAME_MS)).toBeLessThanOrEqual(1);
  const changes: number[] = [0];
  for (let frame = 1; frame < count; frame += 1) {
    const [before, now] = [stdout.subarray((frame - 1) * size, frame * size), stdout.subarray(frame * size, (frame + 1) * size)];
    if (now.some((value, index) => Math.abs(value - (before[index] ?? 0)) > 24)) changes.push(frame);
  }
  let start = 0;
  const planned = storyboard.segments.flatMap((segment) => {
    const frames = momentsOf(segment).map(({ frame }) => start + frame);
    start += lengthOf(segment);
    return frames;
  });
  const gaps = (frames: readonly number[]) => Math.max(...[...frames, count].slice(1).map((frame, index) => frame - (frames[index] ?? 0)));
  // The slow beginning and end of a movement are less than a pixel of the small picture.
  expect(gaps(changes)).toBeLessThanOrEqual(gaps(planned) + 8);
  expect(changes.length).toBeGreaterThan(planned.length / 3);
  const meant = new Set(planned);
  expect(changes.filter((frame) => ![frame - 1, frame, frame + 1].some((each) => meant.has(each)))).toEqual([]);
});

test('動画のコマは描いた絵と同じに見え、文字の縁も保たれる', async () => {
  const [segment, start] = [storyboard.segments[1]!, times.chapters[1]!.start];
  const painter = new Painter(segment, await picturesOf(segment, folder));
  for (const { frame, state } of momentsOf(segment).filter((_, index) => index % 60 === 20)) {
    const seen = await frameAt(start + frame * FRAME_MS);
    const drawn = painter.frame(state);
    let [off, far] = [0, 0];
    for (let at = 0; at < drawn.length; at += 4) {
      // Brightness; colours are kept at half the resolution.
      const light = (of: Buffer) => 0.2126 * (of[at] ?? 0) + 0.7152 * (of[at + 1] ?? 0) + 0.0722 * (of[at + 2] ?? 0);
      const difference = Math.abs(light(seen) - light(drawn));
      off += difference;
      if (difference > 60) far += 1;
    }
    const pixels = FRAME.width * FRAME.height;
    expect(off / pixels).toBeLessThan(1.5);
    expect(far / pixels).toBeLessThan(0.0005);
  }
});

test('クリックの輪は、動画の中でも部品の上にある', async () => {
  let frame = times.chapters[1]!.start / FRAME_MS;
  for (const beat of storyboard.segments[1]!.beats) {
    if (beat.click && beat.cursor && beat.outline) {
      const middle = Math.floor(beat.frames / 2);
      const seen = await frameAt((frame + middle) * FRAME_MS);
      const radius = ringRadius(middle / (beat.frames - 1));
      const at = (Math.round(beat.cursor.to.y) * FRAME.width + Math.round(beat.cursor.to.x - radius)) * 4;
      expect((seen[at] ?? 0) - (seen[at + 2] ?? 0)).toBeGreaterThan(60);
    }
    frame += beat.frames;
  }
});

test('見出しの絵はPNGで、表紙と同じ', async () => {
  const png = await poster(storyboard, folder);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([FRAME.width, FRAME.height]);
});

test('ffmpegがなければNoEncoder、途中で失敗すれば理由を言い、どちらも半端なファイルを残さない', async () => {
  const before = await readdir(folder);
  const [segment] = storyboard.segments;
  const out = path.join(folder, 'nothing.mp4');
  const pictures = await picturesOf(segment!, folder);
  await expect(renderPiece(segment!, { pictures, encoder: '/nowhere/ffmpeg', out })).rejects.toThrow(NoEncoder);
  await expect(joinFilm([], times, { encoder: '/nowhere/ffmpeg', title: '', out })).rejects.toThrow(NoEncoder);
  await expect(renderPiece(segment!, { pictures, encoder: 'false', out })).rejects.toThrow('ffmpeg: exit 1');
  await expect(renderPiece(segment!, { pictures, encoder: 'ffmpeg', out: path.join(folder, 'no', 'way.mp4') })).rejects.toThrow('No such file');
  await expect(picturesOf(storyboard.segments[1]!, '/nowhere')).rejects.toThrow('/nowhere/pictures/');
  expect(existsSync(out)).toBe(false);
  expect(await readdir(folder)).toEqual(before);
});
