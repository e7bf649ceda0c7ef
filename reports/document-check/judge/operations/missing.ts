import type { Remark } from '../../model';
import type { TrueStep, TrueWalk } from '../../truth/types';
import { isCovered, isNeeded, type Context } from './context';
import type { Deed, Visit } from './knowledge';
import { beforePress } from './presses';
import { ASSUMED, isAssumed, proofOf, remarkAt } from './remarks';
import { isToldPlainly, isWritten } from './written';
import { isSure, type Told } from './told';

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

/** From so many presses on that are left out inside steps, the author does not tell them on purpose: the pictures show them. */
const HABIT = 3;

/** Documented steps between two that the document tells, of which it says nothing although NSS does not go on without them. */
export function missing(context: Context): Remark[] {
  const walks = new Set(context.anchors.flatMap(({ visit: { deeds: [deed] } }) => (deed ? [deed.walk] : [])));
  return [...walks].flatMap((walk) => missingOf(walk, context));
}

function missingOf(walk: TrueWalk, context: Context): Remark[] {
  const all = walk.steps.filter(({ actor }) => actor !== 'centre').map((step) => dueOf(step, context));
  const anchored = new Set([...context.anchors, ...leadIns(context)].flatMap(({ fit, visit: { deeds: [deed] } }) => [fit?.deed?.step ?? deed?.step]));
  const [first, last] = [all.findIndex(({ step }) => anchored.has(step)), all.findLastIndex(({ step }) => anchored.has(step))];
  // What lies around the numbered steps is told or not, as the author likes.
  const dues = all.slice(Math.max(first, 0), last + 1).filter((due) => due.step.numbered || isTold(due));
  if (dues.filter(isTold).length < SHARE * dues.length) return [];
  const within = dues.filter(isTold).flatMap(({ presses }) => presses).flatMap((press) => {
    const before = beforePress(press, context);
    return before ? [{ press, before }] : [];
  });
  return [...gaps(dues).flatMap((gap) => remarkOn(gap, dues, context)), ...within.length < HABIT ? within.map(({ press, before }) => remarkFor([press], before, context)) : habit(within, context)];
}

/** Sentences right before a procedure that say on which screen it begins. */
function leadIns({ anchors, told, outline }: Context): Told[] {
  const firsts = new Map(anchors.toReversed().map((anchor) => [anchor.standing.run, anchor]));
  return [...firsts.values()].flatMap((first) => {
    const found: Told[] = [];
    for (let at = first.index - 1, each = told[at]; each; each = told[at -= 1]) {
      const { visit: { walk, state }, statement: { claim, passage } } = each;
      if (claim.kind === 'field' || !isSure(each)) continue;
      if (claim.kind !== 'arrival' || walk !== first.visit.walk || first.visit.state - state > LONGEST) break;
      const kind = outline.passages[passage]?.kind;
      if (state < first.visit.state && (kind === 'text' || kind === 'step')) found.push(each);
    }
    return found;
  });
}

const isTold = ({ tellers }: Due): boolean => tellers.length > 0;

function dueOf(step: TrueStep, context: Context): Due {
  const own = context.knowledge.deedsOf.get(step) ?? [];
  const presses = own.filter((deed) => {
    const visit = context.knowledge.visitOf.get(deed);
    return isNeeded(deed) && visit !== undefined && !isCovered(deed, visit, context) && !isComingBack(visit, context);
  });
  const tellers = own.flatMap((deed) => context.tellers.get(deed) ?? []);
  // That a screen comes is told by the step before as well.
  return { step, presses, tellers: own.some(isNeeded) ? tellers.filter(({ statement }) => statement.claim.kind !== 'arrival') : tellers };
}

/** Who has been in NSS before opens it anew and logs in without being told. */
const isComingBack = ({ deeds, walk, state }: Visit, { anchors }: Context): boolean =>
  deeds[0]?.action.kind === 'open' && anchors.some(({ visit }) => visit.walk === walk && visit.state < state);

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
  if (!before || !after || presses.length === 0 || presses.some((one) => isWritten(one, before, after, context))) return [];
  // What one step tells on both sides it may tell in between as well, in words that were not understood.
  if (before.standing.unit === after.standing.unit && (before.statement.passage === after.statement.passage || isToldPlainly(presses, before, after, context))) return [];
  return [remarkFor(presses, before, context)];
}

/** Where going on is left to the reader again and again, that is worth one remark, and no mistake. */
function habit(within: readonly { readonly press: Deed; readonly before: Told }[], context: Context): Remark[] {
  const labels = [...new Set(within.map(({ press }) => press.action.label ?? ''))].map((label) => `「${label}」`).join('、');
  return within.map(({ press, before }) => ({
    ...remarkFor([press], before, context), severity: 'note', expected: labels, cause: `habit ${press.walk.id}`,
    message: `次の画面へ進むために押す${labels}が、${within.length}か所で文書に書かれていません。`,
  }));
}

/** @param presses at least one */
function remarkFor(presses: readonly Deed[], before: Told, context: Context): Remark {
  const [press] = presses;
  const visit = press && context.knowledge.visitOf.get(press);
  if (!press || !visit) throw new Error('What is missing is done on a screen.');
  const screens = [...new Set(presses.map(({ action }) => `「${action.screen}」`))].join('と');
  const remark: Remark = {
    ...remarkAt(before, proofOf(visit, press), {
      diagnosis: 'step-missing', found: null, expected: presses.map(({ action }) => action.label ?? '').join('、'), cause: `missing ${press.walk.id} ${press.step.ref} ${press.action.label ?? ''}`,
      message: `この後に、${screens}で${presses.map(({ action }) => `「${action.label ?? ''}」`).join('、')}を押す手順が抜けています。`,
    }),
    statements: [],
  };
  return isAssumed(press.step.source) ? { ...remark, diagnosis: 'assumed', severity: 'note', message: `${remark.message}ただし、${ASSUMED}` } : remark;
}
