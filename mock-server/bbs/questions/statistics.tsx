import type { Child } from 'hono/jsx';
import { monthly } from '../../domain/tariff';
import { trades } from '../../domain/trades';
import { Table } from '../../ui/table';
import { yen } from '../../vocabulary/charges';
import { Sources } from '../source';
import { Answer } from './answer';

const mark = (possible: boolean) => <span class="mark">{possible ? '○' : '×'}</span>;

/** 管理統計資料, by 業種 (E-06). */
export const statisticsGuide = (): Child => (
  <Answer further={['storageService', 'planGuide', 'tradeGuide']}>
    <Table label="業種ごとの管理統計資料" heads={['業種', '管理統計資料（有料）', '管理統計資料（無料）', '保税管理資料保存サービス']} rows={trades.map(({ name, statistics: { paid, free, storage } }) => [name, mark(paid), mark(free), mark(storage)])} />
    <ul>
      <li>管理統計資料（有料）は月額{yen(monthly.statistics.yen)}、保税管理資料保存サービスは月額{yen(monthly.storage.yen)}です（いずれも税抜き、1利用者コードごと）。</li>
      <li>保税管理資料保存サービスには、管理統計資料（有料）の申込みが必要です。</li>
      <li>通関士については資料に記載がないため、対象外としています。</li>
    </ul>
    <Sources of={[monthly.statistics.source, monthly.storage.source]} />
  </Answer>
);
