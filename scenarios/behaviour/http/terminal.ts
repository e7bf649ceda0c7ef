import type { Account, RunningNss } from '../../../fixtures';
import { messagesIn, type Form } from './forms';
import { HttpUser, type Answer } from './user';

const LOGON = '/terminal/';
const task = (name: string): string => `/terminal/tasks/${name}`;
export const UTB = task('utb');

/** What an account logs on to NACCS with. @throws Error for a 利用者ID that it does not have */
export function passwordOf({ userIds }: Pick<Account, 'userIds'>, userId: string): string {
  const found = userIds.find(({ id }) => id === userId);
  if (!found) throw new Error(`利用者ID ${userId} がありません。`);
  return found.password;
}

/** Somebody at a terminal of NACCS, without a browser. */
export class TerminalUser {
  private readonly http: HttpUser;
  private as = '';

  constructor(nss: Pick<RunningNss, 'url'>) {
    this.http = new HttpUser(nss.url, { loginId: '', password: '' });
  }

  get = (path: string): Promise<Answer> => this.http.get(path);
  post = (path: string, form: Form = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => this.http.post(path, form, headers);

  /** 「ログオン」. */
  logOn(terminalName: string, userId: string, password: string): Promise<Answer> {
    this.as = userId.toUpperCase();
    return this.post(LOGON, { naccsTerminal: terminalName, naccsUserId: userId, naccsPassword: password });
  }

  /** 「送信」 on the page of a 業務. */
  send = (name: string, form: Form = {}): Promise<Answer> => this.post(task(name), { as: this.as, ...form });

  order = (utbAction: 'register' | 'cancel', utbUserId: string, utbBadge: string): Promise<Answer> => this.send('utb', { utbAction, utbUserId, utbBadge });
}

/** How a 業務 or a logon was answered: where it leads, or what it objects to. */
export const saidBy = ({ status, location, text }: Answer): string | string[] => (status === 303 ? location : messagesIn(text));
