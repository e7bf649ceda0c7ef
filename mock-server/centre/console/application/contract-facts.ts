import { displayDate } from '../../../domain/calendar';
import type { Contract, Line, Person, Terminal, UserCode } from '../../../domain/contract';
import { linesOf } from '../words';

/** What a contract says of each thing, line by line, so that two states of it can be laid side by side. */
export type FactLines = ReadonlyMap<string, readonly string[]>;

const kinds: Record<Terminal['kind'], string> = { net: 'netNACCS端末', ebms: 'ebMS', web: 'webNACCS証明書', general: '一般NACCS端末' };

/** Label of the terminals of a kind. */
export const terminalLabel = (kind: Terminal['kind']): string => kinds[kind];
/** Label of a 利用者コード. */
export const codeLabel = (code: string): string => `利用者コード ${code}`;

const plans = (kind: string, plan: string | null): string[] => (plan === null ? [] : [`${kind} プラン${plan}`]);
const personLines = ({ familyName, givenName, department, position, phone, fax, email }: Person): string[] =>
  [`${familyName} ${givenName}`, department, position, phone, fax && `FAX ${fax}`, email].filter(Boolean);
const lineLines = ({ kind, speed, options, maintenance, place }: Line): string[] => [`${kind} ${speed}`, ...options, `保守 ${maintenance}`, place.name, place.address];

function codeLines({ systemKind, trades, ids, statistics: { paid, free, storage }, sharedWith }: UserCode): string[] {
  const statistics = [...(paid ? ['有料'] : []), ...(free ? ['無料'] : [])];
  return [
    `区分 ${systemKind}`, ...trades, ...ids.map(({ id, status }) => (status === 'retired' ? `${id}（廃止）` : id)), `管理統計資料 ${statistics.join('・') || 'なし'}`,
    `保税管理資料保存サービス ${storage ? '要' : '不要'}`, ...sharedWith.map((office) => `共用 ${office}`),
  ];
}

/** Everything that can be seen in a contract; what it has none of is left out. */
export function contractFacts(contract: Contract): FactLines {
  const { company, office, headOffice, holder, manager, emergencyFax, terminals, userCodes, lines, servers, mailboxes, plan, billing, sharedEquipment, jointUse, endedOn } = contract;
  const terminalsOf = (kind: Terminal['kind']): [string, string[]] => [kinds[kind], terminals.filter((one) => one.kind === kind).map(({ name }) => name)];
  const facts: [string, string[]][] = [
    ['企業', linesOf(company)], ['事業所', linesOf(office)], ['本社', linesOf(headOffice)], ['契約者', [`${holder.position} ${holder.name}`]],
    ['管理責任者', personLines(manager)], ['緊急連絡用FAX番号', [emergencyFax]],
    ...userCodes.map((code): [string, string[]] => [codeLabel(code.code), codeLines(code)]),
    terminalsOf('net'), terminalsOf('ebms'), terminalsOf('web'), terminalsOf('general'),
    ...lines.map((line): [string, string[]] => [line.name, lineLines(line)]),
    ['サーバ', servers > 0 ? [`${servers}台`] : []], ['メールボックス', mailboxes.map(({ name }) => name)],
    ['料金プラン', [...plans('netNACCS', plan.net), ...plans('一般NACCS', plan.general)]],
    ['機器共用', [...sharedEquipment]], ['共同利用', [...jointUse]],
    ['支払の方法', [billing.payment]], ['請求書送付先', linesOf(billing.place)], ['請求先担当者', [billing.contact]],
    ['契約満了日', endedOn === null ? [] : [displayDate(endedOn)]],
  ];
  return new Map(facts.filter(([, all]) => all.some((line) => line !== '')));
}
