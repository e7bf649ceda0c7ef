import type { Finding, Place, Verdict } from '../../model';
import { findingsOf, type DocumentReport, type Report } from '../report';
import { diagnosisWords, placeName, severityName, verdictName, verdicts } from '../words';

/** A note to be put into the document itself. */
export interface Note {
  readonly id: string;
  readonly place: Place;
  /** The words that it is about, where there are any. */
  readonly quote: string;
  readonly severity: Finding['severity'];
  readonly text: string;
}

/** What is to be said in the document itself: every finding at its place, and a word at the other places of the same cause. */
export function notesOf(report: Report, document: DocumentReport): Note[] {
  const { format } = document.checked.outline.document;
  const own = findingsOf({ documents: [document], contradictions: report.contradictions });
  return own.flatMap((finding) => {
    const { id, severity, place, also, file } = finding;
    const others = also.filter((spot) => spot.file === document.file);
    const head = `【${severityName[severity]}】${diagnosisWords[finding.diagnosis].name}\n${finding.message}`;
    const full = (where: readonly { readonly place: Place }[]) => `${head}${where.length === 0 ? '' : `\nほかの箇所: ${where.map((spot) => placeName(spot.place, format)).join('、')}`}\n${id}`;
    return [
      ...(file === document.file ? [{ id, place, quote: finding.quote, severity, text: full(others) }] : []),
      ...others.map((spot, index) => ({ id: `${id}/${index + 2}`, place: spot.place, quote: spot.quote, severity, text: full([]) })),
    ];
  });
}

/** One line for the top of the document. */
export function summaryOf({ counts, findings }: DocumentReport): string {
  const said = verdicts.map((verdict: Verdict) => `${verdictName[verdict]} ${counts[verdict]}`).join('・');
  return `nss-harness による照合: 記述 ${said}、指摘 ${findings.length}件`;
}
