import type { SaidControl } from '../../reports/document-check/model';
import type { TrueAction, TrueControl, TrueScreen, TrueStep } from '../../reports/document-check/truth/types';
import type { Random } from './random';
import type { Operation } from './types';

const verbs: Readonly<Record<string, Operation['verb']>> = {
  press: 'press', fill: 'fill', choose: 'choose', tick: 'tick', switchTab: 'openTab', upload: 'attach', expectFile: 'output',
};
const controls: Readonly<Record<string, SaidControl>> = {
  button: 'button', link: 'link', checkbox: 'checkbox', radio: 'radio', textbox: 'textbox', combobox: 'combobox', file: 'button',
};
const SECRET = '●';
const LONGEST_VALUE = 12;

/** @returns null where a document has nothing to say of the action: a look, a link called こちら, the head of a column */
export function operationOf(action: TrueAction, screen: TrueScreen | undefined, random: Random): Operation | null {
  const verb = verbs[action.kind];
  if (verb === undefined || screen === undefined || action.label === null || /^(こちら|見出し)/.test(action.label)) return null;
  const isChoice = verb === 'choose';
  const isExample = verb === 'fill' && !action.value?.includes(SECRET) && (action.value?.length ?? 99) <= LONGEST_VALUE && random.chance(0.3);
  return {
    say: 'operation', verb, label: action.label, screen: action.screen, to: action.to, isKindSaid: false,
    control: verb === 'openTab' ? 'tab' : controls[action.role ?? ''] ?? 'button',
    value: isChoice || isExample ? action.value : null,
    isInRow: controlOf(screen, action.label)?.isInRows ?? false,
  };
}

/** Labels that the walk calls by their group have it before them: 氏名 姓：. */
export function controlOf(screen: TrueScreen, label: string): TrueControl | undefined {
  return screen.controls.find((control) => control.label === label);
}

/** Is NSS itself only assumed in what the step does here? */
export function isAssumedAt(step: TrueStep, actions: readonly TrueAction[], screens: ReadonlyMap<string, TrueScreen>): boolean {
  const isAssumed = (mark: string | null | undefined): boolean => mark?.startsWith('assumed') ?? false;
  return isAssumed(step.source) || actions.some(({ screen: name, label }) => {
    const screen = screens.get(name);
    return isAssumed(screen?.mark) || (screen !== undefined && label !== null && isAssumed(controlOf(screen, label)?.mark));
  });
}
