import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Picture } from '../../../site/model';
import { pictures } from '../../../site/picture';
import type { Truth } from '../../truth/types';
import type { DocumentReport, Report } from '../report';
import { DocumentPage } from './document';
import { picturesByScreen, screensByName, told } from './model';
import { Overview } from './overview';
import type { Context } from './stretch';

/** The document with notes in it: its name beside the page, or why there is none. */
export interface Marked {
  readonly name: string | null;
  readonly complaint: string | null;
}

const PICTURES = 'pictures';

const css = (): string => [join(__dirname, '..', '..', '..', 'site', 'style.css'), join(__dirname, '..', '..', 'style.css')].map((file) => readFileSync(file, 'utf8')).join('\n');

/**
 * Writes the pages: an overview and a folder for each document with the pictures it shows, so that a folder can be handed on.
 * They need no server and no script.
 * @param folders of the documents, in their order, inside of `out`
 */
export function writePages(report: Report, truth: Truth, out: string, folders: readonly string[], marked: readonly Marked[]): void {
  const style = css();
  const screens = screensByName(truth.screens);
  const write = (file: string, page: { toString(): string | Promise<string> }) => writeFileSync(file, `<!doctype html>\n${String(page)}\n`);
  for (const [index, document] of report.documents.entries()) {
    const folder = join(out, folders[index] ?? '');
    mkdirSync(folder, { recursive: true });
    const { name = null, complaint = null } = marked[index] ?? {};
    const editions = report.editions?.newer === document.file ? report.editions : null;
    write(join(folder, 'index.html'), <DocumentPage document={document} context={contextOf(report, document, truth, screens, folder)} editions={editions} marked={name === null ? null : encodeURIComponent(name)} unmarked={complaint} css={style} />);
  }
  write(join(out, 'index.html'), <Overview report={report} slugs={folders} css={style} />);
}

function contextOf(report: Report, document: DocumentReport, truth: Truth, screens: Context['screens'], folder: string): Context {
  const text = told(report, document);
  return {
    told: text, screens,
    format: document.checked.outline.document.format,
    truthFolder: truth.folder,
    pictures: picturesByScreen(truth),
    mails: truth.mails,
    picture: copier(folder),
    findings: new Map(text.findings.toReversed().flatMap((finding) => finding.statements.map((id) => [id, finding] as const))),
  };
}

/** Copies each picture once, under a number, since its name may come from a step. */
function copier(folder: string): Context['picture'] {
  const copied = new Map<string, Picture | null>();
  const measure = pictures(folder, folder);
  return (from, name) => {
    if (name === null) return null;
    const source = resolve(from, name);
    const known = copied.get(source);
    if (known !== undefined) return known;
    const target = `${PICTURES}/${copied.size + 1}${extname(source)}`;
    copied.set(source, copy(source, join(folder, target)) ? measure(target) : null);
    return copied.get(source) ?? null;
  };
}

/** @returns whether there was such a picture: the folder of the walks may have been cleared since */
function copy(source: string, target: string): boolean {
  mkdirSync(join(target, '..'), { recursive: true });
  try {
    copyFileSync(source, target);
    return true;
  } catch {
    return false;
  }
}
