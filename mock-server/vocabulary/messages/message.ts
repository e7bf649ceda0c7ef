import type { Marked } from '../mark';

/** A text of our own: NSS has messages, but no document shows one. */
export const assumed = (text: string): Marked => ({ text, mark: 'assumed: no error message appears in any document' });
