import type { Send } from '../../../fixtures/in-process';

/** An answer of NSS. */
export interface Answer {
  readonly status: number;
  /** Path and query of a redirect, or empty. */
  readonly location: string;
  readonly text: string;
}

export type Form = Readonly<Record<string, string | readonly string[]>>;

/** A failure of NSS itself, which no command may ever bring about. */
export class Broken extends Error {}

/** A browser as far as NSS can tell: cookies, forms, redirects that it does not follow. */
export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly send: Send,
    private readonly origin: string,
  ) {}

  get = (path: string): Promise<Answer> => this.ask(path, { method: 'GET' });

  post = (path: string, form: Form = {}): Promise<Answer> => this.ask(path, { method: 'POST', headers: { origin: this.origin }, body: encoded(form) });

  /** A form as its screen shows it, with what is typed otherwise. */
  async submit(path: string, typed: Form): Promise<Answer> {
    return this.post(path, { ...inputsOf((await this.get(path)).text), ...typed });
  }

  private async ask(path: string, { headers, ...init }: RequestInit): Promise<Answer> {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    const response = await this.send(path, { ...init, redirect: 'manual', headers: { ...(headers as Record<string, string>), cookie } });
    for (const [, name = '', value = ''] of response.headers.getSetCookie().map((one) => /^([^=]+)=([^;]*)/.exec(one) ?? [])) this.cookies.set(name, value);
    const answer = { status: response.status, location: response.headers.get('location') ?? '', text: await response.text() };
    if (answer.status >= 500) throw new Broken(`${init.method} ${path}: ${answer.status}`);
    return answer;
  }
}

const encoded = (form: Form): URLSearchParams =>
  new URLSearchParams(Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [value] : value).map((one) => [name, one])));

/** What the inputs of a screen hold: text, what is ticked, what is selected; not its buttons. */
export function inputsOf(text: string): Form {
  const form: Record<string, string | string[]> = {};
  const add = (name: string, value: string): void => {
    const before = form[name];
    form[name] = before === undefined ? value : [before, value].flat();
  };
  const main = text.slice(text.indexOf('<main'));
  for (const [tag] of main.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(tag, 'type') ?? 'text';
    const isOff = (type === 'checkbox' || type === 'radio') && !/\schecked\b/.test(tag);
    const name = attribute(tag, 'name');
    if (name !== undefined && !isOff && type !== 'file') add(name, attribute(tag, 'value') ?? '');
  }
  for (const [, head = '', body = ''] of main.matchAll(/<textarea\b([^>]*)>([^<]*)<\/textarea>/g)) add(attribute(head, 'name') ?? '', plain(body));
  for (const [, head = '', body = ''] of main.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const chosen = /<option\b[^>]*\sselected\b[^>]*>/.exec(body)?.[0] ?? /<option\b[^>]*>/.exec(body)?.[0] ?? '';
    add(attribute(head, 'name') ?? '', attribute(chosen, 'value') ?? '');
  }
  return form;
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : plain(found);
};

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (one) => entities[one] ?? one);

/** The messages at the inputs of a refused form. */
export const objectionsIn = ({ text }: Answer): string => [...text.matchAll(/<[^>]*class="error"[^>]*>([^<]*)/g)].map(([, words]) => words).join(' ');
