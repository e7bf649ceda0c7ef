import { attribute, child, children, valueOf, type Element } from './xml';

export interface Style {
  /** 1–6; 0 where it is no heading. */
  readonly heading: number;
  readonly isCaption: boolean;
  readonly isStrong: boolean;
  readonly list: string | null;
  readonly level: number;
}

export const PLAIN: Style = { heading: 0, isCaption: false, isStrong: false, list: null, level: 0 };
/** Styles may be based on each other in a circle. */
const MOST_BASES = 20;

/** Is a property of a run on (`<w:b/>`, `<w:b w:val="1"/>`)? */
export const isOn = (properties: Element | null, name: string): boolean => {
  const element = child(properties, name);
  return element !== null && !['0', 'false', 'off', 'none'].includes(attribute(element, 'val') ?? 'true');
};

/** Bold, underlined, marked or coloured. */
export function standsOut(properties: Element | null): boolean {
  const colour = valueOf(properties, 'color');
  return isOn(properties, 'b') || isOn(properties, 'u') || isOn(properties, 'highlight') || (colour !== null && !/^(?:auto|000000)$/i.test(colour));
}

/** @returns 1–6 for a paragraph of the outline, 0 otherwise */
export function outlineLevel(properties: Element | null): number {
  const level = valueOf(properties, 'outlineLvl');
  return level === null || Number(level) > 5 ? 0 : Number(level) + 1;
}

/** What the styles of a document mean. @param root of `word/styles.xml`; null where it has none */
export function stylesOf(root: Element | null): (id: string | null) => Style {
  const elements = new Map<string, Element>();
  for (const element of root === null ? [] : children(root)) if (element.localName === 'style') elements.set(attribute(element, 'styleId') ?? '', element);
  const known = new Map<string, Style>();
  const resolve = (id: string | null, depth: number): Style => {
    const element = id === null ? undefined : elements.get(id);
    if (id === null || element === undefined || depth > MOST_BASES) return PLAIN;
    const made = known.get(id);
    if (made !== undefined) return made;
    const base = resolve(valueOf(element, 'basedOn'), depth + 1);
    const paragraph = child(element, 'pPr');
    const name = valueOf(element, 'name') ?? '';
    const named = /^(?:heading|見出し)\s*([1-6])$/i.exec(name)?.[1];
    const style: Style = {
      heading: outlineLevel(paragraph) || (named === undefined ? /^(?:title|表題)$/i.test(name) ? 1 : base.heading : Number(named)),
      isCaption: /^(?:caption|図表番号)$/i.test(name) || base.isCaption,
      isStrong: standsOut(child(element, 'rPr')) || base.isStrong,
      list: valueOf(paragraph, 'numPr', 'numId') ?? base.list,
      level: Number(valueOf(paragraph, 'numPr', 'ilvl') ?? base.level),
    };
    known.set(id, style);
    return style;
  };
  return (id) => resolve(id, 0);
}
