import { CENTRE, MAIL, type ActorName, type CentreAction, type MailAction, type Procedure, type ScreenAction } from '../../../scenarios/procedures/types';
import type { Goal, Input } from './goal';

/**
 * A procedure as the goals of who practises it, in their order. What is typed belongs to the press that sends it, also where
 * the document tells of it in an earlier step.
 */
export function goalsOf({ steps }: Procedure): readonly Goal[] {
  const goals: Goal[] = [];
  const typed = new Map<string, Input[]>();
  steps.forEach(({ actor, scenes }, step) => {
    for (const { screen, actions } of scenes) {
      const place = { step, actor, screen };
      if (screen === CENTRE) goals.push(...actions.map((action): Goal => ({ ...place, actor: 'centre', kind: 'centre', action: action as CentreAction })));
      else if (screen === MAIL) for (const action of actions) atMailbox(goals, place, action as MailAction);
      else for (const action of actions) onScreen(goals, typed, place, action as ScreenAction);
    }
  });
  return goals;
}

interface Place { readonly step: number; readonly actor: ActorName; readonly screen: string }

function atMailbox(goals: Goal[], place: Place, action: MailAction): void {
  if (action.do === 'expectMail') goals.push({ ...place, kind: 'mail', mail: action, reads: [] });
  else if (action.do === 'follow') goals.push({ ...place, kind: 'mailLink', mail: action.mail, to: action.to, ...(action.link === undefined ? {} : { link: action.link }) });
  else {
    // Whatever is taken from a mail stands there when it is opened.
    const index = goals.findLastIndex((goal) => goal.kind === 'mail' && goal.mail.subject === action.mail);
    const goal = goals[index];
    if (goal?.kind === 'mail') goals[index] = { ...goal, reads: [...goal.reads, action] };
  }
}

function onScreen(goals: Goal[], typed: Map<string, Input[]>, place: Place, action: ScreenAction): void {
  const key = `${place.actor} ${place.screen}`;
  const inputs = typed.get(key) ?? [];
  const look = (part: { checks?: Extract<Goal, { kind: 'look' }>['checks']; reads?: Extract<Goal, { kind: 'look' }>['reads'] }): void => {
    const last = goals.at(-1);
    const isSame = last?.kind === 'look' && last.step === place.step && last.screen === place.screen;
    const before = isSame ? last : { checks: [], reads: [] };
    const goal: Goal = { ...place, kind: 'look', checks: [...before.checks, ...part.checks ?? []], reads: [...before.reads, ...part.reads ?? []] };
    if (isSame) goals[goals.length - 1] = goal;
    else goals.push(goal);
  };
  switch (action.do) {
    case 'open': goals.push({ ...place, kind: 'open' }); break;
    case 'fill': case 'choose': case 'tick': case 'upload':
      // What is looked at first and then changed is not to be left as it is.
      typed.set(key, [...inputs.filter((input) => input.do !== 'check' || input.label !== action.label), action]);
      break;
    case 'press': {
      const { label, row, to, alert } = action;
      typed.delete(key);
      goals.push({ ...place, kind: 'press', label, to, inputs, soft: false, ...(row === undefined ? {} : { row }), ...(alert === undefined ? {} : { alert }) });
      break;
    }
    case 'follow': goals.push({ ...place, kind: 'press', label: action.label, to: action.opens, inputs: [], soft: true }); break;
    case 'switchTab': goals.push({ ...place, kind: 'press', label: action.label, to: place.screen, inputs: [], soft: true }); break;
    case 'read': look({ reads: [action] }); break;
    case 'check':
      if ('is' in action) typed.set(key, [...inputs, action]);
      look({ checks: [action] });
      break;
    case 'expectFile': goals.push({ ...place, kind: 'file', label: action.label, name: action.name }); break;
    case 'expectDownload': goals.push({ ...place, kind: 'file', label: action.label, name: action.name, ...(action.row === undefined ? {} : { row: action.row }) }); break;
  }
}
