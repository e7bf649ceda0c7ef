import { raw } from 'hono/html';
import { headingOf, numberOf } from '../../wording/heading';
import { filesWith, isShown, mailsWith } from '../papers';
import { labels, pointer } from '../../wording/labels';
import type { Guide, GuideFile, GuideMail, GuideStep, GuideView } from '../../model';

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
        <main id="main">
          <header class="cover">
            <h1>{guide.title}</h1>
            {guide.introduction.map((sentence) => <p>{sentence}</p>)}
          </header>
          <Contents guide={guide} />
          {inlines.film === null ? null : <Film film={inlines.film} title={guide.title} />}
          {guide.parts.map(({ title, steps }) => (
            <section class="part">
              <h2>{title}</h2>
              {steps.map((step) => <Step step={step} guide={guide} inlines={inlines} />)}
            </section>
          ))}
          <Glossary guide={guide} />
        </main>
      </body>
    </html>
  );
}

/** The number of a step is its marker, as in any list. */
function Contents({ guide }: { guide: Guide }) {
  return (
    <nav class="contents" aria-label={labels.contents}>
      <p class="contents-title">{labels.contents}</p>
      <ul>
        {guide.parts.map(({ title, steps }) => (
          <li>
            <span>{title}</span>
            <ul>{steps.map((step) => <li data-number={step.numbered ? numberOf(step) : '・'}><a href={`#${step.anchor}`}>{step.title}</a></li>)}</ul>
          </li>
        ))}
        {guide.glossary.length === 0 ? null : <li><a href="#glossary">{labels.glossary}</a></li>}
      </ul>
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

function Step({ step, guide, inlines }: { step: GuideStep; guide: Guide; inlines: Inlines }) {
  const { anchor, actor, views, cares, then, reference } = step;
  return (
    <article class="step" id={anchor}>
      <h3>{headingOf(step)}</h3>
      <p class="who">{labels.who}{actor}</p>
      {views.map((view) => <View view={view} inlines={inlines} />)}
      {cares.length === 0 ? null : <div class="cares"><h4>{labels.cares}</h4><ul>{cares.map((care) => <li>{care}</li>)}</ul></div>}
      {then.length === 0 ? null : <div class="then"><h4>{labels.then}</h4><ul>{then.map((sentence) => <li>{sentence}</li>)}</ul></div>}
      {mailsWith(step, guide).map((mail) => <Mail mail={mail} isShown={isShown(mail.picture, step)} source={inlines.mails.get(mail)} />)}
      {filesWith(step, guide).map((file) => <File file={file} sources={inlines.files.get(file) ?? []} />)}
      <p class="reference">{labels.reference}{reference}</p>
    </article>
  );
}

function View({ view, inlines }: { view: GuideView; inlines: Inlines }) {
  const picture = inlines.views.get(view);
  return (
    <section class="view">
      <h4>{view.screen}</h4>
      <ul class="operations">
        {view.operations.map(({ text, callout }) => <li>{callout === null ? null : <span class="callout">{pointer(callout)}</span>}{text}</li>)}
      </ul>
      {picture === undefined ? null : <img src={picture.source} width={picture.width} height={picture.height} alt={picture.alt} />}
    </section>
  );
}

/** A mail as it came: its picture, unless the step has shown it, and its text. */
function Mail({ mail: { subject, to, text, picture }, isShown: isThere, source }: { mail: GuideMail; isShown: boolean; source: Inlined | undefined }) {
  return (
    <figure class="paper">
      <figcaption><strong>{labels.mails}</strong> {subject}（宛先：{to.join('、')}）</figcaption>
      {source === undefined || picture === null || isThere ? null : <img src={source} width={picture.width} height={picture.height} alt={`E-mail「${subject}」`} />}
      <details><summary>文面</summary><pre>{text}</pre></details>
    </figure>
  );
}

function File({ file: { name, pages }, sources }: { file: GuideFile; sources: readonly Inlined[] }) {
  return (
    <figure class="paper">
      <figcaption><strong>{labels.files}</strong> {name}</figcaption>
      {sources.map((source, index) => <img src={source} width={pages[index]?.width} height={pages[index]?.height} alt={`${name} ${index + 1}ページ`} />)}
    </figure>
  );
}

function Glossary({ guide }: { guide: Guide }) {
  if (guide.glossary.length === 0) return null;
  return (
    <section class="glossary" id="glossary">
      <h2>{labels.glossary}</h2>
      <dl>{guide.glossary.map(({ term, reading, meaning }) => <div><dt>{term}{reading === null ? null : <small>（{reading}）</small>}</dt><dd>{meaning}</dd></div>)}</dl>
    </section>
  );
}
