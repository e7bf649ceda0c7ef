import { EncryptedPDFError, PDFDocument, PDFHexString, PDFString, type PDFPage } from '@cantoo/pdf-lib';
import type { Box, Verdict } from '../../model';
import type { DocumentReport, Report } from '../report';
import { verdictName } from '../words';
import { Unmarkable } from './unmarkable';
import { notesOf, summaryOf, type Note } from './notes';

type Colour = readonly [red: number, green: number, blue: number];

const verdictColours: Readonly<Record<Verdict, Colour>> = { correct: [0.72, 0.93, 0.78], wrong: [1, 0.62, 0.58], variant: [1, 0.9, 0.45], unknown: [0.85, 0.87, 0.9] };
const noteColours: Readonly<Record<Note['severity'], Colour>> = { error: [0.83, 0.16, 0.13], warning: [0.93, 0.6, 0.1], note: [0.16, 0.5, 0.72] };
/** The worst is what a stretch with several statements shows. */
const rank: readonly Verdict[] = ['correct', 'unknown', 'variant', 'wrong'];

const ICON = 18;
const PRINTED = 4;

interface Highlight {
  readonly page: number;
  readonly boxes: readonly Box[];
  verdict: Verdict;
  readonly texts: string[];
}

/**
 * Puts highlights on every statement and a note at every finding of a PDF, as an incremental update: the bytes of the original stay
 * as they are, before it.
 * @throws Unmarkable when the file is encrypted or cannot be written to
 */
export async function markedPdf(bytes: Uint8Array, report: Report, document: DocumentReport): Promise<Uint8Array> {
  const pdf = await loaded(bytes);
  const pages = pdf.getPages();
  const pageOf = (number: number | null): PDFPage | undefined => pages[Math.min(Math.max(number ?? 1, 1), pages.length) - 1];
  for (const highlight of highlightsOf(document)) {
    const page = pageOf(highlight.page);
    if (page !== undefined) add(page, highlightAnnotation(page, highlight));
  }
  const margin = new Margin(document);
  const [first] = pages;
  if (first !== undefined) add(first, noteAnnotation(first, summaryOf(document), 'summary', 'note', margin.take(first, 1, null)));
  for (const { id, place, severity, text } of notesOf(report, document)) {
    const page = pageOf(place.page);
    if (page !== undefined) add(page, noteAnnotation(page, text, id, severity, margin.take(page, place.page, place.boxes[0] ?? null)));
  }
  return pdf.commit();
}

async function loaded(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false, preserveXFA: true });
  } catch (error) {
    throw new Unmarkable(error instanceof EncryptedPDFError ? '暗号化されているため、PDFに注釈を書き込めません。' : '壊れた箇所があるため、PDFに注釈を書き込めません。');
  }
}

/** Several statements on the same words are one highlight. */
function highlightsOf({ checked }: DocumentReport): Iterable<Highlight> {
  const found = new Map<string, Highlight>();
  for (const { statement: { place, quote }, verdict, reason } of checked.judged) {
    if (place.page === null || place.boxes.length === 0) continue;
    const key = JSON.stringify([place.page, place.boxes]);
    const highlight = found.get(key) ?? { page: place.page, boxes: place.boxes, verdict, texts: [] };
    if (rank.indexOf(verdict) > rank.indexOf(highlight.verdict)) highlight.verdict = verdict;
    highlight.texts.push(`${verdictName[verdict]}: 「${quote}」 ${reason}`);
    found.set(key, highlight);
  }
  return found.values();
}

const text = (content: string): PDFHexString => PDFHexString.fromText(content);

function add(page: PDFPage, entries: Parameters<PDFPage['doc']['context']['obj']>[0]): void {
  page.node.addAnnot(page.doc.context.register(page.doc.context.obj(entries)));
}

/** PDF 32000-1, 12.5.6.10; corners in the order that readers expect: upper left, upper right, lower left, lower right. */
function highlightAnnotation(page: PDFPage, { boxes, verdict, texts }: Highlight) {
  const quads = boxes.flatMap(({ x, y, width, height }) => [x, y + height, x + width, y + height, x, y, x + width, y]);
  return {
    Type: 'Annot', Subtype: 'Highlight', Rect: around(boxes), QuadPoints: quads, C: [...verdictColours[verdict]], F: PRINTED, P: page.ref,
    T: text('nss-harness'), Contents: text(texts.join('\n')), AP: { N: appearance(page, boxes, verdictColours[verdict]) },
  };
}

/** Without it, some readers would not show a highlight, or not print it. Where two overlap, `Darken` makes nothing darker than one. */
function appearance({ doc: { context } }: PDFPage, boxes: readonly Box[], [red, green, blue]: Colour) {
  const rectangles = boxes.map(({ x, y, width, height }) => `${x} ${y} ${width} ${height} re`).join(' ');
  return context.register(context.flateStream(`/G gs ${red} ${green} ${blue} rg ${rectangles} f`, {
    Type: 'XObject', Subtype: 'Form', BBox: around(boxes), Resources: { ExtGState: { G: { Type: 'ExtGState', BM: 'Darken' } } },
  }));
}

function noteAnnotation(page: PDFPage, content: string, id: string, severity: Note['severity'], { x, y }: { x: number; y: number }) {
  return {
    Type: 'Annot', Subtype: 'Text', Rect: [x, y, x + ICON, y + ICON], Name: 'Comment', C: [...noteColours[severity]], F: PRINTED, P: page.ref, Open: false,
    T: text('nss-harness'), NM: PDFString.of(id), Contents: text(content), AP: { N: bubble(page, noteColours[severity]) },
  };
}

/** A speech bubble with two lines in it. Every reader draws an icon of its own where there is none, or nothing at all. */
function bubble({ doc: { context } }: PDFPage, [red, green, blue]: Colour) {
  const drawn = `${red} ${green} ${blue} rg 1 5 16 12 re f 4 5 m 4 1 l 9 5 l f 1 1 1 rg 4 12.2 10 1.5 re 4 8.6 7 1.5 re f`;
  return context.register(context.flateStream(drawn, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, ICON, ICON], Resources: {} }));
}

function around(boxes: readonly Box[]): number[] {
  return [
    Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y)),
    Math.max(...boxes.map(({ x, width }) => x + width)), Math.max(...boxes.map(({ y, height }) => y + height)),
  ];
}

/** Where notes stand: left of the text, at the height of what they are about, below each other where there are several, and never off the page. */
class Margin {
  readonly #taken = new Set<string>();
  /** By page, where its text begins. */
  readonly #left = new Map<number, number>();

  constructor({ checked }: DocumentReport) {
    for (const { place: { page, boxes } } of checked.outline.passages) {
      for (const { x } of boxes) this.#left.set(page ?? 1, Math.min(x, this.#left.get(page ?? 1) ?? Infinity));
    }
  }

  take(page: PDFPage, number: number | null, box: Box | null): { x: number; y: number } {
    const { x: left, y: bottom, width, height } = page.getCropBox();
    const text = this.#left.get(number ?? 1) ?? left;
    const x = Math.min(Math.max(text - ICON - 4, left + 2), left + width - ICON);
    let y = Math.min(Math.max(box === null ? bottom + height - 2 * ICON : box.y + box.height - ICON, bottom), bottom + height - ICON);
    const key = () => `${page.ref.tag} ${Math.round(y / ICON)}`;
    while (this.#taken.has(key()) && y > bottom + ICON) y -= ICON;
    this.#taken.add(key());
    return { x, y };
  }
}
