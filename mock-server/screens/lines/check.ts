import type { Context } from '../../context';
import { parseCompactDate, today } from '../../domain/calendar';
import { chosenOf, ticked, valueOf } from '../../operations/entered';
import type { Entered } from '../../store/tables';
import { checkChoices, checkFields } from '../../ui/check';
import type { Errors } from '../../ui/form';
import { checkPlace } from '../../ui/place';
import { choices, fields } from '../../vocabulary/fields';
import { message } from '../../vocabulary/messages';
import { checkUnused, placeInputs } from '../wizard/unused';

const BEST_EFFORT = 'ベストエフォート';
const chosen = ['lineKind', 'lineSpeed', 'maintenance'] as const;

/** What can be had of a line: speeds (E-15), 冗長化 and ping監視 (S4 p. 5). */
export function checkLine(entered: Entered): Errors {
  const [kind, speed] = [chosenOf(entered, 'lineKind'), chosenOf(entered, 'lineSpeed')];
  const options = ticked(entered, 'lineOptions');
  const errors: Record<string, string> = {};
  for (const name of chosen) if (chosenOf(entered, name) === '') errors[name] = message('needsLine', { label: choices[name].label });
  const isDedicated = kind === '専用線';
  if (kind !== '' && speed !== '' && (speed === BEST_EFFORT) === isDedicated) errors['lineSpeed'] = message('speedNotOfLine');
  if (kind !== '' && options.includes('ping監視') && !isDedicated) errors['lineOptions'] = message('noPing');
  if (kind !== '' && options.includes('冗長化') && (!isDedicated || speed === '0.5Mbps')) errors['lineOptions'] = message('noRedundancy');
  return { ...checkChoices([...chosen, 'lineOptions'], entered), ...errors };
}

/**
 * Where and with whom it is laid: an address of its own where it is not at a known place; a wish not in the past.
 * @param site the choice between known places and 「その他」
 */
export function checkWorks({ clock }: Context, entered: Entered, site: 'worksSame' | 'lineSite'): Errors {
  const elsewhere = chosenOf(entered, site) === 'other';
  const wish = parseCompactDate(valueOf(entered, 'worksWish'));
  return {
    ...checkChoices([site], entered),
    ...(elsewhere
      ? { ...checkFields(['worksName'], entered, { required: true }), ...checkPlace('works', entered, { required: true }) }
      : checkUnused(entered, site, 'other', ['worksName', ...placeInputs('works')])),
    ...checkFields(['worksPerson', 'worksPersonPhone', 'worksWish'], entered),
    ...(wish !== null && wish < today(clock.instant()) ? { worksWish: message('pastDate', { label: fields.worksWish.label }) } : {}),
  };
}
