import { expect, test } from '@playwright/test';
import { checkField } from '../../mock-server/domain/field-rule';
import { settingsFields, tradeChoices } from '../../mock-server/vocabulary/fields/settings';
import type { Field } from '../../mock-server/vocabulary/fields/field';
import { nameSettings, settingEntry, surveys, tradeSettings, type SettingId } from '../../mock-server/vocabulary/trade-settings';

/** The 19 業種 as the FAQ on シングルサインオン lists them (E-05), not as the code does, and how the ids of their inputs begin. */
const prefixes = {
  '通関業': 'customsBroker', '混載業': 'consolidator', '機用品業': 'aircraftSupplies', '自社通関': 'selfClearance', '航空会社': 'airline',
  '機長代行': 'captainAgent', '海貨業': 'seaForwarder', '輸出入者': 'trader', '航空貨物代理店': 'airAgent', 'NVOCC': 'nvocc',
  '輸出入者(外為法関連業務利用)': 'tradeControl', '通関士': 'licensedBroker', '保税蔵置場': 'bondedWarehouse', 'CY': 'cy',
  '船会社': 'shippingLine', '船舶代理店': 'shipAgent', '損害保険会社': 'insurer', '汎用申請利用のみ': 'generalFiling', 'バンプール': 'vanPool',
};
const trades = Object.keys(prefixes);

const tabs: Record<string, readonly SettingId[]> = { 名称: nameSettings, ...tradeSettings };
const listed = Object.values(tabs).flat();
const fields = Object.entries<Field>(settingsFields);
const isRequired = (id: SettingId): boolean => {
  const entry = settingEntry(id);
  return 'options' in entry ? entry.required : entry.rule.required;
};
/** What an example beside an input stands for, without 「例) 」. */
const sample = ({ example }: Field): string => (example ?? '').replace('例) ', '');

test.describe('システム設定の入力項目', { tag: '@unit' }, () => {
  test('19の業種に1つずつタブがある', () => {
    expect(Object.keys(tradeSettings)).toEqual(trades);
  });

  test('「名称」タブは手順書にある英字の4項目で、すべて必須の半角英数字', () => {
    expect(nameSettings.map((id) => settingsFields[id].label)).toEqual(['企業名(英)', '営業所名(英)', '責任者名(英)', '営業所所在地(英)']);
    for (const id of nameSettings) {
      expect(settingsFields[id]).toMatchObject({ rule: { type: 'ascii', required: true }, format: '(半角英数字)', mark: expect.stringMatching(/^documented: S1 /) });
      expect(checkField(settingsFields[id].rule, 'ナックス').code).toBe('notAscii');
    }
  });

  test('どの項目も、ちょうど1つのタブに1回だけ載る', () => {
    expect([...listed].sort()).toEqual([...Object.keys(settingsFields), ...Object.keys(tradeChoices)].sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  for (const [trade, prefix] of Object.entries(prefixes)) {
    test(`「${trade}」タブ: 2〜6項目、必須項目があり、その業種の項目だけで、名前が重ならない`, () => {
      const ids = tabs[trade] ?? [];
      expect(ids.length).toBeGreaterThanOrEqual(2);
      expect(ids.length).toBeLessThanOrEqual(6);
      expect(ids.filter(isRequired)).not.toEqual([]);
      expect(new Set(ids.map((id) => settingEntry(id).label)).size).toBe(ids.length);
      expect([...ids].sort()).toEqual(listed.filter((id) => new RegExp(`^${prefix}[A-Z]`).test(id)).sort());
    });
  }

  test('業種別の項目には、手順書に名前がないという出典が付く', () => {
    for (const id of Object.values(tradeSettings).flat()) {
      expect(settingEntry(id).mark, id).toBe('assumed: the documents name no field of the tabs by 業種');
    }
  });

  test('選択肢は2つ以上あり、重ならない', () => {
    for (const [id, { label, options }] of Object.entries(tradeChoices)) {
      expect(options.length, `${id} ${label}`).toBeGreaterThanOrEqual(2);
      expect(new Set(options).size, `${id} ${label}`).toBe(options.length);
    }
  });

  test('画面に示す例は、その項目に入力できる', () => {
    const wrong = fields.filter(([, field]) => field.example !== undefined && checkField(field.rule, sample(field)).code !== null);
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test('桁数の決まった項目は、1文字でも違えば断る', () => {
    const exact = fields.filter(([, { rule }]) => rule.exact !== undefined);
    expect(exact.map(([id]) => id)).toEqual(expect.arrayContaining(['bondedWarehouseCode', 'cyCode', 'shippingLineCode', 'airlineCode', 'airlinePrefix']));
    for (const [id, field] of exact) {
      expect(field.format, id).toContain(`${field.rule.exact}桁`);
      expect(checkField(field.rule, sample(field).slice(1)).code, id).toBe('wrongLength');
      expect(checkField(field.rule, `${sample(field)}1`).code, id).toBe('wrongLength');
    }
  });

  test('添付する調査票は手順書の3つで、関係する業種が決まっている', () => {
    expect(surveys.map(({ name }) => name)).toEqual(['貨物引渡業務登録調査票', '航空会社インタフェース調査票', '船会社受委託関係登録兼船会社コード付与調査票']);
    for (const { name, trades: concerned, mark } of surveys) {
      expect(concerned.length, name).toBeGreaterThan(0);
      expect(trades).toEqual(expect.arrayContaining([...concerned]));
      expect(mark, name).toMatch(/^documented: S1 .*assumed/);
    }
    expect(surveys.filter((one) => one.trades.includes('航空会社')).map(({ name }) => name)).toEqual(['航空会社インタフェース調査票']);
    expect(surveys.filter((one) => one.trades.includes('船会社')).map(({ name }) => name)).toEqual(['船会社受委託関係登録兼船会社コード付与調査票']);
  });
});
