import path from 'node:path';
import { test, type ScreenName } from '../fixtures';
import type { EvidenceStep } from '../reports/evidence';
import type { Screen } from '../pages';
import { CENTRE, MAIL, type Action, type CentreAction, type MailAction, type Person, type Procedure, type Scene, type ScreenAction, type Step } from './procedures/types';
import { act } from './walk/act';
import { arrive, reread } from './walk/arrive';
import { Camera, type Control } from './walk/camera';
import { atCentre } from './walk/centre';
import { atMailbox } from './walk/mailbox';
import { prepareToReadPdf } from './walk/pdf';
import { Recorder } from './walk/recorder';
import { actorOf, castOf, newPasswordOf, shown, type Done, type Run, type Stage } from './walk/run';
import { Secrets } from './walk/secrets';
import { inWords } from './walk/words';

export type { Stage } from './walk/run';

const EVIDENCE = path.join(__dirname, '..', 'reports', 'out', 'evidence');

/**
 * Walks a documented procedure from beginning to end: does every action, verifies every screen, mail and file that is
 * promised, and writes the evidence, also where it fails. Each action is a step of the running test.
 * Traces and failure pictures of the test must be off: they would hold the secrets that the evidence hides.
 * @returns the path of the evidence file
 * @throws Error at the first thing that is not as documented, naming procedure, step, screen and what was expected
 */
export async function walk(procedure: Procedure, stage: Stage, directory = EVIDENCE): Promise<string> {
  const run = begun(procedure, stage);
  const recorder = new Recorder(run, directory);
  try {
    await goThrough({ run, recorder });
    return await recorder.write();
  } catch (error) {
    await recorder.write();
    await emptied(run);
    throw error;
  }
}

/**
 * The same walk with a camera, for training material: it leaves a take (`reports/evidence/take.ts`) instead of evidence, and where
 * it fails it leaves the take that was there before.
 * @param folder where take.json and its pictures go
 * @param control for tests alone: sees every page before anything is covered on it
 * @returns the path of take.json
 * @throws Error as {@link walk}
 */
export async function walkOnCamera(procedure: Procedure, stage: Stage, folder: string, control?: Control): Promise<string> {
  const unseen = begun(procedure, stage);
  const recorder = new Recorder(unseen, folder);
  const camera = new Camera(unseen, recorder, folder, control);
  const run = { ...unseen, onlooker: camera };
  try {
    await camera.ready();
    await goThrough({ run, recorder, camera });
    return await camera.write(recorder.evidence());
  } catch (error) {
    await camera.discard();
    await emptied(run);
    throw error;
  }
}

interface Walking {
  readonly run: Run;
  readonly recorder: Recorder;
  readonly camera?: Camera;
}

async function goThrough(walking: Walking): Promise<void> {
  prepareToReadPdf();
  for (const step of walking.run.procedure.steps) for (const scene of step.scenes) await play(walking, step, scene);
}

/** What is on a screen at the end of a failed test is kept by the runner, secrets and all. */
async function emptied({ stage, tabs }: Run): Promise<void> {
  await Promise.all([...Object.values(castOf(stage)), ...tabs.values()].map(({ page }) => page.goto('about:blank')));
}

/** A walk about to begin; it knows from the start what nobody may find written down. */
export function begun(procedure: Procedure, stage: Stage): Run {
  const secrets = new Secrets();
  for (const { account } of Object.values(castOf(stage))) {
    for (const secret of [account.password, newPasswordOf(account), ...account.userIds.map(({ password }) => password)]) secrets.add(secret);
  }
  return { procedure, stage, remembered: new Map(), mails: new Map(), at: new Map(), complete: new Set(), secrets, tabs: new Map() };
}

async function play(walking: Walking, step: Step, scene: Scene): Promise<void> {
  const { run, recorder, camera } = walking;
  const person: Person = step.actor === 'centre' ? 'applicant' : step.actor;
  for (const [index, action] of scene.actions.entries()) {
    const isLast = index === scene.actions.length - 1;
    const isPictured = !camera && isLast && (scene === step.scenes.at(-1) || (step.numbered && scene.screen !== 'ログイン画面'));
    const phrase = recorder.cleaned(inWords(action, (value) => shown(run, person, value)));
    await test.step(`${step.ref} ${scene.screen}: ${phrase}`, () => record(walking, { step, scene, person, action, isPictured, phrase }));
  }
}

interface Moment {
  readonly step: Step;
  readonly scene: Scene;
  readonly person: Person;
  readonly action: Action;
  /** A picture for each screen of a documented step, the screen filled in; one for what lies between the steps. */
  readonly isPictured: boolean;
  readonly phrase: string;
}

const isOnScreen = (scene: Scene): scene is Scene & { screen: ScreenName } => scene.screen !== MAIL && scene.screen !== CENTRE;

/** Does one action and writes down how it went. */
async function record(walking: Walking, moment: Moment): Promise<void> {
  const { run, recorder, camera } = walking;
  const { step, scene, person, action, isPictured } = moment;
  const began = performance.now();
  const { page } = actorOf(run, person);
  const picture = (): Promise<string> => recorder.picture(page, (run.at.get(person)?.reading.secrets.length ?? 0) > 0);
  const leads = action.do === 'press';
  let screenshot: string | null = null;
  let entry: Pick<EvidenceStep, 'url' | 'controls' | 'texts'> = { url: null, controls: [], texts: [] };
  let done: Done = {};
  let message: string | undefined;
  try {
    if (isOnScreen(scene) && action.do !== 'open') {
      if (run.at.get(person)?.screen !== scene.screen) await arrive(run, person, scene.screen);
      entry = seen(run, person);
      if (isPictured && leads) screenshot = await picture();
    }
    await camera?.aim(moment);
    done = await perform(walking, moment);
    await camera?.shoot(moment, done);
    if (action.do === 'open') entry = seen(run, person);
    if (isOnScreen(scene) && isPictured && !leads) screenshot = await picture();
  } catch (error) {
    // The screen may be another than the one last read, so secrets are looked for in any case.
    if (isOnScreen(scene)) await reread(run, person).catch(() => undefined);
    message = recorder.cleaned(explained(error));
    if (isOnScreen(scene) && !camera) screenshot = await recorder.picture(page, true).catch(() => screenshot);
  }
  recorder.steps.push({
    ref: step.ref, actor: step.actor, screen: scene.screen, title: moment.phrase, ...entry,
    action: { kind: action.do, role: done.role ?? null, label: done.label ?? ('label' in action ? action.label : null), value: done.value ?? null },
    verified: [...done.verified ?? []], outcome: message === undefined ? 'passed' : 'failed', ...(message === undefined ? {} : { message }),
    durationMs: Math.round(performance.now() - began), screenshot,
  });
  if (message !== undefined) throw new Error(`${run.procedure.id} ${step.ref} ${scene.screen}: ${message}`);
}

function seen(run: Run, person: Person): Pick<EvidenceStep, 'url' | 'controls' | 'texts'> {
  const { pathname, search } = new URL(actorOf(run, person).page.url());
  const reading = run.at.get(person)?.reading;
  return { url: pathname + search, controls: reading?.controls ?? [], texts: reading?.texts ?? [] };
}

async function perform({ run, recorder, camera }: Walking, { step, scene, person, action }: Moment): Promise<Done> {
  if (scene.screen === MAIL) {
    return atMailbox(run, person, action as MailAction, (kind, mail) => {
      const { subject, to, text } = mail;
      recorder.mails.push({ kind, subject, to: [...to], text, afterStep: step.ref });
      camera?.mail(mail);
    });
  }
  if (scene.screen === CENTRE) return atCentre(run, action as CentreAction);
  const screen: Screen = actorOf(run, person).nss.screen(scene.screen);
  return act(run, person, screen, action as ScreenAction, (file) => recorder.files.push(file));
}

/** The first paragraph of an error: the call log below it is for developers and may quote the page. */
const explained = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\u001b\[[0-9;]*m/g, '').split('\nCall log')[0]?.trim() ?? '';
