import type { Context } from '../../context';
import { takenBy } from '../../operations/changes/pending';
import { terminalsOf, ticked } from '../../operations/entered';
import type { Draft, Entered, Office } from '../../store/tables';
import { checkFields, withoutErrors } from '../../ui/check';
import { typed, type Errors } from '../../ui/form';
import { changeItem } from '../../vocabulary/change-items';
import type { FieldId } from '../../vocabulary/fields';
import { message } from '../../vocabulary/messages';

/** Which inputs belong to which ticked item of 1-④. */
const parts = [
  { item: 'netTerminals', counts: ['addNet', 'addEbms'] as const satisfies readonly FieldId[], abolished: 'abolishTerminals' },
  { item: 'netCertificates', counts: ['addWeb'] as const satisfies readonly FieldId[], abolished: 'abolishCertificates' },
] as const;

/** The rules of 論理端末・証明書 入力 (S0 1-⑥, R-24): messages by input. */
export function checkTerminals(context: Context, office: Office, draft: Draft, entered: Entered): Errors {
  const errors: Record<string, string> = { ...checkFields(['addNet', 'addEbms', 'addWeb'], entered) };
  for (const { item, counts, abolished } of parts) {
    const given = counts.filter((name) => typed(entered, name).trim() !== '');
    const gone = ticked(entered, abolished);
    if (!ticked(draft.entered['items'], 'items').includes(item)) {
      const text = message('itemNotChosen', { label: changeItem(item)?.label ?? '' });
      for (const name of given) errors[name] = text;
      if (gone.length > 0) errors[abolished] = text;
    } else if (given.length === 0 && gone.length === 0 && !counts.some((name) => errors[name])) {
      errors[counts[0]] = message('nothingToChange');
    }
  }
  return withoutErrors(errors) ? checkAbolished(context, office, draft, entered) : errors;
}

/** What is to be abolished stands in the contract, and no other open application abolishes it too. */
function checkAbolished(context: Context, { contract, officeCode }: Office, draft: Draft, entered: Entered): Errors {
  const { abolishTerminals, abolishCertificates } = terminalsOf(entered);
  const present = (web: boolean): ReadonlySet<string> =>
    new Set(contract.terminals.filter(({ kind }) => kind !== 'general' && (kind === 'web') === web).map(({ name }) => name));
  const taken = takenBy(context, officeCode, draft.correcting);
  const errors: Record<string, string> = {};
  for (const [name, chosen, known] of [['abolishTerminals', abolishTerminals, present(false)], ['abolishCertificates', abolishCertificates, present(true)]] as const) {
    const unknown = chosen.some((terminal) => !known.has(terminal));
    const twice = chosen.find((terminal) => taken.has(`terminal:${terminal}`));
    if (unknown) errors[name] = message('noSuchTerminal');
    else if (twice !== undefined) errors[name] = message('terminalTaken', { label: twice });
  }
  return errors;
}
