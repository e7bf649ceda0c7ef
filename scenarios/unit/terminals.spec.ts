import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { GrantedTerminal } from '../../mock-server/domain/application';
import type { TerminalChange } from '../../mock-server/domain/changes/request';
import type { Contract } from '../../mock-server/domain/contract';
import { applyTerminalChange, mergeCertificates, terminalName } from '../../mock-server/domain/terminals';
import { covers } from '../inventory';

const place = { name: '第一営業所', kana: 'ダイイチエイギョウショ', postalCode: '2120013', address: '神奈川県川崎市', phone: '0445206266' };
const person = { familyName: '通関', givenName: '花子', familyKana: 'ツウカン', givenKana: 'ハナコ', department: '', position: '', phone: '0120794550', fax: '', email: 'hanako@example.jp' };
const contract: Contract = {
  officeCode: '1ANAC0', companyShort: '1AN', company: place, office: place, headOffice: place,
  holder: { position: '社長', name: '通関太郎' }, manager: person, emergencyFax: '', contact: person,
  systemKind: '海上・航空共用', startedOn: '2018-04-02',
  terminals: [
    { name: '99999W', kind: 'net' }, { name: '99998W', kind: 'net' }, { name: '90001E', kind: 'ebms' },
    { name: '80001B', kind: 'web' }, { name: '70001G', kind: 'general' },
  ],
  certificates: [
    { terminalName: '99999W', status: 'fetched', authCode1: 'a', authCode2: 'b' },
    { terminalName: '99998W', status: 'pending', authCode1: '', authCode2: '' },
    { terminalName: '80001B', status: 'issued', authCode1: 'c', authCode2: 'd' },
  ],
  userCodes: [], lines: [], servers: 0, mailboxes: [], plan: { net: 'A', general: null },
  endedOn: null, sharedEquipment: [], jointUse: [],
  billing: { payment: '口座振替', code: '1234567', place, contact: '' },
};
const nothing: TerminalChange = { addNet: 0, addEbms: 0, addWeb: 0, abolishTerminals: [], abolishCertificates: [] };
const net = (name: string, authCode1 = '', authCode2 = ''): GrantedTerminal => ({ name, kind: 'net', authCode1, authCode2 });

test.describe('論理端末・証明書の変更', { tag: '@unit' }, () => {
  test('追加した台数だけ増え、前からの端末は残る (R-24)', () => {
    const after = applyTerminalChange(contract, [net('00001A'), net('00002A')], { ...nothing, addNet: 2 });
    expect(after.terminals).toEqual([...contract.terminals, { name: '00001A', kind: 'net' }, { name: '00002A', kind: 'net' }]);
    expect(after.certificates.slice(0, 3)).toEqual(contract.certificates);
    expect(after.certificates.slice(3).map(({ terminalName: name, status }) => [name, status])).toEqual([['00001A', 'pending'], ['00002A', 'pending']]);
  });

  test('認証コードがあれば証明書は発行済み、ebMSに証明書はない', () => {
    const granted: GrantedTerminal[] = [net('00001A', 'x', 'y'), { ...net('00002A'), kind: 'ebms' }, { ...net('00003A', 'p', 'q'), kind: 'web' }];
    const after = applyTerminalChange(contract, granted, { ...nothing, addNet: 1, addEbms: 1, addWeb: 1 });
    expect(after.terminals.slice(5).map(({ kind }) => kind)).toEqual(['net', 'ebms', 'web']);
    expect(after.certificates.slice(3)).toEqual([
      { terminalName: '00001A', status: 'issued', authCode1: 'x', authCode2: 'y' },
      { terminalName: '00003A', status: 'issued', authCode1: 'p', authCode2: 'q' },
    ]);
  });

  test('廃止した端末と証明書だけがなくなり、契約のほかの部分は変わらない', () => {
    const after = applyTerminalChange(contract, [], { ...nothing, abolishTerminals: ['99999W', '90001E'], abolishCertificates: ['80001B'] });
    expect(after.terminals.map(({ name }) => name)).toEqual(['99998W', '70001G']);
    expect(after.certificates.map(({ terminalName: name }) => name)).toEqual(['99998W']);
    expect({ ...after, terminals: contract.terminals, certificates: contract.certificates }).toEqual(contract);
  });

  for (const [what, change] of Object.entries<Partial<TerminalChange>>({
    'ない端末': { abolishTerminals: ['12345Z'] },
    '一般NACCSの端末': { abolishTerminals: ['70001G'] },
    '端末として webNACCS の証明書': { abolishTerminals: ['80001B'] },
    '証明書として netNACCS の端末': { abolishCertificates: ['99999W'] },
    'ある端末とない証明書': { abolishTerminals: ['99999W'], abolishCertificates: ['12345Z'] },
  })) {
    test(`${what}の廃止は断る`, () => {
      expect(() => applyTerminalChange(contract, [], { ...nothing, ...change })).toThrow(/nothing to abolish/);
    });
  }

  test('すでにある論理端末名の追加は断る', () => {
    expect(() => applyTerminalChange(contract, [net('99999W')], { ...nothing, addNet: 1 })).toThrow(/already has 99999W/);
  });

  test('利用開始後の発行は、待っている証明書にだけ認証コードを入れる', () => {
    const after = mergeCertificates(contract, [net('99998W', 'x', 'y'), net('99999W', 'x', 'y')]);
    expect(after.certificates).toEqual([
      contract.certificates[0], { terminalName: '99998W', status: 'issued', authCode1: 'x', authCode2: 'y' }, contract.certificates[2],
    ]);
    expect({ ...after, certificates: contract.certificates }).toEqual(contract);
  });

  test('論理端末名は5桁と英字', covers('形式 論理端末名'), () => {
    expect([1, 99999, 100000, 26 * 99999].map(terminalName)).toEqual(['00001A', '99999A', '00001B', '99999Z']);
    for (const wrong of [0, -1, 0.5, 26 * 99999 + 1]) expect(() => terminalName(wrong)).toThrow(RangeError);
  });

  test('property: 追加してから同じものを廃止すれば元の契約', () => {
    const kinds = fc.array(fc.constantFrom('net', 'ebms', 'web'), { maxLength: 20 });
    fc.assert(fc.property(kinds, fc.boolean(), (list, coded) => {
      const granted = list.map((kind, n): GrantedTerminal => ({ ...net(terminalName(n + 1), coded ? 'x' : '', coded ? 'y' : ''), kind }));
      const names = (web: boolean): string[] => granted.filter(({ kind }) => (kind === 'web') === web).map(({ name }) => name);
      const added = applyTerminalChange(contract, granted, nothing);
      expect(added.terminals).toHaveLength(contract.terminals.length + list.length);
      expect(added.certificates).toHaveLength(contract.certificates.length + list.filter((kind) => kind !== 'ebms').length);
      expect(applyTerminalChange(added, [], { ...nothing, abolishTerminals: names(false), abolishCertificates: names(true) })).toEqual(contract);
    }));
  });

  test('property: 論理端末名は通番ごとに違う', () => {
    const serial = fc.integer({ min: 1, max: 26 * 99999 });
    fc.assert(fc.property(serial, serial, (a, b) => (terminalName(a) === terminalName(b)) === (a === b)));
  });
});
