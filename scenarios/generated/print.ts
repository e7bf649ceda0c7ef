import type { GeneratedDocument, GeneratedStep, Layout, Sentence } from './types';
import { inWords, screenName } from './words/sentence';
import type { Style } from './words/style';

/** A stretch of text and the sentence that it prints; null for what is only around it. */
export interface Chunk {
  readonly text: string;
  readonly sentence: Sentence | null;
}
export type Line = readonly Chunk[];

/** Number of a step as its layout prints it. */
export interface Marker {
  readonly style: Style['numbering'];
  readonly number: number;
}

export type PrintedBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'item'; readonly marker: Marker; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly (readonly Line[])[])[] };

/** A document in words, block by block. */
export interface Printed {
  readonly title: string;
  readonly blocks: readonly PrintedBlock[];
}

const LINKING = ['まず、', '次に、', '続いて、', 'その後、'];
/** Flowing text has none, or its parts would be steps. */
const NUMBER = /^(\d+|[Ⅰ-Ⅹ])[.．]? */u;
const HEADS = ['手順', '画面', '操作', '備考'];

/** Puts a document into words. Flowing text has no numbers and writes names in 「」. */
export function print(document: GeneratedDocument, layout: Layout, style: Style): Printed {
  const chosen: Style = layout === 'flow' ? { ...style, bracket: ['「', '」'], screen: 'before' } : layout === 'table' ? { ...style, screen: 'none' } : style;
  const blocks = document.parts.flatMap((part): PrintedBlock[] => [
    { kind: 'heading', level: 2, text: layout === 'flow' ? part.title.replace(NUMBER, '') : part.title }, ...{ list, table, flow }[layout](numbered(part.steps), chosen),
  ]);
  const remarks: PrintedBlock[] = document.remarks.length === 0 ? [] : [
    { kind: 'heading', level: 2, text: 'ご参考' },
    ...document.remarks.map((sentence): PrintedBlock => ({ kind: 'paragraph', lines: [[{ text: inWords(sentence, chosen, null), sentence }]] })),
  ];
  return { title: document.title, blocks: [{ kind: 'heading', level: 1, text: document.title }, ...blocks, ...remarks] };
}

type Numbered = readonly { readonly step: GeneratedStep; readonly number: number | null }[];

function numbered(steps: readonly GeneratedStep[]): Numbered {
  let number = 0;
  return steps.map((step) => ({ step, number: step.isNumbered ? (number += 1) : null }));
}

function list(steps: Numbered, style: Style): PrintedBlock[] {
  let screen: string | null = null;
  return steps.flatMap(({ step, number }): PrintedBlock[] => {
    const isElsewhere = step.screen !== null && step.screen !== screen;
    screen = step.screen ?? screen;
    const heading: PrintedBlock[] = isElsewhere && style.screen === 'heading' ? [{ kind: 'heading', level: 3, text: screenName(screen!, style) }] : [];
    const lines = linesOf(step, style);
    return [...heading, number === null ? { kind: 'paragraph', lines } : { kind: 'item', marker: { style: style.numbering, number }, lines }];
  });
}

/** Tables stop where something unnumbered lies between. */
function table(steps: Numbered, style: Style): PrintedBlock[] {
  return steps.reduce<PrintedBlock[]>((before, { step, number }) => {
    if (number === null) return [...before, { kind: 'paragraph', lines: linesOf(step, style) }];
    const notes = step.sentences.filter(({ isNote }) => isNote);
    const rest = linesOf({ ...step, sentences: step.sentences.filter(({ isNote }) => !isNote) }, style);
    const remarks = linesOf({ ...step, sentences: notes }, style);
    const row = [[[bare(String(number))]], [[bare(step.screen ?? '－')]], rest, remarks.length === 0 ? [[bare('')]] : remarks];
    const last = before.at(-1);
    return last?.kind === 'table' ? [...before.slice(0, -1), { ...last, rows: [...last.rows, row] }] : [...before, { kind: 'table', head: HEADS, rows: [row] }];
  }, []);
}

function flow(steps: Numbered, style: Style): PrintedBlock[] {
  return steps.map(({ step }, index) => {
    const link = index === 0 ? LINKING[0]! : LINKING[1 + (index % (LINKING.length - 1))]!;
    const [first, ...rest] = linesOf(step, style);
    return { kind: 'paragraph', lines: [[...(step.isNumbered ? [bare(link)] : []), ...first ?? []], ...rest] };
  });
}

const bare = (text: string): Chunk => ({ text, sentence: null });

/** Notes stand on lines of their own. A screen is named where the style wants it, and where the step comes to another one. */
function linesOf({ sentences, screen }: GeneratedStep, style: Style): Line[] {
  let present = style.screen === 'before' ? null : screen;
  return sentences.reduce<Line[]>((before, sentence) => {
    const here = sentence.said.flatMap((said) => (said.say === 'operation' ? [said.screen] : []))[0] ?? null;
    const chunk: Chunk = { text: inWords(sentence, style, here === present ? null : here), sentence };
    const last = sentence.said.at(-1);
    present = (last?.say === 'operation' ? last.to ?? last.screen : last?.say === 'arrive' ? last.screen : present);
    const line = before.at(-1);
    return line === undefined || sentence.isNote || line[0]?.sentence?.isNote ? [...before, [chunk]] : [...before.slice(0, -1), [...line, chunk]];
  }, []);
}

const CIRCLED = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿'];

/** A step's number as it is typed. */
export function marked({ style, number }: Marker): string {
  switch (style) {
    case 'circled': return CIRCLED[number - 1] ?? `${number}.`;
    case 'dot': return `${number}.`;
    case 'parenthesis': return `(${number})`;
    case 'word': return `手順${number}`;
  }
}
