import type { Send } from '../../../fixtures/in-process';
import { Broken } from './client';

/** An answer of the control API. */
export interface Reply<T> {
  readonly status: number;
  readonly body: T;
}

export interface ContractView {
  terminals: { name: string; kind: string }[];
  certificates: { terminalName: string; status: string }[];
  userCodes: { code: string; status: string; trades: string[]; sharedWith: string[]; statistics: { paid: boolean; free: boolean; storage: boolean }; ids: { id: string; status: string }[] }[];
  lines: { name: string }[];
  sharedEquipment: string[];
  plan: { net: string | null; general: string | null };
  billing: { payment: string; contact: string };
}
export interface ApplicationView {
  receiptNumber: string;
  kind: string;
  status: string;
  officeCode: string | null;
  startDate: string | null;
}
export interface DetailView extends ApplicationView {
  inForce: boolean;
  granted: { name: string; kind: string }[];
  grantedIds: string[];
}
export interface MailView {
  id: string;
  subject: string;
  to: string[];
}

/** NACCSセンター, the clock and whoever looks into an NSS from outside: the control API as it is published. */
export class Centre {
  constructor(private readonly send: Send) {}

  contract = async (office: string): Promise<ContractView> => (await this.call<ContractView>('GET', `contracts/${office}`)).body;
  applications = async (): Promise<ApplicationView[]> => (await this.call<ApplicationView[]>('GET', 'applications')).body;
  application = async (number: string): Promise<DetailView> => (await this.call<DetailView>('GET', `applications/${number}`)).body;
  mails = async (): Promise<MailView[]> => (await this.call<MailView[]>('GET', 'mails')).body;
  now = async (): Promise<number> => Date.parse((await this.call<{ now: string }>('GET', 'clock')).body.now);

  /** @throws Broken for an answer from 500 on */
  async call<T = unknown>(method: string, path: string, body?: unknown): Promise<Reply<T>> {
    const response = await this.send(`/__nss/${path}`, {
      method, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (response.status >= 500) throw new Broken(`${method} /__nss/${path}: ${response.status} ${text.slice(0, 200)}`);
    return { status: response.status, body: JSON.parse(text) as T };
  }

  /** A call that has to succeed. */
  async must<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
    const reply = await this.call<T>(method, path, body);
    if (reply.status >= 300) throw new Error(`${method} /__nss/${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  }
}
