import { raw } from 'hono/html';
import { circled } from '../numbers';
import { stepsOf, type Guide, type GuideFile, type GuideMail, type GuideStep, type GuideView } from '../../model';

/** An address that the page itself holds (`data:`). */
export type Inlined = string;

export interface Inlines {
  readonly film: { readonly source: Inlined; readonly captions: Inlined; readonly chapters: Inlined; readonly language: string; readonly poster: Inlined } | null;
  readonly views: ReadonlyMap<GuideView, { readonly source: Inlined; readonly width: number; readonly height: number; readonly alt: string }>;
  readonly mails: ReadonlyMap<GuideMail, Inlined>;
  readonly files: ReadonlyMap<GuideFile, readonly Inlined[]>;
}

interface PageProps { readonly guide: Guide; readonly inlines: Inlines; readonly css: string }

/** Nothing is loaded from anywhere: the page holds all that it shows. */
const policy = "default-src 'none'; img-src data:; media-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const icon = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"%3E%3Crect width="32" height="32" rx="8" fill="%231c4f8a"/%3E%3Cpath d="M12 9l12 7-12 7z" fill="white"/%3E%3C/svg%3E';

/** A guide as one page. */
export function GuidePage({ guide, inlines, css }: PageProps) {
  return (
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{guide.title}</title>
        <link rel="icon" href={icon} />
        <style>{raw(css)}</style>
      </head>
      <body>
        <a class="skip" href="#main">本文へ</a>
        <Contents guide={guide} />
        <main id="main">
          <header class="cover">
            <h1>{guide.title}</h1>
            {guide.introduction.map((sentence) => <p>{sentence}</p>)}
          </header>
          {inlines.film === null ? null : <Film film={inlines.film} title={guide.title} />}
          {guide.parts.map(({ title, steps }) => (
            <section class="part">
              <h2>{title}</h2>
              {steps.map((step) => <Step step={step} inlines={inlines} />)}
            </section>
          ))}
          <Mails guide={guide} inlines={inlines} />
          <Files guide={guide} inlines={inlines} />
          <Glossary guide={guide} />
        </main>
      </body>
    </html>
  );
}

function Contents({ guide }: { guide: Guide }) {
  return (
    <nav class="contents" aria-label="目次">
      <p class="contents-title">目次</p>
      <ol>
        {guide.parts.map(({ title, steps }) => (
          <li>
            <span>{title}</span>
            <ol>{steps.map(({ anchor, numbered, ref, title: name }) => <li><a href={`#${anchor}`}>{numbered ? `${ref} ` : ''}{name}</a></li>)}</ol>
          </li>
        ))}
        {guide.mails.length === 0 ? null : <li><a href="#mails">届くメール</a></li>}
        {guide.files.length === 0 ? null : <li><a href="#files">出力される書類</a></li>}
        {guide.glossary.length === 0 ? null : <li><a href="#glossary">用語</a></li>}
      </ol>
    </nav>
  );
}

function Film({ film: { source, captions, chapters, language, poster }, title }: { film: NonNullable<Inlines['film']>; title: string }) {
  return (
    <figure class="film">
      <video controls preload="metadata" poster={poster} aria-label={`動画: ${title}`}>
        <source src={source} type="video/mp4" />
        <track kind="captions" src={captions} srclang={language} label={language === 'ja' ? '日本語' : 'English'} />
        <track kind="chapters" src={chapters} srclang="ja" label="手順" />
      </video>
    </figure>
  );
}

function Step({ step, inlines }: { step: GuideStep; inlines: Inlines }) {
  const { anchor, numbered, ref, title, actor, views, cares, then, reference } = step;
  return (
    <article class="step" id={anchor}>
      <h3>{numbered ? <span class="ref">{ref}</span> : null}{title}</h3>
      <p class="who">{actor}</p>
      {views.map((view) => <View view={view} inlines={inlines} />)}
      {cares.length === 0 ? null : <div class="cares"><h4>注意すること</h4><ul>{cares.map((care) => <li>{care}</li>)}</ul></div>}
      {then.length === 0 ? null : <div class="then"><h4>操作の結果</h4><ul>{then.map((sentence) => <li>{sentence}</li>)}</ul></div>}
      <p class="reference">{reference}</p>
    </article>
  );
}

function View({ view, inlines }: { view: GuideView; inlines: Inlines }) {
  const picture = inlines.views.get(view);
  return (
    <section class="view">
      <h4>{view.screen}</h4>
      <ol class="operations">
        {view.operations.map(({ text, callout }) => <li>{callout === null ? null : <span class="callout">{circled(callout)}</span>}{text}</li>)}
      </ol>
      {picture === undefined ? null : <img src={picture.source} width={picture.width} height={picture.height} alt={picture.alt} />}
    </section>
  );
}

/** The heading of the step that something came with. */
const stepName = (guide: Guide, anchor: string): string => {
  const step = stepsOf(guide).find((each) => each.anchor === anchor);
  return step === undefined ? '' : step.numbered ? step.ref : step.title;
};

function Mails({ guide, inlines }: Omit<PageProps, 'css'>) {
  if (guide.mails.length === 0) return null;
  return (
    <section class="papers" id="mails">
      <h2>届くメール</h2>
      {guide.mails.map((mail) => (
        <figure>
          <figcaption><strong>{mail.subject}</strong> <a href={`#${mail.anchor}`}>{stepName(guide, mail.anchor)}</a></figcaption>
          {inlines.mails.has(mail) ? <img src={inlines.mails.get(mail)} width={mail.picture?.width} height={mail.picture?.height} alt={`メール「${mail.subject}」`} /> : null}
          <details><summary>文面</summary><pre>{mail.text}</pre></details>
        </figure>
      ))}
    </section>
  );
}

function Files({ guide, inlines }: Omit<PageProps, 'css'>) {
  if (guide.files.length === 0) return null;
  return (
    <section class="papers" id="files">
      <h2>出力される書類</h2>
      {guide.files.map((file) => (
        <figure>
          <figcaption><strong>{file.name}</strong> <a href={`#${file.anchor}`}>{stepName(guide, file.anchor)}</a></figcaption>
          {(inlines.files.get(file) ?? []).map((source, index) => <img src={source} width={file.pages[index]?.width} height={file.pages[index]?.height} alt={`${file.name} ${index + 1}ページ`} />)}
        </figure>
      ))}
    </section>
  );
}

function Glossary({ guide }: { guide: Guide }) {
  if (guide.glossary.length === 0) return null;
  return (
    <section class="glossary" id="glossary">
      <h2>用語</h2>
      <dl>{guide.glossary.map(({ term, reading, meaning }) => <div><dt>{term}{reading === null ? null : <small>（{reading}）</small>}</dt><dd>{meaning}</dd></div>)}</dl>
    </section>
  );
}
