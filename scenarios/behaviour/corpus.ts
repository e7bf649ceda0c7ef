/**
 * Wrong input by kind of field; the fields it is tried on are in corpus-fields. A new way of being wrong joins by one line.
 * The messages are written out here: no document shows one, so they are NSS's promise.
 */

/** A value that a field refuses, and what it says; {label} stands for what messages call the field. */
export interface Wrong {
  readonly name: string;
  readonly value: string;
  readonly message: string;
  /** HTML cannot carry the value back as it was sent (NUL, a line break in a single line). */
  readonly lost?: true;
}

export type Kind = 'fullWidth' | 'widened' | 'kana' | 'phone' | 'digits' | 'email' | 'date' | 'count' | 'text' | 'line' | 'code';

export interface Field {
  /** Its name in the forms, which is also its id on the screen. */
  readonly name: string;
  /** What messages call it. */
  readonly called: string;
  readonly kind: Kind;
  /** Has to be filled in, with the answers that its screen is tried with. */
  readonly required: boolean;
  /** Characters at most; for a date, an address or a phone number the form says it. */
  readonly limit?: number;
  /** Characters, neither more nor fewer. */
  readonly exact?: number;
  /** Which days a date may be: not before today, and with `year` not after a year from today either. */
  readonly days?: 'future' | 'year';
  /** What stands in it must not come back (パスワード). */
  readonly secret?: true;
}

const says = (message: string) => (values: Readonly<Record<string, string>>): Wrong[] =>
  Object.entries(values).map(([name, value]) => ({ name, value, message }));

const halfKana = '{label}に半角カナは使用できません。全角で入力してください。';
const fullWidthDigits = '{label}に全角の数字が含まれています。半角数字で入力してください。';

const notDigits: readonly Wrong[] = [
  ...says('{label}は「-」(ハイフン)を入力せずに、数字のみ入力してください。')({ ハイフン: '03-0123-4567', 全角ハイフン: '03－0123－4567', 長音: '03ー01234567', 負数: '-0301234567' }),
  ...says(fullWidthDigits)({ 全角数字: '０３０１２３４５６７' }),
  ...says('{label}は半角数字で入力してください。')({
    英字: '03O1234567', 空白: '03 0123 4567', 括弧: '(03)01234567', 国番号: '+81301234567', 小数: '030123.4567', HTML: '<b>0301234567</b>', SQL: "' OR '1'='1", 半角カナ: 'ﾃﾞﾝﾜ0312',
  }),
];

const freeText = says(halfKana)({ 半角カナ: 'ﾀﾝﾏﾂを追加するため' });

const notFullWidth = says('{label}は全角で入力してください。')({ 半角の空白: '通関 花子', HTML: '<b>通関</b>', SQL: "通関'; DROP TABLE x" });

/** The first of each kind is what the browser types by hand; so it is something that can be typed. */
const byKind: Record<Kind, readonly Wrong[]> = {
  fullWidth: [
    ...says('{label}は全角で入力してください。')({ 半角英字: 'Tsukan', 半角の混在: '通関A', 半角数字: '第3課' }), ...notFullWidth,
    ...says(halfKana)({ 半角カナ: 'ﾂｳｶﾝ', 半角カナの混在: '通関ﾊﾅｺ' }),
  ],
  // Half-width letters and digits are taken, as S3 step 10 types them.
  widened: [...notFullWidth, ...says(halfKana)({ 半角カナ: 'ﾂｳｶﾝ', 半角カナの混在: '通関ﾊﾅｺ' })],
  kana: [
    ...says('{label}は全角カナで入力してください。')({
      ひらがな: 'つうかん', 漢字: '通関', 半角英字: 'TSUKAN', 全角英字: 'ＴＳＵＫＡＮ', HTML: '<script>alert(1)</script>', SQL: "' OR '1'='1", 全角数字: 'カナ１',
    }),
    ...says(halfKana)({ 半角カナ: 'ﾂｳｶﾝ' }),
  ],
  digits: notDigits,
  phone: [
    ...notDigits,
    ...says('{label}は市外局番から10桁または11桁で入力してください。')({ 九桁: '030123456', 七桁: '1234567', 零: '0' }),
    ...says('{label}は11文字以内で入力してください。')({ 十二桁: '030123456789', 百桁: '0'.repeat(100) }),
  ],
  email: says('{label}はE-mailアドレスの形式で入力してください。')({
    アットマークなし: 'taro.naccs.jp', ローカル部なし: '@naccs.jp', ドメインなし: 'taro@', トップレベルなし: 'taro@naccs', アットマーク二つ: 'taro@@naccs.jp',
    空白: 'ta ro@naccs.jp', 連続ドット: 'taro@naccs..jp', 末尾ドット: 'taro.@naccs.jp', ハイフン始まり: 'taro@-naccs.jp', 全角: 'ｔａｒｏ＠ｎａｃｃｓ．ｊｐ',
    日本語: '太郎@naccs.jp', 二件: 'taro@naccs.jp,hanako@naccs.jp', 名前付き: '太郎 <taro@naccs.jp>', HTML: '<b>@naccs.jp', SQL: "'; DROP TABLE x@naccs.jp",
    ローカル部65文字: `${'a'.repeat(65)}@naccs.jp`, 全255文字: `taro@${'a.'.repeat(123)}naccs`.padEnd(255, 'a'), 半角カナ: 'ﾀﾛｳ@naccs.jp',
  }),
  date: [
    ...says('{label}は半角数字8桁（例：20170101）で入力してください。')({
      七桁: '2026050', 九桁: '202605010', 区切り: '2026/05/01', ハイフン: '2026-05-01', 全角数字: '２０２６０５０１', 和暦: 'R080501', 零: '0', 負数: '-2026050', 小数: '202605.1',
      HTML: '<b>20260501</b>', SQL: "' OR '1'='1", 半角カナ: 'ﾚｲﾜ80501',
    }),
    ...says('{label}に存在しない日付が入力されています。')({
      二月三十日: '20260230', 十三月: '20261301', 四月三十一日: '20260431', 零日: '20260500', 零月: '20260001', 平年の二月二十九日: '20270229', すべて零: '00000000',
    }),
  ],
  count: [
    ...says('{label}は1以上の数を入力してください。')({ 零: '0', 零の並び: '000' }),
    ...says('{label}は半角数字で入力してください。')({
      負数: '-1', 小数: '1.5', 指数: '1e2', 正号: '+1', 十六進: '0x1', 漢数字: '二', 単位付き: '2台', HTML: '<b>2</b>', SQL: '1 OR 1=1', 半角カナ: 'ﾆ',
    }),
    ...says(fullWidthDigits)({ 全角数字: '２' }),
  ],
  text: freeText,
  line: freeText,
  code: says('{label}は半角英数字で入力してください。')({ 全角英数字: 'ＡＢＣ１２３', 漢字: '通関', ひらがな: 'なっくす', 半角カナ: 'ﾅｯｸｽ' }),
};

const pastDays = says('{label}に過去の日付は入力できません。')({ 昨日: '20260331', 過去: '20170101' });
const farDays = says('{label}は申込日から1年以内の日付を入力してください。')({ 二年後: '20280401', 最後の日付: '99991231' });

/** A character of which any number may stand in a field of this kind. */
const filler: Partial<Record<Kind, string>> = { fullWidth: '関', widened: 'C', kana: 'カ', digits: '1', count: '1', text: '理', line: '関', code: 'A' };
const wellFormed: Record<Kind, string> = {
  fullWidth: '通関', widened: 'CP利用者', kana: 'ツウカン', phone: '0301234567', digits: '1', email: 'taro@naccs.jp', date: '20260501', count: '1', text: '業務量の増加のため', line: '通関', code: 'A1',
};

/** A value exactly as long as the field allows, or a well-formed one where the form fixes the length. */
export const longest = ({ kind, limit, exact }: Field): string => filler[kind]?.repeat(exact ?? limit ?? 1) ?? wellFormed[kind];

/** Too many characters, or too few. */
function wrongLengths({ kind, limit, exact }: Field): readonly Wrong[] {
  const character = filler[kind];
  if (character === undefined) return [];
  if (exact !== undefined) {
    return says(`{label}は${exact}桁で入力してください。`)({
      桁が1つ多い: character.repeat(exact + 1), 桁が1つ少ない: character.repeat(exact - 1), とても長い: character.repeat(1000),
    });
  }
  return limit === undefined ? [] : says(`{label}は${limit}文字以内で入力してください。`)({ 限度より1文字多い: character.repeat(limit + 1), とても長い: character.repeat(1000) });
}

/** Everything that a field must refuse. */
export function wrongFor(field: Field): readonly Wrong[] {
  const { kind, required, days } = field;
  const good = wellFormed[kind];
  return [
    ...byKind[kind],
    ...(days === undefined ? [] : pastDays),
    ...(days === 'year' ? farDays : []),
    ...(required ? says('{label}を入力してください。')({ 未入力: '', 半角の空白だけ: '   ', 全角の空白だけ: '　　' }) : []),
    ...wrongLengths(field),
    ...says('{label}に絵文字は使用できません。')({ 絵文字: `${good}😀`, 家族の絵文字: `${good}👨‍👩‍👧` }),
    ...says('{label}に使用できない文字（制御文字など）が含まれています。')({
      エスケープ: `${good}\u001b[31m`, ベル: `${good}\u0007`, 削除文字: `${good}\u007f`, 文字方向: `${good}\u202e`, 幅のない空白: `${good}\u200b`, 私用領域: `${good}\ue000`,
    }),
    { name: 'NUL', value: `${good}\u0000${good}`, message: '{label}に使用できない文字（制御文字など）が含まれています。', lost: true },
    ...(kind === 'text' ? [] : [{
      name: '改行', value: `${good}\r\nBcc: x@example.com`, message: '{label}に使用できない文字（制御文字など）が含まれています。', lost: true,
    } as const]),
  ];
}

/** The message as it stands at a field. */
export const messageAt = ({ called }: Field, { message }: Wrong): string => message.replace('{label}', called);
