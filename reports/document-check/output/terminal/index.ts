import type { FailedFile, Finding } from '../../model';
import { checkedCount, exitCode, findingsOf, type Accepted, type DocumentReport, type Report } from '../report';
import { severities, severityName } from '../words';
import { documentLines, findingLines } from './document';
import { editionLines } from './editions';
import { ink, type Screen } from './ink';
import { wrapped } from './width';

/**
 * What a person reads in the terminal, line by line.
 * @param place where the report lies, as it is to be named
 */
export function terminalLines(report: Report, screen: Screen, place: string): string[] {
  return [
    ...(report.editions === null ? [] : ['', ...editionLines(report.editions, screen)]),
    ...report.documents.flatMap((document) => ['', ...documentLines(document, screen)]),
    ...acrossLines(report, screen),
    ...report.failed.flatMap((failed) => failedLines(failed, screen)),
    ...acceptedLines([...report.documents.flatMap(({ accepted }) => accepted), ...report.acceptedContradictions], screen),
    ...report.stale.flatMap(({ id, reason }) => wrapped(`注意: --ignore の ${id}（${reason}）に当たる指摘はもうありません。`, screen.width).map((line) => ink(screen, 'warning', line))),
    '',
    ...conclusion(report, screen),
    `報告書: ${place}`,
  ];
}

function acrossLines({ documents, contradictions }: Report, screen: Screen): string[] {
  if (contradictions.length === 0) return [];
  const formats = new Map(documents.map(({ file, checked }) => [file, checked.outline.document.format]));
  return ['', ink(screen, 'strong', '■ 記述の食い違い'), ...contradictions.flatMap((finding) => findingLines(finding, (file) => formats.get(file) ?? 'txt', screen, { withFile: documents.length > 1 }))];
}

function failedLines({ file, reason }: FailedFile, screen: Screen): string[] {
  return ['', ink(screen, 'strong', `■ ${file}`), ink(screen, 'error', `  確認できません: ${reason}`)];
}

function acceptedLines(accepted: readonly Accepted[], screen: Screen): string[] {
  if (accepted.length === 0) return [];
  const line = ({ finding, reason }: Accepted) => wrapped(`${finding.message}（${finding.id}、理由: ${reason}）`, screen.width - 4).map((one, index) => ink(screen, 'dim', `  ${index === 0 ? '・' : '  '}${one}`));
  return ['', ink(screen, 'strong', `■ 承認済みの指摘 ${accepted.length}件`), ...accepted.flatMap(line)];
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);
const bySeverity = (findings: readonly Finding[]): string =>
  severities.map((severity) => `${severityName[severity]} ${findings.filter((one) => one.severity === severity).length}`).join('・');

function conclusion(report: Report, screen: Screen): string[] {
  const findings = findingsOf(report);
  const checked = sum(report.documents, ({ counts }) => checkedCount(counts));
  const omitted = sum(report.documents, (document: DocumentReport) => document.omitted.length) + report.omittedContradictions.length;
  const less = omitted === 0 ? '' : `（ほかに --min-severity により省いた指摘 ${omitted}件）`;
  const code = exitCode(report);
  const verdict = {
    0: ink(screen, 'good', '結果: 誤りは見つかりませんでした。'),
    1: ink(screen, 'error', '結果: 誤りが見つかりました。'),
    2: ink(screen, 'error', '結果: 確認できない文書があります。'),
  }[code];
  const failed = report.failed.length === 0 ? '' : `、確認できなかった文書 ${report.failed.length}件`;
  return [verdict, ...wrapped(`文書 ${report.documents.length}件${failed}、確認した記述 ${checked}件、指摘 ${findings.length}件（${bySeverity(findings)}）${less}`, screen.width)];
}
