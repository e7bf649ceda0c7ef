import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { raw } from 'hono/html';
import { manifestIn, type Manifest } from '../manifest';
import { FILES } from '../material';

const css = readFileSync(path.join(__dirname, 'index-page.css'), 'utf8');

const formatNames: readonly (readonly [string, string])[] = [
  [FILES.html, 'ウェブページ'], [FILES.pdf, 'PDF'], [FILES.docx, 'Word'], [FILES.pptx, 'PowerPoint'], [FILES.markdown, 'Markdown'], [FILES.film, '動画'], [FILES.vtt, '字幕'],
];

/** Minutes and seconds. */
const length = (ms: number): string => `${Math.floor(ms / 60_000)}分${String(Math.round(ms / 1000) % 60).padStart(2, '0')}秒`;

/**
 * Writes `index.html` over all material that stands in a folder.
 * @param out a folder for each procedure in it
 * @param order ids of the procedures in the order in which they are shown
 * @returns path of the page
 */
export function writeIndex(out: string, order: readonly string[]): string {
  const made = readdirSync(out).filter((name) => !name.startsWith('.')).flatMap((name) => manifestIn(path.join(out, name)) ?? []);
  const place = ({ procedure }: Manifest): number => order.indexOf(procedure);
  const file = path.join(out, 'index.html');
  writeFileSync(file, `<!doctype html>\n${String(<IndexPage out={out} made={made.toSorted((one, other) => place(one) - place(other))} />)}\n`);
  return file;
}

function IndexPage({ out, made }: { out: string; made: readonly Manifest[] }) {
  return (
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>研修の教材</title>
        <link rel="icon" href="data:," />
        <style>{raw(css)}</style>
      </head>
      <body>
        <main>
          <h1>研修の教材</h1>
          <p class="dim">同梱のNSSで実際に行った手順から作った教材です。{made.length}件の手順があります。</p>
          <ul class="cards">{made.map((manifest) => <Card out={out} manifest={manifest} />)}</ul>
        </main>
      </body>
    </html>
  );
}

function Card({ out, manifest: { procedure, title, document, madeOn, lengthMs, steps } }: { out: string; manifest: Manifest }) {
  const there = (name: string): boolean => existsSync(path.join(out, procedure, name));
  return (
    <li>
      {there(FILES.poster) ? <a href={`${procedure}/${FILES.html}`} tabindex={-1} aria-hidden="true"><img src={`${procedure}/${FILES.poster}`} width="1920" height="1080" alt="" loading="lazy" /></a> : null}
      <h2><a href={`${procedure}/${FILES.html}`}>{title}</a></h2>
      {document === title ? null : <p class="dim">文書「{document}」</p>}
      <p class="facts"><span>{steps.length}手順</span>{lengthMs === null ? <span>動画なし</span> : <span>動画 {length(lengthMs)}</span>}<span>作成 <time datetime={madeOn}>{madeOn.replaceAll('-', '/')}</time></span></p>
      <p class="formats">{formatNames.filter(([name]) => there(name)).map(([name, shown]) => <a href={`${procedure}/${name}`}>{shown}</a>)}</p>
    </li>
  );
}
