import type { SaidControl } from '../model';
import type { Item } from './items';
import type { Draft, Reading } from './reading';

type Operation = Extract<Draft['claim'], { kind: 'operation' }>;

/** English verbs that stand before what they act upon: Click 「…」, Select [乙] in [甲], Enter 「識別番号」. */
const VERBS: readonly (readonly [Operation['verb'], string])[] = [
  ['press', '(?:double-?|right-?)?click|press|tap|push|hit'], ['choose', 'select|choose|pick'], ['fill', 'enter|type|input|fill ?in|specify'],
  ['tick', 'check|tick'], ['attach', 'attach|upload'], ['openTab', 'open|switch ?to'],
];
const VERB = `(?<![A-Za-z])(?:${VERBS.map(([, words]) => `(${words})`).join('|')})`;
const BEFORE = new RegExp(`${VERB}(?:\\s?(?:on|the|a|to|your))*\\s*$`, 'i');
/** Enter 2 in 「…」 */
const LITERAL = new RegExp(`${VERB}\\s?["'\`]?([A-Za-z0-9/:.@_-]{1,30})["'\`]?\\s?(?:in|into|for)(?:\\s?the)?\\s*$`, 'i');
/** A verb, and then words that lead to a further name: Check 「…」, enter 「…」 and … */
const SOME = new RegExp(`${VERB}[^。]{0,60}(?:\\b(?:and|or|the|in|into|from|on|for)|[,&])\\s*$`, 'i');
const NOUNS: readonly (readonly [SaidControl, RegExp])[] = [
  ['button', /^\s*(?:button|icon)/i], ['link', /^\s*(?:hyper)?link/i], ['checkbox', /^\s*check ?box/i], ['radio', /^\s*radio/i], ['tab', /^\s*tab(?!le)/i],
  ['combobox', /^\s*(?:drop-?down|list|combo)/i], ['menu', /^\s*menu/i], ['textbox', /^\s*(?:text ?box|field|box)/i],
];
/** What joins a further name to the one before it, and what tells where a value goes. */
const AND = /^\s*(?:button|link|tab|field)?\s*(?:,|and|&|>|→|⇒|、)+\s*(?:the)?\s*$/i;
const PLACE = /^\s*(?:in|into|from|for|as|at)\s*(?:the)?\s*$/i;

/** Does an English verb that asks for something end the text? @param isList or does it end in words that lead on to a further name? */
export const endsInVerb = (text: string, isList = false): boolean => BEFORE.test(text.slice(-40)) || (isList && SOME.test(text));

/** What English sentences ask the reader to do to names in marks. */
export function english({ text, items }: Reading): readonly Draft[] {
  if (!/[A-Za-z]{3}/.test(text)) return [];
  const found: Draft[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    const before = text.slice(Math.max(items[index - 1]?.to ?? 0, item.from - 60), item.from);
    const literal = LITERAL.exec(before);
    const match = literal ?? BEFORE.exec(before);
    const verb = match === null ? undefined : VERBS[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    if (verb === undefined) continue;
    if (literal !== null) {
      found.push(draft(text, verb, item, literal.at(-1) ?? null, item.from));
      continue;
    }
    const next = items[index + 1];
    const isValue = (verb === 'choose' || verb === 'fill') && next !== undefined && PLACE.test(text.slice(item.to, next.from));
    found.push(isValue ? draft(text, verb, next, item.text, item.from) : draft(text, verb, item, null, item.from));
    if (isValue) { index += 1; continue; }
    while (items[index + 1] !== undefined && AND.test(text.slice(items[index]?.to, items[index + 1]?.from))) {
      index += 1;
      const other = items[index];
      if (other !== undefined) found.push(draft(text, verb, other, null, other.from));
    }
  }
  return found;
}

function draft(text: string, verb: Operation['verb'], item: Item, value: string | null, from: number): Draft {
  const control = NOUNS.find(([, noun]) => noun.test(text.slice(item.to, item.to + 12)))?.[0] ?? null;
  const claim: Operation = { kind: 'operation', verb: verbFor(verb, control), label: item.text, control, value, screen: null, isOptional: false };
  return { claim, from, to: item.to };
}

const verbFor = (verb: Operation['verb'], control: SaidControl | null): Operation['verb'] => {
  if (verb === 'attach' || verb === 'fill') return verb;
  if (control === 'tab') return 'openTab';
  if (control === 'button' || control === 'link' || control === 'menu' || verb === 'openTab') return 'press';
  return control === 'checkbox' ? 'tick' : control === 'radio' || control === 'combobox' ? 'choose' : verb;
};
