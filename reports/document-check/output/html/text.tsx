import type { Finding, Judged, Passage, Verdict } from '../../model';
import { verdictName } from '../words';
import { findingAnchor, passageAnchor } from './anchors';
import { pieces } from './model';

const rank: readonly Verdict[] = ['correct', 'unknown', 'variant', 'wrong'];

function worst(judged: readonly Judged[]): Judged | undefined {
  return judged.toSorted((one, other) => rank.indexOf(other.verdict) - rank.indexOf(one.verdict))[0];
}

interface PassageProps {
  readonly passage: Passage;
  readonly judged: readonly Judged[];
  /** By statement. */
  readonly findings: ReadonlyMap<string, Finding>;
}

/** A passage with each statement marked by its verdict; what there is a finding on leads to it. */
export function PassageText({ passage, judged, findings }: PassageProps) {
  const inside = pieces(passage, judged).map((piece) => {
    const one = worst(piece.judged);
    if (one === undefined) return piece.text;
    const finding = findings.get(one.statement.id);
    const mark = <mark class={`is-${one.verdict}`} title={`${verdictName[one.verdict]}: ${one.reason}`}>{piece.text}</mark>;
    return finding === undefined ? mark : <a href={`#${findingAnchor(finding.id)}`}>{mark}</a>;
  });
  return <p id={passageAnchor(passage.index)} class={`passage is-${passage.kind}`}>{inside}</p>;
}
