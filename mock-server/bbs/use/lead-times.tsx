import type { Child } from 'hono/jsx';
import { LEAD_LINE, LEAD_LINE_MOST, LEAD_NETNACCS } from '../../domain/schedule';
import { Section } from '../../ui/form';
import { Table } from '../../ui/table';
import { BoardLink } from '../layout';

/** 利用開始までの期間 (S4 p. 4). */
export const leadTimes = (): Child => (
  <>
    <Section id="times" heading="お申込みから利用開始までの目安">
      <Table label="お申込みから利用開始までの目安" heads={['ご利用の形態', '期間の目安']} rows={[
        ['netNACCS・webNACCS', `${LEAD_NETNACCS}営業日程度`],
        ['専用線・ブロードバンド', `${LEAD_LINE}～${LEAD_LINE_MOST}営業日`],
        ['保税・通関の業種', '許可日以降で、設定できる最も早い時期から'],
      ]} />
      <p class="note">出典: 「NACCSの導入をお考えのみなさまへ」 4ページ。営業日は、土・日曜日、祝日及び年末年始を除いた平日です。</p>
    </Section>
    <Section id="dates" heading="利用開始日の決まり方">
      <p>利用開始日は、<BoardLink to="schedule" />の日付の中から、審査終了の後に確定します。netNACCSでは審査終了から{LEAD_NETNACCS}営業日以上、回線を新設する場合は{LEAD_LINE}営業日以上が必要です。審査の回答は翌営業日以降になることがあります。</p>
      <p>申込日からの利用開始日は「<BoardLink to="boardSimulation" />」で確認できます。</p>
    </Section>
  </>
);
