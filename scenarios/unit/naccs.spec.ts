/** Rules of NACCS業務 without a server, and that its tables outlive one. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { badgeKindOf, isUtbOpen } from '../../mock-server/domain/broker-badges';
import { isNaccsPassword } from '../../mock-server/domain/naccs-password';
import { terminalFinding } from '../../mock-server/domain/terminal-logon';
import { goesThroughServer } from '../../mock-server/domain/user-ids';
import { filledNss } from './filled-nss';

test.describe('NACCS業務', { tag: '@unit' }, () => {
  test('E-13 パスワードは6～8文字で、英大文字と数字を1文字以上含む', () => {
    for (const good of ['A1AAAA', 'A1B2C3D4', '12345A', 'ABCDEFG8']) expect(isNaccsPassword(good), good).toBe(true);
    for (const bad of ['A1AAA', 'A1B2C3D4E', 'ABCDEF', '123456', 'abcde1', 'A1 AAA', 'A1ＡAAA', '']) expect(isNaccsPassword(bad), bad).toBe(false);
  });

  test('UTBは、営業日の0:00:00から22:59:59まで。どの時差で書かれた時刻でも同じ', () => {
    const opens = { '2026-04-01T00:00:00+09:00': true, '2026-04-01T22:59:59+09:00': true, '2026-04-01T23:00:00+09:00': false, '2026-04-04T12:00:00+09:00': false, '2026-03-31T15:00:00Z': true, '2026-04-01T14:00:00Z': false };
    for (const [now, open] of Object.entries(opens)) expect(isUtbOpen(now), now).toBe(open);
  });

  test('D-17 利用者IDの種類は、識別番号の先頭の文字で決まる', () => {
    const kinds = { '1ANACA0A': 'net', 'AAAA1YA1': 'smtp', '1ANAC001': 'general', 'YYYYYA0A': 'net', '11111Z9Z': 'net' } as const;
    for (const [id, kind] of Object.entries(kinds)) expect([badgeKindOf(id), goesThroughServer(id)], id).toEqual([kind, kind === 'smtp']);
  });

  test('どの組み合わせでも、ログオンできるのは種類の合う端末で、証明書のある種類なら取得済みのときだけ', () => {
    const kind = fc.constantFrom('net' as const, 'web' as const, 'ebms' as const, 'general' as const);
    const status = fc.constantFrom('pending' as const, 'issued' as const, 'fetched' as const, 'stopped' as const);
    fc.assert(fc.property(kind, status, fc.constantFrom('1ANACA0A', '1ANAC001'), (terminal, state, id) => {
      const equipment = { terminals: [{ name: '00001A', kind: terminal }], certificates: [{ terminalName: '00001A', status: state, authCode1: '', authCode2: '' }] };
      const isFitting = (terminal === 'general') === (id === '1ANAC001');
      const isReady = terminal === 'general' || terminal === 'ebms' || state === 'fetched';
      expect(terminalFinding(id, '00001A', [equipment]) === null).toBe(isFitting && isReady);
      expect(terminalFinding(id, '00002A', [equipment])).toBe('logonTerminalUnknown');
    }));
  });

  test('通関士証票番号は、NSSを起動し直しても残る', async () => {
    const nss = filledNss((store) => store.put('badges', { userId: '1ANACA0A', number: '012345', registeredOn: '2026-03-31' }));
    const contract = await (await nss.app.request('http://127.0.0.1/__nss/contracts/NAC001')).json() as { userCodes: { ids: { id: string; badge?: string }[] }[] };
    expect(contract.userCodes.flatMap(({ ids }) => ids)).toEqual([{ id: '1ANACA0A', status: 'active', badge: '012345' }, { id: '1ANAC001', status: 'active' }]);
    await nss.close();
  });
});
