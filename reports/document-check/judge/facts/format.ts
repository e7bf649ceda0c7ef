/** What a format text demands of an input; null where it says nothing. */
export interface Demands {
  readonly width: '半角' | '全角' | null;
  /** Kinds of characters: 数字, 英字, カナ, かな, 記号. */
  readonly characters: ReadonlySet<string> | null;
  /** Exact number of characters. */
  readonly length: number | null;
  /** Least and most characters. */
  readonly least: number | null;
  readonly most: number | null;
  readonly hyphen: boolean | null;
}

const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/英数/, ['英字', '数字']],
  [/数字|(?:^|[^文])数値/, ['数字']],
  [/英字|英文字|アルファベット|ローマ字/, ['英字']],
  [/カナ|片仮名|フリガナ/, ['カナ']],
  [/かな|平仮名/, ['かな']],
  [/記号/, ['記号']],
];

/**
 * Reads a format as screens and documents write it: 半角数字8桁, 全角カナ, 半角英数字・記号8～64文字, 240文字以内.
 * @param format in any width
 */
export function demandsOf(format: string): Demands {
  const text = format.normalize('NFKC').replace(/\s+/g, '').replace(/カタカナ/g, 'カナ').replace(/ひらがな/g, 'かな');
  const characters = new Set(KINDS.flatMap(([pattern, kinds]) => (pattern.test(text) ? kinds : [])));
  const width = /全角/.test(text) ? (/半角/.test(text) ? null : '全角') : /半角/.test(text) ? '半角' : null;
  const range = /(\d+)[~～〜-](\d+)(?:文字|桁)/.exec(text);
  const number = /(\d+)(?:文字|桁|字)(以内|まで|以下)?/.exec(text);
  const most = /(?:最大|上限)(\d+)/.exec(text)?.[1] ?? range?.[2] ?? (number?.[2] === undefined ? undefined : number[1]);
  return {
    width, characters: characters.size === 0 ? null : characters,
    length: most === undefined && number !== null ? Number(number[1]) : null,
    least: range === null ? null : Number(range[1]),
    most: most === undefined ? null : Number(most),
    hyphen: /ハイフン|「-」|数字のみ/.test(text) ? !/なし|無し|不要|せず|除|ない|のみ|抜/.test(text) : null,
  };
}

/** Does what is said contradict what is really demanded? What only one of them mentions is no contradiction. */
export function contradicts(said: Demands, real: Demands): boolean {
  if (said.width !== null && real.width !== null && said.width !== real.width) return true;
  if (said.characters !== null && real.characters !== null && !sameSet(said.characters, real.characters)) return true;
  // 全角 allows everything that is wide, so カナ alone is another demand, and the other way round.
  if (said.width === '全角' && real.width === '全角' && (said.characters === null) !== (real.characters === null)) return true;
  if (said.length !== null && !agrees(said.length, real)) return true;
  if (said.least !== null && real.least !== null && said.least !== real.least) return true;
  if (said.most !== null && !agrees(said.most, real)) return true;
  return said.hyphen === true && (real.hyphen === false || (real.characters !== null && sameSet(real.characters, new Set(['数字']))));
}

/** A length may be said as exact where the screen has it as a limit, and the other way round. */
const agrees = (length: number, real: Demands): boolean => (real.length ?? real.most) === null || real.length === length || real.most === length;

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => one.size === other.size && [...one].every((each) => other.has(each));
