import { expect, test } from '@playwright/test';
import { otherGroup, trade, trades } from '../../mock-server/domain/trades';

/** E-05 as printed: group, 業種, シングルサインオン. */
const groups = `
Ⅰ 通関業 ○
Ⅰ 混載業 ○
Ⅰ 機用品業 ×
Ⅰ 自社通関 ×
Ⅰ 航空会社 ○
Ⅰ 機長代行 ×
Ⅰ 海貨業 ○
Ⅰ 輸出入者 ○
Ⅰ 航空貨物代理店 ○
Ⅰ NVOCC ○
Ⅰ 輸出入者(外為法関連業務利用) ×
Ⅰ 通関士 ×
Ⅱ 保税蔵置場 ○
Ⅱ CY ○
Ⅲ 船会社 ×
Ⅳ 船舶代理店 ×
Ⅴ 損害保険会社 ×
Ⅵ 汎用申請利用のみ ×
Ⅶ バンプール ×`.trim().split('\n');

/** E-06 in its own order, under the names of E-05: 有料, 無料, 保存サービス. */
const statistics: Record<string, string> = {
  船会社: '○○×', 船舶代理店: '○○×', CY: '○×○', 保税蔵置場: '○×○', 通関業: '○○×', 自社通関: '○○×', 海貨業: '○××', NVOCC: '○××',
  航空会社: '○×○', 機長代行: '×××', 航空貨物代理店: '○××', 機用品業: '○×○', 混載業: '○××', 輸出入者: '○○×',
  '輸出入者(外為法関連業務利用)': '×××', 汎用申請利用のみ: '○××', バンプール: '×××', 損害保険会社: '×××',
};
const mark = (yes: boolean): string => (yes ? '○' : '×');

test.describe('業種 (D-21)', { tag: '@unit' }, () => {
  test('19業種が、E-05の順とグループと印である', () => {
    expect(trades.map(({ group, name, singleSignOn }) => `${group} ${name} ${mark(singleSignOn)}`)).toEqual(groups);
    expect(trades).toHaveLength(19);
  });

  test('管理統計資料と保存サービスはE-06のとおりで、通関士にはない', () => {
    const actual = trades.map(({ name, statistics: { paid, free, storage } }) => [name, [paid, free, storage].map(mark).join('')]);
    expect(Object.fromEntries(actual)).toEqual({ ...statistics, 通関士: '×××' });
  });

  test('別のグループと同じ利用者コードでよいのは3業種だけ', () => {
    expect(trades.filter(({ anyGroup }) => anyGroup).map(({ name }) => name)).toEqual(['機用品業', '自社通関', '輸出入者(外為法関連業務利用)']);
  });

  test('名前で引け、業種でないものは引けない', () => {
    for (const one of trades) expect(trade(one.name)).toBe(one);
    for (const wrong of ['', '通関', '航空代理店', '輸出入者（外為法関連業務利用）', ' CY', 'ＣＹ', 'constructor']) expect(trade(wrong)).toBeUndefined();
  });

  test('同じ利用者コードにできない業種は、ほかのグループのもの', () => {
    expect(otherGroup(['通関業'], ['海貨業', 'CY'])).toBe('CY');
    for (const [present, added] of [[['通関業'], ['通関士', '混載業']], [['CY'], ['保税蔵置場', '自社通関']], [['自社通関'], ['CY']], [[], ['CY']], [['CY'], []], [['知らない'], ['CY']]] as const) {
      expect(otherGroup(present, added), `${present}/${added}`).toBeUndefined();
    }
  });
});
