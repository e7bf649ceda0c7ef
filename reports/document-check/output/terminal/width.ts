const segments = new Intl.Segmenter('ja', { granularity: 'grapheme' });
/** What must not begin a line, and what must not end one. */
const closing = /^[、。，．・：；？！」』）］】〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ…)\]},.]/;
const opening = /[「『（［【〈《(]$/;

/** Columns that a character takes. What is narrow or wide depending on the font (①, ※, →) counts as wide, so that no line gets too long. */
function columns(character: string): number {
  if (/^[\p{Mark}\p{Format}]/u.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  return code < 0x1100 || (code >= 0xff61 && code <= 0xffdc) ? 1 : 2;
}

const characters = (text: string): string[] => Array.from(segments.segment(text), ({ segment }) => segment);

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number => Array.from(text).reduce((sum, one) => sum + columns(one), 0);

/** What may not be broken: words of Latin letters and single characters; a word longer than a line has to. */
const pieces = (text: string, most: number): string[] =>
  (text.match(/[!-~]+|[^!-~]+/g) ?? []).flatMap((piece) => (/^[!-~]/.test(piece) && piece.length <= most ? [piece] : characters(piece)));

/** Breaks a text into lines of at most `most` columns, as Japanese is set: no 。 at the beginning, no 「 at the end. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of pieces(text.replace(/\s+/g, ' '), most)) {
    const taken = widthOf(piece);
    // A closing mark may hang over by one place.
    const fits = width + taken <= most || (closing.test(piece) && taken <= 2 && width <= most);
    if (!fits) {
      const carried = opening.exec(line)?.[0] ?? '';
      lines.push(line.slice(0, line.length - carried.length).trimEnd());
      line = carried;
      width = widthOf(carried);
    }
    if (line === '' && piece === ' ') continue;
    line += piece;
    width += taken;
  }
  return [...lines, line].filter((one, index) => one !== '' || index === 0);
}
