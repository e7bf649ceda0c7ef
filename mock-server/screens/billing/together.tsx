import { TAX_PERCENT } from '../../domain/tariff';
import type { Statement } from '../../operations/charges';
import { billedElsewhere } from '../../operations/combined-bill';
import { Section } from '../../ui/form';
import { Facts, Table } from '../../ui/table';
import { chargeStatus, yen } from '../../vocabulary/charges';
import type { OwnMonth } from './own-statement';

/** 一括請求: what else stands on the invoice, or on whose invoice the charges stand. Nothing for an invoice of one office. */
export function Together({ own: { statement, bill }, settled }: { own: OwnMonth; settled: boolean }) {
  const elsewhere = billedElsewhere(bill, statement);
  if (bill.statements.length === 1) return null;
  return (
    <Section id="together" heading="一括請求">
      {elsewhere
        ? <p>この事業所の請求額は、登録請求先コード {elsewhere.contract.billing.code} の請求書に合算し、{nameOf(elsewhere)}に請求します。</p>
        : <Parts own={{ statement, bill }} settled={settled} />}
    </Section>
  );
}

function Parts({ own: { bill: { statements, totals } }, settled }: { own: OwnMonth; settled: boolean }) {
  const shown = (amount: number) => <span class="amount">{settled ? yen(amount) : chargeStatus.open.text}</span>;
  return (
    <>
      <Table label="一括請求の内訳" heads={['事業所コード', '企業名', '事業所名', '請求額（税抜）']}
        rows={statements.map(({ contract: { officeCode, company, office }, totals: { net } }) => [officeCode, company.name, office.name, shown(net)])} />
      <div class="totals">
        <Facts label="一括請求の合計" facts={[
          ['一括請求の合計（税抜）', shown(totals.net)], [`一括請求の消費税（${TAX_PERCENT}%）`, shown(totals.tax)], ['一括請求の合計（税込）', shown(totals.gross)],
        ]} />
      </div>
    </>
  );
}

const nameOf = ({ contract: { officeCode, company, office } }: Statement): string => `${company.name} ${office.name}（事業所コード ${officeCode}）`;
