import { createHash } from 'node:crypto';
import { procedures } from '../../../scenarios/procedures';
import type { Procedure } from '../../../scenarios/procedures/types';
import { createNss, type Nss } from '../../app';
import type { MailServer } from '../../mailer';
import type { Mail } from '../../store/tables';
import type { Snapshot } from '../../store/store';
import type { Course, SeatRecord } from '../course';
import type { Filled } from '../judge/inputs';
import type { Progress } from '../judge/progress';
import { Attempt, begun, type AttemptRecord, type HintDegree } from './attempt';
import { actAsCentre } from './centre';
import { Refused, SeatControl, type AccountView } from './control';
import type { Folder } from './folder';
import { Traffic, type Decorate } from './traffic';
import { setUp } from './stage';

/** What all seats of a class room share. */
export interface Room {
  readonly mailServer: MailServer;
  /** Real time, epoch milliseconds. */
  readonly now: () => number;
  /** Address under which people reach the class room, without a slash at the end. */
  readonly publicUrl: () => string;
  readonly decorate: (seat: Seat) => Decorate;
}

/** A procedure under way, with the NSS that it is practised on. */
interface Running {
  readonly nss: Nss;
  readonly control: SeatControl;
  readonly attempt: Attempt;
  readonly traffic: Traffic;
  /** Where a procedure's records are kept. */
  readonly folder: Folder;
  checkpoint: Checkpoint | null;
}

/** How things stood when a step began. */
interface Checkpoint { readonly step: number; readonly state: Snapshot; readonly progress: Progress }

/** Holds, as NSS's own state does, what the records must not: no JSON by its name. */
const CHECKPOINT = 'checkpoint.state';

/**
 * A trainee's own NSS, with all that is his: state, clock, mails, and how far he has come. Each procedure of the course begins with a
 * fresh one; the earlier attempts stay as records.
 */
export class Seat {
  private running: Promise<Running> | null = null;
  private work: Promise<unknown> = Promise.resolve();
  private origin: string | null = null;
  private typed: { readonly address: string; readonly fields: Filled['fields'] } | null = null;
  /** Why NACCSセンター could not do what it should, or null. */
  problem: string | null = null;

  /** @param keep told when the seat moves on to another procedure */
  constructor(readonly course: Course, public seat: SeatRecord, private readonly room: Room, private readonly folder: Folder, private readonly keep: (seat: SeatRecord) => void) {}

  get procedure(): Procedure {
    const id = this.course.procedures[this.seat.current] ?? '';
    const found = procedures.find((one) => one.id === id);
    if (!found) throw new Error(`No procedure ${id}`);
    return found;
  }

  /** The records of all procedures that were begun, in the order of the course. */
  records(): readonly AttemptRecord[] {
    return this.course.procedures.flatMap((_, index) => (this.recorded.get(index) ?? this.load(index)) ?? []);
  }

  private readonly recorded = new Map<number, AttemptRecord>();

  private load(index: number): AttemptRecord | undefined {
    const kept = this.folder.within(String(index + 1)).read('attempt.json') as AttemptRecord | undefined;
    if (kept) this.recorded.set(index, kept);
    return kept;
  }

  /** The trainee has reached the class room under this address: his mails link to it. */
  reachedAt(origin: string): void {
    this.origin = origin;
  }

  /** A request of the trainee's browser to NSS, and its answer with the task bar. One at a time: what he did first counts first. */
  answer(request: Request): Promise<Response> {
    return this.inTurn(async (running) => {
      const response = await running.traffic.answer(request);
      await this.centreItself(running);
      return response;
    }, ({ traffic }, response) => traffic.decorated(response));
  }

  async attempt(): Promise<Attempt> {
    return (await this.begun()).attempt;
  }

  /** Who the trainee plays, with what he logs in with. */
  async accounts(): Promise<readonly AccountView[]> {
    const { control, attempt } = await this.begun();
    const own = new Set(Object.values(attempt.record.cast).map(({ loginId }) => loginId));
    return (await control.accounts()).filter(({ loginId }) => own.has(loginId));
  }

  /** Oldest first. */
  async mails(): Promise<readonly Mail[]> {
    return [...(await this.begun()).nss.context.store.all('mails')];
  }

  /** Opens a mail. @returns undefined where there is none of that id */
  openMail(id: string): Promise<Mail | undefined> {
    return this.inTurn(async (running) => {
      const mail = running.nss.context.store.get('mails', id);
      if (!mail) return undefined;
      running.attempt.readMail(id);
      running.attempt.take({ kind: 'mail', subject: mail.subject, text: mail.text }, this.room.now());
      await this.centreItself(running);
      return mail;
    });
  }

  /** Keeps what stands typed on a page until that page is shown again; in memory, and only once. */
  keepTyped(address: string, fields: Filled['fields']): void {
    this.typed = Object.keys(fields).length === 0 ? null : { address, fields };
  }

  takeTyped(address: string): Filled['fields'] | null {
    const { typed } = this;
    this.typed = null;
    return typed?.address === address ? typed.fields : null;
  }

  takeHint(degree: HintDegree): Promise<void> {
    return this.inTurn(async ({ attempt }) => { if (this.course.rules.hints) attempt.takeHint(degree, this.room.now()); });
  }

  /** NACCSセンター does all that is its turn. Errors are told in `problem`. */
  actAsCentre(): Promise<void> {
    return this.inTurn((running) => this.doCentre(running));
  }

  /** Back to where the step in hand began. */
  again(): Promise<void> {
    return this.inTurn(async ({ checkpoint, nss, attempt, traffic }) => {
      // What went wrong in a test stays as it is.
      if (this.course.rules.test || !checkpoint) return;
      nss.context.store.restore(checkpoint.state);
      traffic.forget();
      attempt.backTo(checkpoint.progress, this.room.now());
    });
  }

  /** The procedure in hand from its beginning; what was recorded of it is forgotten. */
  startOver(): Promise<void> {
    return this.inTurn(async () => {
      const { current } = this.seat;
      await this.close();
      this.recorded.delete(current);
      this.folder.within(String(current + 1)).remove();
      this.problem = null;
    });
  }

  /** On to the next procedure of the course, once this one is done. @returns false where it is not, or there is none */
  next(): Promise<boolean> {
    return this.inTurn(async ({ attempt }) => {
      if (!attempt.isOver || this.seat.current + 1 >= this.course.procedures.length) return false;
      await this.close();
      this.seat = { ...this.seat, current: this.seat.current + 1 };
      this.keep(this.seat);
      return true;
    });
  }

  async close(): Promise<void> {
    const running = await this.running?.catch(() => null);
    this.running = null;
    await running?.nss.close();
  }

  /** @param after what can be done with the result while the next one is at work */
  private inTurn<T>(work: (running: Running) => Promise<T>, after: (running: Running, result: T) => T | Promise<T> = (_, result) => result): Promise<T> {
    const done = this.work.then(async () => {
      const running = await this.begun();
      return { running, result: await work(running) };
    });
    this.work = done.catch(() => undefined);
    return done.then(({ running, result }) => after(running, result));
  }

  private begun(): Promise<Running> {
    this.running ??= this.begin().catch((error: unknown) => {
      this.running = null;
      throw error;
    });
    return this.running;
  }

  private async begin(): Promise<Running> {
    const { procedure, seat: { current, token }, course, room } = this;
    const folder = this.folder.within(String(current + 1));
    const kept = this.load(current);
    const mailDomain = `s${createHash('sha256').update(`${token} ${current}`).digest('hex').slice(0, 12)}.example.jp`;
    const nss = createNss({ ...room.mailServer, seed: course.seed, now: procedure.now, mailDomain, dataFile: folder.file('nss.db'), publicUrl: () => this.origin ?? room.publicUrl() });
    await nss.open();
    const control = new SeatControl(nss);
    const record = kept ?? begun(procedure.id, await setUp(procedure, nss.context, control), room.now());
    const save = (now: AttemptRecord): void => {
      this.recorded.set(current, now);
      folder.write('attempt.json', now);
    };
    const attempt = new Attempt(procedure, course.rules, record, save);
    save(record);
    const traffic = new Traffic(nss, attempt, room.now, room.decorate(this));
    const checkpoint = (folder.read(CHECKPOINT) as Checkpoint | undefined) ?? null;
    const running: Running = { nss, control, attempt, traffic, folder, checkpoint };
    await this.centreItself(running);
    return running;
  }

  /** What NACCSセンター does by itself, and how things stand where a step begins. */
  private async centreItself(running: Running): Promise<void> {
    if (this.course.rules.centre === 'itself') await this.doCentre(running);
    const { attempt, nss, folder, checkpoint } = running;
    const step = attempt.goal?.step ?? -1;
    if (checkpoint?.step === step) return;
    running.checkpoint = { step, state: nss.context.store.snapshot(), progress: attempt.record.progress };
    folder.write(CHECKPOINT, running.checkpoint);
  }

  private async doCentre({ attempt, control }: Running): Promise<void> {
    this.problem = null;
    for (let { goal } = attempt; goal?.kind === 'centre'; { goal } = attempt) {
      try {
        await actAsCentre(control, attempt.known, goal.action);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        this.problem = error.message;
        return;
      }
      attempt.take({ kind: 'centre' }, this.room.now());
    }
  }
}

