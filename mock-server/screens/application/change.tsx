import type { ChangeApplication } from '../../domain/application';
import { methods, type Connection, type IdRequest } from '../../domain/user-codes';
import { kindOfId } from '../../domain/user-ids';
import { Section } from '../../ui/form';
import { ChangeFacts } from '../../ui/change-facts';
import { changeFacts } from '../../vocabulary/change-facts';
import { Table } from '../../ui/table';
import { RequestedTerminals, TerminalTable } from '../../ui/terminal-tables';
import { buttons } from '../../vocabulary/buttons';
import type { Tab } from './parts';

/**
 * What a 変更申込 asks for, by the tabs of the contract that it is about: netNACCS (S0 2-③, also for 識別番号: S2 2-③),
 * 一般NACCS (D-17), and 変更内容 where it is about something else (assumed).
 */
export function changeTabs(application: ChangeApplication): readonly Tab[] {
  const { change } = application;
  const kinds = connectionsOf(application);
  const isGeneral = change.general !== undefined || kinds.has('general');
  const net: Tab = ['net', buttons.tabNet.text, () => <><Terminals application={application} />{kinds.has('net') && <AllFacts application={application} only={isGeneral ? 'net' : undefined} />}</>];
  const general: Tab = ['general', buttons.tabGeneral.text, () => <AllFacts application={application} only={kinds.has('net') ? 'general' : undefined} />];
  const other: Tab = ['changes', buttons.tabChanges.text, () => <AllFacts application={application} only={undefined} />];
  return [
    ...(change.terminals || kinds.has('net') ? [net] : []), ...(isGeneral ? [general] : []),
    ...(!kinds.has('net') && !isGeneral && changeFacts(application).length > 0 ? [other] : []),
  ];
}

/** The 接続形態 of the 利用者ID that it is about; of the codes, where it is about none. */
function connectionsOf({ change: { codes }, before }: ChangeApplication): ReadonlySet<Connection> {
  const ofRows = (rows: readonly IdRequest[]): Connection[] => rows.map(({ method }) => (methods.general.includes(method) ? 'general' : 'net'));
  const own = (name: string): Connection[] => before.userCodes.find(({ code }) => code === name)?.ids.map(({ id }) => kindOfId(id)) ?? [];
  return new Set([
    ...(codes?.changed ?? []).flatMap(({ code, retired, added }) => (retired.length + added.length > 0 ? [...retired.map(kindOfId), ...ofRows(added)] : own(code))),
    ...(codes?.added ?? []).flatMap(({ ids }) => ofRows(ids)),
  ]);
}

function AllFacts({ application, only }: { application: ChangeApplication; only: Connection | undefined }) {
  return <Section id="changes" heading="変更する内容"><ChangeFacts change={application} only={only} /></Section>;
}

function Terminals({ application }: { application: ChangeApplication }) {
  const { before, change: { terminals }, granted } = application;
  if (terminals === undefined) return null;
  const net = granted.filter(({ kind }) => kind !== 'general');
  return (
    <>
      <Section id="net" heading="netNACCS情報"><h3>論理端末に関する情報</h3><TerminalTable contract={before} /></Section>
      <Section id="requested" heading="申込情報"><RequestedTerminals contract={before} change={terminals} /></Section>
      {net.length > 0 && (
        <Section id="granted" heading="追加された論理端末">
          <Table label="追加された論理端末" heads={['利用機器区分', '論理端末名']} rows={net.map(({ kind, name }) => [kind, name])} />
        </Section>
      )}
    </>
  );
}
