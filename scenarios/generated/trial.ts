import { check } from '../../reports/document-check/check';
import type { CheckResult, Format } from '../../reports/document-check/model';
import type { TrueWalk, Truth } from '../../reports/document-check/truth/types';
import { compose } from './compose';
import type { Desk } from './desk';
import { measured, type Measured } from './measure';
import { mutant } from './mutate';
import { print, type Printed } from './print';
import { Random } from './random';
import { LAYOUTS, type GeneratedDocument, type Layout, type Mutant, type MutantKind } from './types';
import { styled, type Style } from './words/style';

/** A generated document, what was made wrong in it, and what the check made of that. */
export interface Trial {
  readonly mutant: Mutant | null;
  readonly format: Format;
  readonly layout: Layout;
  readonly printed: Printed;
  readonly result: CheckResult;
  readonly measured: Measured;
  /** Of the check alone, in milliseconds; reading the file is not part of it. */
  readonly ms: number;
}

/** Formats that mutants take turns in: a PDF takes longest to write and to read. */
export const MUTANT_FORMATS: readonly Format[] = ['txt', 'md', 'html', 'docx', 'md', 'html', 'txt', 'docx', 'pdf'];

/**
 * One mutant in a layout, style and format of the seed.
 * @param formats among which the seed chooses
 * @returns null where the procedure has no place for that kind
 */
export async function mutantTrial(kind: MutantKind, walk: TrueWalk, truth: Truth, seed: string, desk: Desk, formats = MUTANT_FORMATS): Promise<Trial | null> {
  const wrong = mutant(kind, walk, truth, seed);
  if (wrong === null) return null;
  const random = new Random(`${walk.id} ${kind} ${seed} print`);
  return tried(wrong.document, wrong, random.pick(LAYOUTS), random.pick(formats), styled(random), truth, desk);
}

/** A document as NSS is, in that layout, format and style. */
export const trueTrial = (walk: TrueWalk, truth: Truth, seed: string, layout: Layout, format: Format, style: Style, desk: Desk): Promise<Trial> =>
  tried(compose(walk, truth, seed), null, layout, format, style, truth, desk);

async function tried(document: GeneratedDocument, wrong: Mutant | null, layout: Layout, format: Format, style: Style, truth: Truth, desk: Desk): Promise<Trial> {
  const printed = print(document, layout, style);
  const source = await desk.read(printed, format);
  const began = performance.now();
  const result = check([source], truth);
  const ms = performance.now() - began;
  return { mutant: wrong, format, layout, printed, result, ms, measured: measured(document, printed, result, wrong) };
}

/** What is wrong with a trial, in a line each; empty where the check was right. */
export function faults({ mutant: wrong, format, layout, measured: { isFound, isDiagnosed, hits, alarms, steps, isSumRight, wrong: falselyWrong } }: Trial): string[] {
  return [
    ...(wrong !== null && !isFound ? [`見つからない: ${wrong.about}`] : []),
    ...(wrong !== null && isFound && !isDiagnosed ? [`診断が違う: ${wrong.about} → ${hits.map(({ diagnosis, message }) => `${diagnosis} ${message}`).join(' / ')}`] : []),
    ...alarms.map(({ diagnosis, message, quote }) => `誤報 ${diagnosis}: ${message}（${quote}）`),
    ...(wrong === null ? falselyWrong.map((text) => `誤りとされた: ${text}`) : []),
    ...(wrong === null ? steps.unchecked.map((step) => `確認されない手順: ${step}`) : []),
    ...(wrong === null && layout !== 'flow' && steps.made !== steps.read ? [`手順 ${steps.made} 件のうち ${steps.read} 件`] : []),
    ...(isSumRight ? [] : ['合計が合わない']),
  ].map((fault) => `${layout} ${format} ${fault}`);
}
