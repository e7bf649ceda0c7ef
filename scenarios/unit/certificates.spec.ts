import { expect, test } from '@playwright/test';
import { earliestReissue, fetchableUntil, withFetched, withReissued, withUnfetchedStopped } from '../../mock-server/domain/certificates';
import type { Certificate, Contract } from '../../mock-server/domain/contract';

const tagged = { tag: '@unit' };
const contractWith = (...certificates: Certificate[]): Contract => ({ certificates }) as unknown as Contract;
const one = (terminalName: string, status: Certificate['status'], code = `${terminalName}-1`): Certificate => ({ terminalName, status, authCode1: code, authCode2: `${code}-2` });
const granted = (name: string, code = `${name}-1`) => ({ name, kind: 'net' as const, authCode1: code, authCode2: `${code}-2` });
const states = ({ certificates }: Contract): string[] => certificates.map(({ status }) => status);

test.describe('デジタル証明書の期限', tagged, () => {
  const days = [
    ['2026-04-13', '2026-06-13'], ['2026-08-31', '2026-10-31'], ['2026-07-31', '2026-09-30'], ['2026-12-31', '2027-02-28'],
    ['2027-12-31', '2028-02-29'], ['2027-12-30', '2028-02-29'], ['2027-12-29', '2028-02-29'], ['2027-12-28', '2028-02-28'], ['2026-11-30', '2027-01-30'], ['2026-12-01', '2027-02-01'],
  ] as const;
  for (const [from, last] of days) test(`E-08 ${from} の2か月後は ${last}`, () => expect(fetchableUntil(from)).toBe(last));

  test('E-10 再発行は、申込の次の営業日から', () => {
    expect(['2026-04-01', '2026-04-03', '2026-04-04', '2026-05-01', '2026-12-28'].map(earliestReissue)).toEqual(['2026-04-02', '2026-04-06', '2026-04-06', '2026-05-07', '2027-01-04']);
  });
});

test.describe('デジタル証明書の状態', tagged, () => {
  test('取得すると、その端末の証明書だけが取得済みになる', () => {
    expect(states(withFetched(contractWith(one('00001A', 'issued'), one('00002A', 'issued')), '00002A'))).toEqual(['issued', 'fetched']);
  });

  test('期限が来ると、その申込の証明書のうち取得されていないものだけが停止する', () => {
    const contract = contractWith(one('00001A', 'issued'), one('00002A', 'fetched'), one('00003A', 'pending', ''), one('00004A', 'issued', 'reissued'), one('00005A', 'issued'), one('00006A', 'stopped'));
    const names = ['00001A', '00002A', '00004A', '00006A'].map((name) => granted(name));
    expect(states(withUnfetchedStopped(contract, [...names, granted('00003A', '')]))).toEqual(['stopped', 'fetched', 'pending', 'issued', 'issued', 'stopped']);
  });

  test('再発行すると、どの状態からも新しいコードの「発行済み」になる', () => {
    const contract = withReissued(contractWith(one('00001A', 'stopped'), one('00002A', 'fetched'), one('00003A', 'issued')), [granted('00001A', 'new'), granted('00002A', 'newer')]);
    expect(contract.certificates).toEqual([one('00001A', 'issued', 'new'), one('00002A', 'issued', 'newer'), one('00003A', 'issued')]);
  });
});
