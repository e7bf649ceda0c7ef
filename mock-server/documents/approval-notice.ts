import type { ChangeApplication } from '../domain/application';
import type { Contract } from '../domain/contract';
import { changeFacts } from '../vocabulary/change-facts';
import { CENTRE, longDate, reference } from './input';
import type { ChangeInput } from './input';
import { Sheet } from './sheet';
import { countRows, countsOf, kindLabel } from './terminals';

/**
 * システムサービス利用契約変更承認通知 as a PDF, A4: what NACCSセンター has approved. The documents name it (part 2 ③)
 * but do not show it: the layout is assumed. It never carries 認証コード.
 * @returns the file; the same input gives the same bytes
 * @throws Error when the review of the application has not ended with a start date
 */
export async function approvalNotice(input: ChangeInput): Promise<Uint8Array> {
  const { application, before, after, issuedOn } = input;
  const { reviewedAt, startDate } = application;
  if (reviewedAt === null || startDate === null) throw new Error(`${application.receiptNumber} has not been approved`);
  const title = 'システムサービス利用契約変更承認通知';
  const sheet = new Sheet({ title, author: `${CENTRE}（NACCSセンター）`, issuedOn });

  sheet.paragraph(longDate(reviewedAt), { align: 'right' });
  sheet.space(6);
  sheet.paragraph(before.company.name, { size: 11 });
  sheet.paragraph(before.office.name, { size: 11 });
  sheet.paragraph(`${before.holder.position} ${before.holder.name} 様`, { size: 11 });
  sheet.space(6);
  sheet.paragraph(CENTRE, { align: 'right' });
  sheet.paragraph('（NACCSセンター）', { align: 'right' });
  sheet.space(20);
  sheet.title(title);
  sheet.space(14);
  sheet.paragraph('　平素よりNACCSをご利用いただき、誠にありがとうございます。');
  sheet.paragraph(
    `　${longDate(application.appliedAt)}付でお申込みのありましたシステムサービス利用契約の変更につきまして、` +
      'システム利用規程に基づき審査した結果、下記のとおり承認いたしましたので通知します。',
  );
  sheet.space(8);
  sheet.paragraph('記', { align: 'center' });

  sheet.heading('１．承認内容');
  sheet.facts([
    ['申込受付番号', application.receiptNumber],
    ['事業所コード', before.officeCode],
    ['申込日', longDate(application.appliedAt)],
    ['審査終了日', longDate(reviewedAt)],
    ['利用開始希望日', longDate(application.requestedStartDate)],
    ['利用開始日', longDate(startDate)],
  ]);

  sheet.heading('２．契約台数', 110);
  sheet.grid(
    ['機器等の種別', '変更前', '変更後', 'システム区分'],
    countRows(countsOf(before.terminals), countsOf(after.terminals), after.systemKind),
    ['*', 70, 70, 118],
  );

  const changed = changedTerminals(application, before);
  if (changed.length > 0) {
    sheet.heading('３．変更する論理端末', 70);
    sheet.grid(['論理端末名', '種別', '変更内容'], changed, [118, '*', 118]);
  }

  const groups = changeFacts(application);
  if (groups.length > 0) sheet.heading(`${changed.length > 0 ? '４' : '３'}．変更する内容`, 90);
  for (const { heading, facts } of groups) {
    sheet.paragraph(heading, { size: 10 });
    sheet.grid(['項目', '変更前', '変更後'], facts.map((fact) => [...fact]), [130, '*', '*']);
    sheet.space(6);
  }

  sheet.space(12);
  sheet.keep(70);
  sheet.paragraph('・デジタル証明書の取得に必要な認証コードは、NACCSサポートシステムの「ID通知内容」でご確認ください。', { size: 9 });
  sheet.paragraph('・本通知は大切に保存（保管）してください。', { size: 9 });
  sheet.paragraph('以上', { align: 'right' });
  return sheet.finish(reference(input));
}

/** A row for each terminal (or webNACCS certificate) that comes or goes. */
function changedTerminals({ granted, change: { terminals, general } }: ChangeApplication, before: Contract): string[][] {
  const abolished = new Set([...(terminals?.abolishTerminals ?? []), ...(terminals?.abolishCertificates ?? []), ...(general?.abolishTerminals ?? [])]);
  const gone = before.terminals.flatMap(({ name, kind }) =>
    abolished.has(name) ? [[name, kindLabel[kind], '廃止']] : []);
  return [...granted.map(({ name, kind }) => [name, kindLabel[kind], '追加']), ...gone];
}
