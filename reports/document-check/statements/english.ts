import type { SaidControl } from '../model';
import { verbAtEnd } from './english-verbs';
import type { Item } from './items';
import type { Draft, Reading } from './reading';

type Operation = Extract<Draft['claim'], { kind: 'operation' }>;

const NOUNS: readonly (readonly [SaidControl, RegExp])[] = [
  ['button', /^\s*(?:button|icon)/i], ['link', /^\s*(?:hyper)?link/i], ['checkbox', /^\s*check ?box/i], ['radio', /^\s*radio/i], ['tab', /^\s*tab(?!le)/i],
  ['combobox', /^\s*(?:drop-?down|list|combo)/i], ['menu', /^\s*menu/i], ['textbox', /^\s*(?:text ?box|field|box)/i],
];
/** What joins a further name to the one before it, and what tells where a value goes. */
const AND = /^\s*(?:button|link|tab|field)?\s*(?:,|and|&|>|→|⇒|、)+\s*(?:the)?\s*$/i;
const PLACE = /^\s*(?:in|into|from|for|as|at)\s*(?:the)?\s*$/i;

/** What English sentences ask the reader to do to names in marks. */
export function english({ text, items }: Reading): readonly Draft[] {
  if (!/[A-Za-z]{3}/.test(text)) return [];
  const found: Draft[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    const before = text.slice(Math.max(items[index - 1]?.to ?? 0, item.from - 60), item.from);
    const asked = verbAtEnd(before);
    if (asked === null) continue;
    const { verb, value } = asked;
    if (value !== null) {
      found.push(draft(text, verb, item, value, item.from));
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
