import type { Child } from 'hono/jsx';
import { monthly } from '../../domain/tariff';
import { yen } from '../../vocabulary/charges';
import { BoardLink } from '../layout';
import { Sources } from '../source';
import { Answer } from './answer';

/** 料金プラン (E-07). */
export const planQuestion = (): Child => (
  <Answer further={['planGuide', 'boardSimulation', 'guideCyberPort']}>
    <p>料金プランは、事業所ごとに、1. 一般NACCSと 2. netNACCSのそれぞれについて選びます。プランAは基本料金{yen(monthly.basic.yen)}と従量料金、プランBは従量料金だけです（税抜き）。利用件数が多いほど、単価の安いプランAが有利になります。</p>
    <ul>
      <li>メールボックスを利用しないなど、基本料金がかからない一般NACCSの利用は、原則としてプランBです。1単位{yen(monthly.basic.yen)}でプランAを選ぶこともできます。</li>
      <li>他の事業所のサーバを使うSMTP双方向の利用には、サーバを持つ事業所のプランが適用されます。</li>
      <li>プランは月単位で変更できます。NSSの変更申込で「料金プラン（AプランまたはBプランの選択）」を選んでください。</li>
    </ul>
    <p>具体的な金額は「<BoardLink to="boardSimulation" />」で比べられます。</p>
    <Sources of={[monthly.basic.source]} />
  </Answer>
);
