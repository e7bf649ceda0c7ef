import type { CheckedDocument } from '../model';
import { folded } from '../text';
import type { Truth } from '../truth/types';
import { changesOf } from './diff';
import { bodiesOf, matched, type Body, type Match } from './steps';
import { touchedWalks } from './touched';
import type { Editions, StepChange, StepOf } from './types';
import { verdictChanges } from './verdicts';

/**
 * Compares two editions of a document: steps by what they say, not by their numbers; the text outside steps; the verdicts; and
 * which walks show what was changed.
 */
export function compareEditions(older: CheckedDocument, newer: CheckedDocument, truth: Truth): Editions {
  const [olds, news] = [bodiesOf(older), bodiesOf(newer)];
  const matches = matched(olds, news);
  const steps = ordered(olds, news, matches);
  const outside = ({ outline }: CheckedDocument): typeof outline.passages => outline.passages.filter(({ step }) => step === null);
  return {
    older: older.outline.document.file,
    newer: newer.outline.document.file,
    steps,
    outside: changesOf(outside(older), outside(newer)),
    verdicts: verdictChanges(older, newer, matches),
    walks: touchedWalks(older, newer, steps, truth),
  };
}

/** The steps of the newer edition in their order, each dropped one behind the step that stood before it. */
function ordered(olds: readonly Body[], news: readonly Body[], matches: readonly Match[]): StepChange[] {
  const ofNewer = new Map(matches.map((match) => [match.newer, match]));
  const ofOlder = new Map(matches.map((match) => [match.older, match]));
  const dropped = new Map<Body | null, StepChange[]>();
  let before: Body | null = null;
  for (const older of olds) {
    const match = ofOlder.get(older);
    if (match !== undefined) before = match.isMoved ? before : match.newer;
    else dropped.set(before, [...dropped.get(before) ?? [], { kind: 'dropped', older: told(older), newer: null, sentences: changesOf(older.passages, []) }]);
  }
  return [null, ...news].flatMap((newer) => [...newer === null ? [] : [changeOf(newer, ofNewer.get(newer))], ...dropped.get(newer) ?? []]);
}

function changeOf(newer: Body, match: Match | undefined): StepChange {
  if (match === undefined) return { kind: 'new', older: null, newer: told(newer), sentences: changesOf([], newer.passages) };
  const sentences = changesOf(match.older.passages, newer.passages).filter(({ words }) => !isOnlyNumber(words, match));
  return { kind: match.isMoved ? 'moved' : sentences.length > 0 ? 'changed' : 'same', older: told(match.older), newer: told(newer), sentences };
}

/** Is the number of the step all that differs? Steps are counted anew when one is put in; a figure that a step begins with (10分…) counts. */
const isOnlyNumber = (words: StepChange['sentences'][number]['words'], { older, newer }: Match): boolean =>
  words.some(({ kind }) => kind === 'same') && words.every(({ kind, text }, index) => kind === 'same'
    || (index < 3 && isOfMarker(text, (kind === 'dropped' ? older : newer).step.marker) && words.slice(0, index).every((word) => !/\p{L}{3}/u.test(word.text))));

const isOfMarker = (text: string, marker: string): boolean => folded(marker).includes(folded(text).replace(/[().]/g, ''));

const told = ({ step: { id, marker, title, part, place } }: Body): StepOf => ({ id, marker, title, part, place });
