import type { Hono } from 'hono';
import type { Context } from '../context';
import { displayDate, displayDateTime } from '../domain/calendar';
import { statusLabel } from '../domain/lifecycle';
import type { Env } from '../ui/env';
import { Go } from '../ui/form';
import { page } from '../ui/page';
import { paths } from '../ui/paths';
import { Table } from '../ui/table';
import { kindName } from '../vocabulary/change-items';

const PER_PAGE = 20;

/** 申込情報一覧: the office's applications, newest first, a page at a time. */
export function applications(app: Hono<Env>, { store }: Context): void {
  app.get(paths.applications, (c) => {
    const all = store.group('applications', c.get('user').loginId);
    const pages = Math.max(1, Math.ceil(all.length / PER_PAGE));
    const wanted = Number(c.req.query('page') ?? 1);
    const current = Number.isInteger(wanted) && wanted >= 1 && wanted <= pages ? wanted : 1;
    const end = all.length - (current - 1) * PER_PAGE;
    const shown = all.slice(Math.max(0, end - PER_PAGE), end).reverse();
    return page(c, 'applications', (
      <>
        <Table label="申込情報一覧" heads={['申込受付番号', '申込分類', 'ステータス', '申込日', '利用開始希望日', '確定した利用開始日', '詳細']} empty="申込はありません。"
          rows={shown.map((row) => [
            row.receiptNumber, kindName[row.kind], statusLabel[row.status], displayDateTime(row.appliedAt), row.kind === 'settings' ? '－' : displayDate(row.requestedStartDate),
            row.startDate === null ? '－' : displayDate(row.startDate), <Go to={paths.application(row.receiptNumber)} id="details" />,
          ])} />
        {pages > 1 && <Pager current={current} pages={pages} />}
        <div class="actions"><Go to={paths.menu} id="toMenu" /></div>
      </>
    ));
  });
}

function Pager({ current, pages }: { current: number; pages: number }) {
  return (
    <nav class="pager" aria-label="ページ">
      <ul>{Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
        <li><a href={`${paths.applications}?page=${number}`} {...(number === current ? { 'aria-current': 'page' } : {})}>{number}</a></li>
      ))}</ul>
    </nav>
  );
}
