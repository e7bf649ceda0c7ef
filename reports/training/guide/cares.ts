import { inventory } from '../../../scenarios/inventory';
import type { Step } from '../../../scenarios/procedures/types';
import { actorName } from '../../site/words';
import { isAboutDocument } from './reference';
import type { Moment } from '../wording/moment';
import { controlName, partsOf } from '../wording/names';
import { polite } from '../wording/polite';

/**
 * What to take care of in a step: who goes on, how fields are filled in, rules of NSS that the step rests on, its note.
 * @param before the person who acted last, null at the beginning
 */
export function caresOf(step: Step, moments: readonly Moment[], before: string | null): readonly string[] {
  const isOther = before !== null && step.actor !== 'centre' && step.actor !== before;
  return [
    ...(isOther ? [`ここからは、${actorName(step.actor)}が操作します。`] : []),
    ...fieldCares(moments),
    ...ruleCares(step.source),
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
  return [
    ...[...forms].map(([format, names]) => `${listed(names)}は、${format}で入力してください。`),
    ...(optional.size === 0 ? [] : [`${listed(optional)}の入力は任意です。`]),
  ];
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [key, name] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(name));
  return groups;
}

const listed = (names: ReadonlySet<string>): string => [...names].join('');

/** The rules that the source of a step names. */
function ruleCares(source: string): string[] {
  const ids = new Set([...source.matchAll(/R-\d+/g)].map(([id]) => id));
  return inventory.rules.filter(({ id }) => ids.has(id.replace(/[+-]$/, ''))).map(({ text }) => polite(text));
}

