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
/** What is to be done, said without a verb (「次へ」を押下), or the subject of a mail: manuals end sentences so without a stop. */
const NOMINAL = /(?:(?<=[をへに」』］】)）])(?:押下|クリック|タップ|選択|入力|チェック|添付|確認|出力|登録|設定|参照|表示|指定)|のお知らせ)$/;
/** What follows such a word where the sentence goes on: 押下|します, 押下|後, 選択|し. */
const NOMINAL_GOES_ON = /^(?:[、。，．,.）)」』】〕\]ー々をがはにでとのもやへ]|し|す[るべれ]|さ[れせ]|せ[ずよ]|いただ|くだ|可|後|時|の?上|済|画面|欄|ボタン|項目|方法|内容|完了|不要|必要|願|お願)/;
/** 申込受付番号：180011A is a line of a form. */
const ENTRY = /^[\p{Script=Han}\p{Script=Katakana}A-Za-zー]{2,12}\s*：/u;

const GOES_ON_AFTER = /[ぁ-ん、，「『（(【・]$/;
const GOES_ON_WITH = /^(?:[、。，．）)」』】〕\]ー々ぁぃぅぇぉっゃゅょ]|を|が|は(?!じ)|に|で|と|も(?!し)|の|へ|や|から|まで|など|ます|まし|ませ|です|して|した|しま|し、|する|され|さい|ださい|る|た(?!だ)|て|い[たるてま]|く[だ]|り|れ|ら|け|せ|ん)/;
/** What says which thing a quoted name is of: 「…」|ボタン. */
const NOUN_OF = /^(?:ボタン|リンク|タブ|アイコン|チェックボックス|ラジオボタン|プルダウン|欄)(?![ァ-ヶー])/;
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
  if (isQuoted(one, other)) return true;
  if (ENDED.test(one) || stops(one, other) || (MAY_END.test(one) && !NOT_NEW.test(other))) return false;
  return GOES_ON_AFTER.test(one) || GOES_ON_WITH.test(other) || (one.endsWith('」') && (other.startsWith('「') || NOUN_OF.test(other)));
}

/** A quotation that a line begins ends on the next: 「管理責任者のE-|mailアドレス」. */
const QUOTES: readonly (readonly [open: string, close: string])[] = [['「', '」'], ['『', '』'], ['【', '】'], ['［', '］'], ['[', ']'], ['“', '”']];
const isQuoted = (line: string, next: string): boolean => QUOTES.some(([open, close]) => {
  const ends = next.slice(0, 61).indexOf(close);
  return line.lastIndexOf(open) > line.lastIndexOf(close) && ends > 0 && !next.slice(0, ends).includes(open);
});

/** A character and those that may not begin a line: closing brackets, stops, small kana, the long sound. */
const UNIT = /^.[、。，．,.!?！？：；・ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々」』】〕］）〉》”)\]]*/u;

/** Columns that a line must have had left for what begins the next one, if that had been written on it; 0 after the end of a sentence. */
export const leastLeft = (line: string, next: string): number => (ENDED.test(line.trimEnd()) ? 0 : columns(UNIT.exec(next.trimStart())?.[0] ?? ''));

/** Does a sentence surely end with a line, although it has neither verb nor stop? */
const stops = (one: string, other: string): boolean =>
  (NOMINAL.test(one.replace(/\s+/g, '')) && !NOMINAL_GOES_ON.test(other)) || (ENTRY.test(other) && !/[のをはがにでと、，（(「『]$/.test(one.trimEnd()));

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
  const isWrapped = widest >= LEAST_WRAP && widths.slice(0, -1).every((width, index) => lines[index]?.end === 'soft' && width >= widest - RAGGED && !stops(texts[index] ?? '', texts[index + 1] ?? ''));
  if (isWrapped) return [lines];
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = groups.at(-1);
    if (last !== undefined && ((lines[index - 1]?.end === 'full' && !stops(texts[index - 1] ?? '', texts[index] ?? '')) || goesOn(texts[index - 1] ?? '', texts[index] ?? ''))) last.push(line);
    else groups.push([line]);
  }
  return groups;
}
