import type { RunningNss } from '../../../fixtures';
import { formOf, onward, type Form } from './forms';
import { firstAccount, HttpUser, type Answer } from './user';

/** From the flow page of a menu function to its registration; what is not typed is sent as the screens show it. */
async function apply(user: HttpUser, begin: string, entered: Readonly<Record<string, Form>>, until = ''): Promise<string> {
  let path = await onward(user.post(begin), begin);
  for (let steps = 0; steps < 5; steps += 1) {
    const screen = path.split('/').at(-1) ?? '';
    if (path.includes('/complete/')) return screen;
    if (screen === until) return path;
    path = await onward(user.post(path, { ...(await formOf(user, path)), go: 'on', ...entered[screen] }), path);
  }
  throw new Error(`登録に至りません: ${path}`);
}

/**
 * クライアント証明書の再発行 of terminals.
 * @returns 申込受付番号, or with `until` (`contact`, `reissue`, `confirm`) the path of that screen
 */
export const applyReissue = (user: HttpUser, terminals: readonly string[], { cause = 'パソコンの入替', until = '' } = {}): Promise<string> =>
  apply(user, '/dfw/nss/certificates/flow', { reissue: { reissueTerminals: terminals, reissueCause: cause } }, until);

/**
 * 通関士IDの追加; what is not given is one 通関士 as the screen offers it.
 * @returns 申込受付番号, or with `until` (`contact`, `broker`, `confirm`) the path of that screen
 */
export const applyBroker = (user: HttpUser, wish: Form = {}, until = ''): Promise<string> =>
  apply(user, '/dfw/nss/broker/flow', { broker: { idCount: '1', startDate: '20260421', reason: '通関士の増員のため', ...wish } }, until);

/** The two codes of a terminal. */
export interface Codes {
  readonly terminal: string;
  readonly code1: string;
  readonly code2: string;
}

/** What ID通知内容 of an application shows of its terminals: those whose codes can be read. */
export async function codesOf(user: HttpUser, number: string): Promise<Codes[]> {
  const { text } = await user.get(`/dfw/nss/applications/${number}/ids`);
  const secret = '<td><span data-secret(?:="[^"]*")?>([^<]*)</span></td>';
  return [...text.matchAll(new RegExp(`<td>(\\d{5}[A-Z])</td><td>[^<]*</td>${secret}${secret}`, 'g'))].map(([, terminal = '', code1 = '', code2 = '']) => ({ terminal, code1, code2 }));
}

/** Somebody at デジタル証明書取得画面, without a login. */
export async function atFetchPage(nss: Pick<RunningNss, 'url' | 'control'>): Promise<HttpUser> {
  return new HttpUser(nss.url, await firstAccount(nss.control));
}

export const FETCH = '/dfw/certificate/';

/** 「デジタル証明書を取得する」. */
export const fetchWith = (somebody: HttpUser, { code1, code2 }: Pick<Codes, 'code1' | 'code2'>): Promise<Answer> => somebody.post(FETCH, { authCode1: code1, authCode2: code2 });

/** State of the certificates of an office, by 論理端末名. */
export async function statesOf({ control }: Pick<RunningNss, 'control'>, officeCode: string): Promise<Record<string, string>> {
  const { certificates } = await control.contract(officeCode);
  return Object.fromEntries(certificates.map(({ terminalName, status }) => [terminalName, status]));
}
