import type { Alignment, Outline, Passage, Statement } from '../../model';
import { dividedBy } from './pieces';
import { keyOf, type Sheet, type Sheets } from './sheets';

/** Passages that stand together in a document, and the screen or mail that they are a copy of. */
export interface Region {
  readonly sheet: Sheet;
  readonly passages: readonly { readonly passage: Passage; readonly pieces: readonly string[] }[];
}

/** So many different lines of one screen do not come together by chance. */
const COMPANY = 3;
/** How much more a line counts for the screen where the reader is. */
const HERE = 1.5;
/** A line that so many screens show (the menu above each) tells nothing. */
const EVERYWHERE = 30;

/**
 * The stretches of a document that are copied from NSS: from the arrival on a screen, or the beginning of a step, to the next. A copy
 * is known by its company: several lines that only one screen shows.
 */
export function regionsOf(outline: Outline, statements: readonly Statement[], alignment: Alignment, sheets: Sheets): Region[] {
  const own = new Map<number, Statement[]>();
  for (const statement of statements) own.set(statement.passage, [...own.get(statement.passage) ?? [], statement]);
  const divide = dividedBy(sheets, outline);
  const regions: Region[] = [];
  let passages: Region['passages'][number][] = [];
  let here: string | undefined;
  let step: string | null = null;
  const close = (): void => {
    const sheet = sheetOf(passages.map(({ pieces }) => pieces), here, sheets);
    if (sheet) regions.push({ sheet, passages });
    passages = [];
  };
  for (const passage of outline.passages) {
    const said = own.get(passage.index) ?? [];
    // Short lines of a copy look like headings; those that were printed as such begin something else.
    const isHeading = passage.step === null && outline.document.blocks[passage.block]?.kind === 'heading';
    if (passage.step !== step || isHeading || said.some(({ claim }) => claim.kind === 'arrival' && /画面$/.test(claim.screen))) close();
    step = passage.step;
    here = said.map(({ id }) => alignment.at.get(id)).findLast((at) => at !== undefined) ?? here;
    if (isCopied(said)) passages.push({ passage, pieces: divide(passage) });
  }
  close();
  return regions;
}

/** What says that something is done or happens is the author's; figures and formats stand in copies as well. */
const isCopied = (said: readonly Statement[]): boolean => said.every(({ claim: { kind } }) => kind === 'field' || kind === 'quantity');

function sheetOf(passages: readonly (readonly string[])[], here: string | undefined, sheets: Sheets): Sheet | null {
  const votes = new Map<Sheet, { score: number; lines: number }>();
  for (const key of new Set(passages.flat().map(keyOf))) {
    const all = sheets.byKey.get(key) ?? [];
    if (all.length === 0 || all.length > EVERYWHERE || key.length < 2) continue;
    for (const sheet of all) {
      const vote = votes.get(sheet) ?? { score: 0, lines: 0 };
      vote.score += (sheet.name === here ? HERE : 1) / Math.sqrt(all.length);
      vote.lines += 1;
      votes.set(sheet, vote);
    }
  }
  const [best] = [...votes].toSorted(([, one], [, other]) => other.score - one.score);
  return best !== undefined && best[1].lines >= COMPANY ? best[0] : null;
}
