import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import PptxGenJS from 'pptxgenjs';
import { illustrations, type Illustration } from './illustrations';
import { circled } from './numbers';
import { FILES, type Format } from '../material';
import { type Guide, type GuideStep, type GuideView } from '../model';

/** Inches of a wide slide. */
const [WIDTH, HEIGHT, EDGE] = [13.333, 7.5, 0.4];
const PICTURE = { x: 5.2, y: 1.25, width: WIDTH - 5.2 - EDGE, height: HEIGHT - 1.25 - 0.55 };
const FONT = 'BIZ UDPゴシック';
const [INK, DIM, BLUE, RED, LIGHT] = ['1B2430', '56606D', '0A4A86', 'C8102E', 'EEF3F9'];
/** Lines that fit beside a picture at the usual size; more are set smaller. */
const [USUAL, SMALL, FITTING] = [15, 11, 240];

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
  const { numbered, ref, title, actor, views, cares, then, reference } = step;
  slide.addText(part, { x: EDGE, y: 0.15, w: WIDTH - 2 * EDGE, h: 0.35, fontFace: FONT, fontSize: 12, color: DIM });
  slide.addText(numbered ? `${ref}　${title}` : title, { x: EDGE, y: 0.45, w: WIDTH - 2 * EDGE, h: 0.7, fontFace: FONT, fontSize: 22, bold: true, color: BLUE, fit: 'shrink' });
  const pictured = views.filter((view) => drawn.has(view));
  const place = { x: EDGE, y: 1.25, w: pictured.length === 0 ? WIDTH - 2 * EDGE : PICTURE.x - EDGE - 0.25, h: PICTURE.height };
  const lines = [...views.flatMap((view) => viewLines(view, views.length > 1)), ...cares.map((care) => ({ text: `※ ${care}`, options: { color: INK, breakLine: true } }))];
  const letters = lines.reduce((sum, { text = '' }) => sum + text.length, 0);
  slide.addText(lines, { ...place, fontFace: FONT, fontSize: letters > FITTING ? SMALL : USUAL, color: INK, valign: 'top', fit: 'shrink', margin: 4 });
  const shown = pictured.map((view) => drawn.get(view)!);
  shown.forEach((picture, index) => addPicture(slide, picture, index, shown.length));
  slide.addText(`${actor}　|　${reference}`, { x: EDGE, y: HEIGHT - 0.45, w: WIDTH - 2 * EDGE, h: 0.3, fontFace: FONT, fontSize: 10, color: DIM });
  slide.addNotes(notes(step, then));
}

const viewLines = ({ screen, operations }: GuideView, isNamed: boolean): PptxGenJS.TextProps[] => [
  ...(isNamed ? [{ text: screen, options: { bold: true, color: DIM, breakLine: true } }] : []),
  ...operations.flatMap(({ text, callout }) => [
    ...(callout === null ? [] : [{ text: `${circled(callout)} `, options: { bold: true, color: RED } }]), { text, options: { breakLine: true } },
  ]),
];

/** Pictures of several screens share the place, one below the other. */
function addPicture(slide: Slide, { png, width, height, alt }: Illustration, index: number, count: number): void {
  const room = PICTURE.height / count - (count > 1 ? 0.1 : 0);
  const scale = Math.min(PICTURE.width / width, room / height);
  const [w, h] = [width * scale, height * scale];
  slide.addImage({ data: `image/png;base64,${png.toString('base64')}`, x: PICTURE.x + (PICTURE.width - w) / 2, y: PICTURE.y + index * (PICTURE.height / count), w, h, altText: alt });
}

const notes = ({ actor, views, cares, reference }: GuideStep, then: readonly string[]): string => [
  `担当: ${actor}`, ...views.flatMap(({ screen, operations }) => [`【${screen}】`, ...operations.map(({ text, callout }) => `${callout === null ? '' : circled(callout)}${text}`)]),
  ...(cares.length === 0 ? [] : ['注意すること', ...cares]), ...(then.length === 0 ? [] : ['操作の結果', ...then]), reference,
].join('\n');

function glossary(slide: Slide, { glossary: terms }: Guide): void {
  slide.addText('用語', { x: EDGE, y: 0.3, w: WIDTH - 2 * EDGE, h: 0.7, fontFace: FONT, fontSize: 22, bold: true, color: BLUE });
  slide.addTable(terms.map(({ term, meaning }) => [{ text: term, options: { bold: true, fill: { color: LIGHT } } }, { text: meaning }]), {
    x: EDGE, y: 1.1, w: WIDTH - 2 * EDGE, colW: [3, WIDTH - 2 * EDGE - 3], fontFace: FONT, fontSize: 11, color: INK, border: { type: 'solid', color: 'D9DBD7', pt: 0.5 }, autoPage: true,
  });
  slide.addNotes(terms.map(({ term, meaning }) => `${term}: ${meaning}`).join('\n'));
}
