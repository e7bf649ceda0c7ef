import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import PptxGenJS from 'pptxgenjs';
import { illustrations, type Illustration } from './illustrations';
import { headingOf } from '../wording/heading';
import { labels, pointer } from '../wording/labels';
import { FILES, type Format } from '../material';
import { type Guide, type GuideStep, type GuideView } from '../model';

/** Inches of a wide slide. */
const [WIDTH, HEIGHT, EDGE] = [13.333, 7.5, 0.4];
const PICTURE = { x: 5.2, y: 1.25, width: WIDTH - 5.2 - EDGE, height: HEIGHT - 1.25 - 0.55 };
/** Between pictures, inches. */
const BETWEEN = 0.12;
const FONT = 'BIZ UDPゴシック';
const [INK, DIM, BLUE, RED, LIGHT] = ['1B2430', '56606D', '0A4A86', 'C8102E', 'EEF3F9'];
/** Points, from what is pleasant to read to what can still be read. */
const SIZES = [18, 16, 14, 13, 12, 11, 10] as const;
/** Of a line, and of the gap below a paragraph, in letters' heights. */
const [LEADING, GAP] = [1.3, 0.35];
const POINTS = 72;
/** Kana and kanji fill a square; Latin letters half of it. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < '\u0100' ? 0.6 : 1), 0);

type Slide = PptxGenJS.Slide;

/** `guide.pptx`: a slide for each step, with what is said of it in the notes. */
export const writePptx: Format = async (material) => {
  const { guide } = material;
  const drawn = await illustrations(material);
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = guide.title;
  deck.author = 'nss-harness';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  cover(deck.addSlide(), guide);
  for (const { title, steps } of guide.parts) {
    deck.addSection({ title });
    for (const step of steps) stepSlide(deck.addSlide({ sectionTitle: title }), step, title, drawn);
  }
  if (guide.glossary.length > 0) glossary(deck.addSlide(), guide);
  await writeFile(path.join(material.folder, FILES.pptx), await deck.write({ outputType: 'nodebuffer', compression: true }) as Buffer);
};

function cover(slide: Slide, { title, introduction }: Guide): void {
  slide.background = { color: BLUE };
  slide.addText(title, { x: 0.9, y: 2, w: WIDTH - 1.8, h: 1.6, fontFace: FONT, fontSize: 36, bold: true, color: 'FFFFFF', fit: 'shrink' });
  slide.addText(introduction.map((text) => ({ text, options: { breakLine: true } })), { x: 0.9, y: 3.8, w: WIDTH - 1.8, h: 2.6, fontFace: FONT, fontSize: 16, color: 'FFFFFF', valign: 'top' });
  slide.addNotes(introduction.join('\n'));
}

/** On the left what to do, on the right the screen on which it is done last; the other screens of the step stand in the notes. */
function stepSlide(slide: Slide, step: GuideStep, part: string, drawn: ReadonlyMap<GuideView, Illustration>): void {
  const { actor, views, cares, then, reference } = step;
  slide.addText(part, { x: EDGE, y: 0.15, w: WIDTH - 2 * EDGE, h: 0.35, fontFace: FONT, fontSize: 12, color: DIM });
  slide.addText(headingOf(step), { x: EDGE, y: 0.45, w: WIDTH - 2 * EDGE, h: 0.7, fontFace: FONT, fontSize: 22, bold: true, color: BLUE, fit: 'shrink' });
  const shown = views.flatMap((view) => drawn.get(view) ?? []);
  const place = { x: EDGE, y: 1.25, w: shown.length === 0 ? WIDTH - 2 * EDGE : PICTURE.x - EDGE - 0.25, h: PICTURE.height };
  const operations = views.flatMap((view) => viewLines(view, views.length > 1));
  const { lines, fontSize } = fitted(operations, cares.map((care) => [{ text: `※ ${care}` }]), place);
  slide.addText(lines.flatMap(paragraph), { ...place, fontFace: FONT, fontSize, color: INK, valign: 'top', fit: 'shrink', margin: 4, paraSpaceAfter: fontSize * GAP });
  arranged(shown).forEach((at, index) => slide.addImage({ ...at, data: `image/png;base64,${shown[index]!.png.toString('base64')}`, altText: shown[index]!.alt }));
  slide.addText(`${labels.who}${actor}　|　${labels.reference}${reference}`, { x: EDGE, y: HEIGHT - 0.45, w: WIDTH - 2 * EDGE, h: 0.3, fontFace: FONT, fontSize: 10, color: DIM });
  slide.addNotes(notes(step, then));
}

/** A paragraph in its pieces. */
type Line = readonly PptxGenJS.TextProps[];

const paragraph = (line: Line): PptxGenJS.TextProps[] => line.map((piece, index) => ({ ...piece, options: { ...piece.options, breakLine: index === line.length - 1 } }));

/** What has room, as large as it can be: all of it, or what is to be done, or the beginning of that; the notes have all of it. */
function fitted(operations: readonly Line[], cares: readonly Line[], place: Room): { lines: readonly Line[]; fontSize: number } {
  const begun = operations.map((_, index) => [...operations.slice(0, index), [{ text: labels.goesOn, options: { color: DIM } }]]).toReversed();
  for (const lines of [[...operations, ...cares], operations, ...begun]) {
    const fontSize = SIZES.find((size) => heightOf(lines, size, place.w) <= place.h * POINTS);
    if (fontSize !== undefined) return { lines, fontSize };
  }
  return { lines: operations, fontSize: SIZES.at(-1)! };
}

interface Room { readonly w: number; readonly h: number }

/** Points that lines take. */
const heightOf = (lines: readonly Line[], size: number, width: number): number => lines.reduce((sum, line) => {
  const rows = Math.ceil((widthOf(line.map(({ text = '' }) => text).join('')) * size) / ((width - 0.2) * POINTS));
  return sum + (rows * LEADING + GAP) * size;
}, 0);

const viewLines = ({ screen, operations }: GuideView, isNamed: boolean): Line[] => [
  ...(isNamed ? [[{ text: screen, options: { bold: true, color: DIM } }]] : []),
  ...operations.map(({ text, callout }) => [...(callout === null ? [] : [{ text: `${pointer(callout)} `, options: { bold: true, color: RED } }]), { text }]),
];

interface Place { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** Pictures of several screens share the place, in as many columns as show the most of them. */
function arranged(pictures: readonly Illustration[]): Place[] {
  const all = pictures.map((_, index) => grid(pictures, index + 1));
  return all.reduce<Place[]>((best, places) => (areaOf(places) > areaOf(best) ? places : best), []);
}

/** Of the smallest one: all of them are to be read. */
const areaOf = (places: readonly Place[]): number => (places.length === 0 ? 0 : Math.min(...places.map(({ w, h }) => w * h)));

function grid(pictures: readonly Illustration[], columns: number): Place[] {
  const rows = Math.ceil(pictures.length / columns);
  const [width, height] = [(PICTURE.width - BETWEEN * (columns - 1)) / columns, (PICTURE.height - BETWEEN * (rows - 1)) / rows];
  return pictures.map((picture, index) => {
    const scale = Math.min(width / picture.width, height / picture.height);
    const [w, h] = [picture.width * scale, picture.height * scale];
    return { x: PICTURE.x + (index % columns) * (width + BETWEEN) + (width - w) / 2, y: PICTURE.y + Math.floor(index / columns) * (height + BETWEEN), w, h };
  });
}

const notes = ({ actor, views, cares, reference }: GuideStep, then: readonly string[]): string => [
  labels.who + actor, ...views.flatMap(({ screen, operations }) => [`【${screen}】`, ...operations.map(({ text, callout }) => `${callout === null ? '' : `${pointer(callout)}　`}${text}`)]),
  ...(cares.length === 0 ? [] : [labels.cares, ...cares]), ...(then.length === 0 ? [] : [labels.then, ...then]), labels.reference + reference,
].join('\n');

function glossary(slide: Slide, { glossary: terms }: Guide): void {
  slide.addText(labels.glossary, { x: EDGE, y: 0.3, w: WIDTH - 2 * EDGE, h: 0.7, fontFace: FONT, fontSize: 22, bold: true, color: BLUE });
  slide.addTable(terms.map(({ term, meaning }) => [{ text: term, options: { bold: true, fill: { color: LIGHT } } }, { text: meaning }]), {
    x: EDGE, y: 1.1, w: WIDTH - 2 * EDGE, colW: [3, WIDTH - 2 * EDGE - 3], fontFace: FONT, fontSize: 11, color: INK, border: { type: 'solid', color: 'D9DBD7', pt: 0.5 }, autoPage: true,
  });
  slide.addNotes(terms.map(({ term, meaning }) => `${term}: ${meaning}`).join('\n'));
}
