import type { Hono } from 'hono';
import type { Context } from '../../context';
import { hasStart, type Application } from '../../domain/application';
import { displayDate, displayDateTime } from '../../domain/calendar';
import { statusLabel } from '../../domain/lifecycle';
import { askedFor } from '../../ui/asked-for';
import type { Env } from '../../ui/env';
import { Go, Section } from '../../ui/form';
import { page } from '../../ui/page';
import { Counted, Pager, pageOfRows } from '../../ui/pager';
import { paths } from '../../ui/paths';
import { Table, type Head } from '../../ui/table';
import { kindName } from '../../vocabulary/change-items';
import { columns, type ColumnId } from './columns';
import { find, ordered } from './find';
import { addressOf, listQuery, orderOf, searchOf, type ListQuery, type Search } from './query';
import { SearchForm } from './search';

const PER_PAGE = 20;

/** 申込情報一覧: the applications of who is logged in; search, order and page stand in the address. */
export function applications(app: Hono<Env>, { store }: Context): void {
  app.get(paths.applications, (c) => {
    const query = listQuery(c.req.query());
    const { search, errors } = searchOf(query);
    return page(c, 'applications', (
      <>
        <Section id="search" heading="検索条件"><SearchForm query={query} errors={errors ?? {}} /></Section>
        {search && <List all={store.group('applications', c.get('user').loginId)} search={search} query={query} />}
        <div class="actions"><Go to={paths.menu} id="toMenu" /></div>
      </>
    ), { status: errors ? 422 : 200 });
  });
}

function List({ all, search, query }: { all: readonly Application[]; search: Search; query: ListQuery }) {
  const order = orderOf(query);
  const shown = pageOfRows(ordered(find(all, search), order), PER_PAGE, query['page']);
  const list = new URLSearchParams(query).toString();
  const empty = all.length === 0 ? '申込はありません。' : '検索条件に該当する申込はありません。条件を変えて検索してください。';
  return (
    <>
      <Counted shown={shown} />
      <Table label="申込情報一覧" heads={headsOf(query)} empty={empty} rows={shown.rows.map((row) => [...cellsOf(row), <Go to={paths.application(row.receiptNumber)} id="details" query={list === '' ? {} : { list }} />])} />
      <Pager shown={shown} to={(number) => addressOf(paths.applications, { ...query, page: String(number) })} />
    </>
  );
}

function cellsOf(row: Application) {
  const { receiptNumber, kind, status, appliedAt, startDate } = row;
  return [
    receiptNumber, <>{kindName[kind]}{askedFor(row) !== '' && <small class="asked">{askedFor(row)}</small>}</>, statusLabel[status], displayDateTime(appliedAt),
    hasStart(row) ? displayDate(row.requestedStartDate) : '－', startDate === null ? '－' : displayDate(startDate),
  ];
}

/** Column heads as links; the one that the rows are ordered by turns the order round. A new order begins on its first page. */
function headsOf(query: ListQuery): Head[] {
  const now = orderOf(query);
  const heads = (Object.keys(columns) as ColumnId[]).map((id): Head => {
    const sorted = id === now.by ? now.direction : undefined;
    const order = sorted === 'ascending' ? 'descending' : 'ascending';
    return { content: <a href={addressOf(paths.applications, { ...query, sort: id, order, page: '' })}>{columns[id].head}</a>, sorted };
  });
  return [...heads, '詳細'];
}
