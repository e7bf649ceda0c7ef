import type { Argument, Clause } from './clauses';
import { isElsewhere, isScreen, screenName } from './clauses';
import { path } from './paths';
import type { Draft, Reading } from './reading';
import type { Deed } from './verbs';

/** Names of screens that any manual uses without meaning one: それぞれの画面, 次画面. */
const GENERAL = /^(?:(?:この|その|次の?|前の?|前述の?|後述の?|左記の?|本|当該|該当|以下の|上記の?|下記の?|各|入力|確認|同じ|別|元の?|複数の入力|専用|メイン|タブ|登録|完了)?(?:画面|ページ))$/;
/** A status or a message is what is quoted before と表示, or what a ステータス becomes. */
const TELLING = /ステータス|状態|メッセージ|文言|エラー|警告/;
const SEEING: ReadonlySet<Deed> = new Set(['open', 'show', 'go', 'confirm', 'become']);

function arrivals(reading: Reading, argument: Argument, to: number): Draft[] {
  const screen = screenName(argument, reading.text);
  // Two names of screens that ran together where the line between them was lost.
  const at = screen.indexOf('画面') + 2;
  const isTwo = at < screen.length && [screen.slice(0, at), screen.slice(at)].every((name) => reading.names.kindsOf(name).has('screen'));
  return (isTwo ? [screen.slice(0, at), screen.slice(at)] : [screen]).map((name) => ({ claim: { kind: 'arrival', screen: name }, from: argument.from, to }));
}

const message = (argument: Argument, to: number): Draft =>
  ({ claim: { kind: 'message', text: argument.text }, from: argument.from, to });

/** Where the reader comes, and what he sees there. */
export function sights(reading: Reading, clause: Clause): Draft[] {
  const { verb, args } = clause;
  const leads = verb !== null && (verb.deed === 'open' || verb.deed === 'show' || verb.deed === 'go') && !verb.tone.negative;
  // Without a verb the name of a page is a reference; 画面 alone tells where the reader is.
  const screens = isElsewhere(verb) ? [] : args.filter((argument) => (isScreen(argument) && isMeant(argument) && (verb !== null || /画面/.test(argument.text))) || (leads && isOpened(argument, verb.deed) && !(verb.deed === 'go' && tells(reading, clause))));
  const found = screens.flatMap((argument) => arrivals(reading, argument, argument.to));
  if (verb === null) return [...found, ...args.filter((argument) => argument.quoted && isShown(argument) && !path(reading, clause).includes(argument)).map((argument) => message(argument, argument.to))];
  if (verb.tone.negative || !SEEING.has(verb.deed)) return found;
  return [...found, ...args.filter((argument) => !screens.includes(argument) && isSeen(reading, clause, argument)).map((argument) => message(argument, clause.to))];
}

/** Without a verb only what is said to be a control, or stands in a path (「…」>「…」), is meant to be seen. */
const isShown = (argument: Argument): boolean =>
  argument.join === 'arrow' || (argument.thing !== null && /^(?:button|link|tab|checkbox|field|radio|combobox|message|status)$/.test(argument.thing));
const isMeant = (argument: Argument): boolean =>
  !GENERAL.test(argument.text) && (argument.quoted || (!argument.vague && argument.text.length <= 30) || argument.known.has('screen'));
/** 「…」が開きます tells of a screen or page, whatever its name; 「…」が表示されます where NSS has a screen of that name. */
function isOpened({ particle, thing, known, quoted }: Argument, deed: Deed): boolean {
  if (thing !== null) return false;
  if (deed === 'go') return (particle === 'に' || particle === 'へ') && known.has('screen');
  return particle === 'が' && (known.has('screen') || (quoted && deed === 'open'));
}

/** Does the sentence speak of a status or a message? */
const tells = ({ plain }: Reading, { verb, sentence }: Clause): boolean => verb !== null && TELLING.test(plain.slice(sentence, verb.to + 12));

/** 「…」をご参照ください sends to another chapter or paper, unless NSS has something of that name. */
const isReference = ({ text }: Reading, { verb }: Clause, { known }: Argument): boolean =>
  verb?.deed === 'confirm' && known.size === 0 && /^(?:参照|ご覧)(?:くだ|下さ|して(?:くだ|下さ)|願|の(?:こと|上|うえ)|。|\)|$)/.test(text.slice(verb.from, verb.to + 8));

/** Is a text said to be there: 「…」と表示, 「…」を確認, ステータスが「…」になる? */
function isSeen(reading: Reading, clause: Clause, argument: Argument): boolean {
  const { verb, args } = clause;
  if (verb === null || isScreen(argument) || argument.thing === 'mail' || /^こちら/.test(argument.text)) return false;
  if (isReference(reading, clause, argument) || (argument.thing === 'tab' && verb.deed === 'confirm' && argument.particle === 'を')) return false;
  const { particle } = argument;
  const isTold = argument.thing === 'message' || argument.thing === 'status' || tells(reading, clause);
  if (verb.deed === 'become') return argument.quoted && particle === 'に' && isTold;
  if (verb.deed === 'go') return argument.quoted && isTold && particle === 'に' && /^(?:移|変)/.test(reading.text.slice(verb.from));
  if (verb.deed === 'open') return false;
  if (argument.quoted && argument.thing === null && (particle === 'で' || particle === 'では') && !argument.known.has('control')) return true;
  const isObject = particle === null || particle === 'が' || particle === 'を' || particle === 'と' || particle === 'も' || particle === 'は';
  if (!isObject) return false;
  if (argument.quoted) return /[\p{L}\p{N}○×]/u.test(argument.text);
  // Bare words are looked for only where a label would be: 利用開始日を確認します
  return verb.deed === 'confirm' && !argument.vague && particle === 'を' && argument === args.at(-1) && argument.text.length >= 3 && (argument.known.size > 0 || !argument.text.includes('の'));
}

/** A short line that is only the name of a screen: a heading, a caption, 〈メニュー画面〉. */
export function named(reading: Reading, isCopy = false): Draft[] {
  if (reading.text.length > 60) return [];
  const bare = reading.text.replace(/^[\s■◆●○◎▼▶・※#*-]*(?:[①-⑳❶-❿]|\(?[0-9]{1,2}[.)]|[0-9]{1,2}(?=\p{Script=Han}))?\s*/u, '');
  const name = bare.replace(/^[「『【〔[〈《<(]+|[」』】〕\]〉》>)。:]+$/g, (marks) => /^\)$/.test(marks) && bare.includes('(') ? marks : '');
  const shared = screensIn(reading, name);
  if (shared.length > 0) return shared;
  if (name.length < 4 || name.length > 40 || GENERAL.test(name) || /[をはがで。、→⇒\t]/.test(name)) return [];
  const isKnown = reading.names.kindsOf(name).has('screen');
  if (reading.passage.kind === 'cell' && reading.names.kindsOf(name).has('control')) return [];
  if ((isCopy || !isKnown) && !/画面(?:[(（][^()（）]{1,20}[)）])?$/.test(name)) return [];
  const from = reading.text.indexOf(name);
  return [{ claim: { kind: 'arrival', screen: name }, from, to: from + name.length }];
}

/** A heading over a stretch that goes through several screens: ログイン画面／メニュー画面, ログイン／メニュー画面. */
function screensIn({ text, names }: Reading, heading: string): Draft[] {
  const parts = heading.split(/[/|｜→⇒>]|(?<=画面)(?=[\p{L}\p{N}])/u).map((part) => part.trim());
  if (parts.length < 2 || names.kindsOf(heading).has('screen')) return [];
  const screens = parts.map((part) => (/画面$/.test(part) || names.kindsOf(part).has('screen') ? part : names.kindsOf(`${part}画面`).has('screen') ? `${part}画面` : null));
  if (screens.includes(null)) return [];
  let at = 0;
  return screens.map((screen, index) => {
    const from = text.indexOf(parts[index] ?? '', at);
    at = from + (parts[index]?.length ?? 0);
    return { claim: { kind: 'arrival', screen: screen ?? '' }, from, to: at };
  });
}
