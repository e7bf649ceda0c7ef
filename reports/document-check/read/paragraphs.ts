import { columns } from './characters';
import { textOf, type Line } from './pieces';

const NUMBER = '[0-9０-９]{1,3}';
/** Marks of steps, bullets and notes that begin a paragraph of their own wherever a line begins with them. */
const BEGINS = new RegExp(
  `^\\s*(?:[①-⑳㉑-㊿❶-❿⓫-⓴⓪⑴-⒇]|[(（]${NUMBER}[)）]|${NUMBER}[.．)）、](?![0-9０-９])|(?:手順|工程|ステップ|Step|STEP)\\s*${NUMBER}`
  + '|[※＊●○〇◎■□◆◇▶►➤➡⇒▼▽△▲☞✓✔☑☐⚠★☆•‣・◦▪−–－](?![ーァ-ヶ]*」)|[-*+]\\s|【|＜|<[^\\s<>]{1,12}>\\s*$)',
);
const URL_ONLY = /^\s*(?:https?:\/\/|www\.)\S+\s*$/;
/** A sentence that stops here although nothing ends it. */
const ENDED = /(?:[。！？!?：:]|です|ます|ました|ません|ください|下さい|でした)[」）)\s]*$/;
const GOES_ON_AFTER = /[ぁ-ん、，「『（(【・]$/;
const GOES_ON_WITH = /^(?:[、。，．）)」』】〕\]ー々ぁぃぅぇぉっゃゅょ]|を|が|は(?!じ)|に|で|と|も(?!し)|の|へ|や|から|まで|など|ます|まし|ませ|です|して|した|する|され|さい|ださい|る|た(?!だ)|て|い[たるてま]|く[だ]|り|れ|ら|け|せ|ん)/;
/** A plain verb may end a caption or sentence, or stand before 場合. */
const MAY_END = /(?:する|行う|押す|れる|せる|開く|進む|戻る|選ぶ)$/;
const NOT_NEW = /^(?:場合|際|時|とき|こと|ため|よう|方|前|後|必要|まで|もの|[、。）」をがはにでとのも])/;
/** Below that width a line is rather an entry of a list than a wrapped one. */
const LEAST_WRAP = 40;
/** Columns by which wrapped lines differ at most: a full-width character that did not fit, and 禁則. */
const RAGGED = 6;

/** Does a line begin a paragraph of its own? */
export const begins = (text: string): boolean => BEGINS.test(text) || URL_ONLY.test(text);

/** Does a sentence go on from one line to the next? */
export function goesOn(before: string, after: string): boolean {
  const [one, other] = [before.trimEnd(), after.trimStart()];
  if (ENDED.test(one) || (MAY_END.test(one) && !NOT_NEW.test(other))) return false;
  return GOES_ON_AFTER.test(one) || GOES_ON_WITH.test(other) || (one.endsWith('」') && other.startsWith('「'));
}

/**
 * Lines to paragraphs. Lines that end where the width ends, or in the middle of a sentence, belong together; others are entries
 * of their own, because what is joined wrongly becomes a sentence that nobody wrote.
 * @param lines without blank ones, which end a paragraph in every format
 */
export function paragraphs(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || begins(textOf(line.pieces))) groups.push([line]);
    else last.push(line);
  }
  return groups.flatMap(split);
}

function split(lines: Line[]): Line[][] {
  const texts = lines.map(({ pieces }) => textOf(pieces).trim());
  const widths = texts.map(columns);
  const widest = Math.max(...widths);
  const isWrapped = widest >= LEAST_WRAP && widths.slice(0, -1).every((width, index) => lines[index]?.end === 'soft' && width >= widest - RAGGED);
  if (isWrapped) return [lines];
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = groups.at(-1);
    if (last !== undefined && (lines[index - 1]?.end === 'full' || goesOn(texts[index - 1] ?? '', texts[index] ?? ''))) last.push(line);
    else groups.push([line]);
  }
  return groups;
}
