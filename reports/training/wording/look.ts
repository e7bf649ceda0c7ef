import type { Check } from '../../../scenarios/procedures/types';
import { isAskedFor, type Moment } from './moment';
import { controlName, example, quoted } from './names';

/** What stands there is not the reader's own data but a state of NSS. */
const STATES = /ステータス|業務フロー|分類|状態|形態|一括請求|所在地|シングルサインオン|その他の契約変更|区分$/;

/** What is looked at, as a sentence. */
export function lookedAt(moment: Moment<Check>): string {
  const { action, entry, step } = moment;
  if ('table' in action) return table(moment, action);
  if ('blocked' in action) return `${quoted(action.blocked)}ボタンは、まだ押せません（「${(entry.action.value ?? '').replace(/。$/, '')}」と表示されています）。`;
  if ('text' in action) return text(entry.action.label ?? '', typeof action.text === 'string', entry.texts);
  const name = controlName(action.label, entry.controls);
  const value = (entry.action.value ?? '').replace(/^\d+ /, '');
  const isFixed = value !== '' && (STATES.test(action.label) || isAskedFor(value, step));
  return isFixed ? `${name}が「${value}」になっていることを確認します。` : `${name}を確認します${value === '' ? '' : example(value)}。`;
}

function table({ entry }: Moment<Check>, { table: name, rows, row, forms }: Extract<Check, { readonly table: string }>): string {
  const columns = Object.keys(forms ?? {}).map(quoted).join('');
  const cells = row === undefined ? '' : (entry.action.value ?? '').split('、').map((cell) => cell.replace(/: ?(.*)$/, (_, value: string) => ` ${value === '' ? '空欄' : value}`)).join('、');
  if (cells !== '') return `${quoted(name)}の表の内容を確認します${example(cells)}。`;
  if (columns !== '') return `${quoted(name)}の表で、${columns}が表示されていることを確認します。`;
  return rows === 0 ? `${quoted(name)}の表に何もないことを確認します。` : `${quoted(name)}の表に${rows}行表示されていることを確認します。`;
}

/** Texts are compared without blanks; head and cell of a row (事業所名 ＣＰ利用者) are told apart again. */
function text(wanted: string, isAlways: boolean, texts: readonly string[]): string {
  const [, head, cell] = texts.flatMap((line) => (line.replace(/\s/g, '') === wanted.replace(/\s/g, '') ? [/^(\S+) (.+)$/.exec(line) ?? []] : [])).at(0) ?? [];
  if (head !== undefined && cell !== undefined) return `${quoted(head)}が「${cell}」になっていることを確認します。`;
  const shown = `「${wanted.replace(/。$/, '')}」`;
  return isAlways && !/\d{4}\/\d{2}/.test(wanted) ? `${shown}と表示されていることを確認します。` : `${shown}のように表示されていることを確認します。`;
}
