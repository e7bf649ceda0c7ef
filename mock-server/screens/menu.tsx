import type { Hono } from 'hono';
import type { Context } from '../context';
import { displayDateTime } from '../domain/calendar';
import type { News } from '../store/tables';
import type { Env } from '../ui/env';
import { Go, Section } from '../ui/form';
import { page, pageOf } from '../ui/page';
import { paths } from '../ui/paths';
import { buttons, type ButtonId } from '../vocabulary/buttons';
import { news } from '../vocabulary/news';

/** 新着情報 shows the latest ten. */
const LATEST = 10;

type Entry = readonly [ButtonId, string];
const applyEntries: readonly Entry[] = [
  ['menuChange', paths.changeGuidance], ['menuSettings', paths.notOffered('settings')],
  ['menuBroker', paths.notOffered('broker')], ['menuCertificate', paths.notOffered('certificate')],
];
const groups: readonly (readonly [string, readonly Entry[]])[] = [
  ['申込を行う', applyEntries],
  ['契約内容を確認する', [['menuContract', paths.contract]]],
  ['ユーザー情報', [['menuPassword', paths.notOffered('password')]]],
  ['請求を参照する', [['menuBilling', paths.notOffered('billing')]]],
  ['申込内容を確認する', [['menuApplications', paths.applications]]],
];

/** メニュー画面 (S0 1-①, 2-②): 新着情報 and the functions; and the page behind 申込実施. */
export function menu(app: Hono<Env>, { store }: Context): void {
  app.get(paths.menu, (c) => {
    const latest = store.group('news', c.get('office').officeCode).slice(-LATEST).reverse();
    return pageOf(c, 'menu', latest, () => (
      <>
        <Section id="news" heading="新着情報">
          <p>新着情報を表示しています。「詳細」ボタンをクリックし内容をご確認ください。(最新の10件を表示)</p>
          {latest.length === 0 ? <p class="empty">新着情報はありません。</p> : <ul class="news">{latest.map((row) => <NewsRow row={row} />)}</ul>}
        </Section>
        <Section id="functions" heading="メニュー一覧">
          <div class="groups">{groups.map(([heading, entries]) => <MenuGroup heading={heading} entries={entries} />)}</div>
        </Section>
      </>
    ));
  });

  app.get(paths.apply, (c) => page(c, 'apply', <div class="groups"><MenuGroup heading="申込を行う" entries={applyEntries} /></div>));
}

function NewsRow({ row }: { row: News }) {
  const { category, text } = news[row.kind];
  return (
    <li>
      <time datetime={row.at}>{displayDateTime(row.at)}</time>
      <span class="category">{category}</span>
      <span class="text">【{row.receiptNumber}】 {text}</span>
      <Go to={paths.application(row.receiptNumber)} id="details" />
    </li>
  );
}

function MenuGroup({ heading, entries }: { heading: string; entries: readonly Entry[] }) {
  return <div class="group"><h3>{heading}</h3><ul>{entries.map(([id, href]) => <li><a href={href}>{buttons[id].text}</a></li>)}</ul></div>;
}
