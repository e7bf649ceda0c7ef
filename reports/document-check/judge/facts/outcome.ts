import type { Diagnosis, Judgement, Proof, Remark, Severity, Statement, Verdict } from '../../model';
import type { TrueFact, TrueScreen } from '../../truth/types';

/** What became of one statement: its verdict, and what there is to say about it. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly proof: Proof | null;
  readonly remarks: readonly Said[];
}

interface Said {
  readonly diagnosis: Diagnosis;
  readonly severity: Severity;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
}

export const right = (reason: string, proof: Proof | null): Outcome => ({ verdict: 'correct', reason, proof, remarks: [] });

export const unknown = (reason: string, proof: Proof | null = null): Outcome => ({ verdict: 'unknown', reason, proof, remarks: [] });

/** 表記ゆれ. */
export function spelt(found: string, expected: string, proof: Proof | null): Outcome {
  const message = `「${found}」は「${expected}」の表記ゆれと思われます。`;
  return { verdict: 'variant', reason: message, proof, remarks: [{ diagnosis: 'spelling', severity: 'note', message, found, expected }] };
}

/** What does not agree with NSS; where NSS itself is only assumed, that is said instead. */
export function wrong(proof: Proof | null, ...remarks: readonly [Said, ...Said[]]): Outcome {
  const [{ message }] = remarks;
  if (!(proof?.mark ?? '').startsWith('assumed')) return { verdict: 'wrong', reason: message, proof, remarks };
  return {
    verdict: 'unknown', reason: 'NSSの側が想定で作られている部分なので、判定できません。', proof,
    remarks: remarks.map((remark) => ({ ...remark, diagnosis: 'assumed', severity: 'note', message: `NSSの側も想定ですが、違いがあります。${remark.message}` })),
  };
}

/** A right statement that leaves something open. */
export const rightBut = (reason: string, proof: Proof | null, remark: Said): Outcome => ({ verdict: 'correct', reason, proof, remarks: [remark] });

/** Puts the outcomes of statements together. */
export function judgement(outcomes: readonly (readonly [Statement, Outcome])[]): Judgement {
  return {
    judged: outcomes.map(([statement, { verdict, reason, proof }]) => ({ statement, verdict, reason, proof })),
    remarks: outcomes.flatMap(([statement, { remarks, proof }]) => remarks.map((said): Remark => ({
      ...said, step: statement.step, place: statement.place, quote: statement.quote, statements: [statement.id], proof,
      cause: [said.diagnosis, 'label' in statement.claim ? statement.claim.label : '', said.found, said.expected].join('\n'),
    }))),
  };
}

export const proofOfScreen = ({ name, picture, mark }: TrueScreen, ofControl: string | null): Proof =>
  ({ walk: null, ref: null, screen: name, picture, mark: ofControl ?? mark });

export const proofOfFact = ({ mark }: TrueFact): Proof => ({ walk: null, ref: null, screen: null, picture: null, mark });
