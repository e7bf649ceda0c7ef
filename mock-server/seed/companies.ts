import type { Faker } from '@faker-js/faker';
import type { Place } from '../domain/contract';

/** A town with the postal code, the address and the area code that belong together: ports and airports of Japan. */
interface Town {
  readonly postalCode: string;
  readonly address: string;
  readonly areaCode: string;
  readonly name: string;
  readonly kana: string;
}

const town = (postalCode: string, address: string, areaCode: string, name: string, kana: string): Town =>
  ({ postalCode, address, areaCode, name, kana });

export const towns: readonly Town[] = [
  town('1080075', '東京都港区港南', '03', '品川', 'シナガワ'),
  town('1440041', '東京都大田区羽田空港', '03', '羽田', 'ハネダ'),
  town('2310001', '神奈川県横浜市中区新港', '045', '横浜', 'ヨコハマ'),
  town('2730016', '千葉県船橋市潮見町', '047', '船橋', 'フナバシ'),
  town('2820004', '千葉県成田市古込', '0476', '成田', 'ナリタ'),
  town('4240922', '静岡県静岡市清水区日の出町', '054', '清水', 'シミズ'),
  town('4550032', '愛知県名古屋市港区入船', '052', '名古屋', 'ナゴヤ'),
  town('5100051', '三重県四日市市千歳町', '059', '四日市', 'ヨッカイチ'),
  town('5520021', '大阪府大阪市港区築港', '06', '大阪', 'オオサカ'),
  town('5490011', '大阪府泉南郡田尻町泉州空港中', '072', '関西空港', 'カンサイクウコウ'),
  town('6500041', '兵庫県神戸市中央区新港町', '078', '神戸', 'コウベ'),
  town('7340011', '広島県広島市南区宇品海岸', '082', '広島', 'ヒロシマ'),
  town('8010841', '福岡県北九州市門司区西海岸', '093', '門司', 'モジ'),
  town('8120031', '福岡県福岡市博多区沖浜町', '092', '博多', 'ハカタ'),
  town('8920822', '鹿児島県鹿児島市泉町', '099', '鹿児島', 'カゴシマ'),
  town('9000035', '沖縄県那覇市通堂町', '098', '那覇', 'ナハ'),
  town('9500072', '新潟県新潟市中央区竜が島', '025', '新潟', 'ニイガタ'),
];

type Word = readonly [written: string, kana: string];

const stems: readonly Word[] = [
  ['ナックス', 'ナックス'], ['みなと', 'ミナト'], ['青波', 'アオナミ'], ['東雲', 'シノノメ'], ['白帆', 'シラホ'], ['潮風', 'シオカゼ'],
  ['北斗', 'ホクト'], ['南風', 'ミナミカゼ'], ['若葉', 'ワカバ'], ['千鳥', 'チドリ'], ['海鳴', 'ウミナリ'], ['暁', 'アカツキ'],
  ['あさひ', 'アサヒ'], ['かもめ', 'カモメ'], ['灯台', 'トウダイ'], ['羅針', 'ラシン'], ['碧海', 'ヘキカイ'], ['瑞穂', 'ミズホ'],
];
const businesses: readonly Word[] = [
  ['商事', 'ショウジ'], ['物流', 'ブツリュウ'], ['海運', 'カイウン'], ['通運', 'ツウウン'], ['倉庫', 'ソウコ'], ['貿易', 'ボウエキ'],
  ['港運', 'コウウン'], ['航空貨物', 'コウクウカモツ'], ['ロジスティクス', 'ロジスティクス'],
];
export const legalForms: readonly Word[] = [
  ['株式会社', 'カブシキガイシャ'], ['有限会社', 'ユウゲンガイシャ'], ['合同会社', 'ゴウドウガイシャ'],
];
const officeKinds: readonly Word[] = [['営業所', 'エイギョウショ'], ['支店', 'シテン'], ['事務所', 'ジムショ']];

/** A company, one of its offices and its head office; names carry the legal form before or after, as Japanese names do. */
export interface Business {
  readonly company: Place;
  readonly office: Place;
  readonly headOffice: Place;
}

/** A made-up company with one office; the same randomness gives the same one. */
export function buildBusiness(random: Faker): Business {
  const [stem, stemKana] = random.helpers.arrayElement(stems);
  const [business, businessKana] = random.helpers.arrayElement(businesses);
  const [form, formKana] = random.helpers.weightedArrayElement(
    legalForms.map((value, place) => ({ value, weight: place === 0 ? 6 : 2 })),
  );
  const formFirst = random.datatype.boolean();
  const company = placeIn(
    random,
    random.helpers.arrayElement(towns),
    formFirst ? form + stem + business : stem + business + form,
    formFirst ? formKana + stemKana + businessKana : stemKana + businessKana + formKana,
  );
  const at = random.helpers.arrayElement(towns);
  const [kind, kindKana] = random.helpers.arrayElement(officeKinds);
  return {
    company,
    office: placeIn(random, at, at.name + kind, at.kana + kindKana),
    headOffice: { ...company, name: '本社', kana: 'ホンシャ' },
  };
}

/** A place of business in a town: the address is full width, telephone and postal code are half-width digits. */
export function placeIn(random: Faker, at: Town, name: string, kana: string): Place {
  const block = [random.number.int({ min: 1, max: 5 }), random.number.int({ min: 1, max: 30 }), random.number.int({ min: 1, max: 20 })];
  return {
    name,
    kana,
    postalCode: at.postalCode,
    address: at.address + fullWidth(block.join('－')),
    phone: phoneIn(random, at),
  };
}

/** A number of ten digits with the town's area code; the subscriber's part does not begin with 0 or 1. */
const phoneIn = (random: Faker, at: Town): string =>
  at.areaCode + random.string.numeric({ length: 1, exclude: ['0', '1'] }) + random.string.numeric(9 - at.areaCode.length);

const fullWidth = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
