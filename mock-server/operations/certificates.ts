import { randomBytes } from 'node:crypto';
import type { Context } from '../context';
import { isChange, type Application, type GrantedTerminal } from '../domain/application';
import { today } from '../domain/calendar';
import { isOf, withFetched, withUnfetchedStopped } from '../domain/certificates';
import type { CertificateStatus, Contract, IsoDate } from '../domain/contract';
import { LOCK_MINUTES, LOGIN_FAILURES } from '../domain/limits';
import type { Due, Fetch, Office } from '../store/tables';

/** Wrong 認証コード2 in a row for one 認証コード1 stop it for so long (assumed, as D-25 has it for the login). */
const LOCK_MS = LOCK_MINUTES * 60_000;
/** So long who fetched a certificate can save its 取得証明. */
const KEPT_MS = 30 * 60_000;

/** A certificate that a 認証コード1 belongs to. */
interface Found {
  readonly terminalName: string;
  readonly authCode2: string;
  readonly status: CertificateStatus;
  readonly contract: Contract;
  /** Lets it be fetched. Inside a transaction. */
  readonly take: () => void;
}

/**
 * Fetches the デジタル証明書 of these codes: it can be fetched once, from the certificate work on, while it is not stopped.
 * @returns null for whatever reason it cannot: strangers learn nothing of codes, terminals or locks
 */
export function fetchCertificate(context: Context, authCode1: string, authCode2: string): Fetch | null {
  const { store, clock, journal } = context;
  return store.transaction(() => {
    const found = findAll(context, authCode1).find((one) => !isLocked(context, one) && isRight(context, one, authCode2));
    if (found?.status !== 'issued') return null;
    const { contract: { officeCode, company, office }, terminalName } = found;
    found.take();
    const now = clock.instant();
    const fetched: Fetch = { id: randomBytes(24).toString('base64url'), terminalName, company: company.name, office: office.name, issuedOn: issuedOn(context, authCode1, found), at: now };
    store.put('fetches', fetched);
    journal.add({ at: now, kind: 'event', loginId: officeCode, what: 'certificate fetched', status: null, screen: null, step: null, receiptNumber: null });
    return fetched;
  });
}

/** What the browser with this id has fetched a short while ago, or undefined. */
export function fetchOf({ store, clock }: Context, id: string): Fetch | undefined {
  const fetched = store.get('fetches', id);
  return fetched && clock.now() - Date.parse(fetched.at) <= KEPT_MS ? fetched : undefined;
}

/** Those in contracts first; before 利用開始日 a change alone has the certificates of its terminals. */
function findAll({ store }: Context, authCode1: string): Found[] {
  const key = `certificate:${authCode1}`;
  const held = store.group('offices', key).filter(({ isVoid }) => !isVoid).flatMap((office) =>
    office.contract.certificates.filter((one) => one.authCode1 === authCode1).map((one): Found => ({
      ...one, contract: office.contract, take: () => store.put('offices', { ...office, contract: withFetched(office.contract, one.terminalName) }),
    })));
  const coming = store.group('applications', key).filter((one) => isChange(one) && one.status === 'completed' && !one.inForce).flatMap((application) => {
    const contract = store.get('offices', application.officeCode ?? '')?.contract;
    return contract === undefined ? [] : application.granted.filter((one) => one.authCode1 === authCode1).map((one): Found => ({
      terminalName: one.name, authCode2: one.authCode2, status: one.isFetched ? 'fetched' : 'issued', contract,
      take: () => store.put('applications', { ...application, granted: application.granted.map((other) => (other === one ? { ...one, isFetched: true } : other)) }),
    }));
  });
  return [...held, ...coming];
}

const failuresOf = ({ contract: { officeCode }, terminalName }: Found): string => `fetchFailures:${officeCode}:${terminalName}`;
const lockOf = ({ contract: { officeCode }, terminalName }: Found): string => `fetchLock:${officeCode}:${terminalName}`;

const isLocked = ({ store, clock }: Context, found: Found): boolean => clock.now() < Number(store.get('meta', lockOf(found))?.value ?? 0);

/** Right or wrong is counted; the failures of a certificate in a row stop it for a while. */
function isRight({ store, clock }: Context, found: Found, authCode2: string): boolean {
  if (found.authCode2 === authCode2) {
    store.delete('meta', failuresOf(found));
    return true;
  }
  if (store.count(failuresOf(found)) === LOGIN_FAILURES) {
    store.delete('meta', failuresOf(found));
    store.put('meta', { key: lockOf(found), value: clock.now() + LOCK_MS });
  }
  return false;
}

/** The day of the certificate work that gave it its codes; one that NSS has no application of was there from the beginning. */
function issuedOn({ store }: Context, authCode1: string, { terminalName, contract }: Found): IsoDate {
  const work = store.group('applications', `certificate:${authCode1}`).find(({ granted }) => granted.some(({ name }) => name === terminalName))?.completedAt;
  return work == null ? contract.startedOn : today(work);
}

/** E-08: two months after 利用開始日 or re-issue, what nobody has fetched stops; nobody is told. Inside a transaction. */
export function stopUnfetched(context: Context, { receiptNumber, at }: Due): void {
  const { store, journal } = context;
  const granted = store.get('applications', receiptNumber)?.granted.filter(({ authCode1 }) => authCode1 !== '') ?? [];
  for (const office of holdersOf(context, granted)) {
    const contract = withUnfetchedStopped(office.contract, granted);
    if (contract.certificates.every((one, index) => one === office.contract.certificates[index])) continue;
    store.put('offices', { ...office, contract });
    journal.add({ at, kind: 'event', loginId: office.officeCode, what: 'certificate stopped', status: null, screen: null, step: null, receiptNumber });
  }
}

/** Who has the certificates now: 付替 may have taken some of them to another office. */
function holdersOf({ store }: Context, granted: readonly GrantedTerminal[]): readonly Office[] {
  const found = granted.flatMap(({ authCode1 }) => store.group('offices', `certificate:${authCode1}`));
  return [...new Map(found.map((office) => [office.officeCode, office])).values()]
    .filter(({ contract }) => contract.certificates.some((one) => granted.some((terminal) => isOf(one, terminal))));
}

/** What has become of the certificate that an application was granted; `replaced` once the terminal has gone or has another. */
export function certificateState(context: Context, application: Application, granted: GrantedTerminal): CertificateStatus | 'replaced' {
  if (isChange(application) && !application.inForce) return granted.isFetched ? 'fetched' : granted.authCode1 === '' ? 'pending' : 'issued';
  if (granted.authCode1 === '') return 'pending';
  const [office] = holdersOf(context, [granted]);
  return office?.contract.certificates.find((one) => isOf(one, granted))?.status ?? 'replaced';
}
