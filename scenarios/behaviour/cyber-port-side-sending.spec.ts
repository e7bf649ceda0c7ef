/**
 * 「NACCSへ送信」 on サイバーポート (E-23): it is charged to the 利用者ID, one user at a time can send with it, and NACCS refuses what it
 * refuses at any terminal. Prices are those of the tariff as the documents give them.
 */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { applyChange } from './http/change';
import { setCodes } from './http/change-codes';
import { administrator, HANAKO, officeForCyberPort, registerLink, sendBy, TARO, Y_ID } from './http/cyber-port';
import { messagesIn } from './http/forms';
import { begun } from './http/slow';
import { HttpUser, type Answer } from './http/user';

const tagged = tagging('@behaviour', '@cyber-port-side');

const BUSY = '同じNACCS利用者情報に紐づけられた別の利用者が送信中のため、送信できません。送信が終わってから、もう一度送信してください。';
const BUSY_SELF = '前の送信が終わっていないため、送信できません。送信が終わってから、もう一度送信してください。';

/** Not sent, and why. */
const notSent = ({ status, text }: Answer, message: string): void => {
  expect({ status, alert: /role="alert">([^<]*)</.exec(text)?.[1] }).toEqual({ status: 409, alert: message });
};

/** Two users of one NACCS利用者情報. */
async function twoUsers(nss: Parameters<typeof registerLink>[0]): Promise<{ user: HttpUser; link: string }> {
  const link = await registerLink(nss);
  const user = administrator(nss);
  await user.post(`${link}/users`, TARO);
  return { user, link };
}

test('E-23 送信した業務は、その利用者IDの契約に請求される', tagged('E-23'), async ({ nss, control, clock }) => {
  const { loginId } = await officeForCyberPort(nss, { plan: { net: null, general: 'B' } });
  const { user, link } = await twoUsers(nss);
  expect(await sendBy(user, link, HANAKO)).toMatchObject({ status: 303, location: `${link}/send` });
  await clock.advanceMinutes(1);
  expect((await sendBy(user, link, TARO)).status).toBe(303);
  await clock.advanceMinutes(1);
  expect((await sendBy(user, link, TARO, 'UTB01')).status).toBe(303);
  const { uses } = await control.charges(loginId, '2026-04');
  expect(uses).toEqual(expect.arrayContaining([expect.objectContaining({ userId: Y_ID, task: 'DLH01', count: 2 }), expect.objectContaining({ userId: Y_ID, task: 'UTB01', count: 1 })]));
  expect(uses).toHaveLength(2);
});

test('E-23 1人が送信している1分の間、同じ利用者IDの別の利用者はエラーになり、請求もされない', tagged('cp-busy', 'cp-minute'), async ({ nss, control }) => {
  const { loginId } = await officeForCyberPort(nss);
  const { user, link } = await twoUsers(nss);
  expect((await sendBy(user, link, HANAKO)).status).toBe(303);
  await control.advanceClock({ duration: 'PT59S' });
  notSent(await sendBy(user, link, TARO), BUSY);
  notSent(await sendBy(user, link, HANAKO), BUSY_SELF);
  expect((await user.get(`${link}/send`)).text.match(/>送信中</g)).toHaveLength(1);
  expect((await control.charges(loginId, '2026-04')).uses).toMatchObject([{ count: 1 }]);
  await control.advanceClock({ duration: 'PT1S' });
  expect((await user.get(`${link}/send`)).text).not.toContain('>送信中<');
  expect((await sendBy(user, link, TARO)).status).toBe(303);
  expect((await control.charges(loginId, '2026-04')).uses).toMatchObject([{ count: 2 }]);
});

test('同時に送信しても、1人だけが送信できる', tagged('cp-busy'), async ({ nss, control }) => {
  const { loginId } = await officeForCyberPort(nss);
  const { user, link } = await twoUsers(nss);
  const answers = await Promise.all([HANAKO, TARO, HANAKO, TARO].map((who) => sendBy(user, link, who)));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409]);
  expect((await control.charges(loginId, '2026-04')).uses).toMatchObject([{ count: 1 }]);
});

test('内容が届くのを待つ間に別の利用者が送信しても、1人だけが送信できる', tagged('cp-busy'), async ({ nss, control }) => {
  const { loginId } = await officeForCyberPort(nss);
  const { link } = await twoUsers(nss);
  const waiting = await Promise.all([HANAKO, TARO].map(({ cpUserEmail }) => begun(nss.url, `${link}/send`, { cpSender: cpUserEmail, cpTask: 'DLH01' })));
  expect((await Promise.all(waiting.map((finish) => finish()))).sort()).toEqual([303, 409]);
  expect((await control.charges(loginId, '2026-04')).uses).toMatchObject([{ count: 1 }]);
});

test('別のNACCS利用者情報なら、同じ利用者でも同時に送信できる', tagged('cp-busy'), async ({ nss }) => {
  await officeForCyberPort(nss);
  const [one, other] = [await registerLink(nss), await registerLink(nss, 'AAAA1YB1')];
  const user = administrator(nss);
  for (const link of [one, other]) expect((await sendBy(user, link, HANAKO)).status).toBe(303);
});

test('送信する利用者と業務は、選べるものから選ぶ', tagged('E-23'), async ({ nss }) => {
  await officeForCyberPort(nss);
  const { user, link } = await twoUsers(nss);
  const messages = async (cpSender: string, cpTask: string): Promise<string[]> => messagesIn((await user.post(`${link}/send`, { cpSender, cpTask })).text);
  expect(await messages('', '')).toEqual(['送信する利用者を選択してください。', '業務を選択してください。']);
  expect(await messages(TARO.cpUserEmail, 'XXX99')).toEqual(['業務を選択してください。']);
  await user.post(`${link}/users`, { untie: TARO.cpUserEmail });
  expect(await messages(TARO.cpUserEmail, 'DLH01')).toEqual(['選択された利用者は、紐づけが解除されています。利用者を選択し直してください。']);
});

test('送信中のNACCS利用者情報は削除できず、1分後に削除できる', tagged('cp-minute'), async ({ nss, clock }) => {
  await officeForCyberPort(nss);
  const { user, link } = await twoUsers(nss);
  await sendBy(user, link, HANAKO);
  expect(await user.post(`${link}/delete`)).toMatchObject({ status: 409, text: expect.stringContaining('このNACCS利用者情報は送信中のため、削除できません。') });
  await clock.advanceMinutes(1);
  expect((await user.post(`${link}/delete`)).status).toBe(303);
});

test('R-33 登録の後に廃止された利用者IDの送信は、NACCSが断った理由を示す。管理統計資料取得は送信できる', tagged('R-33+'), async ({ nss, control, clock }) => {
  const account = await officeForCyberPort(nss);
  const { user, link } = await twoUsers(nss);
  const number = await applyChange(await HttpUser.at(nss, account), { items: ['userIds'], entered: { codes: setCodes({ code: 'AAAA1', retire: [Y_ID] }) } });
  await control.review(number, { decision: 'approve' });
  await clock.set((await control.application(number)).startDate ?? '');
  notSent(await sendBy(user, link, HANAKO), `NACCSで受け付けられませんでした。利用者ID ${Y_ID} は廃止されているため、管理統計資料取得のほかの業務はできません。`);
  expect((await user.get(`${link}/send`)).text).toContain('送信の履歴はありません。');
  expect((await sendBy(user, link, HANAKO, '管理統計資料取得')).status).toBe(303);
});

test('送信の履歴は新しい順で、20件まで残る', tagged('cp-minute'), async ({ nss, clock }) => {
  await officeForCyberPort(nss);
  const { user, link } = await twoUsers(nss);
  for (let time = 0; time < 21; time += 1) {
    expect((await sendBy(user, link, time % 2 === 0 ? HANAKO : TARO)).status).toBe(303);
    await clock.advanceMinutes(1);
  }
  const times = [...(await user.get(`${link}/send`)).text.matchAll(/<tr><td>(2026[^<]*)<\/td>/g)].map(([, at]) => at);
  expect(times).toHaveLength(20);
  expect([times[0], times[19]]).toEqual(['2026/04/01 09:20', '2026/04/01 09:01']);
});
