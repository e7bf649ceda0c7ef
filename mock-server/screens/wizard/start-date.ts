import type { Context } from '../../context';
import { addDays, parseCompactDate, today } from '../../domain/calendar';
import { valueOf } from '../../operations/entered';
import type { Entered } from '../../store/tables';
import type { Errors } from '../../ui/form';
import { fields } from '../../vocabulary/fields';
import { message } from '../../vocabulary/messages';

/** How far ahead a start may be wished for (assumed). */
const DAYS_AHEAD = 366;

/** 利用開始希望日 lies between today and a year ahead; off the schedule it is taken. Its form is checked elsewhere. */
export function checkStartDate({ clock }: Context, entered: Entered): Errors {
  const day = today(clock.instant());
  const wish = parseCompactDate(valueOf(entered, 'startDate'));
  const { label } = fields.startDate;
  if (wish !== null && wish < day) return { startDate: message('pastDate', { label }) };
  if (wish !== null && wish > addDays(day, DAYS_AHEAD)) return { startDate: message('dateTooFar', { label }) };
  return {};
}
