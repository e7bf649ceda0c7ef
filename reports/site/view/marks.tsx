import type { Outcome, Step, Walk } from '../model';
import { progress, stepsOf } from '../model';
import { outcomeName } from '../words';

const strokes: Record<Outcome, string> = { passed: 'M4.5 8.5l2.5 2.5 4.5-5.5', failed: 'M5 5l6 6M11 5l-6 6', unvisited: 'M4.5 8h7' };

/** A small sign for an outcome; the word for it stands beside it or in `label`. */
export function Sign({ outcome, label }: { outcome: Outcome; label?: string }) {
  return (
    <svg class={`sign is-${outcome}`} viewBox="0 0 16 16" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}>
      <circle cx="8" cy="8" r="8" />
      <path d={strokes[outcome]} />
    </svg>
  );
}

/** Sign and word. */
export function Badge({ outcome }: { outcome: Outcome }) {
  return (
    <span class={`badge is-${outcome}`}>
      <Sign outcome={outcome} />
      {outcomeName(outcome)}
    </span>
  );
}

/** One segment for each step of the walk. */
export function StepBar({ walk }: { walk: Walk }) {
  const { verified, total } = progress(walk);
  return (
    <div class="stepbar" role="img" aria-label={`${total}手順中${verified}手順を確認`}>
      {stepsOf(walk).filter((step) => step.numbered).map((step: Step) => <span class={`is-${step.outcome}`} />)}
    </div>
  );
}

/** The reference of a step as it stands in the document: part number small, circled number large. */
export function Ref({ step }: { step: Step }) {
  if (!step.numbered) return <span class="ref is-between" aria-hidden="true">・</span>;
  const [part = '', number = ''] = step.ref.split(/-(.*)/s);
  return (
    <span class="ref" aria-label={`手順 ${step.ref}`} role="img">
      <small>{part}</small>
      {number}
    </span>
  );
}
