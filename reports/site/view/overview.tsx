import type { LedgerEntry } from '../fidelity';
import type { Walk } from '../model';
import { progress, stepsOf } from '../model';
import { dateTime, duration } from '../words';
import { FidelitySummary } from './fidelity';
import { Frame } from './frame';
import { Badge, Sign, StepBar } from './marks';

/** An evidence file that could not be read. */
export interface Unreadable {
  readonly file: string;
  readonly reason: string;
}

interface OverviewProps {
  readonly walks: readonly Walk[];
  readonly unreadable: readonly Unreadable[];
  readonly ledger: readonly LedgerEntry[] | null;
  /** Address of the page that says which test shows which documented item, where a run has left one. */
  readonly coverage: string | null;
  readonly css: string;
}

function verdict(walks: readonly Walk[], unreadable: readonly Unreadable[]): { good: boolean; text: string } {
  const failed = walks.filter((walk) => walk.outcome === 'failed').length + unreadable.length;
  if (failed > 0) return { good: false, text: `${failed}件の手続が、文書どおりに進みませんでした` };
  if (walks.length === 0) return { good: false, text: 'まだ検証の記録がありません' };
  return { good: true, text: `${walks.length}件の手続を、文書どおりに最後まで確認しました` };
}

function Totals({ walks }: { walks: readonly Walk[] }) {
  const sum = (of: (walk: Walk) => number) => walks.reduce((total, walk) => total + of(walk), 0);
  return (
    <dl class="facts">
      <div><dt>手続</dt><dd>{walks.filter((walk) => walk.outcome === 'passed').length}<small> / {walks.length}</small></dd></div>
      <div><dt>確認した手順</dt><dd>{sum((walk) => progress(walk).verified)}<small> / {sum((walk) => progress(walk).total)}</small></dd></div>
      <div><dt>メール</dt><dd>{sum((walk) => walk.mailCount)}<small> 通</small></dd></div>
      <div><dt>帳票</dt><dd>{sum((walk) => walk.files.length)}<small> 件</small></dd></div>
      <div><dt>所要時間</dt><dd>{duration(sum((walk) => walk.durationMs))}</dd></div>
    </dl>
  );
}

function Card({ walk }: { walk: Walk }) {
  const { verified, total } = progress(walk);
  const shots = stepsOf(walk).flatMap((step) => step.shots.map((shot) => ({ step, shot })));
  const stopped = stepsOf(walk).find((step) => step.outcome === 'failed');
  return (
    <li class={`card is-${walk.outcome}`}>
      <article aria-labelledby={`walk-${walk.id}`}>
        <header>
          <div>
            <h3 id={`walk-${walk.id}`}><a href={`${walk.id}.html`}>{walk.title}</a></h3>
            {walk.title === walk.document ? null : <p class="dim">{walk.document}</p>}
          </div>
          <Badge outcome={walk.outcome} />
        </header>
        <StepBar walk={walk} />
        {stopped === undefined && walk.message === null ? null : (
          <pre class="wrong">{stopped?.message ?? walk.message}</pre>
        )}
        <dl class="small">
          <div><dt>手順</dt><dd>{verified} / {total}</dd></div>
          <div><dt>メール</dt><dd>{walk.mailCount}通</dd></div>
          <div><dt>帳票</dt><dd>{walk.files.length}件</dd></div>
          <div><dt>所要</dt><dd>{duration(walk.durationMs)}</dd></div>
          {walk.startedAt === null ? null : <div><dt>実行</dt><dd>{dateTime(walk.startedAt)}</dd></div>}
        </dl>
        {shots.length === 0 ? null : (
          <ol class="film" aria-label="画面の流れ">
            {shots.map(({ step, shot: { picture: { src, width, height }, screen } }) => (
              <li>
                <a href={`${walk.id}.html#${step.anchor}`}>
                  <img src={src} width={width} height={height} loading="lazy" decoding="async" alt="" />
                  <span>{step.ref} {screen}</span>
                </a>
              </li>
            ))}
          </ol>
        )}
      </article>
    </li>
  );
}

/** First page: how it stands, the procedures, and what the bundled NSS is based on. */
export function Overview({ walks, unreadable, ledger, coverage, css }: OverviewProps) {
  const { good, text } = verdict(walks, unreadable);
  return (
    <Frame title="検証報告 | nss-harness" css={css}>
      <main id="main">
        <header class="hero is-overview">
          <Sign outcome={good ? 'passed' : walks.length + unreadable.length === 0 ? 'unvisited' : 'failed'} />
          <div>
            <h1>{text}</h1>
            <p class="dim">手順書に書かれた画面・操作・メール・帳票を、ブラウザーで一つずつ確かめた結果です。{coverage === null ? null : <a href={coverage}>文書の項目とそれを示すテストの一覧</a>}</p>
          </div>
          <Totals walks={walks} />
        </header>
        {unreadable.length === 0 ? null : (
          <section class="trouble" aria-label="読めない記録">
            {unreadable.map(({ file, reason }) => <div><h2>{file} を読めません</h2><pre>{reason}</pre></div>)}
          </section>
        )}
        <section aria-labelledby="walks-title">
          <h2 id="walks-title">手続</h2>
          {walks.length === 0
            ? <p class="dim"><code>npm run walk</code> を実行すると、ここに結果が並びます。</p>
            : <ol class="cards">{walks.map((walk) => <Card walk={walk} />)}</ol>}
        </section>
        {ledger === null || ledger.length === 0 ? null : <FidelitySummary ledger={ledger} />}
      </main>
    </Frame>
  );
}
