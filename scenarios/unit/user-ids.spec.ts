import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type IdRequest, type Method, methods } from '../../mock-server/domain/user-codes';
import { kindOfId, newIds, newOfficeCode, newUserCode } from '../../mock-server/domain/user-ids';
import { covers } from '../inventory';

const request = (method: Method, count = 1): IdRequest => ({ trades: ['通関業'], method, count, singleSignOn: false });
const nobody = (): boolean => false;
const among = (list: Iterable<string>) => { const set = new Set(list); return (one: string): boolean => set.has(one); };

/** How many there are, and their form, O and I left out. */
const forms: Record<Method, { form: RegExp; capacity: number }> = {
  netNACCS: { form: /^[A-HJ-NP-XZ]0[A-HJ-NP-Z]$/, capacity: 552 },
  webNACCS: { form: /^[A-HJ-NP-XZ]0[A-HJ-NP-Z]$/, capacity: 552 },
  ebMS: { form: /^[A-HJ-NP-XZ]0[A-HJ-NP-Z]$/, capacity: 552 },
  インタラクティブ: { form: /^(?!000)\d{3}$/, capacity: 999 },
  SMTP双方向: { form: /^Y[A-HJ-NP-Z][1-9]$/, capacity: 216 },
  'SMTP/POP3': { form: /^(?!000)\d{3}$/, capacity: 999 },
  EDIFACT: { form: /^(?!000)\d{3}$/, capacity: 999 },
};
const method = fc.constantFrom(...(Object.keys(forms) as Method[]));
const short = fc.stringMatching(/^[0-9A-Z]{3}$/);

test.describe('利用者IDの種類 (D-17)', { tag: '@unit' }, () => {
  test('文書にあるIDの種類がわかる', covers('形式 利用者ID', '形式 利用者IDの種類'), () => {
    for (const id of ['1ANACA0A', 'AAAA1AA1', 'AAAA1BB1']) expect(kindOfId(id), id).toBe('net');
    for (const id of ['1ANAC001', 'ABCDEYA1', 'AAAA1YA1', 'AAAA1YB1']) expect(kindOfId(id), id).toBe('general');
  });

  test('利用者コードの文字には左右されない', () => {
    expect(kindOfId('YYYYYA0A')).toBe('net');
    expect(kindOfId('ABCDE001')).toBe('general');
  });
});

test.describe('利用者コードと利用者IDの払い出し', { tag: '@unit' }, () => {
  test('文書にある番号から始まる', () => {
    expect(newUserCode('NAC', nobody)).toBe('1ANAC');
    expect(newOfficeCode('NAC', nobody)).toBe('NAC001');
    expect(newIds('1ANAC', request('netNACCS'), nobody)).toEqual(['1ANACA0A']);
    expect(newIds('1ANAC', request('インタラクティブ'), nobody)).toEqual(['1ANAC001']);
    expect(newIds('ABCDE', request('SMTP双方向'), nobody)).toEqual(['ABCDEYA1']);
  });

  test('通関士2名がサイバーポート用の番号を得る (S3)', covers('形式 サイバーポートの識別番号'), () => {
    expect(newIds('AAAA1', request('SMTP双方向', 2), among(['AAAA1AA1', 'AAAA1BB1']))).toEqual(['AAAA1YA1', 'AAAA1YB1']);
  });

  test('順に進み、OとIを飛ばし、netNACCSはYで始めない', () => {
    const numbers = (of: Method, count: number): string[] => newIds('1ANAC', request(of, count), nobody).map((id) => id.slice(5));
    const net = numbers('netNACCS', 24);
    expect(net.slice(0, 10)).toEqual(['A0A', 'B0A', 'C0A', 'D0A', 'E0A', 'F0A', 'G0A', 'H0A', 'J0A', 'K0A']);
    expect(net.slice(21)).toEqual(['X0A', 'Z0A', 'A0B']);
    const smtp = numbers('SMTP双方向', 25);
    expect(smtp.slice(22)).toEqual(['YY1', 'YZ1', 'YA2']);
    expect(numbers('EDIFACT', 10).slice(8)).toEqual(['009', '010']);
    const codes: string[] = [];
    for (let n = 0; n < 25; n += 1) codes.push(newUserCode('NAC', among(codes)));
    expect(codes.slice(7, 9)).toEqual(['1HNAC', '1JNAC']);
    expect(codes.slice(22)).toEqual(['1YNAC', '1ZNAC', '2ANAC']);
  });

  test('使われている番号を飛ばし、空いた番号を使う', () => {
    expect(newIds('1ANAC', request('ebMS', 2), among(['1ANACA0A', '1ANACC0A']))).toEqual(['1ANACB0A', '1ANACD0A']);
    expect(newIds('1ANAC', request('netNACCS'), among(['1BNACA0A']))).toEqual(['1ANACA0A']);
    expect(newUserCode('NAC', among(['1ANAC', '1CNAC', '1BXYZ']))).toBe('1BNAC');
    expect(newOfficeCode('NAC', among(['NAC001', 'NAC002', 'XYZ003']))).toBe('NAC003');
  });

  test('使い切れば断る', () => {
    const everything = (): boolean => true;
    expect(() => newUserCode('NAC', everything)).toThrow(RangeError);
    expect(() => newOfficeCode('NAC', everything)).toThrow(RangeError);
    for (const [name, { capacity }] of Object.entries(forms)) {
      const all = newIds('1ANAC', request(name as Method, capacity), nobody);
      expect(new Set(all).size, name).toBe(capacity);
      expect(() => newIds('1ANAC', request(name as Method, capacity + 1), nobody), name).toThrow(RangeError);
      expect(() => newIds('1ANAC', request(name as Method), among(all)), name).toThrow(RangeError);
    }
    const userCodes = new Set<string>();
    for (let n = 0; n < 216; n += 1) userCodes.add(newUserCode('NAC', among(userCodes)));
    expect(userCodes.size).toBe(216);
    expect(() => newUserCode('NAC', among(userCodes))).toThrow(RangeError);
  });

  test('形の違うものからは作らない', () => {
    for (const wrong of ['', 'NA', 'NACC', 'nac', 'ＮＡＣ', 'NAC\n', 'N C']) {
      expect(() => newUserCode(wrong, nobody), wrong).toThrow(RangeError);
      expect(() => newOfficeCode(wrong, nobody), wrong).toThrow(RangeError);
    }
    for (const wrong of ['', '1ANA', '1ANAC0']) expect(() => newIds(wrong, request('netNACCS'), nobody), wrong).toThrow(RangeError);
    for (const wrong of [0, -1, 1.5, NaN]) expect(() => newIds('1ANAC', request('netNACCS', wrong), nobody)).toThrow(RangeError);
  });

  test('property: 形が正しく、種類が処理方式に合い、前に出したものと重ならない', () => {
    const wishes = fc.array(fc.tuple(method, fc.integer({ min: 1, max: 20 })), { maxLength: 8 });
    fc.assert(fc.property(short, wishes, (company, list) => {
      const code = newUserCode(company, nobody);
      const given = new Set<string>();
      for (const [of, count] of list) {
        const ids = newIds(code, request(of, count), among(given));
        const before = given.size;
        for (const id of ids) given.add(id);
        expect([ids.length, given.size]).toEqual([count, before + count]);
        expect(ids.filter((id) => id.slice(0, 5) !== code || !forms[of].form.test(id.slice(5)))).toEqual([]);
        expect(new Set(ids.map(kindOfId))).toEqual(new Set([methods.net.includes(of) ? 'net' : 'general']));
      }
    }));
  });

  test('property: 事業所コードは6文字、利用者コードは5文字で、会社が違えば重ならない', covers('形式 事業所コード'), () => {
    fc.assert(fc.property(fc.array(short, { maxLength: 30 }), (companies) => {
      const offices = new Set<string>();
      const users = new Set<string>();
      for (const company of companies) {
        const office = newOfficeCode(company, among(offices));
        const user = newUserCode(company, among(users));
        expect(office).toMatch(new RegExp(`^${company}(?!000)\\d{3}$`));
        expect(user).toMatch(new RegExp(`^[1-9][A-HJ-NP-Z]${company}$`));
        offices.add(office);
        users.add(user);
      }
      expect([offices.size, users.size]).toEqual([companies.length, companies.length]);
    }));
  });
});
