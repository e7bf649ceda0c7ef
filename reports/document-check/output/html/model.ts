import type { Finding, Judged, Passage, Place, Proof } from '../../model';
import type { TrueScreen, Truth } from '../../truth/types';
import { grouped } from '../grouped';
import { homesIn } from '../homes';
import { findingsOf, type DocumentReport, type Report, type StepReport } from '../report';

/** Consecutive passages of one step, or of none, with what is to be said of them. */
export interface Stretch {
  /** Null outside of steps. */
  readonly step: StepReport | null;
  /** Does the step begin here? Text between may interrupt it. */
  readonly isFirst: boolean;
  readonly passages: readonly Passage[];
  readonly judged: readonly Judged[];
  /** By the passage at which they are told. */
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
  /** What NSS has here, each screen once. */
  readonly proofs: readonly Proof[];
}

/** The text of a document in order, every finding at exactly one place of it. */
export interface Told {
  readonly stretches: readonly Stretch[];
  readonly findings: readonly Finding[];
  /** The passage that stands at a place. */
  readonly passageAt: (place: Place) => number;
}

export function told(report: Report, document: DocumentReport): Told {
  const homes = homesIn(document.checked);
  const findings = findingsOf({ documents: [document], contradictions: report.contradictions.filter(({ file }) => file === document.file) });
  const findingsAt = grouped(findings, (finding) => homes.of(finding)?.index ?? 0);
  const judgedAt = grouped(document.checked.judged, ({ statement }) => statement.passage);
  return { stretches: stretches(document, findingsAt, judgedAt), findings, passageAt: (place) => homes.at(place)?.index ?? 0 };
}

function stretches(document: DocumentReport, findings: ReadonlyMap<number, Finding[]>, judged: ReadonlyMap<number, Judged[]>): Stretch[] {
  const steps = new Map(document.steps.flatMap((one) => (one.step === null ? [] : [[one.step.id, one] as const])));
  const begun = new Set<string>();
  let before: readonly (string | null)[] = [];
  return cut(document.checked.outline.passages, judged).map((passages) => {
    const id = passages[0]?.step ?? '';
    const isFirst = !begun.has(id);
    begun.add(id);
    const own = passages.flatMap(({ index }) => judged.get(index) ?? []);
    const ownFindings = new Map(passages.flatMap(({ index }) => (findings.has(index) ? [[index, findings.get(index) ?? []] as const] : [])));
    const step = steps.get(id) ?? null;
    // Text that goes on with the same screen needs no second picture of it.
    const proofs = proofsOf(own, [...ownFindings.values()].flat()).filter(({ screen }) => step !== null || !before.includes(screen));
    if (step !== null || proofs.length > 0) before = proofs.map(({ screen }) => screen);
    return { step, isFirst, passages, judged: own, findings: ownFindings, proofs };
  });
}

/** By steps; outside of them by parts, and where another screen comes, so that it stands beside its text. */
function cut(passages: readonly Passage[], judged: ReadonlyMap<number, Judged[]>): Passage[][] {
  const groups: Passage[][] = [];
  let screen: string | null = null;
  for (const passage of passages) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const here = judged.get(passage.index)?.find(({ proof }) => proof?.screen != null)?.proof?.screen ?? null;
    const isSame: boolean = before !== undefined && before.step === passage.step
      && (passage.step !== null || (!begins(before, passage) && (here === null || screen === null || here === screen)));
    if (last !== undefined && isSame) last.push(passage);
    else groups.push([passage]);
    screen = here ?? (isSame ? screen : null);
  }
  return groups;
}

/** Does another part begin here? Headings and the text below them stay together. */
const begins = (before: Passage, { part, kind }: Passage): boolean => (kind === 'heading' ? before.kind !== 'heading' : before.kind !== 'heading' && before.part !== part);

/** One for each screen, in the order of the text; one with a picture stands for those without. */
function proofsOf(judged: readonly Judged[], findings: readonly Finding[]): Proof[] {
  const all = [...judged, ...findings].flatMap(({ proof }) => (proof?.screen == null ? [] : [proof]));
  return [...grouped(all, ({ screen }) => screen).values()].flatMap((same) => same.find(({ picture }) => picture !== null) ?? same[0] ?? []);
}

/** A stretch of a passage's text with the verdicts on it; none between statements. */
export interface Piece {
  readonly text: string;
  readonly judged: readonly Judged[];
}

/** Cuts a passage where statements begin and end; statements whose words are not found in it stand for the whole passage. */
export function pieces({ text }: Passage, judged: readonly Judged[]): Piece[] {
  const ranges = judged.map((one) => {
    const at = text.indexOf(one.statement.quote);
    return at < 0 || one.statement.quote === '' ? { one, from: 0, to: text.length } : { one, from: at, to: at + one.statement.quote.length };
  });
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    return { text: text.slice(from, to), judged: ranges.filter((range) => range.from <= from && to <= range.to).map(({ one }) => one) };
  });
}

/** Screens by name, as proofs name them. */
export const screensByName = (screens: readonly TrueScreen[]): ReadonlyMap<string, TrueScreen> => new Map(screens.toReversed().map((screen) => [screen.name, screen]));

/** A picture of each screen that has one: that of the look at it, otherwise the first of a walk. */
export function picturesByScreen({ screens, walks }: Pick<Truth, 'screens' | 'walks'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const looks = screens.map(({ name, picture }) => [name, picture] as const);
  const steps = walks.flatMap((walk) => walk.steps.flatMap(({ actions }) => actions.map(({ screen, picture }) => [screen, picture] as const)));
  for (const [name, picture] of [...looks, ...steps]) if (picture !== null && !found.has(name)) found.set(name, picture);
  return found;
}
