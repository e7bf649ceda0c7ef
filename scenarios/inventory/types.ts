import type { ScreenName } from '../../pages';

/**
 * Something that the documents say and a test has to show. The lists of this folder are read beside the documents by hand:
 * names and labels as printed, everything else in our own words.
 */
export interface Item {
  /** Stable: tests and reports name the item by it. */
  readonly id: string;
  /** What there is to be seen, in Japanese. */
  readonly text: string;
  /** Document and step or line (`S0 1-④`, `S3:138`), with the decision where documents disagree (`D-09`). */
  readonly source: string;
  /** Why nothing can show it; such an item needs no test and is listed openly. */
  readonly notShown?: string;
}

/** A screen: shown by every walk that comes to it. */
export interface ScreenItem extends Item {
  /** Its page object; none where the browser shows it. */
  readonly screen: ScreenName | '';
}

/** A numbered step: shown by the walk that takes it. */
export interface StepItem extends Item {
  /** How procedures name it: `document ref`. */
  readonly step: string;
}

/** From one screen to another: shown by the walk that goes there. */
export interface TransitionItem extends Item {
  readonly from: ScreenName | 'E-mail';
  /** What is pressed, or followed in a mail. */
  readonly press: string;
  readonly to: ScreenName;
}

/** A labelled input with what the document says of it: shown by whoever fills it in. */
export interface FieldItem extends Item {
  readonly screen: ScreenName;
  /** Label on the screen, as the page object names it. */
  readonly label: string;
  readonly required?: boolean;
  /** Format text beside the input. */
  readonly format?: string;
  /** What there is to choose from; a list may hold more. */
  readonly options?: readonly string[];
  /** Example or hint printed beside it. */
  readonly hint?: string;
}

/** A mail: shown by the walk that receives it by all of its recipients. */
export interface MailItem extends Item {
  /** As procedures name it. */
  readonly kind: string;
  readonly to: readonly string[];
}

/** A document to be printed: shown by the walk that outputs it. */
export interface PaperItem extends Item {
  readonly screen: ScreenName;
  /** The button. */
  readonly label: string;
}
