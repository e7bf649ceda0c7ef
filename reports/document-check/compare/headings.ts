import type { Passage } from '../model';
import { folded, likeness } from '../text';
import { contradiction, grouped, quoted, type Compared, type Contradiction, type Mention } from './mentions';

interface Numbered extends Mention {
  readonly number: string;
  /** Without number and brackets, folded. */
  readonly title: string;
}

const pattern = /^[\s#*■◆●○]*(?:第?\s*([0-9０-９]{1,2}|[Ⅰ-Ⅻ]|[IVX]{1,4})\s*[.．、章節部編)）]?)[\s　]*[【「『〔]?([^\d\s.．、】」』〕][^】」』〕]*)/;
/** A heading that is called otherwise elsewhere has a text of its own, but not any. */
const sameSubject = 0.35;
const shortestSubject = 4;

/** Headings that are called otherwise in the overview than in the text, and references to a part by a wrong number. */
export function contradictingHeadings(documents: readonly Compared[]): Contradiction[] {
  return documents.flatMap((document) => {
    const headings = document.outline.passages.flatMap((passage) => (passage.kind === 'heading' ? numbered(document, passage, passage.text) : []));
    return [...renamed(headings), ...misnumbered(document, headings)];
  });
}

function numbered({ outline }: Compared, passage: Passage, text: string): Numbered[] {
  const [, number, title] = pattern.exec(text) ?? [];
  if (number === undefined || title === undefined || title.length < 3) return [];
  return [{
    file: outline.document.file, step: passage.step, place: passage.place, quote: passage.text, value: text.trim(), passage, statement: null,
    number: number.normalize('NFKC'), title: folded(title),
  }];
}

/** Parts that are listed twice, at least two of them alike, and one of them otherwise. */
function renamed(headings: readonly Numbered[]): Contradiction[] {
  const twice = [...grouped(headings, ({ number }) => number).values()].filter(({ length }) => length === 2);
  const isSame = ([one, other]: readonly Numbered[]): boolean => one?.title === other?.title;
  if (twice.filter(isSame).length < 2) return [];
  return twice.filter((pair) => !isSame(pair)).flatMap(([one, other]) => {
    if (one === undefined || other === undefined || one.title.includes(other.title) || other.title.includes(one.title) || !isSameSubject(one.title, other.title)) return [];
    return contradiction([[other], [one]], 'note', `見出しの言葉が${quoted(one)}と${quoted(other)}で異なっています。同じ部を指すなら揃えてください。`, null);
  });
}

/** Alike as a whole, or about the same thing and what is done with it told otherwise: 貸出カードの受取 + 本の返却, 貸出カードの確認. */
function isSameSubject(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < shorter && one[begin] === other[begin]) begin += 1;
  return likeness(one, other) >= sameSubject || (begin >= shortestSubject && 2 * begin >= shorter);
}

/** 「Ⅰ【本の予約】」をご覧ください, while the part has the number Ⅱ. */
function misnumbered(document: Compared, headings: readonly Numbered[]): Contradiction[] {
  const byTitle = grouped(headings, ({ title }) => title);
  return document.outline.passages.flatMap((passage) => {
    if (passage.kind === 'heading' || passage.kind === 'title') return [];
    return [...passage.text.matchAll(/「([^「」]{4,80})」/g)].flatMap(([, inside = '']) => numbered(document, passage, inside)).flatMap((mention) => {
      const meant = byTitle.get(mention.title) ?? [];
      const [real] = meant;
      if (real === undefined || meant.some(({ number }) => number === mention.number)) return [];
      return contradiction([[mention], [real]], 'warning', `参照先の番号が${quoted(mention)}と見出しの${quoted(real)}で食い違っています。`, real.value);
    });
  });
}
