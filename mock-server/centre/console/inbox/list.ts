import type { Context } from '../../../context';
import type { Application } from '../../../domain/application';
import type { IsoDate, IsoInstant } from '../../../domain/contract';
import type { ApplicationStatus } from '../../../domain/lifecycle';
import { partiesOf } from '../../../operations/parties';
import type { Store } from '../../../store/store';
import { waitingSince } from '../../review';
import { dueOn, searchable, toSearch, type Query, type Sort } from './query';

/** Lines on a page of the inbox. */
export const PER_PAGE = 50;

/** A line of the inbox. */
export interface Line {
  readonly application: Application;
  readonly company: string;
  readonly office: string;
  /** Since when it has been NACCSセンター's turn; null where it is not. */
  readonly waitingSince: IsoInstant | null;
  readonly due: IsoDate | null;
  /** What 「事業所」 is looked for in. */
  readonly words: string;
}

/** Everything that a query finds, in its order, and how many of each state there are apart from the state asked for. */
export interface Found {
  readonly lines: readonly Line[];
  readonly counts: ReadonlyMap<ApplicationStatus, number>;
  readonly total: number;
}

interface Kept {
  readonly version: string;
  readonly lines: readonly Line[];
  readonly found: Map<string, Found>;
}

const kept = new WeakMap<Store, Kept>();
/** As many as people look at one after the other between two changes. */
const QUERIES = 30;

/** What a query finds; made once for each state of the tables, so that paging and going to the next one cost nothing. */
export function find(context: Context, query: Query): Found {
  const { store } = context;
  const version = `${store.version('applications')}/${store.version('offices')}`;
  let all = kept.get(store);
  if (all?.version !== version) kept.set(store, (all = { version, lines: linesOf(context), found: new Map() }));
  const key = toSearch(query, { page: 1 }).toString();
  let found = all.found.get(key);
  if (!found) {
    if (all.found.size >= QUERIES) all.found.clear();
    all.found.set(key, (found = search(all.lines, query)));
  }
  return found;
}

function search(all: readonly Line[], query: Query): Found {
  const { status, sort } = query;
  const wanted = { ...query, number: searchable(query.number), office: searchable(query.office) };
  const counts = new Map<ApplicationStatus, number>();
  const lines: Line[] = [];
  let total = 0;
  for (const line of all) {
    if (!matches(line, wanted)) continue;
    const own = line.application.status;
    total += 1;
    counts.set(own, (counts.get(own) ?? 0) + 1);
    if (status === null || own === status) lines.push(line);
  }
  return { lines: lines.sort(orders[sort]), counts, total };
}

function matches({ application, waitingSince, due, words }: Line, { kind, number, office, from, until, waiting }: Query): boolean {
  return (kind === null || application.kind === kind) && (!waiting || waitingSince !== null)
    && application.receiptNumber.includes(number) && words.includes(office)
    && (from === null || (due !== null && due >= from)) && (until === null || (due !== null && due <= until));
}

type Order = (a: Line, b: Line) => number;
const by = (value: (line: Line) => string): Order => (a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0);
const number = by(({ application }) => application.receiptNumber);
const applied = by(({ application }) => application.appliedAt);
/** Those without a day stand last, upwards and downwards. */
const start = (direction: 1 | -1): Order => (a, b) =>
  (a.due === null || b.due === null ? Number(a.due === null) - Number(b.due === null) : direction * by(({ due }) => due ?? '')(a, b)) || number(a, b);
const downwards = (order: Order): Order => (a, b) => -order(a, b);

const orders: Record<Sort, Order> = {
  waiting: (a, b) => {
    if (a.waitingSince === null || b.waitingSince === null) return Number(a.waitingSince === null) - Number(b.waitingSince === null) || -applied(a, b) || -number(a, b);
    return by(({ waitingSince }) => waitingSince ?? '')(a, b) || number(a, b);
  },
  number, '-number': downwards(number),
  applied: (a, b) => applied(a, b) || number(a, b), '-applied': (a, b) => -applied(a, b) || -number(a, b),
  start: start(1), '-start': start(-1),
};

const linesOf = (context: Context): Line[] => [...context.store.all('applications')].map((application) => {
  const { company, office } = partiesOf(context, application);
  return {
    application, company, office, waitingSince: waitingSince(application), due: dueOn(application),
    words: searchable(`${application.officeCode ?? ''} ${application.applicant} ${company} ${office}`),
  };
});

/** The neighbours of an application within a query, and which of the others is waiting next after it. */
export interface Neighbours {
  /** From 1; null where the query does not find it (any more). */
  readonly place: number | null;
  readonly of: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly nextWaiting: string | null;
}

/** Where an application stands in what a query finds, and what comes before and after it. */
export function neighbours(context: Context, query: Query, receiptNumber: string): Neighbours {
  const { lines } = find(context, query);
  const index = lines.findIndex(({ application }) => application.receiptNumber === receiptNumber);
  const numberAt = (at: number): string | null => lines[at]?.application.receiptNumber ?? null;
  const waiting = [...lines.slice(index + 1), ...lines.slice(0, Math.max(0, index))].find(({ waitingSince, application }) => waitingSince !== null && application.receiptNumber !== receiptNumber);
  return {
    place: index < 0 ? null : index + 1, of: lines.length,
    previous: index < 0 ? null : numberAt(index - 1), next: index < 0 ? null : numberAt(index + 1),
    nextWaiting: waiting?.application.receiptNumber ?? null,
  };
}
