/** Text in lines. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { drawable, font } from '../fonts';

/** No line begins with these, none ends with those. */
const NEVER_FIRST = /^[、。，．,.:;：；）)」』】〕〉》！？!?ーぁぃぅぇぉっゃゅょァィゥェォッャュョ・…々%％～〜]/;
const NEVER_LAST = /[（(「『【〔〈《]$/;

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Pieces that are not torn: words with what may not stand apart from them. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && (NEVER_FIRST.test(segment) || NEVER_LAST.test(last))) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

/** A text in lines of at most `width` pixels in the context's present font. */
export function wrapped(context: SKRSContext2D, text: string, width: number): string[] {
  const fits = (line: string) => context.measureText(line).width <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(drawable(text))) {
    if (fits(line + piece)) line += piece;
    else if (fits(piece)) {
      lines.push(line);
      line = piece.trimStart();
    } else {
      // Longer than a line: addresses, and long words in katakana.
      for (const character of piece) {
        if (!fits(line + character)) {
          lines.push(line);
          line = '';
        }
        line += character;
      }
    }
  }
  return [...lines, line].filter((each) => each !== '');
}

interface Style { readonly size: number; readonly weight?: 'regular' | 'bold'; readonly fill: string; readonly lines?: number; readonly leading?: number }

/**
 * Writes a text from its upper left corner, smaller where it would take more lines than it may.
 * @returns the height that it takes, in pixels
 */
export function write(context: SKRSContext2D, text: string, at: { readonly x: number; readonly y: number; readonly width: number }, style: Style): number {
  const { weight = 'regular', fill, lines: most = Infinity, leading = 1.45 } = style;
  let { size } = style;
  let lines: string[];
  for (;;) {
    context.font = font(size, weight);
    lines = wrapped(context, text, at.width);
    if (lines.length <= most || size <= 14) break;
    size -= 2;
  }
  context.fillStyle = fill;
  context.textBaseline = 'middle';
  const height = Math.round(size * leading);
  lines.forEach((line, index) => context.fillText(line, at.x, at.y + height * (index + 0.5)));
  return height * lines.length;
}

/** A text in the middle of a given point. @returns its width */
export function centred(context: SKRSContext2D, text: string, x: number, y: number, { size, weight = 'regular', fill }: Style): number {
  context.font = font(size, weight);
  context.fillStyle = fill;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.fillText(drawable(text), x, y);
  const { width } = context.measureText(drawable(text));
  context.textAlign = 'left';
  return width;
}
