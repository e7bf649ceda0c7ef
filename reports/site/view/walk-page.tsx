import type { Part, Walk } from '../model';
import { progress, shortName, stepsOf } from '../model';
import { dateTime, duration } from '../words';
import { Frame } from './frame';
import { Badge, Ref, Sign, StepBar } from './marks';
import { FileCard, MailCard } from './paper';
import { StepCard } from './step';

/** What comes before the first heading of the document is preparation; where nothing has a heading, all is. */
const partTitle = (walk: Walk, part: Part): string => part.title ?? (walk.parts.length > 1 ? '準備' : '手順');

function Facts({ walk }: { walk: Walk }) {
  const { verified, total } = progress(walk);
  return (
    <dl class="facts">
      <div><dt>確認した手順</dt><dd>{verified}<small> / {total}</small></dd></div>
      <div><dt>メール</dt><dd>{walk.mailCount}<small> 通</small></dd></div>
      <div><dt>帳票</dt><dd>{walk.files.length}<small> 件</small></dd></div>
      <div><dt>所要時間</dt><dd>{duration(walk.durationMs)}</dd></div>
      {walk.startedAt === null ? null : <div><dt>実行日時</dt><dd class="when">{dateTime(walk.startedAt)}</dd></div>}
    </dl>
  );
}

/** Says first what went wrong and where, with the way to it. */
function Trouble({ walk }: { walk: Walk }) {
  const failed = stepsOf(walk).filter((step) => step.outcome === 'failed');
  if (failed.length === 0 && walk.message === null) return null;
  return (
    <section class="trouble" aria-label="不一致の内容">
      {failed.map((step) => (
        <div>
          <h2><a href={`#${step.anchor}`}>{shortName(step)}</a>で止まりました</h2>
          <pre>{step.message}</pre>
        </div>
      ))}
      {walk.message === null ? null : <div><h2>最後まで確認できませんでした</h2><pre>{walk.message}</pre></div>}
    </section>
  );
}

function Contents({ walk }: { walk: Walk }) {
  return (
    <nav class="contents" aria-label="手順の一覧">
      {walk.parts.map((part) => (
        <>
          <p>{partTitle(walk, part)}</p>
          <ol>
            {part.steps.map((step) => (
              <li class={step.numbered ? '' : 'is-between'}>
                <a href={`#${step.anchor}`}>
                  <Ref step={step} />
                  <span class="name">{step.numbered ? step.screen : step.ref}</span>
                  <Sign outcome={step.outcome} />
                </a>
              </li>
            ))}
          </ol>
        </>
      ))}
      {walk.files.length === 0 ? null : <p class="last"><a href="#files">出力した帳票</a></p>}
    </nav>
  );
}

/** A procedure, step by step, as it was walked. */
export function WalkPage({ walk, css }: { walk: Walk; css: string }) {
  return (
    <Frame title={`${walk.title} | 検証報告`} css={css} here={walk.title}>
      <main id="main" class="walk">
        <header class="hero">
          <p><Badge outcome={walk.outcome} /></p>
          <h1>{walk.title}</h1>
          <p class="dim">文書「{walk.document}」の手順を、記載の順に操作しました。</p>
          <StepBar walk={walk} />
          <Facts walk={walk} />
        </header>
        <Trouble walk={walk} />
        <div class="columns">
          <Contents walk={walk} />
          <div class="steps">
            {walk.parts.map((part) => (
              <section>
                <h2>{partTitle(walk, part)}</h2>
                <ol>{part.steps.map((step) => <StepCard step={step} />)}</ol>
              </section>
            ))}
            {walk.mails.length === 0 ? null : (
              <section><h2>そのほかのメール</h2>{walk.mails.map((mail) => <MailCard mail={mail} />)}</section>
            )}
            {walk.files.length === 0 ? null : (
              <section id="files"><h2>出力した帳票</h2>{walk.files.map((file) => <FileCard file={file} />)}</section>
            )}
          </div>
        </div>
      </main>
    </Frame>
  );
}
