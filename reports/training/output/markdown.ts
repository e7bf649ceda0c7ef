/** `guide.md`, with its pictures in a folder beside it. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FILES, type Format } from '../material';
import { stepsOf, type Guide, type GuideFile, type GuideMail, type GuideOperation, type GuideStep } from '../model';
import { headingOf } from '../wording/heading';
import { labels, pointer } from '../wording/labels';
import { illustrations, plainPicture } from './illustrations';
import { filesWith, isShown, mailsWith } from './papers';

const PICTURES = 'pictures';
const viewName = (anchor: string, view: number): string => `${PICTURES}/${anchor}-${view + 1}.png`;
const mailName = (mail: number): string => `${PICTURES}/mail-${mail + 1}.png`;
const pageName = (file: number, page: number): string => `${PICTURES}/file-${file + 1}-${page + 1}.png`;

/** Writes the guide and the pictures that it names. */
export const writeMarkdown: Format = async (material) => {
  const { guide, folder } = material;
  const drawn = await illustrations(material);
  const plain = (pictures: readonly [string, GuideMail['picture']][]): Promise<[string, Buffer]>[] =>
    pictures.flatMap(([name, picture]) => (picture === null ? [] : [plainPicture(material, picture).then((png): [string, Buffer] => [name, png])]));
  const views = stepsOf(guide).flatMap(({ anchor, views: all }) => all.flatMap((view, index): [string, Buffer][] => {
    const picture = drawn.get(view);
    return picture === undefined ? [] : [[viewName(anchor, index), picture.png]];
  }));
  const others = await Promise.all(plain([
    ...guide.mails.map(({ picture }, index): [string, GuideMail['picture']] => [mailName(index), picture]),
    ...guide.files.flatMap(({ pages }, file) => pages.map((picture, page): [string, GuideMail['picture']] => [pageName(file, page), picture])),
  ]));
  await mkdir(path.join(folder, PICTURES), { recursive: true });
  await Promise.all([...views, ...others].map(([name, png]) => writeFile(path.join(folder, name), png)));
  await writeFile(path.join(folder, FILES.markdown), markdown(guide));
};

/** A guide as Markdown. */
export function markdown(guide: Guide): string {
  const { title, introduction, parts, glossary } = guide;
  const blocks = [
    `# ${escaped(title)}`,
    introduction.map(escaped).join('\n'),
    ...parts.flatMap((part) => [`## ${escaped(part.title)}`, ...part.steps.flatMap((step) => stepBlocks(step, guide))]),
    ...(glossary.length === 0 ? [] : [`## ${labels.glossary}`, list(glossary.map(({ term, reading, meaning }) => `**${escaped(term)}**${reading === null ? '' : `（${reading}）`} ― ${escaped(meaning)}`))]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function stepBlocks(step: GuideStep, guide: Guide): string[] {
  return [
    `### ${escaped(headingOf(step))}`,
    `${labels.who}${step.actor}`,
    ...step.views.flatMap(({ screen, picture, operations }, index) => [
      ...(picture === null ? [] : [image(screen, viewName(step.anchor, index))]), list(operations.map(operation)),
    ]),
    ...section(labels.cares, step.cares),
    ...section(labels.then, step.then),
    ...mailsWith(step, guide).flatMap((mail) => mailBlocks(mail, guide.mails.indexOf(mail), step)),
    ...filesWith(step, guide).flatMap((file) => fileBlocks(file, guide.files.indexOf(file))),
    `${labels.reference}${escaped(step.reference)}`,
  ];
}

/** Its picture, unless the step has shown it; where there is none, its text stands there. */
function mailBlocks({ subject, to, text, picture }: GuideMail, index: number, step: GuideStep): string[] {
  const shown = picture === null ? `\`\`\`text\n${text.trim()}\n\`\`\`` : image(subject, mailName(index));
  return [`**${labels.mails}** ${escaped(subject)}（宛先：${escaped(to.join('、'))}）`, ...(isShown(picture, step) ? [] : [shown])];
}

const fileBlocks = ({ name, pages }: GuideFile, index: number): string[] => [`**${labels.files}** ${escaped(name)}`, ...pages.map((_, page) => image(name, pageName(index, page)))];

const operation = ({ text, callout }: GuideOperation): string => `${callout === null ? '' : `${pointer(callout)}　`}${escaped(text)}`;

const section = (title: string, sentences: readonly string[]): string[] => (sentences.length === 0 ? [] : [`**${title}**`, list(sentences.map(escaped))]);

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const image = (alt: string, file: string): string => `![${escaped(alt)}](${file})`;

const escaped = (text: string): string => text.replace(/[\\*_<>`|[\]]/g, '\\$&');
