import { inMail, onPage } from '../../mock-server/practice/judge/notes';
import { find } from '../../mock-server/practice/page/find';
import { readPage } from '../../mock-server/practice/page/read';
import type { Control, PageView } from '../../mock-server/practice/page/view';
import type { Seat } from '../../mock-server/practice/seat/seat';
import { CENTRE, MAIL, type Action, type MailAction, type Person, type Procedure, type ScreenAction, type Value } from '../procedures/types';
import { sampleFile } from '../walk/sample-file';

/** What a robot knows of where it is. */
interface Place { readonly address: string; readonly page: PageView }

type Input = Extract<ScreenAction, { do: 'fill' | 'choose' | 'tick' | 'upload' }>;

/** Changes what a robot does: the actions to do in place of one; nothing leaves it out. */
export type Slip = (action: Action, step: string) => readonly Action[];

const asWritten: Slip = (action) => [action];

/**
 * A trainee without a browser: it reads the pages that it gets, fills in their forms and presses their buttons, as a procedure says. Each
 * person that it plays has a browser of his own.
 */
export class Robot {
  private readonly jars = new Map<Person, Map<string, string>>();
  private readonly at = new Map<Person, Place>();
  private readonly remembered = new Map<string, string>();
  private readonly typed = new Map<string, Input[]>();
  private readonly mails = new Map<string, string>();
  /** By login ID, as they were at the beginning. */
  private readonly passwords = new Map<string, string>();

  /** @param url of the class room, without a slash at the end */
  constructor(private readonly url: string, public seat: Seat) {}

  /** Does a procedure from beginning to end. @throws Error where something cannot be found on a page */
  async play({ steps }: Procedure, slip: Slip = asWritten): Promise<void> {
    for (const { loginId, password } of await this.seat.accounts()) this.passwords.set(loginId, password);
    for (const { ref, actor, scenes } of steps) {
      for (const { screen, actions } of scenes) {
        if (screen === CENTRE || actor === 'centre') continue;
        for (const action of actions.flatMap((one) => slip(one, ref))) {
          try {
            await (screen === MAIL ? this.atMail(actor, action as MailAction) : this.onScreen(actor, screen, action as ScreenAction));
          } catch (error) {
            throw new Error(`${ref} ${screen} ${JSON.stringify(action).slice(0, 120)}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
          }
        }
      }
    }
  }

  /** Gets a page, as by its address. */
  async open(person: Person, address: string): Promise<PageView> {
    return this.arrive(person, address, { method: 'GET' }, null);
  }

  /** Presses something on the page where a person is; inputs that belong to it come along. */
  async press(person: Person, label: string, inputs: readonly Input[] = [], row?: string): Promise<PageView> {
    const place = this.placeOf(person);
    const [control] = find(place.page, { label, roles: ['button', 'link'], ...(row === undefined ? {} : { row }) });
    if (!control) throw new Error(`「${place.page.screen}」に「${label}」がありません。${place.page.alert || place.page.text.slice(0, 200)}`);
    if (control.target !== null) return this.arrive(person, new URL(control.target, this.url + place.address).href.slice(this.url.length), { method: 'GET' }, place.address);
    return this.submit(person, place, control, inputs);
  }

  /** Path and query of where a person is. */
  addressOf(person: Person): string {
    return this.placeOf(person).address;
  }

  private placeOf(person: Person): Place {
    const place = this.at.get(person);
    if (!place) throw new Error('まだ画面を開いていません。');
    return place;
  }

  private async onScreen(person: Person, screen: string, action: ScreenAction): Promise<void> {
    const key = `${person} ${screen}`;
    switch (action.do) {
      case 'open': await this.open(person, addresses[screen] ?? missing(`「${screen}」のアドレス`)); return;
      case 'fill': case 'choose': case 'tick': case 'upload': this.typed.set(key, [...this.typed.get(key) ?? [], action]); return;
      case 'press': {
        const inputs = this.typed.get(key) ?? [];
        this.typed.delete(key);
        await this.press(person, action.label, inputs, action.row === undefined ? undefined : await this.value(person, action.row));
        return;
      }
      case 'follow': {
        const before = this.placeOf(person);
        await this.press(person, action.label);
        this.at.set(person, before);
        return;
      }
      case 'switchTab': await this.press(person, action.label); return;
      case 'read': {
        const found = onPage(this.placeOf(person).page)(action.label, action.form);
        this.remembered.set(action.remember, found ?? missing(`「${action.label}」`));
        return;
      }
      case 'check': return;
      case 'expectFile': case 'expectDownload': {
        const before = this.placeOf(person);
        await this.press(person, action.label, [], 'row' in action && action.row !== undefined ? await this.value(person, action.row) : undefined);
        this.at.set(person, before);
      }
    }
  }

  private async atMail(person: Person, action: MailAction): Promise<void> {
    if (action.do === 'expectMail') {
      const wanted = await Promise.all(action.contains.map((value) => this.value(person, value)));
      const mail = (await this.seat.mails()).findLast(({ subject, text }) => subject === action.subject && wanted.every((one) => compact(text).includes(compact(one))));
      if (!mail) throw new Error(`E-mail「${action.subject}」が届いていません。`);
      await this.ask(person, `/practice/mail/${mail.id}`, { method: 'GET' }, null);
      this.mails.set(action.subject, mail.text);
      return;
    }
    const text = this.mails.get(action.mail) ?? missing(`E-mail「${action.mail}」`);
    if (action.do === 'read') {
      this.remembered.set(action.remember, inMail(text)(action.label, action.form) ?? missing(`「${action.label}」`));
      return;
    }
    const links = [...text.matchAll(/https?:\/\/[^\s<>"]+/g)].filter(([link]) => link.startsWith(this.url));
    const which = action.link === undefined ? links[0] : links.find((found) => found[0].includes(action.link ?? '') || text.slice(0, found.index).trimEnd().split('\n').at(-1)?.includes(action.link ?? ''));
    await this.arrive(person, (which?.[0] ?? missing('リンク')).slice(this.url.length), { method: 'GET' }, null);
  }

  private async submit(person: Person, { address, page }: Place, button: Control, inputs: readonly Input[]): Promise<PageView> {
    const form = page.forms[button.form ?? -1];
    if (!form) throw new Error(`「${button.label}」がフォームの中にありません。`);
    const pairs: [string, string | File][] = form.hidden.map(([name, value]) => [name, value]);
    const overridden = new Map<Control, readonly (string | File)[]>();
    for (const input of inputs) for (const [control, values] of await this.fill(person, page, input)) overridden.set(control, values);
    for (const control of page.controls) {
      if (control.form !== button.form || control.name === null || control.role === 'button') continue;
      const values = overridden.get(control) ?? (control.role === 'file' ? [] : control.role === 'checkbox' || control.role === 'radio' ? (control.checked ? [control.value] : []) : [control.value]);
      for (const value of values) pairs.push([control.name, value]);
    }
    if (button.name !== null) pairs.push([button.name, button.value]);
    const target = new URL(form.action || address, this.url + address).href.slice(this.url.length);
    if (form.method === 'GET') {
      const query = new URLSearchParams(pairs as [string, string][]).toString();
      return this.arrive(person, query === '' ? target : `${target.split('?')[0]}?${query}`, { method: 'GET' }, address);
    }
    const hasFile = page.controls.some(({ role, form: own }) => role === 'file' && own === button.form);
    const body = hasFile ? new FormData() : new URLSearchParams();
    for (const [name, value] of pairs) (body as FormData).append(name, value as string);
    return this.arrive(person, target, { method: 'POST', body }, address);
  }

  /** What an input makes of the controls of a page. */
  private async fill(person: Person, page: PageView, input: Input): Promise<readonly (readonly [Control, readonly (string | File)[]])[]> {
    const roles = { fill: ['textbox'], choose: ['radio', 'combobox'], tick: ['checkbox'], upload: ['file'] } as const;
    const row = input.do !== 'upload' && input.row !== undefined ? { row: await this.value(person, input.row) } : {};
    const controls = find(page, { label: input.label, roles: roles[input.do], ...row });
    const [control] = controls;
    if (!control) throw new Error(`「${page.screen}」に「${input.label}」がありません。`);
    switch (input.do) {
      case 'fill': return [[control, [await this.value(person, input.value)]]];
      case 'tick': return [[control, [control.value]]];
      case 'upload': {
        const { name, mimeType, buffer } = await sampleFile(input.file);
        return [[control, [new File([new Uint8Array(buffer)], name, { type: mimeType })]]];
      }
      case 'choose': {
        if (control.role === 'combobox') return [[control, [control.options.find(({ label }) => label === input.option)?.value ?? missing(`「${input.option}」`)]]];
        if (!controls.some(({ label }) => label === input.option)) throw new Error(`「${input.option}」がありません。`);
        return controls.map((radio) => [radio, radio.label === input.option ? [radio.value] : []]);
      }
    }
  }

  private async arrive(person: Person, address: string, init: RequestInit, from: string | null): Promise<PageView> {
    const { response, address: end } = await this.ask(person, address, init, from);
    const type = response.headers.get('content-type') ?? '';
    if (!type.startsWith('text/html')) {
      await response.arrayBuffer();
      return this.placeOf(person).page;
    }
    const html = await response.text();
    const page = readPage(html.replace(/<aside class="practice-[a-z]+"[^]*?<\/aside>/g, ''), /<h1>([^<]*)/.exec(html)?.[1] ?? '');
    this.at.set(person, { address: end, page });
    return page;
  }

  /** Follows where NSS leads, as a browser does. */
  private async ask(person: Person, address: string, init: RequestInit, from: string | null): Promise<{ response: Response; address: string }> {
    const jar = this.jars.get(person) ?? new Map([['practice_seat', this.seat.seat.token]]);
    this.jars.set(person, jar);
    const headers: Record<string, string> = {
      cookie: [...jar].map((pair) => pair.join('=')).join('; '), ...(init.method === 'POST' ? { origin: this.url } : {}), ...(from === null ? {} : { referer: this.url + from }),
    };
    const response = await fetch(this.url + address, { ...init, headers, redirect: 'manual' });
    for (const one of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) return { response, address };
    await response.arrayBuffer();
    return this.ask(person, new URL(location, this.url + address).href.slice(this.url.length), { method: 'GET' }, from);
  }

  private async value(person: Person, value: Value): Promise<string> {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return (await Promise.all(value.map((part) => this.value(person, part)))).join('');
    if ('remembered' in value) return this.remembered.get(value.remembered) ?? missing(`「${value.remembered}」`);
    const { record } = await this.seat.attempt();
    const member = record.cast[person] ?? missing(person);
    if ('account' in value) return member[value.account];
    if (!('secret' in value)) throw new Error('Unknown value');
    if (typeof value.secret === 'object' && 'remembered' in value.secret) return this.remembered.get(value.secret.remembered) ?? missing(`「${value.secret.remembered}」`);
    const account = (await this.seat.accounts()).find(({ loginId }) => loginId === member.loginId) ?? missing('アカウント');
    if (typeof value.secret === 'object') {
      const { userId } = value.secret;
      return account.userIds.find(({ id }) => id === userId)?.password ?? missing(userId);
    }
    const first = this.passwords.get(member.loginId) ?? account.password;
    return value.secret === 'password' ? first : [...first].reverse().join('');
  }
}

/** Where people begin, as their page objects say. */
const addresses: Readonly<Record<string, string>> = {
  'ログイン画面': '/dfw/login/nsscoapp/', 'NACCS業務ログオン画面': '/terminal/', 'NACCS掲示板': '/', 'サイバーポート NACCS利用者情報一覧画面': '/cyber-port/naccs-users/',
};

function missing(what: string): never {
  throw new Error(`${what}がありません。`);
}

const compact = (text: string): string => text.replace(/\s+/g, '');
