import type { Item } from './items';
import type { Deed, Tone } from './verbs';
import { VERB, VERBS, deedOf, toneOf } from './verbs';

/** What a noun beside a name says that it is. */
export type Thing = 'button' | 'link' | 'checkbox' | 'radio' | 'tab' | 'textbox' | 'combobox' | 'file' | 'menu' | 'field' | 'screen' | 'mail' | 'status' | 'message';

export type Token =
  | { readonly kind: 'item'; readonly from: number; readonly to: number; readonly item: Item }
  | { readonly kind: 'thing'; readonly from: number; readonly to: number; readonly thing: Thing }
  | { readonly kind: 'particle'; readonly from: number; readonly to: number; readonly particle: string }
  | { readonly kind: 'join'; readonly from: number; readonly to: number; readonly join: 'and' | 'or' | 'arrow' }
  | { readonly kind: 'verb'; readonly from: number; readonly to: number; readonly deed: Deed; readonly tone: Tone }
  | { readonly kind: 'stop'; readonly from: number; readonly to: number };

const THINGS: readonly (readonly [Thing, string])[] = [
  ['mail', '(?:E-?[mM]ail|Eメール|電子メール|メール)(?!アドレス|ボックス|処理|ソフト|サーバ)'],
  ['button', '(?:ボタン|釦|アイコン)'],
  ['link', '(?:リンク|ハイパーリンク)'],
  ['checkbox', '(?:チェックボックス|チェック欄)'],
  ['radio', '(?:ラジオボタン|オプションボタン|ラジオ)'],
  ['tab', '(?:タブ(?!レット))(?!画面)'],
  ['textbox', '(?:テキストボックス|入力欄|記入欄|入力ボックス|テキスト欄)'],
  ['combobox', '(?:プルダウン(?:リスト|メニュー|欄)?|ドロップダウン(?:リスト|メニュー)?|リストボックス|コンボボックス|選択リスト|リスト(?=か|で|よ|を))'],
  ['menu', '(?:ヘッダ(?:ー)?メニュー|メニュー(?!画面|一覧))'],
  ['field', '(?:欄|の?項目|(?<![ァ-ヶー])(?:ボックス|フィールド))'],
  ['screen', '(?:画面|ページ|ダイアログ|ウィンドウ)'],
  ['status', '(?:ステータス|状態)'],
  ['message', '(?:メッセージ|文言|エラー)'],
  ];
/** 「…」と書かれたボタン, 「…」と表示されているリンク */
const WRITTEN = '(?:[とが]|と(?:いう文字が|いう名前の))(?:書かれ|表示され|記載され|示され|あ)(?:た|てい?る|る)(?=ボタン|リンク|アイコン|タブ|チェック|ラジオ|メニュー|プルダウン|ドロップダウン|欄|項目|テキスト|入力欄|画面|ページ)';
const PARTICLES = 'の順[にで]|かを|には|では|からは|へは|とは|にて|より|から|との|への|での|という|といった|等の|などの|を|に|で|は|が|も|へ|の|と';
const JOINS = '(および|及び|ならびに|並びに|かつ|、|,|・|/|や)|(または|又は|もしくは|若しくは|あるいは|か(?=[「『]))|(⇒|→|➡|➜|>|»|⇨|=>|->)';
const STOPS = '[。!?！？\\t\\n※★■◆●▶➢⚠]|(?<![にをで])[✓✔]';
const IS_WRITTEN = /[たる]$/;
const MASTER = new RegExp(`(${STOPS})|${THINGS.map(([, noun]) => `(${noun})`).join('|')}|${VERB}|${JOINS}|(${WRITTEN}|${PARTICLES})`, 'g');
const [FIRST_THING, FIRST_VERB] = [2, 2 + THINGS.length];
const [FIRST_JOIN] = [FIRST_VERB + VERBS];
const JOIN_KINDS = ['and', 'or', 'arrow'] as const;

/** A particle after kana is a part of a word more often than not (はじめて, お手元に). */
const NAMEABLE = /[\u3400-\u9fff々ァ-ヶーA-Za-z0-9)%]/;

/** （半角数字・任意） is one remark on the name before it. */
function isInFormat(text: string, at: number): boolean {
  const [before, after] = [/\([^()]*$/.exec(text.slice(Math.max(0, at - 24), at))?.[0], /^[^()]{0,20}\)/.exec(text.slice(at, at + 24))?.[0]];
  return before !== undefined && after !== undefined && /[半全]角|必須|任意|カナ|桁/.test(before + after);
}

/** Only the gap is searched: a match beyond it would be thrown away, at the cost of the whole text for each item. */
function between(text: string, from: number, to: number, found: Token[]): void {
  const gap = text.slice(from, to);
  MASTER.lastIndex = 0;
  for (let match = MASTER.exec(gap); match !== null; match = MASTER.exec(gap)) {
    const [start, end] = [from + match.index, from + match.index + match[0].length];
    const group = match.findIndex((value, index) => index > 0 && value !== undefined);
    if (group === 1) found.push({ kind: 'stop', from: start, to: end });
    else if (group < FIRST_VERB) found.push({ kind: 'thing', from: start, to: end, thing: THINGS[group - FIRST_THING]?.[0] ?? 'field' });
    else if (group < FIRST_JOIN) {
      const deed = deedOf(group - FIRST_VERB);
      if (deed !== undefined) found.push({ kind: 'verb', from: start, to: end, deed, tone: toneOf(text.slice(end, end + 24)) });
    } else if (group < FIRST_JOIN + JOIN_KINDS.length) {
      if (!isInFormat(text, start)) found.push({ kind: 'join', from: start, to: end, join: JOIN_KINDS[group - FIRST_JOIN] ?? 'and' });
    } else {
      const last = found.at(-1);
      const follows = last !== undefined && last.to === start && (last.kind === 'item' || last.kind === 'thing');
      // の inside a noun phrase belongs to it (変更する理由の記載例)
      if (follows || match[0] === 'を' || (match[0] !== 'の' && NAMEABLE.test(text.charAt(start - 1)))) found.push({ kind: 'particle', from: start, to: end, particle: match[0].length > 3 && IS_WRITTEN.test(match[0]) ? 'という' : match[0] });
      else MASTER.lastIndex = start - from + 1;
    }
  }
}

/**
 * Cuts a text into what matters for its meaning; what lies between the tokens are other words.
 * @param text normal form
 * @param items in order, none inside another
 * @param start where the sentence begins after its number or bullet
 */
export function tokensOf(text: string, items: readonly Item[], start: number): Token[] {
  const found: Token[] = start > 0 ? [{ kind: 'stop', from: 0, to: start }] : [];
  let at = start;
  for (const item of items) {
    if (item.from < start) continue;
    between(text, at, item.from, found);
    found.push({ kind: 'item', from: item.from, to: item.to, item });
    at = item.to;
  }
  between(text, at, text.length, found);
  return found;
}
