/**
 * A guide: what a trainer gives to people. The one source of the film, its captions and chapters, and of every format of the
 * guide, so that all of them have the same steps in the same order with the same words.
 */
import type { Box, TakePicture } from '../evidence/take';

export type Language = 'ja' | 'en';

export interface Guide {
  /** Id of the procedure. */
  readonly id: string;
  /** Title of the guide, for title card and cover. */
  readonly title: string;
  /** Title of the procedure document. */
  readonly document: string;
  /** What one reaches with it, who takes part, what one needs: a few sentences. */
  readonly introduction: readonly string[];
  readonly parts: readonly GuidePart[];
  readonly mails: readonly GuideMail[];
  readonly files: readonly GuideFile[];
  readonly glossary: readonly Term[];
}

export interface GuidePart {
  readonly title: string;
  readonly steps: readonly GuideStep[];
}

/** A step of the document: a heading, a chapter of the film, a slide. */
export interface GuideStep {
  /** `1-④`, or the name of a step that the document does not number; unique in the guide. */
  readonly ref: string;
  /** False for what lies around the documented steps. */
  readonly numbered: boolean;
  /** Usable as fragment, file name and chapter id: `step-05`, counted through the guide from 1. */
  readonly anchor: string;
  /** What is done, as the heading says it. */
  readonly title: string;
  /** Who does it, in Japanese: 申込担当者, 管理責任者, NACCSセンター … */
  readonly actor: string;
  readonly views: readonly GuideView[];
  /** What to take care of: formats, limits, deadlines, notes. */
  readonly cares: readonly string[];
  /** What one sees then. */
  readonly then: readonly string[];
  /** Where it stands in the document: 「netNACCS端末の追加申込」1-④. */
  readonly reference: string;
}

/** What happens on one screen (or at the mailbox, or at NACCSセンター) within a step. */
export interface GuideView {
  /** 画面名; E-mail or NACCSセンター outside NSS. */
  readonly screen: string;
  /** The screen filled in, with the call-outs on it; null where there is nothing to be seen. */
  readonly picture: TakePicture | null;
  readonly operations: readonly GuideOperation[];
}

/** One thing to do or to look at. */
export interface GuideOperation {
  /** A whole sentence. */
  readonly text: string;
  /** A short hint for the film's caption: format, what to note down; null where there is none. */
  readonly hint: string | null;
  /** Number of the call-out on the picture, from 1 in each view; null where nothing is pointed at. */
  readonly callout: number | null;
  /** Where the call-out's box is on the view's picture. */
  readonly box: Box | null;
  /** Index of its entry in the take's evidence.steps and shots. */
  readonly shot: number;
}

/** A mail as it came. */
export interface GuideMail {
  readonly subject: string;
  readonly to: readonly string[];
  readonly text: string;
  /** Anchor of the step that it came with. */
  readonly anchor: string;
  readonly picture: TakePicture | null;
}

/** A PDF as it came. */
export interface GuideFile {
  readonly name: string;
  readonly anchor: string;
  readonly pages: readonly TakePicture[];
}

export interface Term {
  readonly term: string;
  /** Reading in kana where it is not plain, or null. */
  readonly reading: string | null;
  readonly meaning: string;
}

/** All steps of a guide in order. */
export const stepsOf = (guide: Guide): GuideStep[] => guide.parts.flatMap(({ steps }) => steps);
