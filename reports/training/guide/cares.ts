import { inventory } from '../../../scenarios/inventory';
import type { Step } from '../../../scenarios/procedures/types';
import { actorName } from '../../site/words';
import { isAboutDocument } from './reference';
import type { Moment } from '../wording/moment';
import { controlName, partsOf } from '../wording/names';
import { polite } from '../wording/polite';

/**
 * What to take care of in a step: who goes on, how fields are filled in, rules of NSS that the step rests on, its note.
 * @param before the steps before it: what they have said is not said again
 */
export function caresOf(step: Step, moments: readonly Moment[], before: readonly Step[]): readonly string[] {
  const last = before.findLast(({ actor }) => actor !== 'centre')?.actor;
  const isOther = last !== undefined && step.actor !== 'centre' && step.actor !== last;
  return [
    ...(isOther ? [`ここからは、${actorName(step.actor)}が操作します。`] : []),
    ...fieldCares(moments),
    ...ruleCares(step, before),
    ...(step.note === undefined || isAboutDocument(step.note) ? [] : [step.note]),
  ];
}

/** Forms and limits of the fields that are filled in, those of one form in one sentence; and which of them must be. */
function fieldCares(moments: readonly Moment[]): string[] {
  const fields = moments.flatMap(({ action, entry }) => {
    if (action.do !== 'fill') return [];
    const control = entry.controls.find(({ label }) => label === partsOf(action.label, entry.controls).own);
    return control === undefined ? [] : [{ name: controlName(action.label, entry.controls), ...control }];
  });
  const forms = grouped(fields.flatMap(({ name, format }) => (format === null ? [] : [[format, name] as const])));
  const optional = new Set(fields.flatMap(({ name, required }) => (required ? [] : [name])));
  // Where NSS asks for nothing, it is the step that does.
  const isMixed = optional.size > 0 && optional.size < fields.length;
  return [
    ...[...forms].map(([format, names]) => `${listed(names)}は、${format}で入力してください。`),
    ...(isMixed ? [`${listed(optional)}の入力は任意です。`] : []),
  ];
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [key, name] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(name));
  return groups;
}

const listed = (names: ReadonlySet<string>): string => [...names].join('、');

/** What the step itself says already. */
const SAID: ReadonlySet<string> = new Set(['R-09+', 'R-31+', 'R-35+']);

/**
 * The rules that the source of a step names for the first time: what NSS does and takes. What it refuses follows from these; who
 * gets a mail is said where it comes.
 */
function ruleCares(step: Step, before: readonly Step[]): string[] {
  const ids = rulesOf(step);
  const said = new Set([...SAID, ...before.flatMap((one) => [...rulesOf(one)])]);
  const isMailTold = step.scenes.some(({ actions }) => actions.some((action) => action.do === 'expectMail'));
  return inventory.rules.filter(({ id, text }) => ids.has(id) && !said.has(id) && !(isMailTold && text.endsWith('届く'))).map(({ text }) => polite(text));
}

const rulesOf = ({ source }: Step): ReadonlySet<string> => new Set([...source.matchAll(/R-\d+/g)].map(([id]) => `${id}+`));
