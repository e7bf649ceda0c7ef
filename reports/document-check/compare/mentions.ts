import type { Finding, Outline, Passage, Place, Severity, Statement } from '../model';

/** A document as it is compared with others and with itself. */
export interface Compared {
  readonly outline: Outline;
  readonly statements: readonly Statement[];
}

/** One place where something is said. */
export interface Mention {
  readonly file: string;
  readonly step: string | null;
  readonly place: Place;
  readonly quote: string;
  /** What is said there, as printed. */
  readonly value: string;
  readonly passage: Passage;
  readonly statement: string | null;
}

export type Contradiction = Omit<Finding, 'id'>;

/** A statement as a mention. @param value what it says */
export function mentionOf({ outline }: Compared, { id, step, place, quote, passage }: Statement, value: string): Mention | null {
  const found = outline.passages[passage];
  return found === undefined ? null : { file: outline.document.file, step, place, quote, value, passage: found, statement: id };
}

/**
 * One finding from all places of two or more values.
 * @param groups the mentions of each value; the finding stands at the first of the first group
 */
export function contradiction(groups: readonly (readonly Mention[])[], severity: Severity, message: string, expected: string | null): Contradiction[] {
  const [first, ...rest] = groups.map((group) => group.toSorted(inOrder));
  const [at, ...others] = first ?? [];
  if (at === undefined) return [];
  // Of each value one place, then the others.
  const also = [...rest.flatMap((group) => group.slice(0, 1)), ...others, ...rest.flatMap((group) => group.slice(1))];
  return [{
    diagnosis: 'contradiction', severity, message, found: at.value, expected, file: at.file, step: at.step, place: at.place, quote: at.quote,
    also: also.map(({ file, step, place, quote }) => ({ file, step, place, quote })),
    statements: [...new Set([at, ...also].flatMap(({ statement }) => statement ?? []))],
    proof: null,
  }];
}

/** A value with its first place, for a message: 「変更内容入力画面」（手順1-④、12行目）. @param one whose file need not be named */
export function quoted(mention: Mention, one?: Mention): string {
  const { file, step, place } = mention;
  const where = [
    ...one === undefined || one.file === file ? [] : [file.replace(/^.*[\\/]/, '')],
    ...step === null ? [] : [`手順${step}`],
    place.page === null ? `${place.line}行目` : `${place.page}ページ`,
  ];
  return `「${mention.value}」（${where.join('、')}）`;
}

const inOrder = (one: Mention, other: Mention): number => one.file.localeCompare(other.file) || one.passage.index - other.passage.index;

/** Mentions by a key. */
export function grouped<T>(all: Iterable<T>, keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
