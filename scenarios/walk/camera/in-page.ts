import type { Box } from '../../../reports/evidence/take';

/** What a page needs before a picture of it is taken. */
export interface Settings {
  /** Texts that nobody may see; wherever they stand they are covered. */
  readonly secrets: readonly string[];
  /** What differs from run to run, and what stands for it in pictures. */
  readonly instead: readonly (readonly [string, string])[];
}

/** How big a page is, what is covered on it, and whether anything must be taken down again. */
export interface Prepared {
  readonly size: { readonly width: number; readonly height: number };
  readonly masked: Box[];
  readonly isChanged: boolean;
}

/** What the page can answer after {@link setUp}, and how it is made as it was. */
export interface Studio {
  /** Of a control; of the radio button with that label, where it is a group of them. */
  boxOf(element: Element, option: string | null): Box | null;
  /** Of the first place where a text stands, written without blanks and as a regular expression. */
  boxOfText(pattern: string): Box | null;
  takeDown(): void;
}

/** Where {@link setUp} leaves its {@link Studio} in the page. */
export type StudioPage = typeof globalThis & { nssCamera: Studio };

/**
 * Makes a page ready for its picture: everything there, secrets covered, addresses as they always are, at its upper end, no caret.
 * After `takeDown` it says again what it said. Runs in the page, therefore without anything from outside.
 */
export async function setUp({ secrets, instead }: Settings): Promise<Prepared> {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await document.fonts.ready;
  const undo: (() => void)[] = [];
  const masked: Box[] = [];
  const around = (rects: readonly DOMRect[], margin = 0): Box | null => {
    const seen = rects.filter(({ width, height }) => width > 0 && height > 0);
    if (seen.length === 0) return null;
    const [left, top] = [Math.min(...seen.map((rect) => rect.left)) - margin + scrollX, Math.min(...seen.map((rect) => rect.top)) - margin + scrollY];
    const [right, bottom] = [Math.max(...seen.map((rect) => rect.right)) + margin + scrollX, Math.max(...seen.map((rect) => rect.bottom)) + margin + scrollY];
    const [x, y] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
    return { x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y };
  };
  const textNodes = (): Text[] => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return nodes;
  };
  const replaced = (text: string): string => instead.reduce((rest, [from, to]) => rest.replaceAll(from, to), text);
  const inputs = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type="file"], [type="hidden"]), textarea')];

  scrollTo(0, 0);
  if (document.adoptedStyleSheets.length === 0) {
    const still = new CSSStyleSheet();
    still.replaceSync('* { caret-color: transparent !important; transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets.push(still);
  }
  for (const node of textNodes()) {
    const before = node.data;
    if (replaced(before) === before) continue;
    node.data = replaced(before);
    undo.push(() => { node.data = before; });
  }
  for (const input of inputs) {
    const before = input.value;
    if (input.type === 'password' || replaced(before) === before) continue;
    input.value = replaced(before);
    undo.push(() => { input.value = before; });
  }

  /** Texts are looked for without blanks, and over the borders of elements. */
  const placesOf = (pattern: string): DOMRect[][] => {
    const chars: { node: Text; offset: number }[] = [];
    let all = '';
    for (const node of textNodes()) {
      for (let offset = 0; offset < node.length; offset += 1) {
        const char = node.data.charAt(offset);
        if (/\s/.test(char)) continue;
        all += char;
        chars.push({ node, offset });
      }
    }
    const places: DOMRect[][] = [];
    for (const { 0: found, index } of all.matchAll(new RegExp(pattern, 'gu'))) {
      const [first, last] = [chars[index], chars[index + found.length - 1]];
      if (!first || !last) continue;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      places.push([...range.getClientRects()]);
    }
    return places;
  };
  const quoted = (text: string): string => text.replace(/\s+/g, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

  const hidden = [...document.querySelectorAll('[data-secret]')].map((element) => [...element.getClientRects()]);
  const typed = inputs.filter(({ type, value }) => type !== 'password' && secrets.some((secret) => value.includes(secret))).map((input) => [...input.getClientRects()]);
  const written = secrets.flatMap((secret) => placesOf(quoted(secret)));
  for (const rect of [...hidden, ...typed, ...written].flat()) {
    const box = around([rect], 2);
    if (box) masked.push(box);
  }
  for (const { x, y, width, height } of masked) {
    const cover = document.createElement('div');
    cover.style.cssText = `all: initial; position: absolute; left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px; background: #333; z-index: 2147483647`;
    document.documentElement.append(cover);
    undo.push(() => cover.remove());
  }

  const studio: Studio = {
    boxOf(element, option) {
      const radio = option === null || element.matches('select') ? undefined
        : [...element.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find(({ labels }) => labels?.[0]?.textContent.replace(/\s+/g, '') === option.replace(/\s+/g, ''));
      const shown = radio ?? element;
      const labels = shown instanceof HTMLInputElement && ['radio', 'checkbox'].includes(shown.type) ? [...shown.labels ?? []] : [];
      const rects = [shown, ...labels].flatMap((each) => [...each.getClientRects()]).filter(({ width, height }) => width > 1 && height > 1);
      return around(rects);
    },
    boxOfText(pattern) {
      return placesOf(pattern).map((rects) => around(rects)).find((box) => box !== null) ?? null;
    },
    takeDown() {
      for (const each of undo.reverse()) each();
    },
  };
  (globalThis as StudioPage).nssCamera = studio;
  const { scrollHeight } = document.documentElement;
  return { size: { width: innerWidth, height: Math.max(scrollHeight, innerHeight) }, masked, isChanged: undo.length > 0 };
}
