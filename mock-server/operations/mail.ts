import { randomUUID } from 'node:crypto';
import type { Context } from '../context';
import type { Application } from '../domain/application';
import { japaneseDate, today } from '../domain/calendar';
import type { Contract, Person } from '../domain/contract';
import { mailFrame, mails, type Addressee, type MailKind } from '../vocabulary/mails';

/** Queues the mail of an event. Inside a transaction; it leaves after the transaction stands. */
export function queueMail(context: Context, kind: MailKind, application: Application, contract: Contract, message?: string): void {
  const { store, clock, publicUrl } = context;
  const entry = mails[kind];
  const people: Record<Addressee, Person> = { contact: application.contact, manager: contract.manager };
  const to = entry.to.map((addressee) => people[addressee]).map((person) => ({ name: `${person.familyName} ${person.givenName}`, address: person.email }));
  const id = `${application.receiptNumber}-${store.count('mail')}`;
  store.put('mails', {
    id, kind, to: unique(to), subject: entry.subject, text: body(kind, application, contract, people[entry.to[0]], publicUrl(), message),
    date: clock.instant(), messageId: `<${randomUUID()}@nss-harness>`, state: 'queued', attempts: 0,
  });
}

/** The text of a mail, as the documents lay it out: addressee, sender, opening, receipt data, way to NSS, notes. */
function body(kind: MailKind, application: Application, contract: Contract, addressee: Person, nss: string, message?: string): string {
  const entry = mails[kind];
  return [
    [contract.company.name, contract.office.name, addressee.department].filter(Boolean).join(' '),
    `${addressee.familyName} ${addressee.givenName} 様`,
    '',
    ...mailFrame.introduction,
    ...entry.opening,
    '',
    `申込受付年月日:${japaneseDate(today(application.appliedAt))}`,
    `申込受付番号 :${application.receiptNumber}`,
    ...(message ? ['', 'NACCSセンターからの連絡', message] : []),
    '',
    entry.lead,
    `${mailFrame.nss}<${nss}/dfw/login/nsscoapp/>`,
    entry.way,
    ...(kind === 'certificatesIssued' ? ['', mailFrame.guide.lead, `${mailFrame.guide.name}<${nss}/nss/index.html>`] : []),
    '',
    ...mailFrame.notes,
    '',
  ].join('\n');
}

function unique<T extends { address: string }>(people: readonly T[]): T[] {
  return [...new Map(people.map((person) => [person.address, person])).values()];
}
