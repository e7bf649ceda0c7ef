import type { Hono } from 'hono';
import { readForm } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { Section, typed } from '../../ui/form';
import type { Desk } from '../desk';
import { faults, FaultSection } from './faults';
import { doing } from './flash';
import { Form, Press, TextField, Tick } from './form';
import { frame, type Refused, type ShowAgain } from './frame';
import { paths, withQuery } from './paths';
import { snapshots, SnapshotSection } from './snapshots';

/** The NSS as a whole: going back, making things go wrong, starting again. */
export function state(app: Hono<Env>, desk: Desk): void {
  const again: ShowAgain = (c, refused) => show(c, desk, refused);
  app.get(paths.state, (c) => show(c, desk));
  snapshots(app, desk, again);
  faults(app, desk, again);

  app.post(paths.reset, async (c) => {
    const entered = await readForm(c);
    const seed = typed(entered, 'seed').trim();
    const errors = {
      ...(/^\d{0,15}$/.test(seed) ? {} : { seed: 'シードは15桁以内の半角数字で入力してください。' }),
      ...(typed(entered, 'sure') === '1' ? {} : { sure: 'やり直すには、確認のチェックを入れてください。' }),
    };
    if (Object.keys(errors).length > 0) return show(c, desk, { entered, errors });
    desk.reset(seed === '' ? undefined : Number(seed));
    return c.redirect(withQuery(paths.state, new URLSearchParams(doing('reset'))), 303);
  });
}

function show(c: NssRequest, desk: Desk, refused?: Refused) {
  return frame(c, desk, '状態と障害', (
    <>
      <SnapshotSection desk={desk} refused={refused} />
      <FaultSection desk={desk} refused={refused} />
      <Section id="reset" heading="リセット">
        <p>すべての申込、メール、ログインを消し、最初の状態からやり直します。元に戻せるのはスナップショットだけです。</p>
        <Form to={paths.reset}>
          <TextField name="seed" label="シード" hint="架空の契約者を決める番号。空欄は現在のまま" inputmode="numeric" refused={refused} />
          <Tick name="sure" label="すべて消えることを確認しました" refused={refused} />
          <Press text="最初からやり直す" look="danger" />
        </Form>
      </Section>
    </>
  ), refused);
}
