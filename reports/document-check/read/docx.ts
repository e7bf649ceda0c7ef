import type { SourceDocument } from '../model';
import { DocxBody } from './docx-body';
import { Numbering } from './docx-numbering';
import { stylesOf } from './docx-styles';
import { Unreadable } from './unreadable';
import { attribute, child, children, parsedXml } from './xml';
import { unzipped } from './zip';

const PARTS = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/_rels/document.xml.rels', 'docProps/core.xml'] as const;

/**
 * Blocks of a Word document. Read from its XML: the numbers of its steps are counted by Word and in no text, and `Run.line` is
 * the number of the `w:p` in `word/document.xml` (from 1, in document order, without those in `mc:Fallback`), where comments go.
 * @throws Unreadable when it is no Word document, damaged, or too large unpacked
 */
export function readDocx(bytes: Uint8Array): Pick<SourceDocument, 'title' | 'blocks' | 'unread'> {
  const parts = unzipped(bytes, PARTS);
  const part = (name: (typeof PARTS)[number]) => {
    const xml = parts.get(name);
    return xml === undefined ? null : parsedXml(xml);
  };
  const document = part('word/document.xml');
  const body = child(document, 'body');
  if (document === null || body === null) throw new Unreadable('Word文書（.docx）ではありません（本文がありません）。');
  const relations = part('word/_rels/document.xml.rels');
  const targets = new Map([...(relations === null ? [] : children(relations))].map((one) => [attribute(one, 'Id') ?? '', attribute(one, 'Target') ?? '']));
  const blocks = new DocxBody(document, stylesOf(part('word/styles.xml')), new Numbering(part('word/numbering.xml')), targets).read(body);
  if (blocks.length === 0) throw new Unreadable('文字がありません。');
  return { title: child(part('docProps/core.xml'), 'title')?.textContent?.trim() || null, blocks, unread: [] };
}
