import { CENTRE, MAIL, type Step } from '../../../scenarios/procedures/types';
import { mailName } from '../wording/elsewhere';
import type { Moment } from '../wording/moment';
import { screenName } from '../wording/names';

/**
 * What one sees when a step is done.
 * @param next the step that follows, if any
 */
export function outcomeOf(step: Step, moments: readonly Moment[], next: Step | undefined): readonly string[] {
  const last = moments.at(-1)?.action;
  if (step.actor === 'centre') return awaited(next);
  if (last?.do === 'press' && last.alert === undefined) return [`${screenName(last.to)}が表示されます。`];
  if (last?.do === 'follow' && 'mail' in last) return [`${screenName(last.to)}が表示されます。`];
  return [];
}

/** When NACCSセンター is ready, a mail may tell of it. */
function awaited(next: Step | undefined): readonly string[] {
  const [first] = next?.scenes ?? [];
  const action = first?.screen === MAIL ? first.actions[0] : undefined;
  if (next === undefined || first?.screen === CENTRE || action?.do !== 'expectMail') return [];
  return [`${mailName(action.subject)}のE-mailが届いたら、次へ進みます。`];
}
