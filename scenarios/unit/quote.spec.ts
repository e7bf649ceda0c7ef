/** The calculator's core: figures worked out by hand from the brochure (S4), and that a quote is the bill of the contract that comes of it. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { chargesOf, totalsOf, type Use } from '../../mock-server/domain/charges';
import type { Contract, Terminal } from '../../mock-server/domain/contract';
import { addMonths, monthOf } from '../../mock-server/domain/months';
import { LAST_QUOTE_DATE, quoteFor, type QuoteRequest, type QuoteRow } from '../../mock-server/domain/quote';
import { checkAsked, type Asked } from '../../mock-server/domain/quote-check';
import { lineRates } from '../../mock-server/domain/tariff';
import type { Method } from '../../mock-server/domain/user-codes';
import { buildContract } from '../../mock-server/seed';

const request = (change: Partial<QuoteRequest> = {}): QuoteRequest => ({ method: 'netNACCS', line: null, plan: 'A', terminals: 1, mailboxes: 0, paidCodes: 0, storageCodes: 0, uses: [], ...change });
const line = (speed: string, options: readonly string[] = [], maintenance: '平日' | '24時間365日' = '平日') => ({ kind: '専用線', speed, options, maintenance });
const short = (rows: readonly QuoteRow[]) => rows.map(({ item, unitPrice, quantity, amount, source }) => [item, unitPrice, quantity, amount, source]);
const S4 = 'documented: S4 (料金プラン)';
const P5 = 'documented: S4 p. 5';

test.describe('試算', { tag: '@unit' }, () => {
  test('netNACCS 3台、プランA、有料の管理資料2つと保存サービス1つ、DLH01 250件', () => {
    const { initial, monthly, first } = quoteFor(request({ terminals: 3, paidCodes: 2, storageCodes: 1, uses: [{ task: 'DLH01', count: 250 }] }), '2026-04-01');
    expect(initial).toEqual({ rows: [], totals: { net: 0, tax: 0, gross: 0 } });
    expect(short(monthly.rows)).toEqual([
      ['basicNet', 5_000, 3, 15_000, S4], ['task', 4, 250, 1_000, 'external: E-22 (its name assumed)'], ['statistics', 1_000, 2, 2_000, S4], ['storage', 1_000, 1, 1_000, S4],
    ]);
    expect(monthly.totals).toEqual({ net: 19_000, tax: 1_900, gross: 20_900 });
    expect(first.gross).toBe(20_900);
  });

  test('専用線1Mbpsの冗長化: 初期費用270,000円、月額は回線54,900円・屋内配線1,000円・ルータ21,000円と端末の基本料金', () => {
    const { initial, monthly, first } = quoteFor(request({ method: 'インタラクティブ', terminals: 2, line: line('1Mbps', ['冗長化', 'ping監視']) }), '2026-04-01');
    expect(short(initial.rows)).toEqual([['lineInitial', 270_000, 1, 270_000, P5]]);
    expect(short(monthly.rows)).toEqual([['basicGeneral', 5_000, 2, 10_000, S4], ['lineUse', 54_900, 1, 54_900, P5], ['lineWiring', 1_000, 1, 1_000, P5], ['lineRouter', 21_000, 1, 21_000, P5]]);
    expect(first).toEqual({ net: 356_900, tax: 35_690, gross: 392_590 });
  });

  test('S4 プランBのnetNACCSで無料の業務だけなら、何もかからない', () => {
    const { initial, monthly } = quoteFor(request({ plan: 'B', terminals: 20 }), '2026-04-01');
    expect([initial.rows, monthly.rows]).toEqual([[], []]);
  });

  test('E-07 SMTP双方向のプランAは1単位、SMTP/POP3はメールボックスごと', () => {
    const smtp = (method: Method, mailboxes: number) => short(quoteFor(request({ method, mailboxes, terminals: 0 }), '2026-04-01').monthly.rows);
    expect(smtp('SMTP双方向', 0)).toEqual([['basicUnit', 5_000, 1, 5_000, 'external: E-07']]);
    expect(smtp('SMTP/POP3', 4)).toEqual([['basicMailbox', 5_000, 4, 20_000, 'external: E-07']]);
  });

  test('資料にない0.5Mbpsや、冗長化と予備機の組み合わせは、想定した金額と示す', () => {
    const sources = (given: ReturnType<typeof line>) => new Set(quoteFor(request({ method: 'EDIFACT', terminals: 0, plan: 'B', line: given }), '2026-04-01').monthly.rows.map(({ source }) => source.split(':')[0]));
    expect([sources(line('0.5Mbps')), sources(line('1Mbps', ['冗長化', '予備機'])), sources(line('1Mbps', ['予備機']))]).toEqual([new Set(['assumed']), new Set(['assumed']), new Set(['documented'])]);
  });

  for (const [appliedOn, withLine, expected] of [
    // 2 April is the next 営業日; 7 more (3, 6, 7, 8, 9, 10, 13) are 13 April, which is on the table, since the 11th is a Saturday.
    ['2026-04-01', false, { approvedOn: '2026-04-02', lead: 7, readyOn: '2026-04-13', startsOn: '2026-04-13', settingsUntil: '2026-04-07' }],
    // One 営業日 later that day is missed: the next is 21 April.
    ['2026-04-02', false, { approvedOn: '2026-04-03', lead: 7, readyOn: '2026-04-14', startsOn: '2026-04-21', settingsUntil: '2026-04-15' }],
    // A Friday before the holidays of May: 7 May is the next 営業日 after 2 to 6 May.
    ['2026-05-01', false, { approvedOn: '2026-05-07', lead: 7, readyOn: '2026-05-18', startsOn: '2026-05-21', settingsUntil: '2026-05-15' }],
    // 50 営業日 after 2 April: 19 in April (without the 29th), 18 in May (without 4 to 6), 13 in June; the table has 22 June, as the 21st is a Sunday.
    ['2026-04-01', true, { approvedOn: '2026-04-02', lead: 50, readyOn: '2026-06-17', startsOn: '2026-06-22', settingsUntil: '2026-06-16' }],
  ] as const) {
    test(`利用開始日: ${appliedOn}の申込、回線${withLine ? 'あり' : 'なし'}`, () => {
      expect(quoteFor(request(withLine ? { method: 'EDIFACT', line: line('1Mbps') } : {}), appliedOn).begin).toEqual({ appliedOn, ...expected });
    });
  }

  test('最後の日までは試算でき、その翌日からは利用開始日がない', () => {
    expect(() => quoteFor(request({ method: 'EDIFACT', line: line('1Mbps') }), LAST_QUOTE_DATE)).not.toThrow();
  });
});

const asked = (change: Partial<Asked> = {}): Asked => ({ method: 'netNACCS', access: 'internet', options: [], maintenance: null, terminals: 1, mailboxes: 0, paidCodes: 0, storageCodes: 0, ...change });
const fast = { kind: '専用線', speed: '1Mbps' };
const ofLine = (kind: string, speed: string, options: readonly string[]) => checkAsked(asked({ method: 'インタラクティブ', access: { kind, speed }, maintenance: '平日', options })).options ?? null;

test.describe('試算できない組み合わせ', { tag: '@unit' }, () => {
  test('netNACCS・webNACCS・ebMSはインターネットだけ、一般NACCSはインターネットのほかだけ', () => {
    for (const method of ['netNACCS', 'webNACCS', 'ebMS'] as const) {
      expect(checkAsked(asked({ method }))).toEqual({});
      for (const access of [fast, 'none'] as const) expect(checkAsked(asked({ method, access })).access).toBe('quoteInternet');
    }
    for (const method of ['インタラクティブ', 'SMTP双方向', 'SMTP/POP3', 'EDIFACT'] as const) {
      expect(checkAsked(asked({ method })).access).toBe('quoteLine');
      for (const access of [fast, 'none'] as const) expect(checkAsked(asked({ method, access })).access).toBeUndefined();
    }
  });

  test('冗長化は1Mbps以上の専用線だけ、ping監視は専用線だけ、予備機はどの回線にもある', () => {
    for (const { kind, speed } of lineRates) {
      const isFast = ['1Mbps', '3Mbps', '5Mbps', '10Mbps'].includes(speed);
      expect([speed, ...['冗長化', 'ping監視', '予備機'].map((option) => ofLine(kind, speed, [option]))]).toEqual([speed, isFast ? null : 'quoteNoRedundancy', kind === '専用線' ? null : 'quoteNoPing', null]);
    }
  });

  test('回線がなければオプションも保守時間帯も選べず、あれば保守時間帯を選ぶ', () => {
    expect(checkAsked(asked({ options: ['予備機'], maintenance: '平日' }))).toEqual({ options: 'quoteOnlyWithLine', maintenance: 'quoteOnlyWithLine' });
    expect(checkAsked(asked({ method: 'インタラクティブ', access: fast }))).toEqual({ maintenance: 'notChosen' });
  });

  test('端末とメールボックスの数は、処理方式にあるものだけを必ず入力する', () => {
    const numbers = (method: Method, terminals: number, mailboxes: number) => {
      const { terminals: first = null, mailboxes: second = null } = checkAsked(asked({ method, access: 'none', terminals, mailboxes }));
      return [first, second];
    };
    expect(numbers('インタラクティブ', 0, 0)).toEqual(['quoteNeedsTerminals', null]);
    expect(numbers('インタラクティブ', 1, 1)).toEqual([null, 'quoteNoMailboxes']);
    expect(numbers('SMTP/POP3', 1, 0)).toEqual(['quoteNoTerminals', 'quoteNeedsMailboxes']);
    expect(numbers('SMTP/POP3', 0, 1)).toEqual([null, null]);
    expect(numbers('SMTP双方向', 0, 0)).toEqual([null, null]);
    expect(numbers('EDIFACT', 1, 1)).toEqual(['quoteNoTerminals', 'quoteNoMailboxes']);
  });

  test('R-18 保存サービスの利用者コードは、有料の管理資料のものを超えない', () => {
    expect([[0, 1], [1, 1], [2, 3], [3, 2]].map(([paidCodes = 0, storageCodes = 0]) => checkAsked(asked({ paidCodes, storageCodes })).storageCodes ?? null)).toEqual(['quoteStorage', null, 'quoteStorage', null]);
  });
});

const someLine = fc.record({
  of: fc.constantFrom(...lineRates), options: fc.subarray(['冗長化', '予備機', 'ping監視']), maintenance: fc.constantFrom('平日' as const, '24時間365日' as const),
}).map(({ of: { kind, speed }, ...rest }) => ({ kind, speed, ...rest }));
const few = fc.nat(4);
const someRequest: fc.Arbitrary<QuoteRequest> = fc.record({
  method: fc.constantFrom<Method>('netNACCS', 'webNACCS', 'ebMS', 'インタラクティブ', 'SMTP双方向', 'SMTP/POP3', 'EDIFACT'), line: fc.option(someLine), plan: fc.constantFrom('A' as const, 'B' as const),
  terminals: few, mailboxes: few, paidCodes: few, storageCodes: few, uses: fc.array(fc.record({ task: fc.constantFrom('DLH01', 'TCC'), count: fc.integer({ min: 1, max: 9_999 }) }), { maxLength: 2 }),
}).filter(({ method, line: given, terminals, mailboxes, paidCodes, storageCodes }) => Object.keys(checkAsked({
  method, terminals, mailboxes, paidCodes, storageCodes, access: given ?? (['netNACCS', 'webNACCS', 'ebMS'].includes(method) ? 'internet' : 'none'), options: given?.options ?? [], maintenance: given?.maintenance ?? null,
})).length === 0);

const kinds: Partial<Record<Method, Terminal['kind']>> = { netNACCS: 'net', webNACCS: 'web', ebMS: 'ebms', インタラクティブ: 'general' };
const ids: Record<Method, string> = { netNACCS: 'A0A', webNACCS: 'A0A', ebMS: 'A0A', インタラクティブ: '001', SMTP双方向: 'YA1', 'SMTP/POP3': '001', EDIFACT: '001' };

/** The contract of an office that has what was asked for, made as NSS's seed makes contracts. */
function contractOf({ method, line: given, plan, terminals, mailboxes, paidCodes, storageCodes }: QuoteRequest, startedOn: string): Contract {
  const kind = kinds[method];
  const isNet = ids[method] === 'A0A';
  return buildContract({ seed: 1, index: 3, mailDomain: 'example.jp', overrides: {
    startedOn, servers: 1, plan: { net: isNet ? plan : null, general: isNet ? null : plan },
    terminals: kind === undefined ? [] : Array.from({ length: terminals }, () => ({ kind })), mailboxes: Array.from({ length: mailboxes }, (_, index) => ({ name: `M${index}` })),
    userCodes: Array.from({ length: Math.max(1, paidCodes) }, (_, index) => ({ code: `1${index}QUO`, statistics: { paid: index < paidCodes, free: false, storage: index < storageCodes } })),
    lines: given === null ? [] : [{ ...given, options: [...given.options] }],
  } });
}

test('試算の月額は最初のまる1か月の請求額に、最初のご請求は利用開始日のある月の請求額に等しい (property)', { tag: '@unit' }, () => {
  fc.assert(fc.property(someRequest, fc.integer({ min: 0, max: 700 }), (asks, days) => {
    const appliedOn = new Date(Date.UTC(2026, 0, 5 + days)).toISOString().slice(0, 10);
    const { initial, monthly, first, begin: { startsOn } } = quoteFor(asks, appliedOn);
    const versions = [{ from: startsOn, contract: contractOf(asks, startsOn) }];
    const uses: Use[] = asks.uses.map((use) => ({ ...use, userId: `10QUO${ids[asks.method]}` }));
    const bill = (month: string) => totalsOf(chargesOf(month, versions, uses));
    const month = monthOf(startsOn);
    expect(monthly.totals).toEqual(bill(addMonths(month, 1)));
    expect(bill(addMonths(month, 2))).toEqual(monthly.totals);
    expect(first).toEqual(bill(month));
    expect(initial.totals.net + monthly.totals.net).toBe(first.net);
    for (const { rows, totals } of [initial, monthly]) expect(rows.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0)).toBe(totals.net);
  }));
});
