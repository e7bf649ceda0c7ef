import { Control } from '../../fixtures';
import { HttpUser } from '../../scenarios/behaviour/http-user';

const TOGETHER = 8;

/**
 * Fills the first office of an NSS with applications whose review has ended, each a row of 新着情報.
 * @param url address of the NSS, whose clock stands at `NOW`
 * @returns a cookie of somebody who is logged in there, and the number of the last application
 */
export async function fillOffice(url: string, applications: number): Promise<{ cookie: string; receiptNumber: string }> {
  const control = new Control(url);
  const [account] = await control.accounts();
  if (!account) throw new Error('NSS にアカウントがありません。');
  const user = await HttpUser.at({ url, control }, account);
  let left = applications;
  let receiptNumber = '';
  await Promise.all(Array.from({ length: TOGETHER }, async () => {
    while (left-- > 0) await control.review(receiptNumber = await user.apply(), { decision: 'approve' });
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
