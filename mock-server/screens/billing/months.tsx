import type { Hono } from 'hono';
import type { Context } from '../../context';
import { displayDate } from '../../domain/calendar';
import { displayMonth, settledOn, type Month } from '../../domain/months';
import { billedMonths, isSettled, statementOf } from '../../operations/charges';
import { billedElsewhere, billOf } from '../../operations/combined-bill';
import type { Office } from '../../store/tables';
import type { Env } from '../../ui/env';
import { Go } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';
import { chargeStatus, yen } from '../../vocabulary/charges';

const yearOf = (month: Month): string => month.slice(0, 4);

/** 請求金額の参照: what each month has cost, a year at a time, newest first. */
export function billingMonths(app: Hono<Env>, context: Context): void {
  app.get(paths.billing, (c) => {
    const office = c.get('office');
    const months = billedMonths(context, office);
    const years = [...new Set(months.map(yearOf))];
    const year = years.find((one) => one === c.req.query('year')) ?? years[0];
    return page(c, 'billing', (
      <>
        {years.length > 1 && <Years years={years} current={year} />}
        <Table label="月ごとの請求額" heads={['対象月', '請求額（税込）', '状況', '確定日', '詳細']} empty="請求の対象となる月はまだありません。"
          rows={months.filter((month) => yearOf(month) === year).map((month) => rowOf(context, office, month))} />
        <div class="actions"><Go to={paths.menu} id="toMenu" /></div>
      </>
    ));
  });
}

function rowOf(context: Context, office: Office, month: Month) {
  const settled = isSettled(context, month);
  return [
    displayMonth(month), <span class="amount">{settled ? yen(billed(context, office, month)) : chargeStatus.open.text}</span>,
    (settled ? chargeStatus.settled : chargeStatus.open).text, displayDate(settledOn(month)), <Go to={paths.billingDetails(month)} id="details" />,
  ];
}

/** What the invoice comes to; where it is another office's, the own part of it. Yen with tax. */
function billed(context: Context, office: Office, month: Month): number {
  const [bill, statement] = [billOf(context, office, month), statementOf(context, office, month)];
  return (billedElsewhere(bill, statement) ? statement : bill).totals.gross;
}

function Years({ years, current }: { years: readonly string[]; current: string | undefined }) {
  return (
    <nav class="pager" aria-label="年">
      <ul>{years.map((year) => <li><a href={`${paths.billing}?year=${year}`} {...(year === current ? { 'aria-current': 'page' } : {})}>{year}年</a></li>)}</ul>
    </nav>
  );
}
