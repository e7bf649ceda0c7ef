/** A line of what an application changes: what it was, and what it is to be. Empty where there was, or will be, nothing. */
export type Fact = readonly [item: string, before: string, after: string];

/** Facts under the heading of the part of the contract that they are about. */
export interface FactGroup {
  readonly heading: string;
  readonly facts: readonly Fact[];
}

/** Facts of which something changes; the others stay as they are and are not told. */
export const changed = (facts: readonly Fact[]): Fact[] => facts.filter(([, before, after]) => before !== after);
