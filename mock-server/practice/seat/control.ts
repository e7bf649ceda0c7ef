import type { Nss } from '../../app';
import type { AccountInput } from '../../seed';

/** An account as the control API tells it. */
export interface AccountView {
  readonly loginId: string;
  readonly password: string;
  readonly kind: 'formal' | 'temporary';
  readonly company: string;
  readonly office: string;
  readonly contact: { readonly email: string };
  readonly manager: { readonly email: string };
  readonly userIds: readonly { readonly id: string; readonly password: string }[];
}

/** What the control API refuses, in its own words. */
export class Refused extends Error {}

/** The control API of the NSS of a seat, asked within the process: nobody reaches it from outside. */
export class SeatControl {
  constructor(private readonly nss: Pick<Nss, 'app' | 'context'>) {}

  accounts = (): Promise<readonly AccountView[]> => this.call('GET', 'accounts');
  createAccount = (input: AccountInput): Promise<AccountView> => this.call('POST', 'accounts', input);
  review = (receiptNumber: string, decision: object): Promise<unknown> => this.call('POST', `applications/${receiptNumber}/review`, decision);
  complete = (receiptNumber: string): Promise<unknown> => this.call('POST', `applications/${receiptNumber}/complete`, {});
  performTask = (userId: string, task: string, count: number): Promise<unknown> => this.call('POST', 'tasks', { userId, task, count });
  setClock = (now: string): Promise<unknown> => this.call('PUT', 'clock', { now });
  advanceClock = (by: object): Promise<unknown> => this.call('POST', 'clock/advance', by);

  /** @throws Refused with the reason */
  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const url = `${this.nss.context.publicUrl()}/__nss/${path}`;
    const answer = await this.nss.app.request(url, {
      method, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const json: unknown = await answer.json();
    if (answer.ok) return json as T;
    const { title, detail } = json as { title: string; detail?: string };
    throw new Refused(detail ?? title);
  }
}
