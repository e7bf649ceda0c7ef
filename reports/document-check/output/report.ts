import type { CheckedDocument, CheckResult, DocumentStep, FailedFile, Finding, Judged, Passage, Severity, Unread, Verdict } from '../model';
import type { Editions } from '../compare/types';
import type { Truth } from '../truth/types';
import { grouped } from './grouped';
import { harmless } from './harmless';
import { homesIn } from './homes';
import type { Ignored } from './ignore';
import { severities, verdicts } from './words';
import type { Followed } from './followed';

export type Counts = Readonly<Record<Verdict, number>>;

/** What is known of a step of a document, or of what a part of it says outside of steps (`step` null). */
export interface StepReport {
  readonly step: DocumentStep | null;
  /** Heading of the part. */
  readonly part: string | null;
  readonly passages: readonly Passage[];
  readonly judged: readonly Judged[];
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  /** How a reader who knows only the document fared; null where nobody has followed it. */
  readonly followed: Followed['steps'][number] | null;
}

/** A finding that counts no more, because somebody has accepted it. */
export interface Accepted {
  readonly finding: Finding;
  readonly reason: string;
}

/** Passages of which nothing was checked for one reason. */
export interface NotChecked {
  readonly reason: string;
  readonly passages: readonly Passage[];
}

type ShownDocument = Omit<CheckedDocument, 'alignment'>;

export interface DocumentReport {
  readonly checked: ShownDocument;
  /** As it was named. */
  readonly file: string;
  readonly title: string;
  /** Procedures that it describes. */
  readonly walks: readonly { readonly id: string; readonly title: string }[];
  /** False where it says nothing about NSS; it has no findings then. */
  readonly isAboutNss: boolean;
  readonly counts: Counts;
  /** Every step in order, and between them the parts that say something outside of steps. */
  readonly steps: readonly StepReport[];
  readonly notChecked: readonly NotChecked[];
  readonly unread: readonly Unread[];
  /** Those that count, in the order of the document. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** Below the least severity that was asked for. */
  readonly omitted: readonly Finding[];
  readonly followed: Followed | null;
  /** How the reader fared with what stands outside of steps. */
  readonly followedOutside: Followed['steps'][number] | null;
}

/** Everything that the outputs show, each in its way. */
export interface Report {
  readonly product: string;
  readonly documents: readonly DocumentReport[];
  readonly failed: readonly FailedFile[];
  /** Across documents. */
  readonly contradictions: readonly Finding[];
  readonly acceptedContradictions: readonly Accepted[];
  readonly omittedContradictions: readonly Finding[];
  /** Entries of the ignore file without a finding. */
  readonly stale: readonly Ignored[];
  readonly editions: Editions | null;
}

export interface ReportOptions {
  readonly ignored?: readonly Ignored[];
  readonly least?: Severity;
  readonly editions?: Editions | null;
  /** By file. */
  readonly followed?: ReadonlyMap<string, Followed>;
}

export const countsOf = (judged: readonly Judged[]): Counts =>
  Object.fromEntries(verdicts.map((verdict) => [verdict, judged.filter((one) => one.verdict === verdict).length])) as Record<Verdict, number>;

/** Statements of which NSS has said something, whatever it was. */
export const checkedCount = ({ correct, wrong, variant }: Counts): number => correct + wrong + variant;

/** What a step says, without its number. */
export const titleOf = ({ marker, title }: Pick<DocumentStep, 'marker' | 'title'>): string => (title.startsWith(marker) ? title.slice(marker.length).trim() : title);

/** Puts a result in the order in which it is told, and sorts its findings into those that count and those that do not. */
export function reportOf(result: CheckResult, truth: Pick<Truth, 'walks'>, options: ReportOptions = {}): Report {
  // How statements fall on walks is shown nowhere.
  const shown = { ...result, documents: result.documents.map(({ alignment: _, ...checked }) => checked) };
  const { product, documents, failed, contradictions } = harmless(shown);
  const ignored = options.ignored ?? [];
  const sort = sorter(ignored, options.least ?? 'note');
  const ids = new Set([...contradictions, ...documents.flatMap(({ findings }) => findings)].map(({ id }) => id));
  const titles = new Map(truth.walks.map(({ id, title }) => [id, title]));
  const across = sort(contradictions);
  return {
    product, failed,
    documents: documents.map((checked, index) => {
      const followed = options.followed?.get(result.documents[index]?.outline.document.file ?? '') ?? null;
      return documentReport(checked, sort(checked.findings), titles, harmless(followed));
    }),
    contradictions: across.findings,
    acceptedContradictions: across.accepted,
    omittedContradictions: across.omitted,
    stale: ignored.filter(({ id }) => !ids.has(id)),
    editions: harmless(options.editions ?? null),
  };
}

type Sorted = Pick<DocumentReport, 'findings' | 'accepted' | 'omitted'>;

function sorter(ignored: readonly Ignored[], least: Severity): (all: readonly Finding[]) => Sorted {
  const reasons = new Map(ignored.map(({ id, reason }) => [id, reason]));
  const isLess = ({ severity }: Finding) => severities.indexOf(severity) > severities.indexOf(least);
  return (all) => {
    const left = all.filter(({ id }) => !reasons.has(id));
    return {
      findings: left.filter((finding) => !isLess(finding)),
      omitted: left.filter(isLess),
      accepted: all.flatMap((finding) => {
        const reason = reasons.get(finding.id);
        return reason === undefined ? [] : [{ finding, reason }];
      }),
    };
  };
}

function documentReport(checked: ShownDocument, sorted: Sorted, titles: ReadonlyMap<string, string>, followed: Followed | null): DocumentReport {
  const { outline, judged, unstated, walks } = checked;
  const { document } = outline;
  return {
    checked, ...sorted, followed,
    followedOutside: followed?.steps.find(({ step }) => step === null) ?? null,
    file: document.file,
    title: outline.title ?? document.title ?? document.file.split(/[\\/]/).at(-1) ?? document.file,
    walks: walks.map((id) => ({ id, title: titles.get(id) ?? id })),
    isAboutNss: checked.isAboutNss,
    counts: countsOf(judged),
    steps: stepReports(checked, sorted.findings, followed),
    notChecked: [...grouped(unstated, ({ reason }) => reason)].map(([reason, all]) =>
      ({ reason, passages: all.flatMap(({ passage }) => outline.passages[passage] ?? []) })),
    unread: document.unread,
  };
}

/** The steps, and what stands outside of them by part, in the order of the document. */
function stepReports(checked: ShownDocument, findings: readonly Finding[], followed: Followed | null): StepReport[] {
  const { outline: { passages, steps }, judged } = checked;
  const known = new Map(steps.map((step) => [step.id, step]));
  const keys = keysOf(passages, known);
  const homes = homesIn(checked);
  const keyAt = (passage: Passage | undefined) => keys[passage?.index ?? 0] ?? '';
  const passagesOf = grouped(passages, keyAt);
  const judgedOf = grouped(judged, ({ statement }) => keyAt(passages[statement.passage]));
  const findingsAt = grouped(findings, (finding) => (finding.step !== null && known.has(finding.step) ? finding.step : keyAt(homes.of(finding))));
  const followedOf = new Map(followed?.steps.map((one) => [one.step, one]));
  return [...new Set([...keys, ...known.keys()])].flatMap((key) => {
    const step = known.get(key) ?? null;
    const own = passagesOf.get(key) ?? [];
    const report = {
      step, passages: own, judged: judgedOf.get(key) ?? [], counts: countsOf(judgedOf.get(key) ?? []), findings: findingsAt.get(key) ?? [],
      part: step === null ? own[0]?.part ?? null : step.part,
      followed: step === null ? null : followedOf.get(step.id) ?? null,
    };
    return step === null && report.judged.length === 0 && report.findings.length === 0 ? [] : [report];
  });
}

/** For each passage its step, or the part it stands in; parts of the same heading further down are others. */
function keysOf(passages: readonly Passage[], known: ReadonlyMap<string, DocumentStep>): string[] {
  let part = 0;
  return passages.map(({ step }, index) => {
    if (index > 0 && passages[index]?.part !== passages[index - 1]?.part) part += 1;
    return step !== null && known.has(step) ? step : `part ${part}`;
  });
}

/** All findings that count, in the order of the documents. */
export const findingsOf = ({ documents, contradictions }: Pick<Report, 'documents' | 'contradictions'>): readonly Finding[] =>
  [...documents.flatMap(({ findings }) => findings), ...contradictions];

/** 0 nothing false · 1 something false · 2 a file could not be checked, so that nothing can be said of it. */
export function exitCode(report: Report): 0 | 1 | 2 {
  if (findingsOf(report).some(({ severity }) => severity === 'error')) return 1;
  return report.failed.length > 0 ? 2 : 0;
}
