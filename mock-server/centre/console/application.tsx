import type { Hono } from 'hono';
import { displayDate, displayDateTime } from '../../domain/calendar';
import type { Application } from '../../domain/application';
import type { Person } from '../../domain/contract';
import { readForm } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { Section, typed } from '../../ui/form';
import { Facts, Table } from '../../ui/table';
import { RequestedTerminals, TerminalTable } from '../../ui/terminal-tables';
import { changeItem } from '../../vocabulary/change-items';
import type { Desk } from '../desk';
import { checkWording, decide, finish, type Decision } from '../review';
import { Status } from './applications';
import { Decisions } from './decisions';
import { attempt, frame, type Refused } from './frame';
import { notFound } from './not-found';
import { paths } from './paths';

/** One application beside the present contract, and what NACCSセンター can do with it now. */
export function application(app: Hono<Env>, desk: Desk): void {
  const { context } = desk;
  const address = paths.application(':receiptNumber');
  const find = (c: NssRequest) => context.store.get('applications', c.req.param('receiptNumber') ?? '');

  app.get(address, (c) => {
    const found = find(c);
    return found ? show(c, desk, found) : notFound(c, desk);
  });

  for (const [what, read] of Object.entries(decisions)) {
    app.post(`${address}/${what}`, async (c) => {
      const found = find(c);
      if (!found) return notFound(c, desk);
      const entered = await readForm(c);
      const { decision, errors } = read((name) => typed(entered, name));
      if (Object.keys(errors).length > 0) return show(c, desk, found, { entered, errors });
      const reason = attempt(() => (decision === null ? finish(context, found.receiptNumber) : decide(context, found.receiptNumber, decision)));
      if (reason !== null) return show(c, desk, find(c) ?? found, { entered, errors: {}, reason });
      return c.redirect(`${paths.application(found.receiptNumber)}?done=${what}`, 303);
    });
  }
}

type Read = (value: (name: string) => string) => { decision: Decision | null; errors: Record<string, string> };

const worded = (decision: 'query' | 'reject', field: string, label: string): Read => (value) => {
  const { value: message, error } = checkWording(value(field), label);
  return { decision: { decision, message }, errors: error === null ? {} : { [field]: error } };
};

/** How the form of each button is read; null stands for the completion of the work. */
const decisions: Record<string, Read> = {
  open: () => ({ decision: { decision: 'open' }, errors: {} }),
  approve: (value) => {
    const startDate = value('startDate');
    const wrong = startDate !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(startDate);
    return { decision: { decision: 'approve', ...(startDate === '' ? {} : { startDate }) }, errors: wrong ? { startDate: '利用開始日を一覧から選択してください。' } : {} };
  },
  query: worded('query', 'queryMessage', '確認事項'),
  reject: worded('reject', 'rejectMessage', '受付できない理由'),
  complete: () => ({ decision: null, errors: {} }),
};

function show(c: NssRequest, desk: Desk, found: Application, refused?: Refused) {
  const office = desk.context.store.get('offices', found.officeCode);
  const { before, granted, progress } = found;
  return frame(c, desk, `申込 ${found.receiptNumber}`, (
    <>
      <Summary application={found} manager={office?.contract.manager ?? before.manager} />
      <Section id="act" heading="審査と作業"><Decisions desk={desk} application={found} refused={refused} /></Section>
      <div class="beside">
        <Section id="present" heading="現在の契約">{office && <TerminalTable contract={office.contract} />}</Section>
        <Section id="wanted" heading="申込の内容"><RequestedTerminals contract={before} change={found.terminals} /></Section>
      </div>
      {granted.length > 0 && (
        <Section id="granted" heading="割り当てた論理端末">
          <Table label="割り当てた論理端末" heads={['論理端末名', '利用機器区分', '認証コード']} rows={granted.map(({ name, kind, authCode1 }) => [name, kind, authCode1 === '' ? '未発行' : '発行済み'])} />
        </Section>
      )}
      <Section id="progress" heading="進行状況">
        <Table label="進行状況" heads={['日時', '作業', '通知内容']} rows={progress.map(({ at, work, notice }) => [displayDateTime(at), work, <span class="lines">{notice}</span>])} />
      </Section>
    </>
  ), refused);
}

function Summary({ application: found, manager }: { application: Application; manager: Person }) {
  const { company, office } = found.before;
  return (
    <Facts label="申込の概要" facts={[
      ['状態', <Status status={found.status} />],
      ['事業所', `${company.name} ${office.name}（${found.officeCode}）`],
      ['申込日時', displayDateTime(found.appliedAt)],
      ['利用開始希望日', displayDate(found.requestedStartDate)],
      ['利用開始日', found.startDate === null ? '' : displayDate(found.startDate)],
      ['変更する項目', found.items.map((code) => changeItem(code)?.label ?? code).join('、')],
      ['変更する理由', <span class="lines">{found.reason}</span>],
      ['備考', <span class="lines">{found.remarks}</span>],
      ['申込担当者', reach(found.contact)],
      ['管理責任者', reach(manager)],
    ]} />
  );
}

const reach = ({ familyName, givenName, department, phone, email }: Person): string =>
  [`${familyName} ${givenName}`, department, phone, email].filter(Boolean).join(' ／ ');
