import type { Child } from 'hono/jsx';
import { lineRates, type LineRates } from '../../domain/tariff';
import { Section } from '../../ui/form';
import { Table } from '../../ui/table';
import { yen } from '../../vocabulary/charges';
import { BoardLink } from '../layout';
import { Sources } from '../source';

const price = (amount: number | null) => <span class="price">{yen(amount)}</span>;
const nameOf = ({ kind, speed }: LineRates): string => `${kind} ${speed}`;
/** One of two hours of maintenance, or both where they cost the same. */
const byHours = ({ weekdays, always }: LineRates['use']) =>
  (weekdays === always ? price(always) : <>平日 {price(weekdays)}<br />24時間365日 {price(always)}</>);

/** アクセス回線: every line of the tariff with what it costs (S4 p. 5, E-15). */
export const accessLines = (): Child => (
  <>
    <Section id="kinds" heading="回線の種類">
      <ul>
        <li>インターネット: netNACCSとwebNACCSで利用します。NACCSセンターにお支払いいただく回線の料金はありません。</li>
        <li>専用線: 一般NACCSで利用します。回線速度の1/4の帯域を保証します。</li>
        <li>ブロードバンド: 一般NACCSで利用します。ADSLは、光回線を利用できない場所に限ります。</li>
      </ul>
      <p class="note">専用線とブロードバンドはNACCS専用です。インターネットには接続できません。現在お申込みいただけるのは、専用線0.5Mbps・1Mbps・3Mbps・5Mbps・10Mbpsとブロードバンド(光)です。</p>
    </Section>
    <Section id="initial" heading="初期費用（税抜き・1回のみ）">
      <Table label="初期費用" heads={['回線', '予備機なし', '予備機あり', '冗長化']} rows={lineRates.map((line) => [nameOf(line), price(line.initial.plain), price(line.initial.spare), price(line.initial.redundant)])} />
    </Section>
    <Section id="monthly" heading="回線使用料・屋内配線（税抜き・月額）">
      <Table label="回線使用料・屋内配線" heads={['回線', '回線使用料', '回線使用料（冗長化）', '屋内配線', '屋内配線（冗長化）']} rows={lineRates.map((line) => [
        nameOf(line), byHours(line.use), price(line.use.redundant), price(line.wiring.plain), price(line.wiring.redundant),
      ])} />
    </Section>
    <Section id="router" heading="ルータ・ping監視（税抜き・月額）">
      <Table label="ルータ・ping監視" heads={['回線', '平日', '24時間365日', '予備機あり', '冗長化', 'ping監視']} rows={lineRates.map(({ router, ping, ...line }) => [
        `${line.kind} ${line.speed}`, price(router.weekdays), price(router.always), price(router.spare), price(router.redundant), price(ping),
      ])} />
      <p class="note">冗長化を申し込んだ回線のping監視は無料です。「－」は、申し込めないもの、または資料に金額のないものです。</p>
      <Sources of={lineRates.map(({ source }) => source)} />
      <p>合計の金額は「<BoardLink to="boardSimulation" />」で試算できます。</p>
    </Section>
  </>
);
