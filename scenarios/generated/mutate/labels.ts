import { folded, likeness } from '../../../reports/document-check/text';
import type { TrueScreen, Truth } from '../../../reports/document-check/truth/types';
import type { Random } from '../random';
import type { GeneratedDocument, Mutant, Operation } from '../types';
import { operations, saying, withSentence, type At } from './places';
import { otherWords } from './words';

/** A name as it is printed. */
export const printedLabel = (label: string): string => label.replace(/[：:]$/, '');

const labelsOn = new WeakMap<TrueScreen, ReadonlySet<string>>();
function labels(screen: TrueScreen | undefined): ReadonlySet<string> {
  if (screen === undefined) return new Set();
  const known = labelsOn.get(screen) ?? new Set(screen.controls.flatMap(({ label, options }) => [label, ...options ?? []]).map((label) => folded(printedLabel(label))));
  labelsOn.set(screen, known);
  return known;
}

const screensWith = new WeakMap<Truth, ReadonlyMap<string, readonly TrueScreen[]>>();
/** Screens by the folded label of what they carry. */
function carriers(truth: Truth): ReadonlyMap<string, readonly TrueScreen[]> {
  const known = screensWith.get(truth);
  if (known !== undefined) return known;
  const all = new Map<string, TrueScreen[]>();
  for (const screen of truth.screens) for (const label of labels(screen)) all.set(label, [...all.get(label) ?? [], screen]);
  screensWith.set(truth, all);
  return all;
}

/** How much of a label is left after a word of it was replaced. */
const STILL_KNOWN = 0.34;

/** One word of a label is another; the label is none of NSS, and nearest to the right one on that screen. */
export function renamed(document: GeneratedDocument, truth: Truth, random: Random): Mutant | null {
  for (const at of random.shuffled(operations(document))) {
    const right = printedLabel(at.said.label);
    const others = [...labels(truth.screens.find(({ name }) => name === at.said.screen))].filter((label) => label !== folded(right));
    const label = otherWords(right, random).find((wrong) => !carriers(truth).has(folded(wrong)) && likeness(wrong, right) >= STILL_KNOWN
      && others.every((other) => likeness(wrong, other) < likeness(wrong, right)));
    if (label !== undefined) return withOperation(document, at, { ...at.said, label }, { kind: 'renamed', diagnoses: ['renamed'], names: [right], about: `「${right}」→「${label}」` });
  }
  return null;
}

/** How alike a foreign button may be to one that is there. */
const UNLIKE = 0.4;
/** A short name says too little of where it belongs, one with a blank is told by its group, and that of a screen could be the screen. */
const SHORTEST = 5;

/** A button that stands only on screens which the document does not visit. */
export function ofAnotherScreen(document: GeneratedDocument, truth: Truth, random: Random): Mutant | null {
  const all = operations(document);
  const visited = new Set(all.flatMap(({ said }) => [said.screen, said.to]));
  const names = new Set(truth.screens.flatMap(({ name, title }) => [name, title]));
  const foreign = random.shuffled(truth.screens.filter(({ name }) => !visited.has(name))
    .flatMap(({ controls }) => controls.filter(({ role, isInRows, label }) => role === 'button' && !isInRows && label.length >= SHORTEST && !label.includes(' ') && !names.has(label)).map(({ label }) => label)));
  for (const at of random.shuffled(all.filter(({ said }) => said.verb === 'press' && !said.isInRow))) {
    const here = [...labels(truth.screens.find(({ name }) => name === at.said.screen))];
    const label = foreign.find((one) => {
      const on = carriers(truth).get(folded(one)) ?? [];
      return on.length > 0 && on.every(({ name }) => !visited.has(name)) && here.every((other) => likeness(one, other) < UNLIKE);
    });
    if (label === undefined) continue;
    const right = [printedLabel(at.said.label), ...(carriers(truth).get(folded(label)) ?? []).map(({ name }) => name)];
    return withOperation(document, at, { ...at.said, label, control: 'button' }, { kind: 'other-screen', diagnoses: ['other-screen'], names: right, about: `「${at.said.label}」→「${label}」（別の画面）` });
  }
  return null;
}

/** A mutant in which one operation is another. */
export function withOperation(document: GeneratedDocument, at: At<Operation>, instead: Operation, mutant: Pick<Mutant, 'kind' | 'diagnoses' | 'names' | 'about'>): Mutant {
  const sentence = saying(at.sentence, at.said, instead);
  return { ...mutant, document: withSentence(document, at.sentence, sentence), touched: new Set([sentence]), isAssumed: at.sentence.isAssumed };
}
