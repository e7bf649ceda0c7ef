import type { Draft, Reading } from './reading';

/** Sends to another chapter or paper, tells what a word means, or names what somebody types or calls something. */
const OTHER = /参照|ご覧|お進み|記載(?:が|も)?あり|章|ページ|とは|例えば|(?:など|等)と(?:いう|いった)/;

/**
 * Names in quotation marks in a sentence that says nothing else of them (「…」は希望日と異なることがあります): a reader takes them
 * for something that he will see.
 */
export function mentions({ passage, plain, items, text }: Reading): readonly Draft[] {
  if ((passage.kind !== 'text' && passage.kind !== 'step' && passage.kind !== 'note' && passage.kind !== 'callout') || OTHER.test(plain)) return [];
  return items.flatMap(({ mark, text: name, from, to, href }) => {
    const isName = mark === 'quote' && href === null && name.length >= 3 && name.length <= 40 && /\p{L}{2}/u.test(name) && !/[。、【】]/.test(name) && /[「『"“]/.test(text.charAt(from));
    // What is all of a line is a heading, or a word from a picture.
    return isName && to - from < text.trim().length - 4 ? [{ claim: { kind: 'message' as const, text: name }, from, to }] : [];
  });
}
