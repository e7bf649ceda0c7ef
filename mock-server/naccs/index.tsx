import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Context } from '../context';
import { displayDate, today } from '../domain/calendar';
import { badgeKindOf } from '../domain/broker-badges';
import { monthOf } from '../domain/months';
import { STATISTICS_TASK, task } from '../domain/tariff';
import { badgesOf } from '../operations/naccs-badges';
import type { Env, NssRequest } from '../ui/env';
import { Section } from '../ui/form';
import { paths } from '../ui/paths';
import { Table } from '../ui/table';
import { buttons } from '../vocabulary/buttons';
import { badgeRegister } from './badge-register';
import { naccsPage } from './layout';
import { logon } from './logon';
import { requireLogon } from './session';
import { plainTask } from './task';

const stylesheet = readFileSync(join(__dirname, 'naccs.css'), 'utf8');
const choices = [
  ['naccsTcc', 'tcc', '端末からNACCSを利用できることを確認します。利用開始日に行います。'],
  ['naccsUtb', 'utb', '通関士の利用者IDに通関士証票番号を登録し、または登録を取り消します。'],
  ['naccsUtb01', 'utb01', '登録した通関士証票番号を照会します。'],
  ['naccsStatistics', 'statistics', '管理統計資料を取得します。廃止した利用者IDでも行えます。'],
] as const;
const kinds = { net: 'netNACCS', smtp: 'SMTP双方向', general: '一般NACCS' } as const;

/**
 * NACCS業務, the terminal side: logging on with a 利用者ID, TCC (端末開通確認), UTB and UTB01 (通関士証票番号), 管理統計資料取得.
 * A site of its own; no document shows it.
 */
export function naccs(app: Hono<Env>, context: Context): void {
  app.get(paths.terminalStylesheet, (c) => c.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' }));
  app.get(paths.terminal.slice(0, -1), (c) => c.redirect(paths.terminal, 301));
  app.use(`${paths.terminal}*`, (c, next) => {
    c.header('Cache-Control', 'no-store');
    return next();
  });
  logon(app, context);
  app.use(`${paths.terminalTasks}/*`, requireLogon(context));

  app.get(paths.terminalTasks, (c) => naccsPage(c, 'naccsTasks', (
    <Section id="tasks" heading="業務">
      <dl class="tasks">{choices.map(([id, name, text]) => <div><dt><a href={paths.terminalTask(name)}>{buttons[id].text}</a></dt><dd>{text}</dd></div>)}</dl>
    </Section>
  )));
  plainTask(app, context, { screen: 'naccsTcc', path: paths.terminalTask('tcc'), task: 'TCC' });
  badgeRegister(app, context);
  plainTask(app, context, { screen: 'naccsUtb01', path: paths.terminalTask('utb01'), task: 'UTB01' }, (c) => <Badges context={context} c={c} />);
  plainTask(app, context, { screen: 'naccsStatistics', path: paths.terminalTask('statistics'), task: STATISTICS_TASK }, (c) => <Uses context={context} c={c} />);
}

const codeOf = (c: NssRequest): string => c.get('terminal').userId.slice(0, 5);

function Badges({ context, c }: { context: Context; c: NssRequest }) {
  return (
    <Table label="通関士証票番号" heads={['利用者ID', '種類', '通関士証票番号', '登録日', '利用者IDの状態']} empty="登録されている通関士証票番号はありません。"
      rows={badgesOf(context, codeOf(c)).map(({ userId, number, registeredOn, status }) =>
        [userId, kinds[badgeKindOf(userId)], number, displayDate(registeredOn), status === 'active' ? '利用中' : '廃止'])} />
  );
}

/** What the 利用者ID of the code have done this month, whichever office has them. */
function Uses({ context: { store, clock }, c }: { context: Context; c: NssRequest }) {
  const code = codeOf(c);
  const month = monthOf(today(clock.instant()));
  const uses = store.group('offices', `code:${code}`).flatMap(({ officeCode }) => store.group('usage', `${officeCode}:${month}`)).filter(({ userId }) => userId.startsWith(code));
  return (
    <Table label="業務の件数（当月）" heads={['利用者ID', '業務', '件数']}
      rows={uses.map((use) => [use.userId, use.task === task(use.task)?.name ? use.task : `${use.task} ${task(use.task)?.name ?? ''}`, String(use.count)])} />
  );
}
