import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { accountInput, buildAccount, buildContract } from '../../mock-server/seed';
import { familyNames, givenNames } from '../../mock-server/seed/people';
import { legalForms, towns } from '../../mock-server/seed/companies';
import { covers } from '../inventory';

const mailDomain = 'example.jp';
const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const index = fc.integer({ min: 0, max: 20_000 });
const KANA = /^[ァ-ヶー]+$/;

test.describe('seeded builders', { tag: '@unit' }, () => {
  test('the same seed and index give the same account, whatever was built before', () => {
    fc.assert(fc.property(seed, index, index, (s, i, other) => {
      const first = buildAccount({ seed: s, index: i, mailDomain });
      buildAccount({ seed: s, index: other, mailDomain });
      expect(buildAccount({ seed: s, index: i, mailDomain })).toEqual(first);
    }));
  });

  test('two seeds differ', () => {
    const of = (s: number) => buildAccount({ seed: s, index: 1, mailDomain });
    expect(new Set([1, 2, 3, 4, 5].map((s) => of(s).password)).size).toBe(5);
    expect(new Set([1, 2, 3, 4, 5].map((s) => JSON.stringify(of(s).contract))).size).toBe(5);
  });

  test('codes, terminal names and mail addresses of all indexes differ', () => {
    const contracts = Array.from({ length: 3_000 }, (_, i) => buildContract({ seed: 7, index: i, mailDomain }));
    const unique = (values: string[]) => expect(new Set(values).size).toBe(values.length);
    unique(contracts.map(({ officeCode }) => officeCode));
    unique(contracts.flatMap(({ userCodes }) => userCodes.map(({ code }) => code)));
    unique(contracts.flatMap(({ terminals }) => terminals.map(({ name }) => name)));
    unique(contracts.flatMap(({ contact, manager }) => [contact.email, manager.email]));
  });

  test('codes stay unique after all three-letter 企業略称 are used up', covers('形式 企業略称'), () => {
    const codes = [0, 1, 17_575, 17_576, 17_577, 2 * 17_576, 10 * 17_576].map((i) => {
      const { officeCode, userCodes } = buildContract({ seed: 1, index: i, mailDomain, firstTerminal: 1 });
      return `${officeCode} ${userCodes[0]!.code}`;
    });
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('names and kana belong together; numbers have the documented formats', () => {
    const readings = new Map([...familyNames, ...givenNames, ['通関', 'ツウカン', ''], ['花子', 'ハナコ', '']].map(([written, kana]) => [written, kana]));
    fc.assert(fc.property(seed, index, (s, i) => {
      const { contact, manager, office, company, officeCode, companyShort, billing, terminals, certificates, userCodes } =
        buildContract({ seed: s, index: i, mailDomain });
      for (const person of [contact, manager]) {
        expect(readings.get(person.familyName)).toBe(person.familyKana);
        expect(readings.get(person.givenName)).toBe(person.givenKana);
        expect(person.phone).toMatch(/^0\d{9}$/);
        expect(person.email).toMatch(/^[a-z]+-[a-z]+[a-z0-9.]*@example\.jp$/);
        expect(person.department + person.position).toMatch(/^[^\x00-\x7F]+$/);
      }
      for (const place of [office, company]) {
        expect(place.kana).toMatch(KANA);
        expect(place.phone).toMatch(/^0\d{9}$/);
        const town = towns.find(({ postalCode }) => postalCode === place.postalCode);
        expect(place.address.startsWith(town!.address)).toBe(true);
        expect(place.phone === '' || place.phone.startsWith(town!.areaCode)).toBe(true);
      }
      expect(legalForms.some(([form]) => company.name.startsWith(form) || company.name.endsWith(form))).toBe(true);
      expect(officeCode).toMatch(/^[A-Z0-9]{6}$/);
      expect(companyShort).toMatch(/^[A-Z]{3}$/);
      expect(billing.code).toMatch(/^\d{7}$/);
      expect(terminals).toHaveLength(1);
      expect(certificates).toEqual([expect.objectContaining({ terminalName: terminals[0]!.name, status: 'fetched' })]);
      expect(userCodes[0]!.ids.map(({ id }) => id)).toEqual([`${userCodes[0]!.code}A0A`, `${userCodes[0]!.code}001`]);
    }));
  });

  test("the first contract is the documents' sample", () => {
    const { contract } = buildAccount({ seed: 1, index: 0, mailDomain });
    expect(`${contract.company.name} ${contract.office.name}`).toBe('ナックス商事株式会社 第一営業所');
    expect(`${contract.contact.familyName} ${contract.contact.givenName}`).toBe('通関 花子');
  });

  test('what is given wins, objects are merged, lists replaced, and a name will do for a place', () => {
    const input = accountInput.parse({
      company: '港株式会社', contact: { email: 'a@b.example' }, terminals: [{ kind: 'net' }, { kind: 'web' }, { kind: 'ebms' }], password: 'secret-1234',
    });
    const built = buildContract({ seed: 1, index: 5, mailDomain });
    const { contract, password } = buildAccount({ seed: 1, index: 5, mailDomain, overrides: input });
    expect(password).toBe('secret-1234');
    expect(contract.company).toEqual({ ...built.company, name: '港株式会社' });
    expect(contract.contact).toEqual({ ...built.contact, email: 'a@b.example' });
    expect(contract.terminals.map(({ kind }) => kind)).toEqual(['net', 'web', 'ebms']);
    expect(contract.certificates.map(({ terminalName }) => terminalName)).toEqual(contract.terminals.slice(0, 2).map(({ name }) => name));
  });

  test('wrong input is refused with a Japanese message at its place', () => {
    const refused = (input: unknown) => accountInput.safeParse(input).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    expect(refused({ compnay: {} })).toEqual([' 契約情報にない項目です: compnay']);
    expect(refused({ office: { postalCode: '123-4567' } })).toEqual(['office.postalCode 郵便番号は半角数字7桁で指定してください。']);
    expect(refused({ terminals: [{ kind: 'fax' }] })).toEqual(['terminals.0.kind net、ebms、web、general のいずれかを指定してください。']);
    expect(refused({ userCodes: [{ code: 'ABCDE', ids: [{ id: 'XXXXXA0A' }] }] })).toEqual(['userCodes.0.ids 利用者IDは利用者コードで始まる必要があります。']);
    expect(refused({ password: 'short' })).toEqual(['password 事業所パスワードは半角英数字・記号8～64文字で指定してください。']);
  });
});
