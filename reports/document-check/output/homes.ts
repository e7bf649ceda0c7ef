import type { CheckedDocument, Finding, Passage, Place } from '../model';

/** Finds the passage at which a finding is to be told. */
export interface Homes {
  /** The passage of its first statement, otherwise the one that stands at its place, otherwise the beginning of its step. */
  readonly of: (finding: Finding) => Passage | undefined;
  readonly at: (place: Place) => Passage | undefined;
}

export function homesIn({ outline: { passages }, judged }: Pick<CheckedDocument, 'outline' | 'judged'>): Homes {
  const spots = new Map(passages.toReversed().map((passage) => [spot(passage.place), passage]));
  const firstOfStep = new Map(passages.toReversed().map((passage) => [passage.step, passage]));
  const passageOf = new Map(judged.map(({ statement: { id, passage } }) => [id, passages[passage]]));
  const at = (place: Place) => spots.get(spot(place)) ?? passages[0];
  return {
    at,
    of: ({ statements: [first], step, place }) => passageOf.get(first ?? '') ?? spots.get(spot(place)) ?? firstOfStep.get(step) ?? passages[0],
  };
}

const spot = ({ page, line }: Place): string => `${page ?? ''}/${line}`;
