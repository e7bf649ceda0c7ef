import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { linkIn, type Mail, type Page, type ScreenName } from '../../../fixtures';
import type { Evidence } from '../../../reports/evidence';
import { takeSchema, type Shot } from '../../../reports/evidence/take';
import { CENTRE, MAIL, type Action, type MailAction, type Person, type Scene, type ScreenAction, type Step } from '../../procedures/types';
import { aimOf } from '../act';
import { insteadIn, type Recorder } from '../recorder';
import { actorOf, compact, resolve, shown, type Done, type Onlooker, type Run } from '../run';
import { Album } from './album';
import { Former, leave } from './former';
import type { Settings } from './in-page';
import { letterPage } from './letter';
import { drawPaper } from './paper';
import { Studio, type Control, type Subject, type View } from './studio';

export type { Control } from './studio';

/** An action of a walk with where it stands. */
export interface Aimed {
  readonly step: Step;
  readonly scene: Scene;
  readonly person: Person;
  readonly action: Action;
}

const LOOKING: readonly Action['do'][] = ['read', 'check', 'follow', 'expectFile', 'expectDownload'];

const quoted = (text: string): string => compact(text).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * Takes pictures of a walk: of every page before and after every action, of mails, PDFs and what opens for a moment. It looks on,
 * and changes nothing that the walk would notice. Secrets are covered before a picture is taken.
 */
export class Camera implements Onlooker {
  private readonly shots: Shot[] = [];
  private readonly files: number[][] = [];
  private readonly mails: number[] = [];
  /** Mails by their id, as they may be shown. */
  private readonly kept = new Map<string, Mail>();
  private readonly draft: string;
  private readonly album: Album;
  private readonly studio: Studio;
  /** Where mails lie open, and which. */
  private desk: { readonly page: Page; id?: string } | undefined;
  private before: View | null = null;
  /** What came within the action under way. */
  private came: number | null = null;

  /**
   * @param folder where take.json and its pictures go; what is there is replaced when the walk has succeeded
   * @param control see {@link Control}
   */
  constructor(private readonly run: Run, private readonly recorder: Recorder, private readonly folder: string, control?: Control) {
    this.draft = `${folder}.draft`;
    this.album = new Album(this.draft);
    this.studio = new Studio(this.album, Former.in(folder), () => this.settings(), control);
  }

  /** What a walk that was broken off has left is no part of this one. */
  async ready(): Promise<void> {
    await rm(this.draft, { recursive: true, force: true });
  }

  /** Before an action is done. */
  async aim({ scene, person, action }: Aimed): Promise<void> {
    this.before = this.came = null;
    if (scene.screen === MAIL || scene.screen === CENTRE || action.do === 'open') return;
    this.before = await this.studio.view(actorOf(this.run, person).page, this.subjectOf(person, scene.screen, action as ScreenAction));
  }

  /** After it has been done. */
  async shoot({ step, scene, person, action }: Aimed, done: Done): Promise<void> {
    const { run } = this;
    const { page } = actorOf(run, person);
    if (scene.screen === MAIL) this.before = await this.letter(person, action as MailAction);
    if (done.at && this.before) this.before = await this.studio.view(page, { at: done.at });
    let after = this.before?.picture ?? null;
    if (scene.screen !== CENTRE && (scene.screen === MAIL ? action.do === 'follow' : !LOOKING.includes(action.do))) {
      this.studio.touched(page);
      after = (await this.studio.view(page, null)).picture;
    }
    const typed = action.do === 'fill' ? shown(run, person, action.value) : action.do === 'choose' ? action.option : action.do === 'upload' ? action.file : null;
    this.shots.push({
      part: step.part, scene: step.scenes.indexOf(scene), action: scene.actions.indexOf(action),
      before: this.before?.picture ?? null, after: this.came ?? after, target: this.before?.target ?? null, typed, masked: [...this.before?.masked ?? []],
    });
  }

  /** A mail that was found, as it may be shown. */
  mail(mail: Mail): void {
    this.kept.set(mail.id, mail);
  }

  async tab(tab: Page): Promise<void> {
    this.came = (await this.studio.view(tab, null)).picture;
  }

  async pdf(bytes: Uint8Array): Promise<void> {
    const pages = (await drawPaper(bytes, this.settings())).map((page) => this.album.add(page));
    this.files.push(pages);
    this.came = pages[0] ?? null;
  }

  /**
   * Writes what was seen, in place of what was there before.
   * @param evidence of the walk
   * @returns the path of take.json
   */
  async write(evidence: Evidence): Promise<string> {
    const { steps, ...rest } = evidence;
    // Nothing of a take depends on when, or on how fast a machine it was made.
    const timeless = { ...rest, startedAt: this.run.procedure.now, durationMs: 0, steps: steps.map((step) => ({ ...step, durationMs: 0, screenshot: null })) };
    const raw = { evidence: timeless, shots: this.shots, pictures: this.album.pictures, mails: this.mails, files: this.files };
    const take = takeSchema.parse(this.recorder.allCleaned(raw));
    await this.album.written();
    await this.desk?.page.close();
    await writeFile(path.join(this.draft, 'take.json'), `${JSON.stringify(take, null, 1)}\n`);
    await leave(this.draft, this.studio.states);
    await rm(this.folder, { recursive: true, force: true });
    await rename(this.draft, this.folder);
    return path.join(this.folder, 'take.json');
  }

  /** Leaves what was there before, and no page open that shows a secret. */
  async discard(): Promise<void> {
    await this.album.written().catch(() => undefined);
    await this.desk?.page.close().catch(() => undefined);
    await rm(this.draft, { recursive: true, force: true });
  }

  /** Secrets become more on the way. */
  private settings(): Settings {
    return { secrets: this.run.secrets.all(), instead: insteadIn(this.run) };
  }

  private subjectOf(person: Person, screen: ScreenName, action: ScreenAction): Subject | null {
    if (action.do === 'check' && 'text' in action) return this.text(resolve(this.run, person, action.text));
    const at = aimOf(this.run, person, actorOf(this.run, person).nss.screen(screen), action);
    return at && { at, option: action.do === 'choose' ? action.option : undefined };
  }

  /** The mail that an action is about, with the place of what it is about. */
  private async letter(person: Person, action: MailAction): Promise<View> {
    const { run } = this;
    const subject = action.do === 'expectMail' ? action.subject : action.mail;
    const known = run.mails.get(subject);
    const mail = known && this.kept.get(known.id);
    if (!mail) throw new Error(`E-mail「${subject}」をまだ確認していません。`);
    const desk = this.desk ??= { page: await run.stage.applicant.page.context().newPage() };
    if (desk.id !== mail.id) {
      await desk.page.setContent(letterPage(mail));
      this.studio.touched(desk.page);
      desk.id = mail.id;
    }
    const view = await this.studio.view(desk.page, this.inLetter(person, action, mail, desk.page));
    if (action.do === 'expectMail') this.mails.push(view.picture);
    return view;
  }

  private inLetter(person: Person, action: MailAction, mail: Mail, desk: Page): Subject {
    if (action.do === 'expectMail') return { at: desk.locator('.subject') };
    if (action.do === 'follow') return this.text(linkIn(mail, this.run.stage.nss.url, action.link) ?? '');
    const { label, remember } = action;
    const value = resolve(this.run, person, action.secret ? { secret: { remembered: remember } } : { remembered: remember });
    return { text: `${quoted(label)}[:：】」]*${quoted(value)}` };
  }

  /** As it stands on the page when its picture is taken. */
  private text(text: string): Subject {
    return { text: quoted(insteadIn(this.run).reduce((rest, [from, to]) => rest.replaceAll(from, to), text)) };
  }
}
