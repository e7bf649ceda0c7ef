import { marked, type Printed, type PrintedBlock } from '../print';
import { BOLD, PLAIN } from '../words/style';
import { words } from './text';

export const toMarkdown = ({ blocks }: Printed): string => `${blocks.map(block).join('\n\n')}\n`;

function block(one: PrintedBlock): string {
  switch (one.kind) {
    case 'heading': return `${'#'.repeat(one.level)} ${escaped(one.text)}`;
    case 'paragraph': return one.lines.map((line) => escaped(words(line))).join('\n\n');
    case 'item': {
      const [first, ...rest] = one.lines.map((line) => escaped(words(line)));
      const isList = one.marker.style === 'dot';
      return [`${isList ? marked(one.marker) : escaped(marked(one.marker))} ${first}`, ...rest.map((line) => `${isList ? '   ' : ''}${line}`)].join('\n\n');
    }
    case 'table': return [
      row(one.head), row(one.head.map(() => '---')), ...one.rows.map((cells) => row(cells.map((cell) => cell.map((line) => escaped(words(line))).join('<br>')))),
    ].join('\n');
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const escaped = (text: string): string => text.replace(/[\\*_<`|[\]]/g, '\\$&').replaceAll(BOLD, '**').replaceAll(PLAIN, '**');
