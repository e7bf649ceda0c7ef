import type { Child } from 'hono/jsx';
import { monthly, tasks } from '../../domain/tariff';
import { Section } from '../../ui/form';
import { Table } from '../../ui/table';
import { yen } from '../../vocabulary/charges';
import { BoardLink } from '../layout';
import { Sources, sourceWords } from '../source';

const price = (amount: number) => <span class="price">{yen(amount)}</span>;

/** 利用料金: the two plans, the services, and the 業務 whose price is known (S4 p. 3; R-44). */
export const planGuide = (): Child => (
  <>
    <Section id="plans" heading="料金プラン">
      <Table label="料金プラン" heads={['料金プラン', '基本料金（月額）', '従量料金']} rows={[
        ['プランA', <>1端末ごとに {price(monthly.basic.yen)}</>, '月間の利用件数 × 単価（A）'],
        ['プランB', 'なし', '月間の利用件数 × 単価（B）'],
      ]} />
      <p>単価は業務ごとに決まり、プランAの単価のほうが安くなります。基本料金はnetNACCSを含むインタラクティブ処理方式の端末にかかります。</p>
      <p>料金がかからない場合も、プランは必ず選択してください。netNACCSでプランBを選び、有料の管理統計資料を申し込まず、無料の業務だけを利用する場合、料金はかかりません。</p>
      <Sources of={[monthly.basic.source]} />
    </Section>
    <Section id="services" heading="プランのほかにかかる料金（月額）">
      <Table label="プランのほかにかかる料金" heads={['サービス', '単位', '料金', '出典']} rows={[
        ['管理統計資料（有料）', '1利用者コード', price(monthly.statistics.yen), sourceWords(monthly.statistics.source)],
        ['保税管理資料保存サービス', '1利用者コード', price(monthly.storage.yen), sourceWords(monthly.storage.source)],
      ]} />
      <p>保税管理資料保存サービスには、管理統計資料（有料）の申込みが必要です。専用線・ブロードバンドの料金は「<BoardLink to="accessLines" />」をご覧ください。システムの初期費用はかかりません。</p>
    </Section>
    <Section id="tasks" heading="業務の単価">
      <Table label="業務の単価" heads={['業務', '名称', 'プランA', 'プランB', '出典']} rows={tasks.map(({ code, name, yen: each, source }) => [code, name, price(each.A), price(each.B), sourceWords(source)])} />
      <p class="note">資料に単価や名称のある業務だけを載せています。</p>
      <p>プランの選び方は「<BoardLink to="planQuestion">料金プランはどのように選びますか</BoardLink>」、金額は「<BoardLink to="boardSimulation" />」でご確認いただけます。</p>
    </Section>
  </>
);
