import type { Finding, Format, Verdict } from '../../model';
import { followedName } from '../followed';
import { checkedCount, type Counts, type DocumentReport, type StepReport } from '../report';
import { placesName, severityName, verdictName, verdicts } from '../words';
import { ink, type Ink, type Screen } from './ink';
import { wrapped, widthOf } from './width';

const inks: Readonly<Record<Verdict, Ink>> = { correct: 'good', wrong: 'error', variant: 'note', unknown: 'dim' };
const INDENT = '    ';
const MARKER_COLUMNS = 7;
const SHOWN_REASONS = 6;

/** One document: what it describes, its steps with their findings, and what was not checked. */
export function documentLines(document: DocumentReport, screen: Screen): string[] {
  const head = ink(screen, 'strong', `■ ${document.title}`) + ink(screen, 'dim', `（${document.file}）`);
  if (!document.isAboutNss) return [head, '  NSSについての記述が見つかりませんでした。', ...unreadLines(document, screen)];
  return [
    head,
    ...wrapped(`手続: ${document.walks.map(({ title }) => title).join('、')}`, screen.width - 2).map((line) => `  ${line}`),
    ...stepLines(document, screen),
    ...followedLines(document.followedOutside, '手順以外の文の操作', screen),
    ...sumLines(document, screen),
    ...followedSum(document, screen),
    ...unreadLines(document, screen),
  ];
}

function stepLines({ steps, checked }: DocumentReport, screen: Screen): string[] {
  const { format } = checked.outline.document;
  return steps.flatMap((one, index) => {
    const heading = one.part === null || one.part === steps[index - 1]?.part ? [] : [`  ${ink(screen, 'strong', one.part)}`];
    return [...heading, stepLine(one, screen), ...followedLines(one.followed, '実際の操作', screen), ...one.findings.flatMap((finding) => findingLines(finding, () => format, screen))];
  });
}

function stepLine({ step, counts }: StepReport, screen: Screen): string {
  const marker = step === null ? '－' : step.marker;
  const start = `  ${' '.repeat(step?.parent == null ? 0 : 2)}${marker}${' '.repeat(Math.max(1, MARKER_COLUMNS - widthOf(marker)))}`;
  const isEmpty = verdicts.every((verdict) => counts[verdict] === 0);
  return start + (isEmpty ? ink(screen, 'dim', '確認できる記述がありません') : countsText(counts, screen));
}

const countsText = (counts: Counts, screen: Screen): string =>
  verdicts.map((verdict) => ink(screen, counts[verdict] === 0 ? 'dim' : inks[verdict], `${verdictName[verdict]} ${counts[verdict]}`)).join('・');

function followedLines(followed: StepReport['followed'], what: string, screen: Screen): string[] {
  if (followed === null) return [];
  const colour: Ink = followed.outcome === 'followed' ? 'good' : followed.outcome === 'stuck' ? 'error' : 'warning';
  const [outcome = [], ...notes] = [`${what}: ${followedName[followed.outcome]}`, ...followed.notes].map((text) => wrapped(text, screen.width - INDENT.length - 3));
  return outcome.map((line) => `${INDENT}▷ ${ink(screen, colour, line)}`).concat(notes.flatMap((lines) => lines.map((line, index) => `${INDENT}  ${index === 0 ? '・' : '  '}${line}`)));
}

/** A finding with its places; `withFile` names the file as well, for findings across documents. */
export function findingLines(finding: Finding, formatOf: (file: string) => Format, screen: Screen, { withFile = false } = {}): string[] {
  const where = `（${placesName([finding, ...finding.also], formatOf, withFile)}） ${finding.id}`;
  const sign = ink(screen, finding.severity, severityName[finding.severity]);
  return wrapped(finding.message + where, screen.width - INDENT.length - 5).map((line, index) => `${INDENT}${index === 0 ? `${sign} ` : '     '}${line}`);
}

/** What was checked and what was not, which together is all there is. */
function sumLines({ counts, notChecked, checked }: DocumentReport, screen: Screen): string[] {
  const [said, unstated] = [checkedCount(counts), checked.unstated.length];
  const reasons = notChecked.toSorted((one, other) => other.passages.length - one.passages.length)
    .map(({ reason, passages }) => `${reason.replace(/。$/, '')} ${passages.length}`);
  const more = reasons.length - SHOWN_REASONS;
  const list = reasons.slice(0, SHOWN_REASONS).join('、') + (more > 0 ? `、ほか${more}種` : '');
  const all = `全${said + counts.unknown + unstated}件 ＝ 確認した記述 ${said} ＋ 確認できない記述 ${counts.unknown} ＋ 記述と読み取れない文 ${unstated}${unstated === 0 ? '' : `（${list}）`}`;
  return [`  計     ${countsText(counts, screen)}`, ...wrapped(all, screen.width - 9).map((line) => `         ${ink(screen, 'dim', line)}`)];
}

/** How many steps a reader can really follow. */
function followedSum({ followed, steps }: DocumentReport, screen: Screen): string[] {
  if (followed === null) return [];
  const outcomes = Object.entries(followedName).map(([outcome, name]) => `${name} ${steps.filter((one) => one.followed?.outcome === outcome).length}`);
  return wrapped(`実際に操作した手順: ${outcomes.join('・')}`, screen.width - 9).map((line) => `         ${line}`);
}

function unreadLines({ unread }: DocumentReport, screen: Screen): string[] {
  return unread.map(({ page, reason }) => ink(screen, 'warning', `  未確認: ${page === null ? '' : `${page}ページ `}${reason}`));
}
