import type { CentreAction } from '../procedures/types';
import { resolve, type Done, type Run } from './run';

/** What NACCSセンター and time do. */
export async function atCentre(run: Run, action: CentreAction): Promise<Done> {
  const { centre, clock } = run.stage;
  if (action.do === 'clock') {
    if ('day' in action) await clock.set(action.day);
    else if ('hours' in action) await clock.advanceHours(action.hours);
    else await clock.advanceBusinessDays(action.businessDays);
    return { label: 'NSSの時計', value: await clock.now() };
  }
  const application = resolve(run, 'applicant', action.application);
  if (action.do === 'complete') await centre.complete(application);
  else if (action.decision === 'approve') await centre.approve(application, action.startDate);
  else await centre[action.decision](application, action.message);
  return { label: action.do === 'complete' ? '作業完了' : '審査', value: application };
}
