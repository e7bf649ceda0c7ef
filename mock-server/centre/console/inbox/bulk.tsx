import type { Context } from '../../../context';
import { displayDate } from '../../../domain/calendar';
import { statusLabel } from '../../../domain/lifecycle';
import { refusal } from '../../../operations/conflict';
import { Section } from '../../../ui/form';
import { Table } from '../../../ui/table';
import type { Desk } from '../../desk';
import { decide, finish } from '../../review';
import { Link, type Key } from '../form';
import { paths } from '../paths';
import { ApplicantOf } from '../words';

interface Work {
  readonly name: string;
  readonly text: string;
  readonly accessKey: Key;
  readonly run: (context: Context, receiptNumber: string) => void;
}

/** What can be done to several applications at once. Each is done on its own: one that cannot be done stops no other. */
export const works: readonly Work[] = [
  { name: 'approve', text: '審査を終了する', accessKey: 'a', run: (context, receiptNumber) => decide(context, receiptNumber, { decision: 'approve' }) },
  { name: 'complete', text: '作業を完了する', accessKey: 'c', run: finish },
];

/** Does the work, and tells which applications it was done to, and why not to the others. */
export function Results({ desk: { context }, work, numbers, back }: { desk: Desk; work: Work; numbers: readonly string[]; back: string }) {
  const results = [...new Set(numbers)].map((number) => ({ number, reason: refusal(() => work.run(context, number)), application: context.store.get('applications', number) }));
  const [done, failed] = [results.filter(({ reason }) => reason === null), results.filter(({ reason }) => reason !== null)];
  return (
    <>
      <p class={failed.length > 0 ? 'errors' : 'done'} role="status">{done.length}件を処理しました。{failed.length > 0 && `${failed.length}件は処理できませんでした。`}</p>
      {failed.length > 0 && (
        <Section id="failed" heading="処理できなかった申込">
          <Table label="処理できなかった申込" heads={['申込受付番号', '申込者', '理由']} rows={failed.map(({ number, application, reason }) => [
            application ? <a href={paths.application(number)}>{number}</a> : number, application ? <ApplicantOf context={context} application={application} /> : '－', reason,
          ])} />
        </Section>
      )}
      <Section id="succeeded" heading="処理した申込">
        <Table label="処理した申込" heads={['申込受付番号', '申込者', '状態', '利用開始日']} empty="ありません。" rows={done.flatMap(({ number, application }) => (application ? [[
          <a href={paths.application(number)}>{number}</a>, <ApplicantOf context={context} application={application} />, statusLabel[application.status],
          application.startDate === null ? '－' : displayDate(application.startDate),
        ]] : []))} />
      </Section>
      <p><Link to={back} text="一覧へ戻る" accessKey="l" /></p>
    </>
  );
}
