import { displayDate } from '../domain/calendar';
import type { Begin, Cost, Quote, QuoteRequest } from '../domain/quote';
import { TAX_PERCENT } from '../domain/tariff';
import { Section } from '../ui/form';
import { paths } from '../ui/paths';
import { Facts, Table } from '../ui/table';
import { itemText, yen } from '../vocabulary/charges';
import { screens } from '../vocabulary/screens';
import { sourceWords } from './source';

/** What a simulation comes to: cost once and by the month, row by row with its source, and the earliest 利用開始日. */
export function SimulationResult({ quote: { initial, monthly, first, begin }, request }: { readonly quote: Quote; readonly request: QuoteRequest }) {
  return (
    <>
      <Section id="initial" heading="初期費用">
        <Costs label="初期費用" cost={initial} empty="初期費用はかかりません。" />
      </Section>
      <Section id="monthly" heading="月額料金">
        <Costs label="月額料金" cost={monthly} empty="月額料金はかかりません。" />
        <p class="note">金額は税抜きの単価から計算し、消費税は{TAX_PERCENT}%（1円未満切り捨て）としています。従量料金は、入力された月間利用件数で計算しています。</p>
        {request.method === 'SMTP双方向' && request.line === null && (
          <p class="note">機器共用でほかの事業所のサーバを使う場合、SMTP双方向の従量料金は、サーバのある事業所の料金プランで計算します。</p>
        )}
      </Section>
      <Section id="first" heading="最初のご請求">
        <Facts label="最初のご請求" facts={[[`${begin.startsOn.slice(0, 4)}年${begin.startsOn.slice(5, 7)}月分（税込）`, amount(first.gross)]]} />
        <p class="note">月の途中で利用を開始しても、その月の料金は1か月分かかります。</p>
      </Section>
      <Section id="earliest" heading="最も早い利用開始日"><Days begin={begin} hasLine={request.line !== null} /></Section>
    </>
  );
}

function Costs({ label, cost: { rows, totals }, empty }: { readonly label: string; readonly cost: Cost; readonly empty: string }) {
  return (
    <>
      <Table label={label} heads={['項目', '単価', '数量', '金額', '出典']} empty={empty}
        rows={rows.map((row) => [itemText(row), amount(row.unitPrice), <span class="amount">{row.quantity.toLocaleString('ja-JP')}</span>, amount(row.amount), sourceWords(row.source)])} />
      <div class="totals">
        <Facts label={`${label}の合計`} facts={[[`${label}の合計（税抜）`, amount(totals.net)], [`${label}の消費税（${TAX_PERCENT}%）`, amount(totals.tax)], [`${label}の合計（税込）`, amount(totals.gross)]]} />
      </div>
    </>
  );
}

/** Day by day, so that it can be followed in the schedule. */
function Days({ begin: { appliedOn, approvedOn, lead, readyOn, startsOn, settingsUntil }, hasLine }: { readonly begin: Begin; readonly hasLine: boolean }) {
  return (
    <>
      <Facts label="最も早い利用開始日" facts={[
        ['申込日', displayDate(appliedOn)], ['審査終了', `${displayDate(approvedOn)}（申込日の翌営業日と想定）`],
        ['準備期間の終わり', `${displayDate(readyOn)}（審査終了から${lead}営業日。${hasLine ? '回線の工事があるため' : '回線の工事がないため'}）`],
        ['利用開始日', <strong>{displayDate(startsOn)}</strong>], ['システム設定申込締切日', `${displayDate(settingsUntil)}（利用開始日の4営業日前）`],
      ]} />
      <p class="note">利用開始日は、準備期間の後に来る<a href={paths.schedule}>{screens.schedule.title}</a>の最初の日付です。審査の状況により、実際の利用開始日は異なることがあります。</p>
    </>
  );
}

const amount = (value: number) => <span class="amount whole">{yen(value)}</span>;
