/** When what is shown in a film: the film, its captions and its chapters are all made of this. */

/** Times are milliseconds from the beginning of the film, whole frames. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Caption extends Span {
  readonly ja: string;
  readonly en: string;
}

export interface Chapter extends Span {
  /** Anchor of the step; `title` and `end` for the cards at both ends. */
  readonly anchor: string;
  readonly title: string;
}

export interface Timeline {
  /** Milliseconds. */
  readonly length: number;
  readonly chapters: readonly Chapter[];
  readonly captions: readonly Caption[];
}
