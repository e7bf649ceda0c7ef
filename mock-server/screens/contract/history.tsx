import type { Application } from '../../domain/application';
import { displayDate } from '../../domain/calendar';
import { statusLabel } from '../../domain/lifecycle';
import { history, upcoming } from '../../operations/planned';
import { Go, Section } from '../../ui/form';
import { Counted, Pager, pageOfRows } from '../../ui/pager';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';
import { kindName } from '../../vocabulary/change-items';
import { Changes } from './changes';
import { Start, type Shown } from './parts';

const PER_PAGE = 20;

/** 申込履歴: what open applications are going to change from when on, and what has changed when, each with its application. */
export function HistoryTab({ context, contract: { officeCode, startedOn }, page }: Shown) {
  const coming = upcoming(context, officeCode);
  const shown = pageOfRows(history(context, officeCode), PER_PAGE, page);
  return (
    <>
      <Section id="upcoming" heading="変更予定">
        <Table label="変更予定" heads={['利用開始日', '申込分類', '変更の内容', 'ステータス', '申込受付番号', '詳細']} empty="変更の予定はありません。"
          rows={coming.map((one) => [<Start of={one} />, kindName[one.kind], <Changes by={one} />, <span class="whole">{statusLabel[one.status]}</span>, one.receiptNumber, <Details of={one} />])} />
      </Section>
      <Section id="history" heading="変更の履歴">
        <p>契約開始日: {displayDate(startedOn)}</p>
        <Counted shown={shown} />
        <Table label="変更の履歴" heads={['適用日', '申込分類', '変更の内容', '申込受付番号', '詳細']} empty="契約開始後に変更はありません。"
          rows={shown.rows.map(([day, one]) => [displayDate(day), kindName[one.kind], <Changes by={one} />, one.receiptNumber, <Details of={one} />])} />
        <Pager shown={shown} to={(number) => `${paths.contract}?tab=history&page=${number}`} />
      </Section>
    </>
  );
}

const Details = ({ of: { receiptNumber } }: { of: Application }) => <Go to={paths.application(receiptNumber)} id="details" />;
