import type { Block, SourceDocument } from '../../reports/document-check/model';

const block = (kind: Block['kind'], text: string, line: number, more: Partial<Block> = {}): Block =>
  ({ kind, level: 0, marker: null, text, runs: [{ from: 0, to: text.length, page: null, line, box: null }], emphasis: [], cells: [], isHead: false, ...more });

/** A row: its cells are parted by bars; those of the head before it are given to it. */
function row(text: string, line: number, heads: readonly string[] | null): Block {
  const cells = text.split('|').map((cell) => cell.trim());
  const places = cells.map((cell, index) => {
    const from = cells.slice(0, index).reduce((length, { length: more }) => length + more + 1, 0);
    return { from, to: from + cell.length, head: heads?.[index] ?? null };
  });
  return block('row', cells.join('\t'), line, { cells: places, isHead: heads === null });
}

/**
 * A document from lines as one would type them: `# ` and `## ` begin headings, `- ` items, `n> ` items numbered by the format,
 * two blanks before them are a depth of list, `|= ` heads and `| ` rows of a table, everything else is a paragraph.
 */
export function documentOf(text: string, file = 'manual.txt'): SourceDocument {
  let heads: readonly string[] = [];
  const blocks = text.split('\n').flatMap((line, index): Block[] => {
    const [, depth = '', rest = ''] = /^(\s*)(.*)$/.exec(line) ?? [];
    const level = depth.length / 2 + 1;
    const [mark = ''] = /^(?:#+|-|\d+>|\|=|\|)\s/.exec(rest) ?? [];
    const said = rest.slice(mark.length);
    if (said === '') return [];
    if (mark.startsWith('#')) return [block('heading', said, index + 1, { level: mark.trim().length })];
    if (mark === '- ') return [block('item', said, index + 1, { level, marker: '・' })];
    if (mark.includes('>')) return [block('item', said, index + 1, { level, marker: mark.replace('> ', '.') })];
    if (mark.startsWith('|=')) heads = said.split('|').map((cell) => cell.trim());
    return [mark === '' ? block('paragraph', said, index + 1) : row(said, index + 1, mark === '|= ' ? null : heads)];
  });
  return { file, format: 'txt', title: null, pages: null, blocks, unread: [] };
}
