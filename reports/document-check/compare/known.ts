import { spelling } from '../judge/spelling';
import { folded } from '../text';
import { namesOfMail } from '../truth/names';
import { namesOfControl } from '../truth/lookup';
import type { Truth } from '../truth/types';
import type { Difference } from './near';

/** What NSS itself says, as far as comparing documents needs it. */
export interface Known {
  /** Is it a name of NSS, in any way of writing? */
  readonly isName: (name: string) => boolean;
  /** Does NSS say it anywhere? */
  readonly says: (term: string) => boolean;
  /** Does NSS tell two of its own names apart by just this difference (登録画面, 確認画面)? */
  readonly tellsApart: (difference: Difference) => boolean;
  /** Do two terms stand in one text of NSS? */
  readonly saysBoth: (one: string, other: string) => boolean;
}

const kept = new WeakMap<Truth, Known>();

/** @returns the names of a truth, prepared once */
export function knownOf(truth: Truth): Known {
  let known = kept.get(truth);
  if (known === undefined) kept.set(truth, known = prepared(truth));
  return known;
}

function prepared({ screens, mails, files, texts, facts, walks }: Truth): Known {
  const names = new Set([
    ...screens.flatMap(({ name, title, controls }) => [name, title, name.replace(/画面$/, ''), `${title}画面`, ...controls.flatMap((control) => [...namesOfControl(control), ...control.options ?? []])]),
    ...mails.flatMap(namesOfMail), ...files.flatMap(({ name, label }) => [name, label]), ...texts.map(({ text }) => text),
  ].map(spelling).filter((name) => name !== ''));
  const lines = new Set([
    ...names, ...screens.flatMap((screen) => screen.texts), ...mails.flatMap(({ text }) => text.split('\n')), ...facts.map(({ text }) => text), ...walks.flatMap(({ title, steps }) => [title, ...steps.map((step) => step.title)]),
  ].map(folded));
  const each = [...lines];
  const all = each.join('\n');
  return {
    isName: (name) => names.has(spelling(name)),
    says: remembered((term: string) => all.includes(folded(term)), (term) => term),
    tellsApart: remembered(({ one, other }: Difference) => tellsApart(names, one, other), ({ one, other }) => `${one}\n${other}`),
    saysBoth: (one, other) => {
      const [first, second] = [folded(one), folded(other)];
      return all.includes(first) && all.includes(second) && each.some((line) => line.includes(first) && line.includes(second));
    },
  };
}

function tellsApart(names: ReadonlySet<string>, one: string, other: string): boolean {
  const [from, to] = one === '' ? [other, one] : [one, other];
  for (const name of names) {
    for (let at = name.indexOf(from); at >= 0; at = name.indexOf(from, at + 1)) {
      const changed = name.slice(0, at) + to + name.slice(at + from.length);
      if (changed !== '' && changed !== name && names.has(changed)) return true;
    }
  }
  return false;
}

/** Documents ask the same again and again; what differs without end is not kept without end. */
const mostKept = 5000;

function remembered<T>(asked: (question: T) => boolean, keyOf: (question: T) => string): (question: T) => boolean {
  const answers = new Map<string, boolean>();
  return (question) => {
    const key = keyOf(question);
    const answer = answers.get(key) ?? asked(question);
    if (answers.size < mostKept) answers.set(key, answer);
    return answer;
  };
}
