import type { Statement } from '../../model';
import type { Fit } from './fit';
import type { Visit } from './knowledge';
import type { Standing } from './runs';

/** A statement with the place in NSS where it belongs. */
export interface Told {
  readonly index: number;
  readonly statement: Statement;
  readonly standing: Standing;
  /** Where the reader is, or arrives, by all that is said before and after. */
  readonly visit: Visit;
  /** Null where it fits nothing there. */
  readonly fit: Fit | null;
}

/** Does the statement certainly speak of the visit that it is at? */
export const isSure = (told: Told | undefined): boolean => told?.fit?.isSure === true;

/** What tells where the reader is. */
const WAYMARKS: ReadonlySet<string> = new Set(['operation', 'arrival', 'mail']);
export const isWaymark = ({ statement: { claim } }: Told): boolean => WAYMARKS.has(claim.kind);
