import type { Contract, Terminal } from '../../domain/contract';
import { Section } from '../../ui/form';
import { packageOf, sharingOf } from '../../ui/terminal';
import { certificateStates } from '../../vocabulary/certificates';
import { Codes } from './codes';
import { Contents, PlannedTable, type Shown } from './parts';

/** netNACCS: terminals (netNACCS, ebMS), webNACCS, and the 利用者コード with 利用者ID of netNACCS. */
export function NetTab(shown: Shown) {
  const { contract, plans } = shown;
  const terminals = contract.terminals.filter(({ kind }) => kind === 'net' || kind === 'ebms');
  const webs = contract.terminals.filter(({ kind }) => kind === 'web');
  return (
    <>
      <Contents parts={[['terminals', '論理端末'], ['web', 'webNACCS'], ['codes', '利用者コード'], ['ids', '利用者ID']]} />
      <Section id="terminals" heading="論理端末に関する情報">
        <p class="count">現在の契約端末台数: {terminals.length}台</p>
        <PlannedTable label="論理端末" kind="terminal" plans={plans} empty="netNACCSの論理端末はありません。"
          heads={['区分', '利用機器区分', 'パッケージソフト区分', '論理端末名', 'デジタル証明書']}
          rows={terminals.map((one) => [one.name, [sharingOf(contract), one.kind, packageOf(one.kind), one.name, certificateOf(contract, one)]])} />
        <CertificateNote contract={contract} terminals={terminals} />
      </Section>
      <Section id="web" heading="webNACCSに関する情報">
        <PlannedTable label="webNACCS" kind="terminal" plans={plans} empty="webNACCSのデジタル証明書はありません。"
          heads={['論理端末名', 'デジタル証明書']} rows={webs.map((one) => [one.name, [one.name, certificateOf(contract, one)]])} />
        <CertificateNote contract={contract} terminals={webs} />
      </Section>
      <Codes {...shown} connection="net" />
    </>
  );
}

const certificateStatus = ({ certificates }: Contract, name: string) => certificates.find(({ terminalName }) => terminalName === name)?.status;

function certificateOf(contract: Contract, { name }: Terminal): string {
  const status = certificateStatus(contract, name);
  return status ? certificateStates[status].text : '－';
}

/** What is to be done about certificates that cannot be used as they are (E-08, R-25). */
function CertificateNote({ contract, terminals }: { contract: Contract; terminals: readonly Terminal[] }) {
  const found = new Set(terminals.map(({ name }) => certificateStatus(contract, name)));
  return (
    <>
      {found.has('issued') && <p class="note">「発行済み」のデジタル証明書は、まだ取得されていません。利用開始日から2か月以内に取得してください。</p>}
      {found.has('stopped') && <p class="note">「停止」のデジタル証明書は利用できません。利用を続ける場合は、クライアント証明書の再発行をお申し込みください。</p>}
    </>
  );
}
