/**
 * サイバーポート: what comes of the application (S3 steps 18 to 20) for the new office and for the one whose 利用者コード is shared:
 * mails and システム設定, the contracts of both, and codes that have gone meanwhile.
 */
import { expect, test, type Account, type RunningNss } from '../../fixtures';
import { CODE, NO_ROW, beginSharing, cyberPortWish, fillCyberPort, shared } from './http/cyber-port-new';
import { applyChange } from './http/change';
import { setCodes } from './http/change-codes';
import { approved, other } from './http/change-other';
import { formOf, messagesIn, onward } from './http/forms';
import { applyNew, approvedNew } from './http/new';
import { SettingsHttpUser } from './http/settings';
import { HttpUser } from './http/user';
import { tagging } from '../inventory/covers';

const tagged = tagging('@behaviour', '@cyber-port-contract');
const OWNER = 'CPA001';
const owner = { officeCode: OWNER, userCodes: [{ code: CODE, trades: ['通関業' as const], ids: [{ id: `${CODE}AA1` }] }] };
const bare = (text: string): string => text.replace(/<[^>]+>/g, '');

/** Retires the one 利用者ID of the owner, and with it the code (D-22). @returns 申込受付番号 */
async function giveUp(nss: RunningNss, account: Account): Promise<string> {
  const number = await applyChange(await HttpUser.at(nss, account), { items: ['userIds'], entered: { codes: setCodes({ code: CODE, retire: [`${CODE}AA1`] }) } });
  await nss.control.review(number, { decision: 'approve', startDate: '2026-04-21' });
  return number;
}

/** Tries to share the code on 利用者コード詳細画面. @returns the messages */
async function sharing(nss: RunningNss, number: number, startDate: string): Promise<string[]> {
  const filling = await fillCyberPort(nss, 'codes', cyberPortWish([[shared()]], { number, startDate }));
  const details = await beginSharing(filling);
  await onward(filling.user.post(details, { ...shared(), go: 'add' }), details);
  return messagesIn((await filling.user.post(details, { ...NO_ROW, sharedCode: CODE, go: 'on' })).text);
}

test('D-11 メールは 受付完了 → 確認完了 → 申込手続き完了 の3通。証明書のメールも、システム設定の締切日もない', tagged('D-11', 'shared-without-settings'), async ({ nss, control, clock, mailbox }) => {
  await control.createAccount(owner);
  const { number, people, office, account } = await approvedNew(nss, cyberPortWish());
  await control.complete(number);
  await control.drained();
  for (const { email } of [people.contact, people.manager]) {
    const mails = (await mailbox.of(email).all()).filter(({ text }) => text.includes(number));
    expect(mails.map(({ subject }) => subject)).toEqual(['【NSS】利用申込受付完了のお知らせ', '【NSS】利用申込確認完了のお知らせ', '【NSS】申込手続き完了のお知らせ']);
    for (const { text } of mails) expect(text).not.toContain('システム設定');
  }
  const user = await HttpUser.at(nss, account);
  expect(bare((await user.get(`/dfw/nss/applications/${number}`)).text)).toContain('システム設定申込締切日－');
  expect(bare((await user.get('/dfw/nss/start-guidance')).text)).toMatch(/システム設定の申込\s*済/);
  await clock.set('2026-04-21');
  expect(await control.application(number)).toMatchObject({ status: 'completed', inForce: true });
  expect((await control.contract(office.loginId)).userCodes).toMatchObject([{ code: CODE, settings: 'registered' }]);
});

for (const [why, userCode, trades] of [
  ['利用者コードにシステム設定がなければ', { ...owner.userCodes[0]!, settings: {} }, ['通関業']],
  ['利用者コードに業種のタブがなければ', owner.userCodes[0]!, ['通関士']],
] as const) {
  test(`D-20 ${why}、締切日が知らされ、過ぎると無効になる`, tagged('D-20', 'E-02', 'shared-without-settings'), async ({ nss, control, clock, mailbox }) => {
    await control.createAccount({ ...owner, userCodes: [userCode] });
    const { number, people, office } = await approvedNew(nss, cyberPortWish([[shared(CODE, '1', trades)]]), '2026-04-21');
    const { text } = await mailbox.of(people.contact.email).waitFor({ subject: '【NSS】利用申込確認完了のお知らせ', receiptNumber: number });
    expect(text).toContain('システム設定申込締切日 :2026年04月15日');
    await clock.set('2026-04-16');
    expect((await control.application(number)).status).toBe('void');
    expect((await control.contract(OWNER)).userCodes[0]).toMatchObject({ sharedWith: [], ids: [{ id: `${CODE}AA1`, status: 'active' }] });
    expect((await control.contract(office.loginId)).userCodes[0]?.ids).toMatchObject([{ id: `${CODE}YA1`, status: 'retired' }]);
    // The ID that has gone with it is not issued again.
    const next = await approvedNew(nss, cyberPortWish([[shared(CODE, '1', trades)]], { number: 2, startDate: '20260511' }));
    expect((await control.contract(next.office.loginId)).userCodes[0]?.ids.map(({ id }) => id)).toEqual([`${CODE}YB1`]);
  });
}

test('D-20 業種のタブを新しい事業所が申し込めば、無効にならない', tagged('D-20', 'shared-without-settings'), async ({ nss, control, clock }) => {
  await control.createAccount(owner);
  const { number, office } = await approvedNew(nss, cyberPortWish([[shared(CODE, '1', ['通関士'])]]), '2026-04-21');
  const user = await SettingsHttpUser.at(nss, office);
  const draft = await user.begin();
  // 名称 is that of the owner and stands; the tab of 通関士 comes after it.
  await onward(user.set(draft, CODE, 1, { licensedBrokerNumber: '012345', licensedBrokerName: '通関　花子', licensedBrokerKana: 'ツウカン　ハナコ', licensedBrokerCustoms: '東京税関' }), 'codes');
  await onward(user.http.post(`${draft}/codes`), 'codes');
  await control.review(await user.register(draft), { decision: 'approve' });
  await clock.set('2026-04-21');
  expect(await control.application(number)).toMatchObject({ status: 'approved', inForce: true });
});

test('利用者コードの事業所は、審査終了から共用する事業所を契約情報で確認でき、他の事業所は知らない', tagged('D-06', 'sharing-names'), async ({ nss, control, stranger }) => {
  const account = await control.createAccount(owner);
  const user = await HttpUser.at(nss, account);
  const net = async (who: HttpUser): Promise<string> => bare((await who.get('/dfw/nss/contract?tab=net')).text);
  const { number, people } = await applyNew(nss, cyberPortWish());
  expect(await net(user)).not.toContain('ＣＰ利用者');
  await control.review(number, { decision: 'approve' });
  const { officeCode } = await control.application(number);
  expect(await net(user)).toContain(`${officeCode} ${people.company.name} ＣＰ利用者`);
  // Its own numbers stay its own: YA1 belongs to the other contract.
  expect(await net(user)).not.toContain('YA1');
  expect(await net(await HttpUser.at(nss, stranger.account))).not.toContain('ＣＰ利用者');
  expect((await control.contract(officeCode ?? '')).userCodes).toMatchObject([{ code: CODE, sharedWith: [OWNER] }]);
});

test('D-22 廃止が適用された利用者コードは共用できず、適用の前に登録した申込も審査を終了できない', tagged('D-22', 'shared-at-review'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(owner);
  await giveUp(nss, account);
  expect(await sharing(nss, 1, '20260511')).toEqual([]);
  const { number } = await applyNew(nss, cyberPortWish([[shared()]], { number: 2, startDate: '20260511' }));
  await clock.set('2026-04-21');
  expect(await sharing(nss, 3, '20260511')).toEqual(['入力された利用者コードは登録されていません。']);
  await expect(control.review(number, { decision: 'approve' })).rejects.toThrow(`共用する利用者コード ${CODE} が廃止されているため、審査を終了できません。`);
  expect(await control.application(number)).toMatchObject({ status: 'received', officeCode: null });
});

test('D-22 サイバーポートの事業所がまだ使っていれば、利用者コードは廃止とならず、新たに共用もできる', tagged('D-22', 'R-32'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(owner);
  const { office } = await approvedNew(nss, cyberPortWish());
  await giveUp(nss, account);
  await clock.set('2026-04-21');
  expect((await control.contract(office.loginId)).userCodes).toMatchObject([{ code: CODE, status: 'active', sharedWith: [] }]);
  await control.performTask(`${CODE}YA1`, 'DLH01');
  await expect(control.performTask(`${CODE}AA1`, 'DLH01')).rejects.toThrow('廃止');
  expect(await sharing(nss, 2, '20260511')).toEqual([]);
});

test('契約が解除された事業所の利用者コードは共用できない', tagged('termination'), async ({ nss, control, clock }) => {
  const user = await HttpUser.at(nss, await control.createAccount(owner));
  const { startDate } = await approved(nss, user, other(['termination'], { terminationKind: '契約解除', terminationConfirmed: 'yes' }));
  expect(await sharing(nss, 1, '20260601')).toEqual([]);
  await clock.set(startDate);
  expect(await sharing(nss, 2, '20260601')).toEqual(['入力された利用者コードは登録されていません。']);
});

test('無効になった申込の利用者コードは共用できない', tagged('D-20'), async ({ nss, control, clock }) => {
  const { office } = await approvedNew(nss, {}, '2026-04-21');
  const code = (await control.contract(office.loginId)).userCodes[0]?.code ?? '';
  await clock.set('2026-04-16');
  const filling = await fillCyberPort(nss, 'codes', cyberPortWish([[shared(code)]], { number: 2, startDate: '20260511' }));
  const details = await beginSharing(filling);
  await onward(filling.user.post(details, { ...shared(code), go: 'add' }), details);
  expect(messagesIn((await filling.user.post(details, { ...NO_ROW, sharedCode: code, go: 'on' })).text)).toEqual(['入力された利用者コードは登録されていません。']);
});

test('無効になった申込の事業所と、利用者IDをすべて廃止した事業所は、後から共用する事業所の「共用」に載らない', tagged('D-20', 'D-22', 'sharing-names'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(owner);
  const gone = await approvedNew(nss, cyberPortWish([[shared(CODE, '1', ['海貨業'])]], { number: 1 }), '2026-04-21');
  const stays = await approvedNew(nss, cyberPortWish([[shared()]], { number: 2 }), '2026-04-21');
  await giveUp(nss, account);
  await clock.set('2026-04-21');
  const { number } = await applyNew(nss, cyberPortWish([[shared()]], { number: 3, startDate: '20260511' }));
  await control.review(number, { decision: 'approve' });
  const late = (await control.application(number)).officeCode ?? '';
  expect(gone.office.loginId).not.toBe(stays.office.loginId);
  expect((await control.contract(late)).userCodes).toMatchObject([{ sharedWith: [stays.office.loginId] }]);
  expect((await control.contract(stays.office.loginId)).userCodes).toMatchObject([{ sharedWith: [late] }]);
});

test('入力している間に利用者コードが廃止されると、登録できないと知らされる', tagged('checked-again'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(owner);
  await giveUp(nss, account);
  await clock.set('2026-04-20T23:50:00+09:00');
  const { user, draft } = await fillCyberPort(nss, 'confirm', cyberPortWish([[shared()]], { startDate: '20260511' }));
  const form = await formOf(user, `${draft}/confirm`);
  await clock.set('2026-04-21T00:01:00+09:00');
  const answer = await user.post(`${draft}/confirm`, { ...form, go: 'on' });
  expect(answer.status).toBe(422);
  expect(messagesIn(answer.text).join()).toContain('利用者コード');
  expect(messagesIn((await user.post(`${draft}/codes`, { go: 'on' })).text)).toEqual(['入力された利用者コードは登録されていません。']);
});

test('D-03 ID・パスワードは利用開始日の2営業日後まで読め、翌日からは読めない', tagged('R-08+', 'R-08-', 'D-03', 'D-13'), async ({ nss, control, clock }) => {
  await control.createAccount(owner);
  const { number, account, office } = await approvedNew(nss, cyberPortWish(), '2026-04-21');
  await clock.set('2026-04-23T23:59:00+09:00');
  const user = await HttpUser.at(nss, account);
  expect(bare((await user.get(`/dfw/nss/applications/${number}/ids`)).text)).toContain(office.password);
  await clock.set('2026-04-24T00:00:00+09:00');
  const late = new HttpUser(nss.url, account);
  expect(bare((await late.logIn()).text)).toContain('この仮ログインIDの利用期間は終了しました。');
  const formal = await HttpUser.at(nss, office);
  const shown = bare((await formal.get(`/dfw/nss/applications/${number}/ids`)).text);
  expect(shown).not.toContain(office.password);
  expect(shown).toContain(`${CODE}YA1`);
});
