import type { Context as Request, Hono } from 'hono';
import type { Classroom } from './classroom';
import { seatOf, sitDown } from './doors';
import { decorate, FORM_ID, mainForm } from './page/decorate';
import { readPage } from './page/read';
import { refill } from './page/refill';
import { targetsOn } from './page/targets';
import { paths } from './paths';
import type { HintDegree } from './seat/attempt';
import type { Seat } from './seat/seat';
import type { Decorate } from './seat/traffic';
import { Bar, HintButton, type BarFacts } from './views/bar';
import { frame } from './views/frame';
import { join } from './views/join';
import { MailList, MailView } from './views/mail';
import { Sheet } from './views/sheet';

type WithSeat = (c: Request, seat: Seat) => Response | Promise<Response>;

/** The trainee's own pages: his task, his mails, and what he asks of the task bar. */
export function traineePages(app: Hono, classroom: () => Classroom): void {
  const seated = (work: WithSeat) => (c: Request): Response | Promise<Response> => {
    const seat = seatOf(c, classroom());
    return seat ? work(c, seat) : join(c);
  };
  app.get('/practice/seat/:token', (c) => {
    const token = c.req.param('token');
    if (!classroom().seat(token)) return join(c, 404);
    sitDown(c, token);
    return c.redirect(paths.sheet, 303);
  });
  app.get(paths.sheet, seated(async (c, seat) => {
    const accounts = await seat.accounts();
    const attempt = await seat.attempt();
    return frame(c, '課題と資料', <Sheet attempt={attempt} accounts={accounts} isTest={seat.course.rules.test} />, { head: await headOf(seat, c.req.path) });
  }));
  app.get(paths.mails, seated(async (c, seat) => {
    const [mails, attempt] = [await seat.mails(), await seat.attempt()];
    return frame(c, 'メール', <MailList mails={mails} attempt={attempt} />, { head: await headOf(seat, c.req.path) });
  }));
  app.get('/practice/mail/:id', seated(async (c, seat) => {
    const mail = await seat.openMail(c.req.param('id') ?? '');
    if (!mail) return c.redirect(paths.mails, 303);
    return frame(c, mail.subject, <MailView mail={mail} attempt={await seat.attempt()} />, { head: await headOf(seat, c.req.path) });
  }));
  app.post(paths.hint, seated(async (c, seat) => {
    const { degree, back } = c.req.query();
    const to = ownPage(back);
    const fields = new URLSearchParams(await c.req.text());
    seat.keepTyped(to, Object.fromEntries([...new Set(fields.keys())].map((name) => [name, fields.getAll(name)])));
    if (degree === '1' || degree === '2' || degree === '3') await seat.takeHint(Number(degree) as HintDegree);
    return c.redirect(to, 303);
  }));
  app.post(paths.again, seated(async (c, seat) => {
    await seat.again();
    return c.redirect(paths.sheet, 303);
  }));
  app.post(paths.next, seated(async (c, seat) => {
    await seat.next();
    return c.redirect(paths.sheet, 303);
  }));
}

/** Only a page of this server. */
const ownPage = (back: unknown): string => (typeof back === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(back) ? back : paths.sheet);

async function factsOf(seat: Seat, address: string, screen: string | null): Promise<BarFacts> {
  const [attempt, mails] = [await seat.attempt(), await seat.mails()];
  return { seat, attempt, address, screen, unread: mails.filter(({ id }) => !attempt.record.mailsRead.includes(id)).length };
}

/** What stands above the trainee's own pages. */
async function headOf(seat: Seat, address: string) {
  const facts = await factsOf(seat, address, null);
  return <><Bar {...facts} /><HintButton {...facts} form={null} /></>;
}

/** Puts the bar on a page of NSS, with what had been typed there, and outlines what the third hint shows. */
export const withBar = (seat: Seat): Decorate => async (html, page, address) => {
  const facts = await factsOf(seat, address, page.screen);
  const typed = seat.takeTyped(address);
  const action = mainForm(page)?.action;
  const filled = typed && action !== undefined ? refill(html, action, typed) : html;
  const now = filled === html ? page : readPage(filled, page.screen);
  const form = mainForm(now);
  return decorate(filled, {
    bar: String(<Bar {...facts} />), foot: String(<HintButton {...facts} form={form ? form.id ?? FORM_ID : null} />), form,
    outlined: facts.attempt.hint === 3 ? targetsOn(now, facts.attempt) : [],
  });
};
