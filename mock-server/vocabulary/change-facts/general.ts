import { displayDate } from '../../domain/calendar';
import type { ChangeRequest } from '../../domain/changes/request';
import type { Contract, Line } from '../../domain/contract';
import type { LineRequest, WorksRequest } from '../../domain/new-contract';
import type { Fact, FactGroup } from './fact';

const text = (kind: string, speed: string, options: readonly string[], maintenance: string, address: string): string =>
  [`${kind} ${speed}`, options.join('・'), `保守 ${maintenance}`, address].filter(Boolean).join('、');

/** A line of a contract in words. */
const lineText = ({ kind, speed, options, maintenance, place }: Line): string => text(kind, speed, options, maintenance, place.address);

const requestText = ({ kind, speed, redundant, spare, ping, maintenance }: LineRequest, address: string): string =>
  text(kind, speed, [...(redundant ? ['冗長化'] : []), ...(spare ? ['予備機'] : []), ...(ping ? ['ping監視'] : [])], maintenance, address);

/** 回線・端末等の変更（一般NACCS）. @param names 論理端末名 that the review has given, empty until then */
export function generalFacts(before: Contract, { general }: ChangeRequest, names: readonly string[]): FactGroup[] {
  if (general === undefined) return [];
  const lineOf = (name: string): string => { const line = before.lines.find((one) => one.name === name); return line ? lineText(line) : ''; };
  const { addedLine, changedLine, abolishLines, addTerminals, abolishTerminals, addMailboxes, abolishMailboxes } = general;
  const facts: Fact[] = [
    ...(addedLine ? [['回線の追加', '', requestText(addedLine.line, addedLine.works.place.address)] as const] : []),
    ...(changedLine ? [[`${changedLine.name}の変更`, lineOf(changedLine.name), requestText(changedLine.line, changedLine.works.place.address)] as const] : []),
    ...worksFacts(addedLine?.works ?? changedLine?.works),
    ...abolishLines.map((name): Fact => [`${name}の廃止`, lineOf(name), '廃止']),
    ...(addTerminals > 0 ? [['論理端末の追加', '', names.length > 0 ? names.join('、') : `${addTerminals}台`] as const] : []),
    ...abolishTerminals.map((name): Fact => ['論理端末の廃止', name, '廃止']),
    ...(addMailboxes > 0 ? [['メールボックスの追加', '', `${addMailboxes}個`] as const] : []),
    ...abolishMailboxes.map((name): Fact => ['メールボックスの廃止', name, '廃止']),
  ];
  return [{ heading: '回線・端末等（一般NACCS）', facts }];
}

/** With whom and when the line is laid or changed. */
function worksFacts(works: WorksRequest | undefined): Fact[] {
  if (works === undefined) return [];
  return [['工事担当者', '', `${works.person}（電話番号 ${works.phone}）`], ...(works.wish === '' ? [] : [['工事希望日', '', displayDate(works.wish)] as const])];
}
