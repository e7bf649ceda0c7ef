import type { Diagnosis, QuantityKind, Recipient, SaidControl } from '../../reports/document-check/model';

/**
 * What a generated sentence says, as data: the renderer puts it into Japanese, a mutant changes one of them, and a check is
 * measured by what it makes of it.
 */
export type Said =
  | Operation
  /** A screen comes or is worked on. */
  | { readonly say: 'arrive'; readonly screen: string }
  /** Something is looked at; `value` is what stands there. */
  | { readonly say: 'look'; readonly label: string; readonly value: string | null }
  | { readonly say: 'format'; readonly label: string; readonly screen: string; readonly format: string }
  | { readonly say: 'limit'; readonly label: string; readonly screen: string; readonly characters: number }
  | { readonly say: 'required'; readonly label: string; readonly screen: string; readonly required: boolean }
  | { readonly say: 'mail'; readonly subject: string; readonly to: readonly Recipient[] }
  /** A sentence with a figure in it: `before`, the figure as it is printed, `after`; and `wrong` ones that would fit there. */
  | { readonly say: 'figure'; readonly fact: string; readonly kind: QuantityKind | 'condition'; readonly before: string; readonly printed: string; readonly after: string; readonly wrong: readonly string[] }
  /** Nothing that could be checked. */
  | { readonly say: 'plain'; readonly text: string };

/** Something is done to a control. */
export interface Operation {
  readonly say: 'operation';
  readonly verb: 'press' | 'fill' | 'tick' | 'choose' | 'openTab' | 'attach' | 'output';
  readonly label: string;
  /** What the control really is; the renderer says so only where `isKindSaid`, or where the verb asks for it. */
  readonly control: SaidControl;
  readonly isKindSaid: boolean;
  /** Entered or chosen. */
  readonly value: string | null;
  readonly screen: string;
  /** Screen that follows. */
  readonly to: string | null;
  readonly isInRow: boolean;
}

export interface Sentence {
  readonly said: readonly Said[];
  /** Is what NSS does here only assumed, so that a difference is no error of the document? */
  readonly isAssumed: boolean;
  /** Printed as a note (※). */
  readonly isNote?: true;
}

export interface GeneratedStep {
  /** Of the walk. */
  readonly ref: string;
  readonly isNumbered: boolean;
  /** Where it begins; null outside NSS. */
  readonly screen: string | null;
  readonly sentences: readonly Sentence[];
}

export interface GeneratedPart {
  readonly title: string;
  readonly steps: readonly GeneratedStep[];
}

/** A procedure document before it is put into words. */
export interface GeneratedDocument {
  readonly walk: string;
  readonly title: string;
  readonly parts: readonly GeneratedPart[];
  /** Figures and contacts, below the last step. */
  readonly remarks: readonly Sentence[];
}

export const LAYOUTS = ['list', 'table', 'flow'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const KINDS = [
  'renamed', 'other-screen', 'swapped', 'dropped', 'invented', 'format', 'limit', 'figure', 'subject', 'recipient', 'url', 'control-kind', 'required',
] as const;
export type MutantKind = (typeof KINDS)[number];

/** A document with one wrong thing in it. */
export interface Mutant {
  readonly kind: MutantKind;
  readonly document: GeneratedDocument;
  /** Any of these is the right diagnosis. */
  readonly diagnoses: readonly Diagnosis[];
  /** One of these must stand in the finding (what is expected, or the message); empty where there is no right value to name. */
  readonly names: readonly string[];
  /** Sentences that were changed, moved or put in; and after which sentence one is missing. */
  readonly touched: ReadonlySet<Sentence>;
  /** Is NSS only assumed there? Then `assumed` is the right diagnosis as well. */
  readonly isAssumed: boolean;
  /** In words, for the list of failures. */
  readonly about: string;
}
