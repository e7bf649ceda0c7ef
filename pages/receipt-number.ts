import type { Locator } from '@playwright/test';

/** The words 申込受付番号「180007A」. */
export const receiptNumberText = /申込受付番号「(\d{6}[A-Z])」/;

/**
 * The 申込受付番号 in those words.
 * @throws Error when it does not have the documented form (six digits and a letter)
 */
export async function receiptNumberIn(place: Locator): Promise<string> {
  const text = await place.innerText();
  const found = receiptNumberText.exec(text)?.[1];
  if (found === undefined) throw new Error(`No 申込受付番号 in 「${text}」`);
  return found;
}
