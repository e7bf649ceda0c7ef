import type { ChangeApplication } from '../../domain/application';
import { Section } from '../../ui/form';
import { Table } from '../../ui/table';
import { RequestedTerminals, TerminalTable } from '../../ui/terminal-tables';
import { buttons } from '../../vocabulary/buttons';
import type { Tab } from './parts';

/** What a 変更申込 asks for (S0 2-③: tab netNACCS). */
export const changeTabs = (application: ChangeApplication): readonly Tab[] => [['net', buttons.tabNet.text, () => <NetTab application={application} />]];

function NetTab({ application: { before, terminals, granted } }: { application: ChangeApplication }) {
  return (
    <>
      <Section id="net" heading="netNACCS情報"><h3>論理端末に関する情報</h3><TerminalTable contract={before} /></Section>
      <Section id="requested" heading="申込情報"><RequestedTerminals contract={before} change={terminals} /></Section>
      {granted.length > 0 && (
        <Section id="granted" heading="追加された論理端末">
          <Table label="追加された論理端末" heads={['利用機器区分', '論理端末名']} rows={granted.map(({ kind, name }) => [kind, name])} />
        </Section>
      )}
    </>
  );
}
