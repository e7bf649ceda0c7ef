/** The guide of a procedure, made of its data and of a take of its walk. */
import type { Procedure, Step } from '../../../scenarios/procedures/types';
import type { Take, TakePicture } from '../../evidence/take';
import { actorName } from '../../site/words';
import type { Guide, GuideFile, GuideMail, GuidePart, GuideStep } from '../model';
import { termsIn } from '../wording/glossary';
import { titleOf } from '../wording/heading';
import { caresOf } from './cares';
import { introductionOf } from './introduction';
import { played, type Played } from './moments';
import { outcomeOf } from './outcome';
import { referenceOf } from './reference';
import { viewsOf } from './views';

/**
 * @param take of a walk that has passed
 * @returns the guide, with a step for each step of the procedure, in its order
 * @throws Error where the take does not follow the procedure
 */
export function guideOf(procedure: Procedure, take: Take): Guide {
  const all = played(procedure, take);
  const steps = procedure.steps.map((step, index) => stepOf(procedure, take, step, all[index] ?? [], index));
  const told = {
    introduction: introductionOf(procedure),
    parts: partsOf(procedure.steps, steps),
    mails: mailsOf(take, steps),
    files: filesOf(take, all, steps),
  };
  return { id: procedure.id, title: `操作の手引き ${procedure.title}`, document: take.evidence.document, ...told, glossary: termsIn(textOf(told)) };
}

/** What is read; references name other documents. */
const textOf = ({ introduction, parts }: Pick<Guide, 'introduction' | 'parts'>): string => [
  introduction,
  parts.flatMap(({ title, steps }) => [title, ...steps.flatMap((step) => [step.title, step.actor, ...step.views.flatMap(({ operations }) => operations.map(({ text }) => text)), ...step.cares, ...step.then])]),
].flat().join('\n');

function stepOf(procedure: Procedure, take: Take, step: Step, scenes: readonly Played[], index: number): GuideStep {
  const moments = scenes.flatMap((scene) => scene.moments);
  return {
    ref: step.ref, numbered: step.numbered, anchor: `step-${String(index + 1).padStart(2, '0')}`,
    title: titleOf(step), actor: actorName(step.actor),
    views: scenes.flatMap((scene) => viewsOf(scene, take)),
    cares: caresOf(step, moments, procedure.steps.slice(0, index)),
    then: outcomeOf(step, moments, procedure.steps[index + 1]),
    reference: referenceOf(step, procedure.title),
  };
}

/** Steps of one part that stand together. */
function partsOf(data: readonly Step[], steps: readonly GuideStep[]): GuidePart[] {
  return steps.reduce<GuidePart[]>((before, step, index) => {
    const title = data[index]?.part ?? '';
    const last = before.at(-1);
    return last?.title === title ? [...before.slice(0, -1), { title, steps: [...last.steps, step] }] : [...before, { title, steps: [step] }];
  }, []);
}

const pictures = (take: Take, indexes: readonly (number | null)[]): TakePicture[] => indexes.flatMap((at) => (at === null ? [] : take.pictures[at] ?? []));

const mailsOf = (take: Take, steps: readonly GuideStep[]): GuideMail[] => take.evidence.mails.map(({ subject, to, text, afterStep }, index) => ({
  subject, to, text, anchor: steps.find(({ ref }) => ref === afterStep)?.anchor ?? '', picture: pictures(take, [take.mails[index] ?? null])[0] ?? null,
}));

/** PDFs come in the order in which they are looked at. */
function filesOf(take: Take, all: readonly (readonly Played[])[], steps: readonly GuideStep[]): GuideFile[] {
  const anchors = all.flatMap((scenes, index) => scenes.flatMap(({ moments }) => moments.flatMap(({ action }) => (action.do === 'expectFile' ? [steps[index]?.anchor ?? ''] : []))));
  return take.evidence.files.map(({ name }, index) => ({ name, anchor: anchors[index] ?? '', pages: pictures(take, take.files[index] ?? []) }));
}
