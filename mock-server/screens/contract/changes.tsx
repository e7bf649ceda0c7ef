import { isChange, type Application, type ChangeApplication } from '../../domain/application';
import { askedFor } from '../../ui/asked-for';
import { changeFacts } from '../../vocabulary/change-facts';

/** What fits into a cell as it is; more is opened on demand. */
const FEW = 3;

/** What an application changes in the contract, line by line. */
export function Changes({ by }: { by: Application }) {
  const about = askedFor(by);
  const lines = isChange(by) ? linesOf(by) : [];
  if (lines.length === 0) return <>{about || '－'}</>;
  const list = <ul class="plain">{lines.map((line) => <li>{line}</li>)}</ul>;
  return lines.length <= FEW ? list : <details><summary>{about || lines[0]}（{lines.length}件）</summary>{list}</details>;
}

function linesOf(application: ChangeApplication): string[] {
  const facts = changeFacts(application).flatMap((group) => group.facts.map(([item, before, after]) =>
    `${group.heading}：${item} ${[before, after].filter(Boolean).join(' → ')}`));
  return [...terminalLines(application), ...facts];
}

/** netNACCS terminals and certificates: how many, until the review has named them. */
function terminalLines({ change: { terminals }, granted }: ChangeApplication): string[] {
  if (terminals === undefined) return [];
  const kinds = [['net', '論理端末(netNACCS)の追加', terminals.addNet], ['ebms', '論理端末(ebMS)の追加', terminals.addEbms], ['web', 'デジタル証明書(webNACCS)の追加', terminals.addWeb]] as const;
  const added = kinds.filter(([, , count]) => count > 0).map(([kind, label, count]) => {
    const names = granted.filter((one) => one.kind === kind).map(({ name }) => name);
    return `${label} ${count}${kind === 'web' ? '個' : '台'}${names.length > 0 ? `（${names.join('、')}）` : ''}`;
  });
  return [
    ...added, ...terminals.abolishTerminals.map((name) => `論理端末の廃止 ${name}`), ...terminals.abolishCertificates.map((name) => `デジタル証明書の廃止 ${name}`),
  ];
}
