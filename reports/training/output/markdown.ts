import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FILES, type Format } from '../material';
import type { Guide, GuideOperation, GuideStep } from '../model';
import { headingOf } from '../wording/heading';

/**
 * A guide as Markdown; pictures are named as the take names them.
 * @param pictureAt where a picture of the take stands, relative to the Markdown file
 */
export function markdown(guide: Guide, pictureAt: (file: string) => string = (file) => file): string {
  const blocks = [
    `# ${escaped(guide.title)}`,
    ...guide.introduction.map(escaped),
    ...guide.parts.flatMap(({ title, steps }) => [`## ${escaped(title)}`, ...steps.flatMap((step) => stepBlocks(step, guide, pictureAt))]),
    ...(guide.glossary.length === 0 ? [] : ['## 用語', guide.glossary.map(({ term, reading, meaning }) => `- **${escaped(term)}**${reading === null ? '' : `（${reading}）`}: ${escaped(meaning)}`).join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function stepBlocks(step: GuideStep, guide: Guide, pictureAt: (file: string) => string): string[] {
  return [
    `### ${escaped(headingOf(step))}`,
    `操作する人：${step.actor}`,
    ...step.views.flatMap(({ screen, picture, operations }) => [
      ...(picture === null ? [] : [`![${escaped(screen)}](${pictureAt(picture.file)})`]),
      operations.map(operation).join('\n'),
    ]),
    ...section('ご注意', step.cares),
    ...section('操作のあと', step.then),
    ...guide.mails.filter(({ anchor }) => anchor === step.anchor).flatMap(({ subject, to, text }) => [`**届くE-mail**　${escaped(subject)}`, `宛先：${escaped(to.join('、'))}`, fenced(text)]),
    ...guide.files.filter(({ anchor }) => anchor === step.anchor).flatMap(({ name, pages }) => [`**出力されるPDF**　${escaped(name)}`, ...pages.map(({ file }) => `![${escaped(name)}](${pictureAt(file)})`)]),
    `参照：${escaped(step.reference)}`,
  ];
}

const operation = ({ text, callout }: GuideOperation): string => `- ${callout === null ? '' : `**［図の${callout}］** `}${escaped(text)}`;

const section = (title: string, sentences: readonly string[]): string[] =>
  (sentences.length === 0 ? [] : [`**${title}**`, sentences.map((sentence) => `- ${escaped(sentence)}`).join('\n')]);

const fenced = (text: string): string => `\`\`\`text\n${text.trim()}\n\`\`\``;

const escaped = (text: string): string => text.replace(/[\\*_<>`|[\]]/g, '\\$&');
