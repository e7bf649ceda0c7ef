import type { Hono } from 'hono';
import { displayDateTime } from '../../domain/calendar';
import { readForm } from '../../ui/check';
import type { Env } from '../../ui/env';
import { Section, typed } from '../../ui/form';
import { Table } from '../../ui/table';
import type { Desk } from '../desk';
import { Snapshots, type Kept } from '../snapshots';
import { doing, type Done } from './flash';
import { Form, Press, TextField } from './form';
import { frame, type Refused, type ShowAgain } from './frame';
import { notFound } from './not-found';
import { paths, withQuery } from './paths';

const NAME_LENGTH = 40;

/** What can be done with a state that was kept; neither can be taken back, so each is asked about first. */
const acts = {
  restore: { heading: '残した状態に戻しますか', warning: '現在の状態（申込、メール、時計、ログイン）は失われます。', button: 'この状態に戻す', done: 'restore', run: ({ snapshots }: Desk, id: string) => snapshots.restore(id) },
  delete: { heading: '残した状態を削除しますか', warning: '削除した状態には戻せなくなります。現在の状態は変わりません。', button: '削除する', done: 'forgotten', run: ({ snapshots }: Desk, id: string) => snapshots.forget(id) },
} as const satisfies Record<string, { done: Done; [text: string]: unknown }>;

/**
 * Keeping the present state under a name, going back to it, and forgetting it.
 * @param show answers with the page again where something typed is wrong
 */
export function snapshots(app: Hono<Env>, desk: Desk, show: ShowAgain): void {
  app.post(paths.snapshots, async (c) => {
    const entered = await readForm(c);
    const name = typed(entered, 'name').trim();
    if ([...name].length > NAME_LENGTH) return show(c, { entered, errors: { name: `名前は${NAME_LENGTH}文字以内で入力してください。` } });
    desk.snapshots.take(name);
    return c.redirect(withQuery(paths.state, new URLSearchParams(doing('snapshot'))), 303);
  });

  for (const [what, { heading, warning, button, done, run }] of Object.entries(acts)) {
    const address = paths.snapshot(':id', what);
    app.get(address, (c) => {
      const kept = desk.snapshots.get(c.req.param('id') ?? '');
      if (!kept) return notFound(c, desk);
      return frame(c, desk, heading, (
        <Section id="kept" heading={kept.name}>
          <p>{displayDateTime(kept.takenAt)}に残した状態です（{contentsOf(kept)}）。</p>
          <p>{warning}</p>
          <Form to={paths.snapshot(kept.id, what)}>
            <div class="press"><Press text={button} accessKey="a" look="danger" /><a href={paths.state}>やめる</a></div>
          </Form>
        </Section>
      ));
    });
    app.post(address, (c) => (run(desk, c.req.param('id') ?? '') ? c.redirect(withQuery(paths.state, new URLSearchParams(doing(done))), 303) : notFound(c, desk)));
  }
}

const contentsOf = ({ state: { applications, mails, offices } }: Kept): string => `契約者 ${offices.length}件、申込 ${applications.length}件、メール ${mails.length}件`;

export function SnapshotSection({ desk, refused }: { desk: Desk; refused: Refused | undefined }) {
  const rows = [...desk.snapshots.list()].reverse().map((kept) => [
    kept.name, displayDateTime(kept.takenAt), contentsOf(kept),
    <div class="press">
      <a href={paths.snapshot(kept.id, 'restore')} aria-label={`${kept.name}に戻す`}>戻す</a>
      <a href={paths.snapshot(kept.id, 'delete')} aria-label={`${kept.name}を削除する`}>削除する</a>
    </div>,
  ]);
  return (
    <Section id="snapshots" heading="スナップショット">
      <p>現在の状態（申込、メール、時計、ログイン）を残し、後で戻せます。{Snapshots.limit}件まで残り、超えると古いものから消えます。サーバーを止めるとすべて消えます。</p>
      <Form to={paths.snapshots}>
        <div class="inline"><TextField name="name" label="名前" hint="空欄の場合は番号が付きます" refused={refused} /><Press text="現在の状態を残す" accessKey="a" /></div>
      </Form>
      <Table label="スナップショットの一覧" heads={['名前', '時計', '内容', '操作']} rows={rows} empty="残した状態はありません。" />
    </Section>
  );
}
