import { Readable } from 'node:stream';
import type { Hono } from 'hono';
import { displayDate, displayDateTime } from '../../domain/calendar';
import type { Application } from '../../domain/application';
import { partiesOf, type Parties } from '../../operations/parties';
import { readForm } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { Section, typed } from '../../ui/form';
import { Facts, Table } from '../../ui/table';
import { changeItem, kindName } from '../../vocabulary/change-items';
import type { Desk } from '../desk';
import { checkWording, decide, finish, type Decision } from '../review';
import { Applicant, Status } from './applications';
import { Contents } from './contents';
import { Decisions } from './decisions';
import { attempt, frame, type Refused } from './frame';
import { notFound } from './not-found';
import { paths } from './paths';
import { bytes, reach } from './words';

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
      // A システム設定 has no start date to be told of.
      const done = what === 'approve' && found.kind === 'settings' ? 'settled' : what;
      return c.redirect(`${paths.application(found.receiptNumber)}?done=${done}`, 303);
    });
  }

  app.get(paths.attachment(':receiptNumber', ':index'), async (c) => {
    const attachment = find(c)?.attachments[Number(c.req.param('index'))];
    const opened = attachment && (await context.attachments.open(attachment.id));
    if (!attachment || !opened) return notFound(c, desk);
    return c.body(Readable.toWeb(opened.stream) as ReadableStream, 200, {
      'Content-Type': attachment.type, 'Content-Length': String(opened.size), 'X-Content-Type-Options': 'nosniff',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
    });
  });
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
  const { granted, progress } = found;
  return frame(c, desk, `申込 ${found.receiptNumber}`, (
    <>
      <Summary application={found} parties={partiesOf(desk.context, found)} />
      <Section id="act" heading="審査と作業"><Decisions desk={desk} application={found} refused={refused} /></Section>
      <Contents context={desk.context} application={found} />
      {found.kind !== 'change' && <Attachments application={found} />}
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

function Summary({ application: found, parties }: { application: Application; parties: Parties }) {
  return (
    <Facts label="申込の概要" facts={[
      ['種別', kindName[found.kind]],
      ['状態', <Status status={found.status} />],
      ['申込者', <Applicant application={found} parties={parties} />],
      ['申込日時', displayDateTime(found.appliedAt)],
      ...(found.kind === 'settings' ? [] : [
        ['利用開始希望日', displayDate(found.requestedStartDate)] as const,
        ['利用開始日', found.startDate === null ? '' : displayDate(found.startDate)] as const,
      ]),
      ...(found.kind === 'change' ? [['変更する項目', found.items.map((code) => changeItem(code)?.label ?? code).join('、')] as const] : []),
      ...(found.kind === 'settings' ? [] : [[found.kind === 'new' ? '申込理由' : '変更する理由', <span class="lines">{found.reason}</span>] as const]),
      ['備考', found.remarks === '' ? '' : <span class="lines">{found.remarks}</span>],
      ['申込担当者', reach(parties.contact)],
      ['管理責任者', reach(parties.manager)],
    ]} />
  );
}

function Attachments({ application: { receiptNumber, attachments } }: { application: Application }) {
  const rows = attachments.map(({ name, size }, index) => [<a href={paths.attachment(receiptNumber, String(index))}>{name}</a>, bytes(size)]);
  return <Section id="attachments" heading="添付ファイル"><Table label="添付ファイル" heads={['ファイル名', 'サイズ']} rows={rows} empty="添付ファイルはありません。" /></Section>;
}
