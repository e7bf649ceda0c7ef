import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  AlignmentType, Bookmark, BorderStyle, Document, Footer, HeadingLevel, ImageRun, InternalHyperlink, Packer, PageNumber, Paragraph, TextRun, convertMillimetersToTwip,
} from 'docx';
import { illustrations, plainPicture, type Illustration } from './illustrations';
import { filesWith, isShown, mailsWith } from './papers';
import { headingOf } from '../wording/heading';
import { labels, pointer } from '../wording/labels';
import { FILES, type Format, type Material } from '../material';
import { stepsOf, type GuideFile, type GuideMail, type GuideStep, type GuideView } from '../model';

const FONT = 'BIZ UDPゴシック';
const MARGIN = convertMillimetersToTwip(20);
/** Pixels at 96 dpi: what A4 leaves between its margins. */
const [WIDTH, HEIGHT] = [640, 820];
const MARK = 'C8102E';

/** `guide.docx`: headings, real lists, a table of contents, and the pictures with their alternative texts. */
export const writeDocx: Format = async (material) => {
  const { guide } = material;
  const drawn = await illustrations(material);
  const told = new Map(await Promise.all(stepsOf(guide).map(async (step) => [step, await stepParagraphs(step, drawn, material)] as const)));
  const document = new Document({
    title: guide.title, creator: 'nss-harness', description: guide.document,
    styles: {
      default: {
        document: { run: { font: FONT, size: 21 } },
        heading1: { run: { font: FONT, size: 32, bold: true, color: '0A4A86' }, paragraph: { keepNext: true, spacing: { before: 360, after: 160 } } },
        heading2: { run: { font: FONT, size: 26, bold: true }, paragraph: { keepNext: true, spacing: { before: 300, after: 120 } } },
        heading3: { run: { font: FONT, size: 22, bold: true, color: '56606D' }, paragraph: { keepNext: true, spacing: { before: 160, after: 80 } } },
        title: { run: { font: FONT, size: 44, bold: true } },
      },
    },
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
          ...steps.flatMap((step) => told.get(step) ?? []),
        ]),
        ...glossary(material),
      ],
    }],
  });
  await writeFile(path.join(material.folder, FILES.docx), await Packer.toBuffer(document));
};

/** Links that work everywhere, and not a field that is empty until Word is asked to fill it. */
function contents({ guide }: Material): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, text: labels.contents }),
    ...guide.parts.flatMap(({ title, steps }) => [
      new Paragraph({ children: [new TextRun({ text: title, bold: true })], spacing: { before: 80 } }),
      ...steps.map(({ anchor, title: name }) => new Paragraph({
        indent: { left: 420 }, children: [new InternalHyperlink({ anchor: bookmark(anchor), children: [new TextRun({ text: name, style: 'Hyperlink' })] })],
      })),
    ]),
  ];
}

/** Names of bookmarks hold no hyphens. */
const bookmark = (anchor: string): string => anchor.replaceAll('-', '_');

async function stepParagraphs(step: GuideStep, drawn: ReadonlyMap<GuideView, Illustration>, material: Material): Promise<Paragraph[]> {
  const { anchor, actor, views, cares, then, reference } = step;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new Bookmark({ id: bookmark(anchor), children: [new TextRun(headingOf(step))] })] }),
    new Paragraph({ keepNext: true, children: [new TextRun({ text: labels.who + actor, color: '56606D' })] }),
    ...views.flatMap((view) => viewParagraphs(view, drawn.get(view))),
    ...listed(labels.cares, cares),
    ...listed(labels.then, then),
    ...(await Promise.all(mailsWith(step, material.guide).map((mail) => mailParagraphs(mail, step, material)))).flat(),
    ...(await Promise.all(filesWith(step, material.guide).map((file) => fileParagraphs(file, material)))).flat(),
    new Paragraph({ children: [new TextRun({ text: labels.reference + reference, size: 17, color: '56606D' })], spacing: { before: 80 } }),
  ];
}

const viewParagraphs = ({ screen, operations }: GuideView, picture: Illustration | undefined): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_3, text: screen }),
  ...operations.map(({ text, callout }, index) => new Paragraph({
    bullet: { level: 0 }, keepNext: picture !== undefined && index === operations.length - 1, children: [...(callout === null ? [] : [new TextRun({ text: `${pointer(callout)}　`, bold: true, color: MARK })]), new TextRun(text)],
  })),
  ...(picture === undefined ? [] : [imageParagraph(picture)]),
];

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

/** A mail as it came: its picture, unless the step has shown it. */
async function mailParagraphs({ subject, to, picture, text }: GuideMail, step: GuideStep, material: Material): Promise<Paragraph[]> {
  const came = paperLine(labels.mails, `${subject}（宛先：${to.join('、')}）`);
  if (isShown(picture, step)) return [came];
  if (picture === null) return [came, ...text.split('\n').map((line) => new Paragraph({ text: line }))];
  return [came, imageParagraph({ ...picture, png: await plainPicture(material, picture), alt: `E-mail「${subject}」`, name: subject })];
}

async function fileParagraphs({ name, pages }: GuideFile, material: Material): Promise<Paragraph[]> {
  const images = pages.map(async (page, index) => imageParagraph({ ...page, png: await plainPicture(material, page), alt: `${name} ${index + 1}ページ`, name: `${name}-${index + 1}` }));
  return [paperLine(labels.files, name), ...await Promise.all(images)];
}

const paperLine = (label: string, name: string): Paragraph => new Paragraph({ keepNext: true, spacing: { before: 120 }, children: [new TextRun({ text: `${label}　`, bold: true }), new TextRun(name)] });

const glossary = ({ guide }: Material): Paragraph[] => section(labels.glossary, guide.glossary.map(({ term, reading, meaning }) => new Paragraph({
  bullet: { level: 0 }, children: [new TextRun({ text: `${term}${reading === null ? '' : `（${reading}）`}: `, bold: true }), new TextRun(meaning)],
})));

const section = (title: string, content: readonly Paragraph[]): Paragraph[] =>
  (content.length === 0 ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, text: title, pageBreakBefore: true }), ...content]);
