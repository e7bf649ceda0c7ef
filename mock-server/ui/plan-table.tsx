import { Table } from './table';

/** S4 (tariff), 税抜き. */
const plans = [
  ['プランA', '1端末ごとに 月額5,000円', '月間の利用件数 × 単価（プランAの単価）'],
  ['プランB', 'なし', '月間の利用件数 × 単価（プランBの単価。プランAより高い単価）'],
] as const;

/** What the two 料金プラン cost, in words. */
export const PlanTable = () => (
  <>
    <Table label="料金プランの内容" heads={['料金プラン', '基本料金', '従量料金']} rows={plans} />
    <p class="note">金額は税抜きです。管理統計資料（有料）と保税管理資料保存サービスの料金（利用者コードごとに、それぞれ月額1,000円）、および回線使用料等は、プランにかかわらず別にかかります。</p>
  </>
);
