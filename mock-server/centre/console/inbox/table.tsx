import { displayDate } from '../../../domain/calendar';
import { askedFor } from '../../../ui/asked-for';
import { Table, type Head } from '../../../ui/table';
import { kindName } from '../../../vocabulary/change-items';
import { paths, withQuery } from '../paths';
import { Applicant, Status, When } from '../words';
import type { Line } from './list';
import { toSearch, type Query, type Sort } from './query';

/** The columns; those with an order can be sorted by. */
const columns: readonly { readonly text: string; readonly sort?: Sort }[] = [
  { text: '選択' }, { text: '申込受付番号', sort: 'number' }, { text: '種類' }, { text: '申込者' }, { text: '状態' }, { text: '待ち始めた日時', sort: 'waiting' },
  { text: '申込日時', sort: 'applied' }, { text: '利用開始日', sort: 'start' },
];

/** Applications with a box each to tick. */
export function InboxTable({ lines, query, isTicked }: { lines: readonly Line[]; query: Query; isTicked: (receiptNumber: string) => boolean }) {
  const rows = lines.map(({ application, company, office, waitingSince, due }) => {
    const { receiptNumber, kind, status, appliedAt, startDate } = application;
    return [
      <input type="checkbox" name="ticked" value={receiptNumber} checked={isTicked(receiptNumber)} aria-label={`${receiptNumber}を選択`} />,
      <a href={withQuery(paths.application(receiptNumber), toSearch(query))}>{receiptNumber}</a>,
      <><span class="word">{kindName[kind]}</span><small>{askedFor(application)}</small></>,
      <Applicant application={application} company={company} office={office} />,
      <Status status={status} />,
      waitingSince === null ? '－' : <When at={waitingSince} />,
      <When at={appliedAt} />,
      due === null ? '－' : <><span class="word">{displayDate(due)}</span>{startDate === null && <small>希望</small>}</>,
    ];
  });
  return <Table label="申込の一覧" heads={columns.map(({ text, sort }) => head(text, sort, query))} rows={rows} empty="該当する申込はありません。" />;
}

function head(text: string, sort: Sort | undefined, query: Query): Head {
  if (sort === undefined) return text;
  const isUp = query.sort === sort;
  const isDown = query.sort === `-${sort}`;
  // Waiting has one order only: what waits longest first.
  const other = isUp && sort !== 'waiting' ? (`-${sort}` as Sort) : sort;
  return {
    sorted: isUp ? 'ascending' : isDown ? 'descending' : undefined,
    content: <a href={withQuery(paths.inbox, toSearch(query, { sort: other, page: 1 }))}>{text}<span aria-hidden="true">{isUp ? ' ▲' : isDown ? ' ▼' : ''}</span></a>,
  };
}
