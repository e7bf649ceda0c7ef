/** The frames of a segment that differ from the one before: these are drawn, the others last. */
import type { Box, TakePicture } from '../../evidence/take';
import type { Beat, Point, Segment, Words } from './storyboard';

/** All that a frame shows. */
export interface State {
  /** Index of the beat: what stands still in it. */
  readonly beat: number;
  readonly picture: TakePicture | null;
  readonly scroll: number;
  readonly cursor: Point | null;
  /** 0–1: how far the ring has run; null without a click. */
  readonly ring: number | null;
  /** Characters typed so far; null where nothing is typed. */
  readonly typed: number | null;
  readonly outline: Box | null;
  readonly words: Words | null;
}

export interface Moment { readonly frame: number; readonly state: State }

/** Slow, fast, slow. */
const eased = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2);
const along = (from: number, to: number, t: number): number => Math.round(from + (to - from) * t);

/** What a beat shows in one of its frames. */
function stateAt(beat: Beat, index: number, frame: number): State {
  const { view, cursor, words, outline, frames } = beat;
  // The last frame of a movement has arrived.
  const t = frames < 2 ? 1 : frame / (frames - 1);
  const page = view.kind === 'page' ? view : null;
  const typing = page?.typing;
  return {
    beat: index, words, outline,
    picture: page?.picture ?? null,
    scroll: page ? along(page.scroll.from, page.scroll.to, frames > 40 ? t : eased(t)) : 0,
    cursor: cursor && { x: along(cursor.from.x, cursor.to.x, eased(t)), y: along(cursor.from.y, cursor.to.y, eased(t)) },
    ring: beat.click ? t : null,
    typed: typing ? Math.floor([...typing.text].length * t) : null,
  };
}

/** Beats differ by more than their numbers? What lies still in both is not drawn again. */
const same = (one: State, other: State, segment: Segment): boolean =>
  JSON.stringify({ ...one, beat: 0 }) === JSON.stringify({ ...other, beat: 0 }) && standing(segment.beats[one.beat]) === standing(segment.beats[other.beat]);

const standing = (beat: Beat | undefined): string => {
  if (!beat) return '';
  return beat.view.kind === 'page' ? JSON.stringify(beat.view.list) : JSON.stringify(beat.view);
};

/** The moments of a segment, in order, beginning with frame 0. */
export function momentsOf(segment: Segment): Moment[] {
  const moments: Moment[] = [];
  let start = 0;
  segment.beats.forEach((beat, index) => {
    for (let frame = 0; frame < beat.frames; frame += 1) {
      const state = stateAt(beat, index, frame);
      const last = moments.at(-1);
      if (!last || !same(last.state, state, segment)) moments.push({ frame: start + frame, state });
    }
    start += beat.frames;
  });
  return moments;
}
