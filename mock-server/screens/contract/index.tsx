import type { Child } from 'hono/jsx';
import type { Hono } from 'hono';
import type { Context } from '../../context';
import { displayDate, today } from '../../domain/calendar';
import type { Contract } from '../../domain/contract';
import { plansOf, retiredOn, upcoming } from '../../operations/planned';
import type { Env } from '../../ui/env';
import { Go } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Tabs } from '../../ui/table';
import { buttons } from '../../vocabulary/buttons';
import { BillingTab } from './billing';
import { GeneralTab } from './general';
import { HistoryTab } from './history';
import { NetTab } from './net';
import { OfficeTab } from './office';
import type { Shown } from './parts';
import { SettingsTab } from './settings';

const tabs = [
  ['office', buttons.tabOffice.text], ['net', buttons.tabNet.text], ['general', buttons.tabGeneral.text],
  ['billing', buttons.tabBilling.text], ['settings', buttons.tabSettings.text], ['history', buttons.tabHistory.text],
] as const;
type Tab = (typeof tabs)[number][0];

const content: Record<Tab, (shown: Shown) => Child> = {
  office: (shown) => <OfficeTab {...shown} />,
  net: (shown) => <NetTab {...shown} />,
  general: (shown) => <GeneralTab {...shown} />,
  billing: (shown) => <BillingTab {...shown} />,
  settings: (shown) => <SettingsTab {...shown} />,
  history: (shown) => <HistoryTab {...shown} />,
};

/** 契約情報詳細表示画面 (S2 1-②): the contract as it is on the clock's day, what is going to change, and what has changed. */
export function contract(app: Hono<Env>, context: Context): void {
  app.get(paths.contract, (c) => {
    const tab = tabs.find(([key]) => key === c.req.query('tab'))?.[0] ?? 'office';
    const held = c.get('office').contract;
    const { officeCode } = held;
    return page(c, 'contract', (
      <>
        <Tabs base={paths.contract} current={tab} tabs={tabs} />
        {tab !== 'history' && <Notice count={upcoming(context, officeCode).length} />}
        {content[tab]({
          context, contract: held, plans: plansOf(context, held), retired: retiredOn(context, officeCode), code: c.req.query('code'), page: c.req.query('page'),
        })}
        <Actions contract={held} day={today(context.clock.instant())} />
      </>
    ));
  });
}

function Notice({ count }: { count: number }) {
  if (count === 0) return null;
  return <p class="registered">手続き中の申込が{count}件あります。変更の内容と利用開始日は、<a href={`${paths.contract}?tab=history`}>変更予定</a>でご確認ください。</p>;
}

/** E-01 names the two other applications as if they began on a screen like this one. A contract that has ended is not changed. */
function Actions({ contract: { endedOn }, day }: { contract: Contract; day: string }) {
  if (endedOn !== null && endedOn <= day) return <p class="notice">この契約は{displayDate(endedOn)}に終了しています。</p>;
  return (
    <div class="actions">
      <Go to={paths.changeGuidance} id="changeContract" chevron="on" />
      <Go to={paths.settingsFlow} id="applySettings" chevron="on" />
      <Go to={paths.brokerFlow} id="applyBroker" chevron="on" />
    </div>
  );
}
