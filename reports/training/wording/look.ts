import type { Check } from '../../../scenarios/procedures/types';
import { isAskedFor, type Moment } from './moment';
import { controlName, example, quoted } from './names';

/** What stands there is not the reader's own data but a state of NSS. */
const STATES = /ステータス|業務フロー|分類|状態|形態|一括請求|所在地|シングルサインオン|その他の契約変更|区分$/;

/** What is looked at, as a sentence. */
export function lookedAt(moment: Moment<Check>): string {
  const { action, entry, step } = moment;
  if ('table' in action) return table(moment, action);
  if ('blocked' in action) return `${quoted(action.blocked)}ボタンは、まだ押せません（${said(entry.action.value ?? '')}と表示されています）。`;
  if ('text' in action) return text(entry.action.label ?? '', typeof action.text === 'string', entry.texts);
  const name = controlName(action.label, entry.controls);
  const value = (entry.action.value ?? '').replace(/^\d+ /, '');
  const isFixed = value !== '' && (STATES.test(action.label) || isAskedFor(value, step));
  return isFixed ? `${name}が「${value}」になっていることを確認します。` : `${name}を確認します${value === '' || /\d円/.test(value) ? '' : example(value)}。`;
}

function table({ entry }: Moment<Check>, { table: name, rows, row, forms }: Extract<Check, { readonly table: string }>): string {
  const columns = Object.keys(forms ?? {}).map(quoted).join('');
  const cells = row === undefined ? '' : (entry.action.value ?? '').split('、').map((cell) => cell.replace(/: ?(.*)$/, (_, value: string) => ` ${value === '' ? '空欄' : value}`)).join('、');
  // Sums of an example would be taken for prices.
  if (cells !== '') return `${quoted(name)}の表の内容を確認します${/\d円/.test(cells) ? '' : example(cells)}。`;
  if (columns !== '') return `${quoted(name)}の表で、${columns}が表示されていることを確認します。`;
  return rows === 0 ? `${quoted(name)}の表に何もないことを確認します。` : `${quoted(name)}の表の行数を確認します${example(`${rows}行`)}。`;
}

const compact = (text: string): string => text.replace(/\s/g, '');
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text within brackets: brackets inside are of the other kind, and no full stop stands at its end. */
const said = (text: string): string => `「${text.replaceAll('「', '『').replaceAll('」', '』').replace(/。$/, '')}」`;

/**
 * Texts are compared without blanks; here they have those of the screen again. Head and cell of a row (事業所名 ＣＰ利用者) are
 * told apart, and of a part of a sentence the whole is shown. What holds a number or a name of the example is only alike.
 */
function text(wanted: string, isAlways: boolean, texts: readonly string[]): string {
  const spaced = new RegExp([...compact(wanted)].map(literal).join('\\s*'));
  const line = texts.find((each) => spaced.test(each)) ?? wanted;
  const shown = (spaced.exec(line) ?? spaced.exec(texts.join(' ')))?.[0] ?? wanted;
  const [, head, cell] = shown === line ? /^([^\s【]+) (.+)$/.exec(line) ?? [] : [];
  if (head !== undefined && cell !== undefined && !shown.endsWith('。')) return `${quoted(head)}が「${cell}」になっていることを確認します。`;
  const whole = line.endsWith('。') && !shown.endsWith('。') ? line : shown;
  const isAlike = !isAlways || /【|\d(?!.*。$)/.test(whole);
  return `${said(whole)}${isAlike ? 'のように' : 'と'}表示されていることを確認します。`;
}
