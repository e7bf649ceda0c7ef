/** What of a film is encoded, kept and renewed as one piece. */
import { RATE, type Beat, type Segment, type Storyboard } from './storyboard';

/** Frames after which a long segment is cut at the next beat: pieces are made side by side. */
const ENOUGH = 20 * RATE;

/** The segments of a film, long ones in several, in their order. */
export const piecesOf = ({ segments }: Pick<Storyboard, 'segments'>): Segment[] =>
  segments.flatMap((segment) => cut(segment.beats).map((beats): Segment => ({ ...segment, beats })));

function cut(beats: readonly Beat[]): Beat[][] {
  const pieces: Beat[][] = [];
  let length = ENOUGH;
  for (const beat of beats) {
    if (length >= ENOUGH) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)?.push(beat);
    length += beat.frames;
  }
  return pieces;
}
