import type { Block, Box, Place, Run } from '../model';

/**
 * Where a stretch of a block stands.
 * @param from,to in UTF-16 units of `block.text`
 * @returns page and line where it begins, and one box for each line on that page, narrowed to the stretch
 */
export function placeOf(block: Block, from: number, to: number): Place {
  const touched = block.runs.filter((run) => run.from < to && run.to > from);
  const first = touched[0] ?? block.runs.findLast((run) => run.from <= from) ?? block.runs[0];
  if (first === undefined) return { page: null, line: 1, boxes: [] };
  const lines = new Map<number, Box>();
  for (const run of touched) {
    const box = run.page === first.page ? narrowed(block, run, from, to) : null;
    if (box !== null) lines.set(run.line, united(lines.get(run.line), box));
  }
  return { page: first.page, line: first.line, boxes: [...lines.values()] };
}

/** The part of a run's box that a stretch takes, as far as the widths of characters tell. */
function narrowed(block: Block, run: Run, from: number, to: number): Box | null {
  if (run.box === null) return null;
  const all = widthOf(block.text.slice(run.from, run.to));
  if (all === 0) return run.box;
  const before = widthOf(block.text.slice(run.from, Math.max(from, run.from)));
  const taken = widthOf(block.text.slice(Math.max(from, run.from), Math.min(to, run.to)));
  return { ...run.box, x: run.box.x + run.box.width * before / all, width: run.box.width * taken / all };
}

function united(one: Box | undefined, other: Box): Box {
  if (one === undefined) return other;
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x, y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

/** In half widths. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u0020-\u007e\uff61-\uff9f]/.test(character) ? 1 : 2;
  return width;
}
