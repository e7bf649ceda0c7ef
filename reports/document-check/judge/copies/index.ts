import { createHash } from 'node:crypto';
import type { Alignment, Judged, Judgement, Outline, Passage, Remark, Statement, Verdict } from '../../model';
import { folded } from '../../text';
import { lookup } from '../../truth/lookup';
import type { Truth } from '../../truth/types';
import { proofOfScreen } from '../facts/outcome';
import { matchOf } from './match';
import { misread, type Compared } from './neighbours';
import { absentControl, absentLabel, inItsPlace, otherFigure, slips, type Said } from './remarks';
import { regionsOf, type Region } from './regions';
import { sheetsOf, type Sheet } from './sheets';

/**
 * Judges the copies of screens and mails in a document: what stands in a picture that became text is compared with what NSS shows
 * there. What NSS shows likewise is right; what differs by a few letters is 表記ゆれ, with the text of NSS; what is found nowhere is
 * left undecided, since samples differ.
 * @param statements those that were read from the document
 * @returns verdicts on new statements, one for each passage that has none and is a copy; and what differs
 */
export function judgeCopies(outline: Outline, statements: readonly Statement[], alignment: Alignment, truth: Truth): Judgement {
  const stated = new Set(statements.map(({ passage }) => passage));
  const identify = identifier();
  const judged: Judged[] = [];
  const remarks: Remark[] = [];
  for (const region of regionsOf(outline, statements, alignment, sheetsOf(truth))) {
    const proof = proofOf(region.sheet);
    for (const { passage, pieces } of comparedIn(region, truth)) {
      const { verdict, reason, said } = outcomeOf(pieces, region.sheet, truth);
      const statement = stated.has(passage.index) || verdict === null ? null : copied(passage, identify);
      if (statement && verdict) judged.push({ statement, verdict, reason, proof });
      remarks.push(...said.map((one): Remark => ({
        ...one, step: passage.step, place: passage.place, quote: quoted(passage), statements: statement ? [statement.id] : [], proof, cause: `copy\n${one.cause}`,
      })));
    }
  }
  return { judged, remarks };
}

const LONGEST_QUOTE = 200;
const quoted = ({ text }: Passage): string => text.slice(0, LONGEST_QUOTE);

interface Piece extends Compared {
  /** What NSS has at its place, for what is found nowhere. */
  readonly instead: string | null;
  /** A label of NSS that is nearly the same and stands in the document as well. */
  readonly twin: string | null;
}

function comparedIn({ sheet, passages }: Region, truth: Truth): { passage: Passage; pieces: readonly Piece[] }[] {
  const sheets = sheetsOf(truth);
  const matched = passages.map(({ passage, pieces }) => ({ passage, pieces: pieces.map((piece): Compared => ({ piece, match: matchOf(piece, sheet, sheets) })) }));
  const all = matched.flatMap(({ pieces }) => pieces);
  const certain = amongSame(all);
  const seen = new Set(all.flatMap(({ match }) => (match.kind === 'same' ? match.line.key : [])));
  const meant = misread(all, sheet);
  let index = 0;
  return matched.map(({ passage, pieces }) => ({ passage, pieces: pieces.map(({ piece, match }): Piece => {
    const at = index++;
    const isCertain = certain.has(at);
    // What the copy has elsewhere as it should be is here said by the author in his own words.
    const isSeen = match.kind === 'near' && seen.has(match.line.key);
    const twin = match.kind === 'near' && isSeen && isCertain && !/[。、]/.test(piece) ? match.line.text : null;
    const isDropped = isSeen || (!isCertain && (match.kind === 'near' || (match.kind === 'spelt' && match.sheet !== sheet)));
    return { piece, twin, instead: isCertain ? meant.get(at)?.text ?? null : null, match: isDropped ? { kind: 'none' } : match };
  }) }));
}

/** In a copy so much is the same; where less is, what is merely alike is the author's, or was read too badly to say anything. */
const MOSTLY = 0.5;
/** Pieces on each side that are looked at for that. */
const BESIDE = 5;

/** The pieces around which most are the same as on the screen. */
function amongSame(all: readonly Compared[]): ReadonlySet<number> {
  const told = [...all.entries()].filter(([, { match }]) => match.kind !== 'sample');
  return new Set(told.flatMap(([index], at) => {
    const near = told.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).filter(([other]) => other !== index);
    return near.filter(([, { match }]) => match.kind === 'same').length >= MOSTLY * near.length ? [index] : [];
  }));
}

interface Outcome {
  /** Null where nothing of it is NSS's. */
  readonly verdict: Verdict | null;
  readonly reason: string;
  readonly said: readonly Said[];
}

function outcomeOf(pieces: readonly Piece[], sheet: Sheet, truth: Truth): Outcome {
  const said = pieces.flatMap(({ piece, match, instead, twin }): readonly Said[] => {
    if (match.kind === 'near' || match.kind === 'spelt') return slips(piece, match.line.text, match.sheet);
    if (match.kind === 'figure') return [otherFigure(piece, match.line.text, match.sheet)];
    if (match.kind !== 'none') return [];
    if (twin !== null) return absentLabel(piece, twin, sheet);
    return instead === null ? absentControl(piece, sheet, lookup(truth)) : [inItsPlace(piece, instead, sheet)];
  });
  const [odd] = said;
  if (odd) return { verdict: VERDICTS[odd.diagnosis] ?? 'wrong', reason: odd.message, said };
  const known = pieces.filter(({ match }) => 'line' in match);
  if (known.length === 0 || lengthOf(known) < MOSTLY * lengthOf(pieces.filter(({ match }) => match.kind !== 'sample'))) return { verdict: null, reason: '', said };
  const where = known.flatMap(({ match }) => ('sheet' in match ? match.sheet.name : []));
  return { verdict: 'correct', reason: `写しのとおり、「${where.includes(sheet.name) ? sheet.name : where[0] ?? ''}」に表示されます。`, said };
}

const VERDICTS: Partial<Record<Remark['diagnosis'], Verdict>> = { spelling: 'variant', 'unknown-label': 'unknown' };

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { piece }) => sum + folded(piece).length, 0);
const proofOf = ({ screen }: Sheet): Judged['proof'] => (screen ? proofOfScreen(screen, null) : null);

function copied(passage: Passage, identify: (text: string, step: string | null) => string): Statement {
  const { index, text, step, place } = passage;
  return { id: identify(text, step), claim: { kind: 'message', text: quoted(passage) }, step, passage: index, place, quote: quoted(passage) };
}

function identifier(): (text: string, step: string | null) => string {
  const counts = new Map<string, number>();
  return (text, step) => {
    const content = ['copy', step ?? '', folded(text)].join('\n');
    const ordinal = (counts.get(content) ?? 0) + 1;
    counts.set(content, ordinal);
    return createHash('sha1').update(`${content}\n${ordinal}`).digest('hex').slice(0, 10);
  };
}
