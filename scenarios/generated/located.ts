import type { Finding, Outline, Place } from '../../reports/document-check/model';
import { folded } from '../../reports/document-check/text';
import type { Line, Printed } from './print';
import type { Sentence } from './types';

/** What tells texts apart whatever their brackets, emphasis and blanks: a format may change these. */
const key = (text: string): string => folded(text.replace(/[\ue000\ue001]/g, '')).replace(/[「」『』[\]【】{}()（）"“”*☑✓]/g, '');

/** Which generated sentences a passage of the checked document prints. */
export type SentencesOf = (passage: number) => readonly Sentence[];

/** Finds the generated sentences again in what was read, in reading order. */
export function located(printed: Printed, { passages }: Outline): SentencesOf {
  const starts: number[] = [];
  let text = '';
  for (const passage of passages) {
    starts.push(text.length);
    text += key(passage.text);
  }
  const spans: { from: number; to: number; sentence: Sentence }[] = [];
  let at = 0;
  for (const { text: words, sentence } of printed.blocks.flatMap(linesOf).flat()) {
    const wanted = key(words);
    if (sentence === null || wanted === '') continue;
    const from = [text.indexOf(wanted, at), text.indexOf(wanted)].find((index) => index >= 0);
    if (from === undefined) continue;
    spans.push({ from, to: from + wanted.length, sentence });
    at = Math.max(at, from + wanted.length);
  }
  return (passage) => {
    const [from, to] = [starts[passage] ?? 0, starts[passage + 1] ?? text.length];
    return spans.filter((span) => span.from < to && span.to > from).map(({ sentence }) => sentence);
  };
}

function linesOf(block: Printed['blocks'][number]): readonly Line[] {
  switch (block.kind) {
    case 'heading': return [];
    case 'paragraph': case 'item': return block.lines;
    case 'table': return block.rows.flatMap((row) => row.flat());
  }
}

/** Passages that a finding is about: those of its statements, and those that stand at its places. */
export function passagesOf(finding: Finding, outline: Outline, passageOf: ReadonlyMap<string, number>): readonly number[] {
  const stated = finding.statements.flatMap((id) => passageOf.get(id) ?? []);
  const places = [finding, ...finding.also];
  return [...new Set([...stated, ...places.flatMap(({ place, quote }) => standing(place, quote, outline))])];
}

/** Several passages can stand in one line; the quotation tells which. */
function standing(place: Place, quote: string, { passages }: Outline): readonly number[] {
  const there = passages.filter((passage) => passage.place.line === place.line && passage.place.page === place.page);
  const quoting = there.filter(({ text }) => quote !== '' && (text.includes(quote) || quote.includes(text)));
  return (quoting.length > 0 ? quoting : there).map(({ index }) => index);
}
