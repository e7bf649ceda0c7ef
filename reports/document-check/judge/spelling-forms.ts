/**
 * Forms of writing that a reader takes for the same. Each group of characters is looked at as its first one; each word as the
 * other word.
 */

/** Characters that scanning takes for one another. */
const LOOK_ALIKES = [
  '一ー-', 'ロ口囗日曰目', 'カ力', 'ニ二', 'ハ八', 'ト卜', 'エ工', 'タ夕', 'オ才', 'チ千干', 'ミ三', 'ム厶', 'ヌ又', 'メ〆乂', 'ノ丿', 'イ亻', 'ンソ', 'ツシッ', 'へヘ',
  'べベペぺ', 'リり', '土士', '未末', '入人', '己已巳', '間問', '関開閧', '待侍', '申甲', '田由', '書晝', '了ア',
  '細紬紳', '検倹', '項頃', '棚欄', '網綱', '積績', '復複', '徴微', '捨拾', '遣遺',
  'oо', 'aа', '〇○◯',
];

/** Small kana are read as large ones, and the ring above ハ行 as two strokes. */
const KANA = [
  'あぁ', 'いぃ', 'うぅ', 'えぇ', 'おぉ', 'つっ', 'やゃ', 'ゆゅ', 'よょ', 'わゎ', 'アァ', 'イィ', 'ウゥ', 'エェ', 'オォ', 'ヤャ', 'ユュ', 'ヨョ', 'ワヮ',
  'カヵ', 'ケヶ', 'バパ', 'ビピ', 'ブプ', 'ボポ', 'ばぱ', 'びぴ', 'ぶぷ', 'ぼぽ',
];

/** New and old forms of a kanji. */
const OLD_KANJI = [
  '税稅', '説說', '脱脫', '閲閱', '内內', '録錄', '証證', '変變', '数數', '号號', '国國囯', '会會', '学學', '広廣', '応應', '図圖', '当當', '来來', '対對',
  '収收', '続續', '読讀', '実實', '写寫', '経經', '済濟', '総總', '属屬', '単單', '残殘', '状狀', '条條', '両兩', '独獨', '発發', '労勞', '関關', '斉齊',
  '斎齋', '沢澤', '辺邊邉', '高髙', '崎﨑', '徳德', '郎郞', '者者', '都都', '録录', '検檢', '権權', '険險', '継繼', '廃廢', '転轉', '伝傳', '体體', '点點', '団團',
  '担擔', '択擇', '渋澁', '処處', '営營', '栄榮', '図図', '価價', '仮假', '拡擴', '暦曆', '隠隱', '効效', '恵惠', '様樣', '黒黑', '横橫', '横横', '静靜',
];

/** Words with several usual ways of writing, the first of which stands for all. */
export const WORDS: readonly (readonly [pattern: RegExp, as: string])[] = [
  [/下さ(?=い|り)/g, 'くださ'],
  [/及び/g, 'および'],
  [/且つ/g, 'かつ'],
  [/又は/g, 'または'],
  [/若しくは/g, 'もしくは'],
  [/或いは/g, 'あるいは'],
  [/並びに/g, 'ならびに'],
  [/(?<!同|対|均|平|高|初|中|上|一)等/g, 'など'],
  [/出来(?=る|な|ま|た)/g, 'でき'],
  [/頂(?=き|く|け)/g, 'いただ'],
  [/致(?=し|す)/g, 'いたし'],
  [/予め/g, 'あらかじめ'],
  [/為(?=に|、|,)/g, 'ため'],
  [/(?:電子メール|e-?mail|eメール|メイル)/g, 'メール'],
  [/webサイト/g, 'サイト'],
  [/(?<=[割手]り?)当て/g, '当'],
  [/(?<=[組仕]み?)立て/g, '立'],
  [/(?<=\p{Script=Han})も(?=り)/gu, ''],
];

const forms = new Map<string, string>();
for (const group of [...OLD_KANJI, ...KANA, ...LOOK_ALIKES]) {
  const [first = '', ...others] = [...group];
  for (const other of others) if (!forms.has(other) && other !== first) forms.set(other, forms.get(first) ?? first);
}

/** The character that stands for all that a reader may take for this one. */
export const formOf = (character: string): string => forms.get(character) ?? character;

const ROWS = ['アイウエオ', 'カキクケコガギグゲゴ', 'サシスセソザジズゼゾ', 'タチツテトダヂヅデド', 'ナニヌネノ', 'ハヒフヘホバビブベボパピプペポ', 'マミムメモ', 'ヤユヨ', 'ラリルレロ', 'ワヲン'];
const row = new Map(ROWS.flatMap((kana, index) => [...kana].map((one) => [one, index] as const)));

/** Do two katakana stand in the same row of the 五十音, as slips of the pen do (ダ for ド)? */
export const inOneRow = (one: string, other: string): boolean => row.has(one) && row.get(one) === row.get(other);
