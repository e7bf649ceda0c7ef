/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Opening and closing brackets of one kind, whatever their width. */
const opening = new Map([...'「『（(【［[〔《“'].map((bracket, index) => [bracket, '「『（（【［［〔《“'.charAt(index)]));
const closing = new Map([...'」』）)】］]〕》”'].map((bracket, index) => [bracket, '「『（（【［［〔《“'.charAt(index)]));
const anyBracket = /[「『（(【［[〔《“」』）)】］\]〕》”]/;
/** Longer than any name or remark in brackets; a bracket that is open longer is one that a slip left open. */
const longest = 400;

/**
 * How deep each character stands in brackets; the brackets themselves stand inside. A bracket that is never closed counts for nothing.
 * @returns one depth for each UTF-16 unit
 */
export function depths(text: string): Uint8Array {
  const depth = new Uint8Array(text.length);
  if (!anyBracket.test(text)) return depth;
  const open: { readonly at: number; readonly kind: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const opened = opening.get(character);
    const closed = closing.get(character);
    if (character === '\n') open.length = 0;
    else if (opened !== undefined) open.push({ at, kind: opened });
    else if (closed !== undefined) {
      const index = open.findLastIndex(({ kind }) => kind === closed);
      const bracket = open[index];
      if (bracket === undefined) continue;
      open.length = index;
      if (at - bracket.at > longest) continue;
      for (let inside = bracket.at; inside <= at; inside += 1) depth[inside] = (depth[inside] ?? 0) + 1;
    }
    if (open.length > 8) open.shift();
  }
  return depth;
}

/**
 * The sentences of a text: they end with 。！？ outside brackets, and with the line. A remark in round brackets behind a sentence
 * belongs to it.
 * @returns stretches without blanks at their ends, in order; together they hold everything that is not blank
 */
export function sentences(text: string): Stretch[] {
  const found: Stretch[] = [];
  const depth = depths(text);
  let from = 0;
  const end = (to: number): void => {
    const stretch = trimmed(text, from, to);
    if (stretch !== null) found.push(stretch);
    from = to;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n') end(at + 1);
    else if ((character === '。' || character === '！' || character === '？') && depth[at] === 0 && !/[。！？、」』）)】]/.test(text.charAt(at + 1))) {
      at = remark(text, depth, at + 1) - 1;
      end(at + 1);
    }
  }
  end(text.length);
  return found;
}

/** @returns end of a remark in brackets that begins here, or here */
function remark(text: string, depth: Uint8Array, from: number): number {
  if (!/[（(]/.test(text.charAt(from)) || depth[from] === 0) return from;
  let to = from;
  while ((depth[to] ?? 0) > 0) to += 1;
  return /[。！？]/.test(text.charAt(to)) ? to + 1 : to;
}

/** A stretch without the blanks at its ends. @returns null for a blank one */
export function trimmed(text: string, from: number, to: number): Stretch | null {
  const inside = text.slice(from, to);
  if (inside.trim() === '') return null;
  const start = from + inside.length - inside.trimStart().length;
  return { from: start, to: start + inside.trim().length };
}
