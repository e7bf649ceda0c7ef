/** What a change does to a contract: everything it does not name stays, and 付替 loses nothing and doubles nothing. */
import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { applyChange } from '../../mock-server/domain/changes/apply';
import { withMoved } from '../../mock-server/domain/changes/other';
import type { ChangeRequest, OtherChange } from '../../mock-server/domain/changes/request';
import { touchedBy } from '../../mock-server/domain/changes/touched';
import type { Contract, Place, UserCode } from '../../mock-server/domain/contract';
import type { LineRequest } from '../../mock-server/domain/new-contract';
import { buildContract } from '../../mock-server/seed';

const ON = '2026-05-11';
const place = (name: string): Place => ({ name, kana: 'カナ', postalCode: '2120013', address: `神奈川県${name}`, phone: '0301234567' });
const request: LineRequest = { kind: '専用線', speed: '10Mbps', redundant: true, spare: false, ping: true, maintenance: '24時間365日' };
const works = { place: place('新しい設置場所'), person: '通関　次郎', phone: '0312345678', wish: '' };
const kinds = ['net', 'ebms', 'web', 'general'] as const;
const flags = fc.record({ paid: fc.boolean(), free: fc.boolean(), storage: fc.boolean() });
const plan = fc.constantFrom('A' as const, 'B' as const);

/** Contracts with something of everything; those of two numbers have no name in common. */
const contracts = (number: number): fc.Arbitrary<Contract> =>
  fc.record({ terminals: fc.array(fc.constantFrom(...kinds), { maxLength: 5 }), lines: fc.nat(3), mailboxes: fc.nat(3), codes: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }), plan: fc.record({ net: plan, general: plan }) })
    .map(({ terminals, lines, mailboxes, codes, plan: plans }) => buildContract({
      seed: 1, index: number, mailDomain: 'example.jp', overrides: {
        terminals: terminals.map((kind) => ({ kind })), plan: plans,
        lines: Array.from({ length: lines }, (_, index) => ({ kind: '専用線', speed: `${index + 1}Mbps` })),
        mailboxes: Array.from({ length: mailboxes }, (_, index) => ({ name: `QOF00${number}M0${index + 1}` })),
        userCodes: codes.map((ids, index) => ({ code: `Q${number}${index}AA`, ids: Array.from({ length: ids }, (_, id) => ({ id: `Q${number}${index}AAA0${'ABC'.charAt(id)}` })) })),
      },
    }));

const some = (names: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...names]);
const named = (parts: readonly { readonly name: string }[]): string[] => parts.map(({ name }) => name);
const optional = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });

/** A change that the screens could ask for, of any of the parts inside the frame. */
const changes = ({ terminals, lines, mailboxes, userCodes }: Contract): fc.Arbitrary<ChangeRequest> => {
  const of = (...wanted: readonly string[]): string[] => named(terminals.filter(({ kind }) => wanted.includes(kind)));
  const codeChange = (code: UserCode) => fc.record({ retired: some(code.ids.map(({ id }) => id)), removed: some(code.trades), add: fc.boolean(), systemKind: fc.option(fc.constant('海上' as const)) }).map(({ retired, removed, add, systemKind }) => ({
    code: code.code, systemKind, retired, added: [], trades: { removed, added: add ? ['CY' as const] : [] },
  }));
  const parts: { [K in keyof ChangeRequest]-?: fc.Arbitrary<ChangeRequest[K] | undefined> } = {
    company: optional(fc.constant({ company: place('新企業'), office: place('新事業所') })),
    holder: optional(fc.constant({ position: '社長', name: '承継　太郎' })),
    headOffice: optional(fc.constant(place('新本社'))),
    manager: optional(fc.constant({ manager: buildContract({ seed: 2, index: 5, mailDomain: 'example.jp' }).manager, emergencyFax: '0300000000' })),
    codes: optional(fc.tuple(...userCodes.map((code) => optional(codeChange(code)))).map((all) => ({ changed: all.filter((one) => one !== undefined), added: [] }))),
    terminals: optional(fc.record({ addNet: fc.nat(2), addEbms: fc.nat(2), addWeb: fc.nat(2), abolishTerminals: some(of('net', 'ebms')), abolishCertificates: some(of('web')) })),
    general: optional(fc.record({
      addedLine: fc.option(fc.constant({ line: request, works })), abolishLines: some(named(lines)), addTerminals: fc.nat(2), abolishTerminals: some(of('general')),
      changedLine: lines.length > 0 ? fc.option(fc.constantFrom(...named(lines)).map((name) => ({ name, line: request, works }))) : fc.constant(null),
      addMailboxes: fc.nat(2), abolishMailboxes: some(named(mailboxes)),
    })),
    plan: optional(fc.record({ net: fc.option(plan), general: fc.option(plan) })),
    statistics: optional(fc.tuple(...userCodes.map(({ code }) => flags.map((value) => [code, value] as const))).map((all) => Object.fromEntries(all))),
    billing: optional(fc.constant({ place: place('新請求先'), contact: '新担当' })),
    other: fc.constant(undefined),
  };
  return fc.record(parts).map((all) => Object.fromEntries(Object.entries(all).filter(([, part]) => part !== undefined)));
};

/** その他の契約変更 but for 契約解除, which touches everything. */
const others = (contract: Contract): fc.Arbitrary<ChangeRequest> => fc.oneof<fc.Arbitrary<OtherChange>[]>(
  fc.constantFrom('追加' as const, '削除' as const).map((action) => ({ shareEquipment: { officeCode: 'QPART1', action }, jointUse: { officeCode: 'QPART2', action } })),
  fc.constant({ succession: { company: place('承継先'), holder: { position: '社長', name: '承継　太郎' }, cause: '合併' } }),
  transfers(contract).map((transfer) => ({ transfer })),
).map((other) => ({ other }));

const transfers = ({ terminals, lines, mailboxes, userCodes }: Contract): fc.Arbitrary<NonNullable<OtherChange['transfer']>> =>
  fc.record({ to: fc.constant('QTO001'), codes: some(userCodes.map(({ code }) => code)), terminals: some(named(terminals)), lines: some(named(lines)), mailboxes: some(named(mailboxes)) });

const granted = ({ terminals, general }: ChangeRequest) => {
  const counts = { net: terminals?.addNet ?? 0, ebms: terminals?.addEbms ?? 0, web: terminals?.addWeb ?? 0, general: general?.addTerminals ?? 0 };
  return { codes: [], terminals: kinds.flatMap((kind) => Array.from({ length: counts[kind] }, (_, index) => ({ name: `9000${index}${kind.charAt(0).toUpperCase()}`, kind, authCode1: '', authCode2: '' }))) };
};

/** Everything of a contract that can go or become another, by the key under which a change says that it touches it. */
function told(contract: Contract): Map<string, string> {
  const { terminals, certificates, lines, mailboxes, userCodes, plan: plans, billing, company, office, holder, headOffice, manager, emergencyFax, sharedEquipment, jointUse } = contract;
  const all: [string, unknown][] = [
    ...terminals.map((one) => [`terminal:${one.name}`, [one, certificates.find(({ terminalName }) => terminalName === one.name)]] as [string, unknown]),
    ...lines.map((one) => [`line:${one.name}`, one] as [string, unknown]), ...mailboxes.map((one) => [`mailbox:${one.name}`, one] as [string, unknown]),
    ...userCodes.flatMap(({ code, ids, trades, statistics, settings, systemKind, sharedWith }): [string, unknown][] => [
      [`code:${code}`, sharedWith], [`systemKind:${code}`, systemKind], [`trades:${code}`, [trades, settings]], [`statistics:${code}`, statistics], ...ids.map((one): [string, unknown] => [`id:${one.id}`, one]),
    ]),
    ...sharedEquipment.map((one) => [`partner:equipment.${one}`, one] as [string, unknown]), ...jointUse.map((one) => [`partner:line.${one}`, one] as [string, unknown]),
    ['part:company', [company, office]], ['part:holder', holder], ['part:headOffice', headOffice], ['part:manager', [manager, emergencyFax]], ['part:plan', plans],
    ['part:billing.place', billing.place], ['part:billing.contact', billing.contact], ['part:billing.payment', [billing.payment, billing.code]],
  ];
  return new Map(all.map(([key, value]) => [key, JSON.stringify(value)]));
}

const gone = (before: Contract, after: Contract): string[] => {
  const now = told(after);
  return [...told(before)].filter(([key, value]) => now.get(key) !== value).map(([key]) => key);
};

/** A code that goes takes its parts along: the key of the code stands for them. */
const covers = (change: ChangeRequest, key: string): boolean => {
  const touched = touchedBy(change);
  const code = /^(?:id|trades|statistics|systemKind):(.{5})/.exec(key)?.[1];
  return touched.has(key) || (code !== undefined && touched.has(`code:${code}`));
};

for (const [what, made] of [['枠内の項目', changes], ['その他の契約変更', others]] as const) {
  test(`${what}: 変更後の契約でなくなり、または変わるものは、すべてその変更が触れるもの。ほかは何も変わらない`, () => {
    const partners = { sharedEquipment: ['QPART1', 'QPART3'], jointUse: ['QPART2', 'QPART3'] };
    fc.assert(fc.property(contracts(1).map((one) => ({ ...one, ...partners })).chain((contract) => fc.tuple(fc.constant(contract), made(contract))), ([contract, change]) => {
      const after = applyChange(contract, change, granted(change), ON);
      expect(gone(contract, after).filter((key) => !covers(change, key))).toEqual([]);
      const kept = ({ officeCode, companyShort, contact, systemKind, startedOn, endedOn, servers }: Contract) => ({ officeCode, companyShort, contact, systemKind, startedOn, endedOn, servers });
      expect(kept(after)).toEqual(kept(contract));
      const { terminals: net, general } = change;
      const added = (list: 'terminals' | 'lines' | 'mailboxes'): number => after[list].filter(({ name }) => !contract[list].some((one) => one.name === name)).length;
      expect([added('terminals'), added('lines'), added('mailboxes')]).toEqual([
        (net ? net.addNet + net.addEbms + net.addWeb : 0) + (general?.addTerminals ?? 0), general?.addedLine ? 1 : 0, general?.addMailboxes ?? 0,
      ]);
    }), { numRuns: 300, seed: 1 });
  });
}

test('廃止した回線とメールボックスの名前は、後から追加しても再び使わない', () => {
  const [before] = fc.sample(contracts(1).filter(({ lines, mailboxes }) => lines.length > 1 && mailboxes.length > 1), { numRuns: 1, seed: 3 });
  const nothing = { addedLine: null, changedLine: null, abolishLines: [], addTerminals: 0, abolishTerminals: [], addMailboxes: 0, abolishMailboxes: [] };
  const officeCode = 'QOF001';
  const contract = { ...before!, officeCode };
  const [line, mailbox] = [contract.lines.at(-1)!.name, contract.mailboxes.at(-1)!.name];
  const without = applyChange(contract, { general: { ...nothing, abolishLines: [line], abolishMailboxes: [mailbox] } }, { codes: [], terminals: [] }, ON);
  const again = applyChange(without, { general: { ...nothing, addedLine: { line: request, works }, addMailboxes: 1 } }, { codes: [], terminals: [], past: [contract] }, ON);
  expect(named(again.lines)).not.toContain(line);
  expect(named(again.mailboxes)).not.toContain(mailbox);
  expect(again.lines.at(-1)).toEqual({
    name: `回線${contract.lines.length + 1}`, kind: '専用線', speed: '10Mbps', options: ['冗長化', 'ping監視'], maintenance: '24時間365日', place: works.place, since: ON,
  });
});

/** What two offices hold together, whoever of them has it; names of lines are the office's own. */
const heldBy = (...offices: readonly Contract[]): unknown => {
  const all = <T>(of: (contract: Contract) => readonly T[]): string[] => offices.flatMap(of).map((one) => JSON.stringify(one)).sort();
  return {
    terminals: all(({ terminals }) => terminals), certificates: all(({ certificates }) => certificates), mailboxes: all(({ mailboxes }) => mailboxes),
    lines: all(({ lines }) => lines.map((line) => ({ ...line, name: '' }))), codes: all(({ userCodes }) => userCodes),
  };
};

test('付替: どれもちょうど1つ残り、戻せば元の契約になる', () => {
  const pairs = fc.tuple(contracts(1), contracts(2)).chain(([from, to]) => fc.tuple(fc.constant(from), fc.constant(to), transfers(from)));
  fc.assert(fc.property(pairs, ([from, to, transfer]) => {
    const there = [applyChange(from, { other: { transfer } }, { codes: [], terminals: [] }, ON), withMoved(to, from, transfer)] as const;
    expect(heldBy(...there)).toEqual(heldBy(from, to));
    expect(new Set(named(there[1].lines)).size).toBe(there[1].lines.length);

    const lines = named(there[1].lines.slice(to.lines.length));
    const back = { ...transfer, to: from.officeCode, lines };
    const [home, other] = [withMoved(there[0], there[1], back, [from]), applyChange(there[1], { other: { transfer: back } }, { codes: [], terminals: [] }, ON)];
    expect(other).toEqual(to);
    expect(heldBy(home)).toEqual(heldBy(from));
    expect({ ...home, terminals: [], certificates: [], lines: [], mailboxes: [], userCodes: [] }).toEqual({ ...from, terminals: [], certificates: [], lines: [], mailboxes: [], userCodes: [] });
  }), { numRuns: 300, seed: 2 });
});

test('契約解除: 何も使えなくなり、利用者IDは廃止されて残る', () => {
  fc.assert(fc.property(contracts(1), (contract) => {
    const after = applyChange({ ...contract, jointUse: ['QPART1'] }, { other: { termination: { cause: '契約解除' } } }, { codes: [], terminals: [] }, ON);
    expect(after).toMatchObject({ endedOn: ON, terminals: [], lines: [], mailboxes: [], servers: 0, jointUse: [], sharedEquipment: [] });
    expect(after.certificates.every(({ status }) => status === 'stopped')).toBe(true);
    expect(after.userCodes.map(({ ids }) => ids)).toEqual(contract.userCodes.map(({ ids }) => ids.map(({ id }) => ({ id, status: 'retired' }))));
  }), { numRuns: 100, seed: 4 });
});
