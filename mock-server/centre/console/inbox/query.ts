import type { Application, ApplicationKind } from '../../../domain/application';
import { parseCompactDate } from '../../../domain/calendar';
import type { IsoDate } from '../../../domain/contract';
import { statusLabel, type ApplicationStatus } from '../../../domain/lifecycle';
import type { NssRequest } from '../../../ui/env';
import type { Errors } from '../../../ui/form';
import { kindName } from '../../../vocabulary/change-items';

/** Orders of the inbox: what is waiting first, oldest on top; or by a column, `-` downwards. */
const sorts = ['waiting', 'number', '-number', 'applied', '-applied', 'start', '-start'] as const;
export type Sort = (typeof sorts)[number];

/** What the inbox shows, as its address says it. */
export interface Query {
  readonly status: ApplicationStatus | null;
  readonly kind: ApplicationKind | null;
  /** 申込受付番号 or a part of it, as typed. */
  readonly number: string;
  /** 事業所コード, 仮ログインID, or a part of the names, as typed. */
  readonly office: string;
  /** 利用開始日 (the wish until one is fixed), both days included; null for no limit. */
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  /** Only what NACCSセンター still has to do something with. */
  readonly waiting: boolean;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
}

export const statuses = Object.keys(statusLabel) as ApplicationStatus[];
export const kinds = Object.keys(kindName) as ApplicationKind[];

/** Names of the inputs that narrow the inbox, with what was typed. */
export type Typed = Readonly<Record<'number' | 'office' | 'from' | 'until', string>>;

/**
 * Reads the address. A value that no link or form of the console sends counts as not given; a day that does not exist is
 * reported at its input.
 */
export function readQuery(c: NssRequest): { query: Query; typed: Typed; errors: Errors } {
  const given = (name: string): string => (c.req.query(name) ?? '').trim().slice(0, 100);
  const typed = { number: given('number'), office: given('office'), from: given('from'), until: given('until') };
  const [from, until] = [day(typed.from), day(typed.until)];
  const errors = {
    ...(from === undefined ? { from: '利用開始日（から）は実在する日付で入力してください。' } : {}),
    ...(until === undefined ? { until: '利用開始日（まで）は実在する日付で入力してください。' } : {}),
    ...(from && until && from > until ? { until: '利用開始日（まで）は、（から）以降の日付を入力してください。' } : {}),
  };
  const page = given('page');
  return {
    typed, errors,
    query: {
      status: statuses.find((one) => one === given('status')) ?? null, kind: kinds.find((one) => one === given('kind')) ?? null,
      number: typed.number, office: typed.office,
      from: from ?? null, until: errors.until === undefined ? until ?? null : null,
      waiting: given('waiting') === '1', sort: sorts.find((one) => one === given('sort')) ?? 'waiting', page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
    },
  };
}

/** @returns null where nothing was typed, undefined where it is no day */
const day = (text: string): IsoDate | null | undefined =>
  text === '' ? null : /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseCompactDate(text.replaceAll('-', '')) ?? undefined : undefined;

/** Text as it is looked for: without a difference between half and full width, small and capital letters. */
export const searchable = (text: string): string => text.normalize('NFKC').toUpperCase();

/** The query of an address that shows the same again; what is as without it is left out. */
export function toSearch(query: Query, change: Partial<Query> = {}): URLSearchParams {
  const { status, kind, number, office, from, until, waiting, sort, page } = { ...query, ...change };
  const parts: [string, string][] = [
    ['status', status ?? ''], ['kind', kind ?? ''], ['number', number], ['office', office], ['from', from ?? ''], ['until', until ?? ''],
    ['waiting', waiting ? '1' : ''], ['sort', sort === 'waiting' ? '' : sort], ['page', page === 1 ? '' : String(page)],
  ];
  return new URLSearchParams(parts.filter(([, value]) => value !== ''));
}

/** 利用開始日, or the wish until it is fixed; null where an application has none. */
export const dueOn = (application: Application): IsoDate | null =>
  application.startDate ?? ('requestedStartDate' in application ? application.requestedStartDate : null);
