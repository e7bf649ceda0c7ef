import { likeness } from '../../text';
import { spelling } from '../spelling';
import type { Match } from './match';
import { keyOf, type Line, type Sheet } from './sheets';

/** One piece of a region with what became of it. */
export interface Compared {
  readonly piece: string;
  readonly match: Match;
}

/** So many letters at an end, and so much in all, have two lines in common of which one is a misreading of the other. */
const END = 2;
const LIKE = 0.28;

/**
 * What a line that is nowhere to be found must be: its neighbour in the document is a line of the screen, the line next to that one
 * on the screen is missing in the document, and both are alike at one end.
 * @returns for each such piece the line that NSS has in its place
 */
export function misread(pieces: readonly Compared[], sheet: Sheet): ReadonlyMap<number, Line> {
  const seen = new Set(pieces.flatMap(({ match }) => ('line' in match && match.sheet === sheet ? match.line.key : [])));
  const places = pieces.map(({ match }) => ('line' in match && match.sheet === sheet ? match.line.at : -1));
  const byPlace = new Map(sheet.lines.filter(({ at }) => at >= 0).map((line) => [line.at, line]));
  const found = new Map<number, Line>();
  pieces.forEach(({ piece, match }, index) => {
    const key = keyOf(piece);
    if (match.kind !== 'none' || key.length < 2 * END) return;
    const spelt = spelling(key);
    const open = [[index - 1, 1], [index + 1, -1]].flatMap(([beside = -1, way = 1]) => {
      const at = places[beside] ?? -1;
      return at < 0 ? [] : byPlace.get(at + way) ?? [];
    });
    const line = open.find((each) => !seen.has(each.key) && !/\d/.test(each.text) && !spelt.includes(spelling(each.key)) && haveOneEnd(key, each.key) && 2 * Math.min(key.length, each.key.length) >= Math.max(key.length, each.key.length) && likeness(key, each.key) >= LIKE);
    if (line) found.set(index, line);
  });
  return found;
}

const haveOneEnd = (one: string, other: string): boolean => one.slice(0, END) === other.slice(0, END) || one.slice(-END) === other.slice(-END);
