import type { Account, RunningNss } from '../../../fixtures';
import { onward, type Form } from './forms';
import { HttpUser, type Answer } from './user';

export const LINKS = '/cyber-port/naccs-users/';
export const REGISTER = `${LINKS}new`;

/** 利用者ID of an office for サイバーポート. */
export const Y_ID = 'AAAA1YA1';
export const HANAKO = { cpUserName: '通関 花子', cpUserEmail: 'hanako@tsukan.example' } as const;
export const TARO = { cpUserName: '港 太郎', cpUserEmail: 'taro@tsukan.example' } as const;

/** The administrator of the company at サイバーポート, without a browser: there is no login. */
export const administrator = ({ url }: Pick<RunningNss, 'url'>): HttpUser => new HttpUser(url, { loginId: '', password: '' });

/** An office that has used netNACCS and may use サイバーポート. */
export const officeForCyberPort = ({ control }: Pick<RunningNss, 'control'>, { userCodes = [{ code: 'AAAA1', ids: [{ id: 'AAAA1A0A' }, { id: 'AAAA1001' }, { id: Y_ID }, { id: 'AAAA1YB1' }] }], ...office }: Parameters<RunningNss['control']['createAccount']>[0] = {}): Promise<Account> =>
  control.createAccount({ startedOn: '2026-04-01', userCodes, ...office });

/** The password that a 利用者ID has on NACCS. @throws Error where nobody has the ID */
export async function passwordOf({ control }: Pick<RunningNss, 'control'>, userId: string): Promise<string> {
  const found = (await control.accounts()).flatMap(({ userIds }) => userIds).find(({ id }) => id === userId);
  if (!found) throw new Error(`利用者ID ${userId} がありません。`);
  return found.password;
}

/** What is typed on サイバーポート NACCS利用者情報登録画面; what is not given is right. */
export const claimOf = async (nss: Pick<RunningNss, 'control'>, userId = Y_ID, typed: Form = {}): Promise<Form> =>
  ({ cpUserId: userId, cpPassword: await passwordOf(nss, userId), ...HANAKO, ...typed });

/** From the input to the completion. @returns the path of what has been registered, without a slash at the end */
export async function registerLink(nss: Pick<RunningNss, 'url' | 'control'>, userId = Y_ID, typed: Form = {}): Promise<string> {
  const user = administrator(nss);
  const confirm = await onward(user.post(REGISTER, await claimOf(nss, userId, typed)), REGISTER);
  const done = await onward(user.post(confirm), confirm);
  return done.replace(/\/done$/, '');
}

/** 「NACCSへ送信」 by somebody with that mail address. */
export const sendBy = (user: HttpUser, link: string, { cpUserEmail }: { readonly cpUserEmail: string }, task = 'DLH01'): Promise<Answer> =>
  user.post(`${link}/send`, { cpSender: cpUserEmail, cpTask: task });
