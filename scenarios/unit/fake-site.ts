import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Page } from '@playwright/test';
import type { Mail } from '../../fixtures';
import type { Screen } from '../../pages';
import type { Stage } from '../walk';

/** What the site answers with. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
}
type Answering = (request: IncomingMessage, sent: string) => Answer;

/** A site of a few pages, to try the walk on where no screen of NSS does what is needed. */
export async function fakeSite(answering: Answering): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    void text(request).then((sent) => {
      const { status = 200, headers = {}, body } = answering(request, sent);
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers } as Record<string, string>).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** A page as the walk expects one. */
export const pageOf = (heading: string, body: string): string =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${heading} | NACCSサポートシステム</title><h1>${heading}</h1>${body}</html>`;

/** A stage where the applicant sees that site and has those mails; the manager sees and has nothing. */
export async function fakeStage(page: Page, url: string, screens: Readonly<Record<string, Screen>>, mails: readonly Mail[] = []): Promise<Stage> {
  const applicant = {
    page,
    nss: { page, screen: (name: string) => screens[name] },
    account: { loginId: '', password: '', kind: 'temporary', company: '青波物流', office: '横浜支店', contact: { email: 'a@t.example.jp' }, manager: { email: 'm@t.example.jp' }, userIds: [] },
    mailbox: { address: 'a@t.example.jp', waitFor: ({ subject }: { subject: string }) => Promise.resolve(mails.find((mail) => mail.subject === subject)), all: () => Promise.resolve([]) },
  };
  const nss = { url, mailDomain: 't.example.jp', control: { drained: () => Promise.resolve() } };
  const manager = { ...applicant, page: await page.context().newPage() };
  return { nss, applicant, manager, centre: {}, clock: {} } as unknown as Stage;
}
