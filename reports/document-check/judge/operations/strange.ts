import { folded, likeness } from '../../text';
import { compareNames } from '../spelling';
import { judgeArrival } from './arrival';
import { gapAround, isNeeded, tell, untold, type Context, type Gap } from './context';
import { spotOf, spotOfDeed, type Operation } from './fit';
import type { Deed, Visit } from './knowledge';
import { keyOf, keysOfSaid, screenKeyOf, unquoted } from './names';
import { open, proofOf, right, variant, wrong, type Opinion } from './remarks';
import type { Told } from './told';

/** What a wrong name stands for: an action of the walk, or else something that the screen has. */
interface Meant {
  readonly label: string;
  readonly deed: Deed | null;
  readonly visit: Visit;
}

/** Judges an operation on a name that the screen, as far as it is known where the reader is, does not have. */
export function strange(told: Told, claim: Operation, context: Context): Opinion {
  if (context.knowledge.screensByKey.has(screenKeyOf(claim.label))) return judgeArrival(told, claim.label, context);
  const gap = gapAround(told, context);
  const deeds = untold(gap.visits, context).filter((deed) => suits(claim, deed));
  const isReal = [...context.fitter.of(told.statement).values()].some(({ isSure }) => isSure);
  const twin = isReal ? null : likestOnScreen(claim, gap, context, TWIN);
  if (twin) return renamed(told, claim, twin, context);
  const meant = likest(claim.label, deeds) ?? (gap.before !== null ? slot(told, claim, deeds, context, isReal) : isReal ? entry(deeds, gap) : undefined);
  const heading = claim.verb === 'press' || claim.verb === 'output' ? undefined : gap.visits.find(({ screen }) => screen.truth?.texts.some((text) => folded(text) === folded(claim.label)));
  if (heading) return right(`「${heading.screen.name}」の項目の見出しです。`, proofOf(heading, null));
  if (gap.before === null && gap.after === null) return open('文書のこの位置にあたる画面がわかりません。');
  if (meant && isReal) return elsewhere(told, claim, meant, context);
  if (meant && isParaphrase(claim.label, meant.action.label ?? '')) return open(`「${meant.action.label ?? ''}」の言い換えと思われます。`, proofOf(visitOf(meant, context) ?? told.visit, meant));
  if (meant) return renamed(told, claim, { label: meant.action.label ?? '', deed: meant, visit: visitOf(meant, context) ?? told.visit }, context);
  const near = isReal ? null : likestOnScreen(claim, gap, context) ?? (claim.verb === 'press' ? likestOnScreen(claim, gap, context, AGAIN, told.standing.unit) : null);
  return near ? renamed(told, claim, near, context) : nowhere(told, claim, gap, isReal, context);
}

/** Share of what a run tells to do that must be known; where it is less, the document speaks of other things as well. */
const TRUST = 0.6;

/** Kinds of actions that are told with one another's verbs. */
const FAMILIES: Readonly<Record<Operation['verb'], readonly string[]>> = {
  press: ['press', 'follow', 'expectFile', 'expectDownload', 'switchTab'], output: ['press', 'expectFile', 'expectDownload'], openTab: ['switchTab'],
  tick: ['tick', 'choose'], choose: ['choose', 'tick', 'press', 'switchTab'], fill: ['fill', 'choose'], attach: ['upload'],
};
const suits = ({ verb }: Operation, { action }: Deed): boolean => FAMILIES[verb].includes(action.kind);

/** Most statements before and after one that its sentence has. */
const BESIDE = 20;

/** What is due here whatever it is called: the press that leads on, for a button of another screen the only press, or the only input that is left. */
function slot({ index, statement: { passage } }: Told, { verb, label: said }: Operation, deeds: readonly Deed[], { outline, told }: Context, isReal: boolean): Deed | undefined {
  // A sentence may tell a part of it in plain words (…よりログインし), but not by the name of a screen.
  const screens = told.slice(Math.max(0, index - BESIDE), index + BESIDE).flatMap(({ statement }) => (statement.passage === passage && statement.claim.kind === 'arrival' ? [statement.claim.screen] : []));
  const text = screens.reduce((left, name) => left.replaceAll(name, ''), unquoted(outline.passages[passage]?.text ?? ''));
  const open = deeds.filter(({ action: { label } }) => !hasWord(text, label ?? ''));
  const presses = open.filter(({ action }) => action.kind === 'press');
  const only = (of: readonly Deed[]): Deed | undefined => (of.length === 1 ? of[0] : undefined);
  // A file is not meant by a name that has nothing of its own.
  if (verb === 'output') return only(open.filter(({ action: { label } }) => sharesPair(said, label ?? '')));
  return open.find(isNeeded) ?? (verb === 'press' ? presses.find(({ action }) => action.to !== null) ?? (isReal ? only(presses) : undefined) : only(open));
}

const sharesPair = (one: string, other: string): boolean => Array.from({ length: Math.max(0, one.length - 1) }, (_, at) => one.slice(at, at + 2)).some((pair) => other.includes(pair));

/** Does it stand there as a word of its own, rather than as a part of a longer one (ログイン in ログイン画面)? */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (!/[\p{Script=Han}\p{Script=Katakana}A-Za-z]/u.test(text[at + word.length] ?? '')) return true;
  return false;
}

/** At the beginning of a document: what leads to where it goes on. */
const entry = (deeds: readonly Deed[], { after }: Gap): Deed | undefined => deeds.findLast(({ action }) => action.kind === 'press' && action.to !== null && action.to === after?.visit.screen.name);

const LEAST = 0.5;
/** From this likeness on a name is a wrong form of one that the screen has, whatever else the document says of that one. */
const TWIN = 0.8;
/** From this likeness on a button may be named rightly in another step and wrongly here. */
const AGAIN = 0.7;

/** Is it said in other words what the label says (入力する台数)? Most of the characters that carry the sense are the label's. */
function isParaphrase(said: string, label: string): boolean {
  const characters = [...new Set(said.match(/\p{Script=Han}/gu) ?? [])];
  return likeness(said, label) < LEAST && characters.length >= 3 && characters.filter((one) => label.includes(one)).length >= 0.7 * characters.length;
}

function likest(said: string, deeds: readonly Deed[]): Deed | undefined {
  return deeds.map((deed) => ({ deed, points: likeness(said, deed.action.label ?? '') }))
    .filter(({ points }) => points >= LEAST).toSorted((one, other) => other.points - one.points)[0]?.deed;
}

/**
 * The likest label that the screen has and, unless it is very like, the document does not name right elsewhere.
 * @param unit where only what this step or sentence itself names right is left out
 */
function likestOnScreen({ label: said, verb }: Operation, { visits }: Gap, context: Context, least = LEAST, unit: string | null = null): Meant | null {
  const { tellers } = context;
  const isTold = (deed: Deed): boolean => tellers.get(deed)?.some(({ standing }) => unit === null || standing.unit === unit) === true;
  const told = least >= TWIN ? new Set() : new Set(visits.flatMap(({ deeds }) => deeds.filter(isTold).map(({ action }) => action.label)));
  let found: { meant: Meant; points: number } | null = null;
  for (const visit of visits) for (const { label } of visit.screen.truth?.controls ?? []) {
    if (label === '' || told.has(label) || compareNames(said, label) !== 'near' || spotOf(visit.screen, keysOfSaid(label), verb) === null) continue;
    const points = likeness(said, label);
    if (points > (found?.points ?? least - 0.001)) found = { points, meant: { label, deed: null, visit } };
  }
  return found && { ...found.meant, deed: dueOf(found.meant, verb, context) };
}

/** The action that nobody tells, of those on that label. */
const dueOf = ({ label, visit }: Meant, verb: Operation['verb'], context: Context): Deed | null =>
  untold([visit], context).find(({ action }) => FAMILIES[verb].includes(action.kind) && keyOf(action.label ?? '') === keyOf(label)) ?? null;

function renamed(told: Told, claim: Operation, { label, deed, visit }: Meant, context: Context): Opinion {
  if (deed) tell(context.tellers, deed, told);
  const spot = spotOfDeed(visit, deed) ?? spotOf(visit.screen, keysOfSaid(label), claim.verb);
  if (compareNames(claim.label, label) === 'variant') return variant(told, proofOf(visit, deed, spot?.control.mark ?? null), claim.label, label);
  return wrong(told, proofOf(visit, deed, spot?.control.mark ?? null), {
    diagnosis: 'renamed', found: claim.label, expected: label,
    message: `「${visit.screen.name}」に「${claim.label}」はありません。正しくは「${label}」です。`,
  });
}

/** The label is real, but of another screen. @param deed what is to be done where the reader is */
export function elsewhere(told: Told, claim: Operation, deed: Deed, context: Context): Opinion {
  tell(context.tellers, deed, told);
  const visit = visitOf(deed, context) ?? told.visit;
  const screens = [...context.fitter.of(told.statement)].flatMap(([state, fit]) => (fit.isSure ? [context.knowledge.visits[state]?.screen.name ?? ''] : []));
  const others = [...new Set(screens)].filter((name) => name !== visit.screen.name).slice(0, 2).map((name) => `「${name}」`).join('や');
  const spot = spotOfDeed(visit, deed);
  return wrong(told, proofOf(visit, deed, spot?.control.mark ?? null), {
    diagnosis: 'other-screen', found: claim.label, expected: deed.action.label,
    message: `「${claim.label}」は${others}のもので、「${visit.screen.name}」にはありません。ここで正しいのは「${deed.action.label ?? ''}」です。`,
  });
}

function nowhere(told: Told, claim: Operation, { before, after, visits: [here] }: Gap, isReal: boolean, context: Context): Opinion {
  const proof = here ? proofOf(here, null) : null;
  if (before === null && after === null || here === undefined || claim.isOptional || (context.trust.get(told.standing.run) ?? 0) < TRUST) return open('NSSのどの操作にあたるか、文書から決められません。', proof);
  const isWholeStep = context.units.get(told.standing.unit)?.every(({ fit, statement: { claim: { kind } } }) => kind !== 'operation' && kind !== 'mail' || fit?.isSure !== true) === true;
  if (isWholeStep && (after !== null || told.statement.step !== null)) {
    return wrong(told, proof, {
      diagnosis: 'step-superfluous', found: claim.label, expected: null, cause: `superfluous ${told.standing.unit}`,
      message: `「${claim.label}」の操作は、NSSの手順のこの位置にはありません。`,
    });
  }
  if (isReal) return open(`「${claim.label}」は別の画面にはありますが、どの画面での操作か文書から決められません。`, proof);
  return wrong(told, proof, {
    diagnosis: 'unknown-label', found: claim.label, expected: null,
    message: `「${here.screen.name}」に「${claim.label}」はありません。NSSのほかの画面にもありません。`,
  });
}

const visitOf = (deed: Deed, { knowledge }: Context): Visit | undefined => knowledge.visitOf.get(deed);
