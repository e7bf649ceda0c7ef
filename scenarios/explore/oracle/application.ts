/** An application and its life, as the documents tell it (S0 flow, R-45). */
import type { Day } from './calendar';
import type { MailName } from './mails';
import type { Services, Terminal } from './office';
import type { Wish } from './wish';

export type Status = 'received' | 'reviewing' | 'queried' | 'approved' | 'completed' | 'rejected' | 'withdrawn';
export type Event = 'open' | 'query' | 'resubmit' | 'withdraw' | 'approve' | 'reject' | 'complete';

export interface Application {
  number: string;
  office: string;
  status: Status;
  wish: Wish;
  /** 管理資料 as they are to be, fixed when it was registered. */
  services: Record<string, Services>;
  appliedAt: number;
  startDate: Day | null;
  inForce: boolean;
  /** What the review has given; of a re-issue, the terminals that got a new certificate. */
  terminals: Terminal[];
  ids: string[];
  /** Until the end of which day its certificates can be fetched, once that is known (E-08). */
  fetchableUntil: Day | null;
}

/** What may happen next; whatever is not here may not. */
const life: Record<Status, Partial<Record<Event, Status>>> = {
  received: { open: 'reviewing', query: 'queried', approve: 'approved', reject: 'rejected' },
  reviewing: { query: 'queried', approve: 'approved', reject: 'rejected' },
  queried: { resubmit: 'received', withdraw: 'withdrawn' },
  approved: { complete: 'completed' },
  completed: {}, rejected: {}, withdrawn: {},
};

/** The state that follows, or null where NSS has to refuse. */
export const next = (status: Status, event: Event): Status | null => life[status][event] ?? null;

/** May anything still come of it? */
export const isOpen = ({ status, inForce }: Application): boolean => !inForce && status !== 'rejected' && status !== 'withdrawn';

const ofReissue = { query: 'reissueQueried', resubmit: 'reissueReceived', withdraw: 'reissueWithdrawn', approve: 'reissueApproved', reject: 'reissueRejected' } as const;
const usual = { query: 'queried', resubmit: 'received', withdraw: 'withdrawn', approve: 'approved', reject: 'rejected' } as const;

/** The mail of an event; `open` and work that gives nothing have none (D-11). */
export function mailOf({ wish: { kind }, terminals, ids }: Application, event: Event): MailName | null {
  if (event === 'open') return null;
  if (event !== 'complete') return kind === 'reissue' ? ofReissue[event] : usual[event];
  if (kind === 'reissue' || terminals.some(({ certificate }) => certificate !== null)) return 'certificates';
  return ids.length > 0 ? 'ids' : null;
}
