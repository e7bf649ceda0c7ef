import type { Passage } from '../model';
import { formatIn } from './fields';
import { recipients } from './mails';
import { words } from './normal';
import type { Draft, Reading } from './reading';

/** What stands below a head of that kind. */
type Column = 'label' | 'format' | 'required' | 'length' | 'options' | 'value' | 'screen' | 'press' | 'deed' | 'mail' | 'recipient';

const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['label', /^(?:入力|設定|選択)?項目名?$|^(?:欄名?|ラベル|項番項目)$/],
  ['format', /^(?:入力)?(?:形式|書式|文字種|文字種別|型)$/],
  ['required', /^(?:必須|任意|必須[/／・]任意|必須区分|入力区分|要否)$/],
  ['length', /^(?:最大)?(?:文字数|桁数|入力桁数|文字数上限|長さ|上限)$/],
  ['options', /^(?:選択肢|選択項目|選べる値|選択値)$/],
  ['value', /^(?:入力値|設定値|値|入力する値|選択する値)$/],
  ['screen', /^(?:画面|画面名|表示画面|遷移先|遷移先画面|対象画面)$/],
  ['press', /^(?:ボタン|ボタン名|押下ボタン|リンク|押すボタン|クリックするボタン)$/],
  ['deed', /^(?:操作|操作内容|操作手順|手順|作業|作業内容)$/],
  ['mail', /^(?:件名|メール名?|メール件名|E-?mail)$/i],
  ['recipient', /^(?:宛先|宛て先?|あて先|送信先|送付先|通知先)$/],
];

/** What is said by a row of a table: which cell is what, its head tells. */
export interface RowDrafts {
  readonly passage: Passage;
  readonly drafts: readonly Draft[];
  /** The name that the other cells of the row tell of. */
  readonly isLabel: boolean;
}

/**
 * A row of a form without heads: the label, and beside it the format of what goes in (電話番号 | (半角数字)).
 * @param cells the passages of one row
 */
export function formRow([first, ...others]: readonly Reading[]): readonly RowDrafts[] {
  const label = first === undefined ? '' : words(first.passage.text).replace(/\s*(?:任意|必須)$/, '');
  if (first === undefined || !first.names.kindsOf(label).has('control')) return [];
  return others.flatMap((reading) => {
    const formats = [...reading.text.matchAll(/\(([^()]{2,20})\)/g)].filter(({ 1: inner = '' }) => formatIn(inner) !== null);
    const [format] = formats;
    // A part of its own (姓: …) has a label of its own.
    if (format?.[1] === undefined || formats.length > 1 || /[:：]|用\s?\(/.test(reading.text.slice(0, format.index + 1))) return [];
    const claim = { kind: 'field' as const, label, maxLength: null, format: null, ...formatIn(format[1]), required: null, options: null, screen: null };
    return [{ passage: reading.passage, isLabel: false, drafts: [{ claim, from: format.index, to: format.index + format[0].length }] }];
  });
}

/** @param cells the passages of one row; @returns what the heads make of them; a cell below another head is read as a sentence */
export function row(cells: readonly Reading[]): readonly RowDrafts[] {
  const columns = cells.map((reading) => ({ reading, column: columnOf(reading.passage.head), text: bare(reading.passage.text) }));
  const label = columns.find(({ column }) => column === 'label')?.text ?? null;
  const mail = columns.find(({ column }) => column === 'mail')?.text ?? null;
  const hasField = columns.some(({ column }) => column === 'format' || column === 'required' || column === 'length' || column === 'options' || column === 'value');
  return columns.flatMap(({ reading, column, text }) => {
    if (column === null || text === '' || /^[-ー－―なし]{1,2}$/.test(text)) return [];
    const claim = claimOf(column, column === 'deed' ? LONE.exec(words(reading.passage.text))?.[1] ?? '' : text, label, mail);
    const isLabel = column === 'label' && hasField;
    return claim === null && !isLabel ? [] : [{ passage: reading.passage, isLabel, drafts: claim === null ? [] : [{ claim, from: 0, to: reading.text.length }] }];
  });
}

const LONE = /^[「『【［[“"]([^「」『』【】［］[\]“”"]{1,40})[」』】］\]”"]$/;

const columnOf = (head: string | null): Column | null => head === null ? null : HEADS.find(([, pattern]) => pattern.test(words(head).replace(/\s/g, '')))?.[0] ?? null;
const bare = (text: string): string => words(text).replace(/^[「『【［[]([^「」『』【】［］[\]]+)[」』】］\]]$/, '$1');

function claimOf(column: Column, text: string, label: string | null, mail: string | null): Draft['claim'] | null {
  const field = { kind: 'field' as const, label: label ?? '', format: null, maxLength: null, required: null, options: null, screen: null };
  switch (column) {
    case 'label': return null;
    case 'format': {
      const shape = formatIn(text.normalize('NFKC'));
      return label === null || shape === null ? null : { ...field, ...shape };
    }
    case 'required': {
      if (label === null) return null;
      if (/^(?:必須|○|〇|◯|●|要|はい|必須項目)$/.test(text)) return { ...field, required: true };
      return /^(?:任意|不要|△|否|いいえ|任意項目)$/.test(text) ? { ...field, required: false } : null;
    }
    case 'length': {
      const figure = /\d{1,4}/.exec(text.normalize('NFKC'));
      return label === null || figure === null ? null : { ...field, maxLength: Number(figure[0]) };
    }
    case 'options': {
      const options = text.split(/[、,／/・\n]|または|又は/).map((option) => option.replace(/^[「『]|[」』]$/g, '').trim()).filter((option) => option !== '');
      return label === null || options.length < 2 ? null : { ...field, options };
    }
    case 'value':
      return label === null ? null : { kind: 'operation', verb: 'fill', label, control: null, value: text.length <= 40 && !/[。]/.test(text) ? text : null, screen: null, isOptional: false };
    case 'screen': return text.length > 40 ? null : { kind: 'arrival', screen: text };
    case 'deed':
    case 'press': return text === '' || text.length > 40 ? null : { kind: 'operation', verb: 'press', label: text, control: null, value: null, screen: null, isOptional: false };
    case 'mail': return text.length > 60 ? null : { kind: 'mail', name: text, to: null, notTo: [], when: null };
    case 'recipient': return mail === null ? null : { kind: 'mail', name: mail, ...recipients(`${text}宛て`), when: null };
  }
}
