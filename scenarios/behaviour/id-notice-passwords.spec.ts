/**
 * ID通知内容: the password of each 利用者ID that has been granted (S4: 利用者ID・パスワード are read in NSS; E-04), readable as long as everything
 * else that is secret there (D-03), and to nobody else.
 */
import { expect, test, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { applyBroker, applyReissue } from './http/certificates';
import { approvedNew } from './http/new';
import { HttpUser } from './http/user';

const tagged = tagging('@behaviour', '@naccs');
const noticeOf = (number: string): string => `/dfw/nss/applications/${number}/ids`;

/** 初期パスワード by 利用者ID, as the table 利用者ID shows them; marked as secret where they are readable. */
async function shownTo(user: HttpUser, number: string): Promise<Record<string, string>> {
  const { text } = await user.get(noticeOf(number));
  const rows = text.matchAll(/<td>([0-9A-Z]{8})<\/td><td>(?:netNACCS|一般NACCS)<\/td><td>(?:<span data-secret(?:="[^"]*")?>)?([^<]*)/g);
  return Object.fromEntries([...rows].map(([, id = '', password = '']) => [id, password]));
}

async function passwordsOf({ control }: RunningNss, officeCode: string): Promise<Record<string, string>> {
  const account = (await control.accounts()).find(({ loginId }) => loginId === officeCode);
  return Object.fromEntries((account?.userIds ?? []).map(({ id, password }) => [id, password]));
}

/** Without the secrets: whether the same is shown as the control API tells, and how many. */
const same = (shown: Record<string, string>, told: Record<string, string>): [boolean, number] => [Object.entries(shown).every(([id, password]) => told[id] === password), Object.keys(shown).length];

test('E-04 新規の利用申込の利用者IDごとに初期パスワードが読め、申込者の仮ログインIDでも同じものが読める', tagged('E-04', 'naccs-password', 'D-13'), async ({ nss }) => {
  const { number, account, office } = await approvedNew(nss, { codes: [[{ trades: ['通関業'], method: 'netNACCS', idCount: '3' }]] });
  const told = await passwordsOf(nss, office.loginId);
  for (const reader of [account, office]) expect(same(await shownTo(await HttpUser.at(nss, reader), number), told)).toEqual([true, 3]);
  expect(new Set(Object.values(told)).size).toBe(3);
});

test('D-03 通関士IDの追加で払い出された利用者IDの初期パスワードは、利用開始日の2営業日後まで読める', tagged('D-03', 'naccs-password'), async ({ nss, control, clock }) => {
  const user = await HttpUser.at(nss);
  const number = await applyBroker(user, { idCount: '2' });
  await control.review(number, { decision: 'approve', startDate: '2026-04-21' });
  const before = await shownTo(user, number);
  await clock.set('2026-04-23T23:59:59+09:00');
  await user.logIn();
  const { applicant } = await control.application(number);
  expect(same(await shownTo(user, number), await passwordsOf(nss, applicant))).toEqual([true, 2]);
  expect(same(before, await shownTo(user, number))).toEqual([true, 2]);
  await clock.set('2026-04-24T00:00:00+09:00');
  expect(Object.values(await shownTo(user, number))).toEqual(['閲覧期間終了', '閲覧期間終了']);
  expect((await user.get(noticeOf(number))).text).toContain('利用者IDの初期パスワードと認証コードの閲覧期間は終了しました。');
});

test('初期パスワードは、利用者IDを払い出していない申込にも、契約内容にも、記録にも現れない', tagged('naccs-password'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  const [account] = await control.accounts();
  const { terminals: [terminal] } = await control.contract(account?.loginId ?? '');
  const number = await applyReissue(user, [terminal?.name ?? '']);
  await control.review(number, { decision: 'approve' });
  const pages = await Promise.all([noticeOf(number), `/dfw/nss/applications/${number}`, '/dfw/nss/contract?tab=net', '/dfw/nss/contract?tab=codes', '/dfw/nss/menu'].map((path) => user.get(path)));
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  const everything = pages.map(({ text }) => text).join() + JSON.stringify([await control.journal(), await control.contract(account?.loginId ?? ''), await control.applications(), await control.mails()]);
  for (const { password } of account?.userIds ?? []) expect(everything.includes(password)).toBe(false);
});
