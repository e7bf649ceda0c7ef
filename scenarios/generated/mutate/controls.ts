import type { SaidControl } from '../../../reports/document-check/model';
import type { Truth } from '../../../reports/document-check/truth/types';
import type { Random } from '../random';
import type { GeneratedDocument, Mutant, Operation } from '../types';
import { printedLabel, withOperation } from './labels';
import { operations } from './places';

type Instead = Pick<Operation, 'verb' | 'control'>;
const tick: Instead = { verb: 'tick', control: 'checkbox' };
const fill: Instead = { verb: 'fill', control: 'textbox' };
const radio: Instead = { verb: 'choose', control: 'radio' };
const list: Instead = { verb: 'choose', control: 'combobox' };

/** What each kind of control can be mistaken for. */
const MISTAKEN: Partial<Record<SaidControl, readonly Instead[]>> = {
  button: [tick, fill], link: [tick, fill], textbox: [tick, radio], checkbox: [fill, list], radio: [list, fill], combobox: [radio, tick],
};
/** How the right kind can be called. */
const NAMES: Partial<Record<SaidControl, readonly string[]>> = {
  button: ['ボタン'], link: ['リンク', 'ボタン'], textbox: ['入力欄', 'テキスト', '入力する'], checkbox: ['チェック'], radio: ['ラジオ', '選択肢'], combobox: ['プルダウン', 'リスト', '選択肢'],
};

/** A button that is called a checkbox, a list called radio buttons, and so on. */
export function ofAnotherKind(document: GeneratedDocument, truth: Truth, random: Random): Mutant | null {
  for (const at of random.shuffled(operations(document))) {
    const { label, control, screen, verb, isInRow } = at.said;
    const others = MISTAKEN[control];
    const roles = new Set(truth.screens.find(({ name }) => name === screen)?.controls.filter((one) => one.label === label).map(({ role }) => role));
    if (others === undefined || roles.size > 1 || isInRow || verb === 'attach' || verb === 'output') continue;
    const instead = random.pick(others);
    const value = instead.verb === 'choose' && verb === 'choose' ? at.said.value : null;
    return withOperation(document, at, { ...at.said, ...instead, value, isKindSaid: true },
      { kind: 'control-kind', diagnoses: ['control-kind'], names: NAMES[control] ?? [], about: `「${printedLabel(label)}」（${control}）を${instead.control}という` });
  }
  return null;
}
