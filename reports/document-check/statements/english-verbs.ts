import type { Claim } from '../model';

type Verb = Extract<Claim, { kind: 'operation' }>['verb'];

/** English verbs that stand before what they act upon: Click 「…」, Select [乙] in [甲], Enter 「識別番号」. */
const VERBS: readonly (readonly [Verb, string])[] = [
  ['press', '(?:double-?|right-?)?click|press|tap|push|hit'], ['choose', 'select|choose|pick'], ['fill', 'enter|type|input|fill ?in|specify'],
  ['tick', 'check|tick'], ['attach', 'attach|upload'], ['openTab', 'open|switch ?to'],
];
/** One group for each of them. */
const VERB = `(?<![A-Za-z])(?:${VERBS.map(([, words]) => `(${words})`).join('|')})`;
const BEFORE = new RegExp(`${VERB}(?:\\s?(?:on|the|a|to|your))*\\s*$`, 'i');
/** Enter 2 in 「…」 */
const LITERAL = new RegExp(`${VERB}\\s?["'\`]?([A-Za-z0-9/:.@_-]{1,30})["'\`]?\\s?(?:in|into|for)(?:\\s?the)?\\s*$`, 'i');
/** A verb, and then words that lead to a further name: Check 「…」, enter 「…」 and … */
const SOME = new RegExp(`${VERB}[^。]{0,60}(?:\\b(?:and|or|the|in|into|from|on|for)|[,&])\\s*$`, 'i');

/** Does an English verb that asks for something end the text? @param isList or does it end in words that lead on to a further name? */
export const endsInVerb = (text: string, isList = false): boolean => BEFORE.test(text.slice(-40)) || (isList && SOME.test(text));

/** The verb that ends a text, and the value that it names before the field: Enter 2 in 「…」. Null where none does. */
export function verbAtEnd(text: string): { readonly verb: Verb; readonly value: string | null } | null {
  const literal = LITERAL.exec(text);
  const match = literal ?? BEFORE.exec(text);
  const verb = match === null ? undefined : VERBS[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
  return verb === undefined ? null : { verb, value: literal?.at(-1) ?? null };
}
