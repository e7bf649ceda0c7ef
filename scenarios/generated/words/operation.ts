import type { Operation } from '../types';
import type { Style } from './style';
import { attach, confirm, hiraku, output, type Verb } from './verbs';

/** What is done, with the verb still open: 「次へ進む」ボタンを + 押下する. */
export interface Clause {
  readonly object: string;
  readonly verb: Verb;
  /** Operations that are done in the same breath join their objects: 「氏名」、「電話番号」を入力する. */
  readonly joins: boolean;
}

/** A name in the brackets of the style. */
export const quoted = (name: string, { bracket: [open, close] }: Style): string => `${open}${printedName(name)}${close}`;

/** A value; where names are only emphasised or in square brackets, values still stand in 「」. */
export const quotedValue = (value: string): string => `「${value}」`;

/** 氏名 姓： is 氏名 姓 in a document. */
const printedName = (name: string): string => name.replace(/[：:]$/, '');

/** What the operation is, in words without its verb. */
export function clause(operation: Operation, style: Style): Clause {
  const { verb, value } = operation;
  const name = quoted(operation.label, style);
  switch (verb) {
    case 'press': return { object: `${operation.isInRow ? '該当する行の' : ''}${name}${pressed(operation, style)}を`, verb: style.press, joins: false };
    case 'output': return { object: `${name}${pressed(operation, style)}を${style.press.joining}、PDFを`, verb: output, joins: false };
    case 'openTab': return { object: `${name}${style.noun.startsWith('の') ? 'の' : ''}タブを`, verb: style.wording === 1 ? style.press : hiraku, joins: false };
    case 'attach': return { object: `${name}${pressed(operation, style)}を${style.press.joining}、ファイルを`, verb: attach, joins: false };
    case 'tick': return { object: `${operation.isInRow ? '該当する行の' : ''}${name}${operation.isKindSaid ? 'のチェックボックス' : ''}${style.tick.particle}`, verb: style.tick, joins: false };
    case 'choose': return chosen(operation, name, style);
    case 'fill': return filled(name + (operation.isKindSaid ? 'のテキストボックス' : ''), value, operation.isKindSaid, style);
  }
}

const pressed = ({ control }: Operation, { noun, link }: Style): string => (control === 'link' ? link : noun);

function chosen({ control, isKindSaid, value }: Operation, name: string, style: Style): Clause {
  const kind = isKindSaid ? (control === 'radio' ? 'のラジオボタン' : 'のプルダウン') : '';
  if (value === null) return { object: `${name}${kind}を`, verb: style.choose, joins: !isKindSaid };
  const particle = kind === 'のプルダウン' ? 'から' : (['は', 'で', 'から'] as const)[style.wording];
  return { object: `${name}${kind}${particle}${quotedValue(value)}を`, verb: style.choose, joins: false };
}

function filled(name: string, value: string | null, isKindSaid: boolean, style: Style): Clause {
  if (value === null) return { object: `${name}${isKindSaid ? 'に' : 'を'}`, verb: style.fill, joins: !isKindSaid };
  const object = style.valueFirst ? `${quotedValue(value)}を${name}に` : `${name}${style.wording === 2 ? 'には' : 'に'}${quotedValue(value)}${style.wording === 1 ? 'と' : 'を'}`;
  return { object, verb: style.fill, joins: false };
}

/** Looking at something. */
export const looked = (label: string, value: string | null, style: Style): Clause => ({
  object: value === null ? `${quoted(label, style)}を` : `${quoted(label, style)}が${quotedValue(value)}であることを`, verb: confirm, joins: value === null,
});
