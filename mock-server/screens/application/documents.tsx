import { hasStart, type Application, type ChangeApplication, type NewApplication } from '../../domain/application';
import { displayDate } from '../../domain/calendar';
import type { IsoInstant } from '../../domain/contract';
import { isOpen, statusLabel } from '../../domain/lifecycle';
import { hasApproval } from '../../operations/readable';
import { Go } from '../../ui/form';
import { paths } from '../../ui/paths';
import { buttons, type ButtonId } from '../../vocabulary/buttons';

/** What NACCSセンター answers with, by kind: 承認通知 of a change, 承諾書 of a new application (E-03). */
const answers = {
  change: { word: '承認通知', button: 'printApproval' },
  broker: { word: '承認通知', button: 'printApproval' },
  new: { word: '承諾書', button: 'printAcceptance' },
} as const satisfies Record<'change' | 'broker' | 'new', { word: string; button: ButtonId }>;

/** 申込書 at any time, the answer from 利用開始日 on: before, the button is there and says why not (R-27, D-10, E-03). */
export function Documents({ application, now, list }: { application: Application; now: IsoInstant; list: { readonly list?: string } }) {
  const { receiptNumber } = application;
  return (
    <div class="actions">
      <Go to={paths.applications} id="backToApplications" chevron="back" query={Object.fromEntries(new URLSearchParams(list.list))} />
      {hasStart(application) && <Answer application={application} now={now} />}
      {hasStart(application) && <Go to={paths.applicationPdf(receiptNumber)} id="printApplication" />}
    </div>
  );
}

function Answer({ application, now }: { application: ChangeApplication | NewApplication; now: IsoInstant }) {
  const { word, button } = answers[application.kind];
  if (hasApproval(application, now)) return <Go to={paths.approvalPdf(application.receiptNumber)} id={button} />;
  return <span class="blocked"><button type="button" disabled aria-describedby="no-approval">{buttons[button].text}</button><small id="no-approval">{reasonOf(application, word)}</small></span>;
}

function reasonOf({ startDate, status }: Application, word: string): string {
  if (status === 'void') return `この申込は無効のため、${word}はありません。`;
  return startDate === null || !isOpen(status)
    ? `${word}は、審査終了後、利用開始日以降に出力できます。（現在のステータス: ${statusLabel[status]}）`
    : `${word}は、利用開始日（${displayDate(startDate)}）以降に出力できます。`;
}
