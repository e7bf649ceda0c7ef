/** The state in the shapes that the control API publishes. */
import { z } from '@hono/zod-openapi';
import type { Application } from '../../domain/application';
import { statusLabel, type ApplicationStatus } from '../../domain/lifecycle';
import type { Mail, Office } from '../../store/tables';

const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];
const text = z.string();
const day = z.iso.date();
const moment = z.iso.datetime({ offset: true });

const person = z.object({
  familyName: text, givenName: text, familyKana: text, givenKana: text, department: text, position: text, phone: text, fax: text, email: text,
}).openapi('Person');
const place = z.object({ name: text, kana: text, postalCode: text, address: text, phone: text }).openapi('Place');
const reachable = z.object({ email: text });
const plan = z.enum(['A', 'B']).nullable();

export const clockView = z.object({ now: moment }).openapi('Clock');

export const accountView = z.object({
  loginId: text, password: text, kind: z.enum(['formal', 'temporary']), company: text, office: text, contact: reachable, manager: reachable,
}).openapi('Account');

export const contractView = z.object({
  officeCode: text, company: text, office: text,
  terminals: z.array(z.object({ name: text, kind: z.enum(['net', 'ebms', 'web', 'general']) })),
  userCodes: z.array(z.object({
    code: text, sharedWith: z.array(text), ids: z.array(z.object({ id: text, status: z.enum(['active', 'retired']) })),
  })),
  certificates: z.array(z.object({ terminalName: text, status: z.enum(['pending', 'issued', 'fetched', 'stopped']) })),
  lines: z.array(z.object({ kind: text, speed: text })),
  mailboxes: z.array(z.object({ name: text })),
  plan: z.object({ net: plan, general: plan }),
  billing: z.object({ payment: z.enum(['口座振替', '銀行振込']), code: text, place, contact: text }),
}).openapi('Contract');

export const applicationView = z.object({
  receiptNumber: text, kind: z.literal('change'), status: z.enum(keysOf<ApplicationStatus>(statusLabel)), statusLabel: text, officeCode: text,
  appliedAt: moment, requestedStartDate: day, startDate: day.nullable(), items: z.array(text),
}).openapi('Application');

export const applicationDetailView = applicationView.extend({
  reviewedAt: moment.nullable(), completedAt: moment.nullable(), inForce: z.boolean(), reason: text, remarks: text, contact: person,
  terminals: z.object({
    addNet: z.int(), addEbms: z.int(), addWeb: z.int(), abolishTerminals: z.array(text), abolishCertificates: z.array(text),
  }),
  granted: z.array(z.object({ name: text, kind: z.enum(['net', 'ebms', 'web']) })),
  progress: z.array(z.object({ work: text, at: moment, notice: text })),
}).openapi('ApplicationDetail');

export const mailView = z.object({
  id: text, kind: text, to: z.array(text), subject: text, state: z.enum(['queued', 'sent']), messageId: text, attempts: z.int(), date: moment,
}).openapi('Mail');

export const journalView = z.object({
  number: z.int(), at: moment, kind: z.enum(['request', 'event']), officeCode: text.nullable(), what: text, status: z.int().nullable(),
  screen: text.nullable(), step: text.nullable(), receiptNumber: text.nullable(),
}).openapi('JournalEntry');

export const ledgerView = z.object({ id: text, kind: text, text, mark: text }).openapi('LedgerEntry');

export const viewAccount = ({ officeCode, password, kind, contract }: Office): z.output<typeof accountView> => ({
  loginId: officeCode, password, kind, company: contract.company.name, office: contract.office.name,
  contact: { email: contract.contact.email }, manager: { email: contract.manager.email },
});

/** Without the codes for fetching certificates: no answer carries them. */
export function viewContract({ contract }: Office): z.output<typeof contractView> {
  const { officeCode, company, office, terminals, userCodes, certificates, lines, mailboxes, plan: plans, billing } = contract;
  return {
    officeCode, company: company.name, office: office.name,
    terminals: [...terminals],
    userCodes: userCodes.map(({ code, sharedWith, ids }) => ({ code, sharedWith: [...sharedWith], ids: [...ids] })),
    certificates: certificates.map(({ terminalName, status }) => ({ terminalName, status })),
    lines: [...lines], mailboxes: [...mailboxes], plan: plans, billing,
  };
}

export function viewApplication(application: Application): z.output<typeof applicationView> {
  const { receiptNumber, kind, status, officeCode, appliedAt, requestedStartDate, startDate, items } = application;
  return { receiptNumber, kind, status, statusLabel: statusLabel[status], officeCode, appliedAt, requestedStartDate, startDate, items: [...items] };
}

export function viewDetail(application: Application): z.output<typeof applicationDetailView> {
  const { reviewedAt, completedAt, inForce, reason, remarks, contact, terminals, granted, progress } = application;
  return {
    ...viewApplication(application), reviewedAt, completedAt, inForce, reason, remarks, contact,
    terminals: { ...terminals, abolishTerminals: [...terminals.abolishTerminals], abolishCertificates: [...terminals.abolishCertificates] },
    granted: granted.map(({ name, kind }) => ({ name, kind })),
    progress: [...progress],
  };
}

/** `sending` is our own bookkeeping: until the mail server has taken it, a mail is queued. */
export const viewMail = ({ id, kind, to, subject, state, messageId, attempts, date }: Mail): z.output<typeof mailView> => ({
  id, kind, to: to.map(({ address }) => address), subject, state: state === 'sent' ? 'sent' : 'queued', messageId, attempts, date,
});
