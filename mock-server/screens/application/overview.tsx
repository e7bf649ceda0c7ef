import { hasStart, isChange, type Application, type ChangeApplication } from '../../domain/application';
import { displayDate, displayDateTime, today } from '../../domain/calendar';
import { needsSettings } from '../../domain/changes/settings';
import type { IsoDate } from '../../domain/contract';
import { statusLabel } from '../../domain/lifecycle';
import { settingDeadline } from '../../domain/schedule';
import { numbersOf } from '../../operations/numbers';
import { hasIdNotice } from '../../operations/readable';
import { AttachmentList } from '../../ui/attachment-list';
import { Go, Section } from '../../ui/form';
import { paths } from '../../ui/paths';
import { Facts, Flags, Table } from '../../ui/table';
import { applicationKinds, changedParts, changeItem, specialKinds } from '../../vocabulary/change-items';
import type { Applicant } from './parts';

const shown = (day: IsoDate | null): string => (day === null ? '' : displayDate(day));

/** The head of the screen, the same for all kinds. */
export function Overview({ application }: { application: Application }) {
  const { kind, receiptNumber, status, applicant, officeCode, appliedAt, reviewedAt, startDate } = application;
  const chosen = chosenOf(application);
  return (
    <Facts pairs label={kind === 'settings' ? 'システム設定' : '利用申込'} facts={[
      ['受付番号', receiptNumber], ['ステータス', statusLabel[status]],
      ['事業所コード(申込者)', applicant], ['事業所コード', officeCode ?? ''],
      ['申込日', displayDate(today(appliedAt))], ['審査終了日', reviewedAt === null ? '' : displayDate(today(reviewedAt))],
      ['利用開始希望日', hasStart(application) ? displayDate(application.requestedStartDate) : ''], ['確定した利用開始日', shown(startDate)],
      ['申込分類', <Flags all={applicationKinds} chosen={chosen} />], ['申込分類(特殊)', <Flags all={specialKinds} chosen={chosen} />],
      ['契約変更内容', <Flags all={changedParts} chosen={chosen} />],
    ]} />
  );
}

/** 変更申込, unless it is one of the other kinds that are printed. */
const kindsOf = ({ kind, change }: ChangeApplication): string => (kind === 'broker' ? '変更(通関士)' : change.other?.termination ? '解約申込' : '変更申込');

/** The kinds and parts that stand out. システム設定 is none of the printed kinds. */
function chosenOf(application: Application): readonly string[] {
  if (isChange(application)) return [kindsOf(application), ...application.items.flatMap((code) => changeItem(code)?.summary.split(' ') ?? [])];
  if (application.kind !== 'new') return [];
  return application.contents.jointUse === null ? ['新規申込'] : ['新規申込', '共同利用'];
}

/** The tab that is open at first: who applied and why, the result, and the way so far. */
export function ApplicationTab({ application, applicant, next, list }: {
  application: Application; applicant: Applicant; next: string | undefined; list: Readonly<Record<string, string>>;
}) {
  const { contact, progress } = application;
  return (
    <>
      <Section id="contact" heading="申込事務担当者">
        <Facts pairs label="申込事務担当者" facts={[
          ['企業名', applicant.company], ['企業略称', applicant.short], ['事業所名', applicant.office], ['事業所コード', applicant.code],
          ['氏名', `${contact.familyName} ${contact.givenName}`], ['所属部課名', contact.department], ['電話番号', contact.phone],
          ['役職名', contact.position], ['FAX番号', contact.fax], ['E-mailアドレス', contact.email],
        ]} />
      </Section>
      <Reason application={application} />
      <Attachments application={application} />
      <Result application={application} next={next} list={list} />
      <Section id="progress" heading="進行状況">
        <Table label="進行状況" heads={['作業項目', '作業日', '通知内容']} rows={progress.map(({ work, at, notice }) => [work, displayDateTime(at), <span class="lines">{notice}</span>])} />
      </Section>
    </>
  );
}

const lines = (text: string) => (text === '' ? '' : <span class="lines">{text}</span>);

function Reason({ application }: { application: Application }) {
  const { kind, remarks } = application;
  if (!hasStart(application)) return <Section id="reason" heading="連絡事項"><Facts label="連絡事項" facts={[['備考', lines(remarks)]]} /></Section>;
  return (
    <Section id="reason" heading="申込理由">
      <Facts label="申込理由" facts={[[kind === 'new' ? '申込理由' : '変更する理由', lines(application.reason)], ['備考', lines(remarks)]]} />
    </Section>
  );
}

/** without files there is no list. */
function Attachments({ application: { attachments, receiptNumber } }: { application: Application }) {
  if (attachments.length === 0) return null;
  return (
    <Section id="attachments" heading="添付ファイル">
      <AttachmentList attachments={attachments} to={(index) => paths.appliedAttachment(receiptNumber, index)} />
    </Section>
  );
}

function Result({ application, next, list }: { application: Application; next: string | undefined; list: Readonly<Record<string, string>> }) {
  const { startDate, receiptNumber } = application;
  const deadline = needsSettings(application) && startDate !== null ? settingDeadline(startDate) : null;
  return (
    <>
      <Section id="result" heading="申込結果">
        <Facts pairs label="申込結果" facts={[
          ['利用開始日', shown(startDate)], ['契約満了日', isChange(application) && application.change.other?.termination ? shown(startDate) : ''], ['利用申込書提出締切日', ''], ['システム設定申込締切日', shown(deadline)],
        ]} />
        <div class="actions">
          {next && <Go to={paths.application(receiptNumber)} query={{ tab: next, ...list }} id="nextPage" />}
          {hasIdNotice(application) && <Go to={paths.idNotice(receiptNumber)} id="idNotice" query={list} />}
        </div>
      </Section>
      {hasStart(application) && <Numbers application={application} />}
    </>
  );
}

function Numbers({ application }: { application: Application }) {
  const number = (count: number): string => (count === 0 ? '' : String(count));
  return (
    <Section id="numbers" heading="ID通知内容">
      <Table label="ID通知内容" heads={['対象項目', '追加', '変更', '削除']}
        rows={numbersOf(application).map(([item, ...counts]) => [item, ...counts.map(number)])} />
    </Section>
  );
}
