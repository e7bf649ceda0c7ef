import { conditionFacts } from './facts-conditions';
import { contactFacts } from './facts-contacts';
import { countFacts } from './facts-counts';
import { durationFacts } from './facts-durations';
import type { PublishedFact } from './facts-of-rules';
import { priceFacts } from './facts-prices';
import { wordFacts } from './facts-words';

export type { PublishedFact } from './facts-of-rules';

/** Everything but the addresses, which the sites know themselves. */
export const facts = (): PublishedFact[] => [
  ...durationFacts(), ...countFacts(), ...contactFacts(), ...conditionFacts(), ...priceFacts(), ...wordFacts(),
];
