import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import type { DocumentReport, Report } from '../report';
import { rangeOf } from './docx-range';
import { notesOf, summaryOf, type Note } from './notes';
import { Unmarkable } from './unmarkable';

/** WordprocessingML (ECMA-376 Part 1, 17), transitional and strict. */
const WORD = ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'];
const FALLBACK = 'Fallback';
const TYPES = '[Content_Types].xml';
const MAIN_TYPE = /application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word)\.document(?:\.macroEnabled)?\.main\+xml/;
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const COMMENTS_RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

/**
 * Puts a comment at every finding of a Word document. All parts but the main one, its comments, its relationships and the list of
 * types stay byte for byte; comments that are there stay.
 * @throws Unmarkable when the file is not built as Word builds it
 */
export function markedDocx(bytes: Uint8Array, report: Report, document: DocumentReport): Uint8Array {
  try {
    const parts = unzipSync(bytes);
    const notes = notesOf(report, document);
    const summary: Note = { id: 'summary', severity: 'note', text: summaryOf(document), quote: '', place: { page: null, line: 1, boxes: [] } };
    comment(parts, [summary, ...notes]);
    return zipSync(parts);
  } catch {
    throw new Unmarkable('Wordの文書としての構造が通常と異なるため、コメントを書き込めません。');
  }
}

function comment(parts: Unzipped, notes: readonly Note[]): void {
  const types = parsed(parts, TYPES);
  const main = mainPart(types);
  const body = parsed(parts, main);
  const relations = `${main.replace(/[^/]*$/, '')}_rels/${main.replace(/^.*\//, '')}.rels`;
  const related = parts[relations] === undefined ? empty(`<Relationships xmlns="${RELATIONSHIPS}"/>`) : parsed(parts, relations);
  const known = elements(related, 'Relationship').find((one) => one.getAttribute('Type')?.endsWith('/comments'));
  const file = known === undefined ? `${main.replace(/[^/]*$/, '')}comments.xml` : resolved(main, known.getAttribute('Target') ?? 'comments.xml');
  const word = rootOf(body).namespaceURI ?? WORD[0] ?? '';
  const comments = parts[file] === undefined ? empty(`<w:comments xmlns:w="${word}"/>`) : parsed(parts, file);

  place(body, comments, notes);
  if (known === undefined) relate(related, types, file, main);
  for (const [name, content] of [[main, body], [file, comments], [relations, related], [TYPES, types]] as const) {
    parts[name] = strToU8(new XMLSerializer().serializeToString(content));
  }
}

/** Marks the paragraphs and writes what is to be said of them. */
function place(body: Document, comments: Document, notes: readonly Note[]): void {
  const paragraphs = [...paragraphsOf(rootOf(body))];
  const word = rootOf(body).namespaceURI ?? '';
  const last = Math.max(-1, ...elements(comments, 'comment').map((one) => Number(one.getAttributeNS(word, 'id') ?? -1)));
  for (const [index, note] of notes.entries()) {
    const paragraph = paragraphs[Math.min(Math.max(note.place.line, 1), paragraphs.length) - 1];
    if (paragraph === undefined) throw new Error('The document has no paragraph.');
    const id = String(last + 1 + index);
    mark(body, paragraph, note.quote, id);
    write(comments, id, note);
  }
}

/** Every `w:p` in document order, as the reader of Word files counts them: what only old programs show is passed over. */
function* paragraphsOf(node: Node): Generator<Element> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!isElement(child) || child.localName === FALLBACK) continue;
    if (child.localName === 'p' && WORD.includes(child.namespaceURI ?? '')) yield child;
    yield* paragraphsOf(child);
  }
}

/** Word takes no comments in text boxes; the paragraph that carries the box has it then. */
function outermost(paragraph: Element): Element {
  let outer = paragraph;
  for (let node: Node | null = paragraph.parentNode; node !== null; node = node.parentNode) {
    if (isElement(node) && node.localName === 'p' && node.namespaceURI === paragraph.namespaceURI) outer = node;
  }
  return outer;
}

function mark(body: Document, inner: Element, quote: string, id: string): void {
  const paragraph = outermost(inner);
  const range = paragraph === inner ? rangeOf(paragraph, quote) : null;
  const word = paragraph.namespaceURI;
  const make = (name: string) => {
    const element = body.createElementNS(word, `w:${name}`);
    element.setAttributeNS(word, 'w:id', id);
    return element;
  };
  const run = body.createElementNS(word, 'w:r');
  run.appendChild(make('commentReference'));
  const properties = paragraph.firstChild !== null && isElement(paragraph.firstChild) && paragraph.firstChild.localName === 'pPr' ? paragraph.firstChild : null;
  const end = range?.last.nextSibling ?? null;
  paragraph.insertBefore(make('commentRangeStart'), range?.first ?? (properties === null ? paragraph.firstChild : properties.nextSibling));
  paragraph.insertBefore(make('commentRangeEnd'), end);
  paragraph.insertBefore(run, end);
}

function write(comments: Document, id: string, { text }: Note): void {
  const root = rootOf(comments);
  const word = root.namespaceURI;
  const make = (name: string) => comments.createElementNS(word, `w:${name}`);
  const element = make('comment');
  for (const [name, value] of [['id', id], ['author', 'nss-harness'], ['initials', 'NSS']] as const) element.setAttributeNS(word, `w:${name}`, value);
  for (const line of text.split('\n')) {
    const [paragraph, run, words] = [make('p'), make('r'), make('t')];
    words.appendChild(comments.createTextNode(line));
    run.appendChild(words);
    paragraph.appendChild(run);
    element.appendChild(paragraph);
  }
  root.appendChild(element);
}

function relate(related: Document, types: Document, file: string, main: string): void {
  const relationship = related.createElementNS(RELATIONSHIPS, 'Relationship');
  const attributes = { Id: 'nssHarnessComments', Type: COMMENTS_RELATIONSHIP, Target: file.slice(main.replace(/[^/]*$/, '').length) };
  for (const [name, value] of Object.entries(attributes)) relationship.setAttribute(name, value);
  rootOf(related).appendChild(relationship);
  const override = types.createElementNS(TYPES_NAMESPACE, 'Override');
  override.setAttribute('PartName', `/${file}`);
  override.setAttribute('ContentType', COMMENTS_TYPE);
  rootOf(types).appendChild(override);
}

function mainPart(types: Document): string {
  const part = elements(types, 'Override').find((one) => MAIN_TYPE.test(one.getAttribute('ContentType') ?? ''))?.getAttribute('PartName');
  return part?.replace(/^\//, '') ?? 'word/document.xml';
}

const resolved = (main: string, target: string): string => new URL(target, `zip:///${main}`).pathname.replace(/^\//, '');
const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;
const parser = new DOMParser({
  onError: (level, message) => {
    if (level !== 'warning') throw new Error(message);
  },
});
const empty = (xml: string): Document => parser.parseFromString(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`, 'text/xml');
const elements = (document: Document, name: string): Element[] => Array.from(document.getElementsByTagNameNS('*', name));

function parsed(parts: Unzipped, name: string): Document {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`${name} is missing.`);
  return parser.parseFromString(strFromU8(bytes), 'text/xml');
}

function rootOf({ documentElement }: Document): Element {
  if (documentElement === null) throw new Error('An XML document has a root.');
  return documentElement;
}
