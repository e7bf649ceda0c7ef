import { strToU8, zipSync } from 'fflate';
import type { Line, Printed, PrintedBlock } from '../print';
import { BOLD, PLAIN, type Style } from '../words/style';
import { words } from './text';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Word's own numbering, so the numbers of steps stand nowhere in the text. */
const NUMBERING: Readonly<Record<Style['numbering'], { readonly format: string; readonly text: string }>> = {
  circled: { format: 'decimalEnclosedCircle', text: '%1' },
  dot: { format: 'decimal', text: '%1.' },
  parenthesis: { format: 'decimal', text: '(%1)' },
  word: { format: 'decimal', text: '手順%1' },
};
/** As a Word file of the simplest kind: styles, automatic numbers, tables. The same input gives the same bytes. */
export function toDocx(printed: Printed): Uint8Array {
  const lists: Style['numbering'][] = [];
  const body = printed.blocks.map((one) => block(one, lists)).join('');
  const files = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${
      ([['document', 'document.main'], ['styles', 'styles'], ['numbering', 'numbering']] as const).map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
      ['styles', 'numbering'].map((name, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': `${XML}<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `${XML}<w:styles ${W}>${[1, 2, 3].map((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`).join('')}</w:styles>`,
    'word/numbering.xml': `${XML}<w:numbering ${W}>${lists.map(abstractList).join('')}${lists.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`).join('')}</w:numbering>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime: '2026-04-01T00:00:00Z' });
}

const abstractList = (style: Style['numbering'], index: number): string => {
  const { format, text } = NUMBERING[style];
  return `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`;
};

function block(one: PrintedBlock, lists: Style['numbering'][]): string {
  switch (one.kind) {
    case 'heading': return paragraph(`<w:pStyle w:val="Heading${one.level}"/>`, runs(one.text));
    case 'paragraph': return one.lines.map((line) => paragraph('', runs(words(line)))).join('');
    case 'item': {
      const { style, number } = one.marker;
      if (number === 1) lists.push(style);
      return paragraph(`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${lists.length}"/></w:numPr>`, broken(one.lines));
    }
    case 'table': return `<w:tbl><w:tblPr/>${row(one.head.map((head) => paragraph('', runs(head))), '<w:trPr><w:tblHeader/></w:trPr>')}${
      one.rows.map((cells) => row(cells.map((cell) => cell.map((line) => paragraph('', runs(words(line)))).join('')))).join('')}</w:tbl>`;
  }
}

const paragraph = (properties: string, content: string): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const row = (cells: readonly string[], properties = ''): string => `<w:tr>${properties}${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
const broken = (lines: readonly Line[]): string => lines.map((line) => runs(words(line))).join('<w:r><w:br/></w:r>');

/** Every second stretch between the marks is bold. */
const runs = (text: string): string => text.split(new RegExp(`[${BOLD}${PLAIN}]`, 'u'))
  .map((stretch, index) => (stretch === '' ? '' : `<w:r>${index % 2 === 1 ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(stretch)}</w:t></w:r>`)).join('');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
