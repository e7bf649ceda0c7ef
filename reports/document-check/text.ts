import { distance } from 'fastest-levenshtein';

/** Characters that are written for one another, by the one that stands for them. */
const ALIKE = { '-': '‐‑‒–—―−－﹣', '～': '~〜∼', '"': '“”„‟', ',': '、，', '.': '。．', '・': '•∙‧' };
const instead = new Map(Object.entries(ALIKE).flatMap(([one, others]) => [...others].map((other) => [other, one])));
/** One expression: it is matched against nearly everything that NSS and documents say. */
const ODD = new RegExp(`[\\s\u200b\ufeff${[...instead.keys()].join('')}]`, 'g');

/**
 * A text as it is compared: compatibility forms, width, blanks, brackets, dashes and 長音 made alike, so that what is left are
 * differences that a reader sees.
 */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(ODD, (char) => instead.get(char) ?? '').toLowerCase();
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
