import { marked, type Line, type Printed, type PrintedBlock } from '../print';
import { BOLD, PLAIN } from '../words/style';

/** As a plain text file; emphasis becomes 「」, a table has tabs. */
export const toText = ({ blocks }: Printed): string => `${blocks.map(block).join('\n\n')}\n`.replaceAll(BOLD, '「').replaceAll(PLAIN, '」');

function block(one: PrintedBlock): string {
  switch (one.kind) {
    case 'heading': return `${one.level === 2 ? '■ ' : ''}${one.text}`;
    case 'paragraph': return one.lines.map(words).join('\n');
    case 'item': return `${marked(one.marker)} ${one.lines.map(words).join('\n')}`;
    case 'table': return [one.head, ...one.rows.map((row) => row.map((cell) => cell.map(words).join('')))].map((cells) => cells.join('\t')).join('\n');
  }
}

export const words = (line: Line): string => line.map(({ text }) => text).join('');
