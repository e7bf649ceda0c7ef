/** By what a piece of film is kept and found again. */
import { createHash } from 'node:crypto';
import { styleDigest } from '../manifest';
import type { Segment, Storyboard } from './storyboard';

/** How everything is drawn and encoded: whoever changes that makes all segments anew. */
const style = styleDigest(__dirname);

/**
 * A digest of everything that a segment is made of: pictures (by their SHA-256), boxes, words, times, and how it is drawn and
 * encoded. Where a picture lies is no part of it.
 */
function segmentKey(segment: Segment): string {
  const said = JSON.stringify(segment, (name, value: unknown) => (name === 'file' ? undefined : value));
  return createHash('sha256').update(`${style}\n${said}`).digest('hex').slice(0, 32);
}

/** The keys of all segments, in their order. */
export const segmentKeys = ({ segments }: Storyboard): string[] => segments.map(segmentKey);
