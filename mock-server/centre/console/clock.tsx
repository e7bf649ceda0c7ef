import type { Hono } from 'hono';
import { displayDateTime } from '../../domain/calendar';
import type { Context } from '../../context';
import { refusal } from '../../operations/conflict';
import type { Due } from '../../store/tables';
import { readForm } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { Section, typed } from '../../ui/form';
import { Table } from '../../ui/table';
import { businessDaysOn, moveClock } from '../clock';
import type { Desk } from '../desk';
import { doing } from './flash';
import { Form, Press, Select, TextField } from './form';
import { frame, type Refused } from './frame';
import { paths, withQuery } from './paths';
import { eventName } from './words';

/** What the clock can be moved on by, and how many of each at once. */
const units = {
  hours: { text: '時間', most: 999, target: ({ clock }: Context, count: number) => clock.after(`PT${count}H`) },
  days: { text: '日', most: 400, target: ({ clock }: Context, count: number) => clock.after(`P${count}D`) },
  businessDays: { text: '営業日', most: 250, target: businessDaysOn },
} as const;
type Unit = keyof typeof units;

/** What is needed most often, a button each. */
const often: readonly (readonly [Unit, number])[] = [['hours', 1], ['hours', 24], ['businessDays', 1], ['businessDays', 3], ['businessDays', 7]];

const dueNames: Record<Due['kind'], string> = { start: '利用開始', settingsDeadline: 'システム設定申込の締切（申込がなければ無効）', certificateStop: 'デジタル証明書の取得期限（未取得なら停止）', billing: '前月分の利用料金の確定' };

/** As many of the things to come as are shown, the next first. */
const DUES = 100;

/** The one clock: what time it is, what is to come, moving it on, and what has happened on the way. */
export function clock(app: Hono<Env>, desk: Desk): void {
  app.get(paths.clock, (c) => show(c, desk));

  app.post(paths.clock, async (c) => {
    const entered = await readForm(c);
    const { target, errors } = read(desk.context, (name) => typed(entered, name));
    if (target === null) return show(c, desk, { entered, errors });
    const before = lastEvent(desk.context);
    const reason = refusal(() => moveClock(desk.context, target));
    const told = { ...doing('clock'), after: String(before), until: String(lastEvent(desk.context)) };
    return reason === null ? c.redirect(withQuery(paths.clock, new URLSearchParams(told)), 303) : show(c, desk, { entered, errors: {}, reason });
  });
}

const lastEvent = ({ journal }: Context): number => journal.list().at(-1)?.number ?? 0;

/** @returns epoch milliseconds, or null with what is wrong where the form says none */
function read(context: Context, value: (name: string) => string): { target: number | null; errors: Record<string, string> } {
  const [, quick = '', times = ''] = /^(\w+):(\d{1,3})$/.exec(value('quick')) ?? [];
  if (Object.hasOwn(units, quick)) return { target: units[quick as Unit].target(context, Number(times)), errors: {} };
  if (value('how') === 'moment') {
    const now = value('now');
    const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(now) ? Date.parse(`${now}+09:00`) : Number.NaN;
    return Number.isNaN(moment) ? { target: null, errors: { now: '進める先の日時を入力してください。' } } : { target: moment, errors: {} };
  }
  const unit = Object.hasOwn(units, value('unit')) ? units[value('unit') as Unit] : units.hours;
  const count = /^\s*\d{1,3}\s*$/.test(value('count').normalize('NFKC')) ? Number(value('count').normalize('NFKC')) : 0;
  const isRight = count >= 1 && count <= unit.most;
  return isRight ? { target: unit.target(context, count), errors: {} } : { target: null, errors: { count: `進める長さは、${unit.text}の場合は1～${unit.most}の整数で入力してください。` } };
}

function show(c: NssRequest, desk: Desk, refused?: Refused) {
  const { context } = desk;
  return frame(c, desk, '時計', (
    <>
      <p class="big"><time>{displayDateTime(context.clock.instant())}</time></p>
      <p>画面、期日、メールの日付はすべてこの時計に従います。進めた間に期日になったことは、その日時に起こります。戻すには、スナップショットを使います。</p>
      {!refused && <OnTheWay c={c} context={context} />}
      <Section id="advance" heading="時計を進める">
        <Form to={paths.clock}>
          <div class="steps">{often.map(([unit, count]) => <Press text={`${count}${units[unit].text}進める`} name="quick" value={`${unit}:${count}`} look="quiet" />)}</div>
        </Form>
        <div class="decisions">
          <Form to={paths.clock}>
            <div class="inline">
              <TextField name="count" label="進める長さ" inputmode="numeric" initial="1" refused={refused} />
              <Select name="unit" label="単位" refused={refused} options={Object.entries(units).map(([name, { text }]): [string, string] => [name, text])} chosen="businessDays" />
            </div>
            <Press text="この長さだけ進める" accessKey="a" name="how" value="length" />
          </Form>
          <Form to={paths.clock}>
            <TextField name="now" label="進める先の日時（日本時間）" type="datetime-local" refused={refused} />
            <Press text="この日時まで進める" accessKey="s" name="how" value="moment" />
          </Form>
        </div>
      </Section>
      <Section id="dues" heading="これから起こること"><Dues context={context} /></Section>
    </>
  ), refused);
}

function Dues({ context: { store } }: { context: Context }) {
  const rows = [...store.all('dues')].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(0, DUES).map(({ at, kind, receiptNumber }) => [displayDateTime(at), dueNames[kind], <Receipt of={receiptNumber} />]);
  return <Table label="これから起こること" heads={['日時', '内容', '申込受付番号']} empty="予定されていることはありません。" rows={rows} />;
}

/** What fell due while the clock was moved, as the address tells from where to where. */
function OnTheWay({ c, context: { journal } }: { c: NssRequest; context: Context }) {
  const [after, until] = [Number(c.req.query('after')), Number(c.req.query('until'))];
  if (!(until > after)) return null;
  const happened = journal.list().filter(({ number, what }) => number > after && number <= until && what !== 'clock');
  return (
    <Section id="happened" heading="進めた間に起こったこと">
      <Table label="進めた間に起こったこと" heads={['日時', '内容', 'ログインID', '申込受付番号']} empty="進めた間に期日になったことはありません。"
        rows={happened.map(({ at, what, loginId, receiptNumber }) => [displayDateTime(at), eventName(what), loginId ?? '－', <Receipt of={receiptNumber} />])} />
    </Section>
  );
}

const Receipt = ({ of }: { of: string | null }) => (of === null || of === '' ? <>－</> : <a href={paths.application(of)}>{of}</a>);
