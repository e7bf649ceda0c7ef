import type { Element, Node } from '@xmldom/xmldom';

/** Children of a paragraph, the first and the last that a comment is about. */
export interface Range {
  readonly first: Node;
  readonly last: Node;
}

/**
 * Finds the words that a comment is about, to the run: what is broken into several runs is what a reader sees as one stretch.
 * @param paragraph `w:p`
 * @param quote words as they are printed; blanks make no difference
 * @returns null where they do not stand in the paragraph
 */
export function rangeOf(paragraph: Element, quote: string): Range | null {
  const wanted = quote.replace(/\s/g, '');
  const spans: { readonly child: Node; readonly from: number; readonly to: number }[] = [];
  let text = '';
  for (let child = paragraph.firstChild; child !== null; child = child.nextSibling) {
    const from = text.length;
    text += wordsOf(child).replace(/\s/g, '');
    if (text.length > from) spans.push({ child, from, to: text.length });
  }
  const at = wanted === '' ? -1 : text.indexOf(wanted);
  if (at < 0) return null;
  const [first, last] = [spans.find(({ to }) => to > at), spans.find(({ to }) => to >= at + wanted.length)];
  return first === undefined || last === undefined ? null : { first: first.child, last: last.child };
}

/** The text of `w:t` in it; what stands in text boxes belongs to paragraphs of their own. */
function wordsOf(node: Node): string {
  if (node.localName === 't') return node.textContent ?? '';
  if (node.localName === 'txbxContent' || node.localName === 'Fallback') return '';
  let words = '';
  for (let child = node.firstChild; child !== null; child = child.nextSibling) words += wordsOf(child);
  return words;
}
