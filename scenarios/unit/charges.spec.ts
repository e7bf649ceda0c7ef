import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { chargesOf, standing, totalsOf, type Charge, type Charged, type Use, type Version } from '../../mock-server/domain/charges';
import type { Line, Plan, Terminal, UserCode } from '../../mock-server/domain/contract';
import { addMonths, monthOf, settledAt } from '../../mock-server/domain/months';
import { covers } from '../inventory';

const place = { name: '事業所', kana: 'ジギョウショ', postalCode: '1080075', address: '東京都港区', phone: '0312345678' };
const terminal = (name: string, kind: Terminal['kind'] = 'net'): Terminal => ({ name, kind });
const code = (name: string, statistics: Partial<UserCode['statistics']> = {}, status: 'active' | 'retired' = 'active'): UserCode => ({
  code: name, systemKind: '海上・航空共用', trades: ['保税蔵置場'], sharedWith: [], ids: [{ id: `${name}A0A`, status }], settings: {},
  statistics: { paid: false, free: false, storage: false, ...statistics },
});
const line = (name: string, change: Partial<Line> = {}): Line => ({ name, kind: '専用線', speed: '1Mbps', options: [], maintenance: '平日', place, since: '2026-04-01', ...change });
const contract = (change: Partial<Charged> = {}): Charged => ({
  startedOn: '2020-04-01', endedOn: null, terminals: [terminal('00001A')], mailboxes: [], userCodes: [code('1ANAC')], lines: [], plan: { net: 'B', general: null }, servers: 0, sharedEquipment: [], ...change,
});
const since = (from: string, change: Partial<Charged> = {}): Version => ({ from, contract: contract(change) });

/** Rows as item, whose, and amount. */
const short = (charges: readonly Charge[]): (string | number)[][] => charges.map(({ item, subject, amount }) => [item, subject, amount]);
const charged = (month: string, versions: readonly Version[], uses: readonly Use[] = []) => short(chargesOf(month, versions, uses));
const sum = (month: string, versions: readonly Version[], uses: readonly Use[] = []): number => totalsOf(chargesOf(month, versions, uses)).net;

test.describe('月の請求額', { tag: '@unit' }, () => {
  test('プランAは1端末ごとに5,000円、プランBは基本料金がない', covers('料金 プランA', '料金 プランB'), () => {
    const two = { terminals: [terminal('00002A'), terminal('00001A')] };
    expect(chargesOf('2026-04', [since('2020-04-01', { ...two, plan: { net: 'A', general: null } })], [])).toEqual([
      { item: 'basicNet', detail: '', subject: '00001A、00002A', unitPrice: 5_000, quantity: 2, amount: 10_000 },
    ]);
    expect(charged('2026-04', [since('2020-04-01', two)])).toEqual([]);
  });

  test('S4: netNACCSのプランBで、有料の統計資料がなく無料の業務だけなら、料金はかからない', covers('料金 プランB 0円'), () => {
    const uses = ['TCC', 'UTB', '管理統計資料取得'].map((task) => ({ userId: '1ANACA0A', task, count: 100 }));
    expect(charged('2026-04', [since('2020-04-01')], uses)).toEqual([]);
  });

  test('netNACCSと一般NACCSのプランは別々に効く。webNACCSとebMSに基本料金はない', covers('R-44+'), () => {
    const terminals = [terminal('00001A'), terminal('00002A', 'general'), terminal('00003A', 'web'), terminal('00004A', 'ebms')];
    const with_ = (net: Plan, general: Plan) => charged('2026-04', [since('2020-04-01', { terminals, mailboxes: [{ name: 'NAC001M01' }], plan: { net, general } })]);
    expect(with_('A', 'B')).toEqual([['basicNet', '00001A', 5_000]]);
    expect(with_('B', 'A')).toEqual([['basicGeneral', '00002A', 5_000], ['basicMailbox', 'NAC001M01', 5_000]]);
    expect(with_('B', 'B')).toEqual([]);
  });

  test('E-07 基本料金の発生しない一般NACCSは、1単位5,000円でプランAを選べる', () => {
    expect(charged('2026-04', [since('2020-04-01', { terminals: [], plan: { net: null, general: 'A' } })])).toEqual([['basicUnit', '', 5_000]]);
    expect(charged('2026-04', [since('2020-04-01', { terminals: [], plan: { net: null, general: 'B' } })])).toEqual([]);
  });

  test('E-07 プランは月単位で変わる（月の途中の変更は翌月から）', () => {
    const versions = [since('2020-04-01'), since('2026-04-13', { plan: { net: 'A', general: null } })];
    expect(charged('2026-04', versions)).toEqual([]);
    expect(charged('2026-05', versions)).toEqual([['basicNet', '00001A', 5_000]]);
  });

  test('月の途中で増えた端末も、なくなった端末も、その月の分がかかる', () => {
    const plan = { net: 'A' as const, general: null };
    const versions = [since('2020-04-01', { plan }), since('2026-04-21', { plan, terminals: [terminal('00002A')] })];
    expect(charged('2026-03', versions)).toEqual([['basicNet', '00001A', 5_000]]);
    expect(charged('2026-04', versions)).toEqual([['basicNet', '00001A、00002A', 10_000]]);
    expect(charged('2026-05', versions)).toEqual([['basicNet', '00002A', 5_000]]);
  });

  test('月の初日からの変更は、前の月に及ばず、前の状態もその月に及ばない', () => {
    const plan = { net: 'A' as const, general: null };
    const versions = [since('2020-04-01', { plan }), since('2026-05-01', { plan, terminals: [terminal('00002A')] })];
    expect(charged('2026-04', versions)).toEqual([['basicNet', '00001A', 5_000]]);
    expect(charged('2026-05', versions)).toEqual([['basicNet', '00002A', 5_000]]);
  });

  test('利用開始日の前と、契約満了日から後は、何もかからない', () => {
    const plan = { net: 'A' as const, general: null };
    const versions = [since('2026-03-10', { plan, startedOn: '2026-04-13' }), since('2026-06-01', { plan, startedOn: '2026-04-13', endedOn: '2026-06-01' })];
    expect(['2026-03', '2026-04', '2026-05', '2026-06', '2026-07'].map((month) => sum(month, versions))).toEqual([0, 5_000, 5_000, 0, 0]);
  });

  test('管理統計資料(有料)と保税管理資料保存サービスは利用者コードごとに1,000円。廃止した利用者コードにはかからない', () => {
    const userCodes = [code('1BNAC', { paid: true }), code('1ANAC', { paid: true, free: true, storage: true }), code('1CNAC', { free: true }), code('1DNAC', { paid: true }, 'retired')];
    expect(charged('2026-04', [since('2020-04-01', { userCodes })])).toEqual([['statistics', '1ANAC', 1_000], ['statistics', '1BNAC', 1_000], ['storage', '1ANAC', 1_000]]);
  });

  test('回線の初期費用は利用開始日の月に1度だけ、月額は毎月かかる', covers('料金 初期費用'), () => {
    const lines = [line('回線1', { options: ['冗長化', 'ping監視'] })];
    const versions = [since('2020-04-01'), since('2026-04-01', { lines })];
    expect(charged('2026-03', versions)).toEqual([]);
    expect(charged('2026-04', versions)).toEqual([
      ['lineUse', '回線1', 54_900], ['lineWiring', '回線1', 1_000], ['lineRouter', '回線1', 21_000], ['lineInitial', '回線1', 270_000],
    ]);
    expect(sum('2026-05', versions)).toBe(76_900);
  });

  test('月の途中で変わった回線の月額は翌月から変わり、初期費用は二度かからない', () => {
    const versions = [since('2020-04-01', { lines: [line('回線1')] }), since('2026-06-11', { lines: [line('回線1', { speed: '3Mbps' })] })];
    expect(['2026-04', '2026-05', '2026-06', '2026-07'].map((month) => sum(month, versions))).toEqual([139_200, 41_200, 41_200, 96_200]);
  });

  test('従量料金は利用者コード・業務・プランごとに合計する。プランのない接続形態はB (E-07)', () => {
    const uses = [
      { userId: '1ANACA0A', task: 'DLH01', count: 100 }, { userId: '1ANACB0A', task: 'DLH01', count: 50 }, { userId: '1ANAC001', task: 'DLH01', count: 10 },
      { userId: '1BNACA0A', task: 'DLH01', count: 1 }, { userId: '1ANACA0A', task: 'TCC', count: 5 },
    ];
    const plan = { net: 'A' as const, general: null };
    expect(chargesOf('2026-04', [since('2020-04-01', { plan, terminals: [] })], uses)).toEqual([
      { item: 'task', detail: 'DLH01 プランA', subject: '1ANAC', unitPrice: 4, quantity: 150, amount: 600 },
      { item: 'task', detail: 'DLH01 プランB', subject: '1ANAC', unitPrice: 5, quantity: 10, amount: 50 },
      { item: 'task', detail: 'DLH01 プランA', subject: '1BNAC', unitPrice: 4, quantity: 1, amount: 4 },
    ]);
  });

  test('E-07 他の事業所のサーバを使うSMTP双方向は、サーバのある機器共用の相手の一般NACCSのプランで計算する', () => {
    const uses = [{ userId: '1ANACYA1', task: 'DLH01', count: 100 }, { userId: '1ANAC001', task: 'DLH01', count: 10 }, { userId: '1ANACA0A', task: 'DLH01', count: 1 }];
    const own = { plan: { net: 'B' as const, general: 'B' as const }, terminals: [] };
    const owner = since('2020-04-01', { servers: 1, plan: { net: 'B', general: 'A' } });
    const partners: Readonly<Record<string, readonly Version[]>> = {
      OWN001: [owner], LIN001: [since('2020-04-01', { servers: 0, plan: { net: 'B', general: 'A' } })], NET001: [since('2020-04-01', { servers: 1 })], LAT001: [since('2026-05-01', { ...owner.contract, startedOn: '2026-05-01' })],
    };
    const yen = (change: Partial<Charged>, month = '2026-04'): number => totalsOf(chargesOf(month, [since('2020-04-01', { ...own, ...change })], uses, (code) => partners[code] ?? [])).net;
    expect(yen({})).toBe(555); // all by the own plan B
    expect(yen({ sharedEquipment: ['OWN001'] })).toBe(455); // SMTP双方向 alone by plan A of the owner
    expect(yen({ sharedEquipment: ['OWN001'], servers: 1 })).toBe(555); // a server of its own
    expect(yen({ sharedEquipment: ['LIN001', 'NET001', 'ZZZ999'] })).toBe(555); // partners without server, without plan, and none at all
    expect(yen({ sharedEquipment: ['LIN001', 'OWN001'] })).toBe(455);
    expect([yen({ sharedEquipment: ['LAT001'] }), yen({ sharedEquipment: ['LAT001'] }, '2026-05')]).toEqual([555, 455]);
  });

  test('E-07 機器共用も相手のプランも、月の途中の変更は翌月から効く', () => {
    const uses = [{ userId: '1ANACYA1', task: 'DLH01', count: 100 }];
    const own = { plan: { net: null, general: 'B' as const }, terminals: [] };
    const versions = [since('2020-04-01', own), since('2026-04-21', { ...own, sharedEquipment: ['OWN001'] }), since('2026-07-01', own)];
    const owner = [since('2020-04-01', { servers: 1, plan: { net: null, general: 'A' } }), since('2026-05-11', { servers: 1, plan: { net: null, general: 'B' } })];
    const yen = (month: string): number => totalsOf(chargesOf(month, versions, uses, () => owner)).net;
    expect(['2026-04', '2026-05', '2026-06', '2026-07'].map(yen)).toEqual([500, 400, 500, 500]);
  });

  test('消費税は合計の10%、1円未満は切り捨てる', () => {
    const net = (amount: number): Charge => ({ item: 'task', detail: '', subject: '', unitPrice: amount, quantity: 1, amount });
    expect(totalsOf([net(10_000), net(9)])).toEqual({ net: 10_009, tax: 1_000, gross: 11_009 });
    expect(totalsOf([])).toEqual({ net: 0, tax: 0, gross: 0 });
  });

  test('確定は翌月の最初の営業日の9時', () => {
    expect(settledAt('2026-03')).toBe('2026-04-01T09:00:00+09:00');
    expect(settledAt('2026-04')).toBe('2026-05-01T09:00:00+09:00');
    expect(settledAt('2026-12')).toBe('2027-01-04T09:00:00+09:00'); // after 1 to 3 January
    expect(settledAt('2026-01')).toBe('2026-02-02T09:00:00+09:00'); // 1 February is a Sunday
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1), addMonths('2026-05', 12)]).toEqual(['2027-01', '2025-12', '2027-05']);
  });
});

const plans = fc.constantFrom<Plan | null>('A', 'B', null);
const someLine = fc.record({
  name: fc.constantFrom('回線1', '回線2'), speed: fc.constantFrom('0.5Mbps', '1Mbps', '10Mbps', 'ベストエフォート'), kind: fc.constantFrom('専用線', 'ブロードバンド(光)'),
  options: fc.subarray(['冗長化', '予備機', 'ping監視']), maintenance: fc.constantFrom('平日' as const, '24時間365日' as const),
}).map((given) => line(given.name, given));
const someContract: fc.Arbitrary<Charged> = fc.record({
  terminals: fc.uniqueArray(fc.tuple(fc.constantFrom('00001A', '00002A', '00003A'), fc.constantFrom<Terminal['kind']>('net', 'ebms', 'web', 'general')), { selector: ([name]) => name }).map((list) => list.map(([name, kind]) => terminal(name, kind))),
  mailboxes: fc.subarray([{ name: 'NAC001M01' }, { name: 'NAC001M02' }]),
  userCodes: fc.subarray(['1ANAC', '1BNAC']).chain((all) => fc.tuple(...all.map((name) => fc.record({ paid: fc.boolean(), storage: fc.boolean() }).map((wish) => code(name, wish))))),
  lines: fc.uniqueArray(someLine, { selector: ({ name }) => name, maxLength: 2 }),
  plan: fc.record({ net: plans, general: plans }),
}).map((given) => contract({ ...given, startedOn: '2026-01-13' }));
const day = fc.integer({ min: 0, max: 179 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const someVersions = fc.uniqueArray(fc.record({ from: day, contract: someContract }), { selector: ({ from }) => from, minLength: 1, maxLength: 5 });
const someUses = fc.array(fc.record({
  userId: fc.constantFrom('1ANACA0A', '1ANAC001', '1BNACYA1'), task: fc.constantFrom('DLH01', 'TCC', '管理統計資料取得'), count: fc.integer({ min: 1, max: 999 }),
}), { maxLength: 8 });
const month = fc.integer({ min: 0, max: 8 }).map((n) => addMonths('2025-12', n));
const total = (charges: readonly Charge[]): number => totalsOf(charges).net;

test.describe('月の請求額 (property)', { tag: '@unit' }, () => {
  test('版と利用の順序によらない', () => {
    const shuffled = fc.tuple(someVersions, someUses).chain(([versions, uses]) => fc.record({
      versions: fc.constant(versions), uses: fc.constant(uses),
      otherVersions: fc.shuffledSubarray(versions, { minLength: versions.length }), otherUses: fc.shuffledSubarray(uses, { minLength: uses.length }),
    }));
    fc.assert(fc.property(month, shuffled, (when, one) => {
      expect(chargesOf(when, one.otherVersions, one.otherUses)).toEqual(chargesOf(when, one.versions, one.uses));
    }));
  });

  test('負にならず、どの行も単価×数量で、0円の行はない', () => {
    fc.assert(fc.property(month, someVersions, someUses, (when, versions, uses) => {
      for (const row of chargesOf(when, versions, uses)) {
        expect(row.amount).toBe(row.unitPrice * row.quantity);
        expect(row.amount).toBeGreaterThan(0);
      }
    }));
  });

  test('何も変えない変更をはさんでも、どの月の額も変わらない', () => {
    fc.assert(fc.property(month, someVersions, someUses, day, (when, versions, uses, split) => {
      const stood = versions.toSorted((a, b) => (a.from < b.from ? -1 : 1)).findLast(({ from }) => from < split);
      fc.pre(stood !== undefined && versions.every(({ from }) => from !== split));
      expect(chargesOf(when, [...versions, { from: split, contract: stood!.contract }], uses)).toEqual(chargesOf(when, versions, uses));
    }));
  });

  test('利用は足し合わされる: 2つに分けて数えた額の和は、まとめて数えた額に等しい', () => {
    fc.assert(fc.property(month, someVersions, someUses, someUses, (when, versions, some, more) => {
      const without = total(chargesOf(when, versions, []));
      const extra = (uses: readonly Use[]): number => total(chargesOf(when, versions, uses)) - without;
      expect(extra([...some, ...more])).toBe(extra(some) + extra(more));
    }));
  });

  test('端末・メールボックスは足し合わされる: プランAで1つ増えるごとに5,000円増える', () => {
    fc.assert(fc.property(someContract, (given) => {
      const before = { ...given, plan: { net: 'A' as const, general: 'B' as const } };
      const after = { ...before, terminals: [...before.terminals, terminal('00009A')] };
      expect(sum('2026-03', [since('2026-01-13', after)]) - sum('2026-03', [since('2026-01-13', before)])).toBe(5_000);
    }));
  });

  test('どの回線の初期費用も、全期間で1度しかかからない', () => {
    fc.assert(fc.property(someVersions, (versions) => {
      const months = [...Array(10).keys()].map((n) => addMonths('2025-12', n));
      const initial = months.flatMap((when) => chargesOf(when, versions, [])).filter(({ item }) => item === 'lineInitial').map(({ subject }) => subject);
      expect(new Set(initial).size).toBe(initial.length);
    }));
  });

  test('S4の一文: プランB、有料の統計資料なし、回線なし、無料の業務だけなら、どの月も何もかからない', () => {
    fc.assert(fc.property(month, someVersions, someUses, (when, versions, uses) => {
      const cheap = versions.map(({ from, contract: given }) => ({
        from, contract: { ...given, plan: { net: 'B' as const, general: null }, lines: [], userCodes: [code('1ANAC', { free: true })] },
      }));
      expect(chargesOf(when, cheap, uses.filter(({ task }) => task !== 'DLH01'))).toEqual([]);
    }));
  });

  test('数えられる版は、その月に1日でも立っていたものだけ', () => {
    fc.assert(fc.property(month, someVersions, (when, versions) => {
      const sorted = versions.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      // Day by day: which version stands on it.
      const days = [...Array(31).keys()].map((n) => `${when}-${String(n + 1).padStart(2, '0')}`).filter((one) => !Number.isNaN(Date.parse(one)) && monthOf(new Date(one).toISOString()) === when);
      const seen = new Set(days.filter((one) => one >= '2026-01-13').map((one) => sorted.findLast(({ from }) => from <= one)).filter((one) => one !== undefined));
      expect(new Set(standing(when, versions))).toEqual(seen);
    }));
  });
});
