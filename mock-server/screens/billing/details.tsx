import type { Hono } from 'hono';
import type { Context } from '../../context';
import { displayDate } from '../../domain/calendar';
import { displayMonth, settledOn } from '../../domain/months';
import { TAX_PERCENT } from '../../domain/tariff';
import { isSettled, type Statement } from '../../operations/charges';
import { billedElsewhere } from '../../operations/combined-bill';
import type { Env } from '../../ui/env';
import { Go, Section } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Facts, Table } from '../../ui/table';
import { buttons, type ButtonId } from '../../vocabulary/buttons';
import { chargeStatus, itemText, yen } from '../../vocabulary/charges';
import { invoiceRefusal, noSuchMonth, ownMonth, usageFileRefusal, type OwnMonth } from './own-statement';
import { Together } from './together';

/** 請求情報の詳細画面: what a month costs and why, how NACCS was used, and the files of it. */
export function billingDetails(app: Hono<Env>, context: Context): void {
  app.get(paths.billingDetails(':month'), (c) => {
    const own = ownMonth(context, c);
    if (!own) return noSuchMonth(c);
    const { statement } = own;
    const settled = isSettled(context, statement.month);
    return page(c, 'billingDetails', (
      <>
        <Summary own={own} settled={settled} />
        <Rows statement={statement} settled={settled} />
        <Together own={own} settled={settled} />
        <Uses statement={statement} />
        <div class="actions">
          <Go to={paths.billing} id="backToBilling" chevron="back" />
          <Output to={paths.invoicePdf(statement.month)} id="printInvoice" refusal={invoiceRefusal(context, own)} />
          <Output to={paths.usageFile(statement.month)} id="printUsage" refusal={usageFileRefusal(context, statement)} />
        </div>
      </>
    ));
  });
}

/** Who gets the invoice sees what it comes to; who is billed with another sees its own part. */
function Summary({ own: { statement, bill }, settled }: { own: OwnMonth; settled: boolean }) {
  const { month, contract: { billing } } = statement;
  const { totals } = billedElsewhere(bill, statement) ? statement : bill;
  return (
    <Section id="summary" heading="請求の概要">
      <Facts pairs label="請求の概要" facts={[
        ['対象月', displayMonth(month)], ['状況', (settled ? chargeStatus.settled : chargeStatus.open).text],
        ['請求額（税込）', settled ? yen(totals.gross) : chargeStatus.open.text], ['確定日', displayDate(settledOn(month))],
        ['登録請求先コード', billing.code], ['支払の方法', billing.payment], ['請求先', billing.place.name], ['請求先担当者', billing.contact],
      ]} />
    </Section>
  );
}

function Rows({ statement: { month, charges, totals }, settled }: { statement: Statement; settled: boolean }) {
  return (
    <Section id="charges" heading="請求内訳">
      {settled
        ? (
          <>
            <Table label="請求内訳" heads={['項目', '対象', '単価', '数量', '金額']} empty="請求の対象となる料金はありません。" rows={charges.map((charge) => [
              itemText(charge), charge.subject === '' ? '－' : charge.subject, amount(yen(charge.unitPrice)), amount(charge.quantity.toLocaleString('ja-JP')), amount(yen(charge.amount)),
            ])} />
            <div class="totals">
              <Facts label="合計" facts={[['合計（税抜）', amount(yen(totals.net))], [`消費税（${TAX_PERCENT}%）`, amount(yen(totals.tax))], ['合計（税込）', amount(yen(totals.gross))]]} />
            </div>
          </>
        )
        : <p>この月の請求額は未確定です。{displayDate(settledOn(month))} 9:00に確定します。</p>}
    </Section>
  );
}

function Uses({ statement: { uses } }: { statement: Statement }) {
  return (
    <Section id="uses" heading="利用者IDごとのご利用状況">
      <Table label="利用者IDごとのご利用状況" heads={['利用者ID', '業務', '業務名', '料金プラン', '利用件数', '単価', '金額']} empty="この月のご利用はありません。"
        rows={uses.map((use) => [
          use.userId, use.task, use.name, `プラン${use.plan}`, amount(`${use.count.toLocaleString('ja-JP')}件`), amount(yen(use.unitPrice)), amount(yen(use.amount)),
        ])} />
    </Section>
  );
}

/** Figures stand under each other by their last digit. */
const amount = (text: string) => <span class="amount">{text}</span>;

/** A button that outputs a file; where there is none, it is there all the same and says why. */
function Output({ to, id, refusal }: { to: string; id: ButtonId; refusal: string | null }) {
  if (refusal === null) return <Go to={to} id={id} />;
  return <span class="blocked"><button type="button" disabled aria-describedby={`no-${id}`}>{buttons[id].text}</button><small id={`no-${id}`}>{refusal}</small></span>;
}
