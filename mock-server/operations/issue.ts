import { seededCode, type Context } from '../context';
import type { GrantedTerminal, NewApplication } from '../domain/application';
import type { Contract, IsoDate, UserCode } from '../domain/contract';
import type { BillingRequest } from '../domain/new-contract';
import { lineOf, newMailboxes, nextLineName } from '../domain/changes/general';
import { hasCertificate, terminalName } from '../domain/terminals';
import type { CodeRequest } from '../domain/user-codes';
import { newOfficeCode } from '../domain/user-ids';
import type { Office } from '../store/tables';
import { holdersOf, issueCode, issueIds } from './issue-codes';
import { noteIssuedPassword } from './issued-password';
import { isWhollySet } from './settings';
import { takeTerminalSerials } from './terminal-names';

/**
 * 審査終了 of a 新規の利用申込 (D-12): gives it 事業所コード and 事業所パスワード, 利用者コード with their 利用者ID, and the
 * names of its terminals; the contract stands from now on and begins on `startDate`. Inside a transaction.
 * @returns 事業所コード and the terminals, whose certificates are still to be issued; and whether no システム設定 is left to be
 *   applied for
 * @throws Conflict where a code that is to be shared has gone, or has no 識別番号 left
 */
export function issueContract(context: Context, application: NewApplication, startDate: IsoDate): Issuing {
  const { store, seed } = context;
  const companyShort = freeShort(context);
  const officeCode = newOfficeCode(companyShort, (code) => store.get('offices', code) !== undefined);
  const granted = grantTerminals(context, application.contents.terminals);
  const userCodes = issueCodes(context, application, companyShort, officeCode);
  const office: Office = {
    officeCode, contract: contractOf(context, application, { officeCode, companyShort, startedOn: startDate, granted, userCodes }),
    password: seededCode(seed(), 'officePassword', store.count('officePassword'), 12),
    mustChangePassword: false, firstLoginAt: null, isVoid: false, failures: 0, lockedUntil: null,
  };
  store.put('offices', office);
  noteIssuedPassword(context, office);
  return { officeCode, granted, ...(userCodes.every(isWhollySet) ? { withoutSettings: true } : {}) };
}
type Issuing = { officeCode: string } & Pick<NewApplication, 'granted' | 'withoutSettings'>;

/** Names for terminals that the review grants. Inside a transaction. @param counts by kind */
export function grantTerminals(context: Context, counts: Partial<Record<GrantedTerminal['kind'], number>>): GrantedTerminal[] {
  return (['net', 'ebms', 'web', 'general'] as const).flatMap((kind) =>
    Array.from({ length: counts[kind] ?? 0 }, () => ({ name: terminalName(takeTerminalSerials(context, 1)), kind, authCode1: '', authCode2: '' })));
}

/** Codes for fetching the certificate of a terminal. Inside a transaction. */
export function issueCertificate({ store, seed }: Context, terminal: GrantedTerminal): GrantedTerminal {
  const number = store.count('certificate');
  return { ...terminal, authCode1: seededCode(seed(), 'authCode1', number, 8), authCode2: seededCode(seed(), 'authCode2', number, 8) };
}

/** 企業略称: three letters that nobody has (assumed: the Center gives it). */
function freeShort({ store }: Context): string {
  for (;;) {
    // A step without a common divisor with 24³ visits every triple once and keeps neighbours from looking alike.
    const triple = (store.count('companyShort') * 5_077) % SHORTS;
    const short = [triple / 576, triple / 24, triple].map((part) => LETTERS[Math.floor(part) % 24]).join('');
    if (store.groupSize('offices', `short:${short}`) === 0) return short;
  }
}
/** Without I and O, which are read as digits (E-13). */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const SHORTS = LETTERS.length ** 3;

/** 利用者コード and 利用者ID for every request; a shared code keeps its name and gets IDs of its own. */
function issueCodes(context: Context, { contents }: NewApplication, companyShort: string, officeCode: string): UserCode[] {
  const given = new Set<string>();
  return contents.codes.map((request) => {
    const code = issueCode(context, request, companyShort, given);
    given.add(code);
    const sharers = holdersOf(context, code);
    const theirs = sharers.flatMap(({ userCodes }) => userCodes.filter((one) => one.code === code));
    for (const sharer of sharers) tellSharer(context, sharer.officeCode, code, officeCode);
    return {
      code, systemKind: request.systemKind, statistics: request.statistics, trades: tradesOf(request), sharedWith: sharers.map((sharer) => sharer.officeCode),
      ids: issueIds(context, code, request.ids).map((id) => ({ id, status: 'active' as const })), settings: theirs[0]?.settings ?? {},
    };
  });
}

const tradesOf = ({ ids }: CodeRequest): string[] => [...new Set(ids.flatMap(({ trades }) => trades))];

/** An office that uses the code sees with whom it shares it from now on. */
function tellSharer({ store }: Context, sharer: string, code: string, officeCode: string): void {
  const office = store.get('offices', sharer);
  if (!office) return;
  const userCodes = office.contract.userCodes.map((one) => (one.code === code ? { ...one, sharedWith: [...one.sharedWith, officeCode] } : one));
  store.put('offices', { ...office, contract: { ...office.contract, userCodes } });
}

interface Issued {
  readonly officeCode: string;
  readonly companyShort: string;
  readonly startedOn: IsoDate;
  readonly granted: readonly GrantedTerminal[];
  readonly userCodes: readonly UserCode[];
}

function contractOf(context: Context, { contents, contact }: NewApplication, issued: Issued): Contract {
  const { company, office, headOffice, holder, manager, emergencyFax, codes, line, works, billing, plan, connection } = contents;
  const { officeCode, companyShort, startedOn, granted, userCodes } = issued;
  return {
    officeCode, companyShort, company, office, headOffice, holder, manager, emergencyFax, contact, startedOn, userCodes,
    systemKind: codes[0]?.systemKind ?? '海上・航空共用',
    terminals: granted.map(({ name, kind }) => ({ name, kind })),
    certificates: granted.filter(hasCertificate).map(({ name }) => ({ terminalName: name, status: 'pending', authCode1: '', authCode2: '' })),
    lines: line === null ? [] : [lineOf(nextLineName([]), line, works?.place ?? office, startedOn)],
    servers: contents.terminals.servers,
    mailboxes: newMailboxes({ officeCode, mailboxes: [] }, contents.mailboxes),
    sharedEquipment: [], jointUse: [], endedOn: null,
    plan: { net: connection === 'net' ? plan : null, general: connection === 'general' ? plan : null },
    billing: billingOf(context, billing),
  };
}

/** 請求先: with 一括請求 that of the place where the bill goes, otherwise one with a 登録請求先コード of its own. */
function billingOf(context: Context, { combined, payment, place, contact }: BillingRequest): Contract['billing'] {
  const shared = combined === null ? undefined : billedAt(context, combined.code);
  return shared ?? { payment, code: combined?.code.length === 7 ? combined.code : newBillingCode(context), place, contact };
}

/** @param code 登録請求先コード or 事業所コード, whichever the applicant knows (S3 step 16) */
const billedAt = ({ store }: Context, code: string): Contract['billing'] | undefined =>
  (store.get('offices', code) ?? store.group('offices', `billing:${code}`)[0])?.contract.billing;

/** A 登録請求先コード that nobody has: nine and a serial of six digits (assumed). */
function newBillingCode({ store }: Context): string {
  for (;;) {
    const code = `9${String(store.count('billing')).padStart(6, '0')}`;
    if (store.groupSize('offices', `billing:${code}`) === 0) return code;
  }
}
