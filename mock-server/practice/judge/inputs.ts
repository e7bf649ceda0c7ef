import type { Person } from '../../../scenarios/procedures/types';
import { find, type Sought } from '../page/find';
import type { Control, PageView } from '../page/view';
import type { Input } from './goal';
import { isSameText, isSecret, resolve, type Known } from './values';

/** What came with a form, by the names of the inputs. */
export interface Filled {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Names of the files that came. */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

/** What is wrong with one input. `wanted` and `typed` are null where they are secret or there is nothing to tell. */
export interface Wrong {
  readonly kind: 'value' | 'forgotten' | 'person';
  readonly label: string;
  readonly wanted: string | null;
  readonly typed: string | null;
}

export interface Measure {
  readonly known: Known;
  readonly person: Person;
  /** Must a text be typed as it stands in the procedure? */
  readonly isDemanded: (typed: string) => boolean;
}

const roles = { fill: ['textbox'], choose: ['radio', 'combobox'], tick: ['checkbox'], upload: ['file'], check: ['textbox', 'radio', 'combobox'] } as const satisfies Record<Input['do'], Sought['roles']>;

/** The controls that an input of a procedure means. */
export function controlsFor(page: PageView, input: Input, { known, person }: Pick<Measure, 'known' | 'person'>): readonly Control[] {
  const row = 'row' in input && input.row !== undefined ? { row: resolve(known, person, input.row) } : {};
  return find(page, { label: input.label, roles: roles[input.do], ...row });
}

/**
 * Compares what came with a form with what belongs there.
 * @param page on which it was filled in
 * @returns what is wrong, in the order of the procedure
 */
export function wrongIn(page: PageView, filled: Filled, inputs: readonly Input[], measure: Measure): readonly Wrong[] {
  const found = inputs.flatMap((input) => wrong(page, filled, input, measure) ?? []);
  return [...found, ...tooMuch(page, filled, inputs, measure)];
}

function wrong(page: PageView, filled: Filled, input: Input, measure: Measure): Wrong | null {
  const controls = controlsFor(page, input, measure);
  const [control] = controls;
  if (!control || control.name === null) return null;
  const sent = filled.fields[control.name] ?? [];
  const { label } = input;
  switch (input.do) {
    case 'fill': return filledWrong(page, control, sent, input, measure);
    case 'tick': return sent.includes(control.value) ? null : { kind: 'forgotten', label, wanted: null, typed: null };
    case 'choose': {
      const chosen = chosenOf(controls, sent);
      if (chosen === input.option) return null;
      return { kind: chosen === null ? 'forgotten' : 'value', label, wanted: input.option, typed: chosen };
    }
    case 'upload': {
      const [name] = (filled.files[control.name] ?? []).filter((one) => one !== '');
      if (name === undefined) return { kind: 'forgotten', label, wanted: null, typed: null };
      return endingOf(name) === endingOf(input.file) ? null : { kind: 'value', label, wanted: input.file, typed: name };
    }
    case 'check': return changed(page, controls, sent, input, measure);
  }
}

const endingOf = (name: string): string => /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? '';

/** What is chosen, as people read it; null where nothing is. */
function chosenOf(controls: readonly Control[], sent: readonly string[]): string | null {
  const radio = controls.find((control) => control.role === 'radio' && sent.includes(control.value));
  if (radio) return radio.label;
  const option = controls.flatMap(({ options }) => options).find(({ value }) => value !== '' && sent.includes(value));
  return option?.label ?? null;
}

/** Several inputs of one name (rows of a table) come in the order of the page. */
function typedIn({ controls }: PageView, control: Control, sent: readonly string[]): string {
  const place = controls.filter(({ name, form }) => name === control.name && form === control.form).indexOf(control);
  return (sent[sent.length > 1 ? place : 0] ?? '').trim();
}

function filledWrong(page: PageView, control: Control, sent: readonly string[], input: Extract<Input, { do: 'fill' }>, { known, person, isDemanded }: Measure): Wrong | null {
  const typed = typedIn(page, control, sent);
  const wanted = resolve(known, person, input.value);
  const isHidden = control.isSecret || isSecret(input.value);
  // Beside a password people type it into the wrong box now and then.
  const isTelling = !page.controls.some((other) => other.isSecret && other.form === control.form);
  const told = { label: input.label, wanted: isHidden ? null : wanted, typed: isHidden || !isTelling || typed === '' ? null : typed };
  if (typed === '') return wanted === '' ? null : { kind: 'forgotten', ...told };
  if (wanted === null || isSameText(typed, wanted)) return null;
  if (Object.values(known.cast).some((member) => member.loginId !== '' && isSameText(member.loginId, typed))) return { kind: 'person', ...told, typed };
  return typeof input.value !== 'string' || isDemanded(input.value) ? { kind: 'value', ...told } : null;
}

/** What was to be looked at only: wrong where somebody has changed it to something else. */
function changed(page: PageView, controls: readonly Control[], sent: readonly string[], input: Extract<Input, { do: 'check' }>, { known, person }: Measure): Wrong | null {
  const [control] = controls;
  const wanted = resolve(known, person, input.is);
  if (!control || wanted === null) return null;
  const isChoice = control.role !== 'textbox';
  const now = isChoice ? chosenOf(controls, sent) : typedIn(page, control, sent);
  const before = isChoice ? chosenOf(controls, controls.filter(({ role, checked }) => role === 'combobox' || checked).map(({ value }) => value)) : control.value;
  return now === null || now === before || isSameText(now, wanted) ? null : { kind: 'value', label: input.label, wanted, typed: now };
}

/** Boxes that were ticked though nothing says so. Another input of the procedure may have ticked them before. */
function tooMuch(page: PageView, { fields }: Filled, inputs: readonly Input[], measure: Measure): readonly Wrong[] {
  const meant = new Set(inputs.filter((input) => input.do === 'tick').flatMap((input) => controlsFor(page, input, measure)));
  if (meant.size === 0) return [];
  const names = new Set([...meant].map(({ name }) => name));
  return page.controls
    .filter((control) => control.role === 'checkbox' && names.has(control.name) && !control.checked && !meant.has(control) && (fields[control.name ?? ''] ?? []).includes(control.value))
    .map(({ label }) => ({ kind: 'value' as const, label, wanted: null, typed: null }));
}
