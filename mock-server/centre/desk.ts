import type { Context } from '../context';
import type { Faults } from '../faults';
import type { Snapshots } from './snapshots';

/** What NACCSセンター's control API and console work with. */
export interface Desk extends Controls {
  readonly context: Context;
  readonly snapshots: Snapshots;
}

/** What only the whole NSS can do. */
export interface Controls {
  readonly faults: Faults;
  /** Starts again from the seed: state, clock, faults and journal. Without a seed: the present one. */
  reset(seed?: number): void;
  /** Where people read the mails; the console links to it. */
  readonly mailpitUrl?: string | undefined;
  /** Path of the class room that this NSS stands in; the console links to it. */
  readonly classroom?: string | undefined;
}
