/** How far a reader who knows only the document gets, as the outputs show it. */
export interface Followed {
  /** Folder that its pictures are relative to. */
  readonly folder: string;
  readonly steps: readonly FollowedStep[];
  /** Where he did not get on by the document alone. */
  readonly troubles: readonly Trouble[];
}

/** Something that the document says and cannot be done, or does not say and has to be done. */
export interface Trouble {
  readonly outcome: 'stuck' | 'supplied';
  /** Statement that he tried to follow; null where the document is silent. */
  readonly statement: string | null;
  /** Statement at which it came up. */
  readonly at: string;
  readonly message: string;
  /** Controls that the document is silent about. */
  readonly named: readonly string[];
  readonly walk: string;
  readonly screen: string | null;
  readonly picture: string | null;
}

export type FollowedOutcome = 'followed' | 'supplied' | 'stuck' | 'not-tried';

export interface FollowedStep {
  /** `DocumentStep.id`; null for what stands outside of steps. */
  readonly step: string | null;
  readonly outcome: FollowedOutcome;
  /** What happened, in Japanese: where he got stuck and why, or what was supplied. */
  readonly notes: readonly string[];
  readonly screen: string | null;
  readonly picture: string | null;
}

export const followedName: Readonly<Record<FollowedOutcome, string>> = {
  followed: '読んだとおりに進めた', supplied: '補えば進めた', stuck: '進めなかった', 'not-tried': '試していない',
};
