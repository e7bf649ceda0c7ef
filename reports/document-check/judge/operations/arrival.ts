import { folded, likeness } from '../../text';
import { compareNames } from '../spelling';
import { gapAround, type Context } from './context';
import type { Screen } from './knowledge';
import { screenKeyOf } from './names';
import { open, proofOf, right, variant, wrong, type Opinion } from './remarks';
import { isSure, type Told } from './told';

/** From this likeness on an unknown name is taken for a wrong form of a screen that the reader is at anyway, or of any other. */
const HERE = 0.5;
const ANYWHERE = 0.75;

/** Judges the name of a screen that a document says appears. */
export function judgeArrival(told: Told, name: string, context: Context): Opinion {
  const { visit } = told;
  const proof = proofOf(visit, null);
  if (isSure(told)) {
    const real = visit.screen.truth ? [visit.screen.name, visit.screen.truth.title] : [visit.screen.name];
    if (real.some((each) => isCalled(name, each))) return right(`NSSの画面「${visit.screen.name}」です。`, proof);
    const nearest = real.find((each) => compareNames(strip(name), strip(each)) === 'variant');
    return nearest === undefined ? right(`NSSの画面「${visit.screen.name}」です。`, proof) : variant(told, proof, name, nearest);
  }
  return misplaced(told, name, context) ?? unknown(told, name, context);
}

const strip = (name: string): string => name.replace(/[\s　]*画面(?=$|[（(])/, '');
const isCalled = (said: string, real: string): boolean => compareNames(strip(said), strip(real)) === 'same' || compareNames(said, real.replace(/[（(][^（）()]*[）)]$/, '')) === 'same';

/** A screen that NSS has, but not where the reader is. Only said where the way on both sides leaves no room for it. */
function misplaced(told: Told, name: string, context: Context): Opinion | null {
  const [screen] = context.knowledge.screensByKey.get(screenKeyOf(name)) ?? [];
  if (screen === undefined) return null;
  const { before, after, visits } = gapAround(told, context);
  const isClose = before !== null && after !== null && before.visit.walk === after.visit.walk && after.visit.state - before.visit.state <= 1 && after.visit.state >= before.visit.state;
  if (!isClose || told.statement.step === null || visits.some((visit) => visit.screen === screen)) return right(`NSSの画面「${screen.name}」です。`, proofOfScreen(screen, told));
  const [here] = visits;
  return wrong(told, here ? proofOf(here, null) : null, {
    diagnosis: 'other-screen', severity: 'warning', found: name, expected: here?.screen.name ?? null,
    message: `NSSではここで「${name}」ではなく「${here?.screen.name ?? ''}」が表示されます。`,
  });
}

const proofOfScreen = (screen: Screen, told: Told): ReturnType<typeof proofOf> => ({ ...proofOf(told.visit, null), screen: screen.name, picture: screen.truth?.picture ?? null, mark: screen.truth?.mark ?? null });

function unknown(told: Told, name: string, context: Context): Opinion {
  const { visits, before, after } = gapAround(told, context);
  const near = before === null && after === null ? [] : visits;
  const said = strip(name);
  const shown = near.find(({ screen }) => screen.truth && (folded(screen.name).includes(folded(said)) || screen.truth.texts.some((text) => folded(text) === folded(name) || folded(text) === folded(said))));
  if (shown) return right(`「${shown.screen.name}」のことです。`, proofOf(shown, null));
  const best = nearest(said, near.map(({ screen }) => screen), HERE) ?? nearest(said, context.knowledge.screens, ANYWHERE);
  if (best === null || near.length === 0 && best.points < ANYWHERE) {
    const [here] = near;
    return open(here?.screen.truth ? `この名前の画面はNSSにありません。NSSではここで「${here.screen.name}」が表示されます。` : 'この名前の画面はNSSにありません。', here ? proofOf(here, null) : null);
  }
  const visit = near.find(({ screen }) => screen === best.screen) ?? context.knowledge.visitsOf.get(best.screen)?.[0] ?? told.visit;
  if (compareNames(said, strip(best.screen.name)) === 'variant') return variant(told, proofOf(visit, null), name, best.screen.name);
  return wrong(told, proofOf(visit, null), {
    diagnosis: 'screen-name', found: name, expected: best.screen.name,
    message: `「${name}」という画面はNSSにありません。正しくは「${best.screen.name}」です。`,
  });
}

function nearest(said: string, screens: readonly Screen[], least: number): { screen: Screen; points: number } | null {
  let found: { screen: Screen; points: number } | null = null;
  for (const screen of screens) {
    if (screen.truth === null) continue;
    const points = Math.max(likeness(said, strip(screen.name)), likeness(said, strip(screen.truth.title)));
    if (points >= least && points > (found?.points ?? 0)) found = { screen, points };
  }
  return found;
}
