/** A guide and its take → the storyboard of a film. */
import type { Take } from '../../evidence/take';
import { stepsOf, type Guide, type GuideOperation, type GuideStep } from '../model';
import { play, type Scene } from './act';
import { englishTitle, inEnglish } from './english';
import { seconds, toRead } from './pace';
import { placed } from './place';
import { Stage } from './stage';
import type { Card, Panel, Segment, Storyboard, Words } from './storyboard';

export { timeline } from './times';
export type { Storyboard } from './storyboard';

/** What is only looked at changes nothing; unsaid, it is not shown. */
const LOOKING = new Set(['check', 'read', 'expectMail']);

/**
 * Plans a film: every operation of the guide in its order, at a pace that people can follow. Pure: the pictures are not opened.
 * @throws Error where the guide names an action that the take does not have
 */
export function plan(guide: Guide, take: Take): Storyboard {
  const stage = new Stage();
  const parts = guide.parts.map(({ title, steps }) => ({ title, steps: steps.map(({ ref, numbered }) => ({ ref, numbered })) }));
  const steps = stepsOf(guide);
  const files = filesOf(take);
  const body = guide.parts.flatMap((part, partIndex) => part.steps.map((step, index): Segment => {
    const panel: Panel = {
      document: guide.document, parts, present: steps.indexOf(step), ref: step.ref, title: step.title, actor: step.actor, cares: step.cares,
    };
    stage.say(null);
    if (index === 0 && guide.parts.length > 1) stage.card(partCard(guide, partIndex), seconds(2.4));
    for (const { operation, screen } of operationsOf(step)) {
      const [first, ...more] = shotsOf(operation, steps, take).map((shot) => sceneOf(shot, take, files));
      if (!first) throw new Error(`Step ${step.ref} shows action ${operation.shot}, which the take does not have.`);
      const words: Words = { text: operation.text, hint: operation.hint, english: inEnglish(first.step), screen };
      stage.say(words);
      for (const scene of [first, ...more]) play(stage, scene);
    }
    return { anchor: step.anchor, title: titleOf(step), panel, beats: stage.taken() };
  }));
  const title: Words = { text: guide.title, hint: null, english: englishTitle(take.evidence), screen: '' };
  return {
    id: guide.id, title: guide.title,
    segments: [
      whole('title', guide.title, { kind: 'card', card: 'title', above: guide.title.includes(guide.document) ? '' : guide.document, heading: guide.title, lines: guide.introduction }, title),
      ...body,
      whole('end', '終わりに', { kind: 'card', card: 'end', above: guide.title, heading: 'これで手順は終わりです。', lines: guide.parts.map((part) => part.title) }, null),
    ],
  };
}

/** Chapters are called as the guide's headings are. */
const titleOf = ({ ref, numbered, title }: GuideStep): string => (numbered && !title.startsWith(ref) ? `${ref} ${title}` : title);

function whole(anchor: string, title: string, card: Card, words: Words | null): Segment {
  return { anchor, title, panel: null, beats: [{ frames: toRead([card.heading, ...card.lines].join(''), 3, 12), view: card, words, cursor: null, click: false, outline: null }] };
}

function partCard(guide: Guide, index: number): Card {
  const { title = '', steps = [] } = guide.parts[index] ?? {};
  const people = [...new Set(steps.map(({ actor }) => actor))];
  return { kind: 'card', card: 'part', above: guide.title, heading: title, lines: [`${people.join('・')}　全${steps.length}ステップ`] };
}

const operationsOf = (step: GuideStep): { operation: GuideOperation; screen: string }[] =>
  step.views.flatMap(({ screen, operations }) => operations.map((operation) => ({ operation, screen })));

/** An operation shows its own action and those after it that no other operation tells of and that change what is seen. */
function shotsOf(operation: GuideOperation, steps: readonly GuideStep[], { evidence }: Take): number[] {
  const told = new Set(steps.flatMap((step) => operationsOf(step)).map((each) => each.operation.shot));
  const found = evidence.steps[operation.shot] ? [operation.shot] : [];
  for (let next = operation.shot + 1; found.length > 0 && !told.has(next); next += 1) {
    const entry = evidence.steps[next];
    if (entry?.ref !== evidence.steps[operation.shot]?.ref || !entry) break;
    if (!LOOKING.has(entry.action.kind)) found.push(next);
  }
  return found;
}

function sceneOf(index: number, take: Take, files: ReadonlyMap<number, number>): Scene {
  const shot = take.shots[index];
  const step = take.evidence.steps[index];
  if (!shot || !step) throw new Error(`The take has no action ${index}.`);
  const picture = (at: number | null | undefined) => (at === null || at === undefined ? null : take.pictures[at] ?? null);
  const file = files.get(index);
  const sheets = file === undefined ? [] : take.files[file] ?? [];
  const [before, after] = [picture(shot.before), picture(shot.after)];
  const seen = before ?? after;
  return { shot, step, before, after, target: shot.target && seen && placed(shot.target, seen), sheets: sheets.flatMap((at) => picture(at) ?? []) };
}

/** Which of the take's files an action brings: files of a name come in the order of the actions that bring them. */
function filesOf({ evidence }: Take): ReadonlyMap<number, number> {
  const free = evidence.files.map(({ name }, index) => ({ name, index }));
  const found = new Map<number, number>();
  evidence.steps.forEach(({ action }, index) => {
    if (action.kind !== 'expectFile' && action.kind !== 'expectDownload') return;
    const at = free.findIndex(({ name }) => name === action.value);
    const [file] = at < 0 ? [] : free.splice(at, 1);
    if (file) found.set(index, file.index);
  });
  return found;
}
