import type { Hono } from 'hono';
import type { Context } from '../context';
import type { Application } from '../domain/application';
import { displayDate, displayDateTime, today } from '../domain/calendar';
import type { IsoInstant } from '../domain/contract';
import { statusLabel } from '../domain/lifecycle';
import { hasApproval, hasIdNotice } from '../operations/readable';
import type { Env } from '../ui/env';
import { ButtonLabel, Go, Section } from '../ui/form';
import { page } from '../ui/page';
import { paths } from '../ui/paths';
import { Facts, Flags, Table, Tabs } from '../ui/table';
import { RequestedTerminals, TerminalTable } from '../ui/terminal-tables';
import { buttons } from '../vocabulary/buttons';
import { applicationKinds, changedParts, changeItem, specialKinds } from '../vocabulary/change-items';
import { notFound, ownApplication } from './own-application';

const tabs = [['application', '申込内容'], ['net', buttons.tabNet.text]] as const;

/** 申込内容参照画面 (S0 2-③): the application, its result, its way, and the documents. */
export function application(app: Hono<Env>, context: Context): void {
  app.get(paths.application(':receipt'), (c) => {
    const found = ownApplication(context, c);
    if (!found) return notFound(c);
    const tab = c.req.query('tab') === 'net' ? 'net' : 'application';
    const now = context.clock.instant();
    return page(c, 'application', (
      <>
        <Section id="kind" heading="利用申込"><Overview application={found} /></Section>
        <Tabs base={paths.application(found.receiptNumber)} current={tab} tabs={tabs} />
        {tab === 'net' ? <NetTab application={found} /> : <ApplicationTab application={found} />}
        {found.status === 'queried' && <Correction application={found} />}
        <Documents application={found} now={now} />
      </>
    ));
  });
}

function Overview({ application }: { application: Application }) {
  const { receiptNumber, status, officeCode, appliedAt, reviewedAt, requestedStartDate, startDate, items } = application;
  const changed = items.flatMap((code) => changeItem(code)?.summary.split(' ') ?? []);
  return (
    <Facts pairs label="利用申込" facts={[
      ['受付番号', receiptNumber], ['ステータス', statusLabel[status]],
      ['事業所コード(申込者)', officeCode], ['事業所コード', officeCode],
      ['申込日', displayDate(today(appliedAt))], ['審査終了日', reviewedAt === null ? '' : displayDate(today(reviewedAt))],
      ['利用開始希望日', displayDate(requestedStartDate)], ['確定した利用開始日', startDate === null ? '' : displayDate(startDate)],
      ['申込分類', <Flags all={applicationKinds} chosen={['変更申込']} />], ['申込分類(特殊)', <Flags all={specialKinds} chosen={changed} />],
      ['契約変更内容', <Flags all={changedParts} chosen={changed} />],
    ]} />
  );
}

function ApplicationTab({ application }: { application: Application }) {
  const { contact, before, reason, remarks } = application;
  return (
    <>
      <Section id="contact" heading="申込事務担当者">
        <Facts pairs label="申込事務担当者" facts={[
          ['企業名', before.company.name], ['企業略称', before.companyShort], ['事業所名', before.office.name], ['事業所コード', before.officeCode],
          ['氏名', `${contact.familyName} ${contact.givenName}`], ['所属部課名', contact.department], ['電話番号', contact.phone],
          ['役職名', contact.position], ['FAX番号', contact.fax], ['E-mailアドレス', contact.email],
        ]} />
      </Section>
      <Section id="reason" heading="申込理由">
        <Facts label="申込理由" facts={[['変更する理由', <span class="lines">{reason}</span>], ['備考', remarks === '' ? '' : <span class="lines">{remarks}</span>]]} />
      </Section>
      <Result application={application} />
      <Section id="progress" heading="進行状況">
        <Table label="進行状況" heads={['作業項目', '作業日', '通知内容']} rows={application.progress.map(({ work, at, notice }) => [work, displayDateTime(at), <span class="lines">{notice}</span>])} />
      </Section>
    </>
  );
}

function Result({ application }: { application: Application }) {
  const { startDate, terminals, receiptNumber } = application;
  const added = terminals.addNet + terminals.addEbms + terminals.addWeb;
  const gone = terminals.abolishTerminals.length + terminals.abolishCertificates.length;
  const number = (count: number): string => (count === 0 ? '' : String(count));
  return (
    <>
      <Section id="result" heading="申込結果">
        <Facts pairs label="申込結果" facts={[
          ['利用開始日', startDate === null ? '' : displayDate(startDate)], ['契約満了日', ''], ['利用申込書提出締切日', ''], ['システム設定申込締切日', ''],
        ]} />
        <div class="actions">
          <Go to={paths.application(receiptNumber)} query={{ tab: 'net' }} id="nextPage" />
          {hasIdNotice(application) && <Go to={paths.idNotice(receiptNumber)} id="idNotice" />}
        </div>
      </Section>
      <Section id="numbers" heading="ID通知内容">
        <Table label="ID通知内容" heads={['対象項目', '追加', '変更', '削除']} rows={[
          ['利用者コード数', '', '', ''], ['識別番号数', '', '', ''], ['回線数', '', '', ''],
          ['論理端末数', number(added), '', number(gone)], ['メールボックス数', '', '', ''],
        ]} />
      </Section>
    </>
  );
}

function NetTab({ application }: { application: Application }) {
  const { before, terminals, granted } = application;
  return (
    <>
      <Section id="net" heading="netNACCS情報"><h3>論理端末に関する情報</h3><TerminalTable contract={before} /></Section>
      <Section id="requested" heading="申込情報"><RequestedTerminals contract={before} change={terminals} /></Section>
      {granted.length > 0 && (
        <Section id="granted" heading="追加された論理端末">
          <Table label="追加された論理端末" heads={['利用機器区分', '論理端末名']} rows={granted.map(({ kind, name }) => [kind, name])} />
        </Section>
      )}
    </>
  );
}

/** with 確認事項あり the applicant corrects or withdraws. */
function Correction({ application }: { application: Application }) {
  return (
    <Section id="correction" heading="確認事項への対応">
      <p>通知内容をご確認の上、申込内容の修正、または取下げを行ってください。</p>
      <div class="actions">
        <form method="post" action={paths.correct(application.receiptNumber)}><button type="submit" class="on"><ButtonLabel id="correct" /></button></form>
        <Go to={paths.withdraw(application.receiptNumber)} id="withdraw" />
      </div>
    </Section>
  );
}

/** 申込書 at any time, 承認通知 from 利用開始日 on: before, the button is there and says why not (R-27, D-10). */
function Documents({ application, now }: { application: Application; now: IsoInstant }) {
  const { receiptNumber, startDate, status } = application;
  const reason = startDate === null
    ? `承認通知は、審査終了後、利用開始日以降に出力できます。（現在のステータス: ${statusLabel[status]}）`
    : `承認通知は、利用開始日（${displayDate(startDate)}）以降に出力できます。`;
  return (
    <div class="actions">
      <Go to={paths.applications} id="backToApplications" chevron="back" />
      {hasApproval(application, now)
        ? <Go to={paths.approvalPdf(receiptNumber)} id="printApproval" />
        : <span class="blocked"><button type="button" disabled aria-describedby="no-approval">{buttons.printApproval.text}</button><small id="no-approval">{reason}</small></span>}
      <Go to={paths.applicationPdf(receiptNumber)} id="printApplication" />
    </div>
  );
}
