/** The 業種 that NACCS knows, and what each of them may ask for. Names and order are those of E-05 (D-21). */

export type TradeGroup = 'Ⅰ' | 'Ⅱ' | 'Ⅲ' | 'Ⅳ' | 'Ⅴ' | 'Ⅵ' | 'Ⅶ';

/**
 * Name, group and シングルサインオン as in E-05; 管理統計資料 (有料, 無料) and 保税管理資料保存サービス as in E-06, which calls
 * 航空貨物代理店 航空代理店, 機用品業 機用品 and 汎用申請利用のみ 汎用申請者. E-06 does not list 通関士: none (assumed).
 */
const table = [
  ['通関業', 'Ⅰ', '○', '○○×'],
  ['混載業', 'Ⅰ', '○', '○××'],
  ['機用品業', 'Ⅰ', '×', '○×○'],
  ['自社通関', 'Ⅰ', '×', '○○×'],
  ['航空会社', 'Ⅰ', '○', '○×○'],
  ['機長代行', 'Ⅰ', '×', '×××'],
  ['海貨業', 'Ⅰ', '○', '○××'],
  ['輸出入者', 'Ⅰ', '○', '○○×'],
  ['航空貨物代理店', 'Ⅰ', '○', '○××'],
  ['NVOCC', 'Ⅰ', '○', '○××'],
  ['輸出入者(外為法関連業務利用)', 'Ⅰ', '×', '×××'],
  ['通関士', 'Ⅰ', '×', '×××'],
  ['保税蔵置場', 'Ⅱ', '○', '○×○'],
  ['CY', 'Ⅱ', '○', '○×○'],
  ['船会社', 'Ⅲ', '×', '○○×'],
  ['船舶代理店', 'Ⅳ', '×', '○○×'],
  ['損害保険会社', 'Ⅴ', '×', '×××'],
  ['汎用申請利用のみ', 'Ⅵ', '×', '○××'],
  ['バンプール', 'Ⅶ', '×', '×××'],
] as const satisfies readonly (readonly [name: string, group: TradeGroup, singleSignOn: '○' | '×', statistics: string])[];

export type TradeName = (typeof table)[number][0];

/** A 業種 and what it allows (E-05, E-06). */
export interface Trade {
  readonly name: TradeName;
  readonly group: TradeGroup;
  /** May be one of several 業種 of one 利用者ID. */
  readonly singleSignOn: boolean;
  /** May share a 利用者コード with 業種 of other groups. */
  readonly anyGroup: boolean;
  readonly statistics: { readonly paid: boolean; readonly free: boolean; readonly storage: boolean };
}

/** E-05: the three that need no 利用者コード of their own beside another group. */
const anyGroup: readonly TradeName[] = ['機用品業', '自社通関', '輸出入者(外為法関連業務利用)'];

export const trades: readonly Trade[] = table.map(([name, group, singleSignOn, statistics]) => ({
  name,
  group,
  singleSignOn: singleSignOn === '○',
  anyGroup: anyGroup.includes(name),
  statistics: { paid: statistics[0] === '○', free: statistics[1] === '○', storage: statistics[2] === '○' },
}));

const byName = new Map<string, Trade>(trades.map((one) => [one.name, one]));

/** The 業種 of that name, undefined for what is none (a form may send anything). */
export const trade = (name: string): Trade | undefined => byName.get(name);

/** The first of some 業種 that cannot have a 利用者コード in common with others, because its group is another (E-05). */
export function otherGroup(present: readonly string[], added: readonly string[]): string | undefined {
  const bound = (names: readonly string[]): Trade[] => names.flatMap((name) => trade(name) ?? []).filter((one) => !one.anyGroup);
  return bound(added).find((one) => bound(present).some(({ group }) => group !== one.group))?.name;
}
