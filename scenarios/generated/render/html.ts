import { marked, type Line, type Printed, type PrintedBlock } from '../print';
import { BOLD, PLAIN } from '../words/style';
import { words } from './text';

/** As a page; numbers such as 1. are those of an ordered list. */
export const toHtml = ({ title, blocks }: Printed): string =>
  `<!doctype html>\n<html lang="ja"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n${blocks.map(block).join('\n')}\n</body></html>\n`;

function block(one: PrintedBlock): string {
  switch (one.kind) {
    case 'heading': return `<h${one.level}>${escaped(one.text)}</h${one.level}>`;
    case 'paragraph': return one.lines.map((line) => `<p>${escaped(words(line))}</p>`).join('\n');
    case 'item': return one.marker.style === 'dot'
      ? `<ol start="${one.marker.number}"><li>${broken(one.lines)}</li></ol>`
      : `<p>${marked(one.marker)} ${broken(one.lines)}</p>`;
    case 'table': return `<table><thead><tr>${one.head.map((head) => `<th>${head}</th>`).join('')}</tr></thead>\n<tbody>\n${
      one.rows.map((row) => `<tr>${row.map((cell) => `<td>${broken(cell)}</td>`).join('')}</tr>`).join('\n')}\n</tbody></table>`;
  }
}

const broken = (lines: readonly Line[]): string => lines.map((line) => escaped(words(line))).join('<br>\n');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(BOLD, '<strong>').replaceAll(PLAIN, '</strong>');
