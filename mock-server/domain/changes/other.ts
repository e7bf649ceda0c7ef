/** その他の契約変更: what they do to the contract of the office that applied, and to that of the office that takes over. */
import type { Contract, IsoDate, UserCode } from '../contract';
import type { Connection } from '../user-codes';
import { kindOfId } from '../user-ids';
import { nextLineName, type Named } from './general';
import type { OtherChange, Partnership } from './request';

/** The own contract from 利用開始日 on. */
export function applyOther(contract: Contract, { shareEquipment, jointUse, transfer, succession, termination }: OtherChange, on: IsoDate): Contract {
  const moved = transfer ? withoutMoved(contract, transfer) : contract;
  const left = termination ? withoutAnything(moved, on) : moved;
  return {
    ...left,
    sharedEquipment: partnersWith(left.sharedEquipment, shareEquipment),
    jointUse: partnersWith(left.jointUse, jointUse),
    ...(succession ? { company: succession.company, holder: succession.holder } : {}),
  };
}

/** 事業所コード of the partners after one has been added or taken away; asked for twice it is the same. */
export const partnersWith = (present: readonly string[], asked: Partnership | undefined): readonly string[] =>
  (asked === undefined ? present : [...present.filter((one) => one !== asked.officeCode), ...(asked.action === '追加' ? [asked.officeCode] : [])]);

type Transfer = NonNullable<OtherChange['transfer']>;

/** 付替: the office that hands over. */
const withoutMoved = (contract: Contract, { codes, terminals, lines, mailboxes }: Transfer): Contract => ({
  ...contract,
  userCodes: contract.userCodes.filter(({ code }) => !codes.includes(code)),
  terminals: contract.terminals.filter(({ name }) => !terminals.includes(name)),
  certificates: contract.certificates.filter(({ terminalName }) => !terminals.includes(terminalName)),
  lines: contract.lines.filter(({ name }) => !lines.includes(name)),
  mailboxes: contract.mailboxes.filter(({ name }) => !mailboxes.includes(name)),
});

/**
 * 付替: the office that takes over. Names of lines are given by contract, so they are named anew; 利用者コード, terminals
 * and mailboxes keep their names. A code that both had keeps the 利用者ID of both.
 * @param from the contract of the other as it was before
 * @param past what the contract was before, whose names are not given again
 */
export function withMoved(contract: Contract, from: Contract, transfer: Transfer, past: readonly Named[] = []): Contract {
  const { codes, terminals, lines, mailboxes } = transfer;
  const ever = [contract, ...past].flatMap((one) => one.lines);
  const came = from.lines.filter(({ name }) => lines.includes(name))
    .reduce<Contract['lines']>((all, line) => [...all, { ...line, name: nextLineName([...ever, ...all]) }], []);
  return {
    ...contract,
    userCodes: joined(contract, from, codes),
    terminals: [...contract.terminals, ...from.terminals.filter(({ name }) => terminals.includes(name))],
    certificates: [...contract.certificates, ...from.certificates.filter(({ terminalName }) => terminals.includes(terminalName))],
    lines: [...contract.lines, ...came],
    mailboxes: [...contract.mailboxes, ...from.mailboxes.filter(({ name }) => mailboxes.includes(name))],
    plan: planWith(contract, from, transfer),
  };
}

/** 利用者コード of both; neither of the two is among those with whom the other shares them any more. */
function joined(contract: Contract, from: Contract, codes: readonly string[]): UserCode[] {
  const others = (sharedWith: readonly string[]): string[] => sharedWith.filter((office) => office !== contract.officeCode && office !== from.officeCode);
  const came = new Map(from.userCodes.filter(({ code }) => codes.includes(code)).map((code) => [code.code, { ...code, sharedWith: others(code.sharedWith) }]));
  const own = contract.userCodes.map((code) => {
    const more = came.get(code.code);
    return more ? { ...code, ids: [...code.ids, ...more.ids], trades: [...new Set([...code.trades, ...more.trades])], sharedWith: [...new Set([...others(code.sharedWith), ...more.sharedWith])] } : code;
  });
  return [...own, ...[...came.values()].filter(({ code }) => !own.some((one) => one.code === code))];
}

/** Who had none of a 接続形態 before goes on with the plan under which it comes (assumed). */
function planWith({ plan }: Contract, from: Contract, { codes, terminals, lines, mailboxes }: Transfer): Contract['plan'] {
  const ids = from.userCodes.filter(({ code }) => codes.includes(code)).flatMap((code) => code.ids.filter(({ status }) => status === 'active'));
  const kinds = from.terminals.filter(({ name }) => terminals.includes(name)).map(({ kind }) => (kind === 'general' ? kind : 'net'));
  const came = new Set<Connection>([...kinds, ...ids.map(({ id }) => kindOfId(id)), ...[...lines, ...mailboxes].map(() => 'general' as const)]);
  const planFor = (connection: Connection) => plan[connection] ?? (came.has(connection) ? from.plan[connection] : null);
  return { net: planFor('net'), general: planFor('general') };
}

/** 契約解除: no 利用者ID, terminal, certificate or line works any more; what was there stays readable in 利用者コード. */
const withoutAnything = (contract: Contract, on: IsoDate): Contract => ({
  ...contract, endedOn: on, terminals: [], lines: [], mailboxes: [], servers: 0, sharedEquipment: [], jointUse: [],
  certificates: contract.certificates.map((one) => ({ ...one, status: 'stopped' })),
  userCodes: contract.userCodes.map((code) => ({ ...code, ids: code.ids.map(({ id }) => ({ id, status: 'retired' })) })),
});
