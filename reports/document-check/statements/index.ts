import { createHash } from 'node:crypto';
import type { Claim, Lexicon, Outline, Passage, Statement, Unstated } from '../model';
import { placeOf } from '../structure/place';
import { folded } from '../text';
import { copies } from './copies';
import { footnote } from './footnotes';
import { namesOf } from './lexicon';
import { recipients } from './mails';
import { draftsOf } from './passage';
import type { Draft, Reading } from './reading';
import { readingOf } from './reading';
import { ROW_LABEL, TOO_LONG, reasonFor } from './reasons';
import type { RowDrafts } from './rows';
import { formRow, row } from './rows';

/**
 * What a document says, claim by claim, in reading order.
 * @returns the statements, and every passage that has none, with the reason
 */
export function state(outline: Outline, lexicon: Lexicon): { statements: Statement[]; unstated: Unstated[] } {
  const names = namesOf(lexicon);
  const readings = outline.passages.map((passage) => readingOf(passage.text.length > LONGEST ? { ...passage, text: '', emphasis: [] } : passage, names));
  const copied = copies(readings);
  const rows = rowsOf(readings);
  const identify = identifier();
  const statements: Statement[] = [];
  const unstated: Unstated[] = [];
  const spoken: Spoken = { file: null, mail: null };
  for (const [index, reading] of readings.entries()) {
    const { passage } = reading;
    const below = footnote(reading, readings.slice(Math.max(0, index - NOTED), index), statements);
    const inRow = rows.get(passage.index);
    const told = inRow?.passage.head == null ? inRow?.drafts ?? [] : [];
    const drafts = below.length > 0 ? below : inRow !== undefined && told.length === 0 ? inRow.drafts : [...told, ...continued(reading, draftsOf(reading, copied.has(passage.index), spoken.file?.at === passage.step ? spoken.file.name : null), spoken)];
    remember(spoken, passage, drafts);
    if (drafts.length === 0) unstated.push({ passage: passage.index, reason: reason(outline, reading, copied.has(passage.index), inRow?.isLabel === true) });
    for (const draft of drafts) statements.push(statement(outline, reading, draft, identify));
  }
  return { statements, unstated };
}

/** What goes on for longer without a full stop or the end of a line is no sentence. */
const LONGEST = 4_000;

/** How far above a note its number stands at most, in passages. */
const NOTED = 60;

function reason({ passages }: Outline, reading: Reading, isCopy: boolean, isLabel: boolean): string {
  if ((passages[reading.passage.index]?.text.length ?? 0) > LONGEST) return TOO_LONG;
  return isLabel ? ROW_LABEL : reasonFor(reading, isCopy);
}

/** What was spoken of last: a sentence without a subject goes on about it. */
interface Spoken {
  file: { readonly name: string; readonly at: string | null } | null;
  mail: { readonly name: string; readonly passage: Passage } | null;
}

function remember(spoken: Spoken, passage: Passage, drafts: readonly Draft[]): void {
  for (const { claim } of drafts) {
    if (claim.kind === 'file') spoken.file = { name: claim.name, at: passage.step };
    if (claim.kind === 'mail') spoken.mail = { name: claim.name, passage };
  }
}

/** 「（申込担当者、管理責任者宛て）」 after a sentence about a mail tells who gets it. */
function continued({ passage, text }: Reading, drafts: readonly Draft[], { mail }: Spoken): readonly Draft[] {
  if (mail === null || text.length > 60 || /メール|mail/i.test(text) || drafts.some(({ claim }) => claim.kind === 'mail')) return drafts;
  const isNext = passage.index - mail.passage.index <= 2 && passage.step === mail.passage.step && passage.part === mail.passage.part;
  const whom = isNext ? recipients(text) : { to: null, notTo: [] };
  if (whom.to === null && whom.notTo.length === 0) return drafts;
  return [...drafts, { claim: { kind: 'mail', name: mail.name, ...whom, when: null }, from: 0, to: text.length }];
}

/** What the heads of tables make of their cells, by passage. */
function rowsOf(readings: readonly Reading[]): ReadonlyMap<number, RowDrafts> {
  const found = new Map<number, RowDrafts>();
  let cells: Reading[] = [];
  const close = (): void => {
    if (cells.length > 1) for (const one of cells.some(({ passage }) => passage.head !== null) ? row(cells) : formRow(cells)) found.set(one.passage.index, one);
    cells = [];
  };
  for (const reading of readings) {
    if (cells[0] !== undefined && cells[0].passage.block !== reading.passage.block) close();
    if (reading.passage.kind === 'cell') cells.push(reading);
  }
  close();
  return found;
}

function statement({ document }: Outline, { passage, normal }: Reading, { claim, from, to }: Draft, identify: (claim: Claim, step: string | null) => string): Statement {
  const [start, end] = [normal.at(from), to > from ? normal.at(to - 1) + 1 : normal.at(from)];
  const block = document.blocks[passage.block];
  return {
    id: identify(claim, passage.step), claim, step: passage.step, passage: passage.index,
    place: block === undefined ? passage.place : placeOf(block, passage.from + start, passage.from + end),
    quote: passage.text.slice(start, end),
  };
}

/** Ids from what is said and in which step, counted where the same is said again there. */
function identifier(): (claim: Claim, step: string | null) => string {
  const counts = new Map<string, number>();
  return (claim, step) => {
    const content = [claim.kind, step ?? '', folded(JSON.stringify(claim))].join('\n');
    const ordinal = (counts.get(content) ?? 0) + 1;
    counts.set(content, ordinal);
    return createHash('sha1').update(`${content}\n${ordinal}`).digest('hex').slice(0, 10);
  };
}
