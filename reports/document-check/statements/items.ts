import type { Passage } from '../model';
import { endsInVerb } from './english-verbs';
import type { Names } from './lexicon';
import type { Normal } from './normal';
import { words } from './normal';

/** A stretch that is quoted, stands out, or is a name that NSS knows. Offsets count characters of the normal text. */
export interface Item {
  readonly from: number;
  readonly to: number;
  /** The words between the marks, as printed. */
  readonly text: string;
  readonly mark: 'quote' | 'emphasis' | 'name';
  readonly href: string | null;
}

/** Brackets of one class close each other: OCR mixes their shapes. */
const OPENING: Readonly<Record<string, string>> = { '「': 'corner', '『': 'corner', '【': 'thick', '〔': 'thick', '[': 'square', '〈': 'angle', '《': 'angle', '<': 'angle', '“': 'curly', '‘': 'curly' };
const CLOSING: Readonly<Record<string, string>> = { '」': 'corner', '』': 'corner', '】': 'thick', '〕': 'thick', ']': 'square', '〉': 'angle', '》': 'angle', '>': 'angle', '”': 'curly', '’': 'curly' };
const TOGGLES = '"`\'';
/** Longer than any name; what is longer is a sentence in brackets, and is read for what it says. */
const LONGEST = 90;
const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff]/;

interface Open { readonly at: number; readonly kind: string }

/** Pairs of brackets, outermost or innermost, in order of their ends. */
function pairs(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  const open: Open[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const closes = CLOSING[character];
    const opens = OPENING[character];
    if (closes !== undefined) {
      let at = open.length - 1;
      while (at >= 0 && open[at]?.kind !== closes) at -= 1;
      // A bracket of another shape closes what stands open: 「…】. An arrow (>) does not.
      if (at < 0 && closes !== 'angle' && open.at(-1)?.kind !== 'angle') at = open.length - 1;
      const opened = open[at];
      if (opened === undefined) continue;
      open.length = at;
      if (index - opened.at <= LONGEST) found.push({ from: opened.at, to: index + 1 });
    } else if (opens !== undefined) {
      if (character === '<' && !JAPANESE.test(text.slice(index + 1, index + 3))) continue;
      open.push({ at: index, kind: opens });
    } else if (TOGGLES.includes(character)) {
      const last = open.at(-1);
      if (last?.kind === character) {
        open.pop();
        if (index - last.at <= LONGEST) found.push({ from: last.at, to: index + 1 });
      } else if (character !== '\'' || JAPANESE.test(text.charAt(index + 1))) {
        open.push({ at: index, kind: character });
      }
    }
    if (open.length > 12) open.shift();
  }
  return found;
}

/** A name does not end in a full stop followed by more, nor say itself what is to be done to something quoted in it. */
function isSentence(inner: string): boolean {
  return /。./.test(inner) || (/[「『［]/.test(inner) && /(?:押下|クリック|選択|入力|押[しす])(?:し|す|ま|て|る|。|$)/.test(inner));
}

function quoted(normal: Normal, printed: string): Item[] {
  const kept: { from: number; to: number }[] = [];
  const all = pairs(normal.text).sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  for (const pair of all) {
    if (pair.from < end || isSentence(normal.text.slice(pair.from + 1, pair.to - 1))) continue;
    kept.push(pair);
    end = pair.to;
  }
  return kept.flatMap(({ from, to }) => {
    const text = words(printed.slice(normal.at(from + 1), normal.at(to - 1)));
    if (text === '') return [];
    // [text](address) of Markdown that nobody rendered
    const address = normal.text.startsWith('](', to - 1) ? /^\((#[^()]{0,200}|https?:[^()\s]{1,500})\)/.exec(normal.text.slice(to, to + 520)) : null;
    return [{ from, to: to + (address?.[0].length ?? 0), text, mark: 'quote' as const, href: address?.[1] ?? null }];
  });
}

/** First index whose printed offset is at least `offset`. */
function indexOf(normal: Normal, offset: number): number {
  let [low, high] = [0, normal.text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (normal.at(middle) < offset) low = middle + 1; else high = middle;
  }
  return low;
}

/** Bold words are a name where the sentence uses them as one, otherwise they are only loud. */
const USED = /^(?:の|という)?(?:ボタン|リンク|タブ|欄|項目|チェック|ラジオ|プルダウン|画面|ページ|メニュー|テキスト|[をにはがでとのへも、(（⇒→>・]|から|より|および|及び|また[はも]|押下|クリック|選択)/;

function emphasised(normal: Normal, passage: Passage): Item[] {
  return passage.emphasis.flatMap(({ from, to, href }) => {
    const text = words(passage.text.slice(from, to));
    if (text === '' || text.length > 40 || /[「」『』【】［］\[\]\t]|[。、](?=.)/.test(text.replace(/、(?=.*。$)/, ''))) return [];
    const span = { from: indexOf(normal, from), to: indexOf(normal, to) };
    const isName = href !== null || endsInVerb(normal.text.slice(Math.max(0, span.from - 80), span.from), true) || (USED.test(normal.text.slice(span.to, span.to + 8)) && !/(?:ます|ません|です|ください|[たでにをはがと])$/.test(text));
    return isName && span.to > span.from ? [{ ...span, text, mark: 'emphasis' as const, href }] : [];
  });
}

function named(normal: Normal, names: Names, printed: string, taken: readonly Item[]): Item[] {
  const found: Item[] = [];
  const { text } = normal;
  let next = 0;
  for (let index = 0; index < text.length; index += 1) {
    while ((taken[next]?.to ?? Infinity) <= index) next += 1;
    const item = taken[next];
    if (item !== undefined && index >= item.from) { index = item.to - 1; continue; }
    const name = names.at(text, index);
    if (name === null || index + name.length > (item?.from ?? Infinity)) continue;
    // 申込情報 in 申込情報欄: a part of a longer word is not the name
    if (/[\u3400-\u9fffァ-ヶー]/.test(text.charAt(index + name.length)) && !/^(?:画面|ボタン|リンク|タブ|欄|押下|選択|入力|出力|を)/.test(text.slice(index + name.length, index + name.length + 3))) continue;
    // 申込を取り下げる場合は…: the words of a label in a sentence of its own
    if (/[うくぐすつぬぶむる]$/.test(name) && /^(?:場合|際|とき|時|たび|前|に(?:は|あた|際)|ため|よう|方[はがのも]|こと|の[はがにを]|と[、き]|必要|手順|手続|操作|だけ)/.test(text.slice(index + name.length, index + name.length + 3))) continue;
    if (/[\u3400-\u9fffァ-ヶーA-Za-z]/.test(text.charAt(index - 1)) && !endsInVerb(text.slice(Math.max(0, index - 40), index)) && /[\u3400-\u9fffァ-ヶーA-Za-z]/.test(name.charAt(0))) continue;
    found.push({ from: index, to: index + name.length, text: words(printed.slice(normal.at(index), normal.at(index + name.length - 1) + 1)), mark: 'name', href: null });
    index += name.length - 1;
  }
  return found;
}

/** Names of controls that end in a verb (次へ進むボタン) would fall apart in a sentence if they were not taken whole. */
const CONTROL = /(?<=[うくぐすつぬぶむる])(?:ボタン|リンク|タブ(?!レット))/g;
const BEFORE = /(?:[、。」』】）)\]:⇒→>\s※]|(?:画面|ページ|欄|部|側|[上下左右中])の|は(?=[\u3400-\u9fff])|[しっいん][てで](?=[\u3400-\u9fffァ-ヶ]))/g;
/** What describes a control instead of naming it. */
const DESCRIBED = /^[とがの]|[てで][いあお]る$|^(?:という|といった|該当|対応|必要|表示|目的|希望|関係|相当|使用|利用|記載|それ|これ|同じ|以下|画面)|(?:ため|よう|でき|して[いあ]|され|となる)る?$|^(?:する|ある|いる|なる)$/;

function bareControls(normal: Normal, printed: string, taken: readonly Item[], begin: number): Item[] {
  const found: Item[] = [];
  let next = 0;
  for (const { index } of normal.text.matchAll(CONTROL)) {
    while ((taken[next]?.from ?? Infinity) < index) next += 1;
    const least = Math.max(begin, taken[next - 1]?.to ?? 0, found.at(-1)?.to ?? 0, index - 24);
    const window = normal.text.slice(least, index);
    const cut = [...window.matchAll(BEFORE)].at(-1);
    const from = least + (cut === undefined ? 0 : cut.index + cut[0].length);
    const name = normal.text.slice(from, index);
    const isWhole = cut !== undefined || least === begin || least > index - 24;
    if (!isWhole || name.length < 3 || DESCRIBED.test(name) || (taken[next - 1]?.to ?? 0) > from) continue;
    found.push({ from, to: index, text: words(printed.slice(normal.at(from), normal.at(index - 1) + 1)), mark: 'name', href: null });
  }
  return found;
}

/**
 * The items of a passage, in order, none inside another.
 * @param normal the normal form of its text
 * @param begin where its sentence begins after its number
 */
export function itemsOf(passage: Passage, normal: Normal, names: Names, begin = 0): Item[] {
  const quotes = quoted(normal, passage.text);
  // What is quoted and stands out as well is one item: the quotation marks tell more exactly where the name ends.
  let end = 0;
  const marked = [...quotes, ...emphasised(normal, passage)]
    .sort((a, b) => a.from - b.from || (a.mark === 'quote' ? -1 : 1))
    .filter((item, index, all) => {
      const free = item.from >= end && (item.mark === 'quote' || item.to <= (all[index + 1]?.from ?? Infinity));
      if (free) end = item.to;
      return free;
    });
  const known = [...marked, ...named(normal, names, passage.text, marked)].sort((a, b) => a.from - b.from);
  return [...known, ...bareControls(normal, passage.text, known, begin)].sort((a, b) => a.from - b.from);
}
