import { MAIL, type Action, type Procedure, type Scene, type Step } from '../procedures/types';
import { inventory, type ItemId } from './items';
import type { FieldItem, MailItem, PaperItem, ScreenItem, StepItem, TransitionItem } from './types';

type With<T> = T & { readonly id: ItemId };
type Walk = Pick<Procedure, 'id' | 'steps'>;

/**
 * How the steps of the documents are named here. The numbers of S1 are the procedures' own; those of S3 are that document's
 * only where サイバーポート is applied for, since others cite its screens, too.
 */
function namesOf(procedure: Walk, { ref, source, numbered }: Step): string[] {
  const own = ref.replace(/^準備 /, '');
  const names = [procedure.id, `${procedure.id} ${own}`];
  if (!numbered) return names;
  const plain = own.replace(/（.*）$/, '');
  if (/^S1 \d\./.test(source)) names.push(`S1 ${plain}`);
  if (/^S1 p\.1/.test(source)) names.push(`S1 ポイント ${plain}`);
  for (const [step] of source.matchAll(/S[02] \d-[①-⑳]/g)) names.push(step);
  if (procedure.id.startsWith('cyber-port')) {
    for (const [, number, part = ''] of source.matchAll(/S3 step (\d+)(\(\d\))?/g)) names.push(`S3 ${number}`, `S3 ${number}${part}`);
  }
  return names;
}

/** What an action promises to be seen, as keys that items have, too. */
function seenBy({ screen }: Scene, action: Action): string[] {
  switch (action.do) {
    // What is refused has been tried, but leads nowhere.
    case 'press': return [`screen ${action.to}`, ...(action.alert === undefined ? [`way ${screen} ${action.label} ${action.to}`] : [])];
    case 'follow': {
      const [what, to] = 'mail' in action ? [action.mail, action.to] : [action.label, action.opens];
      return [`screen ${to}`, `way ${screen} ${what} ${to}`];
    }
    case 'fill': case 'choose': case 'tick': case 'upload': return [`field ${screen} ${action.label}`];
    case 'check': return 'is' in action ? [`field ${screen} ${action.label}`] : [];
    case 'expectMail': return [`mail ${action.kind} ${action.to.toSorted().join()}`];
    case 'expectFile': return [`paper ${screen} ${action.label}`];
    default: return [];
  }
}

const keyed: readonly (readonly [string, ItemId])[] = [
  ...(inventory.screens as readonly With<ScreenItem>[]).map(({ id, screen }) => [`screen ${screen}`, id] as const),
  ...(inventory.steps as readonly With<Partial<StepItem>>[]).map(({ id, step }) => [`step ${step ?? ''}`, id] as const),
  ...(inventory.transitions as readonly With<TransitionItem>[]).map(({ id, from, press, to }) => [`way ${from} ${press} ${to}`, id] as const),
  ...(inventory.fields as readonly With<FieldItem>[]).map(({ id, screen, label }) => [`field ${screen} ${label}`, id] as const),
  ...(inventory.mails as readonly With<Partial<MailItem>>[]).map(({ id, kind = '', to = [] }) => [`mail ${kind} ${to.toSorted().join()}`, id] as const),
  ...(inventory.papers as readonly With<PaperItem>[]).map(({ id, screen, label }) => [`paper ${screen} ${label}`, id] as const),
];

/** The documented items that a walk of the procedure shows if it passes, in the order of the documents. */
export function walked(procedure: Walk): ItemId[] {
  const seen = new Set<string>();
  for (const step of procedure.steps) {
    for (const name of namesOf(procedure, step)) seen.add(`step ${name}`);
    for (const scene of step.scenes) {
      if (scene.screen !== MAIL) seen.add(`screen ${scene.screen}`);
      for (const action of scene.actions) for (const key of seenBy(scene, action)) seen.add(key);
    }
  }
  return keyed.flatMap(([key, id]) => (seen.has(key) ? [id] : []));
}
