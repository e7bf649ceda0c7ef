/** Measurements of what is looked at and of what it is compared with; those of the same index were made side by side. */
export interface Pairs {
  readonly subject: readonly number[];
  readonly baseline: readonly number[];
}

type Measure = () => Promise<number>;

/**
 * Measures two things alternately, so that whatever else the machine does meets both alike. The order within a pair
 * changes from pair to pair.
 * @param rounds pairs that count; `warmUp` more are measured before and forgotten
 */
export async function inPairs({ rounds, warmUp, subject, baseline }: { rounds: number; warmUp: number; subject: Measure; baseline: Measure }): Promise<Pairs> {
  const pairs = { subject: [] as number[], baseline: [] as number[] };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const order = round % 2 === 0 ? (['baseline', 'subject'] as const) : (['subject', 'baseline'] as const);
    for (const which of order) {
      const value = await { subject, baseline }[which]();
      if (round >= warmUp) pairs[which].push(value);
    }
  }
  return pairs;
}

/** @returns milliseconds that the work took */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** @param share between 0 and 1: 0.5 is the median */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low = NaN, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Each measurement against its neighbour in time. */
export const ratios = ({ subject, baseline }: Pairs): number[] => subject.map((value, index) => value / (baseline[index] ?? NaN));
