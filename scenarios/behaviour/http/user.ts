import type { Account, Page, RunningNss } from '../../../fixtures';
import { ordinary } from '../applying';
import type { Answer } from './answer';
import { encoded, formOf, type Form } from './forms';

export type { Answer } from './answer';

/** What an application asks for, as typed; what is not given stays empty, and `{}` is the ordinary case. */
export interface Request {
  readonly net?: string;
  readonly ebms?: string;
  readonly web?: string;
  readonly abolishTerminals?: readonly string[];
  readonly abolishCertificates?: readonly string[];
  readonly startDate?: string;
  readonly reason?: string;
}

const completion = /^\/dfw\/nss\/change\/complete\/(\d{6}[A-Z])$/;

/**
 * A user who sends the same forms as a browser does, without one: for what happens in parallel, in numbers, or while a
 * server dies. Plain `fetch`, so that no trace keeps a password.
 */
export class HttpUser {
  private readonly cookies = new Map<string, string>();

  /** @param base address of NSS without trailing slash */
  constructor(
    private base: string,
    private readonly account: Pick<Account, 'loginId' | 'password'>,
  ) {}

  /** A user of the first office, logged in. */
  static async at({ url, control }: Pick<RunningNss, 'url' | 'control'>, account?: Account): Promise<HttpUser> {
    const user = new HttpUser(url, account ?? (await firstAccount(control)));
    await user.logIn();
    return user;
  }

  /** Who stands at a browser: the same session, with nothing typed there. */
  static async behind(page: Page): Promise<HttpUser> {
    const user = new HttpUser(new URL(page.url()).origin, { loginId: '', password: '' });
    for (const { name, value } of await page.context().cookies(page.url())) user.cookies.set(name, value);
    return user;
  }

  /** Goes on with the same session where NSS is now, e.g. after it has been started again. */
  moveTo(base: string): void {
    this.base = base;
  }

  get = (path: string): Promise<Answer> => this.send(path, { method: 'GET' });

  /** @param headers win over those a browser sends for a form of NSS itself */
  post = (path: string, form: Form = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    this.send(path, { method: 'POST', body: encoded(form), headers: { origin: this.base, ...headers } });

  /** Sends a form with files, as a browser does. */
  upload = (path: string, form: FormData): Promise<Answer> => this.send(path, { method: 'POST', body: form, headers: { origin: this.base } });

  logIn = (query = ''): Promise<Answer> => this.post(`/dfw/login/nsscoapp/${query}`, { loginId: this.account.loginId, password: this.account.password });

  /** A new application up to 変更申込確認画面. @returns the path of its screens, without a slash at the end */
  async fillIn({ startDate = ordinary.startDate, reason = ordinary.reason, ...change }: Request = {}): Promise<string> {
    const { net, ebms, web, abolishTerminals, abolishCertificates } = Object.keys(change).length > 0 ? change : ({ net: ordinary.net } as Request);
    const items = [...(net ?? ebms ?? abolishTerminals ? ['netTerminals'] : []), ...(web ?? abolishCertificates ? ['netCertificates'] : [])];
    const { location } = await this.post('/dfw/nss/change/guidance');
    const draft = location.replace(/\/items$/, '');
    await this.must(this.post(`${draft}/items`, { items, other: 'no', startDate, reason }), `${draft}/contact`);
    await this.must(this.post(`${draft}/contact`, await formOf(this, `${draft}/contact`)), `${draft}/terminals`);
    await this.must(this.post(`${draft}/terminals`, {
      addNet: net ?? '', addEbms: ebms ?? '', addWeb: web ?? '', abolishTerminals: abolishTerminals ?? [], abolishCertificates: abolishCertificates ?? [],
    }), `${draft}/confirm`);
    return draft;
  }

  /** 「申込内容を登録する」. @returns 申込受付番号 @throws Error when NSS does not lead to the completion screen */
  async register(draft: string): Promise<string> {
    const { status, location } = await this.post(`${draft}/confirm`, { remarks: '', go: 'on' });
    const number = completion.exec(location)?.[1];
    if (number === undefined) throw new Error(`登録できません: ${status} ${location}`);
    return number;
  }

  apply = async (wish: Request = {}): Promise<string> => this.register(await this.fillIn(wish));

  /** @throws Error when the answer does not lead to the address */
  async must(answer: Promise<Answer>, wanted: string): Promise<void> {
    const { status, location } = await answer;
    if (location !== wanted) throw new Error(`${wanted} へ進めません: ${status} ${location}`);
  }

  /** A file, such as a PDF. @throws Error when there is none */
  async download(path: string): Promise<Uint8Array> {
    const response = await this.request(path, { method: 'GET' });
    if (response.status !== 200) throw new Error(`${path} を出力できません: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  private async send(path: string, init: RequestInit): Promise<Answer> {
    const response = await this.request(path, init);
    return { status: response.status, headers: response.headers, location: response.headers.get('location') ?? '', text: await response.text() };
  }

  private async request(path: string, { headers, ...init }: RequestInit): Promise<Response> {
    const response = await fetch(this.base + path, { ...init, redirect: 'manual', headers: { ...headers, cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') } });
    for (const [, name = '', value = ''] of response.headers.getSetCookie().map((one) => /^([^=]+)=([^;]*)/.exec(one) ?? [])) this.cookies.set(name, value);
    return response;
  }
}

/** A wish for an NSS whose clock runs with the real time. @returns `YYYYMMDD` */
export const inTwoMonths = (): string => new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

/** The account of the first office, without a browser. */
export async function firstAccount(control: RunningNss['control']): Promise<Account> {
  const [account] = await control.accounts();
  if (!account) throw new Error('NSS にアカウントがありません。');
  return account;
}
