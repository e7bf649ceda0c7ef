import type { TerminalChange } from '../domain/changes/request';
import type { Contract } from '../domain/contract';
import { Table } from './table';
import { packageOf, sharingOf } from './terminal';

/** The present netNACCS and ebMS terminals (S0 1-⑦). */
export function TerminalTable({ contract }: { contract: Contract }) {
  const rows = contract.terminals.filter(({ kind }) => kind !== 'general')
    .map(({ kind, name }) => [sharingOf(contract), kind, packageOf(kind), name]);
  return <Table label="現在の論理端末" heads={['区分', '利用機器区分', 'パッケージソフト区分', '論理端末名']} rows={rows} />;
}

/** What is applied for (S0 1-⑦): a row for each kind that is added, with its number, and for each terminal abolished. */
export function RequestedTerminals({ contract, change }: { contract: Contract; change: TerminalChange }) {
  const sharing = sharingOf(contract);
  const kinds = new Map(contract.terminals.map(({ name, kind }) => [name, kind]));
  const added = ([['net', change.addNet], ['ebms', change.addEbms], ['web', change.addWeb]] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ['追加', sharing, kind, packageOf(kind), '', String(count)]);
  const abolished = [...change.abolishTerminals, ...change.abolishCertificates].map((name) => {
    const kind = kinds.get(name) ?? 'net';
    return ['廃止', sharing, kind, packageOf(kind), name, ''];
  });
  return (
    <div class="scroll" tabindex={0} role="group" aria-label="申込情報">
      <table aria-label="申込情報">
        <thead>
          <tr>{['申込内容', '区分', '利用機器区分', 'パッケージソフト区分'].map((head) => <th scope="col" rowspan={2}>{head}</th>)}<th scope="colgroup" colspan={2}>論理端末</th></tr>
          <tr><th scope="col">論理端末名</th><th scope="col">端末追加数</th></tr>
        </thead>
        <tbody>{[...added, ...abolished].map((cells) => <tr>{cells.map((cell) => <td>{cell}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}
