import type { Action, Scene, Step, Value } from '../types';

/**
 * The scenes of a step of another procedure that shows the same screens.
 * @throws Error where the step has gone, so that no walk goes on without it
 */
export function scenesOf(steps: readonly Step[], ref: string): readonly Scene[] {
  const found = steps.find((step) => step.ref === ref);
  if (!found) throw new Error(`手順 ${ref} がありません。`);
  return found.scenes;
}

/** The same scene with other texts typed into some inputs, and without the button that leaves the screen. */
export const retyped = ({ screen, actions }: Scene, values: Readonly<Record<string, Value>>): Scene => ({
  screen,
  actions: actions.slice(0, -1).map((action: Action): Action => {
    const value = action.do === 'fill' ? values[action.label] : undefined;
    return action.do === 'fill' && value !== undefined ? { ...action, value } : action;
  }),
});

/** Steps taken a second time in the same procedure: refs are to be told apart. */
export const again = (steps: readonly Step[], mark: string): readonly Step[] => steps.map((step) => ({ ...step, ref: `${step.ref}${mark}` }));
