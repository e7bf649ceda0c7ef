/** What a contract is charged for a month: from its versions, its use of NACCS and the tariff. Yen without tax. */
import { isAbolished } from './changes/codes';
import type { Contract, IsoDate, Line, Plan, UserCode } from './contract';
import { addMonths, firstDay, monthOf, type Month } from './months';
import { monthly, priceOfLine, task, TAX_PERCENT, type LinePrice } from './tariff';
import type { Connection } from './user-codes';
import { goesThroughServer, kindOfId } from './user-ids';

/** What charges depend on. */
export type Charged = Pick<Contract, 'startedOn' | 'endedOn' | 'terminals' | 'mailboxes' | 'plan' | 'servers' | 'sharedEquipment'> & {
  readonly userCodes: readonly Pick<UserCode, 'code' | 'ids' | 'statistics'>[];
  readonly lines: readonly Omit<Line, 'place'>[];
};

/** A contract as it stood from a day on, until the next version. */
export interface Version<C extends Charged = Charged> {
  readonly from: IsoDate;
  readonly contract: C;
}

/** How often a 利用者ID has done a 業務 in a month. */
export interface Use {
  /** 利用者コード (5) and 識別番号 (3). */
  readonly userId: string;
  readonly task: string;
  readonly count: number;
}

export type ChargeItem =
  | 'basicNet' | 'basicGeneral' | 'basicMailbox' | 'basicUnit' | 'task' | 'statistics' | 'storage'
  | 'lineUse' | 'lineWiring' | 'lineRouter' | 'linePing' | 'lineInitial';

/** A row of the bill. */
export interface Charge {
  readonly item: ChargeItem;
  /** What kind of it: 業務 and plan, or the line's kind and speed; empty where the item says it all. */
  readonly detail: string;
  /** Whose it is: 論理端末名, メールボックス名, 利用者コード or 回線 (several joined by 、). */
  readonly subject: string;
  readonly unitPrice: number;
  readonly quantity: number;
  /** `unitPrice` × `quantity`, never 0: what is free has no row. */
  readonly amount: number;
}

/** The versions that stood on a day of the month at least, oldest first; none before 利用開始日 or from 契約満了日 on. */
export function standing<V extends Version>(month: Month, versions: readonly V[]): V[] {
  const sorted = versions.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.filter(({ from, contract }, index) => {
    const begins = [from, contract.startedOn, firstDay(month)].reduce((a, b) => (a > b ? a : b));
    const ends = [sorted[index + 1]?.from, contract.endedOn, firstDay(addMonths(month, 1))].reduce<string>((a, b) => (b == null || a < b ? a : b), '9999');
    return begins < ends;
  });
}

/** The plan of a month: the first that the 接続形態 had in it, because plans change by the month (E-07). */
export const planOf = (connection: Connection, stood: readonly Version[]): Plan | null =>
  stood.map(({ contract }) => contract.plan[connection]).find((plan) => plan !== null) ?? null;

/** The versions of other offices, by 事業所コード; none where there is no such office. */
export type VersionsOf = (officeCode: string) => readonly Version[];

/**
 * By whose plan SMTP双方向 is charged in a month (E-07: that of the owner of the server): the office's own where it has a server;
 * otherwise that of the first office in its 機器共用 that has one, and a plan for 一般NACCS. As with plans, what the month
 * began with holds for all of it.
 * @param stood versions of the office in the month
 * @returns versions of the owner in the month; the office's own where NSS knows of no owner
 */
export function serverOwner(month: Month, stood: readonly Version[], versionsOf: VersionsOf): readonly Version[] {
  const first = stood[0]?.contract;
  if (first === undefined || first.servers > 0) return stood;
  const partners = first.sharedEquipment.map((officeCode) => standing(month, versionsOf(officeCode)));
  return partners.find((partner) => (partner[0]?.contract.servers ?? 0) > 0 && planOf('general', partner) !== null) ?? stood;
}

/**
 * The plan by which the use of a 利用者ID is charged: B where none was chosen (E-07: B as a rule).
 * @param owner as {@link serverOwner} gives it
 */
export const planOfUse = (userId: string, stood: readonly Version[], owner: readonly Version[]): Plan =>
  planOf(kindOfId(userId), goesThroughServer(userId) ? owner : stood) ?? 'B';

/**
 * The rows of a month. Whatever stood on any day of it is charged for the whole month.
 * @param versions of one contract, in any order, one a day at most
 * @param uses of that month, in any order
 * @param versionsOf of the offices that it shares equipment with (E-07)
 */
export function chargesOf(month: Month, versions: readonly Version[], uses: readonly Use[], versionsOf: VersionsOf = () => []): Charge[] {
  const stood = standing(month, versions);
  const owner = serverOwner(month, stood, versionsOf);
  return [...basicCharges(stood), ...useCharges(uses, (userId) => planOfUse(userId, stood, owner)), ...serviceCharges(stood), ...lineCharges(month, stood)];
}

/** Sum, tax and what is to be paid. A fraction of a yen of tax is dropped (assumed). */
export function totalsOf(charges: readonly Charge[]): { readonly net: number; readonly tax: number; readonly gross: number } {
  const net = charges.reduce((sum, { amount }) => sum + amount, 0);
  const tax = Math.floor((net * TAX_PERCENT) / 100);
  return { net, tax, gross: net + tax };
}

const charge = (item: ChargeItem, detail: string, subject: string, unitPrice: number, quantity: number): Charge[] =>
  (unitPrice * quantity === 0 ? [] : [{ item, detail, subject, unitPrice, quantity, amount: unitPrice * quantity }]);

/** Each name once, in order: whatever was there on any day. */
const names = (stood: readonly Version[], of: (contract: Charged) => readonly string[]): string[] =>
  [...new Set(stood.flatMap(({ contract }) => of(contract)))].sort();

/** 基本料金 under plan A. ebMS and webNACCS have none (assumed: S4 names インタラクティブ and netNACCS). */
function basicCharges(stood: readonly Version[]): Charge[] {
  const { yen } = monthly.basic;
  const units = (item: ChargeItem, list: readonly string[]): Charge[] => charge(item, '', list.join('、'), yen, list.length);
  const terminals = (kind: 'net' | 'general') => names(stood, (one) => one.terminals.filter((terminal) => terminal.kind === kind).map(({ name }) => name));
  const general = planOf('general', stood) !== 'A' ? [] : [
    ...units('basicGeneral', terminals('general')),
    ...units('basicMailbox', names(stood, ({ mailboxes }) => mailboxes.map(({ name }) => name))),
  ];
  // E-07: where no basic charge arises, plan A is to be had for one unit of it.
  const unit = planOf('general', stood) === 'A' && general.length === 0 ? charge('basicUnit', '', '', yen, 1) : [];
  return [...(planOf('net', stood) === 'A' ? units('basicNet', terminals('net')) : []), ...general, ...unit];
}

/** 従量料金, a row for each 利用者コード, 業務 and plan. */
function useCharges(uses: readonly Use[], planFor: (userId: string) => Plan): Charge[] {
  const sums = new Map<string, { code: string; task: string; plan: Plan; count: number }>();
  for (const { userId, task: done, count } of uses) {
    const [code, plan] = [userId.slice(0, 5), planFor(userId)];
    const key = [code, done, plan].join(' ');
    sums.set(key, { code, task: done, plan, count: (sums.get(key)?.count ?? 0) + count });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { code, task: done, plan, count }]) => charge('task', `${done} プラン${plan}`, code, task(done)?.yen[plan] ?? 0, count));
}

/** 管理統計資料(有料) and 保税管理資料保存サービス of the 利用者コード that had them. */
function serviceCharges(stood: readonly Version[]): Charge[] {
  const codes = (kind: 'paid' | 'storage') => names(stood, ({ userCodes }) => userCodes.filter((one) => one.statistics[kind] && !isAbolished(one)).map(({ code }) => code));
  return [
    ...codes('paid').flatMap((code) => charge('statistics', '', code, monthly.statistics.yen, 1)),
    ...codes('storage').flatMap((code) => charge('storage', '', code, monthly.storage.yen, 1)),
  ];
}

const monthlyParts = [['lineUse', 'use'], ['lineWiring', 'wiring'], ['lineRouter', 'router'], ['linePing', 'ping']] as const satisfies readonly (readonly [ChargeItem, keyof LinePrice])[];

/** A line as it first was in the month (a change counts from the next one, as with plans), and its 初期費用 once. */
function lineCharges(month: Month, stood: readonly Version[]): Charge[] {
  return names(stood, ({ lines }) => lines.map(({ name }) => name)).flatMap((name) => {
    const line = stood.flatMap(({ contract }) => contract.lines).find((one) => one.name === name);
    const price = line && monthOf(line.since) <= month ? priceOfLine(line) : undefined;
    if (!line || !price) return [];
    const detail = detailOf(line);
    const rows = monthlyParts.flatMap(([item, part]) => charge(item, detail, name, price[part], 1));
    return [...rows, ...(monthOf(line.since) === month ? charge('lineInitial', detail, name, price.initial, 1) : [])];
  });
}

const detailOf = ({ kind, speed, options }: Pick<Line, 'kind' | 'speed' | 'options'>): string => [`${kind} ${speed}`, ...options].join('、');
