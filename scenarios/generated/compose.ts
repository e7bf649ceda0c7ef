import type { TrueAction, TrueScreen, TrueStep, TrueWalk, Truth } from '../../reports/document-check/truth/types';
import { fieldNotes } from './fields';
import { figures } from './figures';
import { isAssumedAt, operationOf } from './operations';
import { Random } from './random';
import type { GeneratedDocument, GeneratedPart, GeneratedStep, Said, Sentence } from './types';

/**
 * A procedure document as its author would plan it, from a walk of NSS: the numbered steps, what lies between them, and
 * notes on fields, figures and contacts.
 * @param seed which notes and values it has; the same seed gives the same document
 */
export function compose(walk: TrueWalk, truth: Truth, seed: string): GeneratedDocument {
  const random = new Random(`${walk.id} ${seed}`);
  const screens = new Map(truth.screens.map((screen) => [screen.name, screen]));
  const steps = told(walk).map((step) => ({ part: step.part, step: composed(step, screens, random) }))
    .filter(({ step }) => step.sentences.length > 0);
  return { walk: walk.id, title: walk.title, parts: parts(steps), remarks: figures(truth, random) };
}

/** A document begins with its first numbered step, or the login right before it, and ends with its last. */
function told({ steps }: TrueWalk): readonly TrueStep[] {
  const [first, last] = [steps.findIndex(({ numbered }) => numbered), steps.findLastIndex(({ numbered }) => numbered)];
  return steps.slice(Math.max(0, steps[first - 1]?.ref === '準備' ? first - 1 : first), last + 1).filter(({ ref }) => !ref.startsWith('準備 '));
}

function parts(steps: readonly { readonly part: string; readonly step: GeneratedStep }[]): GeneratedPart[] {
  return steps.reduce<GeneratedPart[]>((before, { part, step }) => {
    const last = before.at(-1);
    if (last === undefined || last.title !== part) return [...before, { title: part, steps: [step] }];
    return [...before.slice(0, -1), { ...last, steps: [...last.steps, step] }];
  }, []);
}

function composed(step: TrueStep, screens: ReadonlyMap<string, TrueScreen>, random: Random): GeneratedStep {
  const sentences = bySentence(step.actions).flatMap((actions) => {
    const isAssumed = isAssumedAt(step, actions, screens);
    const sentence = sentenceOf(actions, screens, random);
    if (sentence.length === 0) return [];
    const screen = screens.get(actions[0]!.screen);
    const notes = screen && sentence.some((said) => said.say === 'operation' && said.verb === 'fill') ? fieldNotes(screen, actions, random) : [];
    return [{ said: sentence, isAssumed }, ...notes.map((said): Sentence => ({ said: [said], isAssumed, isNote: true }))];
  });
  const screen = step.actions.find((action) => screens.has(action.screen))?.screen ?? null;
  // Looking at something proves little; the screen where one looks can be checked.
  const isOnlyLooking = screen !== null && sentences.every(({ said }) => said.every((one) => one.say === 'look' || one.say === 'plain'));
  const arrival: Sentence[] = isOnlyLooking ? [{ said: [{ say: 'arrive', screen }], isAssumed: isAssumedAt(step, step.actions, screens) }] : [];
  const isNumbered = step.numbered && step.actor !== 'centre';
  return { ref: step.ref, isNumbered, screen, sentences: [...arrival, ...sentences] };
}

const MOST_IN_A_SENTENCE = 5;

/** A sentence ends with what leaves the screen, with a mail, and before it gets too long. */
function bySentence(actions: readonly TrueAction[]): TrueAction[][] {
  const sentences: TrueAction[][] = [[]];
  for (const action of actions) {
    const last = sentences.at(-1)!;
    const before = last.at(-1);
    const isApart = action.kind === 'expectMail' || before?.kind === 'expectMail' || before?.kind === 'press' || before?.kind === 'expectFile'
      || (before !== undefined && before.screen !== action.screen) || last.length >= MOST_IN_A_SENTENCE;
    if (isApart && before !== undefined) sentences.push([action]);
    else last.push(action);
  }
  return sentences.filter(({ length }) => length > 0);
}

const atTheCentre: Readonly<Record<string, string>> = {
  review: 'NACCSセンターが申込の内容を審査します。',
  complete: 'NACCSセンターでの作業が終わるまで、しばらくお待ちください。',
};

function sentenceOf(actions: readonly TrueAction[], screens: ReadonlyMap<string, TrueScreen>, random: Random): Said[] {
  const said = actions.flatMap((action): Said[] => {
    const operation = operationOf(action, screens.get(action.screen), random);
    if (operation !== null) return [operation];
    if (action.mail !== null) return [{ say: 'mail', subject: action.mail.subject, to: action.mail.to }];
    if (action.kind === 'read' && action.label !== null && screens.has(action.screen)) return [{ say: 'look', label: action.label, value: null }];
    if (action.kind === 'follow' && action.to !== null) return [{ say: 'arrive', screen: action.to }];
    const plain = atTheCentre[action.kind];
    return plain === undefined ? [] : [{ say: 'plain', text: plain }];
  });
  // Who says what is done does not say as well what is looked at on the way.
  return said.some(({ say }) => say === 'operation') ? said.filter(({ say }) => say === 'operation') : said.slice(0, 3);
}
