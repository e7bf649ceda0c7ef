import type { Pairs } from './measure';

/** What should be reached: by the ratio to the baseline, or by the measurement itself. */
export type Aim = { readonly of: 'ratio' | 'measured' } & ({ readonly most: number } | { readonly least: number });

/** One line of the result. */
export interface Figure {
  readonly what: string;
  readonly against: string;
  readonly unit: 'ms' | '件/秒';
  readonly pairs: Pairs;
  /** Left out: for information only. */
  readonly aim?: Aim;
}

export interface Bench {
  /** As on the command line. */
  readonly name: string;
  readonly about: string;
  /** Needs the run's Mailpit in the environment (`MAILPIT_URL`, `MAILPIT_SMTP`). */
  run(): Promise<Figure[]>;
}

/** The moment at which the clock of a measured NSS stands. */
export const NOW = '2026-04-01T09:00:00+09:00';

/** A mail domain that nothing else writes to. */
export const mailDomain = (): string => `bench-${crypto.randomUUID()}.example.jp`;
