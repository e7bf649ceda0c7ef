import type { Child } from 'hono/jsx';
import { trades } from '../../domain/trades';
import { Table } from '../../ui/table';
import { Answer } from './answer';

/** シングルサインオン可能な業種 (E-05; S3 step 13 (2) sends people here). */
export const singleSignOn = (): Child => (
  <Answer further={['tradeGuide', 'idNumbers', 'guideCyberPort']}>
    <p>シングルサインオンは、1つの利用者IDで複数の業種の業務を行うことです。同じグループの、次の表で「○」の業種どうしで利用できます。</p>
    <Table label="シングルサインオンを利用できる業種" heads={['グループ', '業種', 'シングルサインオン']} rows={trades.map(({ group, name, singleSignOn: possible }) => [group, name, <span class="mark">{possible ? '○' : '×'}</span>])} />
    <ul>
      <li>グループの異なる業種は、別の利用者コードで申し込みます。{trades.filter(({ anyGroup }) => anyGroup).map(({ name }) => name).join('、')}は、別にする必要はありません。</li>
      <li>1つの保税地域コードに登録できる利用者コードは1つです。</li>
      <li>通関士の利用者IDでは、シングルサインオンを利用できません。</li>
    </ul>
  </Answer>
);
