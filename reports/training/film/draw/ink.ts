/** Where the characters of a typed text stand, found by what differs between two pictures of a field. */
import { createCanvas, type Image } from '@napi-rs/canvas';
import type { Box } from '../../../evidence/take';

/** Lines of text are at least so many clean rows apart. */
const APART = 3;
/** Borders change their colour when somebody types; that is no text. */
const BORDER = 6;
/** Rounding in the drawing of borders is no ink. */
const DIFFERENT = 40;

function pixels(image: Image, { x, y, width, height }: Box): Uint8ClampedArray {
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, -x, -y);
  return context.getImageData(0, 0, width, height).data;
}

/**
 * The lines of text in which two pictures of a field differ, from above.
 * @returns boxes of the same coordinates, none where the pictures are alike there
 */
export function inkLines(before: Image, after: Image, around: Box): Box[] {
  const box = {
    x: Math.floor(around.x) + BORDER, y: Math.floor(around.y) + BORDER,
    width: Math.max(1, Math.ceil(around.width) - 2 * BORDER), height: Math.max(1, Math.ceil(around.height) - 2 * BORDER),
  };
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
 * What of the lines is not to be seen yet when a share of the text is typed.
 * @param share 0–1
 * @returns the boxes; the first one begins at the caret
 */
export function untypedBoxes(lines: readonly Box[], share: number): Box[] {
  let typed = Math.round(lines.reduce((sum, { width }) => sum + width, 0) * share);
  return lines.flatMap((line) => {
    const done = Math.min(line.width, typed);
    typed -= done;
    return done < line.width ? [{ ...line, x: line.x + done, width: line.width - done }] : [];
  });
}
