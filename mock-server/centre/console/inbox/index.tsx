import type { Hono } from 'hono';
import type { Env, NssRequest } from '../../../ui/env';
import { readForm } from '../../../ui/check';
import type { Errors } from '../../../ui/form';
import { Counted, Pager, pageOfRows } from '../../../ui/pager';
import type { Desk } from '../../desk';
import { Form, Press } from '../form';
import { frame } from '../frame';
import { paths, withQuery } from '../paths';
import { Results, works } from './bulk';
import { Filter, States } from './filter';
import { find, PER_PAGE } from './list';
import { readQuery, toSearch, type Query } from './query';
import { InboxTable } from './table';

/** All applications by state, what waits longest on top, and what can be done to several at once. */
export function inbox(app: Hono<Env>, desk: Desk): void {
  app.get(paths.inbox, (c) => show(c, desk, new Set(), {}));

  app.post(paths.bulk, async (c) => {
    const { ticked = [], what } = await readForm(c);
    const numbers = typeof ticked === 'string' ? [ticked] : ticked;
    const work = works.find(({ name }) => name === what);
    if (numbers.length === 0 || !work) return show(c, desk, new Set(numbers), { ticked: '申込を1件以上選択してください。' });
    const back = withQuery(paths.inbox, toSearch(readQuery(c).query));
    return frame(c, desk, `一括処理の結果（${work.text}）`, <Results desk={desk} work={work} numbers={numbers} back={back} />);
  });
}

function show(c: NssRequest, desk: Desk, ticked: ReadonlySet<string>, wrong: Errors) {
  const { query, typed, errors } = readQuery(c);
  const found = find(desk.context, query);
  const shown = pageOfRows(found.lines, PER_PAGE, String(query.page));
  const here = { ...query, page: shown.current };
  const isAll = c.req.query('tick') === 'all';
  const all = { ...errors, ...wrong };
  return frame(c, desk, '申込', (
    <>
      <States query={query} found={found} />
      <Filter query={query} typed={typed} errors={errors} />
      <Form to={withQuery(paths.bulk, toSearch(here))}>
        <div class="bulk">
          <Counted shown={shown} />
          <div class="press">
            {shown.total > 0 && <Ticking query={here} isAll={isAll} />}
            {works.map(({ name, text, accessKey }) => <Press name="what" value={name} text={text} accessKey={accessKey} look="quiet" />)}
          </div>
        </div>
        <div id="ticked" {...(wrong.ticked ? { tabindex: -1 } : {})}>
          <InboxTable lines={shown.rows} query={here} isTicked={(receiptNumber) => isAll || ticked.has(receiptNumber)} />
        </div>
      </Form>
      <Pager shown={shown} to={(page) => withQuery(paths.inbox, toSearch(query, { page }))} />
    </>
  ), Object.keys(all).length > 0 ? { entered: {}, errors: all } : undefined);
}

/** Ticks everything on the page, or nothing. */
function Ticking({ query, isAll }: { query: Query; isAll: boolean }) {
  const search = toSearch(query);
  if (!isAll) search.set('tick', 'all');
  return <a href={withQuery(paths.inbox, search)}>{isAll ? '選択をすべて外す' : 'このページをすべて選択する'}</a>;
}
