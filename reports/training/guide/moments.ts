import type { Procedure, Scene } from '../../../scenarios/procedures/types';
import type { Take } from '../../evidence/take';
import type { Moment } from '../wording/moment';

/** The moments of a scene in order. */
export interface Played {
  readonly scene: Scene;
  readonly moments: readonly Moment[];
}

/**
 * The scenes of each step with what came of them: evidence has one entry for each action, in the order of the data.
 * @throws Error where the take is of another state of the procedure, or its walk broke off
 */
export function played(procedure: Procedure, { evidence }: Pick<Take, 'evidence'>): readonly (readonly Played[])[] {
  let index = 0;
  const all = procedure.steps.map((step) => step.scenes.map((scene) => ({
    scene,
    moments: scene.actions.map((action): Moment => {
      const entry = evidence.steps[index];
      if (entry?.ref !== step.ref || entry.screen !== scene.screen || entry.action.kind !== action.do) {
        throw new Error(`${procedure.id}: the take does not follow the procedure at ${step.ref}, action ${index}.`);
      }
      index += 1;
      return { step, screen: scene.screen, action, entry, index: index - 1 };
    }),
  })));
  if (index !== evidence.steps.length) throw new Error(`${procedure.id}: the take has ${evidence.steps.length} actions, the procedure ${index}.`);
  return all;
}
