import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
export const isElement = (node: Node): node is Element => 'tagName' in node;
export const attribute = (element: Element, name: string): string | null => element.attrs.find((one) => one.name === name)?.value ?? null;
export const childrenOf = (element: Element): Element[] => element.childNodes.filter(isElement);

/** All elements of a tree in the order of the document, the tree's own first. */
export function* within(element: Element): Generator<Element> {
  yield element;
  for (const child of childrenOf(element)) yield* within(child);
}

const isDecoration = (element: Element): boolean => attribute(element, 'aria-hidden') === 'true';

/** What is written in an element, with a blank between its parts; decoration is left out. */
export function written(node: Node): string {
  if (!isElement(node)) return 'value' in node ? node.value : '';
  return isDecoration(node) ? '' : node.childNodes.map(written).join(' ');
}

/** … without blanks that are not there, as names are compared exactly. */
export const said = (element: Element): string => squeeze(spoken(element));

function spoken(node: Node): string {
  if (!isElement(node)) return 'value' in node ? node.value : '';
  return isDecoration(node) ? '' : node.childNodes.map(spoken).join('');
}
