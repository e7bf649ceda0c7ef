import type { EvidenceControl } from '../../evidence';
import type { Recipient } from '../model';

/** What NSS is like, made from the evidence of its walks, a look at every screen, and the facts that it publishes. */
export interface Truth {
  /** Content hash of the product. */
  readonly product: string;
  /** Folder that pictures are relative to. */
  readonly folder: string;
  readonly screens: readonly TrueScreen[];
  readonly walks: readonly TrueWalk[];
  readonly mails: readonly TrueMail[];
  /** PDFs and other files: names as NSS calls them (システムサービス利用契約変更承認通知), with the button that outputs them. */
  readonly files: readonly { readonly name: string; readonly label: string; readonly screen: string; readonly mark: string | null }[];
  readonly facts: readonly TrueFact[];
  /** Texts that NSS can show (messages, news, phases, statuses) with their marks. */
  readonly texts: readonly { readonly text: string; readonly mark: string }[];
}

export interface TrueControl extends EvidenceControl {
  /** Longest input in characters, where there is a limit. */
  readonly maxLength: number | null;
  /** Null where the ledger does not know the label. */
  readonly mark: string | null;
  /** How many of that role and label the screen shows at once, at most; rows of tables not counted. */
  readonly count: number;
  /** Does it stand in each row of a table (詳細)? */
  readonly isInRows: boolean;
}

export interface TrueScreen {
  /** 画面名. */
  readonly name: string;
  /** The title that it carries itself (変更申込内容 入力). */
  readonly title: string;
  readonly site: string;
  readonly mark: string | null;
  readonly path: string | null;
  readonly controls: readonly TrueControl[];
  /** Visible texts, line by line, each once. */
  readonly texts: readonly string[];
  readonly picture: string | null;
  /** Where its controls lead. */
  readonly leads: readonly { readonly label: string; readonly to: string }[];
}

export interface TrueAction {
  /** From 0 in the walk. */
  readonly index: number;
  /** As in the evidence: press, fill, choose, tick, upload, switchTab, check, expectFile, expectMail … */
  readonly kind: string;
  /** 画面名, `E-mail` or `NACCSセンター`. */
  readonly screen: string;
  readonly role: string | null;
  readonly label: string | null;
  readonly value: string | null;
  /** Screen after a press, where it is another. */
  readonly to: string | null;
  /** Of `check` with `blocked`: why it cannot be pressed yet. */
  readonly blockedBecause: string | null;
  /** Subject and recipients, of expectMail. */
  readonly mail: { readonly subject: string; readonly to: readonly Recipient[] } | null;
  readonly picture: string | null;
}

export interface TrueStep {
  readonly ref: string;
  readonly numbered: boolean;
  readonly part: string;
  /** applicant, manager, partner or centre. */
  readonly actor: string;
  readonly title: string;
  /** `S0 1-④`, or `assumed: why`. */
  readonly source: string;
  readonly actions: readonly TrueAction[];
}

/** A procedure as NSS was walked through it. */
export interface TrueWalk {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly TrueStep[];
}

/** A mail of a walk. */
export interface TrueMail {
  readonly kind: string;
  /** What the documents call it besides (作業完了). */
  readonly names?: readonly string[];
  readonly subject: string;
  readonly to: readonly Recipient[];
  readonly text: string;
  readonly mark: string | null;
  /** Walks and steps in which it came. */
  readonly in: readonly { readonly walk: string; readonly ref: string }[];
}

/** A figure or rule that NSS publishes: how long, how many, when, how much, where. */
export interface TrueFact {
  /** `R-01`, `連絡先 ヘルプデスク`. */
  readonly id: string;
  /** In words. */
  readonly text: string;
  readonly kind: 'duration' | 'hours' | 'phone' | 'price' | 'email' | 'url' | 'count' | 'condition' | 'text';
  /** Normalised as `Claim.quantity.value`; of a condition its time (利用開始日以降). All are right where there are several. */
  readonly values: readonly string[];
  /** A sentence speaks of this fact when it has one word of each group: [[仮アカウント], [発行]]. */
  readonly terms: readonly (readonly string[])[];
  readonly mark: string;
}
