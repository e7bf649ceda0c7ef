import type { Contract } from '../domain/contract';
import { changeFacts } from '../vocabulary/change-facts';
import { changeItem } from '../vocabulary/change-items';
import { CENTRE, contactRows, longDate, reference } from './input';
import type { ChangeInput } from './input';
import { Sheet } from './sheet';
import { countRows, countsApplied, countsOf } from './terminals';

/**
 * システムサービス利用契約変更申込書 as a PDF, A4: what was applied for, at any time after registration.
 * Order and wording follow the sample in the document (part 2 ③); its rows for mail, mailboxes and lines are left out,
 * because an application for terminals has none of them. From 申込内容 on the layout is assumed.
 * @returns the file; the same input gives the same bytes
 */
export function applicationForm(input: ChangeInput): Promise<Uint8Array> {
  const { application, before, after, issuedOn } = input;
  const { change } = application;
  const title = 'システムサービス利用契約変更申込書';
  const sheet = new Sheet({ title, author: `${before.company.name} ${before.office.name}`, issuedOn });

  sheet.title(title);
  sheet.space(14);
  sheet.paragraph(`${CENTRE} 様`, { size: 11 });
  sheet.space(6);
  sheet.paragraph(longDate(application.appliedAt), { align: 'right' });
  sheet.paragraph(`${before.company.name} ${before.office.name}`, { align: 'right' });
  sheet.space(8);
  sheet.paragraph('システム利用規約に従って、システム利用の申込みを行います。');

  sheet.heading('【利用契約変更内容】');
  sheet.grid(['', '変更前', '変更後'], beforeAfter(before, after), [118, '*', '*']);

  sheet.heading('【インターネット接続によるNACCS利用申込書】', 110);
  sheet.grid(
    ['機器等の種別', '台数（変更前）', '台数（変更後）', 'システム区分'],
    countRows(countsOf(before.terminals), countsApplied(before.terminals, change.terminals), before.systemKind),
    ['*', 82, 82, 110],
  );

  for (const { heading, facts } of changeFacts(application)) {
    sheet.heading(`【${heading}】`, 70);
    sheet.grid(['項目', '変更前', '変更後'], facts.map((fact) => [...fact]), [130, '*', '*']);
  }

  sheet.heading('【申込内容】', 110);
  sheet.facts([
    ['申込受付番号', application.receiptNumber],
    ['申込日', longDate(application.appliedAt)],
    ['利用開始希望日', longDate(application.requestedStartDate)],
    ['契約変更の項目', application.items.map((code) => changeItem(code)?.label ?? code).join('\n')],
    ...named('廃止する論理端末', change.terminals?.abolishTerminals ?? []),
    ...named('廃止する証明書', change.terminals?.abolishCertificates ?? []),
    ['変更する理由', application.reason],
    ['備考', application.remarks],
  ]);

  sheet.heading('【申込担当者】', 110);
  sheet.facts(contactRows(application.contact));
  return sheet.finish(reference(input));
}

/** The five rows of the sample's 変更前／変更後. */
function beforeAfter(before: Contract, after: Contract): string[][] {
  const rows: readonly (readonly [label: string, value: (contract: Contract) => string])[] = [
    ['会社名', ({ company }) => company.name],
    ['事業所名', ({ office }) => office.name],
    ['事業所所在地', ({ office }) => office.address],
    ['契約者役職名', ({ holder }) => holder.position],
    ['契約者名', ({ holder }) => holder.name],
  ];
  return rows.map(([label, value]) => [label, value(before), value(after)]);
}

/** A row for these names, or none where there are no names. */
const named = (label: string, names: readonly string[]): [string, string][] =>
  names.length === 0 ? [] : [[label, names.join('、')]];
