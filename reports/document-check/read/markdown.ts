import MarkdownIt from 'markdown-it';
import type { SourceDocument } from '../model';
import { isWide } from './characters';
import { LINE, readHtml } from './html';

/**
 * `**「次へ」**を押下` is bold to everybody who writes Japanese; CommonMark wants a blank after the asterisks, because it takes
 * brackets for punctuation between words.
 */
class JapaneseInline extends MarkdownIt().inline.State {
  override scanDelims(start: number, canSplitWord: boolean) {
    const scanned = super.scanDelims(start, canSplitWord);
    const [before, after] = [this.src[start - 1] ?? ' ', this.src[start + scanned.length] ?? ' '];
    if (!canSplitWord || !(isWide(before) || isWide(after))) return scanned;
    return { ...scanned, can_open: !/\s/.test(after), can_close: !/\s/.test(before) };
  }
}

function markdown(isPlain: boolean): ReturnType<typeof MarkdownIt> {
  const md = new MarkdownIt({ html: true, maxNesting: 50 });
  md.inline.State = JapaneseInline;
  // In a plain text, blanks before a line are layout and dashes below it a rule.
  if (isPlain) md.disable(['code', 'lheading']);
  const { rules } = md.renderer;
  rules.softbreak = () => '<br data-soft>';
  rules.hardbreak = () => '<br>';
  // Asterisks of which a tool has lost the other half are no text.
  rules.text = (tokens, index) => md.utils.escapeHtml((tokens[index]?.content ?? '').replace(isPlain ? /\*\*/g : /$^/, '')).replace(/[ \u3000]*\t+[ \u3000]*/g, '<wbr data-tab>');
  rules.html_block = (tokens, index) => `<!--${LINE} ${(tokens[index]?.map?.[0] ?? 0) + 1}-->\n${tokens[index]?.content ?? ''}`;
  rules.fence = rules.code_block = (tokens, index) => `<pre ${LINE}="${(tokens[index]?.map?.[0] ?? 0) + (tokens[index]?.type === 'fence' ? 2 : 1)}">${md.utils.escapeHtml(tokens[index]?.content ?? '')}</pre>`;
  md.core.ruler.push('source-lines', ({ tokens }) => {
    for (const token of tokens) {
      if (token.map !== null && token.nesting === 1) token.attrSet(LINE, String(token.map[0] + 1));
      if (token.type === 'list_item_open' && token.info !== '') {
        token.attrSet('value', token.info);
        token.attrSet('data-delimiter', token.markup);
      }
    }
  });
  return md;
}

const [full, plain] = [markdown(false), markdown(true)];

/**
 * Blocks of a Markdown text, through the HTML that it stands for.
 * @param isPlain a text file that may have Markdown in it, as tools that read pictures leave it
 */
export function readMarkdown(text: string, isPlain = false): Pick<SourceDocument, 'title' | 'blocks'> {
  return readHtml((isPlain ? plain : full).render(text));
}
