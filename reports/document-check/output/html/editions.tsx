import type { Editions, SentenceChange, StepChange } from '../../compare/types';
import type { Format } from '../../model';
import { changeKinds, changeName, verdictChangeName } from '../editions';
import { titleOf } from '../report';
import { placeName } from '../words';

function Sentence({ sentence: { words, newer, older }, format }: { sentence: SentenceChange; format: Format }) {
  const place = (newer ?? older)?.place;
  return (
    <li>
      {words.map(({ kind, text }) => (kind === 'new' ? <ins>{text}</ins> : kind === 'dropped' ? <del>{text}</del> : text))}
      {place === undefined ? null : <small> {newer === null ? '旧版' : '新版'} {placeName(place, format)}</small>}
    </li>
  );
}

function Step({ change: { kind, older, newer, sentences }, format }: { change: StepChange; format: Format }) {
  const step = newer ?? older;
  const marker = older !== null && newer !== null && older.marker !== newer.marker ? `${older.marker} → ${newer.marker}` : step?.marker;
  return (
    <li class={`change is-${kind}`}>
      <p><span class="count">{changeName[kind]}</span> <b>{marker}</b> {step === null ? '' : titleOf(step)}</p>
      {sentences.length === 0 ? null : <ul>{sentences.map((sentence) => <Sentence sentence={sentence} format={format} />)}</ul>}
    </li>
  );
}

/** What is different in the newer edition, and which walks and training chapters that touches. */
export function EditionsView({ editions: { older, newer, steps, outside, verdicts, walks }, format }: { editions: Editions; format: Format }) {
  const told = verdicts.filter(({ kind }) => kind !== 'other');
  return (
    <section class="editions">
      <h2>版の比較</h2>
      <p class="dim">{older} → {newer} ・ 手順: {changeKinds.map((kind) => `${changeName[kind]} ${steps.filter((step) => step.kind === kind).length}`).join('、')}</p>
      <ul class="changes">{steps.filter(({ kind }) => kind !== 'same').map((change) => <Step change={change} format={format} />)}</ul>
      {outside.length === 0 ? null : <details><summary>手順以外の文 <span class="tally">{outside.length}</span></summary><ul>{outside.map((sentence) => <Sentence sentence={sentence} format={format} />)}</ul></details>}
      {told.length === 0 ? null : (
        <ul class="changes" aria-label="判定の変化">
          {told.map(({ kind, older: before, newer: after }) => <li class={`change is-${kind}`}><b>{verdictChangeName[kind]}</b> <q>{(after ?? before)?.quote}</q> <span class="dim">{(after ?? before)?.reason}</span></li>)}
        </ul>
      )}
      {walks.length === 0 ? null : (
        <table>
          <thead><tr><th scope="col">影響する手続</th><th scope="col">手順</th><th scope="col">研修の章</th></tr></thead>
          <tbody>
            {walks.map(({ title, steps: touched, training }) => (
              <tr><th scope="row">{title}</th><td>{touched.map(({ ref, title: name }) => `${ref} ${name}`).join('、')}</td><td>{touched.map(({ chapter }) => `第${chapter}章`).join('、')} <small>{training}</small></td></tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
