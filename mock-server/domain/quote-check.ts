/** What can be asked of the calculator: answers codes; the vocabulary holds their words. */
import type { Line } from './contract';
import { hasTerminals, isNetMethod, type QuoteRequest } from './quote';
import { rateOfLine } from './tariff';

export type QuoteCode =
  | 'notChosen' | 'quoteInternet' | 'quoteLine' | 'quoteOnlyWithLine' | 'quoteNoRedundancy' | 'quoteNoPing'
  | 'quoteNeedsTerminals' | 'quoteNoTerminals' | 'quoteNeedsMailboxes' | 'quoteNoMailboxes' | 'quoteStorage';

/** How somebody connects: the lines of the tariff, the Internet, or without a line of one's own. */
export type Access = 'internet' | 'none' | Pick<Line, 'kind' | 'speed'>;

/** What is asked for before it is known to go together. */
export interface Asked extends Omit<QuoteRequest, 'line' | 'plan' | 'uses'> {
  readonly access: Access;
  readonly options: readonly string[];
  readonly maintenance: Line['maintenance'] | null;
}

/** Where an objection stands. */
export type AskedPart = 'access' | 'options' | 'maintenance' | 'terminals' | 'mailboxes' | 'storageCodes';

/** What does not go together: the lines by method, the options by line (S4 p. 5), the numbers by method, R-18. One objection a part. */
export function checkAsked({ method, access, options, maintenance, terminals, mailboxes, paidCodes, storageCodes }: Asked): Partial<Record<AskedPart, QuoteCode>> {
  const isNet = isNetMethod(method);
  const line = typeof access === 'string' ? null : access;
  const found: Partial<Record<AskedPart, QuoteCode>> = {};
  if (isNet !== (access === 'internet')) found.access = isNet ? 'quoteInternet' : 'quoteLine';
  const wrongOption = options.length === 0 ? undefined : line === null ? 'quoteOnlyWithLine' : optionCode(line, options);
  if (wrongOption) found.options = wrongOption;
  if ((maintenance !== null) !== (line !== null)) found.maintenance = line === null ? 'quoteOnlyWithLine' : 'notChosen';
  if (hasTerminals(method) !== terminals > 0) found.terminals = terminals > 0 ? 'quoteNoTerminals' : 'quoteNeedsTerminals';
  if ((method === 'SMTP/POP3') !== mailboxes > 0) found.mailboxes = mailboxes > 0 ? 'quoteNoMailboxes' : 'quoteNeedsMailboxes';
  if (storageCodes > paidCodes) found.storageCodes = 'quoteStorage';
  return found;
}

function optionCode(line: Pick<Line, 'kind' | 'speed'>, options: readonly string[]): QuoteCode | undefined {
  const rates = rateOfLine(line);
  if (options.includes('冗長化') && rates?.use.redundant == null) return 'quoteNoRedundancy';
  return options.includes('ping監視') && rates?.ping == null ? 'quoteNoPing' : undefined;
}
