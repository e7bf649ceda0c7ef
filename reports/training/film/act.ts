/** What is seen of an action. */
import type { Box, Shot, Take, TakePicture } from '../../evidence/take';
import { SCREEN } from './draw/style';
import { pause, seconds, toNote, toType } from './pace';
import type { Stage } from './stage';
import type { Notice } from './storyboard';

type EvidenceStep = Take['evidence']['steps'][number];

/** An action with all that is known of it. */
export interface Scene {
  readonly shot: Shot;
  /** The shot's target, as it lies in the window. */
  readonly target: Box | null;
  readonly step: EvidenceStep;
  readonly before: TakePicture | null;
  readonly after: TakePicture | null;
  /** Pages of the file that comes. */
  readonly sheets: readonly TakePicture[];
}

/** Offered in a list at most. */
const OFFERED = 8;

/** Plans an action on the stage, at least as long as its words take to read. */
export function play(stage: Stage, scene: Scene): void {
  const { kind } = scene.step.action;
  const since = stage.count;
  if (scene.step.screen === 'NACCSセンター' || (scene.before === null && scene.after === null)) {
    stage.notice(elsewhere(scene), pause.notice);
    return stage.rest(since, since);
  }
  if (kind === 'expectMail') return mail(stage, scene, since);
  arrive(stage, scene);
  switch (kind) {
    case 'open': return opened(stage, scene, since);
    case 'read':
    case 'check': return read(stage, scene, since);
    case 'expectFile':
    case 'expectDownload': return file(stage, scene, since);
    default: return act(stage, scene, since);
  }
}

/** The page that the action begins on. */
function arrive(stage: Stage, { before, shot }: Scene): void {
  if (!before) return;
  const isNew = stage.shown?.sha256 !== before.sha256;
  const stays = stage.shown?.width === before.width && stage.shown.height === before.height && shot.action > 0;
  stage.show(before, stays);
  if (isNew && !stays) stage.hold(pause.arrival);
}

function opened(stage: Stage, { after }: Scene, since: number): void {
  if (after) stage.show(after, false);
  stage.hold(pause.arrival);
  stage.rest(since, stage.count - 1);
}

/** Moves there, clicks, and shows what comes of it. */
function act(stage: Stage, { shot: { typed }, target, step, after }: Scene, since: number): void {
  const { kind } = step.action;
  const isFilling = kind === 'fill' || kind === 'choose' || kind === 'tick' || kind === 'upload';
  stage.hold(pause.answer);
  const ready = stage.count - 1;
  if (target) {
    stage.reveal(target);
    stage.point(target);
    stage.click(target);
    const options = kind === 'choose' ? offered(step, typed ?? step.action.value ?? '') : null;
    if (options) stage.choose({ box: target, ...options });
    if (after && kind === 'fill' && typed !== null) stage.hold(toType(typed), { outline: target, typed: true, typing: { into: after, box: target, text: typed } });
  }
  if (!isFilling) {
    stage.hold(pause.answer);
    // Who has read the words sees the page change; afterwards there are other words.
    stage.rest(since, ready);
  }
  if (after && kind === 'follow' && step.screen !== 'E-mail') return stage.visit(() => lookOver(stage, after));
  if (after) stage.show(after, isFilling);
  stage.hold(isFilling ? pause.seen : pause.arrival, isFilling ? { outline: target, typed: kind === 'fill' } : {});
  if (isFilling) stage.rest(since, stage.count - 1);
}

/** Another page, as far as its first two windows. */
function lookOver(stage: Stage, page: TakePicture): void {
  stage.show(page, false);
  stage.hold(pause.sheet);
  stage.readOn(SCREEN.height);
  stage.hold(pause.sheet);
}

/** What a list offers, around what is chosen; null where it is no list. */
function offered({ action, controls }: EvidenceStep, chosen: string): { options: string[]; chosen: number } | null {
  const options = controls.find(({ label, role }) => label === action.label && role !== 'radio' && role !== 'radiogroup')?.options;
  const at = options?.indexOf(chosen) ?? -1;
  if (!options || at < 0 || action.role === 'radio') return null;
  const first = Math.max(0, Math.min(at - OFFERED / 2, options.length - OFFERED));
  return { options: options.slice(first, first + OFFERED), chosen: at - first };
}

/** Something is looked at, and noted down. */
function read(stage: Stage, { target, step: { action } }: Scene, since: number): void {
  if (target) {
    stage.reveal(target);
    stage.pointBeside(target);
    stage.hold(pause.seen, { outline: target });
    if (target.height > SCREEN.height - 200) stage.readOn(target.y + target.height - SCREEN.height + 120, target);
  }
  const noted = toNote(action.value ?? '');
  stage.hold(action.kind === 'read' ? noted + seconds(1.2) : noted, { outline: target });
  stage.rest(since, stage.count - 1);
}

/** A button is pressed, and the pages of a file are read. */
function file(stage: Stage, { target, sheets, after, step }: Scene, since: number): void {
  stage.hold(pause.answer);
  const ready = stage.count - 1;
  if (target) {
    stage.reveal(target);
    stage.point(target);
    stage.click(target);
  }
  stage.rest(since, ready);
  const pages = sheets.length > 0 ? sheets : after ? [after] : [];
  stage.notice({ kind: 'notice', sign: 'file', heading: step.action.value ?? '', lines: [] }, pause.notice);
  stage.visit(() => pages.forEach((page) => {
    stage.show(page, false);
    stage.hold(pause.sheet);
    stage.readAll();
    stage.hold(pause.sheet);
  }));
}

/** A mail comes and is read. */
function mail(stage: Stage, { step, target, before, after }: Scene, since: number): void {
  stage.notice({ kind: 'notice', sign: 'mail', heading: step.action.label ?? step.title, lines: (step.action.value ?? '').split('、').map((address) => `宛先：${address}`) }, pause.notice);
  const picture = after ?? before;
  if (!picture) return stage.rest(since, since);
  stage.show(picture, false);
  stage.hold(pause.sheet, { outline: target });
  stage.hold(pause.mail);
  stage.readAll();
  stage.hold(pause.sheet);
  stage.rest(since, stage.count - 1);
}

function elsewhere({ step }: Scene): Notice {
  const { kind } = step.action;
  if (kind === 'clock') return { kind: 'notice', sign: 'clock', heading: later(step), lines: [] };
  return { kind: 'notice', sign: 'centre', heading: kind === 'task' ? 'NACCS業務' : 'NACCSセンター', lines: [step.title] };
}

/** 「2営業日たつ」 → 2営業日後; a day that has come, by its date. */
function later({ title, action }: EvidenceStep): string {
  const passed = /^(\d+(?:営業日|時間))たつ$/.exec(title)?.[1];
  if (passed !== undefined) return `${passed}後`;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(action.value ?? title) ?? [];
  return day === undefined ? title : `${year}年${Number(month)}月${Number(day)}日`;
}
