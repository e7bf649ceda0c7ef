import { hasStart, type Application } from '../../../domain/application';
import { displayDate, displayDateTime } from '../../../domain/calendar';
import { partiesOf } from '../../../operations/parties';
import { AttachmentList } from '../../../ui/attachment-list';
import type { NssRequest } from '../../../ui/env';
import { Section } from '../../../ui/form';
import { Facts, Table } from '../../../ui/table';
import { changeItem, kindName } from '../../../vocabulary/change-items';
import type { Desk } from '../../desk';
import { Link } from '../form';
import { frame, type Refused } from '../frame';
import { neighbours, PER_PAGE } from '../inbox/list';
import { readQuery, toSearch } from '../inbox/query';
import { paths, withQuery } from '../paths';
import type { TemplateUse } from '../templates';
import { ApplicantOf, reach, Status } from '../words';
import { Contents } from './contents';
import { Decisions } from './decisions';

/** Answers with the page of an application. @param inserted the text area into which a template has just been put */
export function show(c: NssRequest, desk: Desk, found: Application, refused?: Refused, inserted?: TemplateUse) {
  const { context } = desk;
  const { receiptNumber } = found;
  const search = toSearch(readQuery(c).query);
  return frame(c, desk, `申込 ${receiptNumber}`, (
    <>
      <Place c={c} desk={desk} receiptNumber={receiptNumber} />
      <div class="review">
        <Section id="about" heading="申込の概要"><Summary desk={desk} application={found} /></Section>
        <Section id="act" heading="審査と作業">
          <Decisions desk={desk} application={found} refused={refused} inserted={inserted} to={(what) => withQuery(paths.decide(receiptNumber, what), search)} />
        </Section>
        <div class="contents"><Contents context={context} application={found} /><Records application={found} /></div>
      </div>
    </>
  ), refused);
}

/** What came with the application, and what has become of it. */
function Records({ application: { receiptNumber, granted, progress, attachments } }: { application: Application }) {
  return (
    <>
      {attachments.length > 0 && (
        <Section id="attachments" heading="添付ファイル"><AttachmentList attachments={attachments} to={(index) => paths.attachment(receiptNumber, String(index))} /></Section>
      )}
      {granted.length > 0 && (
        <Section id="granted" heading="割り当てた論理端末">
          <Table label="割り当てた論理端末" heads={['論理端末名', '利用機器区分', '認証コード']} rows={granted.map(({ name, kind, authCode1 }) => [name, kind, authCode1 === '' ? '未発行' : '発行済み'])} />
        </Section>
      )}
      <Section id="progress" heading="進行状況">
        <Table label="進行状況" heads={['日時', '作業', '通知内容']} rows={progress.map(({ at, work, notice }) => [displayDateTime(at), work, <span class="lines">{notice}</span>])} />
      </Section>
    </>
  );
}

/** Where it stands in the list that it was opened from, with the way to its neighbours. */
function Place({ c, desk, receiptNumber }: { c: NssRequest; desk: Desk; receiptNumber: string }) {
  const { query } = readQuery(c);
  const { place, of, previous, next } = neighbours(desk.context, query, receiptNumber);
  const to = (number: string): string => withQuery(paths.application(number), toSearch(query));
  const page = place === null ? 1 : Math.ceil(place / PER_PAGE);
  return (
    <nav class="place" aria-label="一覧の中の位置">
      <Link to={withQuery(paths.inbox, toSearch(query, { page }))} text="一覧へ戻る" accessKey="l" />
      {place !== null && <span>{of}件中{place}件目</span>}
      {previous !== null && <Link to={to(previous)} text="前の申込" accessKey="p" rel="prev" />}
      {next !== null && <Link to={to(next)} text="次の申込" accessKey="n" rel="next" />}
    </nav>
  );
}

function Summary({ desk: { context }, application: found }: { desk: Desk; application: Application }) {
  const { contact, manager } = partiesOf(context, found);
  return (
    <Facts label="申込の概要" facts={[
      ['種類', kindName[found.kind]],
      ['状態', <Status status={found.status} />],
      ['申込者', <ApplicantOf context={context} application={found} />],
      ['申込日時', displayDateTime(found.appliedAt)],
      ...(hasStart(found) ? [
        ['利用開始希望日', displayDate(found.requestedStartDate)] as const,
        ['利用開始日', found.startDate === null ? '' : displayDate(found.startDate)] as const,
      ] : []),
      ...(found.kind === 'change' ? [['変更する項目', found.items.map((code) => changeItem(code)?.label ?? code).join('、')] as const] : []),
      ...why(found),
      ['備考', found.remarks === '' ? '' : <span class="lines">{found.remarks}</span>],
      ['申込担当者', reach(contact)],
      ['管理責任者', reach(manager)],
    ]} />
  );
}

/** Why it was applied for, as far as its kind asks for that. */
function why(application: Application) {
  if (application.kind === 'reissue') return [['再発行の理由', application.cause] as const];
  return hasStart(application) ? [[application.kind === 'new' ? '申込理由' : '変更する理由', <span class="lines">{application.reason}</span>] as const] : [];
}
