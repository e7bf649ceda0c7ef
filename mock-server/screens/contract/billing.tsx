import type { Plan } from '../../domain/contract';
import { isAbolished } from '../../domain/changes/codes';
import { Section } from '../../ui/form';
import { Facts } from '../../ui/table';
import { placeFacts, PlannedTable, type Shown } from './parts';

const planName = (plan: Plan | null): string => (plan === null ? '契約なし' : `プラン${plan}`);
const wanted = (yes: boolean): string => (yes ? '要' : '不要');

/** 料金・請求: plans, 管理資料 of each 利用者コード (charged by code, S4), and where the bill goes. */
export function BillingTab({ contract: { plan, userCodes, billing }, plans }: Shown) {
  return (
    <>
      <Section id="plan" heading="料金プランに関する情報"><Facts label="料金プラン" facts={[['netNACCS', planName(plan.net)], ['一般NACCS', planName(plan.general)]]} /></Section>
      <Section id="statistics" heading="管理資料に関する情報">
        <PlannedTable label="管理資料" kind="statistics" plans={plans} empty="利用者コードはありません。"
          heads={['利用者コード', '管理統計資料(有料)', '管理統計資料(無料)', '保税管理資料保存サービス']}
          rows={userCodes.filter((code) => !isAbolished(code)).map(({ code, statistics }) => [code, [code, wanted(statistics.paid), wanted(statistics.free), wanted(statistics.storage)]])} />
      </Section>
      <Section id="billing" heading="請求先に関する情報">
        <Facts label="請求先" facts={[['登録請求先コード', billing.code], ...placeFacts('請求先', billing.place), ['請求先担当者', billing.contact], ['支払の方法', billing.payment]]} />
      </Section>
    </>
  );
}
