import type { Action, Step } from '../model';
import { actorName, duration, roleName } from '../words';
import { ActionSentence } from './action';
import { Badge, Ref, Sign } from './marks';
import { MailCard } from './paper';
import { ShotFrame } from './shot';

type Control = Action['controls'][number];

const count = new Intl.NumberFormat('ja-JP');

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function Controls({ controls }: { controls: readonly Control[] }) {
  if (controls.length === 0) return null;
  return (
    <details>
      <summary>画面の項目 <span class="tally">{count.format(controls.length)}</span></summary>
      <div class="scroll" tabindex={0} role="region" aria-label="画面の項目">
        <table>
          <thead>
            <tr><th scope="col">項目</th><th scope="col">種類</th><th scope="col">必須</th><th scope="col">書式・選択肢</th></tr>
          </thead>
          <tbody>
            {controls.map((control) => (
              <tr>
                <td>{control.label}</td>
                <td>{roleName(control.role)}</td>
                <td>{control.required ? '必須' : ''}</td>
                <td>{control.options?.join('・') ?? control.format ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Texts({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <details>
      <summary>画面の文言 <span class="tally">{count.format(texts.length)}</span></summary>
      <ul class="texts">{texts.map((text) => <li>{text}</li>)}</ul>
    </details>
  );
}

/** A step: who did what on which screen, what the screen showed, its picture, and the mails that came of it. */
export function StepCard({ step }: { step: Step }) {
  const actors = [...new Set(step.actions.map((action) => actorName(action.actor)))];
  const controls = unique(step.actions.flatMap((action) => action.controls), (one) => `${one.role} ${one.label}`);
  const texts = unique(step.actions.flatMap((action) => action.texts), (text) => text);
  return (
    <li class={`step is-${step.outcome}${step.numbered ? '' : ' is-between'}`}>
      <article id={step.anchor} aria-labelledby={`${step.anchor}-title`}>
        <header>
          <Ref step={step} />
          <div>
            <p class="where">
              <span>{step.screen}</span>
              {actors.map((actor) => <span class="actor">{actor}</span>)}
            </p>
            <h3 id={`${step.anchor}-title`}>{step.title}</h3>
          </div>
          <p class="state">
            <Badge outcome={step.outcome} />
            {step.outcome === 'unvisited' ? null : <span class="dim">{duration(step.durationMs)}</span>}
          </p>
        </header>
        {step.note === null ? null : <p class="note">{step.note}</p>}
        {step.message === null ? null : <pre class="wrong">{step.message}</pre>}
        {step.actions.length === 0 ? null : (
          <ol class="acts">{step.actions.map((action) => <ActionSentence action={action} />)}</ol>
        )}
        {step.verified.length === 0 ? null : (
          <ul class="verified" aria-label="確認したこと">
            {step.verified.map((found) => <li><Sign outcome="passed" />{found}</li>)}
          </ul>
        )}
        {step.shots.map((shot, index) => <ShotFrame shot={shot} step={step} id={`${step.anchor}-shot-${index + 1}`} />)}
        <Controls controls={controls} />
        <Texts texts={texts} />
        {step.mails.map((mail) => <MailCard mail={mail} />)}
      </article>
    </li>
  );
}
