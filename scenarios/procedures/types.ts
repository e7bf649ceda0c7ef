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
  /**
   * Who the applicant and the manager are: people of an office that has a contract (`holder`, where nothing is said), or of
   * a company that NSS does not know yet.
   */
  readonly cast?: 'holder' | 'newcomer';
  /** What the holders' contract is to have where that of NSS's first office will not do. */
  readonly office?: OfficeSetting;
  /** A second office, whose 申込担当者 (its 管理責任者 as well) is the actor `partner`. */
  readonly partner?: OfficeSetting;
  /** How many 変更申込 (`earlierApplication`) the office has made before; they have the numbers from 260001A on. */
  readonly earlier?: number;
  readonly steps: readonly Step[];
}

/** A part of a contract; what is not said is as with any office. */
export interface OfficeSetting {
  readonly officeCode?: string;
  readonly company?: { readonly name: string };
  readonly office?: { readonly name: string };
  readonly userCodes?: CodeSetting[];
  readonly startedOn?: string;
  readonly terminals?: { readonly kind: 'net'; /** 論理端末名, where the procedure has to know it. */ readonly name?: string }[];
  readonly plan?: { readonly net: 'A' | 'B' };
  /** 管理統計資料 and 保税管理資料保存サービス of every 利用者コード. */
  readonly statistics?: { readonly paid: boolean; readonly free: boolean; readonly storage: boolean };
}

interface CodeSetting {
  readonly code: string;
  readonly trades: ('通関業' | '海貨業' | '通関士')[];
  readonly ids?: { readonly id: string }[];
  /** 事業所コード of the other offices that have it. */
  readonly sharedWith?: string[];
  /** Empty: no システム設定 has been registered for it. Left out: all of it has. */
  readonly settings?: Record<string, never>;
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

/** 申込担当者, 管理責任者, 申込担当者 of a second office, NACCSセンター. */
export type ActorName = 'applicant' | 'manager' | 'partner' | 'centre';
export type Person = Exclude<ActorName, 'centre'>;

/** Something that is known only when the procedure is walked. */
export type Reference =
  | { readonly remembered: string }
  | { readonly account: 'loginId' | 'company' | 'office' | 'contactEmail' | 'managerEmail' }
  /** The account's own password, one to change it to, what was read with `secret`, or that of a 利用者ID of the office; never written down. */
  | { readonly secret: 'password' | 'newPassword' | { readonly remembered: string } | { readonly userId: string } };
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
  /** By the address, on a screen that people begin with. */
  | { readonly do: 'open' }
  | OneOf<L, { readonly do: 'fill'; readonly value: Value }>
  | OneOf<L, { readonly do: 'choose'; readonly option: string }>
  | OneOf<L, { readonly do: 'tick' }>
  /** `file` names a small PDF or xlsx that the walk makes for the purpose. */
  | { readonly do: 'upload'; readonly label: L['control']; readonly file: string }
  /**
   * `alert`: the input errors that must be shown; without it there must be none. `tab`: the link opens another tab of the
   * browser, and the person goes on there.
   */
  | OneOf<L, { readonly do: 'press'; readonly to: ScreenName; readonly alert?: Value; readonly tab?: 'new' }>
  /** Opens a link in a tab of its own, looks for the texts, and comes back. */
  | { readonly do: 'follow'; readonly label: L['control']; readonly opens: ScreenName; readonly shows: readonly Value[] }
  | { readonly do: 'switchTab'; readonly label: L['tab'] }
  /** Takes note of what stands there (the part that `form`, a regular expression, matches). */
  | { readonly do: 'read'; readonly label: L['value']; readonly form: string; readonly remember: string; readonly secret?: true }
  | Check<L>
  /** Presses the button and reads the PDF that comes. */
  | { readonly do: 'expectFile'; readonly label: L['control']; readonly name: Value; readonly contains: readonly Value[] }
  /** Presses the button and makes sure that what comes is, byte for byte, the `file` that was uploaded. */
  | OneOf<L, { readonly do: 'expectDownload'; readonly name: Value; readonly file: string }>;

/** On a control of the screen, or on one that stands in each row of a table. */
type OneOf<L extends Labels, Verb> =
  | (Verb & { readonly label: L['control']; readonly row?: undefined })
  | (Verb & { readonly label: L['row']; readonly row: Value });

/** What the actor looks at. */
export type Check<L extends Labels = Labels> =
  | { readonly do: 'check'; readonly label: L['control'] | L['value']; readonly is: Value }
  | { readonly do: 'check'; readonly text: Value }
  | { readonly do: 'check'; readonly blocked: L['control']; readonly because: Value }
  /** `row`: one row has these cells, by column head. `forms`: regular expressions that the cells of a column match in every row. */
  | { readonly do: 'check'; readonly table: L['table']; readonly rows?: number; readonly row?: Readonly<Record<string, Value>>; readonly forms?: Readonly<Record<string, string>> };

export type MailAction =
  | { readonly do: 'expectMail'; readonly kind: string; readonly subject: string; readonly to: readonly Person[]; readonly contains: readonly Value[] }
  /** Takes note of what stands behind the label in a mail that was looked at before (the group of `form`, or all of it). */
  | { readonly do: 'read'; readonly mail: string; readonly label: string; readonly form: string; readonly remember: string; readonly secret?: true }
  /** Follows the link to NSS in such a mail; `link` tells which of several: its label, or a part of its address. */
  | { readonly do: 'follow'; readonly mail: string; readonly link?: string; readonly to: ScreenName };

/** What NACCSセンター and time do. */
export type CentreAction =
  | { readonly do: 'review'; readonly application: Value; readonly decision: 'approve'; /** The fixed 利用開始日, `YYYY-MM-DD`; NSS fixes it itself otherwise. */ readonly startDate?: string }
  | { readonly do: 'review'; readonly application: Value; readonly decision: 'query' | 'reject'; readonly message: string }
  | { readonly do: 'complete'; readonly application: Value }
  /** A 利用者ID does a 業務 on NACCS so many times. */
  | { readonly do: 'task'; readonly userId: string; readonly task: string; readonly count: number; /** What NACCS says where it must refuse it. */ readonly refused?: string }
  | { readonly do: 'clock'; readonly businessDays: number }
  | { readonly do: 'clock'; readonly hours: number }
  | { readonly do: 'clock'; readonly day: string };

export type Action = ScreenAction | MailAction | CentreAction;
