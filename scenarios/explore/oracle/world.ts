/** Everything that an NSS should hold, and how that changes. Written from the documents; knows nothing of NSS itself. */
import { isOpen, mailOf, next, type Application, type Event } from './application';
import { BEGIN, dayOf, fixedStart, midnight, plusBusinessDays, plusDays, twoMonthsAfter, type Day } from './calendar';
import { mail, type Mail } from './mails';
import { isGone, offices, type Office, type Terminal } from './office';
import { objection, servicesAfter, takeEffect, type Wish } from './wish';

/** 営業日 from 審査終了 to 利用開始日 at least (D-19). */
export const LEAD = 7;
/** D-25. */
const IDLE = 30 * 60_000;
const LOCKED = 30 * 60_000;
const FAILURES = 5;

/** A form filled in up to its confirmation. */
export interface Draft {
  readonly id: string;
  readonly office: string;
  readonly wish: Wish;
  /** 申込受付番号 that it corrects. */
  readonly correcting: string | null;
  registeredAs: string | null;
}

/** What a 利用者ID did, for the bill. */
export interface Use {
  readonly office: string;
  readonly id: string;
  readonly month: string;
  readonly count: number;
}

export interface State {
  now: number;
  offices: Record<string, Office>;
  /** How each office stood, from a day on. */
  history: { from: Day; office: Office }[];
  applications: Application[];
  drafts: Draft[];
  mails: Mail[];
  uses: Use[];
  /** By number of the session. */
  sessions: Record<number, { office: string; seen: number }>;
  failures: Record<string, { count: number; until: number }>;
}

const beginning = (): State => {
  const all = offices();
  return {
    now: Date.parse(BEGIN), offices: Object.fromEntries(all.map((one) => [one.code, one])), history: all.map((one) => ({ from: one.startedOn, office: structuredClone(one) })),
    applications: [], drafts: [], mails: [], uses: [], sessions: {}, failures: Object.fromEntries(all.map(({ code }) => [code, { count: 0, until: 0 }])),
  };
};

export class World {
  state = beginning();
  /** States to go back to. */
  readonly snapshots: { readonly id: string; readonly state: State }[] = [];
  /** The session that each office's browser holds; it may have ended. */
  readonly cookies: Record<string, number> = {};
  private sessionCount = 0;

  get now(): number {
    return this.state.now;
  }

  get today(): Day {
    return dayOf(this.state.now);
  }

  offices(): Office[] {
    return Object.values(this.state.offices);
  }

  office(code: string): Office {
    const found = this.state.offices[code];
    if (!found) throw new Error(`${code}?`);
    return found;
  }

  // Sessions and passwords (D-25).

  isLoggedIn(office: string): boolean {
    const session = this.state.sessions[this.cookies[office] ?? -1];
    return session !== undefined && this.now - session.seen <= IDLE;
  }

  isLocked = (office: string): boolean => (this.state.failures[office]?.until ?? 0) > this.now;

  /** A request of somebody who is logged in. */
  seen(office: string): void {
    const session = this.state.sessions[this.cookies[office] ?? -1];
    if (session) session.seen = this.now;
  }

  /** @returns whether the login succeeds */
  logIn(office: string, isRight: boolean): boolean {
    const failures = this.state.failures[office];
    if (!failures || this.isLocked(office)) return false;
    failures.count = isRight ? 0 : (failures.count + 1) % FAILURES;
    if (!isRight && failures.count === 0) failures.until = this.now + LOCKED;
    if (!isRight) return false;
    this.cookies[office] = this.sessionCount += 1;
    this.state.sessions[this.sessionCount] = { office, seen: this.now };
    return true;
  }

  /** NSS has found a session too old: it is gone for good, also in the browser. */
  turnedAway(office: string): void {
    if (this.state.sessions[this.cookies[office] ?? -1]) this.logOut(office);
  }

  logOut(office: string): void {
    delete this.state.sessions[this.cookies[office] ?? -1];
    delete this.cookies[office];
  }

  // Applications.

  openOf = (office: string, except: string | null = null): Application[] =>
    this.state.applications.filter((one) => one.office === office && one.number !== except && isOpen(one));

  objection(office: string, wish: Wish, correcting: string | null = null): string | null {
    if (wish.kind !== 'reissue' && wish.startDate < this.today) return '過ぎた利用開始希望日';
    const others = this.openOf(office, correcting).map((one) => ({ wish: one.wish, isDone: one.wish.kind === 'reissue' && one.status === 'completed' }));
    return objection(wish, this.office(office), others, wish.share ? this.openOf(wish.share.office).map((one) => one.wish) : []);
  }

  application = (number: string): Application | undefined => this.state.applications.find((one) => one.number === number);

  /** A registration that NSS has accepted under this number. */
  registered(number: string, { office, wish }: Pick<Draft, 'office' | 'wish'>): void {
    this.state.applications.push({
      number, office, status: 'received', wish, services: servicesAfter(wish, this.office(office)), appliedAt: this.now, startDate: null, inForce: false, terminals: [], ids: [],
      fetchableUntil: null,
    });
    this.state.mails.push(mail(wish.kind === 'reissue' ? 'reissueReceived' : 'received', number, this.office(office)));
  }

  /** 修正 of an application that NSS has accepted. */
  corrected(application: Application, wish: Wish): void {
    this.advance(application, 'resubmit', { wish, services: servicesAfter(wish, this.office(application.office)) });
  }

  /** @returns whether the event may happen; then it has */
  advance(application: Application, event: Event, also: Partial<Application> = {}): boolean {
    const status = next(application.status, event);
    if (status === null) return false;
    Object.assign(application, also, { status });
    const name = mailOf(application, event);
    if (name) this.state.mails.push(mail(name, application.number, this.office(application.office)));
    return true;
  }

  /** 利用開始日 that a review now has to fix. */
  startOf = ({ wish }: Application): Day => fixedStart(wish.startDate, this.today, LEAD);

  /** 作業完了. @returns whether it may happen; then it has */
  complete(application: Application): boolean {
    if (application.wish.kind === 'reissue') return this.reissued(application);
    if (!this.advance(application, 'complete')) return false;
    const anew = this.grantedBy(application).filter(({ certificate }) => certificate === 'pending');
    for (const one of anew) one.certificate = 'issued';
    // Who gets the codes after the two months has two months from then.
    if (application.fetchableUntil === null && anew.length > 0) application.fetchableUntil = twoMonthsAfter(this.today);
    return true;
  }

  /** E-10: not before the 営業日 after the application. */
  private reissued(application: Application): boolean {
    if (this.today < plusBusinessDays(dayOf(application.appliedAt), 1) || !this.advance(application, 'complete')) return false;
    const anew = this.office(application.office).terminals.filter(({ name }) => application.wish.reissue.includes(name));
    for (const one of anew) Object.assign(one, { certificate: 'issued', from: application.number });
    application.terminals = anew.map((one) => ({ ...one }));
    application.fetchableUntil = anew.length > 0 ? twoMonthsAfter(this.today) : null;
    return true;
  }

  /** The terminals that carry what an application was granted: its own record, and the office's from 利用開始日 on. */
  private grantedBy({ number, office, terminals }: Application): Terminal[] {
    return [...terminals, ...this.office(office).terminals.filter(({ from }) => from === number)];
  }

  /** A デジタル証明書 is fetched with the codes of an application. @returns whether it may be; then it has been */
  fetchCertificate(application: Application, name: string): boolean {
    const kept = application.wish.kind !== 'reissue' && !application.inForce ? application.terminals : this.office(application.office).terminals;
    const one = kept.find((terminal) => terminal.name === name && terminal.from === application.number);
    if (one?.certificate !== 'issued') return false;
    one.certificate = 'fetched';
    return true;
  }

  // Time.

  /** Moves the clock; what falls due on the way happens in its order. */
  moveTo(target: number): void {
    const dues = this.state.applications.flatMap((one) => [
      ...(one.startDate !== null && !one.inForce ? [{ at: midnight(one.startDate), happen: () => this.start(one) }] : []),
      ...(one.fetchableUntil === null ? [] : [{ at: midnight(plusDays(one.fetchableUntil, 1)), happen: () => this.stop(one) }]),
    ]);
    for (const { happen } of dues.filter(({ at }) => at <= target).sort((a, b) => a.at - b.at)) happen();
    this.state.now = target;
  }

  private start(application: Application): void {
    const office = this.office(application.office);
    takeEffect(application.wish, office, application.services, application);
    application.inForce = true;
    const changed = new Set([office]);
    if (application.wish.share) this.share(office, application.wish.share);
    for (const code of office.codes.filter(isGone)) {
      for (const other of this.offices().filter(({ codes }) => codes.some((one) => one.code === code.code && one.sharedWith.includes(office.code)))) {
        for (const one of other.codes) if (one.code === code.code) one.sharedWith = one.sharedWith.filter((name) => name !== office.code);
        changed.add(other);
      }
    }
    for (const one of changed) this.state.history.push({ from: application.startDate ?? '', office: structuredClone(one) });
  }

  /** 機器共用 stands in both contracts. */
  private share(office: Office, { office: partner, adds }: NonNullable<Wish['share']>): void {
    for (const [one, other] of [[office, partner], [this.office(partner), office.code]] as const) {
      one.sharedEquipment = [...one.sharedEquipment.filter((code) => code !== other), ...(adds ? [other] : [])];
    }
  }

  /** E-08: what nobody has fetched in time stops. */
  private stop(application: Application): void {
    application.fetchableUntil = null;
    for (const one of this.office(application.office).terminals) {
      if (one.from === application.number && one.certificate === 'issued') one.certificate = 'stopped';
    }
  }

  /** An office as it stood on a day. */
  on(code: string, day: Day): Office | undefined {
    return this.state.history.filter(({ from, office }) => office.code === code && from <= day)
      .reduce<{ from: Day; office: Office } | undefined>((last, one) => (last === undefined || one.from >= last.from ? one : last), undefined)?.office;
  }

  // Snapshots.

  keep(id: string): void {
    this.snapshots.push({ id, state: structuredClone(this.state) });
  }

  goBack(id: string): void {
    const found = this.snapshots.find((one) => one.id === id);
    if (found) this.state = structuredClone(found.state);
  }

  startAgain(): void {
    this.state = beginning();
    this.snapshots.splice(0);
    for (const office of Object.keys(this.cookies)) delete this.cookies[office];
  }
}
