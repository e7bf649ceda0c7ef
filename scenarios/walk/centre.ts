import type { CentreAction } from '../procedures/types';
import { resolve, type Done, type Run } from './run';

/** What NACCSセンター and time do. */
export async function atCentre(run: Run, action: CentreAction): Promise<Done> {
  const { centre, clock } = run.stage;
  if (action.do === 'task') return task(run, action);
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

/** @throws Error where NACCS refuses what it is to do, or does what it is to refuse */
async function task({ stage: { nss } }: Run, { userId, task: code, count, refused }: Extract<CentreAction, { readonly do: 'task' }>): Promise<Done> {
  const answer = await nss.control.performTask(userId, code, count).then(() => undefined, (error: Error) => error.message);
  if (refused === undefined && answer !== undefined) throw new Error(answer);
  if (refused !== undefined && !answer?.includes(refused)) throw new Error(`${userId} の業務 ${code} は「${refused}」で断られるはずですが、${answer === undefined ? '行えました' : `「${answer}」です`}。`);
  return { label: code, value: userId, verified: [refused === undefined ? `${userId} が業務 ${code} を行えた` : `業務 ${code} は「${refused}」で断られた`] };
}
