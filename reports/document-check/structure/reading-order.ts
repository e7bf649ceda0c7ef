import type { Passage } from '../model';
import type { Counted } from './counted';

/** A step with everything from the headings that stand right above it to the next step of its numbering. */
interface Stretch { readonly from: number; readonly to: number; readonly number: number }

/**
 * Passages in the order in which a reader follows them: where all steps of a numbering are there but printed in disorder, as when a
 * page is taken apart into text boxes (⑤ ⑦ ⑥ ⑧), he goes by the numbers.
 * @param idOf id of each step, among the steps
 */
export function inReadingOrder(passages: readonly Passage[], steps: readonly Counted[], idOf: readonly string[]): readonly Passage[] {
  const firsts = new Map<string, number>();
  for (const { step, index } of passages) if (step !== null && !firsts.has(step)) firsts.set(step, index);
  let ordered = passages;
  for (const stretches of numberings(passages, steps, (index) => firsts.get(idOf[index] ?? '') ?? null)) {
    const [first, last] = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0];
    const moved = stretches.toSorted((one, other) => one.number - other.number).flatMap(({ from, to }) => passages.slice(from, to));
    ordered = [...ordered.slice(0, first), ...moved, ...ordered.slice(last)];
  }
  return ordered === passages ? passages : ordered.map((passage, index) => ({ ...passage, index }));
}

/** The numberings that are in disorder, each number there once. */
function* numberings(passages: readonly Passage[], steps: readonly Counted[], startOf: (step: number) => number | null): Generator<Stretch[]> {
  const sequences = new Map<number, number[]>();
  for (const [index, { sequence, parent }] of steps.entries()) if (parent === null) sequences.set(sequence, [...sequences.get(sequence) ?? [], index]);
  for (const own of sequences.values()) {
    const numbers = own.map((index) => steps[index]?.marker.number ?? 0);
    if (new Set(numbers).size < numbers.length || numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))) continue;
    const starts = own.map((index) => withHeadings(passages, startOf(index) ?? -1));
    const end = endOf(passages, starts.at(-1) ?? -1);
    // What stands between them and belongs to another numbering cannot be told apart from them.
    if (starts.some((start, at) => start < 0 || start >= (starts[at + 1] ?? end))) continue;
    yield starts.map((from, at) => ({ from, to: starts[at + 1] ?? end, number: numbers[at] ?? 0 }));
  }
}

/** The name of the screen stands above the step that begins on it. */
function withHeadings(passages: readonly Passage[], start: number): number {
  let from = start;
  while (from > 0 && passages[from - 1]?.kind === 'heading' && passages[from - 1]?.step !== null) from -= 1;
  return from;
}

/** Up to the next heading or step behind the last one. */
function endOf(passages: readonly Passage[], start: number): number {
  const step = passages.slice(start).find(({ kind }) => kind !== 'heading')?.step ?? null;
  let to = start;
  while (to < passages.length && (to === start || passages[to]?.step === step || passages[to]?.kind === 'heading') && (to < start + 1 || passages[to]?.step !== null)) to += 1;
  return to;
}
