import type { FieldRule } from '../../domain/field-rule';
import type { Mark } from '../mark';
import type { Field } from './field';
import { ascii, count, date, digits, digitsOnly, email, fullWidth, kana, phone } from './rules';

/** One of several fixed answers on a tab by 業種. */
export interface TradeChoice {
  readonly label: string;
  readonly options: readonly string[];
  readonly required: boolean;
  readonly mark: Mark;
}

const nameTab = 'documented: S1 3. システム設定の申込 (length and example assumed)' as const;
const tradeTab = 'assumed: the documents name no field of the tabs by 業種' as const;

const english = (label: string, max: number, example: string): Field =>
  ({ label, rule: ascii(max), format: '(半角英数字)', example, mark: nameTab });

type Texts = Pick<Field, 'example' | 'hint' | 'unit'>;
const field = (label: string, rule: FieldRule, format: string, texts: Texts = {}): Field => ({ label, rule, format, ...texts, mark: tradeTab });
/** A code that always has so many half-width letters and digits. */
const code = (label: string, length: number, texts: Texts, required = true): Field =>
  field(label, { ...ascii(length, required), exact: length }, `(半角英数字${length}桁)`, texts);
const text = (label: string, max: number, example: string, required = true): Field => field(label, fullWidth(max, required), '(全角)', { example });
const telephone = (label: string): Field => field(label, phone(true), '(半角数字)', { example: '例) 0301234567', hint: digitsOnly });
const day = (label: string, example: string): Field => field(label, date(), '(半角数字8桁)', { example });
/** 保税地域コード (5): a place under customs control, also where a trade only uses one. */
const bondedArea = (label: string, required = true): Field => code(label, 5, { example: '例) 1AW01' }, required);
/** 法人番号 or a code for those who have none: the length differs by kind. */
const traderCode = (label: string): Field => field(label, ascii(17), '(半角英数字17桁以内)', {
  example: '例) 1234567890123',
  hint: '法人番号(13桁)を入力してください。法人番号がない場合は、税関発給コードまたは日本輸出入者標準コードを入力してください。',
});

/** The text inputs of システム設定: those of the tab 名称, then those of the tabs by 業種 in the order of the trades. */
export const settingsFields = {
  nameCompany: english('企業名(英)', 70, '例) NACCS TRADING CO.,LTD.'),
  nameOffice: english('営業所名(英)', 70, '例) DAIICHI OFFICE'),
  nameManager: english('責任者名(英)', 40, '例) TARO TSUKAN'),
  nameAddress: english('営業所所在地(英)', 140, '例) 5-15-16 KONAN,MINATO-KU,TOKYO'),

  customsBrokerCode: code('通関業者コード', 5, { example: '例) 1ANAC' }),
  customsBrokerLicensedOn: day('通関業の許可年月日', '例) 20170401'),
  customsBrokerPhone: telephone('通関営業所の電話番号'),

  consolidatorCode: code('混載業者コード', 5, { example: '例) 1ANAC' }),
  consolidatorBondedArea: bondedArea('混載貨物を仕分ける保税地域コード'),
  consolidatorPhone: telephone('混載貨物の問合せ先電話番号'),

  aircraftSuppliesBondedArea: bondedArea('機用品の保税地域コード'),
  aircraftSuppliesStore: text('機用品の蔵置場所の名称', 70, '例) 成田機用品倉庫'),
  aircraftSuppliesPhone: telephone('機用品担当の電話番号'),

  selfClearanceTrader: traderCode('自社通関を行う輸出入者コード'),
  selfClearancePhone: telephone('自社通関担当の電話番号'),

  airlineCode: code('航空会社コード', 2, { example: '例) ZZ' }),
  airlinePrefix: field('航空会社番号(AWB番号の先頭3桁)', digits(3), '(半角数字3桁)', { example: '例) 000' }),
  airlineNightPhone: telephone('運航時間外の連絡先電話番号'),

  captainAgentAirline: code('代行する航空会社のコード', 2, { example: '例) ZZ' }),
  captainAgentFlights: field('1日あたりの代行便数', count(true), '(半角数字)', { unit: '便' }),
  captainAgentNightPhone: telephone('夜間の連絡先電話番号'),

  seaForwarderPort: text('主に取り扱う港', 40, '例) 横浜港'),
  seaForwarderBondedArea: bondedArea('主に利用する保税地域コード', false),
  seaForwarderPhone: telephone('海貨担当の電話番号'),

  traderCode: traderCode('輸出入者コード'),
  traderPhone: telephone('貿易担当の電話番号'),

  airAgentIataCode: field('IATA貨物代理店番号', digits(7, false), '(半角数字7桁)', { example: '例) 1634567', hint: 'IATAの認可を受けている場合に入力してください。' }),
  airAgentBondedArea: bondedArea('貨物を搬入する保税地域コード'),
  airAgentPhone: telephone('航空貨物担当の電話番号'),

  nvoccCode: code('NVOCCコード', 4, { example: '例) NXLG' }),
  nvoccPrefix: field('ハウスB/L番号の先頭の文字', ascii(4, false), '(半角英数字4桁以内)', { hint: 'ハウスB/L番号を決まった文字で始める場合に入力してください。' }),
  nvoccPhone: telephone('ハウスB/Lの問合せ先電話番号'),

  tradeControlTrader: traderCode('外為法関連業務の輸出入者コード'),
  tradeControlPerson: text('申請責任者の氏名', 40, '例) 通関　太郎'),
  tradeControlEmail: field('申請責任者のE-mailアドレス', email, '(半角英数字)', { example: '例) taro.tsukan@naccs.jp' }),

  licensedBrokerNumber: field('通関士証票番号', ascii(10), '(半角英数字)', {
    example: '例) 012345', hint: '利用者コードを代表する通関士1名について入力してください。2人目からは、利用開始後に通関士証票番号登録(UTB業務)で登録します。',
  }),
  licensedBrokerName: text('通関士の氏名', 40, '例) 通関　花子'),
  licensedBrokerKana: field('通関士の氏名(フリガナ)', kana(40), '(全角カナ)', { example: '例) ツウカン　ハナコ' }),

  bondedWarehouseCode: bondedArea('蔵置場の保税地域コード'),
  bondedWarehouseName: text('蔵置場の名称', 70, '例) ナックス横浜倉庫'),
  bondedWarehouseExpiry: day('許可期間の満了日', '例) 20280331'),
  bondedWarehousePhone: telephone('搬出入担当の電話番号'),

  cyCode: bondedArea('CYの保税地域コード'),
  cyName: text('CYの名称', 70, '例) ナックスコンテナターミナル'),
  cyWharf: text('ふ頭名', 40, '例) 本牧ふ頭'),
  cyPhone: telephone('ゲートの電話番号'),

  shippingLineCode: code('船会社コード', 4, {
    example: '例) NXSL', hint: '付与されている場合に入力してください。付与を希望する場合は、船会社受委託関係登録兼船会社コード付与調査票を添付してください。',
  }, false),
  shippingLineName: field('船会社名(英)', ascii(70), '(半角英数字)', { example: '例) NACCS SHIPPING LINE' }),
  shippingLinePhone: telephone('配船担当の電話番号'),

  shipAgentPort: code('主に取り扱う港のコード', 5, { example: '例) JPYOK', hint: '国連LOCODEで入力してください。' }),
  shipAgentCarrier: code('代理する船会社のコード', 4, { example: '例) NXSL' }, false),
  shipAgentNightPhone: telephone('夜間・休日の連絡先電話番号'),

  insurerCode: code('保険会社コード', 4, { example: '例) NX01' }),
  insurerDepartment: text('貨物保険の担当部課', 70, '例) 海上保険部第一課'),
  insurerPhone: telephone('貨物保険担当の電話番号'),

  generalFilingPurpose: field('利用する申請・届出の内容', { type: 'text', required: true, max: 240, multiline: true }, '(240文字以内)'),
  generalFilingPhone: telephone('申請担当の電話番号'),

  vanPoolName: text('バンプールの名称', 70, '例) ナックス大井バンプール'),
  vanPoolAddress: text('バンプールの所在地', 140, '例) 東京都品川区八潮２丁目'),
  vanPoolCapacity: field('コンテナの蔵置能力', { ...count(), max: 5 }, '(半角数字)', { unit: 'TEU' }),
  vanPoolPhone: telephone('バンプールの電話番号'),
} as const satisfies Record<string, Field>;

const customs = ['函館税関', '東京税関', '横浜税関', '名古屋税関', '大阪税関', '神戸税関', '門司税関', '長崎税関', '沖縄地区税関'] as const;
const airports = ['新千歳空港', '成田空港', '羽田空港', '中部空港', '関西空港', '福岡空港', '那覇空港', 'その他の空港'] as const;
const directions = ['輸出', '輸入', '輸出・輸入'] as const;
const accounts = ['利用しない', '専用口座', 'リアルタイム口座', '専用口座・リアルタイム口座'] as const;

const choice = (label: string, options: readonly string[]): TradeChoice => ({ label, options, required: true, mark: tradeTab });

/** The inputs of the tabs by 業種 that are chosen, not written; the same order. */
export const tradeChoices = {
  customsBrokerCustoms: choice('通関業の許可を受けた税関', customs),
  customsBrokerAccount: choice('関税等の納付に利用する口座', accounts),
  consolidatorDirection: choice('混載業として取り扱う貨物', directions),
  aircraftSuppliesAirport: choice('機用品を積み込む空港', airports),
  selfClearanceCustoms: choice('主な申告先の税関', customs),
  selfClearanceAccount: choice('関税等の納付に利用する口座', accounts),
  airlineAirport: choice('主に就航する空港', airports),
  captainAgentScope: choice('代行する手続', ['入港', '出港', '入港・出港']),
  seaForwarderDirection: choice('海貨業として取り扱う貨物', directions),
  traderDirection: choice('輸出入者として行う取引', directions),
  airAgentAirport: choice('主に取り扱う空港', airports),
  nvoccAdvanceFiling: choice('出港前報告(ハウスB/L)', ['自社が行う', '他社に委託する', '対象の貨物を取り扱わない']),
  tradeControlDirection: choice('外為法関連業務の区分', directions),
  licensedBrokerCustoms: choice('通関士の確認を受けた税関', customs),
  bondedWarehouseCustoms: choice('蔵置場を所轄する税関', customs),
  bondedWarehouseCargo: choice('蔵置する貨物', ['海上貨物', '航空貨物', '海上貨物・航空貨物']),
  cyCustoms: choice('CYを所轄する税関', customs),
  shippingLineService: choice('運航の形態', ['定期船', '不定期船', '定期船・不定期船']),
  shipAgentScope: choice('代理する手続', ['入出港手続', '積荷目録の提出', '入出港手続・積荷目録の提出']),
  insurerDirection: choice('保険を引き受ける貨物', directions),
  generalFilingCustoms: choice('主な申請先の税関', customs),
} as const satisfies Record<string, TradeChoice>;
