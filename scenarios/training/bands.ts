import { createHash } from 'node:crypto';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Rows of pixels that are like the one above, one after the other, that part two lines of text. */
const APART = 4;
/** Pixels around what is cut out. */
const MARGIN = 6;
const BYTES = 4;

/** A stretch of a picture with something on it: a line of text, a few of them, a button. */
export interface Band {
  /** Of its pixels: the same line on another picture is the same band. */
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** RGBA. */
  readonly data: Uint8ClampedArray;
}

/**
 * Cuts a picture where nothing changes from row to row. Pictures of a walk have most of their lines in common, so that each of
 * them has to be read only once.
 */
export async function bandsOf(png: Buffer): Promise<Band[]> {
  const image = await loadImage(png);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const row = width * BYTES;
  const bands: Band[] = [];
  let [start, last, left, right] = [-1, -APART, width, 0];
  const close = (): void => {
    if (start < 0) return;
    const [x, y] = [Math.max(0, left - MARGIN), Math.max(0, start - MARGIN)];
    const [end, bottom] = [Math.min(width, right + MARGIN), Math.min(height, last + MARGIN)];
    const lines = Array.from({ length: bottom - y }, (_, line) => bytes.subarray((y + line) * row + x * BYTES, (y + line) * row + end * BYTES));
    const cut = Buffer.concat(lines);
    const key = createHash('sha256').update(`${end - x}:`).update(cut).digest('hex');
    bands.push({ key, width: end - x, height: bottom - y, data: new Uint8ClampedArray(cut) });
    [start, left, right] = [-1, width, 0];
  };
  for (let line = 1; line < height; line += 1) {
    if (bytes.compare(bytes, (line - 1) * row, line * row, line * row, (line + 1) * row) === 0) continue;
    if (line - last > APART) close();
    if (start < 0) start = line;
    let [from, to] = [line * width, (line + 1) * width - 1];
    while (pixels[from] === pixels[from - width]) from += 1;
    while (pixels[to] === pixels[to - width]) to -= 1;
    [last, left, right] = [line, Math.min(left, from - line * width), Math.max(right, to - line * width)];
  }
  close();
  return bands;
}
