import type { Hono } from 'hono';
import { displayDate, displayDateTime } from '../../domain/calendar';
import type { Application } from '../../domain/application';
import { statusLabel, type ApplicationStatus } from '../../domain/lifecycle';
import { partiesOf, type Parties } from '../../operations/parties';
import type { Env } from '../../ui/env';
import { Table } from '../../ui/table';
import { kindName } from '../../vocabulary/change-items';
import type { Desk } from '../desk';
import { Labelled } from './form';
import { frame } from './frame';
import { paths } from './paths';

const heads = ['申込受付番号', '種別', '申込日時', '申込者', '状態', '利用開始希望日', '利用開始日'];
const statuses = Object.keys(statusLabel) as ApplicationStatus[];

/** All applications, newest first. */
export function applications(app: Hono<Env>, desk: Desk): void {
  const { store } = desk.context;
  app.get(paths.applications, (c) => {
    const wanted = statuses.find((status) => status === c.req.query('status'));
    const rows = [...store.all('applications')].reverse().filter(({ status }) => wanted === undefined || status === wanted)
      .map((one) => [
        <a href={paths.application(one.receiptNumber)}>{one.receiptNumber}</a>, kindName[one.kind], displayDateTime(one.appliedAt),
        <Applicant application={one} parties={partiesOf(desk.context, one)} />, <Status status={one.status} />,
        one.kind === 'settings' ? '－' : displayDate(one.requestedStartDate), one.startDate === null ? '－' : displayDate(one.startDate),
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

/** Who has applied: with 事業所コード, or 仮ログインID until the review has given one. */
export const Applicant = ({ application: { officeCode, applicant }, parties: { company, office } }: { application: Application; parties: Parties }) =>
  <>{company} {office}（{officeCode ?? `仮ログインID ${applicant}`}）</>;
