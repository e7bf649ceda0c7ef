import type { ControlOf, RowControlOf, ScreenName, TabOf, TableOf, ValueOf } from '../../pages';

/**
 * A documented procedure as plain data: who does what on which screen, and what is promised. The walk executes it; a
 * guide, a practice mode or a check of the document can read the same data, so there are no functions in it.
 */
export interface Procedure {
  /** As on the command line. */
  readonly id: string;
  /** Title of the document. */
  readonly title: string;
  /** Where the clock of NSS stands at the beginning, ISO 8601. */
  readonly now: string;
  readonly steps: readonly Step[];
}

export interface Step {
  /** Number in the document (`1-④`), or a name where the document has no number; unique in the procedure. */
  readonly ref: string;
  /** False for what lies around the documented steps. */
  readonly numbered: boolean;
  /** Heading of the part of the document. */
  readonly part: string;
  readonly actor: ActorName;
  /** What the actor does, in Japanese. */
  readonly title: string;
  /** `S0 1-④`, or `assumed: why`. */
  readonly source: string;
  /** For the reader, where the step is not in the document itself. */
  readonly note?: string;
  /** One for each screen that the step happens on. */
  readonly scenes: readonly Scene[];
}

/** 申込担当者, 管理責任者, NACCSセンター. */
export type ActorName = 'applicant' | 'manager' | 'centre';
export type Person = Exclude<ActorName, 'centre'>;

/** Something that is known only when the procedure is walked. */
export type Reference =
  | { readonly remembered: string }
  | { readonly account: 'loginId' | 'company' | 'office' | 'contactEmail' }
  | { readonly secret: 'password' };
/** A text, a reference, or several of them joined. */
export type Value = string | Reference | readonly (string | Reference)[];

/** What happens on one screen, in order. */
export interface Scene {
  readonly screen: ScreenName | typeof MAIL | typeof CENTRE;
  readonly actions: readonly Action[];
}
/** Scenes outside the screens of NSS. */
export const MAIL = 'E-mail';
export const CENTRE = 'NACCSセンター';

/** Labels that a screen has; the page objects know them. */
export interface Labels {
  readonly control: string;
  readonly row: string;
  readonly value: string;
  readonly table: string;
  readonly tab: string;
}
export interface LabelsOn<Name extends ScreenName> extends Labels {
  readonly control: ControlOf<Name>;
  readonly row: RowControlOf<Name>;
  readonly value: ValueOf<Name>;
  readonly table: TableOf<Name>;
  readonly tab: TabOf<Name>;
}

/** The few verbs on a screen. `to` names the screen that must follow. */
export type ScreenAction<L extends Labels = Labels> =
  | { readonly do: 'open' }
  | { readonly do: 'fill'; readonly label: L['control']; readonly value: Value }
  | { readonly do: 'choose'; readonly label: L['control']; readonly option: string }
  | { readonly do: 'tick'; readonly label: L['control']; readonly row?: undefined }
  | { readonly do: 'tick'; readonly label: L['row']; readonly row: Value }
  | { readonly do: 'upload'; readonly label: L['control']; readonly file: string }
  | { readonly do: 'press'; readonly label: L['control']; readonly row?: undefined; readonly to: ScreenName }
  | { readonly do: 'press'; readonly label: L['row']; readonly row: Value; readonly to: ScreenName }
  /** Opens a link in a tab of its own, looks for the texts, and comes back. */
  | { readonly do: 'follow'; readonly label: L['control']; readonly opens: ScreenName; readonly shows: readonly Value[] }
  | { readonly do: 'switchTab'; readonly label: L['tab'] }
  /** Takes note of what stands there (the part that `form`, a regular expression, matches). */
  | { readonly do: 'read'; readonly label: L['value']; readonly form: string; readonly remember: string }
  | Check<L>
  /** Presses the button and reads the PDF that comes. */
  | { readonly do: 'expectFile'; readonly label: L['control']; readonly name: Value; readonly contains: readonly Value[] };

/** What the actor looks at. */
export type Check<L extends Labels = Labels> =
  | { readonly do: 'check'; readonly label: L['control'] | L['value']; readonly is: Value }
  | { readonly do: 'check'; readonly text: Value }
  | { readonly do: 'check'; readonly blocked: L['control']; readonly because: Value }
  /** `row`: one row has these cells, by column head. `forms`: regular expressions that the cells of a column match in every row. */
  | { readonly do: 'check'; readonly table: L['table']; readonly rows?: number; readonly row?: Readonly<Record<string, Value>>; readonly forms?: Readonly<Record<string, string>> };

export type MailAction =
  | { readonly do: 'expectMail'; readonly kind: string; readonly subject: string; readonly to: readonly Person[]; readonly contains: readonly Value[] }
  /** Follows the link to NSS in a mail that was looked at before. */
  | { readonly do: 'follow'; readonly mail: string; readonly to: ScreenName };

/** What NACCSセンター and time do. */
export type CentreAction =
  | { readonly do: 'review'; readonly application: Value; readonly decision: 'approve'; /** The fixed 利用開始日, `YYYY-MM-DD`. */ readonly startDate: string }
  | { readonly do: 'review'; readonly application: Value; readonly decision: 'query' | 'reject'; readonly message: string }
  | { readonly do: 'complete'; readonly application: Value }
  | { readonly do: 'clock'; readonly businessDays: number }
  | { readonly do: 'clock'; readonly day: string };

export type Action = ScreenAction | MailAction | CentreAction;
