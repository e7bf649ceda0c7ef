import type { Outline, Passage } from '../../model';
import { folded } from '../../text';
import { spelling } from '../spelling';
import { keyOf, type Sheets } from './sheets';

/** Marks of boxes, rings and tags by which a form came into a text, and ends of sentences. */
const BETWEEN = /<[^<>]*>|[\t\n]|[□☐☑✓✔◉●◯]|\*\*|(?<=。)/g;
/** What was typed into a form. */
const VALUE = /<input[^<>]*\bvalue="([^"<>]+)"[^<>]*>/g;
/** A line of a form has few cells; more words are running text. */
const LONGEST_CELL = 6;
/** Longer passages are no lines of a screen. */
const LONGEST = 600;

/** Divides passages into the pieces of which copied forms consist: cells, labels, sentences. */
export function dividedBy(sheets: Sheets, { document }: Outline): (passage: Passage) => readonly string[] {
  const isKnown = (text: string): boolean => {
    const key = keyOf(text);
    return sheets.byKey.has(key) || (key.length > 1 && sheets.bySpelling.has(spelling(key)));
  };
  return (passage) => {
    if (passage.text.length > LONGEST) return [];
    const printed = linesOf(passage, document.blocks[passage.block]?.runs ?? []);
    const text = printed.length > 1 && !isKnown(passage.text) && printed.some(isKnown) ? printed.join('\n') : passage.text;
    const chunks = text.replace(VALUE, '\n$1\n').split(BETWEEN).map((chunk) => chunk.trim()).filter((chunk) => chunk !== '');
    return chunks.flatMap((chunk) => (isKnown(chunk) ? [chunk] : cells(chunk.split(/\s+/), isKnown)));
  };
}

/** A passage as it was printed, line by line. */
function linesOf({ text, from }: Passage, runs: Outline['document']['blocks'][number]['runs']): string[] {
  const lines: string[] = [];
  let start = 0;
  runs.forEach((run, index) => {
    const end = run.to - from;
    if (runs[index + 1]?.line === run.line || end <= start || run.from - from >= text.length) return;
    lines.push(text.slice(start, end));
    start = end;
  });
  return [...lines, text.slice(start)].map((line) => line.trim()).filter((line) => line !== '');
}

/** The longest known runs of words; what is between them stays together. */
function cells(words: readonly string[], isKnown: (text: string) => boolean): string[] {
  const found: string[] = [];
  let unknown: string[] = [];
  const close = (): void => { if (unknown.length > 0) found.push(unknown.join(' ')); unknown = []; };
  for (let from = 0; from < words.length;) {
    let to = Math.min(words.length, from + LONGEST_CELL);
    while (to > from && !isKnown(words.slice(from, to).join(' '))) to -= 1;
    if (to === from) unknown.push(words[from++] ?? '');
    else {
      close();
      found.push(words.slice(from, to).join(' '));
      from = to;
    }
  }
  close();
  return found;
}

/** Numbers, dates, codes, placeholders: they are other ones in each application. */
export function isSample(piece: string): boolean {
  const left = folded(piece).replace(/x{2,}\d?|n{3,}\d?|[〇○◯△×●]+|\d+(?:年|月|日|時|分|円)?|[年月日]/g, '');
  return !/\p{L}{2,}/u.test(left) || /[〇○△×]{2}/.test(piece) || /^[a-z]?[\d-]+[a-z]?$/.test(folded(piece)) || piece.includes('@') || /^[-‐–―ー]{2}/.test(piece);
}
