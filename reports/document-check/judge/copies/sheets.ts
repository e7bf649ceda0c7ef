import { folded } from '../../text';
import type { Truth, TrueScreen } from '../../truth/types';
import { spelling } from '../spelling';

/** A line that NSS shows, or a part of one, and where on its sheet. */
export interface Line {
  readonly text: string;
  readonly key: string;
  /** Whole line by line from above; -1 for what has no place of its own. */
  readonly at: number;
}

/** A screen or a mail, as far as a document may hold a copy of it. */
export interface Sheet {
  readonly name: string;
  /** Null for mails and for messages, which any screen may show. */
  readonly screen: TrueScreen | null;
  readonly lines: readonly Line[];
  /** By `keyOf`. */
  readonly byKey: ReadonlyMap<string, readonly Line[]>;
  readonly bySpelling: ReadonlyMap<string, Line>;
}

/** Everything that NSS shows. */
export interface Sheets {
  readonly of: ReadonlyMap<string, Sheet>;
  readonly byKey: ReadonlyMap<string, readonly Sheet[]>;
  readonly bySpelling: ReadonlyMap<string, readonly Sheet[]>;
}

const keys = new Map<string, string>();
/** Documents repeat what NSS shows; what differs without end is not kept without end. */
const MOST_KEPT = 20_000;

/** A text as copies are compared: without decoration; numbers and samples are other ones in each application. */
export function keyOf(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = masked(folded(bare(text)));
  if (keys.size >= MOST_KEPT) keys.clear();
  keys.set(text, key);
  return key;
}

/** Without arrows, ticks, bullets and colons around it. */
export const bare = (text: string): string => text.replace(/^[\s<>＜＞▶▼・●■□☐☑✓○◯*]+|[\s<>＜＞:：?*]+$/g, '');

const masked = (text: string): string => text.replace(/(?:\d|[〇○◯△×●]|x{2,}|n{3,}\d?)+[a-z]?(?![a-z])/g, '0');

const kept = new WeakMap<Truth, Sheets>();

/** The sheets of a truth, made once. */
export function sheetsOf(truth: Truth): Sheets {
  let sheets = kept.get(truth);
  if (!sheets) kept.set(truth, sheets = make(truth));
  return sheets;
}

function make({ screens, mails, texts }: Truth): Sheets {
  const all = [
    ...screens.map((screen) => sheet(screen.name, screen, screen.texts, [screen.name, screen.title, ...screen.controls.flatMap(({ label, options }) => [label, ...options ?? []])])),
    ...mails.map(({ subject, text }) => sheet(subject, null, [subject, ...text.split('\n')], [])),
    sheet(MESSAGES, null, [], texts.map(({ text }) => text).filter((text) => !text.includes('{'))),
  ];
  return { of: new Map(all.map((each) => [each.name, each])), byKey: shelved(all, ({ byKey }) => byKey), bySpelling: shelved(all, ({ bySpelling }) => bySpelling) };
}

/** Messages that no screen of a walk has shown. */
export const MESSAGES = 'NSSのメッセージ';

function shelved(all: readonly Sheet[], mapOf: (one: Sheet) => ReadonlyMap<string, unknown>): Map<string, Sheet[]> {
  const shelves = new Map<string, Sheet[]>();
  for (const one of all) for (const key of mapOf(one).keys()) {
    const shelf = shelves.get(key);
    if (shelf) shelf.push(one);
    else shelves.set(key, [one]);
  }
  return shelves;
}

function sheet(name: string, screen: TrueScreen | null, shown: readonly string[], besides: readonly string[]): Sheet {
  const lines = [
    ...shown.map((text, at): Line => ({ text: text.trim(), key: keyOf(text.trim()), at })), ...besides.map((text): Line => ({ text, key: keyOf(text), at: -1 })),
  ].filter(({ text }) => text !== '');
  const byKey = new Map<string, Line[]>();
  const bySpelling = new Map<string, Line>();
  for (const line of lines) for (const text of partsOf(line.text)) {
    const key = keyOf(text);
    if (key === '' || key === '0') continue;
    const list = byKey.get(key);
    if (!list) byKey.set(key, [{ text, key, at: line.at }]);
    else if (list.length < MOST_ALIKE && !list.some((one) => one.text === text)) list.push({ text, key, at: line.at });
    const spelt = spelling(key);
    if (spelt !== '' && !bySpelling.has(spelt)) bySpelling.set(spelt, { text, key, at: line.at });
  }
  return { name, screen, lines, byKey, bySpelling };
}

/** Lines that only their numbers tell apart. */
const MOST_ALIKE = 30;

/** A line, the words and cells of it, and its sentences. */
function partsOf(text: string): Set<string> {
  const words = text.split(/\s+/);
  const parts = new Set([text, ...words.filter((word) => word.length > 1)]);
  for (const part of [...parts]) for (const sentence of part.match(/[^。]+。?/g) ?? []) parts.add(sentence);
  return parts;
}
