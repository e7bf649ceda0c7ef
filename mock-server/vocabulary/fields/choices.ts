import type { Choice } from './choice';
import { prefectures } from '../../domain/postal-code';
import type { Mark } from '../mark';
import { applicationsChoices } from './applications';
import { changeChoices } from './change';
import { changeCodeChoices } from './change-codes';
import { cyberPortChoices } from './cyber-port';
import { generalChoices } from './general';
import { naccsChoices } from './naccs';
import { otherChoices } from './other';
import { tradeChoices } from './settings';
import { simulationChoices } from './simulation';

const screen28 = 'documented: S3 step 16 (picture)' as const;
const silent = 'assumed: S1 names the screen, its fields are in an image' as const;

const itself = (values: readonly string[]): readonly (readonly [string, string])[] => values.map((value) => [value, value]);
const prefecture = (of: string, mark: Mark, required = true): Choice => ({ label: '住所(都道府県)', of, options: itself(prefectures), required, ...(required ? {} : { conditional: true }), mark });

const ofTrades = (): { readonly [K in keyof typeof tradeChoices]: Choice } =>
  Object.fromEntries(Object.entries(tradeChoices).map(([id, choice]) => [id, { ...choice, options: itself(choice.options) }])) as never;

/** Everything that is chosen on a screen, by its name in the forms. */
export const choices = {
  items: { label: '契約変更に関する項目', mark: 'documented: S0 1-④' },
  other: { label: 'その他の契約変更', mark: 'documented: S0 1-④' },
  otherItems: { label: '内容', mark: 'documented: S0 1-④' },
  abolishTerminals: { label: '論理端末の廃止', mark: 'documented: S0 1-⑥' },
  abolishCertificates: { label: 'デジタル証明書の廃止', mark: 'documented: S0 1-⑥' },

  useKind: { label: '利用の形態', options: [['single', '単独で利用する'], ['joint', '共同利用する(下欄に入力してください)']], required: true, mark: 'assumed: S1 speaks of 新規利用申込(共同利用), how it is chosen is not shown' },
  securityConfirmed: { label: '上記を確認しました。', mark: 'documented: S1 2. (事業所・企業), R-13' },
  companyPrefecture: prefecture('企業', silent),
  officePrefecture: prefecture('事業所', silent),
  headSame: { label: '本社', options: [['same', '企業に同じ'], ['other', 'その他(下欄に入力してください)']], required: true, mark: silent },
  headPrefecture: prefecture('本社', silent, false),

  systemKind: { label: 'システム区分', options: itself(['海上・航空共用', '海上', '航空']), required: true, mark: 'documented: S1 2. (利用者コード情報; options from S0 1-⑥, the rest assumed)' },
  singleSignOn: { label: 'シングルサインオン', options: [['no', '利用しない'], ['yes', '利用する']], required: true, mark: 'documented: S3 step 13(2) (options assumed)' },
  trades: { label: '業種', required: true, hint: 'シングルサインオンを利用する場合は、複数の業種を選択してください。', mark: 'documented: S3 step 13(3); external: E-05' },
  method: { label: '処理方式', required: true, mark: 'documented: S3 step 13(4), S1 2. ※' },
  statisticsPaid: { label: '管理統計資料(有料)', options: [['no', '不要'], ['yes', '要']], required: true, mark: 'documented: S1 2. (利用者コード情報)' },
  statisticsFree: { label: '管理統計資料(無料)', options: [['no', '不要'], ['yes', '要']], required: true, mark: 'documented: S1 2. (利用者コード情報)' },
  storage: { label: '保税管理資料保存サービス', options: [['no', '不要'], ['yes', '要']], required: true, hint: '※管理統計資料（有料）の申込みが必要となります。', mark: 'documented: S1 2. (利用者コード情報), R-18' },

  withoutLine: { label: '機器共用・共同利用、回線付替を別途申込、または自社システムを利用します。', mark: 'documented: S3 step 14' },
  lineKind: { label: '回線種別', options: itself(['専用線', 'ブロードバンド(光)']), required: true, mark: 'documented: S1 2. (回線・論理端末); external: E-15' },
  lineSpeed: { label: '回線速度', options: itself(['0.5Mbps', '1Mbps', '3Mbps', '5Mbps', '10Mbps', 'ベストエフォート']), required: true, mark: 'external: E-15' },
  lineOptions: { label: 'オプションメニュー', options: itself(['冗長化', '予備機', 'ping監視']), mark: 'documented: S0 2-③ (申込書)' },
  maintenance: { label: '保守時間帯', options: itself(['平日', '24時間365日']), required: true, mark: 'documented: S4 p.5 (ルータ)' },
  worksSame: { label: '回線設置場所', options: [['same', '事業所に同じ'], ['other', 'その他(下欄に入力してください)']], required: true, mark: silent },
  worksPrefecture: prefecture('設置場所', silent, false),

  plan: { label: '料金プラン', options: [['A', 'プランA（基本料金＋従量料金）'], ['B', 'プランB（従量料金のみ）']], required: true, mark: 'documented: S1 2. (料金プランの選択), R-44' },

  combined: { label: '一括請求', options: [['no', '希望しない'], ['yes', '希望する(下欄に入力してください)']], required: true, mark: screen28 },
  billingSame: { label: '所在地', options: [['same', '事業所に同じ'], ['other', 'その他(下欄に入力してください)']], required: true, mark: screen28 },
  billingPrefecture: prefecture('請求先', screen28, false),
  payment: { label: '支払の方法', options: [['口座振替', '口座振替(口座振替申込専用用紙を送付します)'], ['銀行振込', '銀行振込']], required: true, mark: 'documented: S0 1-④ (name of the item), S3 step 16 (picture)' },
  sameAccount: { label: '同一口座振替の利用', options: [['no', '同一口座振替を希望しない'], ['yes', '同一口座振替を希望する(同一口座振替先を入力してください)']], required: true, mark: screen28 },

  ...applicationsChoices,
  ...naccsChoices,
  ...changeChoices,
  ...changeCodeChoices,
  ...cyberPortChoices,
  ...generalChoices,
  ...otherChoices,
  ...simulationChoices,
  ...ofTrades(),
} as const satisfies Record<string, Choice>;

export type ChoiceId = keyof typeof choices;
