import type { Alignment, Outline, Passage, Statement } from '../../model';
import { folded } from '../../text';
import { lookup, type Lookup } from '../../truth/lookup';
import type { Truth, TrueScreen, TrueWalk } from '../../truth/types';
import { spelling } from '../spelling';

/** Everything that the judges of facts look at, with what is asked again and again kept. */
export interface Context {
  readonly outline: Outline;
  readonly statements: readonly Statement[];
  readonly alignment: Alignment;
  readonly truth: Truth;
  readonly known: Lookup;
  /** Walks that the document describes, best first. */
  readonly walks: readonly TrueWalk[];
  /** Screen where the reader is at a statement; null where nothing tells. */
  readonly screenAt: (statement: Statement) => TrueScreen | null;
  /** The sentence that a statement stands in; of a cell its whole row and the head of its column, which say together what it is about. */
  readonly sentenceOf: (statement: Statement) => string;
  /** What stands around a statement: heading and other passages of its step; where it is in none, the passages beside it. Folded. */
  readonly around: (statement: Statement) => string;
  /** Spellings of all labels that the document names. */
  readonly labels: ReadonlySet<string>;
}

/** How many passages beside one outside steps belong to it, on each side. */
const BESIDE = 2;
/** A step of more passages than this is no step but the rest of a document. */
const LONGEST_STEP = 60;

export function contextOf(outline: Outline, statements: readonly Statement[], alignment: Alignment, truth: Truth): Context {
  const known = lookup(truth);
  const ofStep = new Map<string, Passage[]>();
  for (const passage of outline.passages) if (passage.step !== null) add(ofStep, passage.step, passage);
  const screens = screensOfSteps(statements, alignment, known);
  const kept = new Map<string, string>();
  return {
    outline, statements, alignment, truth, known,
    labels: new Set(statements.flatMap(({ claim }) => ('label' in claim ? spelling(claim.label) : []))),
    walks: alignment.walks.flatMap((id) => known.walks.get(id) ?? []),
    screenAt: (statement) => said(statement, known) ?? known.screenOf.get(alignment.at.get(statement.id) ?? '') ?? screens.get(statement.step ?? '') ?? null,
    sentenceOf: ({ passage, quote }) => sentence(outline, passage) ?? quote,
    around: ({ step, passage }) => {
      const own = step === null ? [] : ofStep.get(step) ?? [];
      const isStep = own.length > 0 && own.length <= LONGEST_STEP;
      const key = isStep ? `${step}` : `#${passage}`;
      const before = kept.get(key);
      if (before !== undefined) return before;
      const near = isStep ? own : beside(outline.passages, passage);
      const text = folded([near[0]?.part ?? '', ...near.map((each) => each.text)].join('\n'));
      kept.set(key, text);
      return text;
    },
  };
}

/** Passages before and behind one, as far as they stand under the same heading. */
function beside(passages: readonly Passage[], at: number): readonly Passage[] {
  const [before, behind] = [passages.slice(Math.max(0, at - BESIDE), at), passages.slice(at + 1, at + 1 + BESIDE)];
  const [heading, next] = [before.findLastIndex(({ kind }) => kind === 'heading'), behind.findIndex(({ kind }) => kind === 'heading')];
  return [...before.slice(Math.max(0, heading)), ...passages.slice(at, at + 1), ...next < 0 ? behind : behind.slice(0, next)];
}

function sentence({ passages, document }: Outline, index: number): string | undefined {
  const passage = passages[index];
  return passage?.kind !== 'cell' ? passage?.text : `${document.blocks[passage.block]?.text ?? passage.text}\n${passage.head ?? ''}`;
}

/** The screen that a sentence names itself. */
function said({ claim }: Statement, known: Lookup): TrueScreen | undefined {
  return 'screen' in claim && claim.screen !== null ? known.screens.get(folded(claim.screen))?.[0] : undefined;
}

/** The screen on which the first operation of a step is done, for what the step says besides. */
function screensOfSteps(statements: readonly Statement[], alignment: Alignment, known: Lookup): Map<string, TrueScreen> {
  const screens = new Map<string, TrueScreen>();
  for (const { id, step } of statements) {
    const screen = known.screenOf.get(alignment.at.get(id) ?? '');
    if (step !== null && screen !== undefined && !screens.has(step)) screens.set(step, screen);
  }
  return screens;
}

export function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
