import { Frame } from '../../../site/view/frame';
import { followedName } from '../followed';
import { checkedCount, titleOf, type DocumentReport } from '../report';
import { formatName, placeName, severities, severityName, verdictName, verdicts } from '../words';
import { passageAnchor, stepAnchor } from './anchors';
import { EditionsView } from './editions';
import { FindingList } from './finding';
import { CountBadges, FollowedView, StretchView, type Context } from './stretch';
import type { Editions } from '../../compare/types';

interface DocumentPageProps {
  readonly document: DocumentReport;
  readonly context: Context;
  readonly editions: Editions | null;
  /** The document with notes in it, beside the page. */
  readonly marked: string | null;
  /** Why there is none although its format could have one. */
  readonly unmarked: string | null;
  readonly css: string;
}

function headline({ isAboutNss }: DocumentReport, errors: number): string {
  if (!isAboutNss) return 'NSSについての記述が見つかりませんでした。';
  return errors === 0 ? '誤りは見つかりませんでした' : `${errors}件の誤りがあります`;
}

function Hero({ document, context: { told: { findings } }, marked, unmarked }: DocumentPageProps) {
  const { counts, checked, walks, unread } = document;
  const { format, pages } = checked.outline.document;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <header class="hero">
      <h1>{document.title}</h1>
      <p class={errors > 0 ? 'verdict is-wrong' : 'verdict'}>{headline(document, errors)}</p>
      <p class="dim">{document.file}（{formatName[format]}{pages === null ? '' : `、${pages}ページ`}）{walks.length === 0 ? '' : ` ・ 手続: ${walks.map(({ title }) => title).join('、')}`}</p>
      <dl class="facts">
        {severities.map((severity) => {
          const count = findings.filter((one) => one.severity === severity).length;
          return <div><dt>{severityName[severity]}</dt><dd>{count === 0 ? 0 : <a href={`#${severity}`}>{count}</a>}<small> 件</small></dd></div>;
        })}
        <div><dt>確認した記述</dt><dd>{checkedCount(counts)}<small> / {checkedCount(counts) + counts.unknown}</small></dd></div>
        <div><dt>記述と読み取れない文</dt><dd><a href="#not-checked">{checked.unstated.length}</a><small> 件</small></dd></div>
      </dl>
      {marked === null ? null : <p><a href={marked}>指摘を書き込んだ{formatName[format]}を開く</a></p>}
      {unmarked === null ? null : <p class="dim">{unmarked}</p>}
      {unread.length === 0 ? null : (
        <div class="trouble"><h2>読み取れなかったページ</h2><ul>{unread.map(({ page, reason }) => <li>{page === null ? '' : `${page}ページ: `}{reason}</li>)}</ul></div>
      )}
    </header>
  );
}

function Legend() {
  return (
    <dl class="marks" aria-label="凡例">
      {verdicts.map((verdict) => <div><dt><mark class={`is-${verdict}`}>{verdictName[verdict]}</mark></dt></div>)}
      <div><dt>印のない文</dt><dd>記述と読み取れなかった文（<a href="#not-checked">一覧</a>）</dd></div>
    </dl>
  );
}

function Findings({ context: { told: { findings }, format }, document }: DocumentPageProps) {
  const { accepted, omitted } = document;
  return (
    <section class="findings" aria-label="指摘">
      {severities.map((severity) => {
        const own = findings.filter((one) => one.severity === severity);
        return own.length === 0 ? null : (
          <details id={severity} open={severity !== 'note'}>
            <summary><h2>{severityName[severity]} <span class="tally">{own.length}</span></h2></summary>
            <FindingList findings={own} format={format} />
          </details>
        );
      })}
      {accepted.length === 0 ? null : (
        <details id="accepted">
          <summary><h2>承認済み <span class="tally">{accepted.length}</span></h2></summary>
          <ul class="finding-list">{accepted.map(({ finding, reason }) => <li><span>{finding.message} <small>{finding.id}・理由: {reason}</small></span></li>)}</ul>
        </details>
      )}
      {omitted.length === 0 ? null : <p class="dim">ほかに、--min-severity により省いた指摘が {omitted.length}件あります。</p>}
    </section>
  );
}

/** The steps under the headings of their parts, since each part may begin with ① again. */
function Contents({ document, beginnings }: { document: DocumentReport; beginnings: ReadonlyMap<string, string> }) {
  const steps = document.steps.filter(({ step }) => step !== null);
  return (
    <nav class="contents steps-of" aria-label="手順の一覧">
      <ol>
        {steps.map(({ step, part, counts, followed }, index) => (
          <>
            {part === null || part === steps[index - 1]?.part ? null : <li class="part">{part}</li>}
            <li>
              <a href={`#${beginnings.get(step?.id ?? '') ?? 'main'}`}><span class="marker">{step?.marker}</span><span class="name">{step === null ? '' : titleOf(step)}</span></a>
              <CountBadges counts={counts} />
              {followed === null ? null : <span class={`followed is-${followed.outcome}`}>{followedName[followed.outcome]}</span>}
            </li>
          </>
        ))}
      </ol>
    </nav>
  );
}

function NotChecked({ document: { notChecked, checked } }: DocumentPageProps) {
  const { format } = checked.outline.document;
  return (
    <section id="not-checked" class="not-checked">
      <h2>記述と読み取れなかった文 <span class="tally">{checked.unstated.length}</span></h2>
      {notChecked.map(({ reason, passages }) => (
        <details>
          <summary>{reason} <span class="tally">{passages.length}</span></summary>
          <ul>{passages.map(({ index, text, place }) => <li><a href={`#${passageAnchor(index)}`}>{placeName(place, format)}</a> {text}</li>)}</ul>
        </details>
      ))}
    </section>
  );
}

/** One document: its findings, its text beside NSS, and what was not checked. */
export function DocumentPage(props: DocumentPageProps) {
  const { document, context, editions, css } = props;
  const { stretches } = context.told;
  const beginnings = new Map(stretches.flatMap(({ step, isFirst }, index) => (step?.step == null || !isFirst ? [] : [[step.step.id, stepAnchor(index)] as const])));
  return (
    <Frame title={`${document.title} | 手順書の確認`} css={css} here={document.title} home="../index.html">
      <main id="main" class="checked">
        <Hero {...props} />
        {editions === null ? null : <EditionsView editions={editions} format={context.format} />}
        <Findings {...props} />
        {document.steps.some(({ step }) => step !== null) ? <Contents document={document} beginnings={beginnings} /> : null}
        {document.followed === null || document.followedOutside === null ? null : (
          <section aria-label="手順以外の文の操作"><h2>手順以外の文の操作</h2><FollowedView step={document.followedOutside} folder={document.followed.folder} context={context} /></section>
        )}
        <section aria-label="文書とNSS">
          <h2>文書とNSS</h2>
          <Legend />
          {stretches.map((stretch, index) => (
            <StretchView stretch={stretch} anchor={stretch.isFirst && stretch.step !== null ? stepAnchor(index) : null} context={context} followedIn={document.followed?.folder ?? null} />
          ))}
        </section>
        <NotChecked {...props} />
      </main>
    </Frame>
  );
}
