/** What an office owes for a month, day by day from how it stood (S4 prices, R-18; plans change by the month, E-07). */
import { daysOf } from './calendar';
import { isGone, type Office, type Plan } from './office';
import type { World } from './world';

/** Yen without tax. */
const BASIC = 5_000;
const SERVICE = 1_000;
/** 専用線 1Mbps without options, 平日: 回線使用料 and ルータ. */
const LINE = 36_000 + 5_200;
/** DLH01 (E-22). */
const USE = { A: 4, B: 5 };
/** A tenth, a fraction of a yen dropped. */
const taxOn = (net: number): number => Math.floor(net / 10);

/** @param month `YYYY-MM`, over @returns yen with tax */
export function owed(world: World, code: string, month: string): number {
  const days = daysIn(world, code, month);
  const planOf = (kind: 'net' | 'general', stood: readonly Office[] = days): Plan => stood.map(({ plan }) => plan[kind]).find((plan) => plan !== null) ?? null;
  const ever = (of: (office: Office) => readonly string[]): number => new Set(days.flatMap(of)).size;
  const terminals = (kind: 'net' | 'general'): number => ever((one) => one.terminals.filter((terminal) => terminal.kind === kind).map(({ name }) => name));
  const services = (kind: 'paid' | 'storage'): number => ever(({ codes }) => codes.filter((one) => one[kind] && !isGone(one)).map((one) => one.code));
  // E-07: plan A without anything that has a basic charge is one unit of it.
  const general = planOf('general') === 'A' ? Math.max(1, terminals('general')) * BASIC : 0;
  const planFor = (id: string): Plan => (/^.{5}Y/.test(id) ? planOf('general', serverDays(world, days, month)) : planOf(/^.{5}[0-9]/.test(id) ? 'general' : 'net'));
  const uses = world.state.uses.filter((one) => one.office === code && one.month === month)
    .reduce((sum, { id, count }) => sum + count * USE[planFor(id) ?? 'B'], 0);
  const net = (planOf('net') === 'A' ? terminals('net') * BASIC : 0) + general + uses + (services('paid') + services('storage')) * SERVICE + ever(({ lines }) => lines) * LINE;
  return net + taxOn(net);
}

const daysIn = (world: World, code: string, month: string): Office[] => daysOf(month).flatMap((day) => world.on(code, day) ?? []);

/** E-07: SMTP双方向 over the server of another office is charged by the plan of that office; who shares with whom as the month began. */
function serverDays(world: World, days: readonly Office[], month: string): readonly Office[] {
  const [first] = days;
  if (!first || first.servers > 0) return days;
  return first.sharedEquipment.map((partner) => daysIn(world, partner, month)).find(([partner]) => partner !== undefined && partner.servers > 0 && partner.plan.general !== null) ?? days;
}
