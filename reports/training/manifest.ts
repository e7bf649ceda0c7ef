/**
 * What each step of a procedure's training material was made from, so that one can tell later, without making anything,
 * which steps are stale and why.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Take } from '../evidence/take';
import type { Procedure, Step } from '../../scenarios/procedures/types';
import { FILES } from './material';
import { stepsOf, type Guide, type GuideStep } from './model';

const digest = z.string().regex(/^[0-9a-f]{16}$/).describe('Content hash, 16 hexadecimal digits');

const stepSchema = z.strictObject({
  ref: z.string(),
  title: z.string(),
  screen: digest.describe('What the screens, mails and files of the step show'),
  text: digest.describe('What the guide says of it'),
  data: digest.describe('The step in the data of the procedure'),
});

export const manifestSchema = z.strictObject({
  procedure: z.string(),
  title: z.string(),
  document: z.string(),
  madeOn: z.iso.date().describe('The day on which something was last made anew'),
  language: z.enum(['ja', 'en']),
  lengthMs: z.number().int().nonnegative().nullable().describe('Of the film; null where there is none'),
  style: digest.describe('The program that makes the material'),
  steps: z.array(stepSchema),
});

export type Manifest = z.output<typeof manifestSchema>;
export type ManifestStep = Manifest['steps'][number];

/** Why a step has to be made again. */
export const REASONS = { new: '新しい手順', screen: '画面', text: '文面', data: '手順のデータ', style: '体裁', order: '順序' } as const;
export type Reason = keyof typeof REASONS;

export interface Stale {
  readonly ref: string;
  readonly title: string;
  readonly reasons: readonly Reason[];
}

const digestOf = (...parts: readonly unknown[]): string =>
  parts.reduce<ReturnType<typeof createHash>>((sum, part) => sum.update(typeof part === 'string' ? part : JSON.stringify(part)).update('\0'), createHash('sha256'))
    .digest('hex').slice(0, 16);

/** What each step of a guide is made from. */
export function manifestSteps(procedure: Procedure, take: Take, guide: Guide): ManifestStep[] {
  const steps = new Map(procedure.steps.map((step) => [step.ref, step]));
  return stepsOf(guide).map((step) => ({ ref: step.ref, title: step.title, screen: screenOf(take, step), text: textOf(step), data: dataOf(steps.get(step.ref)) }));
}

/** Of the pictures themselves: a screen is what it shows. */
function screenOf({ evidence, shots, pictures }: Take, { ref }: GuideStep): string {
  const shown = evidence.steps.flatMap((entry, index) => (entry.ref === ref ? [shots[index]] : []))
    .map((shot) => shot && [shot.before, shot.after].map((picture) => (picture === null ? null : pictures[picture]?.sha256)).concat(JSON.stringify(shot.target)));
  return digestOf(shown);
}

/** Sentences only: which picture they stand beside is the screen's affair. */
const textOf = ({ anchor: _, views, ...told }: GuideStep): string =>
  digestOf(told, views.map(({ screen, operations }) => [screen, operations.map(({ text, hint, callout }) => [text, hint, callout])]));

const dataOf = (step: Step | undefined): string => digestOf(step ?? null);

/** Of all that stands in this folder: whoever changes how material looks makes all of it stale. */
export function styleDigest(folder = __dirname): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name)).toSorted();
  return digestOf(...names.flatMap((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file).toString('latin1')]));
}

/** The manifest of material made before. @returns null where there is none, or none that can be read */
export function manifestIn(folder: string): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path.join(folder, FILES.manifest), 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Which steps would have to be made again.
 * @param made what stands there; null: nothing
 * @param now steps and style as they are now
 * @returns in the order of the steps; steps that are gone stand at the end
 */
export function staleSteps(made: Pick<Manifest, 'steps' | 'style'> | null, now: Pick<Manifest, 'steps' | 'style'>): Stale[] {
  const before = new Map((made?.steps ?? []).map((step, index) => [step.ref, { step, index }]));
  const stale = now.steps.flatMap((step, index) => {
    const reasons = reasonsOf(before.get(step.ref), { step, index }, made?.style !== now.style);
    return reasons.length === 0 ? [] : [{ ref: step.ref, title: step.title, reasons }];
  });
  const gone = [...before.values()].filter(({ step }) => !now.steps.some(({ ref }) => ref === step.ref));
  return [...stale, ...gone.map(({ step: { ref, title } }) => ({ ref, title, reasons: ['data'] as const }))];
}

type Placed = { readonly step: ManifestStep; readonly index: number };

function reasonsOf(before: Placed | undefined, now: Placed, isOtherStyle: boolean): Reason[] {
  if (!before) return ['new'];
  const changed = (['screen', 'text', 'data'] as const).filter((part) => before.step[part] !== now.step[part]);
  return [...changed, ...(before.index === now.index ? [] : ['order' as const]), ...(isOtherStyle ? ['style' as const] : [])];
}
