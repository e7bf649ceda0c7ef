import type { Child } from 'hono/jsx';
import type { Context } from '../../context';
import { hasStart, type Application } from '../../domain/application';
import { displayDate } from '../../domain/calendar';
import type { Contract, IsoDate, Place } from '../../domain/contract';
import type { PartKind, Plan } from '../../operations/planned';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';

/** What a tab of 契約情報詳細表示画面 is made of. */
export interface Shown {
  readonly context: Context;
  readonly contract: Contract;
  /** What is going to become of single parts, by `kind:name`. */
  readonly plans: ReadonlyMap<string, Plan>;
  /** From which day 利用者ID have been retired. */
  readonly retired: ReadonlyMap<string, IsoDate>;
  /** As the address has them: the 利用者コード to show alone, and the page of a long list. */
  readonly code: string | undefined;
  readonly page: string | undefined;
}

/** 企業, 事業所 and the like, as facts. @param kind what stands before 名 */
export const placeFacts = (kind: string, place: Place): [string, string][] => [
  [`${kind}名`, place.name], [`${kind}名(フリガナ)`, place.kana], ['郵便番号', place.postalCode], ['所在地', place.address], ['電話番号', place.phone],
];

/** Links to the parts of a tab that can be long. @param parts id and heading of each */
export const Contents = ({ parts }: { parts: readonly (readonly [string, string])[] }) =>
  <nav class="contents" aria-label="タブの内容"><ul>{parts.map(([id, heading]) => <li><a href={`#${id}`}>{heading}</a></li>)}</ul></nav>;

/** From when on what an application asks for stands: the fixed day, otherwise the wish. */
export function Start({ of: application }: { of: Application }) {
  if (application.startDate !== null) return <>{displayDate(application.startDate)}</>;
  return hasStart(application) ? <>{displayDate(application.requestedStartDate)}<small class="asked">（希望日）</small></> : <>審査終了後</>;
}

/** 廃止予定 2026/05/11, with a link to the application; nothing where nothing is planned. */
export function Planned({ plan }: { plan: Plan | undefined }) {
  if (!plan) return <>－</>;
  return <a href={paths.application(plan.application.receiptNumber)}>{plan.what}予定 <Start of={plan.application} /></a>;
}

/** A part of the contract as a row, with the name by which plans know it. */
export type Named = readonly [name: string, cells: readonly Child[]];

/** A table of parts of one kind; where something is planned for one of them there is a column for it. */
export function PlannedTable({ label, heads, rows, kind, plans, empty }: {
  label: string; heads: readonly string[]; rows: readonly Named[]; kind: PartKind; plans: Shown['plans']; empty: string;
}) {
  const planned = rows.some(([name]) => plans.has(`${kind}:${name}`));
  return (
    <Table label={label} empty={empty} heads={planned ? [...heads, '変更予定'] : heads}
      rows={rows.map(([name, cells]) => (planned ? [...cells, <Planned plan={plans.get(`${kind}:${name}`)} />] : cells))} />
  );
}

/** Other offices by 事業所コード and name: those who share something know each other. */
export function Partners({ context: { store }, codes, none }: { context: Context; codes: readonly string[]; none: string }) {
  if (codes.length === 0) return <>{none}</>;
  return (
    <ul class="plain">{codes.map((code) => {
      const office = store.get('offices', code)?.contract;
      return <li>{code}{office ? ` ${office.company.name} ${office.office.name}` : ''}</li>;
    })}</ul>
  );
}
