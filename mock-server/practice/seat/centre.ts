import type { CentreAction } from '../../../scenarios/procedures/types';
import { resolve, type Known } from '../judge/values';
import { Refused, type SeatControl } from './control';

/**
 * Does what NACCSセンター or time does in a procedure.
 * @throws Refused saying in Japanese why it cannot be done
 */
export async function actAsCentre(control: SeatControl, known: Known, action: CentreAction): Promise<void> {
  switch (action.do) {
    case 'clock':
      if ('day' in action) await control.setClock(action.day.includes('T') ? action.day : `${action.day}T09:00:00+09:00`);
      else await control.advanceClock('hours' in action ? { duration: `PT${action.hours}H` } : { businessDays: action.businessDays });
      return;
    case 'task': {
      const refusal = await control.performTask(action.userId, action.task, action.count).then(() => null, (error: unknown) => {
        if (error instanceof Refused) return error.message;
        throw error;
      });
      if ((refusal === null) !== (action.refused === undefined)) throw new Refused(refusal ?? `${action.userId} の業務 ${action.task} は行えないはずですが、行えました。`);
      return;
    }
    case 'complete': await control.complete(application(known, action)); return;
    case 'review': {
      const { decision } = action;
      await control.review(application(known, action), decision === 'approve'
        ? { decision, ...(action.startDate === undefined ? {} : { startDate: action.startDate }) }
        : { decision, message: action.message });
      return;
    }
  }
}

function application(known: Known, action: Extract<CentreAction, { do: 'review' | 'complete' }>): string {
  const number = resolve(known, 'applicant', action.application);
  if (number === null) throw new Refused('申込受付番号が分からないため、処理できません。完了画面を開いて、申込受付番号を確認してください。');
  return number;
}
