import type { Context } from '../../context';
import type { Application, ChangeApplication, SettingsApplication } from '../../domain/application';
import { isSet, tabsOf } from '../../operations/settings';
import { Section } from '../../ui/form';
import { Facts, Table } from '../../ui/table';
import { RequestedTerminals, TerminalTable } from '../../ui/terminal-tables';
import { settingEntry, settingsOnTab } from '../../vocabulary/trade-settings';
import { NewContents } from './new-contents';

/** Everything that an application of any kind asks for, beside what stands already. */
export function Contents({ context, application }: { context: Context; application: Application }) {
  switch (application.kind) {
    case 'change': return <ChangeContents context={context} application={application} />;
    case 'new': return <Section id="wanted" heading="申込の内容"><NewContents contents={application.contents} /></Section>;
    case 'settings': return <SettingsContents context={context} application={application} />;
  }
}

function ChangeContents({ context, application: { officeCode, before, terminals } }: { context: Context; application: ChangeApplication }) {
  const office = context.store.get('offices', officeCode);
  return (
    <div class="beside">
      <Section id="present" heading="現在の契約">{office && <TerminalTable contract={office.contract} />}</Section>
      <Section id="wanted" heading="申込の内容"><RequestedTerminals contract={before} change={terminals} /></Section>
    </div>
  );
}

function SettingsContents({ context, application: { officeCode, settings } }: { context: Context; application: SettingsApplication }) {
  const codes = context.store.get('offices', officeCode)?.contract.userCodes ?? [];
  const rows = codes.map((code) => [code.code, code.trades.join('、'), tabsOf(code).map((tab) => `${tab} ${isSet(code, tab) ? '○' : '×'}`).join('、')]);
  return (
    <>
      <Section id="present" heading="現在のシステム設定"><Table label="現在のシステム設定" heads={['利用者コード', '業種', '登録状況']} rows={rows} /></Section>
      <Section id="wanted" heading="申込の内容">
        <div class="groups">
          {Object.entries(settings).flatMap(([code, tabs]) => Object.entries(tabs).map(([tab, values]) => (
            <div>
              <h3>{code} {tab}</h3>
              <Facts label={`${code} ${tab}`} facts={settingsOnTab(tab).map((id) => [settingEntry(id).label, <span class="lines">{values[id] || '－'}</span>])} />
            </div>
          )))}
        </div>
      </Section>
    </>
  );
}
