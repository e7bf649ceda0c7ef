import type { Value } from '../../../scenarios/procedures/types';
import type { Goal } from '../judge/goal';
import { controlsFor } from '../judge/inputs';
import { personOf } from '../judge/progress';
import { isScreen } from '../judge/screen';
import { resolve, type Known } from '../judge/values';
import type { Attempt } from '../seat/attempt';
import { find } from './find';
import type { Control, PageView } from './view';

/** What the third hint outlines on a page: what is to be filled in, and what is to be pressed then. Nothing on another screen. */
export const targetsOn = (page: PageView, { inHand, known }: Pick<Attempt, 'inHand' | 'known'>): readonly Control[] =>
  inHand.filter(({ screen }) => isScreen(screen, page.screen)).flatMap((goal) => targetsOf(page, goal, known));

function targetsOf(page: PageView, goal: Goal, known: Known): readonly Control[] {
  const person = personOf(goal);
  const pressed = (label: string, row?: Value): readonly Control[] =>
    find(page, { label, roles: ['button', 'link'], ...(row === undefined ? {} : { row: resolve(known, person, row) }) });
  switch (goal.kind) {
    case 'press': {
      const filled = goal.inputs.filter(({ do: verb }) => verb !== 'check').flatMap((input) => {
        const controls = controlsFor(page, input, { known, person });
        return input.do === 'choose' ? controls.filter(({ role, label }) => role !== 'radio' || label === input.option) : controls;
      });
      return [...filled, ...pressed(goal.label, goal.row)];
    }
    case 'file': return pressed(goal.label, goal.row);
    default: return [];
  }
}
