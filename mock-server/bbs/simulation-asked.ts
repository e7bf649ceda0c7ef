import { parseCompactDate } from '../domain/calendar';
import type { IsoDate, Line, Plan } from '../domain/contract';
import { LAST_QUOTE_DATE, type QuoteRequest } from '../domain/quote';
import { checkAsked, type Access, type Asked, type AskedPart } from '../domain/quote-check';
import { lineRates } from '../domain/tariff';
import type { Method } from '../domain/user-codes';
import { chosenOf, numberOf, ticked, valueOf } from '../operations/entered';
import type { Entered } from '../store/tables';
import { checkChoices, checkFields, nameOf, withoutErrors } from '../ui/check';
import type { Errors } from '../ui/form';
import { choices, fields, type ChoiceId, type FieldId } from '../vocabulary/fields';
import { lineValue } from '../vocabulary/fields/simulation';
import { message } from '../vocabulary/messages';

const texts = ['simTerminals', 'simMailboxes', 'simPaidCodes', 'simStorageCodes', 'simUses', 'simAppliedOn'] as const satisfies readonly FieldId[];
const chosen = ['simMethod', 'simAccess', 'simOptions', 'simMaintenance', 'plan'] as const satisfies readonly ChoiceId[];
/** The one 業務 that has a price. */
const COUNTED_TASK = 'DLH01';

/** What the address asks for. */
export interface Simulation {
  readonly request: QuoteRequest;
  readonly appliedOn: IsoDate;
}

/** What the address says, by the names of the form; null where it says nothing of it. @param given every value by name */
export function enteredIn(given: Readonly<Record<string, readonly string[]>>): Entered | null {
  const known = [...texts, ...chosen].flatMap((name) => (given[name] === undefined ? [] : [[name, given[name].length === 1 ? given[name][0] ?? '' : given[name]] as const]));
  return known.length === 0 ? null : Object.fromEntries(known);
}

/**
 * What is to be computed, or messages by input: the form of each first, then what does not go together.
 * @param day 本日, the day of application where none is given
 */
export function simulationOf(entered: Entered, day: IsoDate): { readonly simulation: Simulation; readonly errors: null } | { readonly simulation: null; readonly errors: Errors } {
  const formErrors = { ...checkFields(texts, entered), ...checkChoices(chosen, entered) };
  const appliedOn = parseCompactDate(valueOf(entered, 'simAppliedOn')) ?? day;
  const errors = { ...checkDay(appliedOn, day), ...formErrors };
  if (!withoutErrors(errors)) return { simulation: null, errors };
  const asked = askedIn(entered);
  const together = messagesFor(asked);
  if (!withoutErrors(together)) return { simulation: null, errors: together };
  return { simulation: { appliedOn, request: requestOf(asked, entered) }, errors: null };
}

function checkDay(appliedOn: IsoDate, day: IsoDate): Errors {
  const label = nameOf(fields.simAppliedOn);
  if (appliedOn < day) return { simAppliedOn: message('pastDate', { label }) };
  return appliedOn > LAST_QUOTE_DATE ? { simAppliedOn: message('quoteTooLate', { label }) } : {};
}

const askedIn = (entered: Entered): Asked => ({
  method: chosenOf(entered, 'simMethod') as Method, access: accessOf(chosenOf(entered, 'simAccess')), options: ticked(entered, 'simOptions'),
  maintenance: (chosenOf(entered, 'simMaintenance') || null) as Line['maintenance'] | null,
  terminals: numberOf(entered, 'simTerminals'), mailboxes: numberOf(entered, 'simMailboxes'), paidCodes: numberOf(entered, 'simPaidCodes'), storageCodes: numberOf(entered, 'simStorageCodes'),
});

const accessOf = (value: string): Access => lineRates.find((one) => lineValue(one) === value) ?? (value === 'internet' ? 'internet' : 'none');

const inputs = { access: 'simAccess', options: 'simOptions', maintenance: 'simMaintenance', terminals: 'simTerminals', mailboxes: 'simMailboxes', storageCodes: 'simStorageCodes' } as const satisfies Record<AskedPart, FieldId | ChoiceId>;

/** Messages name the 処理方式, those on what a line has the input itself. */
function messagesFor(asked: Asked): Errors {
  const found = Object.entries(checkAsked(asked)) as [AskedPart, NonNullable<ReturnType<typeof checkAsked>[AskedPart]>][];
  return Object.fromEntries(found.map(([part, code]) => {
    const label = part === 'options' || part === 'maintenance' ? choices[inputs[part]].label : asked.method;
    return [inputs[part], message(code, { label })];
  }));
}

function requestOf({ access, maintenance, options, ...asked }: Asked, entered: Entered): QuoteRequest {
  const count = numberOf(entered, 'simUses');
  return {
    ...asked, plan: chosenOf(entered, 'plan') as Plan, uses: count === 0 ? [] : [{ task: COUNTED_TASK, count }],
    line: typeof access === 'string' || maintenance === null ? null : { kind: access.kind, speed: access.speed, options, maintenance },
  };
}
