import type { Hono } from 'hono';
import { displayDateTime, toInstant } from '../../domain/calendar';
import type { Due } from '../../store/tables';
import { readForm } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { Section, typed } from '../../ui/form';
import { Table } from '../../ui/table';
import { businessDaysOn, moveClock } from '../clock';
import type { Desk } from '../desk';
import { Form, TextField } from './form';
import { attempt, frame, type Refused } from './frame';
import { paths } from './paths';

const steps: Readonly<Record<string, { text: string; target(desk: Desk): number }>> = {
  hour: { text: '1時間進める', target: ({ context }) => context.clock.after('PT1H') },
  day: { text: '1日進める', target: ({ context }) => context.clock.after('P1D') },
  businessDay: { text: '1営業日進める', target: ({ context }) => businessDaysOn(context, 1) },
  businessDays: { text: '3営業日進める', target: ({ context }) => businessDaysOn(context, 3) },
};

const dueNames: Record<Due['kind'], string> = { start: '利用開始', settingsDeadline: 'システム設定申込の締切（申込がなければ無効）' };

/** The one clock: what time it is, what is to come, moving it on. */
export function clock(app: Hono<Env>, desk: Desk): void {
  app.get(paths.clock, (c) => show(c, desk));

  app.post(paths.clock, async (c) => {
    const entered = await readForm(c);
    const target = readTarget(desk, typed(entered, 'step'), typed(entered, 'now'));
    if (target === null) return show(c, desk, { entered, errors: { now: '進める先の日時を入力してください。' } });
    const reason = attempt(() => moveClock(desk.context, target));
    return reason === null ? c.redirect(`${paths.clock}?done=clock`, 303) : show(c, desk, { entered, errors: {}, reason });
  });
}

/** @returns epoch milliseconds; null where the form says none */
function readTarget(desk: Desk, step: string, now: string): number | null {
  if (Object.hasOwn(steps, step)) return steps[step]?.target(desk) ?? null;
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(now) ? Date.parse(`${now}+09:00`) : Number.NaN;
  return Number.isNaN(moment) ? null : moment;
}

function show(c: NssRequest, desk: Desk, refused?: Refused) {
  const { clock: now, store } = desk.context;
  const dues = [...store.all('dues')].sort((a, b) => (a.at < b.at ? -1 : 1));
  return frame(c, desk, '時計', (
    <>
      <p class="big"><time>{displayDateTime(toInstant(now.now()))}</time></p>
      <p>画面、期日、メールの日付はすべてこの時計に従います。進めた間に期日になったことは、その日時に起こります。戻すことはできません。</p>
      <Form to={paths.clock}>
        <div class="steps">{Object.entries(steps).map(([name, { text }]) => <button type="submit" name="step" value={name}>{text}</button>)}</div>
      </Form>
      <Form to={paths.clock}>
        <TextField name="now" label="日時を指定する" hint="日本時間" type="datetime-local" refused={refused} />
        <button type="submit">この日時まで進める</button>
      </Form>
      <Section id="dues" heading="これから起こること">
        <Table label="これから起こること" heads={['日時', '内容', '申込受付番号']} empty="予定されていることはありません。"
          rows={dues.map(({ at, kind, receiptNumber }) => [displayDateTime(at), dueNames[kind], <a href={paths.application(receiptNumber)}>{receiptNumber}</a>])} />
      </Section>
    </>
  ), refused);
}
