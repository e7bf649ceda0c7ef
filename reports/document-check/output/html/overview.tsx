import { Frame } from '../../../site/view/frame';
import { findingsOf, checkedCount, type DocumentReport, type Report } from '../report';
import { placesName, severities, severityName } from '../words';
import { CountBadges } from './stretch';

interface OverviewProps {
  readonly report: Report;
  /** Folder of each document's page, in the order of the documents. */
  readonly slugs: readonly string[];
  readonly css: string;
}

function headline(report: Report): { readonly isGood: boolean; readonly text: string } {
  const errors = findingsOf(report).filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return { isGood: false, text: `${errors}件の誤りがあります` };
  if (report.failed.length > 0) return { isGood: false, text: '確認できない文書があります' };
  return { isGood: true, text: '誤りは見つかりませんでした' };
}

function Card({ document, folder }: { document: DocumentReport; folder: string }) {
  const { title, file, counts, findings, walks, isAboutNss, steps, unread } = document;
  const isWrong = findings.some(({ severity }) => severity === 'error');
  return (
    <li class={`card${isWrong ? ' is-failed' : ''}`}>
      <article aria-labelledby={`document-${folder}`}>
        <header><div><h3 id={`document-${folder}`}><a href={`${encodeURIComponent(folder)}/index.html`}>{title}</a></h3><p class="dim">{file}</p></div></header>
        {isAboutNss ? (
          <>
            <p>手続: {walks.map((walk) => walk.title).join('、')}</p>
            <p><CountBadges counts={counts} /></p>
            <dl class="small">
              <div><dt>手順</dt><dd>{steps.filter(({ step }) => step !== null).length}</dd></div>
              <div><dt>確認した記述</dt><dd>{checkedCount(counts)}</dd></div>
              {severities.map((severity) => <div><dt>{severityName[severity]}</dt><dd>{findings.filter((one) => one.severity === severity).length}</dd></div>)}
            </dl>
          </>
        ) : <p>NSSについての記述が見つかりませんでした。</p>}
        {unread.length === 0 ? null : <p class="dim">読み取れなかったページ: {unread.length}</p>}
      </article>
    </li>
  );
}

function Across({ report: { contradictions, documents } }: OverviewProps) {
  if (contradictions.length === 0) return null;
  const known = new Map(documents.map(({ file, checked }) => [file, checked.outline.document.format]));
  return (
    <section class="findings">
      <h2>記述の食い違い <span class="tally">{contradictions.length}</span></h2>
      <ul class="finding-list">
        {contradictions.map((finding) => (
          <li>
            <span class={`severity is-${finding.severity}`}>{severityName[finding.severity]}</span>
            <span>
              {finding.message}
              <small> {placesName([finding, ...finding.also], (file) => known.get(file) ?? 'txt', true)}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All documents of a check, what could not be checked, and what contradicts itself. */
export function Overview(props: OverviewProps) {
  const { report, slugs, css } = props;
  const { isGood, text } = headline(report);
  return (
    <Frame title="手順書の確認" css={css}>
      <main id="main" class="checked">
        <header class="hero">
          <h1>手順書の確認</h1>
          <p class={isGood ? 'verdict' : 'verdict is-wrong'}>{text}</p>
          <p class="dim">文書 {report.documents.length}件を、模擬NSSを実際に操作した記録と照合しました。</p>
        </header>
        {report.failed.length === 0 ? null : (
          <section class="trouble" aria-label="確認できなかった文書">
            <h2>確認できなかった文書</h2>
            <ul>{report.failed.map(({ file, reason }) => <li><b>{file}</b> {reason}</li>)}</ul>
          </section>
        )}
        <section><h2>確認した文書</h2><ul class="cards">{report.documents.map((document, index) => <Card document={document} folder={slugs[index] ?? ''} />)}</ul></section>
        <Across {...props} />
        {report.stale.length === 0 ? null : (
          <section><h2>当たる指摘のない承認</h2><ul class="finding-list">{report.stale.map(({ id, reason }) => <li><span><code>{id}</code> {reason}</span></li>)}</ul></section>
        )}
      </main>
    </Frame>
  );
}
