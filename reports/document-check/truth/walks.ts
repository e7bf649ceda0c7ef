import type { Procedure } from '../../../scenarios/procedures';
import type { Action, Person } from '../../../scenarios/procedures/types';
import type { Evidence, EvidenceStep } from '../../evidence';
import type { Recipient } from '../model';
import type { TrueAction, TrueStep, TrueWalk } from './types';

/** Who the documents mean: the second office of some procedures has a 申込担当者 of its own. */
const called: Readonly<Record<Person, Recipient>> = { applicant: '申込担当者', manager: '管理責任者', partner: '申込担当者' };

export const recipientsOf = (people: readonly Person[]): Recipient[] => [...new Set(people.map((person) => called[person]))];

/** Evidence names its pictures relative to itself, the truth relative to its own folder. */
export const pictureOf = (screenshot: string | null): string | null => (screenshot === null ? null : `evidence/${screenshot}`);

/**
 * A walk as the procedure's data has it and as its evidence shows it: the data tell the parts, the sources and where a press
 * leads, the evidence what was seen on the way.
 * @throws Error where the two are not of the same walk
 */
export function walkOf(procedure: Procedure, { steps: seen }: Evidence): TrueWalk {
  let index = 0;
  const steps = procedure.steps.map((step): TrueStep => ({
    ref: step.ref, numbered: step.numbered, part: step.part, actor: step.actor, title: step.title, source: step.source,
    actions: step.scenes.flatMap(({ screen, actions }) => actions.map((action) => {
      const entry = seen[index];
      if (entry?.ref !== step.ref || entry.screen !== screen || entry.action.kind !== action.do) {
        throw new Error(`${procedure.id} の証跡が手順のデータと合いません（${step.ref} ${screen}）。`);
      }
      return actionOf(action, entry, index++);
    })),
  }));
  if (index !== seen.length) throw new Error(`${procedure.id} の証跡が手順のデータと合いません（記録が${seen.length - index}件多い）。`);
  return { id: procedure.id, title: procedure.title, steps };
}

function actionOf(action: Action, { screen, action: { kind, role, label, value }, screenshot }: EvidenceStep, index: number): TrueAction {
  return {
    index, kind, screen, role, label, value,
    to: 'to' in action && typeof action.to === 'string' && action.to !== screen ? action.to : null,
    blockedBecause: action.do === 'check' && 'blocked' in action ? value : null,
    mail: action.do === 'expectMail' ? { subject: action.subject, to: recipientsOf(action.to) } : null,
    picture: pictureOf(screenshot),
  };
}
