import type { Passage } from '../model';

/** Q1. …, 問2 … */
const NUMBERED = /^[\s*#>・●-]*(?:[QＱ]\s*[0-9０-９]{0,3}|問\s*[0-9０-９]{1,3})\s*[.．:：、)）\s]/;
const LIST = /よくある(?:ご)?質問|FAQ|Q\s?[&＆]\s?A/i;
const ASKS = /(?:[?？]|か。)$/;

/** Passages that ask or answer: each stands for itself, in whatever order people ask. */
export function answers(passages: readonly Passage[]): ReadonlySet<number> {
  const found = new Set<number>();
  let isAsked = false;
  let isList = false;
  for (const { index, kind, text } of passages) {
    const isHeading = kind === 'heading' || kind === 'title';
    isList ||= kind === 'title' && LIST.test(text);
    if (isList || NUMBERED.test(text) || (isHeading && ASKS.test(text.trim()))) isAsked = true;
    else if (isHeading) isAsked = false;
    if (isAsked) found.add(index);
  }
  return found;
}
