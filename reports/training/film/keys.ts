/** By what a piece of film is kept and found again. */
import { createHash } from 'node:crypto';
import { styleDigest } from '../manifest';
import { piecesOf } from './pieces';
import type { Segment, Storyboard } from './storyboard';

/** How everything is drawn and encoded: whoever changes that makes all pieces anew. */
const style = styleDigest(__dirname);

/**
 * A digest of everything that a piece is made of: pictures (by their SHA-256), boxes, words, times, and how it is drawn and
 * encoded. Where a picture lies is no part of it.
 */
function keyOf(piece: Segment): string {
  const said = JSON.stringify(piece, (name, value: unknown) => (name === 'file' ? undefined : value));
  return createHash('sha256').update(`${style}\n${said}`).digest('hex').slice(0, 32);
}

/** The keys of all pieces of a film, in their order. */
export const pieceKeys = (storyboard: Storyboard): string[] => piecesOf(storyboard).map(keyOf);
