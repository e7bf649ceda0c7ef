/**
 * サイバーポート, where the documented application ends (E-23): registering a 利用者ID as NACCS利用者情報, and whom it is tied to. No
 * public page shows its messages, so they are the mock's promise. Without a browser; the screens are in
 * cyber-port-side-screens, sending in cyber-port-side-sending.
 */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { lastSecondBefore, other } from './http/change-other';
import { applyChange } from './http/change';
import { administrator, claimOf, HANAKO, LINKS, officeForCyberPort, passwordOf, REGISTER, registerLink, TARO, Y_ID } from './http/cyber-port';
import { messagesIn, onward } from './http/forms';
import { approvedNew } from './http/new';
import { begun } from './http/slow';
import { HttpUser, type Answer } from './http/user';

const tagged = tagging('@behaviour', '@cyber-port-side');

const REFUSED = '利用者IDまたはパスワードが正しくありません。';
const NOT_SMTP = 'サイバーポート用に払い出された利用者ID（識別番号がYで始まる8桁）を入力してください。netNACCSなどの利用者IDは使用できません。';
const REGISTERED = 'この利用者IDは登録済みです。利用者を追加する場合は、一覧の「紐づけ変更」から追加してください。';

/** Refused with that message alone. */
const refusedWith = (answer: Answer, message: string, status = 422): void => {
  expect({ status: answer.status, messages: messagesIn(answer.text) }).toEqual({ status, messages: [message] });
};

test('E-23 確認して登録すると、一覧に利用者IDと紐づけた利用者が載る', tagged('E-23'), async ({ nss }) => {
  await officeForCyberPort(nss);
  const user = administrator(nss);
  expect((await user.get(LINKS)).text).toContain('登録されているNACCS利用者情報はありません。');
  const confirm = await onward(user.post(REGISTER, await claimOf(nss)), REGISTER);
  const { text: shown } = await user.get(confirm);
  for (const words of [Y_ID, '通関 花子（hanako@tsukan.example）']) expect(shown).toContain(words);
  expect((await user.get(LINKS)).text).not.toContain(Y_ID);
  const done = await onward(user.post(confirm), confirm);
  expect((await user.get(done)).text).toContain('NACCS利用者情報の登録が完了しました。');
  expect((await user.get(LINKS)).text).toMatch(new RegExp(`<td>${Y_ID}</td>.*通関 花子（hanako@tsukan\\.example）.*<td>2026/04/01 09:00</td>`));
});

test('サイバーポート用でない利用者IDは、パスワードが正しくても理由を示して断る', tagged('cp-own-number'), async ({ nss }) => {
  await officeForCyberPort(nss);
  const user = administrator(nss);
  for (const id of ['AAAA1A0A', 'AAAA1001']) refusedWith(await user.post(REGISTER, await claimOf(nss, id)), NOT_SMTP);
  for (const id of ['AAAA1yA1', 'YYYYYAA1']) refusedWith(await user.post(REGISTER, { cpUserId: id, cpPassword: 'X', ...HANAKO }), NOT_SMTP);
});

test('登録のない利用者ID、パスワードの誤りは、どれも同じ文言で断る', tagged('cp-silent'), async ({ nss }) => {
  await officeForCyberPort(nss, { userCodes: [{ code: 'AAAA1', ids: [{ id: Y_ID }, { id: 'AAAA1YB1', status: 'retired' }] }] });
  const user = administrator(nss);
  const right = await passwordOf(nss, Y_ID);
  for (const [id, password] of [
    ['AAAA1YZ9', right], ['ZZZZ9YA1', right], [Y_ID, 'XXXXXX1'], [Y_ID, right.toLowerCase()], [Y_ID, `${right}X`], [Y_ID, await passwordOf(nss, 'AAAA1YB1')], // one short of the lock
    ['aaaa1YA1', right],
    // Why a retired ID is refused is told to who knows its password only.
    ['AAAA1YB1', right],
  ] as const) refusedWith(await user.post(REGISTER, { cpUserId: id, cpPassword: password, ...HANAKO }), REFUSED);
  expect((await user.get(LINKS)).text).not.toContain(Y_ID);
});

test('パスワードを続けて5回誤ると、正しくても30分間登録できない。ほかの利用者IDは登録できる', tagged('cp-lock', 'D-25'), async ({ nss, clock }) => {
  await officeForCyberPort(nss);
  const user = administrator(nss);
  const wrong = async (): Promise<string[]> => messagesIn((await user.post(REGISTER, await claimOf(nss, Y_ID, { cpPassword: 'XXXXXX1' }))).text);
  const locked = 'パスワードを続けて5回誤ったため、この利用者IDは30分間登録できません。';
  expect([await wrong(), await wrong(), await wrong(), await wrong(), await wrong()]).toEqual([[REFUSED], [REFUSED], [REFUSED], [REFUSED], [locked]]);
  refusedWith(await user.post(REGISTER, await claimOf(nss)), locked);
  expect((await user.post(REGISTER, await claimOf(nss, 'AAAA1YB1'))).status).toBe(303);
  await clock.advanceMinutes(29);
  refusedWith(await user.post(REGISTER, await claimOf(nss)), locked);
  await clock.advanceMinutes(1);
  expect((await user.post(REGISTER, await claimOf(nss))).status).toBe(303);
});

test('廃止された利用者IDは登録できない', tagged('cp-usable'), async ({ nss }) => {
  await officeForCyberPort(nss, { userCodes: [{ code: 'AAAA1', ids: [{ id: Y_ID, status: 'retired' }] }] });
  refusedWith(await administrator(nss).post(REGISTER, await claimOf(nss)), 'この利用者IDは廃止されているため、登録できません。');
});

test('利用開始日の前日の終わりまでは登録できず、当日の始まりから登録できる', tagged('cp-usable'), async ({ nss, clock }) => {
  await officeForCyberPort(nss, { startedOn: '2026-04-13' });
  const user = administrator(nss);
  await clock.set('2026-04-12T23:59:59+09:00');
  refusedWith(await user.post(REGISTER, await claimOf(nss)), 'この利用者IDは利用開始日（2026/04/13）より前のため、登録できません。利用開始日以降に登録してください。');
  await clock.set('2026-04-13T00:00:00+09:00');
  expect((await user.post(REGISTER, await claimOf(nss))).status).toBe(303);
});

test('契約が解除された利用者IDは、契約満了日から登録できない', tagged('cp-usable'), async ({ nss, control, clock }) => {
  const account = await officeForCyberPort(nss);
  const claim = await claimOf(nss);
  const number = await applyChange(await HttpUser.at(nss, account), other(['termination'], { terminationKind: '契約解除', terminationConfirmed: 'yes' }));
  await control.review(number, { decision: 'approve' });
  const startDate = (await control.application(number)).startDate ?? '';
  const user = administrator(nss);
  await clock.set(lastSecondBefore(startDate));
  const confirm = await onward(user.post(REGISTER, claim), REGISTER);
  await clock.set(`${startDate}T00:00:00+09:00`);
  const ended = 'この利用者IDの契約は解除されているため、登録できません。';
  refusedWith(await user.post(REGISTER, claim), ended);
  // What has been confirmed before is looked at again when it is registered.
  refusedWith(await user.post(confirm), ended, 409);
  expect((await user.get(LINKS)).text).not.toContain(Y_ID);
});

test('利用申込が無効になった利用者IDは登録できない', tagged('cp-usable', 'D-20'), async ({ nss, control, clock }) => {
  const { office, number } = await approvedNew(nss, {
    connection: 'general', codes: [[{ trades: ['通関業'], method: 'SMTP双方向', idCount: '1' }]], typed: { lines: { generalTerminals: '', servers: '1' } },
  });
  await clock.set((await control.application(number)).startDate ?? '');
  expect((await control.application(number)).status).toBe('void');
  const [id] = office.userIds;
  refusedWith(await administrator(nss).post(REGISTER, { cpUserId: id?.id ?? '', cpPassword: id?.password ?? '', ...HANAKO }), 'この利用者IDの利用申込は無効になっているため、登録できません。');
});

test('登録済みの利用者IDは、もう一度登録できず、紐づけの変更を案内する', tagged('cp-once'), async ({ nss }) => {
  await officeForCyberPort(nss);
  const user = administrator(nss);
  const before = await onward(user.post(REGISTER, await claimOf(nss)), REGISTER);
  await registerLink(nss, Y_ID, TARO);
  refusedWith(await user.post(REGISTER, await claimOf(nss)), REGISTERED);
  refusedWith(await user.post(before), REGISTERED, 409);
  expect((await user.get(LINKS)).text.match(new RegExp(`<td>${Y_ID}</td>`, 'g'))).toHaveLength(1);
});

test('確認画面で2回登録しても、登録は1件で、どちらも完了画面に進む', tagged('cp-once'), async ({ nss }) => {
  await officeForCyberPort(nss);
  const user = administrator(nss);
  const confirm = await onward(user.post(REGISTER, await claimOf(nss)), REGISTER);
  const answers = await Promise.all([user.post(confirm), user.post(confirm)]);
  const done = confirm.replace(/confirm$/, 'done');
  expect(answers).toMatchObject([{ status: 303, location: done }, { status: 303, location: done }]);
  expect(await user.get(confirm)).toMatchObject({ status: 303, location: done });
  expect((await user.get(LINKS)).text.match(new RegExp(`<td>${Y_ID}</td>`, 'g'))).toHaveLength(1);
});

test('パスワードは、確認画面・戻った入力画面・誤りの画面・アドレス・記録のどこにも現れない', tagged('cp-password'), async ({ nss, control }) => {
  await officeForCyberPort(nss);
  const password = await passwordOf(nss, Y_ID);
  const user = administrator(nss);
  const wrong = await user.post(REGISTER, { ...(await claimOf(nss)), cpUserName: '' });
  const entered = await user.post(REGISTER, await claimOf(nss));
  const confirm = await user.get(entered.location);
  const back = await user.get(/action="([^"]*new)"/.exec(confirm.text)?.[1] + `?entered=${entered.location.split('/').at(-2)}`);
  expect(back.text).toContain(`value="${Y_ID}"`);
  expect(back.text).toContain('value="通関 花子"');
  const done = await user.post(entered.location);
  const everything = [wrong, entered, confirm, back, done, await user.get(done.location), await user.get(LINKS)].map(({ text, location, headers }) => text + location + JSON.stringify([...headers])).join();
  expect((everything + JSON.stringify(await control.journal())).includes(password)).toBe(false);
  expect([wrong, entered, confirm, back].map(({ headers }) => headers.get('cache-control'))).toEqual(['no-store', 'no-store', 'no-store', 'no-store']);
});

test('利用者は複数紐づけられ、同じ利用者の二重の追加と最後の1人の解除は断る', tagged('E-23', 'cp-once'), async ({ nss }) => {
  await officeForCyberPort(nss);
  const user = administrator(nss);
  const path = `${await registerLink(nss)}/users`;
  const last = '紐づける利用者は1人以上必要です。この利用者IDを使用しない場合は、NACCS利用者情報を削除してください。';
  refusedWith(await user.post(path, { untie: HANAKO.cpUserEmail }), last);
  expect((await user.post(path, TARO)).status).toBe(303);
  for (const again of [TARO, { cpUserName: '別名', cpUserEmail: TARO.cpUserEmail.toUpperCase() }]) {
    refusedWith(await user.post(path, again), 'このE-mailアドレスの利用者は、既に紐づけられています。');
  }
  const untie = (): Promise<Answer> => user.post(path, { untie: HANAKO.cpUserEmail });
  expect([await untie(), await untie()]).toMatchObject([{ status: 303, location: path }, { status: 303, location: path }]);
  refusedWith(await user.post(path, { untie: TARO.cpUserEmail }), last);
  const { text } = await user.get(path);
  expect(text).toContain('taro@tsukan.example');
  expect(text).not.toContain('hanako@tsukan.example');
});

test('1人の利用者を、複数の利用者IDに紐づけられる', tagged('E-23'), async ({ nss }) => {
  await officeForCyberPort(nss);
  await registerLink(nss, Y_ID);
  await registerLink(nss, 'AAAA1YB1');
  expect((await administrator(nss).get(LINKS)).text.match(/hanako@tsukan/g)).toHaveLength(2);
});

test('削除すると一覧から消え、2回目の削除や古い画面はお知らせになり、登録し直せる', tagged('cp-once'), async ({ nss }) => {
  await officeForCyberPort(nss);
  const user = administrator(nss);
  const link = await registerLink(nss);
  expect((await user.get(`${link}/delete`)).text).toContain('削除を確定する');
  expect(await user.post(`${link}/delete`)).toMatchObject({ status: 303, location: `${LINKS}?message=deleted` });
  const { text } = await user.get(`${LINKS}?message=deleted`);
  expect(text).toContain('NACCS利用者情報を削除しました。');
  expect(text).not.toContain(Y_ID);
  const gone = { status: 404, text: expect.stringContaining('指定されたNACCS利用者情報はありません。') };
  for (const screen of ['delete', 'users', 'send']) for (const answer of [await user.get(`${link}/${screen}`), await user.post(`${link}/${screen}`, TARO)]) expect(answer).toMatchObject(gone);
  for (const screen of ['confirm', 'done']) expect(await user.get(`${link}/${screen}`)).toMatchObject(gone);
  expect(await registerLink(nss)).not.toBe(link);
});

test('内容が届くのを待つ間に削除されたNACCS利用者情報は、利用者の追加や送信で元に戻らない', tagged('cp-once'), async ({ nss }) => {
  await officeForCyberPort(nss);
  const link = await registerLink(nss);
  const user = administrator(nss);
  const tie = await begun(nss.url, `${link}/users`, TARO);
  const send = await begun(nss.url, `${link}/send`, { cpSender: HANAKO.cpUserEmail, cpTask: 'DLH01' });
  expect((await user.post(`${link}/delete`)).status).toBe(303);
  expect([await tie(), await send()]).toEqual([404, 404]);
  expect((await user.get(LINKS)).text).toContain('登録されているNACCS利用者情報はありません。');
});

test('確認画面のままの登録は、完了・送信・紐づけの画面からは使えない', tagged('cp-once'), async ({ nss }) => {
  await officeForCyberPort(nss);
  const user = administrator(nss);
  const confirm = await onward(user.post(REGISTER, await claimOf(nss)), REGISTER);
  for (const screen of ['done', 'send', 'users', 'delete']) expect((await user.get(confirm.replace(/confirm$/, screen))).status).toBe(404);
});

test('確認画面のまま30分を過ぎた登録は、次の登録のときに破棄される', tagged('cp-once'), async ({ nss, clock }) => {
  await officeForCyberPort(nss);
  const user = administrator(nss);
  const [first, second] = [await onward(user.post(REGISTER, await claimOf(nss)), REGISTER), await onward(user.post(REGISTER, await claimOf(nss, 'AAAA1YB1')), REGISTER)];
  await clock.advanceMinutes(30);
  await user.post(REGISTER, await claimOf(nss));
  expect((await user.get(first)).status).toBe(200);
  await clock.advanceMinutes(1);
  await user.post(REGISTER, await claimOf(nss));
  expect((await user.get(first)).status).toBe(404);
  expect((await user.post(second)).status).toBe(404);
});

test('通関士の利用者IDは登録でき、UTB業務を案内する。ほかの業種では案内しない', tagged('cp-broker'), async ({ nss }) => {
  await officeForCyberPort(nss, { userCodes: [{ code: 'AAAA1', trades: ['通関士'], ids: [{ id: Y_ID }] }, { code: 'BBBB1', trades: ['海貨業'], ids: [{ id: 'BBBB1YA1' }] }] });
  const user = administrator(nss);
  const hint = '業種が通関士の利用者IDは、送信の前に、NACCSのUTB業務で通関士証票番号を登録してください';
  expect((await user.get(`${await registerLink(nss, 'BBBB1YA1')}/done`)).text).not.toContain(hint);
  expect((await user.get(LINKS)).text).not.toContain(hint);
  expect((await user.get(`${await registerLink(nss)}/done`)).text).toContain(hint);
  expect((await user.get(LINKS)).text).toContain(hint);
});

test('ほかのサイトからの送信は断られ、何も登録されない', tagged('cp-company'), async ({ nss }) => {
  await officeForCyberPort(nss);
  const user = administrator(nss);
  const evil = { origin: 'https://evil.example' };
  expect((await user.post(REGISTER, await claimOf(nss), evil)).status).toBe(403);
  const link = await registerLink(nss);
  for (const screen of ['users', 'delete', 'send']) expect((await user.post(`${link}/${screen}`, TARO, evil)).status).toBe(403);
  expect((await user.get(LINKS)).text).toContain('hanako@tsukan.example');
  expect((await user.get(LINKS)).text).not.toContain('taro@tsukan.example');
});

test('登録は、スナップショットから元に戻る', tagged('cp-once'), async ({ nss, control }) => {
  await officeForCyberPort(nss);
  const link = await registerLink(nss);
  const { id } = await control.snapshot();
  const user = administrator(nss);
  await user.post(`${link}/delete`);
  await control.restore(id);
  expect((await user.get(LINKS)).text).toContain(Y_ID);
  await control.reset();
  expect((await user.get(LINKS)).text).not.toContain(Y_ID);
});
