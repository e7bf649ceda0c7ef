import type { Hono } from 'hono';
import { displayDate } from '../../domain/calendar';
import type { Env } from '../../ui/env';
import { Table } from '../../ui/table';
import type { Desk } from '../desk';
import { frame } from './frame';
import { paths } from './paths';
import { eventName } from './words';

const SHOWN = 200;

/** What has happened, newest first. */
export function journal(app: Hono<Env>, desk: Desk): void {
  app.get(paths.journal, (c) => {
    const rows = desk.context.journal.list().slice(-SHOWN).reverse().map(({ number, at, loginId, what, status, screen, step, receiptNumber }) => [
      String(number), <><span class="word">{displayDate(at.slice(0, 10))}</span> {at.slice(11, 19)}</>, loginId ?? '－', eventName(what), status === null ? '－' : String(status), screen ?? '－', step ?? '－', receiptNumber === null ? '－' : <a href={paths.application(receiptNumber)}>{receiptNumber}</a>,
    ]);
    return frame(c, desk, '履歴', (
      <>
        <p>リクエストと状態の変化のうち、新しい{SHOWN}件です。</p>
        <Table label="履歴" heads={['番号', '日時', 'ログインID', '内容', '応答', '画面', '文書の手順', '申込受付番号']} rows={rows} empty="まだ何も起こっていません。" />
      </>
    ));
  });
}
