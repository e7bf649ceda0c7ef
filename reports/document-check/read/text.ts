import type { SourceDocument } from '../model';
import { readMarkdown } from './markdown';

const GAP = /(?<=\S)(?: {3,}|[ \u3000]*\u3000{2,}[ \u3000]*)(?=\S)/;

/** Blocks of a plain text. What other tools leave in texts (`#`, `**`, links, tags) means there what it means in Markdown. */
export function readText(text: string): Pick<SourceDocument, 'title' | 'blocks'> {
  return readMarkdown(withTabs(text), true);
}

/** Columns that are aligned with blanks become tabs, where two lines one below the other have them. */
function withTabs(text: string): string {
  const lines = text.split('\n');
  const hasGap = lines.map((line) => GAP.test(line));
  return lines.map((line, index) => (hasGap[index] && (hasGap[index - 1] || hasGap[index + 1]) ? line.split(GAP).join('\t') : line)).join('\n');
}
