/** CJK radicals that NFKC leaves alone, each followed by the character it stands for (Unicode's EquivalentUnifiedIdeograph). */
const SUPPLEMENT =
  '⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻'
  + '⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞'
  + '⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

/** What fonts take for the same glyph: radicals whose NFKC form is the traditional character, and the dot of katakana. */
const JAPANESE = '⼾戸⿊黒⿈黄⾭青‧・';

const pairs = [...SUPPLEMENT + JAPANESE];
const replacements = new Map<string, string>(pairs.flatMap((from, index) => (index % 2 === 0 ? [[from, pairs[index + 1] ?? from] as const] : [])));

const IDEOGRAPHS = /[\u2027\u2e80-\u2fdf\uf900-\ufad9]/g;
// Soft hyphen, zero-width, directional marks, variation selectors, BOM, interlinear annotations, control characters except tab and newline.
 
const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\udb40[\udd00-\uddef]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The text with the characters that a reader takes it for: radicals and compatibility ideographs are the ordinary characters,
 * what is invisible is gone, lone surrogates are U+FFFD. Circled numbers, width and brackets stay: they are what is printed.
 */
export function cleaned(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(IDEOGRAPHS, (radical) => {
      const plain = replacements.get(radical) ?? radical.normalize('NFKC');
      return plain.length === radical.length ? plain : radical;
    })
    .replace(LONE_SURROGATE, '\ufffd');
}

const SINGLE = /^[\u3041-\u30fa\u3400-\u9fff]$/;
/** So many of its words are single characters in a text of which each character stands apart. */
const [FEWEST, SHARE] = [4, 0.6];

/** Without the blanks that a scanner puts between all characters: 変 更 申 込 is 変更申込. Two blanks are one. */
export function unspaced(text: string): string {
  if (!/[\u3041-\u9fff] [\u3041-\u9fff] /.test(text)) return text;
  const words = text.split(/[ \u3000]+/).filter((word) => word !== '');
  const singles = words.filter((word) => SINGLE.test(word)).length;
  if (singles < FEWEST || singles < SHARE * words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length) return text;
  return text.replace(/(?<=(\S+)) (?=(\S+))/g, (_, before: string, after: string) => (isLatinWord(before) && isLatinWord(after) ? ' ' : '')).replace(/[ \u3000]{2,}/g, ' ');
}

const isLatinWord = (word: string): boolean => /[!-~]{2}/.test(word);

/** Does the character take a full em: kana, kanji, full-width forms, circled numbers, Japanese punctuation? */
export function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2460-\u24ff\u2500-\u27bf\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u203b\u2190-\u21ff\ud83c-\ud83e\ud840-\ud87f]/.test(character);
}

/** Columns that a text takes in a fixed-width font: full-width characters take two. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : 1;
  return width;
}

const URL_BROKEN = /https?:\/\/\S*[-/_.?=&%]$/;

/** What stands between two pieces of text that belong together: Japanese is written without blanks, other words are not. */
export function joint(before: string, after: string): '' | ' ' {
  const [last, first] = [before.at(-1) ?? '', after.at(0) ?? ''];
  return last === '' || first === '' || /\s/.test(last) || /\s/.test(first) || isWide(last) || isWide(first) || (URL_BROKEN.test(before) && /^[\w%/?=&.-]/.test(after)) ? '' : ' ';
}
