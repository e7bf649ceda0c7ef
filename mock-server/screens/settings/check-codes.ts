import type { Context } from '../../context';
import { codesToSet } from '../../operations/codes-to-set';
import { isBegun, missingTab } from '../../operations/settings-entered';
import { underReview } from '../../operations/settings';
import type { Draft, Office } from '../../store/tables';
import type { Errors } from '../../ui/form';
import { message } from '../../vocabulary/messages';

/** Name of the message at a 利用者コード. */
export const codeError = (code: string): string => `code-${code}`;

/**
 * What stands against registering the 利用者コード of a draft: none was entered, tabs are missing, or somebody else
 * has applied for a code meanwhile.
 */
export function checkCodes(context: Context, { officeCode, contract }: Office, draft: Draft): Errors {
  const begun = codesToSet(context, contract).filter((code) => isBegun(draft, code));
  if (begun.length === 0) return { codes: message('nothingSet') };
  const errors: Record<string, string> = {};
  for (const code of begun) {
    if (underReview(context, officeCode, code, draft.correcting)) errors[codeError(code.code)] = message('codeTaken', { label: code.code });
    else if (missingTab(draft, code) !== undefined) errors[codeError(code.code)] = message('tabsMissing', { label: code.code });
  }
  return errors;
}
