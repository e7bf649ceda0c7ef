/** How fast a film goes: so that a person who sees it for the first time can follow. */
import { RATE } from './storyboard';

/** Whole frames of a time in seconds, at least one. */
export const seconds = (time: number): number => Math.max(1, Math.round(time * RATE));

/** Japanese characters that people read in a second; Latin letters and digits go twice as fast. */
const READING = 7;
const LATIN = /[\x20-\x7e]/g;

const between = (least: number, most: number, value: number): number => Math.min(most, Math.max(least, value));

/** Frames to read a text. */
export function toRead(text: string, least = 1.6, most = 12): number {
  const latin = text.match(LATIN)?.length ?? 0;
  return seconds(between(least, most, (text.length - latin / 2) / READING));
}

/** Frames to type a text: 12 characters a second, long texts faster. */
export const toType = (text: string): number => seconds(between(0.3, 3, text.length / 12));

/** Frames that the cursor takes over a distance in pixels. */
export const toMove = (distance: number): number => seconds(between(0.6, 0.9, 0.5 + distance / 2500));

/** Frames to scroll a distance in pixels to where something is to be done. */
export const toScroll = (distance: number): number => seconds(between(0.5, 1.2, 0.4 + distance / 2000));

/** Frames to scroll over what is to be read. */
export const toReadOver = (distance: number): number => seconds(between(1, 9, distance / 240));

/** Frames that an important value stays: numbers, codes, dates. */
export const toNote = (value: string): number => seconds(between(1.4, 5, 1 + value.length / 5));

/** What happens between two things. */
export const pause = {
  /** A new page, before anything is done on it. */
  arrival: seconds(0.8),
  /** The cursor rests on its target before it clicks. */
  aim: seconds(0.2),
  click: seconds(0.44),
  /** After a click, before the page changes. */
  answer: seconds(0.12),
  /** What has been typed or ticked stays to be seen. */
  seen: seconds(0.5),
  notice: seconds(1.6),
  sheet: seconds(1.6),
  mail: seconds(2.4),
} as const;
