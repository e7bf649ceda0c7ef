import { statusLabel } from '../../../domain/lifecycle';
import type { Errors } from '../../../ui/form';
import { kindName } from '../../../vocabulary/change-items';
import { Press, Select, TextField, Tick } from '../form';
import { paths, withQuery } from '../paths';
import type { Found } from './list';
import { kinds, statuses, toSearch, type Query, type Typed } from './query';

/** The states with the number of applications in each; a link to one keeps whatever else narrows the list. */
export function States({ query, found: { counts, total } }: { query: Query; found: Found }) {
  const states = [[null, 'すべて', total] as const, ...statuses.map((status) => [status, statusLabel[status], counts.get(status) ?? 0] as const)];
  return (
    <nav class="states" aria-label="状態">
      <ul>
        {states.map(([status, text, count]) => (
          <li class={count === 0 ? 'none' : ''}>
            <a href={withQuery(paths.inbox, toSearch(query, { status, page: 1 }))} {...(status === query.status ? { 'aria-current': 'page' } : {})}>
              {text} <span class="number">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What narrows the list besides the state; sent as an address that can be kept. */
export function Filter({ query, typed, errors }: { query: Query; typed: Typed; errors: Errors }) {
  const refused = { entered: { ...typed, waiting: query.waiting ? '1' : '' }, errors };
  return (
    <form method="get" action={paths.inbox} class="filter" role="search" aria-label="申込を絞り込む" autocomplete="off" novalidate>
      {query.status !== null && <input type="hidden" name="status" value={query.status} />}
      {query.sort !== 'waiting' && <input type="hidden" name="sort" value={query.sort} />}
      <TextField name="number" label="申込受付番号" refused={refused} />
      <TextField name="office" label="事業所コード・企業名" refused={refused} />
      <Select name="kind" label="種類" refused={undefined} options={[['', 'すべて'], ...kinds.map((kind): [string, string] => [kind, kindName[kind]])]} chosen={query.kind ?? ''} />
      <TextField name="from" label="利用開始日（から）" type="date" refused={refused} />
      <TextField name="until" label="利用開始日（まで）" type="date" refused={refused} />
      <div class="press"><Tick name="waiting" label="未処理のみ" refused={refused} /><Press text="絞り込む" accessKey="s" /><a href={paths.inbox}>条件をすべて外す</a></div>
    </form>
  );
}
