import type { Marked } from '../vocabulary/mark';

/** 業務フロー: the phases of a procedure with the present one standing out (S1 ポイント a). */
export function PhaseBar({ phases, current }: { phases: readonly Marked[]; current: number }) {
  return (
    <nav class="phases" aria-label="業務フロー">
      <ol>{phases.map(({ text }, index) => (
        <li class={index < current ? 'past' : index === current ? 'now' : 'ahead'} {...(index === current ? { 'aria-current': 'step' } : {})}>
          <span aria-hidden="true">{index + 1}</span> {text}
        </li>
      ))}</ol>
    </nav>
  );
}

/** A screen in 申込内容の入力状況. */
export interface Chevron {
  readonly label: string;
  readonly state: 'doing' | 'done' | 'open';
}
const stateName = { doing: '入力中', done: '入力済み', open: '未入力' } as const;

/** 申込内容の入力状況: being entered is orange, entered is green (S1 ポイント b). */
export function Chevrons({ chevrons }: { chevrons: readonly Chevron[] }) {
  return (
    <nav class="chevrons" aria-label="申込内容の入力状況">
      <ol>{chevrons.map(({ label, state }) => (
        <li class={state} data-state={state} {...(state === 'doing' ? { 'aria-current': 'step' } : {})}>
          <span>{label}</span><span class="unseen">（{stateName[state]}）</span>
        </li>
      ))}</ol>
    </nav>
  );
}

/** What happens from the application to its end, step by step: each with its heading and what it consists of. */
export const FlowSteps = ({ steps }: { steps: readonly (readonly [heading: string, text: string])[] }) =>
  <ol class="flow">{steps.map(([heading, text]) => <li><strong>{heading}</strong><span>{text}</span></li>)}</ol>;
