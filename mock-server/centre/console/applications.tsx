import type { Hono } from 'hono';
import { displayDate, displayDateTime } from '../../domain/calendar';
import { statusLabel, type ApplicationStatus } from '../../domain/lifecycle';
import type { Env } from '../../ui/env';
import { Table } from '../../ui/table';
import type { Desk } from '../desk';
import { Labelled } from './form';
import { frame } from './frame';
import { paths } from './paths';

const heads = ['申込受付番号', '申込日時', '事業所', '状態', '利用開始希望日', '利用開始日'];
const statuses = Object.keys(statusLabel) as ApplicationStatus[];

/** All applications of all offices, newest first. */
export function applications(app: Hono<Env>, desk: Desk): void {
  const { store } = desk.context;
  app.get(paths.applications, (c) => {
    const wanted = statuses.find((status) => status === c.req.query('status'));
    const rows = [...store.all('applications')].reverse().filter(({ status }) => wanted === undefined || status === wanted)
      .map(({ receiptNumber, appliedAt, officeCode, before, status, requestedStartDate, startDate }) => [
        <a href={paths.application(receiptNumber)}>{receiptNumber}</a>, displayDateTime(appliedAt),
        <>{before.company.name} {before.office.name}（{officeCode}）</>, <Status status={status} />,
        displayDate(requestedStartDate), startDate === null ? '－' : displayDate(startDate),
      ]);
    return frame(c, desk, '申込', (
      <>
        <form method="get" action={paths.applications} class="filter">
          <Labelled name="status" label="状態で絞り込む" refused={undefined}>
            {(attributes) => (
              <select {...attributes}>
                <option value="">すべて</option>
                {statuses.map((status) => <option value={status} selected={status === wanted}>{statusLabel[status]}</option>)}
              </select>
            )}
          </Labelled>
          <button type="submit" class="quiet">絞り込む</button>
        </form>
        <Table label="申込の一覧" heads={heads} rows={rows} empty="該当する申込はありません。" />
      </>
    ));
  });
}

/** The state of an application, told by its word; the colour only helps. */
export const Status = ({ status }: { status: ApplicationStatus }) => <span class={`status ${status}`}>{statusLabel[status]}</span>;
