import { DOMParser, type Element } from '@xmldom/xmldom';
import { Unreadable } from './unreadable';

export type { Element } from '@xmldom/xmldom';

const ELEMENT = 1;

/** @throws Unreadable when it is not well-formed, or has a DTD, which no Office document has and entity bombs need */
export function parsedXml(xml: string): Element {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Unreadable('ファイルが壊れています（DTD を含む XML は読み取りません）。');
  try {
    const root = new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(message); } }).parseFromString(xml, 'text/xml').documentElement;
    if (root !== null) return root;
  } catch (cause) {
    throw new Unreadable('ファイルが壊れています（XML を解釈できません）。', { cause });
  }
  throw new Unreadable('ファイルが壊れています（XML が空です）。');
}

/** Child elements, in order. */
export function* children(parent: Element): Generator<Element> {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) if (node.nodeType === ELEMENT) yield node as Element;
}

/** The first child element of that local name, through several levels: `child(p, 'pPr', 'numPr')`. */
export function child(parent: Element | null, ...names: readonly string[]): Element | null {
  let at = parent;
  for (const name of names) {
    if (at === null) return null;
    at = first(at, name);
  }
  return at;
}

function first(parent: Element, name: string): Element | null {
  for (const one of children(parent)) if (one.localName === name) return one;
  return null;
}

/** An attribute by its local name, whatever its prefix. */
export function attribute(element: Element | null, name: string): string | null {
  if (element === null) return null;
  for (const one of element.attributes) if (one.localName === name) return one.value;
  return null;
}

/** `w:val` of a child. */
export const valueOf = (parent: Element | null, ...names: readonly string[]): string | null => attribute(child(parent, ...names), 'val');
