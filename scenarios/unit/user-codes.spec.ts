import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { trades, type TradeName } from '../../mock-server/domain/trades';
import {
  checkCodeRequest, checkIdRequest, type CodeRequest, generalNeeds, type IdRequest, type Method, methods, terminalsForMethods,
} from '../../mock-server/domain/user-codes';
import { covers } from '../inventory';

const row = (names: readonly TradeName[], changes: Partial<IdRequest> = {}): IdRequest =>
  ({ trades: names, method: 'netNACCS', count: 1, singleSignOn: names.length > 1, ...changes });
const code = (ids: readonly IdRequest[], statistics: Partial<CodeRequest['statistics']> = {}): CodeRequest =>
  ({ shared: null, systemKind: '海上・航空共用', ids, statistics: { paid: false, free: false, storage: false, ...statistics } });
const check = (request: IdRequest, already: readonly IdRequest[] = []) => checkIdRequest(request, 'net', already);

const foreign = '輸出入者(外為法関連業務利用)';
const allMethods: Method[] = [...methods.net, ...methods.general];
const someTrades = fc.uniqueArray(fc.constantFrom(...trades.map(({ name }) => name)), { minLength: 1, maxLength: 4 });

test.describe('利用者コードの申込: 識別番号', { tag: '@unit' }, () => {
  test('処理方式は接続形態ごとに文書のとおり (S1)', covers('処理方式'), () => {
    expect(methods).toEqual({
      net: ['netNACCS', 'webNACCS', 'ebMS'], general: ['インタラクティブ', 'SMTP双方向', 'SMTP/POP3', 'EDIFACT'],
    });
    for (const method of allMethods) {
      const refused = { code: 'methodNotOfConnection' };
      expect(checkIdRequest(row(['通関業'], { method }), 'net', [])).toEqual(methods.net.includes(method) ? null : refused);
      expect(checkIdRequest(row(['通関業'], { method }), 'general', [])).toEqual(methods.net.includes(method) ? refused : null);
    }
  });

  for (const { name } of trades) {
    test(`${name}だけなら申し込める`, () => {
      expect(check(row([name]))).toBeNull();
    });
  }

  test('業種のない識別番号は断る', () => {
    expect(check(row([]))).toEqual({ code: 'noTrade' });
    expect(check(row(['宇宙運送業' as TradeName]))).toEqual({ code: 'noTrade' });
  });

  test('シングルサインオンなら同じグループの業種を一つのIDにまとめられる', () => {
    expect(check(row(['通関業', '海貨業', '航空貨物代理店']))).toBeNull();
    expect(check(row(['CY', '保税蔵置場']))).toBeNull();
    expect(check(row(['通関業', '海貨業'], { singleSignOn: false }))).toEqual({ code: 'severalTrades' });
  });

  test('シングルサインオンは2業種から', () => {
    expect(check(row(['通関業'], { singleSignOn: true }))).toEqual({ code: 'ssoOneTrade' });
    expect(check(row(['通関業', '通関業'], { singleSignOn: true }))).toEqual({ code: 'ssoOneTrade' });
  });

  test('シングルサインオンできない業種を名指しする', () => {
    for (const name of ['機用品業', '自社通関', '機長代行', foreign, '通関士', '船会社', '船舶代理店', '損害保険会社', '汎用申請利用のみ', 'バンプール'] as const) {
      expect(check(row(['通関業', name]))).toEqual({ code: 'ssoNotAllowed', label: name });
      expect(check(row([name], { singleSignOn: true }))).toEqual({ code: 'ssoNotAllowed', label: name });
    }
  });

  test('グループの違う業種はシングルサインオンでまとめられない', () => {
    expect(check(row(['通関業', 'CY']))).toEqual({ code: 'ssoGroups', label: 'CY' });
    expect(check(row(['保税蔵置場', 'NVOCC', '海貨業']))).toEqual({ code: 'ssoGroups', label: 'NVOCC' });
  });

  test('グループの違う業種には別の利用者コードが要る', () => {
    expect(check(row(['CY']), [row(['通関業'])])).toEqual({ code: 'codeGroups', label: 'CY' });
    expect(check(row(['船舶代理店']), [row(['船会社'])])).toEqual({ code: 'codeGroups', label: '船舶代理店' });
    expect(check(row(['海貨業', '混載業']), [row(['保税蔵置場'])])).toEqual({ code: 'codeGroups', label: '海貨業' });
    expect(check(row(['通関士'], { count: 12 }), [row(['通関業'])])).toBeNull();
  });

  test('機用品業、自社通関、外為法の輸出入者はどのグループとも同じ利用者コードでよい', () => {
    for (const name of ['機用品業', '自社通関', foreign] as const) {
      expect(check(row([name]), [row(['CY'])])).toBeNull();
      expect(check(row(['CY']), [row([name])])).toBeNull();
      expect(check(row(['CY']), [row([name]), row(['船会社'])])).toEqual({ code: 'codeGroups', label: 'CY' });
    }
  });

  test('同じ業種と処理方式の行は一度だけ', () => {
    const first = row(['通関業', '海貨業'], { count: 3 });
    expect(check(row(['海貨業', '通関業']), [first])).toEqual({ code: 'idTwice', label: '海貨業、通関業' });
    expect(check(row(['海貨業', '通関業'], { method: 'ebMS' }), [first])).toBeNull();
    expect(check(row(['通関業']), [first])).toBeNull();
    expect(check(row(['通関業', '海貨業', 'NVOCC']), [first])).toBeNull();
    expect(check(row(['海貨業', 'NVOCC']), [first])).toBeNull();
  });

  test('property: 断られずに並んだ行は、どの順でも利用者コードのグループを混ぜない', () => {
    const requests = fc.array(fc.record({ trades: someTrades, method: fc.constantFrom(...allMethods), count: fc.integer({ min: 1, max: 99 }), singleSignOn: fc.boolean() }), { maxLength: 12 });
    fc.assert(fc.property(requests, fc.constantFrom('net' as const, 'general' as const), (wanted, connection) => {
      const set: IdRequest[] = [];
      for (const one of wanted) if (checkIdRequest(one, connection, set) === null) set.push(one);
      const bound = trades.filter(({ name, anyGroup }) => !anyGroup && set.some((one) => one.trades.includes(name)));
      expect(new Set(bound.map(({ group }) => group)).size).toBeLessThanOrEqual(1);
      for (const one of set) {
        expect(one.trades.length > 1).toBe(one.singleSignOn);
        expect(checkIdRequest(one, connection, set)).toMatchObject({ code: 'idTwice' });
      }
    }));
  });
});

test.describe('利用者コードの申込: 管理資料と端末', { tag: '@unit' }, () => {
  test('識別番号のない利用者コードは断る', () => {
    expect(checkCodeRequest(code([]))).toEqual([{ code: 'noIds' }]);
    expect(checkCodeRequest(code([], { paid: true, free: true, storage: true }))).toEqual([{ code: 'noIds' }]);
    expect(checkCodeRequest(code([row(['通関業'])]))).toEqual([]);
  });

  for (const [kind, refused, eligible] of [
    ['paid', 'paidNotEligible', '通関業 混載業 機用品業 自社通関 航空会社 海貨業 輸出入者 航空貨物代理店 NVOCC 保税蔵置場 CY 船会社 船舶代理店 汎用申請利用のみ'],
    ['free', 'freeNotEligible', '通関業 自社通関 輸出入者 船会社 船舶代理店'],
    ['storage', 'storageNotEligible', '機用品業 航空会社 保税蔵置場 CY'],
  ] as const) {
    test(`${refused}: 対象の業種だけが申し込める (E-06)`, () => {
      for (const { name } of trades) {
        const codes = checkCodeRequest(code([row([name])], { [kind]: true })).filter((one) => one.code === refused);
        expect(codes, name).toEqual(eligible.split(' ').includes(name) ? [] : [{ code: refused, label: name }]);
      }
    });
  }

  test('対象の業種が一つあればよく、なければ持っている業種を示す', () => {
    expect(checkCodeRequest(code([row(['機長代行']), row(['航空会社'])], { paid: true, storage: true }))).toEqual([]);
    expect(checkCodeRequest(code([row(['機長代行']), row(['通関士'])], { paid: true, free: true }))).toEqual([
      { code: 'paidNotEligible', label: '機長代行、通関士' }, { code: 'freeNotEligible', label: '機長代行、通関士' },
    ]);
  });

  test('保税管理資料保存サービスには管理統計資料（有料）が要る (R-18)', () => {
    expect(checkCodeRequest(code([row(['CY'])], { storage: true }))).toEqual([{ code: 'storageNeedsPaid' }]);
    expect(checkCodeRequest(code([row(['CY'])], { storage: true, paid: true }))).toEqual([]);
    expect(checkCodeRequest(code([row(['通関業'])], { storage: true }))).toEqual([{ code: 'storageNotEligible', label: '通関業' }]);
  });

  const none = { net: 0, ebms: 0, web: 0 };
  for (const [method, kind, needed, unused] of [
    ['netNACCS', 'net', 'needsNet', 'netWithoutMethod'],
    ['ebMS', 'ebms', 'needsEbms', 'ebmsWithoutMethod'],
    ['webNACCS', 'web', 'needsWeb', 'webWithoutMethod'],
  ] as const) {
    test(`${method}の識別番号と端末は揃っていなければならない`, () => {
      const asked = [code([row(['通関業'], { method })])];
      expect(terminalsForMethods(asked, none)).toEqual([needed]);
      expect(terminalsForMethods(asked, { ...none, [kind]: 2 })).toEqual([]);
      expect(terminalsForMethods([], { ...none, [kind]: 1 })).toEqual([unused]);
    });
  }

  test('端末の食い違いは、どの利用者コードのものでもすべて示す', () => {
    const asked = [code([row(['通関業'])]), code([row(['CY'], { method: 'webNACCS' })])];
    expect(terminalsForMethods(asked, { net: 1, ebms: 0, web: 1 })).toEqual([]);
    expect(terminalsForMethods(asked, { net: 0, ebms: 3, web: 0 })).toEqual(['needsNet', 'ebmsWithoutMethod', 'needsWeb']);
    expect(terminalsForMethods([], none)).toEqual([]);
  });

  test('一般NACCSで要るものは処理方式で決まる', () => {
    const nothing = { interactive: false, server: false, mailbox: false };
    const needs = (...list: Method[]) => generalNeeds(list.map((method) => code([row(['通関業'], { method })])));
    expect(needs()).toEqual(nothing);
    expect(needs('インタラクティブ')).toEqual({ ...nothing, interactive: true });
    expect(needs('SMTP双方向')).toEqual({ ...nothing, server: true });
    expect(needs('EDIFACT')).toEqual({ ...nothing, server: true });
    expect(needs('SMTP/POP3')).toEqual({ ...nothing, mailbox: true });
    expect(needs('SMTP/POP3', 'インタラクティブ', 'EDIFACT')).toEqual({ interactive: true, server: true, mailbox: true });
    expect(needs(...methods.net)).toEqual(nothing);
  });
});
