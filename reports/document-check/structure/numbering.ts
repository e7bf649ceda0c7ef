import type { DocumentStep, Outline, Remark } from '../model';

/**
 * What is wrong with the numbers of the steps themselves: skipped, doubled, out of order.
 * @returns one remark for each place
 */
export function numbering(outline: Outline): Remark[] {
  const recognised = new Set(outline.document.recognised);
  return sequencesOf(outline.steps).flatMap((steps) => irregular(steps)).map((told) => (told.place.page !== null && recognised.has(told.place.page) ? unsure(told) : told));
}

/** On a page that was read by OCR a number may only not have been recognised. */
const unsure = (told: Remark): Remark => ({ ...told, severity: 'note', message: `${told.message}OCRで読み取ったページなので、番号の読み落としかもしれません。` });

/** Steps that are counted together: of one part, below one step, printed in one way. */
function sequencesOf(steps: readonly DocumentStep[]): DocumentStep[][] {
  const found: DocumentStep[][] = [];
  const open = new Map<string, DocumentStep[]>();
  for (const step of steps) {
    const key = `${step.parent ?? ''}\n${printing(step.marker)}`;
    const sequence = open.get(key);
    const last = sequence?.at(-1);
    // Numbers that go on in the next part are one numbering; those that begin again are not.
    if (sequence !== undefined && last !== undefined && (last.part === step.part ? !restarts(sequence, step) : step.number > last.number)) sequence.push(step);
    else {
      const begun = [step];
      open.set(key, begun);
      found.push(begun);
    }
  }
  return found;
}

const restarts = (sequence: readonly DocumentStep[], { number }: DocumentStep): boolean => number === 1 && sequence.length > 1;
const printing = (marker: string): string => (/^[①-⑳㉑-㉟㊱-㊿➀-➉⓵-⓾]/.test(marker) ? '①' : /^[❶-❿➊-➓⓫-⓴]/.test(marker) ? '❶' : marker.normalize('NFKC').replace(/\d+(?!.*\d)/, '0'));

function irregular(steps: readonly DocumentStep[]): Remark[] {
  const [first] = steps;
  if (first === undefined) return [];
  const numbers = new Set(steps.map(({ number }) => number));
  const remarks: Remark[] = [];
  if (first.number > 1 && steps.length > 1) {
    const missing = lacking(0, first.number, numbers);
    if (missing.length > 0) remarks.push(remark(first, `手順の番号${list(first, missing)}がありません（最初の手順が${first.marker}です）。`, first.marker, printed(first, 1)));
  }
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before === undefined) continue;
    const missing = lacking(before.number, step.number, numbers);
    if (step.number === before.number) remarks.push(remark(step, `手順の番号${step.marker}が重複しています。`, step.marker, printed(step, before.number + 1)));
    else if (step.number < before.number) remarks.push(remark(step, `手順の番号の順序が乱れています（${before.marker}の次が${step.marker}です）。`, `${before.marker}→${step.marker}`, null));
    else if (missing.length > 0) remarks.push(remark(step, `手順の番号${list(step, missing)}が抜けています（${before.marker}の次が${step.marker}です）。`, `${before.marker}→${step.marker}`, printed(step, before.number + 1)));
  }
  return remarks;
}

/** Numbers between two that stand nowhere in the numbering. */
function lacking(from: number, to: number, present: ReadonlySet<number>): number[] {
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + 1 + index).filter((number) => !present.has(number));
}

const list = (step: DocumentStep, numbers: readonly number[]): string =>
  (numbers.length > 4 ? [printed(step, numbers[0] ?? 0), '～', printed(step, numbers.at(-1) ?? 0)] : numbers.map((number) => printed(step, number))).join('');

/** Another number in the way in which a step's own is printed. */
function printed({ marker }: DocumentStep, number: number): string {
  const kind = printing(marker);
  if (kind === '①' && number <= 20) return String.fromCharCode('①'.charCodeAt(0) + number - 1);
  if (kind === '❶' && number <= 10) return String.fromCharCode('❶'.charCodeAt(0) + number - 1);
  return kind === '①' || kind === '❶' ? `(${number})` : marker.normalize('NFKC').replace(/\d+(?!.*\d)/, String(number));
}

function remark(step: DocumentStep, message: string, found: string, expected: string | null): Remark {
  return {
    diagnosis: 'numbering', severity: 'warning', message, found, expected, step: step.id, place: step.place, quote: step.title, statements: [], proof: null,
    cause: `numbering\n${step.id}\n${found}`,
  };
}
