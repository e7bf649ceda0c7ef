import type { Argument, Clause } from './clauses';
import { isScreen, screenName } from './clauses';
import type { Draft, Reading } from './reading';

type Field = Extract<Draft['claim'], { kind: 'field' }>;

/** What a form says of the characters that go into a field. */
const KIND = '(?:半角|全角)?(?:英数字?記号|英数字?|英数カナ|英大文字|英字|数字|カナ|カタカナ|かな|ひらがな|漢字|文字)?';
const FORMAT = new RegExp(`(?:(?:半角|全角)${KIND}|英数字|数字のみ|(?:半角|全角)?カタカナ|カナ)(?:(?:・|または|又は|、|か|/)?(?:半角|全角)${KIND}|・?記号|のみ)*(?:の?\\d{1,4}桁)?|(?:YYYYMMDD|yyyymmdd)|\\d{1,2}桁(?:の(?:半角)?(?:数字|英数字))?(?:の?(?:数字|英数字))?`, 'g');
const LENGTH = /(?:最大)?(\d{1,4})(?:文字|字|桁)(?:以内|まで|以下)|最大(?:で)?(\d{1,4})(?:文字|字|桁)/;
/** 6～12文字, 6文字以上12文字以内 */
const RANGE = /(\d{1,4})(?:文字|字|桁)?(?:以上)?(?:[～~〜-]|から|、)?(?<!\d)(\d{1,4})(文字|字|桁)(?:まで|以内|以下)?/;
const HYPHEN = /(?:[「"]?(?:-|ハイフン|‐)[」"]?(?:\(ハイフン\))?(?:なし|無し|は?不要|を(?:入力せず|入れず|除)))/;
const REQUIRED = /必須(?!項目に)|必ず(?:ご)?(?:入力|選択|記入)|(?:入力|記入|選択)が必要(?![なには]|あり|ござ)|省略(?:は|が)?(?:不可|でき(?:ません|ない|ず))/;
const OPTIONAL = /任意(?=(?:です|である|項目|入力|となり|で(?:す|あ)|。|\)|$|、))|省略(?:が|も)?(?:可|でき(?:ます|る))|なくても(?:かまい|構[いわ]|よ|良|いい|差し支え|問題|大丈夫)|(?:入力|記入|選択)(?:は|の必要は?)?(?:不要|ありません|しないで)|入力(?:する)?必要は(?:ありません|ございません)|空欄(?:で|のまま|とし|可)/;

const none = { format: null, maxLength: null, required: null, options: null };

/** Format and length in words like 半角数字8桁, 全角20文字以内. @returns null where it is about something else */
export function formatIn(text: string): Pick<Field, 'format' | 'maxLength'> | null {
  const range = RANGE.exec(text);
  const limit = range === null ? LENGTH.exec(text) : null;
  const rest = text.replace(range?.[0] ?? limit?.[0] ?? '', ' ');
  const parts = [...rest.matchAll(FORMAT)].map(([part]) => part).filter((part) => part !== '');
  const hyphen = HYPHEN.exec(rest);
  if (hyphen !== null) parts.push('ハイフンなし');
  if (range !== null) parts.push(`${range[1]}～${range[2]}${range[3]}`);
  if (limit === null && parts.length === 0) return null;
  return { format: parts.length > 0 ? parts.join(' ') : null, maxLength: limit === null ? null : Number(limit[1] ?? limit[2]) };
}

/** What is said of another noun: 利用者ID（8桁）は、利用者コード（5桁）と…, 5桁の利用者コードと… */
const OF_ANOTHER = /(?<=[\u3400-\u9fffァ-ヶーA-Za-z」])\([^()]{2,20}\)|\d{1,3}桁の(?=[\u3400-\u9fff])(?!数字|英数|英字|文字|半角|全角|形式|値|番号を|日付)/g;
/** A definition that is nothing but a format: …とは、5桁の英数字です */
const DEFINED = /^(?:とは)?、?[^、。]{2,16}(?:です|である|のことです|をいいます|をいう|を指します)(?:。|$)/;
const IN_BRACKETS = /^[(（]([^()（）]{2,40})[)）]/;
/** Nothing but a label may stand before the bracket of `label (format)` on a line of its own. */
const LINE = /^[\s・●*|-]*([^()（）。、「」\t|]{2,30}(?:[(（][^()（）]{1,12}[)）])?)[\s:：|]*[(（]([^()（）]{3,40})[)）]\s*$/;

/** 納品希望日 … 半角数字8桁 */
const DOTTED = /^[\s・●*|-]*([^()（）。、「」\t|…]{2,30}?)\s*(?:…|\.{3})+\s*([^。]{3,40})/;

/** A line of a form that tells whether a field must be filled: 所属部課名 任意 （全角）. */
const MARKED = /^[\s・●*-]*([^\s()（）。、「」\t]{2,20})(?:[\s:：]+|(?=\[))\[?(必須|任意)\]?\s*(?:[(（]([^()（）]{2,40})[)）])?$/;

/** What a passage says of fields: format, length, required, what can be chosen. */
export function fields(reading: Reading): Draft[] {
  const labels = candidates(reading);
  if (labels.length === 0) return line(reading);
  const found = labels.map((label, index) => {
    const until = labels[index + 1]?.from ?? reading.text.length;
    return field(reading, label, Math.min(until, stopAfter(reading, label.to)), labels[index - 1]);
  });
  // 「A」と「B」は半角数字で…: what is said of the last holds for all.
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const [label, next, told] = [labels[index], labels[index + 1], found[index + 1]];
    const isJoined = label?.argument.quoted === true && next?.argument.quoted === true && next.argument.from - label.to <= 2 && (label.argument.particle === 'と' || (label.argument.particle === null && next.argument.join === 'and'));
    const isTopic = labels.slice(index + 1).find(({ argument }) => argument.particle !== null && argument.particle !== 'と')?.argument.particle === 'は';
    if (found[index] === null && isJoined && isTopic && told?.claim.kind === 'field') found[index] = { ...told, claim: { ...told.claim, label: label.name } };
  }
  return found.filter((draft) => draft !== null);
}

interface Label {
  readonly argument: Argument;
  readonly clause: Clause;
  readonly from: number;
  readonly to: number;
  /** Without its bracket. */
  readonly name: string;
  /** What stands in brackets behind a name that is not quoted. */
  readonly bracket: string | null;
}

/** 電話番号（半角数字）: a name and what its bracket says. A bare number of digits is a figure rather than a format. */
const SHAPED = /^([^()]{2,30})\(([^()]{2,40})\)$/;

/** Names that can be a field's: what is quoted, or a bare topic (利用開始希望日は…, 利用開始希望日（半角数字8桁）). */
function candidates(reading: Reading): Label[] {
  return reading.clauses.flatMap((clause) => clause.args.flatMap((argument) => {
    const isField = !isScreen(argument) && argument.thing !== 'button' && argument.thing !== 'link' && argument.thing !== 'tab' && argument.thing !== 'mail' && argument.thing !== 'menu';
    const shaped = argument.quoted ? null : SHAPED.exec(argument.text.normalize('NFKC'));
    const [bracket, name] = shaped?.[2] !== undefined && formatIn(shaped[2]) !== null && !/^\d+桁$/.test(shaped[2]) ? [shaped[2], argument.text.slice(0, shaped[1]?.length)] : [null, argument.text];
    if (bracket === null && shaped !== null && /^\d+桁$/.test(shaped[2] ?? '')) return [];
    const isTopic = argument.particle !== null && /^(?:は|に|には|を|も|が)$/.test(argument.particle);
    const isValue = clause.args.some((other) => other.to <= argument.from && /^(?:に|には|は|で)$/.test(other.particle ?? '') && !isScreen(other)) && argument.particle !== 'は';
    // 「…」で…を印刷: what is said then is said of what it brings.
    const isWay = argument.quoted && argument.particle === 'で' && /^(?:output|open|go|press)$/.test(clause.verb?.deed ?? '');
    if (!isField || isValue || isWay || argument.text.length > 40 || !/\p{L}/u.test(argument.text) || /の(?:入力|選択|記入)$/.test(argument.text)) return [];
    const isNamed = argument.quoted || argument.known.has('control') || (!argument.vague && isTopic && argument.text.length >= 3);
    return isNamed || bracket !== null ? [{ argument, clause, from: argument.from, to: argument.to, name, bracket }] : [];
  }));
}

function stopAfter(reading: Reading, from: number): number {
  const stop = reading.plain.slice(from, from + 200).search(/[。\t\n]/);
  return stop < 0 ? Math.min(reading.text.length, from + 200) : from + stop;
}

function field(reading: Reading, { argument, clause, to, name, bracket: own }: Label, until: number, before: Label | undefined): Draft | null {
  const says = reading.plain.slice(to, until);
  const bracket = own ?? IN_BRACKETS.exec(reading.text.slice(argument.from + (argument.quoted ? argument.text.length + 2 : argument.text.length)).replace(/^の?欄|^の?項目/, ''))?.[1] ?? '';
  // 利用者IDとは、…を組み合わせたもの: what it is made of, not what is entered
  if ((argument.particle === 'とは' && !DEFINED.test(says)) || (!argument.quoted && argument.particle === 'と' && bracket === '')) return null;
  const about = `${bracket} ${argument.particle === 'とは' || isDescribed(says) ? says.replace(OF_ANOTHER, ' ') : ''}`;
  const shape = formatIn(about) ?? { format: null, maxLength: null };
  const required = requiredIn(bracket, says, argument, before);
  const options = optionsFor(reading, argument, clause);
  if (shape.format === null && shape.maxLength === null && required === null && options === null) return null;
  return {
    claim: { kind: 'field', label: name, ...shape, required, options, screen: clause.screen === null ? null : screenName(clause.screen, reading.text) },
    from: argument.from, to: formatIn(bracket) === null ? until : to,
  };
}

/** 「X」に既存の利用者コード5桁を入力 tells of what is entered, not of the field: only words that are about entering count. */
const isDescribed = (says: string): boolean =>
  /で(?:ご)?(?:入力|記入|指定|お願)|以内|まで(?:です|で|入力|。|$)|(?:です|である|となります|とします|に限|のみ)|形式|^(?:は|:|\s*(?:\.{2,}|…))/.test(says);

/** （必須）, （半角数字・任意） */
const MARK = /(?:^|[・、,/\s])(必須|任意)(?:$|[・、,/\s])/;

function requiredIn(bracket: string, says: string, argument: Argument, before: Label | undefined): boolean | null {
  const mark = MARK.exec(bracket)?.[1];
  if (mark !== undefined) return mark === '必須';
  if (before !== undefined && argument.particle !== 'は' && argument.particle !== 'も' && !/^(?:は|の入力|欄)/.test(says)) return null;
  if (REQUIRED.test(says)) return true;
  return OPTIONAL.test(says) ? false : null;
}

/** 「X」は「A」「B」から選択: at least two to choose from. */
function optionsFor(reading: Reading, argument: Argument, clause: Clause): readonly string[] | null {
  const at = clause.args.indexOf(argument);
  if (argument.particle === null || !/^(?:は|には|で|に|では)$/.test(argument.particle)) return null;
  const values = clause.args.slice(at + 1).filter((other) => other.quoted && !isScreen(other));
  const says = reading.plain.slice(argument.to, clause.to + 12);
  if (values.length < 2 || !/から|より|いずれか|どちらか|選択肢|のうち|または|又は|もしくは/.test(says)) return null;
  return values.map(({ text }) => text);
}

/** A line of a form: 利用開始希望日 (半角数字8桁), 所属部課名 任意. */
function line(reading: Reading): Draft[] {
  if (reading.text.length > 120) return [];
  const text = reading.text.trim();
  const marked = MARKED.exec(text);
  if (marked?.[1] !== undefined) {
    const shape = marked[3] === undefined ? null : formatIn(marked[3]);
    return [{ claim: { kind: 'field', label: marked[1], ...none, ...shape, required: marked[2] === '必須', screen: null }, from: 0, to: reading.text.length }];
  }
  const found = LINE.exec(text) ?? DOTTED.exec(text);
  const label = found?.[1]?.trim();
  const shape = found?.[2] === undefined ? null : formatIn(found[2]);
  const isMark = found?.[2] === '必須' || found?.[2] === '任意';
  if (label !== undefined && /^\D/.test(label) && /[\u3041-\u9fff]/.test(label) && (shape !== null || isMark) && !/[をがは]/.test(label.slice(-3))) {
    return [{ claim: { kind: 'field', label, ...none, ...shape, required: isMark ? found?.[2] === '必須' : null, screen: null }, from: 0, to: reading.text.length }];
  }
  return [];
}
