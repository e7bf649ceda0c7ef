import { Control, type Account } from '../../fixtures';
import { HttpUser } from '../../scenarios/behaviour/http/user';

/** More at one office would push each other's unfinished applications out (it keeps ten). */
const TOGETHER = 4;

/** Somebody who is logged in at an office, with the number of its last application. */
export interface Insider {
  readonly cookie: string;
  readonly receiptNumber: string;
}

/**
 * Fills the first office of an NSS with applications whose review has ended, each a row of 新着情報.
 * @param url address of the NSS, whose clock stands at `NOW`
 */
export async function fillOffice(url: string, applications: number): Promise<Insider> {
  const control = new Control(url);
  const [account] = await control.accounts();
  if (!account) throw new Error('NSS にアカウントがありません。');
  return fill(url, account, applications, (number) => control.review(number, { decision: 'approve' }));
}

/**
 * Makes more offices, each with some applications that still wait for their review.
 * @returns how many applications these are
 */
export async function fillOthers(url: string, offices: number, each: number): Promise<number> {
  const control = new Control(url);
  for (let office = 0; office < offices; office += 1) await fill(url, await control.createAccount(), each);
  return offices * each;
}

async function fill(url: string, account: Account, applications: number, each: (receiptNumber: string) => Promise<void> = async () => {}): Promise<Insider> {
  const user = await HttpUser.at({ url, control: new Control(url) }, account);
  let left = applications;
  let receiptNumber = '';
  await Promise.all(Array.from({ length: TOGETHER }, async () => {
    while (left-- > 0) await each(receiptNumber = await user.apply());
  }));
  return { cookie: await logIn(url, account), receiptNumber };
}

async function logIn(url: string, { loginId, password }: { loginId: string; password: string }): Promise<string> {
  const answer = await fetch(`${url}/dfw/login/nsscoapp/`, {
    method: 'POST', redirect: 'manual', headers: { origin: url }, body: new URLSearchParams({ loginId, password }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (cookie === undefined) throw new Error(`ログインできません: ${answer.status}`);
  return cookie;
}
