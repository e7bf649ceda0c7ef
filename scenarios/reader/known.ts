import type { Person, Procedure, Scene, Step, Action, MailAction, CentreAction, ScreenAction } from '../procedures/types';
import { CENTRE, MAIL } from '../procedures/types';
import type { Screen, ScreenName } from '../../pages';
import { act } from '../walk/act';
import { arrive } from '../walk/arrive';
import { atCentre } from '../walk/centre';
import { atMailbox } from '../walk/mailbox';
import { actorOf, type Run } from '../walk/run';

/** An action of a walk with where it stands. */
export interface Moment {
  readonly index: number;
  readonly step: Step;
  readonly scene: Scene;
  readonly action: Action;
  readonly person: Person;
}

/** All actions of a procedure in order; their index is that of the evidence. */
export function momentsOf({ steps }: Procedure): Moment[] {
  let index = 0;
  return steps.flatMap((step) => step.scenes.flatMap((scene) =>
    scene.actions.map((action): Moment => ({ index: index++, step, scene, action, person: step.actor === 'centre' ? 'applicant' : step.actor }))));
}

export const isOnScreen = ({ scene }: Moment): boolean => scene.screen !== MAIL && scene.screen !== CENTRE;

/**
 * Does an action as the walk does it: the known way.
 * @throws Error saying what was expected and what is there
 */
export async function known(run: Run, { scene, action, person }: Moment): Promise<void> {
  if (scene.screen === MAIL) await atMailbox(run, person, action as MailAction, () => undefined);
  else if (scene.screen === CENTRE) await atCentre(run, action as CentreAction);
  else {
    const name = scene.screen as ScreenName;
    if (action.do !== 'open' && run.at.get(person)?.screen !== name) await arrive(run, person, name);
    const screen: Screen = actorOf(run, person).nss.screen(name);
    await act(run, person, screen, action as ScreenAction, () => undefined);
  }
}
