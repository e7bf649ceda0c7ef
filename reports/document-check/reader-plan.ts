import type { PlannedWalk, ReaderPlan, Said } from '../evidence/reader';
import type { CheckedDocument, Claim } from './model';

/**
 * What the literal reader has to do: each document once for every walk that it describes, with the statements of that walk and
 * those between them that belong to none.
 */
export function planOf(documents: readonly CheckedDocument[]): ReaderPlan {
  return { walks: documents.flatMap((document, index) => document.walks.map((walk) => ofWalk(document, index, walk)).filter(({ said }) => said.some(({ action }) => action !== null))) };
}

function ofWalk({ judged, alignment }: CheckedDocument, document: number, walk: string): PlannedWalk {
  let isHere = false;
  const said: Said[] = [];
  for (const { statement } of judged) {
    const phrase = phraseOf(statement.claim);
    const found = alignment.of.get(statement.id);
    // What stands between two statements of a walk is read there, too.
    if (found) isHere = found.walk === walk;
    if (phrase && isHere) said.push({ statement: statement.id, step: statement.step, quote: statement.quote, ...phrase, action: found?.action ?? null });
  }
  return { document, walk, said: said.filter((one, index) => !isAnnouncement(one, said.slice(index + 1))) };
}

/** An overview before the steps tells what comes later, and so does what is said of a mail before what has to be done for it; nobody does it there. */
const isAnnouncement = ({ step, action, kind }: Said, later: readonly Said[]): boolean =>
  step === null && action !== null && later.some((other) => (other.step !== null || kind === 'mail') && other.kind !== 'mail' && other.action !== null && other.action < action);

/** Null for what is no act of the reader. */
function phraseOf(claim: Claim): Pick<Said, 'kind' | 'verb' | 'label' | 'value'> | null {
  switch (claim.kind) {
    case 'operation': return { kind: claim.kind, verb: claim.verb, label: claim.label, value: claim.value };
    case 'arrival': return { kind: claim.kind, verb: null, label: claim.screen, value: null };
    case 'mail':
    case 'file': return { kind: claim.kind, verb: null, label: claim.name, value: null };
    default: return null;
  }
}

