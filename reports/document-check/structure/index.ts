import type { DocumentStep, Outline, Passage, SourceDocument } from '../model';
import { counted, type Counted } from './counted';
import { isNote, isPointer } from './headings';
import { partsOf } from './parts';
import { named, passagesOf } from './passages';
import { placeOf } from './place';
import { inReadingOrder } from './reading-order';
import { segments, type Segment } from './segments';
import { standing, type Standing } from './standing';

export { numbering } from './numbering';
export { placeOf } from './place';

/**
 * The structure of a document as its reader sees it: title, parts, numbered steps, and passages, of which every character that is
 * not blank belongs to exactly one.
 */
export function outline(document: SourceDocument): Outline {
  const all = segments(document);
  const parts = partsOf(all);
  const steps = counted(all, parts);
  const stands = standing(all, steps);
  const title = titleOf(all, steps[0]?.at ?? all.length);
  const ids = idsOf(steps, stands);
  const passages = inReadingOrder(passagesOf(document, all, stands, ids, new Set(steps.map(({ at }) => at)), title), steps, ids);
  const firsts = new Map<string, Passage>();
  for (const passage of passages) {
    // A number that stands alone says nothing: the title is what follows it.
    if (passage.step !== null && (!firsts.has(passage.step) || isNumber(firsts.get(passage.step)))) firsts.set(passage.step, passage);
  }
  return {
    document,
    title: title === null ? document.title : named(all[title]?.text ?? ''),
    passages,
    steps: steps.map((step, index) => documentStep(document, all, step, index, { ids, stands, first: firsts.get(ids[index] ?? '') })),
  };
}

const isNumber = (passage: Passage | undefined): boolean => passage !== undefined && !/\p{L}/u.test(passage.text.replace(/[①-⑳㉑-㊿❶-❿➀-➓⑴-⒛⓫-⓾]/gu, ''));

/** The first line, if it is short; otherwise the first heading, if it stands before every step and is not one of numbered ones. */
function titleOf(all: readonly Segment[], firstStep: number): number | null {
  const [first] = all;
  if (first === undefined || firstStep === 0) return null;
  const at = isShort(first) ? 0 : all.findIndex(({ heading }) => heading !== null);
  const heading = all[at]?.heading ?? null;
  const isOther = heading === null ? at !== 0 : heading.number !== null || heading.isCaption;
  return isOther || at >= firstStep || at > 3 ? null : at;
}

const isShort = ({ text, marker, series }: Segment): boolean => marker === null && series !== 'row' && text.length <= 40 && !/[。、：:]/.test(text) && !isNote(text) && !isPointer(text);

/** `1-④`: number of the part and of the step; of steps below others with those of the steps above; `#2` for a second one of that name. */
function idsOf(steps: readonly Counted[], { partOf }: Standing): string[] {
  const headings = [...new Set(steps.map((_, index) => partOf[index]?.heading ?? -1))];
  const seen = new Map<string, number>();
  const ids: string[] = [];
  for (const [index, { marker, parent }] of steps.entries()) {
    const part = partOf[index];
    const label = marker.printed.replace(/[.．、:：]$/, '').replace(/\s+/g, '');
    const ordinal = headings.length > 1 ? String(headings.indexOf(part?.heading ?? -1) + 1) : null;
    const prefix = parent === null ? part?.number ?? ordinal : ids[parent] ?? null;
    const isWhole = marker.path.length > 1 && prefix !== null && String(marker.path[0]) === prefix.normalize('NFKC').split('-')[0];
    const id = prefix === null || isWhole ? label : `${prefix}-${label}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    ids.push(count === 1 ? id : `${id}#${count}`);
  }
  return ids;
}

function documentStep(document: SourceDocument, all: readonly Segment[], { at, marker, parent }: Counted, index: number, { ids, stands, first }: { readonly ids: readonly string[]; readonly stands: Standing; readonly first: Passage | undefined }): DocumentStep {
  const segment = all[at];
  const block = document.blocks[segment?.block ?? 0];
  const heading = stands.partOf[index]?.heading ?? null;
  return {
    id: ids[index] ?? marker.printed,
    marker: marker.printed.replace(/[.．、]$/, ''),
    number: marker.number,
    part: heading === null ? null : named(all[heading]?.text ?? ''),
    parent: parent === null ? null : ids[parent] ?? null,
    place: first?.place ?? (block === undefined ? { page: null, line: 1, boxes: [] } : placeOf(block, segment?.from ?? 0, segment?.to ?? 0)),
    title: first?.text ?? segment?.text ?? '',
  };
}
