/**
 * What using NACCS would cost, and when it could begin. A quote is the bill of a contract that nobody has yet: it is computed by the
 * functions that compute bills and 利用開始日, so that the two cannot differ.
 */
import { addBusinessDays } from './calendar';
import { chargesOf, totalsOf, type Charge, type Charged, type Use } from './charges';
import type { IsoDate, Line, Plan, Terminal } from './contract';
import { addMonths, monthOf } from './months';
import { earliestStart, LAST_START_DATE, LEAD_LINE, LEAD_NETNACCS, settingDeadline } from './schedule';
import { monthly, rateOfLine, task, type Source } from './tariff';
import { methods, type Method } from './user-codes';

/** A line that is to be laid. */
export type QuotedLine = Pick<Line, 'kind' | 'speed' | 'options' | 'maintenance'>;

/** What is to be used. */
export interface QuoteRequest {
  readonly method: Method;
  /** Null where none is laid: インターネット, or a line that is there already. */
  readonly line: QuotedLine | null;
  readonly plan: Plan;
  readonly terminals: number;
  readonly mailboxes: number;
  /** 利用者コード with 管理統計資料(有料), and those of them with 保税管理資料保存サービス. */
  readonly paidCodes: number;
  readonly storageCodes: number;
  /** 業務 in a month, by its code. */
  readonly uses: readonly Pick<Use, 'task' | 'count'>[];
}

/** A row of a quote: charges of one kind and price, with the source of the price. Yen without tax. */
export interface QuoteRow extends Omit<Charge, 'subject'> {
  readonly source: Source;
}

export interface Cost {
  readonly rows: readonly QuoteRow[];
  readonly totals: ReturnType<typeof totalsOf>;
}

/** How the earliest 利用開始日 comes about. */
export interface Begin {
  readonly appliedOn: IsoDate;
  /** 審査終了: the 営業日 after the application (R-31; that it is not later is assumed). */
  readonly approvedOn: IsoDate;
  /** 営業日 from there at least (D-19), and the day on which they are over. */
  readonly lead: number;
  readonly readyOn: IsoDate;
  /** The first day of the schedule from then on. */
  readonly startsOn: IsoDate;
  readonly settingsUntil: IsoDate;
}

export interface Quote {
  /** Once, with the first bill. */
  readonly initial: Cost;
  /** Every month. */
  readonly monthly: Cost;
  /** What the first bill comes to. */
  readonly first: Cost['totals'];
  readonly begin: Begin;
}

/** The last day for which a quote can be made: later ones have no 利用開始日 on the schedule. */
export const LAST_QUOTE_DATE: IsoDate = addBusinessDays(LAST_START_DATE, -LEAD_LINE - 2);

/**
 * The quote for what would be applied for on a day.
 * @throws RangeError after {@link LAST_QUOTE_DATE}
 */
export function quoteFor(request: QuoteRequest, appliedOn: IsoDate): Quote {
  const begin = beginOf(appliedOn, request.line === null ? LEAD_NETNACCS : LEAD_LINE);
  const versions = [{ from: begin.startsOn, contract: contractFor(request, begin.startsOn) }];
  const uses = request.uses.map((use) => ({ ...use, userId: userIdOf(request.method) }));
  const month = monthOf(begin.startsOn);
  const first = chargesOf(month, versions, uses);
  const cost = (charges: readonly Charge[]): Cost => ({ rows: rowsOf(charges, request), totals: totalsOf(charges) });
  return {
    begin, initial: cost(first.filter(({ item }) => item === 'lineInitial')),
    monthly: cost(chargesOf(addMonths(month, 1), versions, uses)), first: totalsOf(first),
  };
}

function beginOf(appliedOn: IsoDate, lead: number): Begin {
  const approvedOn = addBusinessDays(appliedOn, 1);
  const startsOn = earliestStart(approvedOn, lead);
  return { appliedOn, approvedOn, lead, readyOn: addBusinessDays(approvedOn, lead), startsOn, settingsUntil: settingDeadline(startsOn) };
}

/** Is it a 処理方式 of netNACCS, over the Internet? */
export const isNetMethod = (method: Method): boolean => methods.net.includes(method);
const terminalKinds: Partial<Record<Method, Terminal['kind']>> = { netNACCS: 'net', webNACCS: 'web', ebMS: 'ebms', インタラクティブ: 'general' };
/** Has the 処理方式 論理端末? The others have servers or mailboxes. */
export const hasTerminals = (method: Method): boolean => terminalKinds[method] !== undefined;

/** Any 利用者コード: which one changes nothing. */
const code = (index: number): string => String(index + 1).padStart(5, '0');
/** D-17: by its 識別番号 a use is charged by the plan of netNACCS or of 一般NACCS. */
const userIdOf = (method: Method): string => `${code(0)}${method === 'SMTP双方向' ? 'YA1' : isNetMethod(method) ? 'A0A' : '001'}`;

const named = (count: number): { readonly name: string }[] => Array.from({ length: count }, (_, index) => ({ name: code(index) }));

/** The contract that would come of it, as far as it is charged for. */
function contractFor({ method, line, plan, terminals, mailboxes, paidCodes, storageCodes }: QuoteRequest, startedOn: IsoDate): Charged {
  const kind = terminalKinds[method];
  const isNet = isNetMethod(method);
  return {
    startedOn, endedOn: null, servers: 0, sharedEquipment: [], plan: { net: isNet ? plan : null, general: isNet ? null : plan },
    terminals: kind === undefined ? [] : named(terminals).map(({ name }) => ({ name, kind })), mailboxes: named(mailboxes),
    userCodes: Array.from({ length: paidCodes }, (_, index) => ({ code: code(index), ids: [], statistics: { paid: true, free: false, storage: index < storageCodes } })),
    lines: line === null ? [] : [{ ...line, name: '回線', since: startedOn }],
  };
}

/** Charges that differ only in whose they are become one row. */
function rowsOf(charges: readonly Charge[], request: QuoteRequest): QuoteRow[] {
  const rows = new Map<string, QuoteRow>();
  for (const { item, detail, unitPrice, quantity, amount } of charges) {
    const key = [item, detail, unitPrice].join(' ');
    const before = rows.get(key);
    rows.set(key, { item, detail, unitPrice, quantity: quantity + (before?.quantity ?? 0), amount: amount + (before?.amount ?? 0), source: sourceOf(item, detail, request) });
  }
  return [...rows.values()];
}

function sourceOf(item: Charge['item'], detail: string, { line }: QuoteRequest): Source {
  switch (item) {
    case 'basicNet': case 'basicGeneral': return monthly.basic.source;
    case 'basicMailbox': case 'basicUnit': return 'external: E-07';
    case 'statistics': return monthly.statistics.source;
    case 'storage': return monthly.storage.source;
    case 'task': return task(detail.split(' ')[0] ?? '')?.source ?? 'assumed: no such 業務';
    default: return line === null ? 'assumed: no line' : sourceOfLine(line);
  }
}

const sourceOfLine = (line: QuotedLine): Source => {
  if (line.options.includes('冗長化') && line.options.includes('予備機')) return 'assumed: S4 prices 冗長化 and 予備機 one by one';
  return rateOfLine(line)?.source ?? 'assumed: not in the tariff';
};
