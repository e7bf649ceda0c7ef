import { distance } from 'fastest-levenshtein';

/**
 * A text as it is compared: compatibility forms, width, blanks, brackets, dashes and 長音 made alike, so that what is left are
 * differences that a reader sees.
 */
export function folded(text: string): string {
  return text.normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[‐‑‒–—―−－﹣]/g, '-')
    .replace(/[~〜∼]/g, '～')
    .replace(/[“”„‟"]/g, '"')
    .replace(/[、，]/g, ',').replace(/[。．]/g, '.')
    .replace(/[•∙‧]/g, '・')
    .toLowerCase();
}

/** How alike two texts are, from 0 to 1, after folding. */
export function likeness(one: string, other: string): number {
  const [a, b] = [folded(one), folded(other)];
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}

/** The best of some candidates. @returns null where none is at least `least` alike */
export function nearest<T>(wanted: string, candidates: Iterable<T>, nameOf: (candidate: T) => string, least = 0.5): { readonly best: T; readonly likeness: number } | null {
  let found: { best: T; likeness: number } | null = null;
  for (const best of candidates) {
    const score = likeness(wanted, nameOf(best));
    if (score >= least && score > (found?.likeness ?? 0)) found = { best, likeness: score };
  }
  return found;
}
