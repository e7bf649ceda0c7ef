import type { SaidControl } from '../model';
import type { Argument, Clause } from './clauses';
import { isScreen, screenName } from './clauses';
import { isConditional } from './conditions';
import { formatIn } from './fields';
import { path } from './paths';
import type { Draft, Reading } from './reading';
import type { Thing } from './tokens';
import type { Deed } from './verbs';

type Operation = Extract<Draft['claim'], { kind: 'operation' }>;

const CONTROL: Partial<Record<Thing, SaidControl>> = { button: 'button', link: 'link', checkbox: 'checkbox', radio: 'radio', tab: 'tab', textbox: 'textbox', combobox: 'combobox', file: 'file', menu: 'menu' };
/** Words right before a verb that say with what kind of control it is done: 「…」をプルダウンから選ぶ, 「…」に文章で入力. */
const MANNER: Partial<Record<Deed, readonly (readonly [SaidControl, RegExp])[]>> = {
  choose: ([['checkbox', 'チェックボックス'], ['radio', '(?:ラジオ|オプション)ボタン'], ['combobox', '(?:プルダウン|ドロップダウン)(?:リスト|メニュー)?']] as const)
    .map(([control, noun]) => [control, new RegExp(`^[^。]{0,40}(?:を|は)[^。「」□]{0,6}${noun}(?:で|から|より|にて)、?(?:1つ)?$`)]),
  fill: [['textbox', /^[^。]{0,40}(?:を|に|は)(?:文章|自由記述|テキスト)で、?$/]],
};
const OUTPUTS = /(?:出力|印刷|ダウンロード)(?:する)?$/;
/** Particles that mark where something is entered or chosen. */
const TARGET = /^(?:に|には|へ|は|で|では|から|より|も)$/;
const PLACE = /^(?:で|では|から|より|にて|に|の|へ)$/;
const LITERAL = /^[A-Za-z0-9/:.@_-]{1,30}$/;

/** What one clause asks the reader to do. */
export function operations(reading: Reading, clause: Clause): Draft[] {
  const { verb } = clause;
  if (verb === null) return path(reading, clause).map((argument) => operation(reading, clause, argument, verbOf(argument, 'press')));
  if (isNominal(reading, verb, clause.args.at(-1)) || verb.tone.negative || verb.tone.descriptive || (verb.tone.passive && !OPENING.has(verb.deed) && !clause.args.some(({ particle }) => particle === 'を'))) return [];
  return [...visited(reading, clause), ...OF[verb.deed]?.(reading, clause) ?? []];
}

/** 料金プランの選択 is a topic, unless it is all that a step says; 選択を行う asks for it. */
const isNominal = (reading: Reading, { from, to }: { readonly from: number; readonly to: number }, last: Argument | undefined): boolean =>
  reading.plain.charAt(from - 1) === 'の' && !(reading.passage.kind === 'step' && to >= reading.text.length - 1 && (last?.quoted === true || last?.known.has('control') === true)) && !/^(?:を(?:行|実施|お願)|してくだ|後|し)/.test(reading.plain.slice(to, to + 5));

const OPENING: ReadonlySet<Deed> = new Set(['open', 'show', 'go', 'confirm', 'output', 'login']);

/** 「…」のリンクで…を確認, 「…」タブで…: the way is pressed though the verb speaks of something else. */
function visited(reading: Reading, clause: Clause): Draft[] {
  if (clause.verb === null || !OPENING.has(clause.verb.deed)) return [];
  return clause.args.filter((argument) => PLACE.test(argument.particle ?? '') && argument.particle !== 'の' && argument.particle !== 'に' && !argument.vague && !isScreen(argument)
    && (argument.thing === 'button' || argument.thing === 'link' || argument.thing === 'tab'
      || (argument.quoted && argument.thing === null && argument.known.has('control') && !argument.known.has('screen') && clause.verb?.deed !== 'show')))
    .map((argument) => operation(reading, clause, argument, verbOf(argument, 'press')));
}

/** The arguments that the verb acts upon: the last ones, joined to each other. */
function objects(clause: Clause): readonly Argument[] {
  const { args } = clause;
  let at = args.findLastIndex(({ particle }) => particle === 'を');
  if (at < 0) at = args.findLastIndex(({ particle }) => particle === null || particle === 'が' || particle === 'は' || particle === 'も');
  if (at < 0) return [];
  let first = at;
  while (first > 0 && isJoined(args[first - 1], args[first])) first -= 1;
  // What is joined to the last stands in its case: netNACCSまたは一般NACCSを
  const particle = args[at]?.particle ?? null;
  return args.slice(first, at + 1).map((argument) => argument.particle === null ? { ...argument, particle } : argument);
}

/** 「A」、「B」を; 「A」または「B」を; 「A」⇒「B」を. What stands in another case is not joined to it. */
function isJoined(one: Argument | undefined, next: Argument | undefined): boolean {
  if (one === undefined || next === undefined || isScreen(one)) return false;
  if (next.join === 'arrow') return one.particle === null;
  return (one.particle === null && (next.join !== null || one.to === next.from)) || (one.particle === 'と' && one.quoted);
}

function press(reading: Reading, clause: Clause): Draft[] {
  const chosen = objects(clause).filter((argument) => isNamed(argument, true));
  // 「…」から「…」を押下: one after the other
  const ways = chosen.length === 0 ? [] : clause.args.filter((argument) => argument.quoted && argument.thing === null && /^(?:から|より)$/.test(argument.particle ?? '') && argument.to <= (chosen[0]?.from ?? 0) && !isScreen(argument));
  const from = chosen.length > 0 ? [...ways, ...chosen] : clause.args.filter((argument) => isNamed(argument, true) && argument.quoted && (argument.particle === 'から' || argument.particle === 'で')).slice(-1);
  return from.map((argument) => operation(reading, clause, argument, verbOf(argument, 'press')));
}

/** Bare words are labels where they are said to be a control, or where NSS has one of that name. */
function isNamed(argument: Argument, strict: boolean): boolean {
  if (argument.quoted) return /[\p{L}\p{N}]/u.test(argument.text);
  if (argument.thing === null && argument.particle === null && !strict) return false;
  if (argument.known.has('control')) return true;
  return !argument.vague && (!strict || (argument.thing !== null && CONTROL[argument.thing] !== undefined));
}

function verbOf(argument: Argument, otherwise: Operation['verb']): Operation['verb'] {
  if (argument.thing === 'tab') return 'openTab';
  if (argument.thing === 'checkbox') return 'tick';
  if (argument.thing === 'radio' || argument.thing === 'combobox') return 'choose';
  if (argument.thing === 'button' || argument.thing === 'link' || argument.thing === 'menu' || otherwise === 'press') return OUTPUTS.test(argument.text) ? 'output' : 'press';
  return otherwise;
}

function choose(reading: Reading, clause: Clause): Draft[] {
  const picked = objects(clause).filter((argument) => isNamed(argument, false));
  const first = picked[0];
  if (first === undefined) return clause.args.filter(({ thing, particle }) => thing === 'tab' && (particle === 'に' || particle === 'へ')).map((argument) => operation(reading, clause, argument, 'openTab'));
  const before = clause.args.filter((argument) => argument.to <= first.from && !(argument.particle === 'で' && !argument.quoted && HOW.test(argument.text)));
  const target = before.findLast((argument) => TARGET.test(argument.particle ?? '') || (argument.particle === 'の' && (argument.thing === 'field' || argument.thing === 'combobox' || argument.thing === 'radio')));
  const isField = target !== undefined && isNamed(target, false) && !isScreen(target) && target.thing !== 'menu' && target.thing !== 'tab' && target.thing !== 'link' && target.thing !== 'button';
  // 「…」から、該当する行の「詳細」を: one after the other
  if (isField && target.quoted && target.thing === null && /^(?:から|より)$/.test(target.particle ?? '') && /の$/.test(reading.text.slice(target.to, first.from))) return [operation(reading, clause, target, 'press'), ...picked.map((argument) => operation(reading, clause, argument, verbOf(argument, 'choose')))];
  // 「…」で、「…」のボタンを選択: a button is pressed, it is no value
  const isPressed = picked.every(({ thing }) => thing === 'button' || thing === 'link' || thing === 'menu' || thing === 'tab');
  if (isField && isPressed && target.thing === null && /^(?:で|では|から|より)$/.test(target.particle ?? '')) {
    return [...(target.known.has('control') ? [operation(reading, clause, target, 'press')] : []), ...picked.map((argument) => operation(reading, clause, argument, verbOf(argument, 'press')))];
  }
  const pairs = isField ? paired(before.slice(before.indexOf(target)).concat(picked), true) : [];
  const { verb } = clause;
  if (isField && verb !== null && /(?:から|より|うち|いずれか|どちらか)[^「」]{0,8}$/.test(reading.text.slice(picked.at(-1)?.from, verb.from))) return [operation(reading, clause, target, 'choose')];
  if (pairs.some(({ value }) => value !== null)) {
    return [...pairsBefore(before, target), ...pairs].map(({ label, value }) => operation(reading, clause, label, 'choose', value));
  }
  const way = target?.thing === 'menu' || (target === undefined && before.at(-1)?.thing === 'menu') ? 'press' : 'choose';
  return picked.map((argument) => operation(reading, clause, argument, verbOf(argument, way)));
}

interface Pair { readonly label: Argument; readonly value: string | null }

const pairsBefore = (before: readonly Argument[], target: Argument | undefined): readonly Pair[] =>
  target === undefined ? [] : paired(before.slice(0, before.indexOf(target)), true).filter(({ value }) => value !== null);

/** 「V」を「L」に入力: the other way round. */
function turned(args: readonly Argument[]): readonly Pair[] | null {
  const [value, label] = args.slice(-2);
  const isTurned = value !== undefined && label !== undefined && value.particle === 'を' && (value.quoted || LITERAL.test(value.text))
    && /^(?:に|へ|にも)$/.test(label.particle ?? '') && isNamed(label, false) && !isScreen(label) && label.thing !== 'menu';
  return isTurned ? [...paired(args.slice(0, -2)), { label, value: value.text }] : null;
}

/** 半角で, キーボードで: how something is entered, not where. */
const HOW = /(?:半角|全角|英数字?|数字|カナ|キー|キーボード|マウス|クリック|文字|桁|西暦|和暦|任意|原則)$|^(?:手順|方法|形式|単位)$/;

/** 「L」に「V」, 「L」は「V」、「M」は「W」, 「L」、「M」: labels with what goes into them. */
function paired(args: readonly Argument[], isChoice = false, isHeadline = false): readonly Pair[] {
  const other = turned(args);
  if (other !== null) return other;
  const pairs: Pair[] = [];
  const filled = new Set<Argument>();
  let labels: Argument[] = [];
  let waiting: Argument[] = [];
  const flush = (): void => {
    pairs.push(...labels.filter((label) => !filled.has(label)).map((label) => ({ label, value: null })));
    labels = [];
  };
  const last = args.findLast(({ particle }) => particle === 'を');
  for (const [index, argument] of args.entries()) {
    if (isScreen(argument) || argument.thing === 'menu') continue;
    // Aを…Bを入力: the first is the object of another verb.
    if (argument.particle === 'を' && argument !== last && labels.length === 0 && args[index + 1]?.join == null) continue;
    const isTarget = TARGET.test(argument.particle ?? '') || (argument.particle === 'の' && argument.thing === 'field');
    // 全角で is how, 「…」で is where.
    if (isTarget && !argument.quoted && argument.particle === 'で' && argument.thing === null && (HOW.test(argument.text) || !(isChoice || argument.known.has('control')))) continue;
    if (isTarget) {
      flush();
      labels = isNamed(argument, false) ? [...waiting, argument] : [];
      waiting = [];
    } else if (labels.length > 0) {
      const value = argument.quoted || LITERAL.test(argument.text) ? argument.text : null;
      // 通関士は人数分を入力: who does it, not where.
      if (value === null && labels.every(({ quoted, particle }) => !quoted && particle === 'は')) labels = [];
      if (value === null) flush();
      for (const label of labels) {
        filled.add(label);
        pairs.push({ label, value });
      }
      // 「A」または「B」: the label holds for the values that follow as well.
      const isList = argument.particle === null || argument.particle === 'と';
      if (!isList || value === null) labels = [];
    } else if ((isHeadline ? argument.quoted || argument.known.has('control') : isNamed({ ...argument, particle: argument.particle ?? 'を' }, false)) && (argument.particle === null || argument.particle === 'を' || argument.particle === 'が' || argument.particle === 'と')) {
      if (argument.particle === null && argument.join === null && waiting.length > 0) waiting = [];
      waiting.push(argument);
    }
  }
  flush();
  // Bare words without a particle (論理端末 入力, 直接入力) are no object; in a list the last one has it.
  const isObject = isHeadline || waiting.at(-1)?.quoted === true || waiting.at(-1)?.particle !== null || waiting.at(-1)?.thing !== null;
  return [...pairs, ...(isObject ? waiting : waiting.filter(({ quoted }) => quoted)).map((label) => ({ label, value: null }))];
}

function fill(reading: Reading, clause: Clause): Draft[] {
  return paired(clause.args, false, isHeadline(reading, clause)).filter(({ label, value }) => value !== null || label.quoted || label.known.size > 0 || !COUNT.test(label.text)).filter(({ label, value }) => value !== null || label.particle !== 'は' || formatIn(reading.plain.slice(label.to, clause.to)) === null).filter(({ label }) => !SECTION.test(label.text) || label.known.has('control')).filter(({ label }) => label.quoted || /入力|記|打|書/.test(reading.text.slice(clause.verb?.from, clause.verb?.to)))
    .map(({ label, value }) => operation(reading, clause, label, verbOf(label, 'fill') === 'choose' ? 'choose' : 'fill', value));
}

/** A step that says what is done without a particle: ID・パスワード入力. With a blank before the verb it is rather the title of a screen. */
const isHeadline = ({ passage, text, begin }: Reading, { args, verb, from }: Clause): boolean =>
  verb !== null && passage.kind === 'step' && verb.to >= text.length - 1 && from - begin <= 12 && args.every(({ particle, to }) => particle === null && to <= verb.from) && text.charAt(verb.from - 1) !== ' ';

/** 台数を入力: what goes in, not where. */
const COUNT = /^(?:台数|個数|件数|人数|数量|枚数)$/;

/** The heading of a group of fields is not one of them. */
const SECTION = /に関する(?:項目|情報|事項|内容)$/;

function tick(reading: Reading, clause: Clause): Draft[] {
  const isAt = /^(?:に|には|へ)$/.test(clause.args.at(-1)?.particle ?? '');
  const chosen = isAt ? [] : objects(clause).filter((argument) => isNamed(argument, false));
  const last = clause.args.findLastIndex(({ particle }) => /^(?:に|へ|には|の)$/.test(particle ?? ''));
  let first = last;
  while (first > 0 && isJoined(clause.args[first - 1], clause.args[first])) first -= 1;
  const all = chosen.length > 0 || last < 0 ? chosen : clause.args.slice(first, last + 1).filter((argument) => argument.quoted || isNamed(argument, false));
  const isOff = clause.verb?.deed === 'untick';
  return all.map((argument) => argument.thing === 'radio' ? operation(reading, clause, argument, 'choose') : operation(reading, clause, { ...argument, thing: 'checkbox' }, 'tick', isOff ? 'オフ' : null));
}

function attach(reading: Reading, clause: Clause): Draft[] {
  if (!clause.args.some(({ particle, quoted }) => particle === 'を' || (quoted && particle === null))) return [];
  return paired(clause.args).map(({ label, value }) => operation(reading, clause, label, 'attach', value));
}

function open(reading: Reading, clause: Clause): Draft[] {
  return objects(clause).filter((argument) => !isScreen(argument) && argument.particle !== 'が'
    && (argument.thing === 'tab' || argument.thing === 'button' || argument.thing === 'link' || argument.thing === 'menu' || (argument.quoted && argument.thing === null)))
    .filter((argument) => isNamed(argument, true))
    .map((argument) => operation(reading, clause, argument, verbOf(argument, 'press')));
}

/** 「…」タブを確認, 「…」タブの内容を確認: it must be opened for that; 「こちら」をご参照ください asks to follow the link of that name. */
function confirm(reading: Reading, clause: Clause): Draft[] {
  const tabs = clause.args.filter((argument) => argument.thing === 'tab' && argument.quoted && (argument.particle === 'を' || (argument.particle === 'の' && clause.args.some(({ particle }) => particle === 'を'))));
  if (tabs.length > 0) return tabs.map((argument) => operation(reading, clause, argument, 'openTab'));
  return objects(clause).filter((argument) => argument.quoted && /^こちら/.test(argument.text)).map((argument) => operation(reading, clause, argument, 'press'));
}

/** 「…」タブを表示します: what the reader is to do; が tells what NSS does. */
function show(reading: Reading, clause: Clause): Draft[] {
  if (clause.verb?.tone.passive !== false) return [];
  return objects(clause).filter((argument) => argument.thing === 'tab' && argument.particle === 'を' && isNamed(argument, true)).map((argument) => operation(reading, clause, argument, 'openTab'));
}

/** 「次へ」へ進みます, 「…」から手続きを始めます */
function go(reading: Reading, clause: Clause): Draft[] {
  const tabs = clause.args.filter((argument) => argument.thing === 'tab' && isNamed(argument, true) && /^[にへ]$/.test(argument.particle ?? '')).map((argument) => operation(reading, clause, argument, 'openTab'));
  return tabs.length > 0 ? tabs : clause.args.filter((argument) => argument.quoted && !isScreen(argument) && argument.thing === null
    && (argument.particle === 'から' || argument.particle === 'より' || ((argument.particle === 'に' || argument.particle === 'へ') && argument.known.has('control') && !argument.known.has('screen'))))
    .filter((argument) => !visited(reading, clause).some(({ from }) => from === argument.from))
    .map((argument) => operation(reading, clause, argument, 'press'));
}

/** Logging in is said by its verb; elsewhere than in a step it is only talked of. */
function login(reading: Reading, clause: Clause): Draft[] {
  const { verb, sentence } = clause;
  if (verb === null || reading.passage.step === null || !reading.names.kindsOf('ログイン').has('control') || verb.tone.condition) return [];
  const label = reading.text.slice(verb.from, verb.to);
  if (clause.args.some((argument) => argument.quoted && argument.particle === 'から')) return [];
  const claim: Operation = { kind: 'operation', verb: 'press', label, control: null, value: null, screen: screenOf(reading, clause), isOptional: isConditional(reading, sentence, verb.to) };
  return [{ claim, from: verb.from, to: verb.to }];
}

const OF: Partial<Record<Deed, (reading: Reading, clause: Clause) => Draft[]>> = { press, choose, fill, tick, untick: tick, attach, open, show, go, confirm, login };

const screenOf = (reading: Reading, { screen }: Clause): string | null => screen === null ? null : screenName(screen, reading.text);

function operation(reading: Reading, clause: Clause, argument: Argument, verb: Operation['verb'], value: string | null = null): Draft {
  const { tone, from, to } = clause.verb ?? { tone: null, from: clause.from, to: clause.to };
  const position = clause.args.findIndex((other) => other.from === argument.from);
  const isChoice = argument.join === 'or' || clause.args[position + 1]?.join === 'or';
  const claim: Operation = {
    kind: 'operation', verb, label: argument.text, value,
    control: CONTROL[argument.thing ?? 'field'] ?? manner(reading, clause, argument),
    screen: screenOf(reading, clause),
    isOptional: isChoice || tone?.possible === true || isConditional(reading, clause.sentence, to) || /\(任意\)/.test(reading.text.slice(argument.from, argument.to + 4)),
  };
  const begins = value === null ? undefined : clause.args.find(({ text }) => text === value)?.from;
  return { claim, from: Math.min(argument.from, begins ?? from), to };
}

function manner({ plain }: Reading, { verb }: Clause, { to }: Argument): SaidControl | null {
  const words = verb === null ? '' : plain.slice(to, verb.from);
  return verb === null ? null : MANNER[verb.deed]?.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
