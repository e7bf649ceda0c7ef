import type { Context } from '../../../context';
import type { Application, NewApplication, ReissueApplication, SettingsApplication } from '../../../domain/application';
import type { Certificate, UserCode } from '../../../domain/contract';
import { tabsOf } from '../../../operations/settings';
import { Section } from '../../../ui/form';
import { Facts } from '../../../ui/table';
import { settingEntry, settingsOnTab } from '../../../vocabulary/trade-settings';
import { ChangeContents } from './change-contents';
import { Compare } from './compare';
import { contractFacts, type FactLines } from './contract-facts';
import { NewContents } from './new-contents';

type Props<A extends Application> = { context: Context; application: A };

/** Everything that an application of any kind asks for, beside what stands already. */
export function Contents({ context, application }: Props<Application>) {
  switch (application.kind) {
    case 'change': case 'broker': return <ChangeContents context={context} application={application} />;
    case 'new': return <FirstContents context={context} application={application} />;
    case 'settings': return <SettingsContents context={context} application={application} />;
    case 'reissue': return <ReissueContents context={context} application={application} />;
  }
}

/** Before the review there is no contract; afterwards it is the one that the review has made. */
function FirstContents({ context, application: { officeCode, contents } }: Props<NewApplication>) {
  const contract = officeCode === null ? undefined : context.store.get('offices', officeCode)?.contract;
  return (
    <>
      <Section id="wanted" heading="申込の内容"><NewContents contents={contents} /></Section>
      <Section id="present" heading="現在の契約">
        {contract ? <Facts label="現在の契約" facts={[...contractFacts(contract)].map(([name, lines]) => [name, <span class="lines">{lines.join('\n')}</span>])} />
          : <p>まだ契約はありません。審査を終了すると、事業所コードとともに作られます。</p>}
      </Section>
    </>
  );
}

function SettingsContents({ context, application: { officeCode, settings } }: Props<SettingsApplication>) {
  const codes = context.store.get('offices', officeCode)?.contract.userCodes ?? [];
  const after = codes.map((code) => ({ ...code, settings: { ...code.settings, ...settings[code.code] } }));
  return <Compare heads={['現在のシステム設定', '申込後のシステム設定']} present={settingFacts(codes)} wanted={settingFacts(after)} same="現在の設定と同じ内容です。" />;
}

/** Every input of every tab of every 利用者コード; a tab that has not been set says so by having nothing. */
const settingFacts = (codes: readonly UserCode[]): FactLines => new Map(codes.flatMap((code) => tabsOf(code).flatMap((tab) => settingsOnTab(tab).map((id): [string, string[]] => {
  const value = code.settings[tab]?.[id];
  return [`${code.code} ${tab} ${settingEntry(id).label}`, value ? [value] : []];
}))));

const states: Record<Certificate['status'], string> = { pending: '発行待ち', issued: '発行済み', fetched: '取得済み', stopped: '停止' };

function ReissueContents({ context, application: { officeCode, terminals, inForce } }: Props<ReissueApplication>) {
  const certificates = context.store.get('offices', officeCode)?.contract.certificates ?? [];
  const present = new Map(certificates.map(({ terminalName, status }) => [`証明書 ${terminalName}`, [states[status]]]));
  const wanted = inForce ? present : new Map([...present, ...terminals.map((name): [string, string[]] => [`証明書 ${name}`, ['再発行']])]);
  return <Compare heads={['現在の証明書', '申込後の証明書']} present={present} wanted={wanted} same="申し込まれた再発行は済んでいます。" />;
}
