import { displayDate, addDays } from '../../../domain/calendar';
import { hasStart, type Application, type ChangeApplication, type NewApplication } from '../../../domain/application';
import type { IsoDate } from '../../../domain/contract';
import { startDates } from '../../../domain/schedule';
import { hasCertificate } from '../../../domain/terminals';
import { typed } from '../../../ui/form';
import type { Desk } from '../../desk';
import { isPossible, proposedStart } from '../../review';
import { Button, Form, Press, Select, TextArea } from '../form';
import type { Refused } from '../frame';
import { templatesFor, type TemplateUse } from '../templates';

interface Props {
  readonly desk: Desk;
  readonly application: Application;
  readonly refused: Refused | undefined;
  /** Address that a step is sent to. */
  readonly to: (what: string) => string;
  /** The text area into which a template has just been put. */
  readonly inserted: TemplateUse | undefined;
}

/** The buttons that the application's state allows. One form holds them all, so that nothing typed is lost between them. */
export function Decisions({ desk, application, refused, to, inserted }: Props) {
  if (isPossible(application, 'complete')) {
    return <><p>{whoIsTold(application)}</p><Button to={to('complete')} text="作業を完了する" accessKey="c" /></>;
  }
  if (!isPossible(application, 'approve')) return <p>この状態の申込に対してNACCSセンターが行う操作はありません。</p>;
  // Rarely needed, so it is folded away until something has been typed there.
  const isRejecting = inserted === 'reject' || ['rejectMessage', 'rejectTemplate'].some((name) => typed(refused?.entered, name) !== '' || refused?.errors[name] !== undefined);
  return (
    <Form to={to('approve')}>
      {isPossible(application, 'open') && <p><Press text="内容確認を始める" accessKey="o" to={to('open')} look="quiet" /></p>}
      <p>確認事項と受付できない理由は、申込者の画面とメールに表示されます。</p>
      <div class="decisions">
        <fieldset>
          <legend>審査の終了</legend>
          {hasStart(application) ? <StartDate desk={desk} application={application} refused={refused} />
            : <p>{application.kind === 'settings' ? '審査を終了すると、申込の内容がシステム設定として登録されます。' : '審査を終了すると、作業に進みます。利用開始日はありません。'}</p>}
          <Press text="審査を終了する" accessKey="a" />
        </fieldset>
        <fieldset>
          <legend>確認事項の通知</legend>
          <Wording application={application} use="query" label="確認事項" refused={refused} to={to} isFocused={inserted === 'query'} />
          <Press text="確認事項を通知する" accessKey="q" to={to('query')} look="quiet" />
        </fieldset>
        <details open={isRejecting}>
          <summary>受付不可の通知</summary>
          <Wording application={application} use="reject" label="受付できない理由" refused={refused} to={to} isFocused={inserted === 'reject'} />
          <Press text="受付不可にする" accessKey="r" to={to('reject')} look="danger" />
        </details>
      </div>
    </Form>
  );
}

/** The Center's own words, with templates to begin from. */
function Wording({ application, use, label, refused, to, isFocused }: Pick<Props, 'application' | 'refused' | 'to'> & { use: TemplateUse; label: string; isFocused: boolean }) {
  const options = [['', '選択してください'] as const, ...templatesFor(use, application).map(({ id, name }) => [id, name] as const)];
  return (
    <>
      <div class="inserting">
        <Select name={`${use}Template`} label={`文例（${label}）`} options={options} refused={refused} />
        <Press text="文例を入れる" label={`文例を入れる（${label}）`} to={to('template')} name="use" value={use} look="quiet" />
      </div>
      <TextArea name={`${use}Message`} label={label} refused={refused} focused={isFocused} />
    </>
  );
}

/** What pressing 作業を完了する does: which mail there is, hangs on what has been issued (D-11). */
function whoIsTold({ kind, granted }: Application): string {
  if (granted.some(hasCertificate) || kind === 'reissue') return '証明書の発行が済んだら、作業を完了します。管理責任者にメールが届きます。';
  return kind === 'new' ? 'IDの発行が済んだら、作業を完了します。申込手続き完了のメールが届きます。' : '作業が済んだら、作業を完了します。発行する証明書がないため、メールは届きません。';
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
