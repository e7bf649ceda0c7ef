/** Where the characters of a typed text stand, found by what differs between two pictures of a field. */
import { createCanvas, type Image } from '@napi-rs/canvas';
import type { Box } from '../../../evidence/take';

/** Lines of text are at least so many clean rows apart. */
const APART = 3;
/** Rounding in the drawing of borders is no ink. */
const DIFFERENT = 40;

function pixels(image: Image, { x, y, width, height }: Box): Uint8ClampedArray {
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, -x, -y);
  return context.getImageData(0, 0, width, height).data;
}

/**
 * The lines in which two pictures differ within a box, from above.
 * @returns boxes of the same coordinates, none where the pictures are alike there
 */
export function inkLines(before: Image, after: Image, around: Box): Box[] {
  const box = { x: Math.floor(around.x), y: Math.floor(around.y), width: Math.max(1, Math.ceil(around.width)), height: Math.max(1, Math.ceil(around.height)) };
  const [one, other] = [pixels(before, box), pixels(after, box)];
  const lines: { top: number; bottom: number; left: number; right: number }[] = [];
  for (let y = 0; y < box.height; y += 1) {
    for (let x = 0; x < box.width; x += 1) {
      const at = (y * box.width + x) * 4;
      const distance = Math.abs((one[at] ?? 0) - (other[at] ?? 0)) + Math.abs((one[at + 1] ?? 0) - (other[at + 1] ?? 0)) + Math.abs((one[at + 2] ?? 0) - (other[at + 2] ?? 0));
      if (distance < DIFFERENT) continue;
      const last = lines.at(-1);
      if (last && y - last.bottom <= APART) Object.assign(last, { bottom: y, left: Math.min(last.left, x), right: Math.max(last.right, x) });
      else lines.push({ top: y, bottom: y, left: x, right: x });
    }
  }
  return lines.map(({ top, bottom, left, right }) => ({ x: box.x + left - 1, y: box.y + top - 1, width: right - left + 3, height: bottom - top + 3 }));
}

/**
 * What of the lines is to be seen when a share of the text is typed.
 * @param share 0–1
 * @returns the boxes, the last one ending at the caret
 */
export function typedBoxes(lines: readonly Box[], share: number): Box[] {
  let left = lines.reduce((sum, { width }) => sum + width, 0) * share;
  return lines.flatMap((line) => {
    const width = Math.min(line.width, Math.max(0, left));
    left -= line.width;
    return width > 0 ? [{ ...line, width: Math.round(width) }] : [];
  });
}
