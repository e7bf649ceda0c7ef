import type { Hono } from 'hono';
import type { FaultKind } from '../../faults';
import { readForm } from '../../ui/check';
import type { Env } from '../../ui/env';
import { Section, typed } from '../../ui/form';
import { Table } from '../../ui/table';
import { fault } from '../api/requests';
import type { Desk } from '../desk';
import { doing } from './flash';
import { Button, Form, Press, Select, TextField } from './form';
import type { Refused, ShowAgain } from './frame';
import { paths, withQuery } from './paths';

const faultNames: Record<FaultKind, string> = {
  'session-expiry': 'セッション切れ', slow: '遅い応答', 'server-error': 'サーバーエラー（500）', maintenance: 'メンテナンス画面（503）', 'mail-refused': 'メール送信の失敗',
};

/** Making things go wrong on purpose. @param show answers with the page again where something typed is wrong */
export function faults(app: Hono<Env>, desk: Desk, show: ShowAgain): void {
  app.post(paths.faults, async (c) => {
    const entered = await readForm(c);
    const kind = typed(entered, 'kind');
    const ms = typed(entered, 'ms').trim();
    const input = fault.safeParse({ kind, count: number(typed(entered, 'count')), ...(kind === 'slow' && ms !== '' ? { ms: number(ms) } : {}) });
    if (!input.success) {
      return show(c, { entered, errors: Object.fromEntries(input.error.issues.map(({ path, message }) => [String(path[0] ?? 'kind'), message])) });
    }
    desk.faults.arm(input.data);
    return c.redirect(withQuery(paths.state, new URLSearchParams(doing('fault'))), 303);
  });

  app.post(paths.clearFaults, (c) => {
    desk.faults.clear();
    return c.redirect(withQuery(paths.state, new URLSearchParams(doing('cleared'))), 303);
  });
}

const number = (text: string): number => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : Number.NaN);

export function FaultSection({ desk, refused }: { desk: Desk; refused: Refused | undefined }) {
  const armed = desk.faults.list();
  return (
    <Section id="faults" heading="障害">
      <p>次のリクエスト（またはメール送信）から、指定した回数だけ起こします。</p>
      <Form to={paths.faults}>
        <div class="inline">
          <Select name="kind" label="種類" options={Object.entries(faultNames)} refused={refused} />
          <TextField name="count" label="回数（1～1000）" inputmode="numeric" initial="1" refused={refused} />
          <TextField name="ms" label="遅い応答のミリ秒（空欄は1000）" inputmode="numeric" refused={refused} />
        </div>
        <Press text="設定する" />
      </Form>
      <Table label="設定中の障害" heads={['種類', '残り回数', '時間']} empty="設定中の障害はありません。"
        rows={armed.map(({ kind, count, ms }) => [faultNames[kind], String(count), kind === 'slow' ? `${ms ?? 1000}ミリ秒` : '－'])} />
      {armed.length > 0 && <Button to={paths.clearFaults} text="すべて解除する" look="quiet" />}
    </Section>
  );
}
