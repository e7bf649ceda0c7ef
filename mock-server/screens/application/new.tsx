import type { NewApplication } from '../../domain/application';
import { Section } from '../../ui/form';
import { Table } from '../../ui/table';
import { deviceOf } from '../../ui/terminal';
import { buttons } from '../../vocabulary/buttons';
import { newChevrons, type NewScreen } from '../../vocabulary/flows';
import { newSummary } from '../new/summary';
import type { Tab } from './parts';

type Shown = Exclude<NewScreen, 'confirm'>;
const general: readonly Shown[] = ['codes', 'lines', 'works', 'mailboxes'];

/** What a 新規の利用申込 asks for, as its 入力確認画面 showed it: netNACCS or 一般NACCS, 事業所・企業, 料金・請求. */
export function newTabs(application: NewApplication): readonly Tab[] {
  const tab = (key: string, label: string, screens: readonly Shown[]): Tab => [key, label, () => <Entered application={application} screens={screens} />];
  return [
    application.contents.connection === 'net' ? tab('net', buttons.tabNet.text, ['codes', 'terminals']) : tab('general', buttons.tabGeneral.text, general),
    tab('office', buttons.tabOffice.text, ['contact', 'place']),
    tab('billing', buttons.tabBilling.text, ['plan', 'billing']),
  ];
}

function Entered({ application, screens }: { application: NewApplication; screens: readonly Shown[] }) {
  return (
    <>
      {screens.map((screen) => ({ screen, parts: newSummary[screen](application) })).filter(({ parts }) => parts.length > 0).map(({ screen, parts }) => (
        <Section id={`asked-${screen}`} heading={newChevrons[screen].text}>{parts.map(([heading, content]) => <><h3>{heading}</h3>{content}</>)}</Section>
      ))}
      {screens.includes('codes') && <Granted application={application} />}
    </>
  );
}

/** 論理端末名 as 審査終了 has given them. */
function Granted({ application: { granted } }: { application: NewApplication }) {
  if (granted.length === 0) return null;
  return (
    <Section id="granted" heading="登録された論理端末">
      <Table label="登録された論理端末" heads={['利用機器区分', '論理端末名']} rows={granted.map(({ kind, name }) => [deviceOf(kind), name])} />
    </Section>
  );
}
