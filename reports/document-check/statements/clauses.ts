import type { Item } from './items';
import type { Known, Names } from './lexicon';
import type { Token, Thing } from './tokens';

type Verb = Extract<Token, { kind: 'verb' }>;

/** A name or noun phrase with what the sentence does with it. */
export interface Argument {
  /** As printed, or as normal text for a bare noun phrase. */
  readonly text: string;
  readonly from: number;
  /** After the noun that says what it is. */
  readonly to: number;
  /** False for a bare noun phrase. */
  readonly quoted: boolean;
  /** Is it a noun phrase that describes (追加する台数) instead of naming, or too general a word (情報)? */
  readonly vague: boolean;
  readonly thing: Thing | null;
  readonly particle: string | null;
  /** How it is joined to the argument before it. */
  readonly join: 'and' | 'or' | 'arrow' | null;
  readonly known: ReadonlySet<Known>;
}

/** A verb with the arguments before it. */
export interface Clause {
  readonly args: readonly Argument[];
  /** Null for what stands at the end of a sentence without a verb. */
  readonly verb: Verb | null;
  readonly from: number;
  readonly to: number;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** The screen that the sentence has named so far. */
  readonly screen: Argument | null;
}

/** Kanji, katakana and letters, with the kana that end a noun: 手続き, 取下げ理由, 支払い方法. */
const PHRASE = /(?:[\u3400-\u9fff々〇ァ-ヶーA-Za-z0-9()+&_.の-]|(?<=続|引)き|(?<=込)み|(?<=下)げ|(?<=払|扱)い|(?<=消)し|(?<=合)[いわ]?せ|(?<=届)け)+(?:\([^()]{2,20}\))?$/;
const LEADING = /^(?:(?:次|以下|上記|下記|前述|後述|左記|右記|その他|それぞれ|必要|最初|ここ|こ|そ)の|当該|該当の?|各種?(?!種)|本|同|の|[-.)]+)+/;
const GENERAL = /^(?:画面)?(?:[左右上下]側|[上下]部|[左右][上下]|中央)$|フォルダ$|^(?:選択肢|候補|表|図|枠)$|(?:の中|ボックス(?<=^ボックス)|以外|必要|以内|程度|まで|情報|内容|事項|項目|データ|もの|こと|場合|ファイル|資料|手続|手続き|作業|手順|文字|値|^方法|以上|以下|それぞれ|すべて|全て|任意|上書き|操作|箇所|部分|結果|状況|流れ|誤り|有無|等|時|後|前|上|次|一覧|帳票|書類|メール|E-mail|画面|ページ|機能|サービス|方|者|際|数字|英数字|半角|全角|カナ|桁|設定|登録|申込)$/;
/** 「…（P9）」 tells where to read on. */
const PAGE = /\s*[(（][PpＰ]\.?\s?\d{1,3}[)）]$/;
const LONGEST = 25;
/** No verb has more arguments than this; a list of thousands has none. */
const MOST = 24;

/** Without what stands before a bracket that closes nothing or opens and is not closed. */
function balanced(text: string): string {
  const opened = text.lastIndexOf('(');
  const closed = text.lastIndexOf(')');
  if (opened > closed) return text.slice(opened + 1);
  return closed > 0 && opened < 0 ? text.slice(closed + 1) : text;
}

/** The noun phrase that ends at `to`, back to `from` at most. */
function phrase(text: string, from: number, to: number, names: Names): Pick<Argument, 'text' | 'from' | 'vague' | 'known'> | null {
  const match = PHRASE.exec(text.slice(Math.max(from, to - 40), to));
  if (match === null) return null;
  const bare = match[0].replace(/の$/, '');
  const name = balanced(bare.replace(LEADING, ''));
  if (!/[\u3400-\u9fffァ-ヶA-Za-z0-9]/.test(name)) return null;
  const start = to - match[0].length + bare.lastIndexOf(name);
  const before = start === from || start === 0 ? '' : text.charAt(start - 1);
  // 氏名（全角）: what the bracket says is not a part of the name.
  const bracket = /\([^()]{2,20}\)$/.exec(name)?.index ?? 0;
  if (bracket > 0 && names.kindsOf(name).size === 0 && names.kindsOf(name.slice(0, bracket)).has('control')) return { text: name.slice(0, bracket), from: start, vague: false, known: names.kindsOf(name.slice(0, bracket)) };
  // 申込担当者の氏名 is 氏名 where NSS has that and not the whole.
  const own = name.lastIndexOf('の') + 1;
  if (own > 0 && names.kindsOf(name).size === 0 && names.kindsOf(name.slice(own)).has('control')) return { text: name.slice(own), from: start + own, vague: false, known: names.kindsOf(name.slice(own)) };
  const known = names.kindsOf(name);
  const describes = /[\u3041-\u309f]/.test(before) && !/[をにはがもへでと]/.test(before);
  const vague = known.size === 0 && (describes || name.length > LONGEST || name.length < 2 || GENERAL.test(name) || /(?:以外|以上|以下|など)の/.test(name) || /^(?:[0-9()+.-]+$|[0-9]+(?:営業日|日|台|件|個|桁|名|人|本|回|円|文字|か月|年|月|時間))/.test(name));
  return { text: name, from: start, vague, known };
}

const SCREEN = /(?:画面|ページ|ダイアログ)(?:[(（][^()（）]{1,20}[)）])?$/;
/** With these に is no place to enter something in: に応じて, にあたり, に関する, にある. */
const ABOUT = /^(?:応じ|従|特化|限定|したが|関|かか|係|つい|よ[りっる]|基づ|もと|対|際|当た|あた|あ[るり]|ござ|記載(?!し(?:ま|、|た後|て(?:く|下|か))|す|せ|く|下|願|[。)]|$)|伴|加え|合わせ|沿|おいて|おける|必要|ご?注意|分け|限|よく)/;
/** Particles by which a screen is where something happens. */
const IN = /^(?:で|では|から|より|にて|に|の|へ|は)$/;

/** 「…」画面で入力した内容 tells where something has been done; 「…」画面に表示された内容 where it is. */
export const isElsewhere = (verb: Clause['verb']): boolean => verb !== null && verb.tone.descriptive && verb.deed !== 'show' && verb.deed !== 'open' && verb.deed !== 'go';

/** Is that the name of a screen? */
export function isScreen(argument: Argument): boolean {
  if (argument.thing !== null && argument.thing !== 'screen') return false;
  return argument.thing === 'screen' || SCREEN.test(argument.text) || (argument.known.has('screen') && !argument.known.has('control'));
}

/** 「変更内容入力」画面 is the screen 変更内容入力画面. */
export function screenName(argument: Argument, text: string): string {
  const isCut = argument.thing === 'screen' && !SCREEN.test(argument.text) && !argument.known.has('screen');
  return isCut && /画面/.test(text.slice(argument.to - 2, argument.to + 2)) ? `${argument.text}画面` : argument.text;
}

/** Words between a name and the noun that says what it is: 「…」のリンク, 「…」という画面, 「…」（任意）ボタン. */
const LINK = /^(?:の|という|といった|[とが](?:書かれ|表示され|記載され|示され|あ)(?:た|てい?る|る)|\([^()]{0,20}\))?$/;

type Printed = (from: number, to: number) => string;

/** Gathers the arguments of each verb. */
class Gathering {
  readonly clauses: Clause[] = [];
  private args: Argument[] = [];
  private join: Argument['join'] = null;
  private sentence = 0;
  private screen: Argument | null = null;
  private end = 0;

  constructor(private readonly text: string, private readonly names: Names, private readonly printed: Printed) {}

  take(token: Token): void {
    switch (token.kind) {
      case 'item':
        this.item(token.item);
        break;
      case 'thing':
        this.thing(token.thing, token.from, token.to);
        break;
      case 'particle':
        this.particle(token.particle, token.from, token.to);
        break;
      case 'join':
        this.joined(token.join, token.from);
        break;
      case 'verb':
        this.bare(token.from);
        this.close(token, token.to);
        break;
      case 'stop':
        this.close(null, token.from);
        this.sentence = token.to;
        this.screen = null;
    }
    this.end = token.to;
  }

  /** Ends the clause: at its verb, or where a sentence ends without one. */
  close(verb: Verb | null, to: number): void {
    if (verb !== null || this.args.length > 0) {
      if (!isElsewhere(verb)) this.screen = this.args.findLast((argument) => isScreen(argument) && !argument.vague && IN.test(argument.particle ?? 'で')) ?? this.screen;
      this.clauses.push({ args: this.args, verb, from: this.args[0]?.from ?? verb?.from ?? to, to, sentence: this.sentence, screen: this.screen });
    }
    this.args = [];
    this.join = null;
  }

  private item({ text, from, to, mark }: Item): void {
    const name = text.replace(PAGE, '');
    this.add({ text: name, from, to, quoted: mark !== 'name', vague: false, thing: null, particle: null, known: this.names.kindsOf(name) });
  }

  private thing(thing: Thing, from: number, to: number): void {
    const last = this.args.at(-1);
    if (last !== undefined && (last.particle === null || last.particle === 'の' || last.particle === 'という') && LINK.test(this.text.slice(last.to, from).replace(last.particle ?? '', ''))) {
      this.args[this.args.length - 1] = { ...last, to, thing: last.thing ?? thing, particle: null };
      return;
    }
    const bare = phrase(this.text, this.end, from, this.names);
    // 登録画面への…のリンク: a noun in の describes the control, it is not its name.
    const isLabel = bare !== null && ((bare.known.has('control') && bare.text.length > 5) || (!bare.vague && bare.text.length > 2 && /^(?:combobox|textbox|field)$/.test(thing)));
    if (bare === null || (thing !== 'mail' && !isLabel && this.text.charAt(from - 1) === 'の' && (thing !== 'screen' || !this.names.kindsOf(`${bare.text}の画面`).has('screen')))) return;
    // 変更内容入力画面 is a name with its noun, 次へ進むボタン the name of a button.
    const text = this.printed(bare.from, thing === 'screen' ? to : bare.from + bare.text.length);
    const known = new Set([...bare.known, ...this.names.kindsOf(text)]);
    const isPart = thing === 'screen' && !known.has('screen') && (text.includes('の') || /[0-9]ページ$/.test(text));
    this.add({ ...bare, text, vague: (bare.vague || isPart) && !known.has('screen'), known, to, quoted: false, thing, particle: null });
  }

  private particle(particle: string, from: number, to: number): void {
    this.bare(from);
    const last = this.args.at(-1);
    if (last === undefined || last.particle !== null || !LINK.test(this.text.slice(last.to, from))) return;
    const isAbout = particle.startsWith('に') && ABOUT.test(this.text.slice(to, to + 8));
    this.args[this.args.length - 1] = { ...last, to: from, particle: isAbout ? 'について' : particle.startsWith('の順') ? 'を' : particle };
  }

  private joined(join: 'and' | 'or' | 'arrow', from: number): void {
    this.bare(from);
    const last = this.args.at(-1);
    if (last !== undefined && from - last.to <= 2) this.join = this.join === 'or' ? 'or' : join;
  }

  /** Takes the noun phrase that ends at `to` as an argument, unless it belongs to the one before. */
  private bare(to: number): void {
    const last = this.args.at(-1);
    if (to <= this.end || (last?.particle === null && LINK.test(this.text.slice(last.to, to)))) return;
    const found = phrase(this.text, this.end, to, this.names);
    if (found !== null) this.add({ ...found, text: this.printed(found.from, found.from + found.text.length), to, quoted: false, thing: null, particle: null });
  }

  private add(argument: Omit<Argument, 'join'>): void {
    this.args.push({ ...argument, join: this.join });
    if (this.args.length > MOST) this.args.shift();
    this.join = null;
  }
}

/**
 * The clauses of a passage, each verb with what stands before it.
 * @param text normal form
 * @param printed the words between two of its offsets, as printed
 */
export function clausesOf(text: string, tokens: readonly Token[], names: Names, printed: Printed): readonly Clause[] {
  const gathering = new Gathering(text, names, printed);
  for (const token of tokens) gathering.take(token);
  gathering.close(null, text.length);
  return gathering.clauses;
}
