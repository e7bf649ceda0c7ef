import type { Control, PageView } from '../page/view';
import type { Filled } from './inputs';

/** What a trainee does, as far as NSS gets to know of it. */
export type Event =
  /** Something was pressed. */
  | Sent
  /** A screen has come. `byLink`: nothing was sent for it. */
  | { readonly kind: 'shown'; readonly page: PageView; readonly byLink: boolean; readonly loginId: string | null }
  /** A mail was opened. */
  | { readonly kind: 'mail'; readonly subject: string; readonly text: string }
  /** NACCSセンター has done what the next goal says. */
  | { readonly kind: 'centre' };

export interface Sent extends Filled {
  readonly kind: 'sent';
  /** The page that it was pressed on. */
  readonly from: PageView;
  /** What it may have been: the same thing can stand on a page twice. */
  readonly pressed: readonly Control[];
  /** A form that changes something. */
  readonly isPost: boolean;
  /** A file came instead of a page. */
  readonly gaveFile: boolean;
  /** Who is logged in; null where nobody is. */
  readonly loginId: string | null;
}
