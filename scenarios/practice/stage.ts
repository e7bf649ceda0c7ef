import type { Browser } from '@playwright/test';
import { Nss, type Account, type Actor, type Centre, type Clock, type Control, type Mail, type Mailbox } from '../../fixtures';
import type { Member } from '../../mock-server/practice/judge/goal';
import type { Seat } from '../../mock-server/practice/seat/seat';
import type { Person } from '../procedures/types';
import type { Stage } from '../walk';
import type { Room } from './room';

/** The mails of one person at a seat, read as a trainee reads them: on the pages of the class room. */
function mailboxOf(seat: Seat, address: string, open: (id: string) => Promise<void>): Mailbox {
  const all = async (): Promise<readonly Mail[]> => (await seat.mails())
    .filter(({ to }) => to.some((one) => one.address === address))
    .map(({ id, subject, to, date, text }) => ({ id, subject, from: '', to: to.map((one) => one.address), date, text, links: text.match(/https?:\/\/[^\s<>"]+/g) ?? [] }));
  const waitFor: Mailbox['waitFor'] = async ({ subject, receiptNumber, except } = {}) => {
    const found = (await all()).findLast((mail) => mail.subject === subject && mail.id !== except && (receiptNumber === undefined || mail.text.includes(receiptNumber)));
    if (!found) throw new Error(`E-mail「${subject}」が届いていません。`);
    await open(found.id);
    return found;
  };
  return { address, all, waitFor } as unknown as Mailbox;
}

/** Everything that NACCSセンター and time do is done by the class room itself; nothing is left of it for a walk. */
const nothing = async (): Promise<void> => undefined;
const itself = { approve: nothing, query: nothing, reject: nothing, complete: nothing, set: nothing, advanceHours: nothing, advanceBusinessDays: nothing, now: async () => '' };

/**
 * A seat as the stage of a walk: each person has a browser of his own, all of them sit at the seat.
 * @param refusals what NACCS refuses in the procedure: a walk is told so although the class room has tried it already
 */
export async function stageAt(room: Room, seat: Seat, browser: Browser, refusals: readonly string[] = []): Promise<Stage & { close(): Promise<void> }> {
  const { record } = await seat.attempt();
  const accounts = await seat.accounts();
  const sitting = async (person: Person, member: Member): Promise<Actor> => {
    const context = await browser.newContext({ baseURL: room.url });
    const page = await context.newPage();
    await page.goto(`/practice/seat/${seat.seat.token}`);
    const address = person === 'manager' ? member.managerEmail : member.contactEmail;
    const account: Account = accounts.find(({ loginId }) => loginId === member.loginId) as Account | undefined
      ?? { loginId: '', password: '', kind: 'temporary', company: member.company, office: member.office, contact: { email: member.contactEmail }, manager: { email: member.managerEmail }, userIds: [] };
    return {
      page, nss: new Nss(page), account, mailbox: mailboxOf(seat, address, async (id) => { await context.request.get(`/practice/mail/${id}`); }),
      logIn: nothing, secretly: (work) => work(),
    };
  };
  const { applicant, manager, partner } = record.cast;
  if (!applicant || !manager) throw new Error('Nobody plays.');
  const people = { applicant: await sitting('applicant', applicant), manager: await sitting('manager', manager), ...(partner ? { partner: await sitting('partner', partner) } : {}) };
  let refused = 0;
  const control = { drained: nothing, performTask: async () => { if (refused < refusals.length) throw new Error(refusals[refused++]); } } as unknown as Control;
  return {
    ...people, centre: itself as unknown as Centre, clock: itself as unknown as Clock,
    nss: { url: room.url, now: null, seed: 1, mailDomain: applicant.contactEmail.split('@')[1] ?? '', control, close: nothing },
    close: async () => void await Promise.all(Object.values(people).map(({ page }) => page.context().close())),
  };
}
