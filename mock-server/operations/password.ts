import { seededCode, type Context } from '../context';
import { today } from '../domain/calendar';
import { REISSUE_PAUSE_MINUTES } from '../domain/limits';
import type { Office } from '../store/tables';
import { queueNotice } from './mail';

/** Who asks for a new password says this of himself (S1 ポイント; the inputs are assumed). */
export interface Claim {
  readonly company: string;
  readonly office: string;
  /** 管理責任者. */
  readonly familyName: string;
  readonly givenName: string;
  readonly email: string;
}

/** An office gets one mail in this time, so that strangers cannot flood a 管理責任者 with mails (assumed). */
const PAUSE_MS = REISSUE_PAUSE_MINUTES * 60_000;

/**
 * Re-issues the password of the office that fits, from its 利用開始日 on, and tells its 管理責任者; nothing at all
 * happens otherwise. The caller learns nothing of it. Every request goes through all offices and writes once, whether or not
 * one fits, so that its duration tells nothing either.
 */
export function requestReissue(context: Context, claim: Claim): void {
  const { store, clock } = context;
  store.transaction(() => {
    const number = store.count('reissue');
    const wanted = asCompared(claim);
    const fitting = [...store.all('offices')].filter((office) => asCompared(claimOf(office)) === wanted);
    const now = clock.now();
    for (const office of fitting) {
      const last = Number(store.get('meta', reissuedAt(office))?.value ?? -Infinity);
      const isOpen = !office.isVoid && today(clock.instant()) >= office.contract.startedOn;
      if (isOpen && now - last >= PAUSE_MS) reissue(context, office, number);
    }
  });
}

const reissuedAt = ({ officeCode }: Office): string => `reissued:${officeCode}`;

const claimOf = ({ contract: { company, office, manager } }: Office): Claim =>
  ({ company: company.name, office: office.name, familyName: manager.familyName, givenName: manager.givenName, email: manager.email });

/** Full or half width, large or small letters and blanks make no difference. */
const asCompared = ({ company, office, familyName, givenName, email }: Claim): string =>
  [company, office, familyName, givenName, email].map((text) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()).join('\n');

function reissue(context: Context, office: Office, number: number): void {
  const { store, clock, journal, seed } = context;
  const { officeCode, contract } = office;
  const password = seededCode(seed(), `reissuedPassword:${officeCode}`, number, 12);
  store.put('offices', { ...office, password, mustChangePassword: true, failures: 0, lockedUntil: null });
  store.put('meta', { key: reissuedAt(office), value: clock.now() });
  endSessions(context, officeCode);
  queueNotice(context, 'passwordReissued', { id: officeCode, company: contract.company.name, office: contract.office.name, person: contract.manager }, [
    `ログインID（事業所コード）：${officeCode}`, `再発行パスワード：${password}`,
  ]);
  journal.add({ at: clock.instant(), kind: 'event', loginId: officeCode, what: 'password reissued', status: null, screen: null, step: null, receiptNumber: null });
}

/**
 * Gives an office the password that it has chosen; everybody else who is logged in with the old one is logged out.
 * @param keptSession id of the session that goes on
 */
export function changePassword(context: Context, office: Office, password: string, keptSession: string): void {
  const { store, clock, journal } = context;
  const { officeCode } = office;
  store.transaction(() => {
    store.put('offices', { ...office, password, mustChangePassword: false, failures: 0, lockedUntil: null });
    endSessions(context, officeCode, keptSession);
  });
  journal.add({ at: clock.instant(), kind: 'event', loginId: officeCode, what: 'password changed', status: null, screen: null, step: null, receiptNumber: null });
}

function endSessions({ store }: Context, loginId: string, except?: string): void {
  for (const session of [...store.all('sessions')]) if (session.loginId === loginId && session.id !== except) store.put('sessions', { ...session, endedBy: 'passwordReplaced' });
}
