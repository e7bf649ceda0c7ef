import type { Lexicon } from '../model';
import { folded } from '../text';
import { normal } from './normal';

export type Known = 'screen' | 'control' | 'mail' | 'file';

/** The lexicon as it is looked up. */
export interface Names {
  /** What NSS has of that name. A name may be several things (「ID通知内容」 is a screen and a button). */
  readonly kindsOf: (name: string) => ReadonlySet<Known>;
  /** The longest name that begins here and is long enough to be recognised without quotation marks. */
  readonly at: (text: string, index: number) => string | null;
}

/** A shorter word (備考, 削除, 利用者ID) is an everyday word as well, and only quotation marks make it a name. */
const SHORTEST: Readonly<Record<Known, number>> = { screen: 5, control: 6, mail: 8, file: 8 };
/** 「選択してください」 of a drop-down list is what any manual says as well. */
const SENTENCE = /[。、「」]|(?:ください|下さい|ます|ません|です)$/;
const NONE: ReadonlySet<Known> = new Set();
const prepared = new WeakMap<Lexicon, Names>();

/** @returns the lexicon, prepared once */
export function namesOf(lexicon: Lexicon): Names {
  const ready = prepared.get(lexicon);
  if (ready !== undefined) return ready;
  const kinds = new Map<string, Set<Known>>();
  const starts = new Map<string, Set<string>>();
  const lists: readonly (readonly [Known, readonly string[]])[] = [['screen', lexicon.screens], ['control', lexicon.controls], ['mail', lexicon.mails], ['file', lexicon.files]];
  for (const [kind, names] of lists) {
    for (const name of names) {
      const key = folded(name);
      kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
      const form = normal(name).text;
      if (form.length < SHORTEST[kind] || SENTENCE.test(form)) continue;
      const start = form.slice(0, 3);
      starts.set(start, (starts.get(start) ?? new Set()).add(form));
    }
  }
  const sorted = new Map([...starts].map(([start, names]) => [start, [...names].sort((a, b) => b.length - a.length)]));
  const names: Names = {
    kindsOf: (name) => kinds.get(folded(name)) ?? NONE,
    at: (text, index) => sorted.get(text.slice(index, index + 3))?.find((name) => text.startsWith(name, index)) ?? null,
  };
  prepared.set(lexicon, names);
  return names;
}
