import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  AlignmentType, Bookmark, BorderStyle, Document, Footer, HeadingLevel, ImageRun, InternalHyperlink, LevelFormat, Packer, PageNumber, Paragraph, TextRun, convertMillimetersToTwip,
} from 'docx';
import { illustrations, plainPicture, type Illustration } from './illustrations';
import { FILES, type Format, type Material } from '../material';
import { stepsOf, type GuideStep, type GuideView } from '../model';

const FONT = 'BIZ UDPゴシック';
const MARGIN = convertMillimetersToTwip(20);
/** Pixels at 96 dpi: what A4 leaves between its margins. */
const [WIDTH, HEIGHT] = [640, 820];
const MARK = 'C8102E';

const INDENT = 420;

/** Word counts a list anew for each instance of its numbering. */
const OPERATIONS = 'operations';

/** `guide.docx`: headings, real lists, a table of contents, and the pictures with their alternative texts. */
export const writeDocx: Format = async (material) => {
  const { guide } = material;
  const drawn = await illustrations(material);
  const document = new Document({
    title: guide.title, creator: 'nss-harness', description: guide.document,
    styles: {
      default: {
        document: { run: { font: FONT, size: 21 } },
        heading1: { run: { font: FONT, size: 32, bold: true, color: '0A4A86' }, paragraph: { spacing: { before: 360, after: 160 } } },
        heading2: { run: { font: FONT, size: 26, bold: true }, paragraph: { spacing: { before: 300, after: 120 } } },
        heading3: { run: { font: FONT, size: 22, bold: true, color: '56606D' }, paragraph: { spacing: { before: 160, after: 80 } } },
        title: { run: { font: FONT, size: 44, bold: true } },
      },
    },
    numbering: { config: [{ reference: OPERATIONS, levels: [{ level: 0, format: LevelFormat.DECIMAL_ENCLOSED_CIRCLE, text: '%1', alignment: AlignmentType.START, style: { run: { bold: true, color: MARK }, paragraph: { indent: { left: INDENT, hanging: INDENT } } } }] }] },
    features: { updateFields: false },
    sections: [{
      properties: { page: { size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })] })] }) },
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, text: guide.title }),
        ...guide.introduction.map((text) => new Paragraph({ text, spacing: { after: 80 } })),
        ...contents(material),
        ...guide.parts.flatMap(({ title, steps }, part) => [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: title, pageBreakBefore: part === 0 }),
          ...steps.flatMap((step) => stepParagraphs(step, drawn)),
        ]),
        ...await papers(material),
        ...glossary(material),
      ],
    }],
  });
  await writeFile(path.join(material.folder, FILES.docx), await Packer.toBuffer(document));
};

/** Links that work everywhere, and not a field that is empty until Word is asked to fill it. */
function contents({ guide }: Material): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, text: '目次' }),
    ...guide.parts.flatMap(({ title, steps }) => [
      new Paragraph({ children: [new TextRun({ text: title, bold: true })], spacing: { before: 80 } }),
      ...steps.map(({ anchor, numbered, ref, title: name }) => new Paragraph({
        indent: { left: 420 }, children: [new InternalHyperlink({ anchor: bookmark(anchor), children: [new TextRun({ text: numbered ? `${ref} ${name}` : name, style: 'Hyperlink' })] })],
      })),
    ]),
  ];
}

/** Names of bookmarks hold no hyphens. */
const bookmark = (anchor: string): string => anchor.replaceAll('-', '_');

function stepParagraphs(step: GuideStep, drawn: ReadonlyMap<GuideView, Illustration>): Paragraph[] {
  const { anchor, numbered, ref, title, actor, views, cares, then, reference } = step;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new Bookmark({ id: bookmark(anchor), children: [new TextRun(numbered ? `${ref} ${title}` : title)] })] }),
    new Paragraph({ children: [new TextRun({ text: actor, color: '56606D' })] }),
    ...views.flatMap((view, index) => viewParagraphs(view, drawn.get(view), `${anchor}-${index}`)),
    ...listed('注意すること', cares),
    ...listed('操作の結果', then),
    new Paragraph({ children: [new TextRun({ text: reference, size: 17, color: '56606D' })], spacing: { before: 80 } }),
  ];
}

function viewParagraphs({ screen, operations }: GuideView, picture: Illustration | undefined, name: string): Paragraph[] {
  const instance = numberOf(name);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, text: screen }),
    // Call-outs count from 1 in each view, as Word does in each instance of the list.
    ...operations.map(({ text, callout }) => new Paragraph({ text, ...(callout === null ? { indent: { left: INDENT } } : { numbering: { reference: OPERATIONS, level: 0, instance } }) })),
    ...(picture === undefined ? [] : [imageParagraph(picture)]),
  ];
}

/** The same number for the same name, and another for another. */
const instances = new Map<string, number>();
function numberOf(name: string): number {
  const known = instances.get(name);
  if (known !== undefined) return known;
  instances.set(name, instances.size);
  return instances.size - 1;
}

function imageParagraph({ png, width, height, alt, name }: Pick<Illustration, 'png' | 'width' | 'height' | 'alt' | 'name'>): Paragraph {
  const scale = Math.min(1, WIDTH / width, HEIGHT / height);
  return new Paragraph({
    spacing: { before: 80, after: 120 },
    border: Object.fromEntries((['top', 'bottom', 'left', 'right'] as const).map((side) => [side, { style: BorderStyle.SINGLE, size: 4, color: 'D9DBD7', space: 1 }])),
    children: [new ImageRun({ type: 'png', data: png, transformation: { width: Math.round(width * scale), height: Math.round(height * scale) }, altText: { name, description: alt, title: alt } })],
  });
}

const listed = (heading: string, sentences: readonly string[]): Paragraph[] => (sentences.length === 0 ? [] : [
  new Paragraph({ heading: HeadingLevel.HEADING_3, text: heading }), ...sentences.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
]);

/** Mails and PDFs as they came. */
async function papers(material: Material): Promise<Paragraph[]> {
  const { guide } = material;
  const refOf = (anchor: string): string => stepsOf(guide).find((step) => step.anchor === anchor)?.ref ?? '';
  const mails = await Promise.all(guide.mails.map(async ({ subject, anchor, picture, text }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: `${subject}（${refOf(anchor)}）` }),
    ...(picture === null ? text.split('\n').map((line) => new Paragraph({ text: line })) : [imageParagraph({ ...picture, png: await plainPicture(material, picture), alt: `メール「${subject}」`, name: subject })]),
  ]));
  const files = await Promise.all(guide.files.map(async ({ name, anchor, pages }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: `${name}（${refOf(anchor)}）` }),
    ...await Promise.all(pages.map(async (page, index) => imageParagraph({ ...page, png: await plainPicture(material, page), alt: `${name} ${index + 1}ページ`, name: `${name}-${index + 1}` }))),
  ]));
  return [...section('届くメール', mails.flat()), ...section('出力される書類', files.flat())];
}

const glossary = ({ guide }: Material): Paragraph[] => section('用語', guide.glossary.map(({ term, reading, meaning }) => new Paragraph({
  bullet: { level: 0 }, children: [new TextRun({ text: `${term}${reading === null ? '' : `（${reading}）`}: `, bold: true }), new TextRun(meaning)],
})));

const section = (title: string, content: readonly Paragraph[]): Paragraph[] =>
  (content.length === 0 ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, text: title, pageBreakBefore: true }), ...content]);
