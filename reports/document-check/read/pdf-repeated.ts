import type { Unread } from '../model';
import { begins } from './paragraphs';
import type { PageParts } from './pdf-parts';
import type { Segment } from './pdf-segments';

/** Headers stand in the upper, footers in the lower part of that height of a page, on at least that many and that share of the pages. */
const [MARGIN, LEAST, SHARE] = [0.12, 3, 0.5];

/** Headers and footers of a document. */
export function repeatedOf(pages: readonly PageParts[]): { use(segment: Segment, page: PageParts): 'text' | 'caption' | 'skip'; note(): Unread[] } {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const own = page.parts.flatMap((part) => (part.kind === 'text' ? part.segments.filter((segment) => isInMargin(segment, page)).map(keyOf) : []));
    for (const key of new Set(own)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const seen = new Map<string, string>();
  let skipped = 0;
  return {
    use(segment, page) {
      const key = keyOf(segment);
      if (!isInMargin(segment, page) || (counts.get(key) ?? 0) < Math.max(LEAST, pages.length * SHARE)) return 'text';
      if (seen.has(key)) {
        skipped += 1;
        return 'skip';
      }
      seen.set(key, segment.text.trim());
      return 'caption';
    },
    note: () => (skipped === 0 ? [] : [{ page: null, reason: `各ページに繰り返されるヘッダー・フッター（${[...seen.values()].map((text) => `「${text}」`).join('、')}）は、最初のページのものだけを読みました。` }]),
  };
}

const PAGE_NUMBER = /^[\s\-－–—pP.．/／()（）]*[0-9０-９]+[\s\-－–—/／0-9０-９()（）]*(?:ページ|頁)?\s*$/;

/** Steps and notes are never headers, however much the pages are alike. */
const isInMargin = ({ text, base }: Segment, { height }: PageParts): boolean =>
  (base < height * MARGIN || base > height * (1 - MARGIN)) && (PAGE_NUMBER.test(text) || !(begins(text) || /[。」]\s*$/.test(text)));

/** Page numbers differ; where they stand does not. */
const keyOf = ({ text, base }: Segment): string => `${Math.round(base / 6)} ${text.replace(/[0-9０-９]+/g, '#').trim()}`;
