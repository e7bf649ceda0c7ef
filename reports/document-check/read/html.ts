import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { SourceDocument } from '../model';
import { cleaned } from './characters';
import { HtmlBuilder } from './html-builder';
import { listOf, type List } from './html-lists';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Attribute and comment by which Markdown tells the line that an element comes from. */
export const LINE = 'data-source-line';

const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'head', 'select', 'datalist', 'svg', 'math', 'iframe', 'object', 'audio', 'video', 'canvas', 'rt', 'rp', 'textarea']);
const BLOCKS = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figure', 'footer', 'form', 'header', 'hgroup', 'hr', 'legend', 'main', 'menu', 'nav', 'p', 'pre', 'section', 'summary']);
const STRONG = new Set(['strong', 'b', 'em', 'i', 'u', 'mark', 'code', 'kbd', 'ins', 'font', 'button']);
const STRONG_STYLE = /font-weight:\s*(?:bold|[6-9]00)|text-decoration[^;]*underline|(?:^|;)\s*(?:color|background(?:-color)?):/i;
const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

/**
 * Blocks of an HTML document, each with the line of the source it stands on.
 * @param html the text of the file, or what Markdown was turned into
 */
export function readHtml(html: string): Pick<SourceDocument, 'title' | 'blocks'> {
  const reader = new Reader();
  reader.read(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return { title: reader.title, blocks: reader.builder.blocks };
}

class Reader {
  readonly builder = new HtmlBuilder();
  title: string | null = null;
  private readonly lists: List[] = [];
  /** Of Markdown: the line of the file, counted on from the last element that told its own. */
  private counted: number | null = null;
  /** Of Markdown: what to add to the line of the HTML, inside HTML that the Markdown had. */
  private shift = 0;
  private pre = 0;

  /** Goes through the tree without recursion: hostile documents nest deeper than the stack. */
  read(document: DefaultTreeAdapterTypes.Document): void {
    const path: { nodes: readonly Node[]; at: number; leave: () => void }[] = [{ nodes: document.childNodes, at: 0, leave: () => this.builder.end() }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const node = top.nodes[top.at];
      top.at += 1;
      if (node === undefined) {
        top.leave();
        path.pop();
      } else if ('tagName' in node) {
        const leave = this.enter(node);
        if (leave !== null) path.push({ nodes: node.childNodes, at: 0, leave });
      } else if ('value' in node) this.text(node.value, node.sourceCodeLocation?.startLine ?? 1);
      else if ('data' in node && node.data.startsWith(LINE)) {
        this.counted = null;
        this.shift = Number(node.data.slice(LINE.length + 1)) - (node.sourceCodeLocation?.endLine ?? 1) - 1;
      }
    }
  }

  /** @returns what to do after its children; null where they are not shown */
  private enter(element: Element): (() => void) | null {
    const { builder } = this;
    const { tagName: tag } = element;
    const told = Number(attribute(element, LINE) ?? NaN);
    if (Number.isInteger(told)) this.counted = told;
    if (tag === 'head') this.findTitle(element);
    const style = attribute(element, 'style') ?? '';
    if (SKIPPED.has(tag) || attribute(element, 'hidden') !== undefined || HIDDEN_STYLE.test(style)) return null;
    const undo: (() => void)[] = [];
    if (STRONG.has(tag) || STRONG_STYLE.test(style)) {
      builder.strong += 1;
      undo.push(() => { builder.strong -= 1; });
    }
    const href = tag === 'a' ? attribute(element, 'href') : undefined;
    if (href !== undefined) {
      builder.links.push(cleaned(href).trim());
      undo.push(() => builder.links.pop());
    }
    const leave = this.open(element, tag);
    return () => {
      leave?.();
      for (const step of undo) step();
    };
  }

  private open(element: Element, tag: string): (() => void) | null {
    const { builder } = this;
    const end = (): void => builder.end();
    const heading = /^h([1-6])$/.exec(tag)?.[1];
    if (heading !== undefined) {
      builder.end();
      builder.next('heading', Number(heading));
      return end;
    }
    switch (tag) {
      case 'br':
        builder.break(attribute(element, 'data-soft') === undefined ? 'hard' : 'soft');
        if (this.counted !== null) this.counted += 1;
        return null;
      case 'wbr':
        if (attribute(element, 'data-tab') !== undefined) builder.tab();
        return null;
      case 'img':
        builder.caption(attribute(element, 'alt') ?? '', this.lineOf(element));
        return null;
      case 'ol': case 'ul':
        builder.next();
        this.lists.push(listOf(tag, (name) => attribute(element, name), element.childNodes.filter(({ nodeName }) => nodeName === 'li').length));
        return () => {
          end();
          this.lists.pop();
        };
      case 'li':
        builder.end();
        builder.next('item', Math.max(1, this.lists.length), this.lists.at(-1)?.marker((name) => attribute(element, name)) ?? null);
        return end;
      case 'caption': case 'figcaption':
        builder.end();
        builder.next('caption');
        return end;
      case 'table':
        builder.openTable();
        return () => builder.closeTable();
      case 'tr':
        builder.openRow(element.parentNode?.nodeName === 'thead');
        return end;
      case 'td': case 'th':
        builder.openCell(tag === 'th', span(element, 'colspan'), span(element, 'rowspan'));
        return end;
      case 'pre':
        this.pre += 1;
        builder.next();
        return () => {
          this.pre -= 1;
          builder.next();
        };
      default:
        if (!BLOCKS.has(tag)) return null;
        builder.next();
        return () => builder.next();
    }
  }

  private text(value: string, startLine: number): void {
    for (const [index, part] of value.split('\n').entries()) {
      if (index > 0) {
        if (this.pre === 0) this.builder.newline();
        else {
          this.builder.break('hard');
          if (this.counted !== null) this.counted += 1;
        }
      }
      this.builder.add(this.pre > 0 ? part : part.replace(/[ \t\r\f]+/g, ' '), this.counted ?? startLine + index + this.shift);
    }
  }

  private lineOf(element: Element): number {
    return this.counted ?? (element.sourceCodeLocation?.startLine ?? 1) + this.shift;
  }

  private findTitle(head: Element): void {
    const title = head.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'title');
    const text = title?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? '';
    this.title = cleaned(text).replace(/\s+/g, ' ').trim() || null;
  }
}

const span = (element: Element, name: string): number => Math.min(100, Math.max(1, Math.trunc(Number(attribute(element, name) ?? 1)) || 1));
