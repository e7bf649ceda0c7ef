import { nssInProcess, type Asked } from '../../../fixtures/in-process';
import { BEGIN } from '../oracle/calendar';
import type { Wish } from '../oracle/wish';
import { Centre } from './centre';
import { Client, objectionsIn } from './client';
import type { AuthCodes, Driver, Filled, Slip } from './driver';
import { beginnings, codeForms, formOf } from './forms';

const LOGIN = '/dfw/login/nsscoapp/';
const MENU = '/dfw/nss/menu';
const completion = /^\/dfw\/nss\/(?:change|broker|certificates)\/complete\/(\d{6}[A-Z])$/;
const FETCH = '/dfw/certificate/';

/** People who send the forms of the screens without a browser. */
export class HttpDriver implements Driver {
  readonly centre: Centre;
  private readonly clients = new Map<string, Client>();

  constructor(private readonly nss: Asked) {
    this.centre = new Centre(nss.send);
  }

  /** … to a fresh NSS in this process. */
  static start = (): HttpDriver => new HttpDriver(nssInProcess({ now: BEGIN, seed: 1 }));

  async logIn(office: string, password: string): Promise<boolean> {
    return (await this.client(office).post(LOGIN, { loginId: office, password })).location === MENU;
  }

  async logOut(office: string): Promise<void> {
    await this.client(office).post('/dfw/login/logout');
  }

  async isLoggedIn(office: string): Promise<boolean> {
    return (await this.client(office).get(MENU)).status === 200;
  }

  async fillIn(office: string, wish: Wish, slip?: Slip): Promise<Filled> {
    const begin = beginnings[wish.kind];
    const answer = await this.client(office).post(begin);
    return answer.status === 303 ? this.through(office, answer.location, wish, slip) : { refusedAt: begin, messages: `${answer.status} ${objectionsIn(answer)}` };
  }

  async correct(office: string, number: string, wish: Wish): Promise<Filled | null> {
    const { status, location } = await this.client(office).post(`/dfw/nss/applications/${number}/correct`);
    return status === 303 ? this.through(office, location, wish) : null;
  }

  async register(office: string, draft: string): Promise<string | null> {
    const { location } = await this.client(office).post(`${draft}/confirm`, { remarks: '', go: 'on' });
    return completion.exec(location)?.[1] ?? null;
  }

  async withdraw(office: string, number: string): Promise<boolean> {
    return (await this.client(office).post(`/dfw/nss/applications/${number}/withdraw`)).status === 303;
  }

  async owed(office: string, month: string): Promise<number | null> {
    const { status, text } = await this.client(office).get(`/dfw/nss/billing/${month}`);
    const amount = /合計（税込）<\/th><td[^>]*>([\d,]+)円/.exec(text)?.[1] ?? /合計（税込）.{0,80}?([\d,]+)円/s.exec(text)?.[1];
    return status !== 200 || amount === undefined ? null : Number(amount.replaceAll(',', ''));
  }

  async codes(office: string, number: string): Promise<readonly AuthCodes[]> {
    const { text } = await this.client(office).get(`/dfw/nss/applications/${number}/ids`);
    const secret = '<td><span data-secret(?:="[^"]*")?>([^<]*)</span></td>';
    return [...text.matchAll(new RegExp(`<td>(\\d{5}[A-Z])</td><td>[^<]*</td>${secret}${secret}`, 'g'))]
      .map(([, terminal = '', code1 = '', code2 = '']) => ({ terminal, code1, code2 }));
  }

  async fetchCertificate({ code1, code2 }: AuthCodes): Promise<boolean> {
    return (await this.client('').post(FETCH, { authCode1: code1, authCode2: code2 })).status === 303;
  }

  async sees(office: string, number: string): Promise<boolean> {
    return (await this.client(office).get(`/dfw/nss/applications/${number}`)).status === 200;
  }

  close = (): Promise<void> => this.nss.close();

  /** From 変更内容入力画面 through every screen that NSS leads to. */
  private async through(office: string, first: string, wish: Wish, slip?: Slip): Promise<Filled> {
    const client = this.client(office);
    for (let at = first, steps = 0; steps < 20; steps += 1) {
      const screen = at.split('/').at(-1) ?? '';
      if (screen === 'confirm') {
        await client.get(at);
        return { draft: at.slice(0, -'/confirm'.length) };
      }
      const refused = screen === 'codes' ? await this.setCodes(client, at, wish) : null;
      if (refused !== null) return refused;
      const typed = formOf(screen, wish);
      if (!typed) throw new Error(`知らない画面です: ${at}`);
      const answer = await client.submit(at, { ...typed, ...(slip?.screen === screen ? slip.typed : {}), go: 'on' });
      if (answer.status !== 303) return { refusedAt: screen, messages: `${answer.status} ${objectionsIn(answer)}` };
      at = answer.location;
    }
    throw new Error(`${first} から確認画面に至りません。`);
  }

  /** 「詳細」 of each 利用者コード that something is asked for, and back to the list. */
  private async setCodes(client: Client, list: string, wish: Wish): Promise<Filled | null> {
    // A correction begins with what was set before.
    for (const [, code] of (await client.get(list)).text.matchAll(/value="clear:(\w{5})"/g)) await client.post(list, { go: `clear:${code}` });
    for (const { code, forms } of codeForms(wish)) {
      let answer = await client.post(list, { go: `open:${code}` });
      const details = answer.location;
      for (const form of forms) {
        if (answer.status !== 303) break;
        answer = await client.submit(details, form);
      }
      if (answer.status !== 303) return { refusedAt: `codes（${code}）`, messages: `${answer.status} ${objectionsIn(answer)}` };
    }
    return null;
  }

  private client(office: string): Client {
    let client = this.clients.get(office);
    if (!client) this.clients.set(office, (client = new Client(this.nss.send, this.nss.origin)));
    return client;
  }
}
