import type { Context } from '../context';
import { addDays, today } from '../domain/calendar';
import { chargesOf, planOfUse, serverOwner, standing, totalsOf, type Charge, type Use, type VersionsOf } from '../domain/charges';
import type { Contract, Plan } from '../domain/contract';
import { addMonths, monthOf, settledAt, type Month } from '../domain/months';
import { task } from '../domain/tariff';
import type { Due, Office } from '../store/tables';
import { versionsOf } from './contracts';

/** How often a 利用者ID did a 業務 in a month, and what that costs. Yen without tax. */
export interface UseRow extends Use {
  readonly name: string;
  readonly plan: Plan;
  readonly unitPrice: number;
  readonly amount: number;
}

/** What an office is charged for a month. */
export interface Statement {
  readonly month: Month;
  /** As it stood at the end of the month: who is billed, and where the bill goes. */
  readonly contract: Contract;
  readonly charges: readonly Charge[];
  readonly totals: ReturnType<typeof totalsOf>;
  /** By 利用者ID and 業務, what is free included (E-04). */
  readonly uses: readonly UseRow[];
}

interface Kept {
  readonly of: readonly unknown[];
  readonly statement: Statement;
}
const kept = new WeakMap<Contract, Map<Month, Kept>>();

/**
 * The charges of a month, made once and kept until the contract, its history, the use of that month, or (E-07) the contract or
 * history of an office that it has shared equipment with is another.
 */
export function statementOf(context: Context, office: Office, month: Month): Statement {
  const { store } = context;
  const used = store.group('usage', `${office.officeCode}:${month}`);
  const partners = versionsOf(context, office).flatMap(({ contract }) => contract.sharedEquipment);
  const of = [store.group('versions', office.officeCode), used, ...partners.flatMap((code) => [store.get('offices', code)?.contract, store.group('versions', code)])];
  let months = kept.get(office.contract);
  if (!months) kept.set(office.contract, (months = new Map()));
  const known = months.get(month);
  if (known?.of.length === of.length && of.every((part, index) => part === known.of[index])) return known.statement;
  const statement = made(context, office, month, used);
  months.set(month, { of, statement });
  return statement;
}

function made(context: Context, office: Office, month: Month, used: readonly Use[]): Statement {
  const versions = versionsOf(context, office);
  const stood = standing(month, versions);
  const partners: VersionsOf = (officeCode) => {
    const partner = context.store.get('offices', officeCode);
    return partner === undefined ? [] : versionsOf(context, partner);
  };
  const owner = serverOwner(month, stood, partners);
  const charges = chargesOf(month, versions, used, partners);
  const uses = used.map(({ userId, task: code, count }): UseRow => {
    const plan = planOfUse(userId, stood, owner);
    const { name = '', yen = { A: 0, B: 0 } } = task(code) ?? {};
    return { userId, task: code, count, name, plan, unitPrice: yen[plan], amount: yen[plan] * count };
  });
  return {
    month, charges, totals: totalsOf(charges), contract: stood.at(-1)?.contract ?? office.contract,
    uses: uses.sort((a, b) => (`${a.userId} ${a.task}` < `${b.userId} ${b.task}` ? -1 : 1)),
  };
}

/** Is the amount of a month settled (確定)? */
export const isSettled = ({ clock }: Context, month: Month): boolean => clock.now() >= Date.parse(settledAt(month));

/** The months in which a contract has stood, up to the present one, newest first. */
export function billedMonths({ clock }: Context, { contract: { startedOn, endedOn } }: Office): Month[] {
  const now = today(clock.instant());
  const last = monthOf(endedOn !== null && endedOn <= now ? addDays(endedOn, -1) : now);
  const months: Month[] = [];
  for (let month = last; month >= monthOf(startedOn); month = addMonths(month, -1)) months.push(month);
  return months;
}

/** Puts the settlement of a month on the agenda: one for all offices. Inside a transaction. */
function scheduleSettlement({ store }: Context, month: Month): void {
  store.put('dues', { id: `billing:${month}`, at: settledAt(month), kind: 'billing', receiptNumber: '' });
}

/** Begins with the first month whose settlement is still to come. Inside a transaction. */
export function scheduleFirstSettlement(context: Context): void {
  const present = monthOf(today(context.clock.instant()));
  const before = addMonths(present, -1);
  scheduleSettlement(context, isSettled(context, before) ? present : before);
}

/** 確定: every office whose contract stood in the month finds it in 新着情報 (S0), and the next month's is due. */
export function settleCharges(context: Context, { at }: Pick<Due, 'at'>): void {
  const { store, journal } = context;
  const month = addMonths(monthOf(today(at)), -1);
  const readers = [...store.all('offices')]
    .filter(({ isVoid, contract }) => !isVoid && standing(month, [{ from: contract.startedOn, contract }]).length > 0).map(({ officeCode }) => officeCode);
  if (readers.length > 0) store.put('news', { id: String(store.count('news')), readers, at, kind: 'charged', receiptNumber: null, month });
  journal.add({ at, kind: 'event', loginId: null, what: 'charges settled', status: null, screen: null, step: null, receiptNumber: null });
  scheduleSettlement(context, addMonths(month, 1));
}
