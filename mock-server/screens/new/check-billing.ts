import type { Context } from '../../context';
import { chosenOf, valueOf } from '../../operations/entered';
import type { Entered } from '../../store/tables';
import { checkChoices, checkFields, withoutErrors } from '../../ui/check';
import type { Errors } from '../../ui/form';
import { checkPlace } from '../../ui/place';
import { message } from '../../vocabulary/messages';
import { checkUnused, placeInputs } from '../wizard/unused';

/** The rules of 請求先 入力 (S3 step 16): what is asked for depends on what is chosen, the rest is not looked at. */
export function checkNewBilling(context: Context, entered: Entered): Errors {
  const errors = checkChoices(['combined', 'payment'], entered);
  if (chosenOf(entered, 'combined') === 'yes') {
    return {
      ...errors, ...checkFields(['combinedCompany', 'combinedPlace'], entered, { required: true }),
      ...checkCodes(context, entered, 'combinedCode', 'combinedOffice'),
    };
  }
  const elsewhere = chosenOf(entered, 'billingSame') === 'other';
  return {
    ...errors, ...checkChoices(['billingSame', 'sameAccount'], entered),
    ...checkUnused(entered, 'combined', 'yes', ['combinedCode', 'combinedOffice', 'combinedCompany', 'combinedPlace']),
    ...(elsewhere
      ? { ...checkFields(['billingName'], entered, { required: true }), ...checkPlace('billing', entered, { required: true }) }
      : checkUnused(entered, 'billingSame', 'other', ['billingName', ...placeInputs('billing')])),
    ...checkFields(['billingContact'], entered), ...checkSameAccount(context, entered),
  };
}

/** 同一口座振替: an account that is debited already. */
function checkSameAccount(context: Context, entered: Entered): Errors {
  if (chosenOf(entered, 'sameAccount') !== 'yes') return checkUnused(entered, 'sameAccount', 'yes', ['sameCode', 'sameOffice', 'sameCompany']);
  if (chosenOf(entered, 'payment') !== '口座振替') return { sameAccount: message('onlyWithDebit') };
  return { ...checkFields(['sameCompany'], entered, { required: true }), ...checkCodes(context, entered, 'sameCode', 'sameOffice') };
}

/** Exactly one of the two codes, and one that somebody has. */
function checkCodes({ store }: Context, entered: Entered, code: 'combinedCode' | 'sameCode', office: 'combinedOffice' | 'sameOffice'): Errors {
  const errors = checkFields([code, office], entered);
  if (!withoutErrors(errors)) return errors;
  const [billingCode, officeCode] = [valueOf(entered, code), valueOf(entered, office)];
  if ((billingCode === '') === (officeCode === '')) return { [code]: message('onlyOneOfCodes') };
  if (officeCode !== '') return isOffice(store.get('offices', officeCode)) ? {} : { [office]: message('noSuchOffice', { label: '事業所コード' }) };
  const known = store.group('offices', `billing:${billingCode}`).some(isOffice);
  return known ? {} : { [code]: message('noSuchOffice', { label: '登録請求先コード' }) };
}

const isOffice = (office: { readonly isVoid: boolean } | undefined): boolean => office !== undefined && !office.isVoid;
