import type { Child } from 'hono/jsx';
import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Application } from '../../domain/application';
import type { Env } from '../../ui/env';
import { ButtonLabel, Go, Section } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Tabs } from '../../ui/table';
import { buttons } from '../../vocabulary/buttons';
import { notFound, ownApplication } from '../own-application';
import { changeTabs } from './change';
import { Documents } from './documents';
import { newTabs } from './new';
import { ApplicationTab, Overview } from './overview';
import { applicantOf, type Tab } from './parts';
import { settingsTabs } from './settings';

/** 申込内容参照画面 (S0 2-③): the application, its result, its way, and the documents. */
export function application(app: Hono<Env>, context: Context): void {
  app.get(paths.application(':receipt'), (c) => {
    const found = ownApplication(context, c);
    if (!found) return notFound(c);
    const tabs = tabsOf(context, found);
    const [current, , content] = tabs.find(([key]) => key === c.req.query('tab')) ?? tabs[0]!;
    return page(c, 'application', (
      <>
        <Section id="kind" heading={found.kind === 'settings' ? 'システム設定' : '利用申込'}><Overview application={found} /></Section>
        <Tabs base={paths.application(found.receiptNumber)} current={current} tabs={tabs.map(([key, text]) => [key, text] as const)} />
        {content()}
        {found.status === 'queried' && <Correction application={found} />}
        <Documents application={found} now={context.clock.instant()} />
      </>
    ));
  });
}

/** What is common to all kinds first, then what this kind asks for. */
function tabsOf(context: Context, found: Application): readonly Tab[] {
  const office = found.officeCode === null ? undefined : context.store.get('offices', found.officeCode);
  const rest = found.kind === 'change' ? changeTabs(found) : found.kind === 'new' ? newTabs(found) : settingsTabs(found);
  const first = (): Child => <ApplicationTab application={found} applicant={applicantOf(found, office)} next={rest[0]?.[0]} />;
  return [['application', buttons.tabApplication.text, first], ...rest];
}

/** with 確認事項 the applicant corrects or withdraws. */
function Correction({ application: { receiptNumber } }: { application: Application }) {
  return (
    <Section id="correction" heading="確認事項への対応">
      <p>通知内容をご確認の上、申込内容の修正、または取下げを行ってください。</p>
      <div class="actions">
        <form method="post" action={paths.correct(receiptNumber)}><button type="submit" class="on"><ButtonLabel id="correct" /></button></form>
        <Go to={paths.withdraw(receiptNumber)} id="withdraw" />
      </div>
    </Section>
  );
}
