import { expect, test } from '@playwright/test';
import { lineRates, monthly, priceOfLine, task, tasks } from '../../mock-server/domain/tariff';
import { covers } from '../inventory';

type Options = readonly ('冗長化' | '予備機' | 'ping監視')[];
const price = (kind: string, speed: string, options: Options = [], maintenance: '平日' | '24時間365日' = '平日') => priceOfLine({ kind, speed, options, maintenance });

/** The figures of the brochure, copied from it by hand (S4 p. 5); － where it has none. */
const brochure = [
  ['料金 専用線 64kbps', '専用線', '64kbps', 88_000, 135_000, '－', 20_700, 20_700, '－', 3_700, 5_600, 11_200, '－'],
  ['料金 専用線 128kbps', '専用線', '128kbps', 88_000, 135_000, '－', 30_700, 30_700, '－', 3_700, 5_600, 11_200, '－'],
  ['料金 専用線 1Mbps', '専用線', '1Mbps', 98_000, 169_000, 270_000, 36_000, 36_000, 54_900, 5_200, 5_800, 11_600, 21_000],
  ['料金 専用線 3Mbps', '専用線', '3Mbps', 98_000, 169_000, 270_000, 91_000, 91_000, 109_900, 5_200, 5_800, 11_600, 21_000],
  ['料金 専用線 5Mbps', '専用線', '5Mbps', 98_000, 169_000, 270_000, 101_000, 101_000, 119_900, 5_200, 5_800, 11_600, 21_000],
  ['料金 専用線 10Mbps', '専用線', '10Mbps', 98_000, 169_000, 270_000, 121_000, 121_000, 139_900, 5_200, 5_800, 11_600, 21_000],
  ['料金 ADSL', 'ブロードバンド(ADSL)', 'ベストエフォート', 85_000, 130_000, '－', 10_490, 13_490, '－', 5_200, 5_800, 11_600, '－'],
  ['料金 光回線', 'ブロードバンド(光)', 'ベストエフォート', 98_000, 169_000, '－', 13_400, 19_900, '－', 5_200, 5_800, 11_600, '－'],
] as const;

test.describe('料金表 (S4)', { tag: '@unit' }, () => {
  test('基本料金5,000円、管理統計資料(有料)と保税管理資料保存サービスは1,000円', covers('料金 管理統計資料', '料金 保存サービス'), () => {
    expect(Object.entries(monthly).map(([name, { yen }]) => [name, yen])).toEqual([['basic', 5_000], ['statistics', 1_000], ['storage', 1_000]]);
  });

  for (const [item, kind, speed, initial, spare, redundant, use, useAlways, useRedundant, router, always, routerSpare, routerRedundant] of brochure) {
    test(`${kind} ${speed}`, covers(item), () => {
      expect(price(kind, speed)).toMatchObject({ initial, use, router, ping: 0 });
      expect(price(kind, speed, [], '24時間365日')).toMatchObject({ initial, use: useAlways, router: always });
      expect(price(kind, speed, ['予備機'])).toMatchObject({ initial: spare, use, router: routerSpare });
      // An option that the brochure has no figure for is not charged.
      const withRedundancy = redundant === '－' ? { initial, use, router } : { initial: redundant, use: useRedundant, router: routerRedundant, wiring: 1_000 };
      expect(price(kind, speed, ['冗長化'])).toMatchObject(withRedundancy);
    });
  }

  test('屋内配線は、専用線では冗長化のときだけ、光では常に加わる', covers('料金 屋内配線'), () => {
    expect([price('専用線', '1Mbps'), price('専用線', '1Mbps', ['冗長化']), price('ブロードバンド(光)', 'ベストエフォート'), price('ブロードバンド(ADSL)', 'ベストエフォート')].map((one) => one?.wiring))
      .toEqual([0, 1_000, 1_000, 0]);
  });

  test('ping監視は2,000円、冗長化では無料、専用線でなければない', covers('料金 ping監視'), () => {
    expect([price('専用線', '1Mbps', ['ping監視']), price('専用線', '64kbps', ['ping監視', '予備機']), price('専用線', '1Mbps', ['ping監視', '冗長化']), price('ブロードバンド(光)', 'ベストエフォート', ['ping監視'])].map((one) => one?.ping))
      .toEqual([2_000, 2_000, 0, 0]);
  });

  test('E-15の0.5Mbpsは、S4の128kbpsと同じ料金とする', () => {
    expect(price('専用線', '0.5Mbps')).toEqual(price('専用線', '128kbps'));
    expect(lineRates.find(({ speed }) => speed === '0.5Mbps')?.source).toMatch(/^assumed: /);
  });

  test('料金表にない回線には料金がない', () => {
    expect(price('専用線', '100Gbps')).toBeUndefined();
  });

  test('DLH01は4円と5円 (E-22)、TCC・UTB・管理統計資料取得は無料', covers('料金 プランB'), () => {
    expect(task('DLH01')?.yen).toEqual({ A: 4, B: 5 });
    for (const code of ['TCC', 'UTB', '管理統計資料取得']) expect(task(code)?.yen).toEqual({ A: 0, B: 0 });
    expect(task('XXX99')).toBeUndefined();
  });

  test('すべての金額に出典があり、プランAの単価はBより高くない', () => {
    for (const { source } of [...Object.values(monthly), ...lineRates, ...tasks]) expect(source).toMatch(/^(documented: S4 .+|external: E-\d\d.*|assumed: .{5,})$/);
    for (const { code, yen } of tasks) expect(yen.A, code).toBeLessThanOrEqual(yen.B);
  });
});
