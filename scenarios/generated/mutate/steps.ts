import type { TrueWalk, Truth } from '../../../reports/document-check/truth/types';
import type { Random } from '../random';
import type { GeneratedDocument, GeneratedStep, Mutant, Operation, Sentence } from '../types';
import { printedLabel } from './labels';
import { operations, withSteps } from './places';
import { INVENTED } from './words';

interface StepAt {
  readonly part: number;
  readonly index: number;
  readonly step: GeneratedStep;
}

const stepsOf = (document: GeneratedDocument): StepAt[] => document.parts.flatMap(({ steps }, part) => steps.map((step, index) => ({ part, index, step })));

/** The press by which a step leaves its screen. */
const leaving = ({ sentences }: GeneratedStep): Operation | null => sentences.flatMap(({ said }) => said)
  .find((said): said is Operation => said.say === 'operation' && said.verb === 'press' && said.to !== null && said.to !== said.screen) ?? null;

/** What a reader would do: steps that only press a button of the same name cannot be told apart. */
const does = ({ sentences }: GeneratedStep): string => sentences.flatMap(({ said }) => said).flatMap((said) => (said.say === 'operation' ? [said.label] : [])).join();

const assumed = (...steps: readonly GeneratedStep[]): boolean => steps.some(({ sentences }) => sentences.some(({ isAssumed }) => isAssumed));

/** Does the walk itself do the one right before the other somewhere? Then a document in that order is not wrong. */
function isUsual(one: GeneratedStep, other: GeneratedStep, walk: TrueWalk | undefined): boolean {
  const done = (walk?.steps ?? []).map(({ actions }) => actions.flatMap(({ kind, label }) => (label !== null && ACTS.has(kind) ? [label] : [])).join());
  return done.some((labels, index) => labels === does(one) && done[index + 1] === does(other));
}

/** What a person does, of the kinds of actions. */
const ACTS: ReadonlySet<string> = new Set(['press', 'fill', 'choose', 'tick', 'switchTab', 'upload', 'expectFile']);

/** Two neighbouring steps change places; each leads from its own screen to another. */
export function swapped(document: GeneratedDocument, truth: Truth, random: Random): Mutant | null {
  const all = stepsOf(document);
  const walk = truth.walks.find(({ id }) => id === document.walk);
  const pairs = all.flatMap((one, index) => {
    const other = all[index + 1];
    if (other === undefined || one.part !== other.part || !one.step.isNumbered || !other.step.isNumbered) return [];
    const [left, right] = [leaving(one.step), leaving(other.step)];
    return left !== null && right !== null && left.screen !== right.screen && does(one.step) !== does(other.step) && !isUsual(other.step, one.step, walk) ? [{ one, other, left, right }] : [];
  });
  if (pairs.length === 0) return null;
  const { one, other, left, right } = random.pick(pairs);
  const steps = document.parts[one.part]!.steps.map((step) => (step === one.step ? other.step : step === other.step ? one.step : step));
  return {
    kind: 'swapped', document: withSteps(document, one.part, steps), diagnoses: ['order'], names: [], isAssumed: assumed(one.step, other.step),
    touched: new Set([...one.step.sentences, ...other.step.sentences]), about: `「${left.label}」の手順と「${right.label}」の手順を入れ替え`,
  };
}

/** A step that leads on is left out, where the document does the same nowhere else. */
export function dropped(document: GeneratedDocument, _: Truth, random: Random): Mutant | null {
  const all = stepsOf(document);
  const presses = operations(document).map(({ said }) => `${said.screen} ${said.label}`);
  const droppable = all.flatMap(({ part, index, step }, at) => {
    const press = leaving(step);
    const [before, after] = [all[at - 1]?.step, all[at + 1]?.step];
    const isOnly = press !== null && presses.filter((one) => one === `${press.screen} ${press.label}`).length === 1;
    return step.isNumbered && isOnly && before !== undefined && after !== undefined && leaving(after) !== null ? [{ part, index, step, press, before, after }] : [];
  });
  if (droppable.length === 0) return null;
  const { part, index, step, press, before, after } = random.pick(droppable);
  return {
    kind: 'dropped', document: withSteps(document, part, document.parts[part]!.steps.toSpliced(index, 1)), diagnoses: ['step-missing'], names: [printedLabel(press.label)],
    isAssumed: assumed(step), touched: new Set([...before.sentences, ...after.sentences]), about: `「${press.label}」の手順を削除`,
  };
}

/** A step that NSS knows nothing of is put in. */
export function invented(document: GeneratedDocument, _: Truth, random: Random): Mutant | null {
  const places = stepsOf(document).filter(({ step }) => step.isNumbered);
  if (places.length === 0) return null;
  const { part, index, step } = random.pick(places);
  const before = document.parts[part]!.steps.slice(Math.max(0, index - 1), index);
  const label = random.pick(INVENTED);
  const press: Operation = { say: 'operation', verb: 'press', label, control: 'button', isKindSaid: false, value: null, screen: step.screen ?? '', to: null, isInRow: false };
  const sentence: Sentence = { said: [press], isAssumed: assumed(step, ...before) };
  const added: GeneratedStep = { ref: '創作', isNumbered: true, screen: step.screen, sentences: [sentence] };
  return {
    kind: 'invented', document: withSteps(document, part, document.parts[part]!.steps.toSpliced(index, 0, added)), diagnoses: ['step-superfluous'], names: [],
    isAssumed: sentence.isAssumed, touched: new Set([sentence]), about: `「${label}」の手順を追加`,
  };
}
