import type { Hono } from 'hono';
import { displayDateTime } from '../../domain/calendar';
import type { FaultKind } from '../../faults';
import { readForm } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { FieldError, Section, typed, described } from '../../ui/form';
import { Table } from '../../ui/table';
import { fault } from '../api/requests';
import type { Desk } from '../desk';
import { Button, Form, Select, TextField } from './form';
import { frame, type Refused } from './frame';
import { notFound } from './not-found';
import { paths } from './paths';

const faultNames: Record<FaultKind, string> = {
  'session-expiry': 'セッション切れ', slow: '遅い応答', 'server-error': 'サーバーエラー（500）', maintenance: 'メンテナンス画面（503）', 'mail-refused': 'メール送信の失敗',
};

/** Going back, starting again, and making things go wrong. */
export function state(app: Hono<Env>, desk: Desk): void {
  const back = (c: NssRequest, done: string) => c.redirect(`${paths.state}?done=${done}`, 303);

  app.get(paths.state, (c) => show(c, desk));
  app.post(paths.snapshots, (c) => {
    desk.snapshots.take();
    return back(c, 'snapshot');
  });
  app.post(paths.restore(':id'), (c) => (desk.snapshots.restore(c.req.param('id') ?? '') ? back(c, 'restore') : notFound(c, desk)));
  app.post(paths.reset, async (c) => {
    const entered = await readForm(c);
    const seed = typed(entered, 'seed').trim();
    const errors = {
      ...(/^\d{0,15}$/.test(seed) ? {} : { seed: 'シードは15桁以内の半角数字で入力してください。' }),
      ...(typed(entered, 'sure') === 'yes' ? {} : { sure: 'やり直すには、確認のチェックを入れてください。' }),
    };
    if (Object.keys(errors).length > 0) return show(c, desk, { entered, errors });
    desk.reset(seed === '' ? undefined : Number(seed));
    return back(c, 'reset');
  });
  app.post(paths.faults, async (c) => {
    const entered = await readForm(c);
    const kind = typed(entered, 'kind');
    const ms = typed(entered, 'ms').trim();
    const input = fault.safeParse({ kind, count: number(typed(entered, 'count')), ...(kind === 'slow' && ms !== '' ? { ms: number(ms) } : {}) });
    if (!input.success) {
      return show(c, desk, { entered, errors: Object.fromEntries(input.error.issues.map(({ path, message }) => [String(path[0] ?? 'kind'), message])) });
    }
    desk.faults.arm(input.data);
    return back(c, 'fault');
  });
  app.post(paths.clearFaults, (c) => {
    desk.faults.clear();
    return back(c, 'cleared');
  });
}

const number = (text: string): number => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : Number.NaN);

function show(c: NssRequest, desk: Desk, refused?: Refused) {
  return frame(c, desk, '状態と障害', (
    <>
      <SnapshotSection desk={desk} />
      <FaultSection desk={desk} refused={refused} />
      <ResetSection refused={refused} />
    </>
  ), refused);
}

function SnapshotSection({ desk }: { desk: Desk }) {
  const rows = [...desk.snapshots.list()].reverse().map(({ id, takenAt, state: { applications, mails } }) => [
    displayDateTime(takenAt), `申込 ${applications.length}件、メール ${mails.length}件`, <Button to={paths.restore(id)} text="戻す" label={`${displayDateTime(takenAt)}の状態に戻す`} />,
  ]);
  return (
    <Section id="snapshots" heading="スナップショット">
      <p>現在の状態（申込、メール、時計、ログイン）を残し、後で戻せます。サーバーを止めると消えます。</p>
      <Button to={paths.snapshots} text="現在の状態を残す" />
      <Table label="スナップショットの一覧" heads={['時計', '内容', '操作']} rows={rows} empty="残した状態はありません。" />
    </Section>
  );
}

function FaultSection({ desk, refused }: { desk: Desk; refused: Refused | undefined }) {
  const armed = desk.faults.list();
  return (
    <Section id="faults" heading="障害">
      <p>次のリクエスト（またはメール送信）から、指定した回数だけ起こします。</p>
      <Form to={paths.faults}>
        <Select name="kind" label="種類" options={Object.entries(faultNames)} refused={refused} />
        <TextField name="count" label="回数" hint="1～1000" inputmode="numeric" initial="1" refused={refused} />
        <TextField name="ms" label="遅らせる時間（ミリ秒）" hint="「遅い応答」の場合。空欄は1000" inputmode="numeric" refused={refused} />
        <button type="submit">設定する</button>
      </Form>
      <Table label="設定中の障害" heads={['種類', '残り回数', '時間']} empty="設定中の障害はありません。"
        rows={armed.map(({ kind, count, ms }) => [faultNames[kind], String(count), kind === 'slow' ? `${ms ?? 1000}ミリ秒` : '－'])} />
      {armed.length > 0 && <Button to={paths.clearFaults} text="すべて解除する" />}
    </Section>
  );
}

function ResetSection({ refused }: { refused: Refused | undefined }) {
  const errors = refused?.errors ?? {};
  return (
    <Section id="reset" heading="リセット">
      <p>すべての申込、メール、ログインを消し、最初の状態からやり直します。元に戻せるのはスナップショットだけです。</p>
      <Form to={paths.reset}>
        <TextField name="seed" label="シード" hint="架空の契約者を決める番号。空欄は現在のまま" inputmode="numeric" refused={refused} />
        <div class="field check">
          <input type="checkbox" id="sure" name="sure" value="yes" {...described('sure', errors, false)} />
          <label for="sure">すべて消えることを確認しました</label>
          <FieldError name="sure" errors={errors} />
        </div>
        <button type="submit" class="danger">最初からやり直す</button>
      </Form>
    </Section>
  );
}
