import type { ScreenName } from '../../pages';
import type { PlannedWalk, ReadStatement, ReaderResult, Said } from '../../reports/evidence/reader';
import type { Procedure } from '../procedures/types';
import { begun } from '../walk';
import { Recorder } from '../walk/recorder';
import { actorOf, type Run, type Stage } from '../walk/run';
import { attempt, explained, givesOwnValue, isInputVerb, type Tried } from './attempt';
import { onlyLeads, standsIn } from './called';
import { isOnScreen, known, momentsOf, type Moment } from './known';
import { isPartOf, named, plain } from './named';

/**
 * Does what a document says, in its order, in the browser. Where it cannot go on, it says so, takes the way that the walk
 * knows, and goes on with the next statement. What NACCSセンター, time and the login do between is done without being told.
 * @param directory where pictures go
 */
export async function follow(procedure: Procedure, stage: Stage, plan: PlannedWalk, directory: string): Promise<ReaderResult> {
  const robot = new Robot(begun(procedure, stage), directory);
  for (const said of plan.said) await robot.read(said);
  return { document: plan.document, walk: plan.walk, read: robot.entries };
}

class Robot {
  readonly entries: ReadStatement[] = [];
  private readonly moments: readonly Moment[];
  private readonly recorder: Recorder;
  /** The first action of the walk that has not been done. */
  private next = 0;
  /** Inputs of the present screen that the document has not mentioned (yet). */
  private silent: Moment[] = [];
  /** Inputs of the present screen that got a value of the document's own. */
  private own: Moment[] = [];
  /** Labels that the document has named on the present screen. */
  private labels: string[] = [];
  /** Actions that were done because the document says so, with the step of the document that said so. */
  private readonly told = new Map<number, string | null>();
  /** Screens that were left in the present step of the document. */
  private left: string[] = [];
  private step: string | null = null;
  /** What was pressed without being told; it is told as missing only where it turns out to be needed. */
  private unsaid: ReadStatement[] = [];
  /** Has the document sent him to something that the present screen does not have? */
  private isAstray = false;
  /** Why nothing more can be tried. */
  private lost: string | null = null;

  constructor(private readonly run: Run, directory: string) {
    this.moments = momentsOf(run.procedure);
    this.recorder = new Recorder(run, directory);
  }

  async read(said: Said): Promise<void> {
    if (this.lost !== null) return this.note(said, { outcome: 'not-tried', message: this.lost });
    if (said.step !== this.step) [this.step, this.left] = [said.step, []];
    const moment = this.momentOf(said);
    try {
      if (moment && moment.index >= this.next) await this.goTo(moment, said);
      if (moment && moment.index >= this.next && leadsTo(moment, said)) {
        if (said.action === null) await this.tellSilence(moment, said);
        await this.take(moment);
        this.done(moment);
      }
      const group = moment === undefined ? await this.groupNamed(said) : [];
      if (group.length > 0) return await this.choose(said, group);
      const tried = await attempt(this.run, said, {
        left: this.left, moment, silent: this.silent, own: this.own, last: this.moments[this.next - 1],
        isPast: moment !== undefined && moment.index < this.next, isRepeated: moment !== undefined && (this.told.has(moment.index) || (moment.index < this.next && moment.step === this.moments[this.next - 1]?.step)),
        hasSeen: (screen) => this.hasSeen(screen),
      });
      await this.note(said, tried, moment);
      if (!moment && said.kind === 'operation' && tried.outcome === 'stuck') this.isAstray = true;
      if (!moment || moment.index < this.next) return;
      if (tried.outcome === 'stuck') await this.take(moment);
      else this.told.set(moment.index, said.step);
      this.labels.push(said.label);
      if (said.value !== null && givesOwnValue(moment, said.value)) this.own.push(moment);
      this.done(moment);
    } catch (error) {
      this.lost = `ここから先は試せませんでした。${this.recorder.cleaned(explained(error))}`;
      await this.note(said, { outcome: 'not-tried', message: this.lost }, moment);
    }
  }

  /** What a statement is about: of several such actions on the screen the first that is left. A screen that comes may be one that has to be opened. */
  private momentOf(said: Said): Moment | undefined {
    const moment = said.action === null ? undefined : this.moments[said.action];
    const ahead = this.moments.slice(this.next, moment?.index);
    if (moment === undefined) {
      const leading = said.kind === 'arrival' ? ahead.find(({ action: { do: verb } }) => verb === 'press' || verb === 'open' || verb === 'follow') : undefined;
      return leading && leadsTo(leading, said) ? leading : undefined;
    }
    const again = this.nextOfThatName(said, moment);
    if (again !== undefined) return again;
    const isAlike = (one: Moment) => one.action.do === moment.action.do && labelOf(one) === labelOf(moment) && one.scene.screen === moment.scene.screen && one.step === moment.step;
    return labelOf(moment) === '' ? moment : ahead.find(isAlike) ?? moment;
  }

  /** What another step has had done already, while a button of that very name is to be pressed next (次へ進む), is that button. */
  private nextOfThatName({ step, verb }: Said, { index, action, person }: Moment): Moment | undefined {
    const isDone = verb === 'press' && index < this.next && this.told.has(index) && this.told.get(index) !== step;
    const press = isDone ? this.moments.slice(this.next).find((one) => !isInput(one) && one.action.do !== 'check' && one.action.do !== 'read') : undefined;
    return press && press.person === person && press.action.do === action.do && labelOf(press) === labelOf({ action }) && isOnScreen(press) ? press : undefined;
  }

  /** The inputs that come next on this screen and stand in the group that a statement names, where no single control is called so. */
  private async groupNamed({ kind, verb, label, value }: Said): Promise<Moment[]> {
    const person = this.moments[this.next - 1]?.person;
    const here = person && this.run.at.get(person);
    if (!here || kind !== 'operation' || !isInputVerb(verb) || named(here.reading.controls, { verb, label, value }).length > 0) return [];
    const end = this.moments.findIndex((one, index) => index >= this.next && (one.scene.screen !== here.screen || !(isInput(one) || one.action.do === 'check')));
    const group: Moment[] = [];
    for (const one of [...this.silent, ...this.moments.slice(this.next, end < 0 ? undefined : end)]) if (isInput(one) && await standsIn(this.run, one, label)) group.push(one);
    return group;
  }

  /** What a reader chooses in a group is his affair: the sample's choice is as good as any. */
  private async choose(said: Said, group: readonly Moment[]): Promise<void> {
    for (const one of group) {
      await known(this.run, one);
      this.told.set(one.index, said.step);
    }
    const last = group.at(-1)?.index ?? -1;
    this.silent = [...this.silent, ...this.moments.slice(this.next, last + 1).filter(isInput)].filter((one) => !group.includes(one));
    if (last >= this.next) this.next = last + 1;
    await this.note(said, { outcome: 'followed', message: `「${said.label}」では、見本の${group.map((one) => `「${labelOf(one)}」`).join('')}を選ぶか入力しました。` }, group[0]);
  }

  /** Was a screen of that name or heading there in the step that the walk is in? */
  private hasSeen(screen: string): boolean {
    const step = this.moments[this.next - 1]?.step;
    return this.moments.slice(0, this.next).filter((one) => one.step === step && isOnScreen(one)).some(({ person, scene }) =>
      [scene.screen, actorOf(this.run, person).nss.screen(scene.screen as ScreenName).title].some((name) => plain(name) === plain(screen)));
  }

  /** Does what lies before an action: what is not the reader's to do, and, told as such, what he would have had to know. */
  private async goTo(moment: Moment, said: Said): Promise<void> {
    for (const before of this.moments.slice(this.next, moment.index)) {
      if (isInput(before) && (before.scene.screen === 'ログイン画面' || this.labels.some((label) => isPartOf(plain(label), labelOf(before))))) await known(this.run, before);
      else if (isInput(before)) this.silent.push(before);
      else if (before.action.do !== 'check' && before.action.do !== 'expectFile') {
        if (before.action.do === 'open' || before.action.do === 'follow') this.unsaid = [];
        await this.tellSilence(before, said);
        await this.take(before);
      }
      this.done(before);
    }
    if (isOnScreen(moment)) this.entries.push(...this.unsaid);
    this.unsaid = [];
  }

  /**
   * What has to be pressed though the document does not say so; where it names something that is not there, it has told of that
   * already. Who has only looked at something on the way to a mail need not have done so.
   */
  private async tellSilence(moment: Moment, said: Said): Promise<void> {
    if (!isReaders(moment) || this.isAstray) return;
    const label = labelOf(moment);
    this.unsaid.push(await this.entryOf({ ...said, statement: null }, { outcome: 'stuck', message: `文書に書かれていない操作が必要です: 「${label}」`, supplied: [label] }, moment));
    if (await onlyLeads(this.run, moment)) return;
    this.entries.push(...this.unsaid);
    this.unsaid = [];
  }

  /** The known way, with the inputs that it needs. */
  private async take(moment: Moment): Promise<void> {
    if (moment.action.do === 'press') await this.supply(moment);
    await known(this.run, moment);
  }

  private async supply({ scene }: Moment): Promise<void> {
    for (const input of this.silent) if (input.scene.screen === scene.screen) await known(this.run, input);
  }

  private done(moment: Moment): void {
    this.next = moment.index + 1;
    // 「反映」 and the like bring the same screen again, with the inputs still to be made.
    if (moment.action.do !== 'press' || moment.action.to === moment.scene.screen) return;
    [this.silent, this.own, this.labels] = [[], [], []];
    this.left.push(moment.scene.screen);
    this.isAstray = false;
  }

  private async note(about: Pick<ReadStatement, 'statement' | 'step'>, tried: Tried, moment?: Moment): Promise<void> {
    this.entries.push(await this.entryOf(about, tried, moment));
  }

  private async entryOf({ statement, step }: Pick<ReadStatement, 'statement' | 'step'>, tried: Tried, moment?: Moment): Promise<ReadStatement> {
    const at = moment ?? this.moments[Math.max(0, this.next - 1)];
    const isPictured = at !== undefined && isOnScreen(at) && (tried.outcome === 'stuck' || tried.outcome === 'supplied');
    return {
      statement, step, outcome: tried.outcome, message: this.recorder.cleaned(tried.message ?? ''), supplied: [...tried.supplied ?? []],
      screen: at ? this.run.at.get(at.person)?.screen ?? null : null,
      screenshot: isPictured ? await this.recorder.picture(actorOf(this.run, at.person).page, true).catch(() => null) : null,
    };
  }
}

const isInput = ({ action }: Moment): boolean => action.do === 'fill' || action.do === 'choose' || action.do === 'tick' || action.do === 'upload';

/** A press of a numbered step that leads on (not 「反映」, which only helps); logging in is known to everybody. */
const isReaders = ({ step, scene, action }: Moment): boolean => step.numbered && action.do === 'press' && action.to !== scene.screen && scene.screen !== 'ログイン画面';

/** The document only says which screen comes: what brings it is the walk's affair. */
const leadsTo = ({ scene, action }: Moment, { kind, label }: Said): boolean =>
  kind === 'arrival' && (action.do === 'open' ? plain(scene.screen) === plain(label) : 'to' in action && plain(String(action.to)) === plain(label));

const labelOf = ({ action }: Pick<Moment, 'action'>): string => ('label' in action ? action.label : '');
