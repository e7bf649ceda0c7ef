/**
 * What passes between the stages of a check: file → `SourceDocument` → `Outline` → `Statement`s → `Judged` and `Finding`s.
 * All of it is plain data.
 */

// ── Reading ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Format = 'pdf' | 'docx' | 'html' | 'md' | 'txt';

/** In PDF points; `x`, `y` is the lower left corner, as PDF counts. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where something stands. */
export interface Place {
  /** From 1; null where the format has no pages. */
  readonly page: number | null;
  /** From 1: in the source file (md, html, txt), on the page (pdf), the paragraph in the file (docx). */
  readonly line: number;
  /** Boxes on the page, one for each line that it goes over; pdf only. */
  readonly boxes: readonly Box[];
}

/** A stretch of a block's text that stands in one place; `from` and `to` count UTF-16 units of `Block.text`. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly page: number | null;
  readonly line: number;
  readonly box: Box | null;
}

/** A paragraph, heading, list item or row of a table, in the order in which a reader sees them. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'caption';
  /** Of a heading 1–6, of a list item its depth from 1; 0 otherwise. */
  readonly level: number;
  /** Number or bullet that the format keeps outside the text (`1.` of an HTML list); what is typed stays in the text. */
  readonly marker: string | null;
  /** As printed, but radicals and compatibility ideographs are the characters they stand for. Cells of a row are joined by a tab. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** Stretches that stand out: bold, underlined, coloured, or links. */
  readonly emphasis: readonly { readonly from: number; readonly to: number; readonly href: string | null }[];
  /** The cells of a row with the head of their column. */
  readonly cells: readonly { readonly from: number; readonly to: number; readonly head: string | null }[];
  /** Does a row stand in the head of its table? */
  readonly isHead: boolean;
}

/** What could not be read, e.g. a page that is a picture. */
export interface Unread {
  readonly page: number | null;
  /** Why, in Japanese. */
  readonly reason: string;
}

export interface SourceDocument {
  /** As it was named. */
  readonly file: string;
  readonly format: Format;
  readonly title: string | null;
  /** Number of pages; null where the format has none. */
  readonly pages: number | null;
  readonly blocks: readonly Block[];
  readonly unread: readonly Unread[];
  /** Pages that were pictures and are read by OCR, where there are any: what is missing there may only not have been recognised. */
  readonly recognised?: readonly number[];
}

// ── Structure ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A sentence, heading or cell: the unit of which each is either checked or listed with a reason. */
export interface Passage {
  /** From 0, in reading order. */
  readonly index: number;
  readonly kind: 'title' | 'heading' | 'step' | 'text' | 'note' | 'callout' | 'cell';
  readonly text: string;
  readonly place: Place;
  /** Which step it belongs to (`DocumentStep.id`); null outside steps. */
  readonly step: string | null;
  /** Nearest heading above. */
  readonly part: string | null;
  /** Stretches of `text` that stand out. */
  readonly emphasis: readonly { readonly from: number; readonly to: number; readonly href: string | null }[];
  /** Head of the column, for a cell. */
  readonly head: string | null;
  /** The block it comes from, and where in it: to place a part of the passage exactly. */
  readonly block: number;
  readonly from: number;
}

/** A numbered step of a document. */
export interface DocumentStep {
  /** Unique in the document, stable when others are edited: `1-④`; a second one of that name gets `#2`. */
  readonly id: string;
  /** As printed: `④`, `(4)`, `手順4`, `Step 4`. */
  readonly marker: string;
  readonly number: number;
  /** Heading of the part it stands in. */
  readonly part: string | null;
  /** The step it is a part of ((1)–(7) below 13). */
  readonly parent: string | null;
  readonly place: Place;
  /** First passage's text. */
  readonly title: string;
}

export interface Outline {
  readonly document: SourceDocument;
  readonly title: string | null;
  readonly passages: readonly Passage[];
  readonly steps: readonly DocumentStep[];
}

// ── Statements ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a document says that a control is. */
export type SaidControl = 'button' | 'link' | 'checkbox' | 'radio' | 'tab' | 'textbox' | 'combobox' | 'file' | 'menu';
/** Who gets a mail, as the documents call them. */
export type Recipient = '申込担当者' | '管理責任者';
/** Kinds of quantities; each compares only with its own. */
export type QuantityKind = 'duration' | 'hours' | 'phone' | 'price' | 'email' | 'url' | 'count' | 'receipt-number';

export type Claim =
  /** 「…画面」が表示される, or a heading that names the screen where the following happens. */
  | { readonly kind: 'arrival'; readonly screen: string }
  /** Something is done to a control. `value` is what is to be entered, chosen or looked for, where it is said. */
  | {
    readonly kind: 'operation';
    readonly verb: 'press' | 'tick' | 'choose' | 'fill' | 'attach' | 'openTab' | 'output';
    readonly label: string;
    /** Null where the document does not say what it is. */
    readonly control: SaidControl | null;
    readonly value: string | null;
    /** The screen that the sentence itself names, if any. */
    readonly screen: string | null;
    /** 任意で / 必要に応じて / …の場合: not everybody does it. */
    readonly isOptional: boolean;
  }
  /** What a field is like; only what the document says is not null. */
  | {
    readonly kind: 'field';
    readonly label: string;
    readonly format: string | null;
    /** Characters. */
    readonly maxLength: number | null;
    readonly required: boolean | null;
    readonly options: readonly string[] | null;
    readonly screen: string | null;
  }
  /** A mail comes. `name` is its subject or what the document calls it; `to` null where nothing is said; `notTo` who is said not to get it. */
  | { readonly kind: 'mail'; readonly name: string; readonly to: readonly Recipient[] | null; readonly notTo: readonly Recipient[]; readonly when: string | null }
  /** A document or file of that name can be got. */
  | { readonly kind: 'file'; readonly name: string }
  /** A figure about something: `subject` is the sentence without it. `value` is normalised: `48時間`, `2営業日`, `9:00-18:00`, `0120794550`, `5000円`, `https://…`. */
  | { readonly kind: 'quantity'; readonly quantity: QuantityKind; readonly value: string; readonly subject: string }
  /** Something is possible or visible only from, until or before a time: `subject` 承認通知, `condition` 利用開始日以降. */
  | { readonly kind: 'condition'; readonly subject: string; readonly condition: string }
  /** A text that NSS shows, a heading or a status. */
  | { readonly kind: 'message'; readonly text: string };

export interface Statement {
  /** Stable across runs and editions: from kind, content and step, never from line numbers. */
  readonly id: string;
  readonly claim: Claim;
  readonly step: string | null;
  readonly passage: number;
  readonly place: Place;
  /** The words themselves, as printed. */
  readonly quote: string;
}

/** A passage of which nothing can be checked. */
export interface Unstated {
  readonly passage: number;
  /** Why, in Japanese. */
  readonly reason: string;
}

/** Names that NSS knows, by which unquoted words are recognised: 契約情報詳細表示画面, 申込情報一覧. A wrong name is in no lexicon, so nothing may depend on it alone. */
export interface Lexicon {
  readonly screens: readonly string[];
  readonly controls: readonly string[];
  readonly mails: readonly string[];
  readonly files: readonly string[];
}

// ── Verdicts ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** 正しい, 誤り, 表記ゆれ, 確認できない. */
export type Verdict = 'correct' | 'wrong' | 'variant' | 'unknown';

/** What NSS has to say: a step of a walk, a screen, or a published fact. */
export interface Proof {
  readonly walk: string | null;
  readonly ref: string | null;
  readonly screen: string | null;
  /** Picture, relative to the folder of the truth. */
  readonly picture: string | null;
  /** `documented: …`, `assumed: …` (mock-server/vocabulary/mark.ts). */
  readonly mark: string | null;
}

export type Diagnosis =
  | 'renamed' | 'other-screen' | 'unknown-label' | 'order' | 'step-missing' | 'step-superfluous' | 'control-kind' | 'format' | 'value'
  | 'required' | 'options' | 'mail-subject' | 'recipient' | 'url' | 'precondition' | 'ambiguous' | 'screen-name' | 'message'
  /** What NSS demands or sends and the document never mentions. */
  | 'unmentioned-control' | 'unmentioned-mail'
  /** Of the document itself. */
  | 'contradiction' | 'numbering'
  /** 表記ゆれ. */
  | 'spelling'
  /** NSS is itself only assumed here. */
  | 'assumed'
  /** The literal reader got stuck, or the document is silent where NSS demands an input. */
  | 'stuck' | 'gap';

export type Severity = 'error' | 'warning' | 'note';

export interface Finding {
  /** Stable across runs: from diagnosis, step and content. */
  readonly id: string;
  readonly diagnosis: Diagnosis;
  readonly severity: Severity;
  /** One sentence in Japanese that says what is wrong and what is right. */
  readonly message: string;
  /** As the document has it, and as it should be, where that can be said. */
  readonly found: string | null;
  readonly expected: string | null;
  readonly file: string;
  readonly step: string | null;
  readonly place: Place;
  readonly quote: string;
  /** The other places of the same cause. */
  readonly also: readonly { readonly file: string; readonly step: string | null; readonly place: Place; readonly quote: string }[];
  /** All statements that it is about; empty for what is missing. */
  readonly statements: readonly string[];
  readonly proof: Proof | null;
}

export interface Judged {
  readonly statement: Statement;
  readonly verdict: Verdict;
  /** For 確認できない why; otherwise what it was compared with. Japanese. */
  readonly reason: string;
  readonly proof: Proof | null;
}

/** A finding before it has an id and is joined with others of the same cause. */
export type Remark = Omit<Finding, 'id' | 'file' | 'also'> & {
  /** Remarks with the same cause become one finding; by default diagnosis, found and expected. */
  readonly cause?: string;
};

/** How the steps of a document fall on a procedure that NSS was walked through. */
export interface Alignment {
  /** For each statement that has a counterpart: which walk and which of its actions. */
  readonly of: ReadonlyMap<string, { readonly walk: string; readonly ref: string; readonly action: number }>;
  /** Screen where the reader is when he comes to a statement, as far as it is known. */
  readonly at: ReadonlyMap<string, string>;
  /** The walks that the document describes, best first. */
  readonly walks: readonly string[];
}

/** A statement of several judges' work: each judges what it knows, in order; the first verdict stands. */
export interface Judgement {
  readonly judged: readonly Judged[];
  readonly remarks: readonly Remark[];
}

// ── Result ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One checked document. */
export interface CheckedDocument {
  readonly outline: Outline;
  /** Every statement with its verdict. */
  readonly judged: readonly Judged[];
  /** Every passage without a statement, and why. */
  readonly unstated: readonly Unstated[];
  /** Procedures that it describes; none where it speaks of NSS without walking through it. */
  readonly walks: readonly string[];
  /** Otherwise there are no findings. */
  readonly isAboutNss: boolean;
  readonly alignment: Alignment;
  readonly findings: readonly Finding[];
}

/** A file that could not be checked at all. */
export interface FailedFile {
  readonly file: string;
  /** One sentence in Japanese. */
  readonly reason: string;
}

export interface CheckResult {
  /** Content hash of the NSS that it was compared with. */
  readonly product: string;
  readonly documents: readonly CheckedDocument[];
  readonly failed: readonly FailedFile[];
  /** Across documents. */
  readonly contradictions: readonly Finding[];
}
