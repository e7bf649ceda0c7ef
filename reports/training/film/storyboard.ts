/**
 * What a film shows, frame by frame, as data: plain enough to be hashed (a segment is kept as long as its storyboard stays) and
 * to be looked at by tests. Coordinates of pages are pixels of their pictures, all others pixels of the film's screen area.
 */
import type { Box, TakePicture } from '../../evidence/take';

/** Frames a second; a frame is a whole number of milliseconds. */
export const RATE = 25;
export const FRAME_MS = 1000 / RATE;

export interface Point { readonly x: number; readonly y: number }

export interface Storyboard {
  readonly id: string;
  readonly title: string;
  /** Title card, a segment for each step in the order of the guide, end card: the chapters. */
  readonly segments: readonly Segment[];
}

/** What the film shows of a step. */
export interface Segment {
  /** Anchor of the step; `title` and `end` for the cards. */
  readonly anchor: string;
  readonly title: string;
  readonly panel: Panel | null;
  readonly beats: readonly Beat[];
}

/** The panel beside the screen. */
export interface Panel {
  readonly document: string;
  readonly parts: readonly { readonly title: string; readonly steps: readonly PanelStep[] }[];
  /** Index of the present step, counted through all parts. */
  readonly present: number;
  readonly ref: string;
  readonly title: string;
  readonly actor: string;
  readonly cares: readonly string[];
}

/** Steps are shown by their numbers alone: with their titles, a changed title would make every segment anew. */
export interface PanelStep { readonly ref: string; readonly numbered: boolean }

/** The words under the screen, and those of the captions. */
export interface Words {
  readonly text: string;
  readonly hint: string | null;
  readonly english: string;
  readonly screen: string;
}

/** A stretch of the film in which one thing moves, or nothing. */
export interface Beat {
  readonly frames: number;
  readonly view: View;
  readonly words: Words | null;
  readonly cursor: { readonly from: Point; readonly to: Point } | null;
  /** A ring runs outwards from where the cursor is. */
  readonly click: boolean;
  /** What is outlined on the page. */
  readonly outline: Box | null;
}

export type View = Page | Card | Notice;

/** The picture of a page, a mail or a sheet, as far as the window shows it. */
export interface Page {
  readonly kind: 'page';
  readonly picture: TakePicture;
  readonly scroll: { readonly from: number; readonly to: number };
  /** What is being typed: `picture` comes to look like `into` in this box, character by character. */
  readonly typing: { readonly into: TakePicture; readonly box: Box; readonly text: string } | null;
  /** What a list offers while somebody chooses from it. */
  readonly list: { readonly box: Box; readonly options: readonly string[]; readonly chosen: number } | null;
}

/** The whole frame. */
export interface Card {
  readonly kind: 'card';
  readonly card: 'title' | 'part' | 'end';
  readonly heading: string;
  readonly above: string;
  readonly lines: readonly string[];
}

/** A message in the screen's place: what happens where nobody looks, what has come. */
export interface Notice {
  readonly kind: 'notice';
  readonly sign: 'centre' | 'clock' | 'mail' | 'file';
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Frames of a segment. */
export const lengthOf = ({ beats }: Segment): number => beats.reduce((sum, { frames }) => sum + frames, 0);
