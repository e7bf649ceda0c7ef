import { displayDate, addDays } from '../../domain/calendar';
import type { Application, ChangeApplication, NewApplication } from '../../domain/application';
import type { IsoDate } from '../../domain/contract';
import { next } from '../../domain/lifecycle';
import { startDates } from '../../domain/schedule';
import { hasCertificate } from '../../domain/terminals';
import type { Desk } from '../desk';
import { proposedStart } from '../review';
import { Button, Form, Select, TextArea } from './form';
import type { Refused } from './frame';
import { paths } from './paths';

/** The buttons that the application's state allows. */
export function Decisions({ desk, application, refused }: { desk: Desk; application: Application; refused: Refused | undefined }) {
  const { status, receiptNumber } = application;
  const to = (what: string): string => paths.decide(receiptNumber, what);
  if (application.kind !== 'settings' && next(status, 'complete') !== null) {
    return <><p>{whoIsTold(application)}</p><Button to={to('complete')} text="作業完了" /></>;
  }
  if (next(status, 'approve') === null) return <p>この状態の申込に対してNACCSセンターが行う操作はありません。</p>;
  return (
    <>
      {next(status, 'open') !== null && <Button to={to('open')} text="内容確認を始める" />}
      <div class="decisions">
        <Form to={to('approve')}>
          {application.kind === 'settings'
            ? <p>承認すると、申込の内容がシステム設定として登録されます。</p>
            : <StartDate desk={desk} application={application} refused={refused} />}
          <button type="submit">承認</button>
        </Form>
        <Form to={to('query')}>
          <TextArea name="queryMessage" label="確認事項" hint="申込者の画面とメールに表示されます。" refused={refused} />
          <button type="submit" class="quiet">確認事項を通知する</button>
        </Form>
        <Form to={to('reject')}>
          <TextArea name="rejectMessage" label="受付できない理由" hint="申込者の画面とメールに表示されます。" refused={refused} />
          <button type="submit" class="danger">受付不可にする</button>
        </Form>
      </div>
    </>
  );
}

/** What pressing 作業完了 does: which mail there is, hangs on what has been issued (D-11). */
function whoIsTold({ kind, granted }: ChangeApplication | NewApplication): string {
  if (granted.some(hasCertificate)) return '証明書の発行が済んだら、作業完了を通知します。管理責任者にメールが届きます。';
  return kind === 'new' ? 'IDの発行が済んだら、作業完了を通知します。申込手続き完了のメールが届きます。' : '作業が済んだら、作業完了にします。発行する証明書がないため、メールは届きません。';
}

function StartDate({ desk, application, refused }: { desk: Desk; application: ChangeApplication | NewApplication; refused: Refused | undefined }) {
  const { proposed, earliest, lead } = proposedStart(desk.context, application);
  const hint = `希望日は${displayDate(application.requestedStartDate)}です。審査終了から${lead}営業日以上後の、スケジュールにある日付から選びます。`;
  const options = yearFrom(earliest, proposed).map((date): [string, string] => [date, displayDate(date) + (date === proposed ? '（希望日に基づく日付）' : '')]);
  return <Select name="startDate" label="利用開始日" hint={hint} refused={refused} options={options} chosen={proposed} />;
}

/** The dates of the schedule from one day on for a year, or until `atLeast` where that is later. */
function yearFrom(first: IsoDate, atLeast: IsoDate): IsoDate[] {
  const until = addDays(first, 365);
  const year = Number(first.slice(0, 4));
  return [year, year + 1].flatMap(startDates).filter((date) => date >= first && (date <= until || date <= atLeast));
}
