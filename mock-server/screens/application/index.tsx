import type { Child } from 'hono/jsx';
import type { Hono } from 'hono';
import type { Context } from '../../context';
import { isChange, type Application } from '../../domain/application';
import type { Env } from '../../ui/env';
import { ButtonLabel, Go, Section } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Tabs } from '../../ui/table';
import { buttons } from '../../vocabulary/buttons';
import { notFound, ownApplication } from '../own-application';
import { passedOn } from '../applications/query';
import { changeTabs } from './change';
import { Documents } from './documents';
import { newTabs } from './new';
import { ApplicationTab, Overview } from './overview';
import { applicantOf, type Tab } from './parts';
import { reissueTabs } from './reissue';
import { settingsTabs } from './settings';

const headings: Record<Application['kind'], string> = { change: '利用申込', broker: '利用申込', new: '利用申込', settings: 'システム設定', reissue: '証明書再発行' };

/** 申込内容参照画面 (S0 2-③): the application, its result, its way, and the documents. */
export function application(app: Hono<Env>, context: Context): void {
  app.get(paths.application(':receipt'), (c) => {
    const found = ownApplication(context, c);
    if (!found) return notFound(c);
    const list = passedOn(c);
    const tabs = tabsOf(context, found, list);
    const [current, , content] = tabs.find(([key]) => key === c.req.query('tab')) ?? tabs[0]!;
    return page(c, 'application', (
      <>
        <Section id="kind" heading={headings[found.kind]}><Overview application={found} /></Section>
        <Tabs base={paths.application(found.receiptNumber)} current={current} tabs={tabs.map(([key, text]) => [key, text] as const)} query={list} />
        {content()}
        {found.status === 'queried' && <Correction application={found} list={list} />}
        <Documents application={found} now={context.clock.instant()} list={list} />
      </>
    ));
  });
}

/** The list that one has come from, to go back to as it was. */
type List = ReturnType<typeof passedOn>;

/** What is common to all kinds first, then what this kind asks for. */
function tabsOf(context: Context, found: Application, list: List): readonly Tab[] {
  const office = found.officeCode === null ? undefined : context.store.get('offices', found.officeCode);
  const rest = isChange(found) ? changeTabs(found) : found.kind === 'new' ? newTabs(found) : found.kind === 'settings' ? settingsTabs(found) : reissueTabs(found);
  const first = (): Child => <ApplicationTab application={found} applicant={applicantOf(found, office)} next={rest[0]?.[0]} list={list} />;
  return [['application', buttons.tabApplication.text, first], ...rest];
}

/** with 確認事項 the applicant corrects or withdraws. */
function Correction({ application: { receiptNumber }, list }: { application: Application; list: List }) {
  return (
    <Section id="correction" heading="確認事項への対応">
      <p>通知内容をご確認の上、申込内容の修正、または取下げを行ってください。</p>
      <div class="actions">
        <form method="post" action={paths.correct(receiptNumber)}><button type="submit" class="on"><ButtonLabel id="correct" /></button></form>
        <Go to={paths.withdraw(receiptNumber)} id="withdraw" query={list} />
      </div>
    </Section>
  );
}
