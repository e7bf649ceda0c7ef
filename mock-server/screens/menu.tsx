import type { Hono } from 'hono';
import type { Context } from '../context';
import { displayDateTime } from '../domain/calendar';
import type { NewApplication } from '../domain/application';
import { isOpen } from '../domain/lifecycle';
import { NEWS_SHOWN } from '../domain/limits';
import { newApplicationOf } from '../operations/start-steps';
import type { News, User } from '../store/tables';
import type { Env } from '../ui/env';
import { Go, Section } from '../ui/form';
import { page, pageOf } from '../ui/page';
import { paths } from '../ui/paths';
import { buttons, type ButtonId } from '../vocabulary/buttons';
import { news } from '../vocabulary/news';

type Entry = readonly [ButtonId, string];
const applyEntries: readonly Entry[] = [
  ['menuChange', paths.changeGuidance], ['menuSettings', paths.settingsFlow],
  ['menuBroker', paths.brokerFlow], ['menuCertificate', paths.reissueFlow],
];
const groups: readonly (readonly [string, readonly Entry[]])[] = [
  ['申込を行う', applyEntries],
  ['契約内容を確認する', [['menuContract', paths.contract]]],
  ['ユーザー情報', [['menuPassword', paths.password]]],
  ['請求を参照する', [['menuBilling', paths.billing]]],
  ['申込内容を確認する', [['menuApplications', paths.applications]]],
];

/** What a 仮ログインID has a use for. */
const temporaryGroups: readonly (readonly [string, readonly Entry[]])[] = [
  ['申込を行う', [['stepApply', paths.newGuidance]]],
  ['利用開始までの手続きを確認する', [['startGuidance', paths.startGuidance]]],
  ['申込内容を確認する', [['menuApplications', paths.applications]]],
];

/** メニュー画面 (S0 1-①, 2-②): 新着情報 and the functions; and the page behind 申込実施. */
export function menu(app: Hono<Env>, context: Context): void {
  const { store } = context;
  app.get(paths.menu, (c) => {
    const user = c.get('user');
    const latest = store.group('news', user.loginId).slice(-NEWS_SHOWN).reverse();
    const application = newApplicationOf(context, user);
    return pageOf(c, 'menu', application ? [application, ...latest] : latest, () => (
      <>
        <Section id="news" heading="新着情報">
          <p>新着情報を表示しています。「詳細」ボタンをクリックし内容をご確認ください。(最新の{NEWS_SHOWN}件を表示)</p>
          {application && !application.inForce && <div class="actions"><Go to={paths.startGuidance} id="startGuidance" /></div>}
          {latest.length === 0 ? <p class="empty">新着情報はありません。</p> : <ul class="news">{latest.map((row) => <NewsRow row={row} />)}</ul>}
        </Section>
        <Section id="functions" heading="メニュー一覧">
          <div class="groups">{groupsFor(user, application).map(([heading, entries]) => <MenuGroup heading={heading} entries={entries} />)}</div>
        </Section>
      </>
    ));
  });

  app.get(paths.apply, (c) => page(c, 'apply', <div class="groups"><MenuGroup heading="申込を行う" entries={applyEntries} /></div>));
}

/** Who has applied with a 仮ログインID cannot apply a second time with it while that application lives. */
const groupsFor = ({ kind }: User, application: NewApplication | undefined): typeof groups =>
  kind === 'formal' ? groups : temporaryGroups.slice(application && isOpen(application.status) ? 1 : 0);

function NewsRow({ row }: { row: News }) {
  const { category, text } = news[row.kind];
  return (
    <li>
      <time datetime={row.at}>{displayDateTime(row.at)}</time>
      <span class="category">{category}</span>
      <span class="text">{row.receiptNumber !== null && `【${row.receiptNumber}】 `}{text}</span>
      <Go {...targetOf(row)} id="details" />
    </li>
  );
}

/** The application, or the charges of the month, that a row is about; otherwise how the office pays. */
function targetOf({ receiptNumber, month }: News): { readonly to: string; readonly query?: Readonly<Record<string, string>> } {
  if (receiptNumber !== null) return { to: paths.application(receiptNumber) };
  return month !== null ? { to: paths.billingDetails(month) } : { to: paths.contract, query: { tab: 'billing' } };
}

function MenuGroup({ heading, entries }: { heading: string; entries: readonly Entry[] }) {
  return <div class="group"><h3>{heading}</h3><ul>{entries.map(([id, href]) => <li><a href={href}>{buttons[id].text}</a></li>)}</ul></div>;
}
