import type { Nss } from '../../app';
import { overhear } from './body';
import type { Attempt } from './attempt';
import { Pages } from './pages';
import { pressedOn } from '../page/pressed';
import { readPage } from '../page/read';
import type { PageView } from '../page/view';

/** Puts the task bar on a page. @param address path and query, to come back to */
export type Decorate = (html: string, page: PageView, address: string) => string | Promise<string>;

/** An answer of NSS, with the page in it read. */
interface Read {
  readonly html: string;
  readonly page: PageView;
  readonly address: string;
}

/** What goes on between a trainee's browsers and his NSS: the attempt is told of it, and pages get the task bar. */
export class Traffic {
  private readonly pages = new Pages();
  private readonly reads = new WeakMap<Response, Read>();
  /** Where an answer has sent a browser: what it asks for next is nobody's doing. */
  private readonly sentTo = new Map<string, string>();

  constructor(private readonly nss: Nss, private readonly attempt: Attempt, private readonly now: () => number, private readonly decorate: Decorate) {}

  /** Asks NSS and tells the attempt. The answer is to be `decorated`. */
  async answer(incoming: Request): Promise<Response> {
    const url = new URL(incoming.url);
    const address = url.pathname + url.search;
    const browser = browserOf(incoming);
    const isSent = this.sentTo.get(browser) === address && incoming.method === 'GET';
    this.sentTo.delete(browser);
    const from = isSent ? null : await this.pageBefore(incoming, browser);
    const { request, filled } = await overhear(incoming);
    const response = await this.nss.app.fetch(request);
    const last = this.nss.context.journal.last();
    const loginId = last?.loginId ?? null;
    const form = incoming.method === 'GET' ? { fields: queried(url), files: {} } : filled();
    const pressed = from ? pressedOn(from.page, from.address, { method: incoming.method, target: address, fields: form.fields }) : [];
    const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html');
    if (from && (pressed.length > 0 || incoming.method === 'POST')) {
      const gaveFile = response.status === 200 && !isPage;
      this.attempt.take({ kind: 'sent', from: from.page, pressed, isPost: incoming.method === 'POST', gaveFile, loginId, ...form }, this.now());
    }
    const location = response.headers.get('location');
    if (location !== null) this.expect(browser, response, new URL(location, incoming.url));
    if (!isPage) return response;
    const html = await response.text();
    const page = readPage(html, last?.screen ?? '');
    this.pages.put(browser, address, page);
    this.attempt.take({ kind: 'shown', page, byLink: incoming.method === 'GET' && !isSent, loginId }, this.now());
    const whole = new Response(html, { status: response.status, headers: response.headers });
    this.reads.set(whole, { html, page, address: incoming.method === 'GET' ? address : url.pathname + url.search });
    return whole;
  }

  /** The answer as the trainee gets it. */
  async decorated(response: Response): Promise<Response> {
    const read = this.reads.get(response);
    if (!read) return response;
    const headers = new Headers(response.headers);
    headers.delete('content-length');
    // The bar tells how things stand now; a kept page would tell how they stood.
    headers.set('Cache-Control', 'no-store');
    return new Response(await this.decorate(read.html, read.page, read.address), { status: response.status, headers });
  }

  /** Pages from before something was undone are no help. */
  forget(): void {
    this.pages.clear();
    this.sentTo.clear();
  }

  /** A login changes what a browser is known by, and the browser uses that at once. */
  private expect(browser: string, response: Response, { pathname, search }: URL): void {
    const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
    for (const name of new Set([browser, renamed(browser, cookies)])) this.sentTo.set(name, pathname + search);
  }

  /** The page that a request comes from; after a restart it is asked for again. */
  private async pageBefore(request: Request, browser: string): Promise<{ page: PageView; address: string } | null> {
    const referrer = request.headers.get('referer');
    if (referrer === null || !URL.canParse(referrer)) return null;
    const { origin, pathname, search } = new URL(referrer);
    if (origin !== new URL(request.url).origin || pathname.startsWith('/practice')) return null;
    const address = pathname + search;
    const known = this.pages.get(browser, address);
    if (known) return { page: known, address };
    const response = await this.nss.app.fetch(new Request(referrer, { headers: { cookie: request.headers.get('cookie') ?? '' } }));
    if (response.status !== 200 || !(response.headers.get('content-type') ?? '').startsWith('text/html')) return null;
    const page = readPage(await response.text(), this.nss.context.journal.last()?.screen ?? '');
    this.pages.put(browser, address, page);
    return { page, address };
  }
}

/** A form that only asks sends what is typed in the address. */
const queried = ({ searchParams }: URL): Record<string, readonly string[]> =>
  Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));

/** The sessions that NSS and NACCS業務 know a browser by. */
const SESSIONS = ['nss_session', 'naccs_terminal'];

const browserOf = (request: Request): string => named((request.headers.get('cookie') ?? '').split(/;\s*/));

const named = (cookies: readonly string[]): string => SESSIONS.map((name) => cookies.find((one) => one.startsWith(`${name}=`)) ?? '').join(';');

function renamed(browser: string, cookies: readonly string[]): string {
  const before = browser.split(';');
  return SESSIONS.map((name, index) => {
    const now = cookies.find((one) => one.startsWith(`${name}=`));
    return now === undefined ? before[index] ?? '' : now.endsWith('=') ? '' : now;
  }).join(';');
}
