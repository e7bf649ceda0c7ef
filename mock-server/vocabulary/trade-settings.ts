import type { TradeName } from '../domain/trades';
import type { Field } from './fields';
import { settingsFields, tradeChoices, type TradeChoice } from './fields/settings';
import type { Mark } from './mark';

export type SettingFieldId = keyof typeof settingsFields;
export type SettingChoiceId = keyof typeof tradeChoices;
/** An input of システム設定: its form name, the same on every tab of every 利用者コード. */
export type SettingId = SettingFieldId | SettingChoiceId;

/** The tab 「名称」, entered first, in its order (S1 3. システム設定の申込). */
export const nameSettings = ['nameCompany', 'nameOffice', 'nameManager', 'nameAddress'] as const satisfies readonly SettingFieldId[];

/** The tab of each 業種 in its order. The inputs and their order are assumed: no document shows one of these tabs. */
export const tradeSettings: Readonly<Record<TradeName, readonly SettingId[]>> = {
  '通関業': ['customsBrokerCode', 'customsBrokerCustoms', 'customsBrokerLicensedOn', 'customsBrokerAccount', 'customsBrokerPhone'],
  '混載業': ['consolidatorCode', 'consolidatorDirection', 'consolidatorBondedArea', 'consolidatorPhone'],
  '機用品業': ['aircraftSuppliesBondedArea', 'aircraftSuppliesStore', 'aircraftSuppliesAirport', 'aircraftSuppliesPhone'],
  '自社通関': ['selfClearanceTrader', 'selfClearanceCustoms', 'selfClearanceAccount', 'selfClearancePhone'],
  '航空会社': ['airlineCode', 'airlinePrefix', 'airlineAirport', 'airlineNightPhone'],
  '機長代行': ['captainAgentAirline', 'captainAgentScope', 'captainAgentFlights', 'captainAgentNightPhone'],
  '海貨業': ['seaForwarderPort', 'seaForwarderDirection', 'seaForwarderBondedArea', 'seaForwarderPhone'],
  '輸出入者': ['traderCode', 'traderDirection', 'traderPhone'],
  '航空貨物代理店': ['airAgentIataCode', 'airAgentAirport', 'airAgentBondedArea', 'airAgentPhone'],
  'NVOCC': ['nvoccCode', 'nvoccPrefix', 'nvoccAdvanceFiling', 'nvoccPhone'],
  '輸出入者(外為法関連業務利用)': ['tradeControlTrader', 'tradeControlDirection', 'tradeControlPerson', 'tradeControlEmail'],
  '通関士': ['licensedBrokerNumber', 'licensedBrokerName', 'licensedBrokerKana', 'licensedBrokerCustoms'],
  '保税蔵置場': ['bondedWarehouseCode', 'bondedWarehouseName', 'bondedWarehouseCustoms', 'bondedWarehouseCargo', 'bondedWarehouseExpiry', 'bondedWarehousePhone'],
  'CY': ['cyCode', 'cyName', 'cyWharf', 'cyCustoms', 'cyPhone'],
  '船会社': ['shippingLineCode', 'shippingLineName', 'shippingLineService', 'shippingLinePhone'],
  '船舶代理店': ['shipAgentPort', 'shipAgentCarrier', 'shipAgentScope', 'shipAgentNightPhone'],
  '損害保険会社': ['insurerCode', 'insurerDirection', 'insurerDepartment', 'insurerPhone'],
  '汎用申請利用のみ': ['generalFilingCustoms', 'generalFilingPurpose', 'generalFilingPhone'],
  'バンプール': ['vanPoolName', 'vanPoolAddress', 'vanPoolCapacity', 'vanPoolPhone'],
};

const entries: Readonly<Record<SettingId, Field | TradeChoice>> = { ...settingsFields, ...tradeChoices };

/** @returns what stands on the tab for an id: a field to write into, or (`'options' in entry`) a choice. */
export const settingEntry = (id: SettingId): Field | TradeChoice => entries[id];

/** The inputs of a tab: 名称, or a 業種 by its name; none for a name that is no tab. */
export const settingsOnTab = (tab: string): readonly SettingId[] => (tab === '名称' ? nameSettings : tradeSettings[tab as TradeName] ?? []);

/** What the examples of a tab say, as values by id: each stands in the form that its field asks for. */
export const exampleOf = (tab: string): Record<string, string> => Object.fromEntries(settingsOnTab(tab).map((id) => {
  const entry = settingEntry(id);
  return [id, 'options' in entry ? entry.options[0] ?? '' : (entry.example ?? '').replace(/^例\) ?/, '')];
}));

/** A 調査票: fetched from NACCS掲示板, filled in and attached, since its contents cannot be entered on the screen. */
export interface Survey {
  readonly name: string;
  /** The 業種 that are shown it. */
  readonly trades: readonly TradeName[];
  readonly mark: Mark;
}

const survey = (name: string, trades: readonly TradeName[]): Survey => ({ name, trades, mark: 'documented: S1 3. システム設定の申込 (the 業種 concerned are assumed)' });

export const surveys: readonly Survey[] = [
  survey('貨物引渡業務登録調査票', ['海貨業', '保税蔵置場', 'CY']),
  survey('航空会社インタフェース調査票', ['航空会社']),
  survey('船会社受委託関係登録兼船会社コード付与調査票', ['船会社']),
];
