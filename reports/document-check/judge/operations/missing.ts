import type { Remark } from '../../model';
import { folded } from '../../text';
import type { TrueStep, TrueWalk } from '../../truth/types';
import type { Told } from './align';
import { isCovered, isNeeded, type Context } from './context';
import type { Deed } from './knowledge';
import { ASSUMED, isAssumed, proofOf, remarkAt } from './remarks';

/** A step of the walk, with what is to be pressed in it and who tells something of it. */
interface Due {
  readonly step: TrueStep;
  readonly presses: readonly Deed[];
  readonly tellers: readonly Told[];
}

/** Share of the steps around that a document has to tell, so that one that it does not tell is missing rather than out of its scope. */
const SHARE = 0.6;
/** Most steps in a row that are told to be missing; where there are more, the document does not go into it. */
const LONGEST = 3;

/** Documented steps between two that the document tells, of which it says nothing although NSS does not go on without them. */
export function missing(context: Context): Remark[] {
  const walks = new Set(context.anchors.flatMap(({ visit: { deeds: [deed] } }) => (deed ? [deed.walk] : [])));
  return [...walks].flatMap((walk) => missingOf(walk, context));
}

function missingOf(walk: TrueWalk, context: Context): Remark[] {
  const all = walk.steps.filter(({ actor }) => actor !== 'centre').map((step) => dueOf(step, context));
  const anchored = new Set(context.anchors.flatMap(({ fit, visit: { deeds: [deed] } }) => [fit?.deed?.step ?? deed?.step]));
  const [first, last] = [all.findIndex(({ step }) => anchored.has(step)), all.findLastIndex(({ step }) => anchored.has(step))];
  // What lies around the numbered steps is told or not, as the author likes.
  const dues = all.slice(Math.max(first, 0), last + 1).filter((due) => due.step.numbered || isTold(due));
  if (dues.filter(isTold).length < SHARE * dues.length) return [];
  return gaps(dues).flatMap((gap) => remarkOn(gap, dues, context));
}

const isTold = ({ tellers }: Due): boolean => tellers.length > 0;

function dueOf(step: TrueStep, context: Context): Due {
  const own = context.knowledge.deedsOf.get(step) ?? [];
  const presses = own.filter((deed) => {
    const visit = context.knowledge.visitOf.get(deed);
    return isNeeded(deed) && visit !== undefined && !isCovered(deed, visit, context);
  });
  const tellers = own.flatMap((deed) => context.tellers.get(deed) ?? []);
  // That a screen comes is told by the step before as well.
  return { step, presses, tellers: own.some(isNeeded) ? tellers.filter(({ statement }) => statement.claim.kind !== 'arrival') : tellers };
}

/** Stretches of untold steps in which something has to be pressed, as [from, to). */
function gaps(dues: readonly Due[]): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < dues.length; from++) {
    let to = from;
    while (to < dues.length && !isTold(dues[to] as Due)) to += 1;
    if (to > from && to - from <= LONGEST && dues.slice(from, to).some(({ presses }) => presses.length > 0)) found.push({ from, to });
    from = to;
  }
  return found;
}

function remarkOn({ from, to }: { readonly from: number; readonly to: number }, dues: readonly Due[], context: Context): Remark[] {
  const before = dues[from - 1]?.tellers.toSorted((one, other) => other.index - one.index)[0];
  const after = dues[to]?.tellers.toSorted((one, other) => one.index - other.index)[0];
  const presses = dues.slice(from, to).flatMap((due) => due.presses);
  const [press] = presses;
  const visit = press && context.knowledge.visitOf.get(press);
  if (!before || !after || !visit || before.standing.unit === after.standing.unit || presses.some((one) => isWritten(one, before, after, context))) return [];
  const screens = [...new Set(presses.map(({ action }) => `「${action.screen}」`))].join('と');
  const remark: Remark = {
    ...remarkAt(before, proofOf(visit, press), {
      diagnosis: 'step-missing', found: null, expected: presses.map(({ action }) => action.label ?? '').join('、'), cause: `missing ${press.walk.id} ${press.step.ref}`,
      message: `この後に、${screens}で${presses.map(({ action }) => `「${action.label ?? ''}」`).join('、')}を押す手順が抜けています。`,
    }),
    statements: [],
  };
  return [isAssumed(press.step.source) ? { ...remark, diagnosis: 'assumed', severity: 'note', message: `${remark.message}ただし、${ASSUMED}` } : remark];
}

/** Does a label of the step stand in the text between two statements, though nothing was read there that is done with it? */
function isWritten({ step, action: { label } }: Deed, before: Told, after: Told, { outline, told }: Context): boolean {
  const here = told.filter(({ statement: { passage } }) => passage > before.statement.passage && passage <= after.statement.passage);
  const labels = new Set([label, ...step.actions.filter(({ kind }) => INPUTS.has(kind)).map((action) => action.label)].map((name) => folded(name ?? '').replace(/:$/, '')));
  for (const { statement: { claim } } of here) if (claim.kind === 'operation') labels.delete(folded(claim.label));
  const screens = here.flatMap(({ statement: { claim } }) => (claim.kind === 'arrival' ? [folded(claim.screen)] : []));
  return outline.passages.slice(before.statement.passage + 1, after.statement.passage + 1).some((passage) => {
    const text = screens.reduce((left, name) => left.replaceAll(name, ''), folded(passage.text));
    return [...labels].some((name) => name !== '' && text.includes(name));
  });
}

const INPUTS: ReadonlySet<string> = new Set(['fill', 'choose', 'tick', 'upload']);
