import type { CodeSettings } from '../domain/application';
import { displayDate, parseCompactDate } from '../domain/calendar';
import { settingEntry, settingsOnTab } from '../vocabulary/trade-settings';
import { Section } from './form';
import { Facts } from './table';

/** What a システム設定の申込 sets, by 利用者コード and tab. */
export function AppliedSettings({ settings }: { settings: Readonly<Record<string, CodeSettings>> }) {
  return (
    <>
      {Object.entries(settings).map(([code, tabs]) => (
        <Section id={`settings-${code}`} heading={`利用者コード ${code}`}>
          {Object.entries(tabs).map(([tab, values]) => <><h3>{tab}</h3><TabFacts name={`${code} ${tab}`} tab={tab} values={values} /></>)}
        </Section>
      ))}
    </>
  );
}

const TabFacts = ({ name, tab, values }: { name: string; tab: string; values: Readonly<Record<string, string>> }) => (
  <Facts label={name} facts={settingsOnTab(tab).map((id) => [settingEntry(id).label, displayed(settingEntry(id), values[id] ?? '')])} />
);

function displayed(entry: ReturnType<typeof settingEntry>, value: string): string {
  if ('options' in entry || value === '') return value;
  return entry.rule.type === 'date' ? displayDate(parseCompactDate(value) ?? '') : `${value}${entry.unit ?? ''}`;
}
