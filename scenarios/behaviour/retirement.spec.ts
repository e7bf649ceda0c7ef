/**
 * 識別番号の廃止 and 利用者コードの廃止 (S2): what may be retired, by whom, and what stands from 利用開始日（適用日） on. HTTP where the
 * screens are not the point; the walks `id-retirement` and `code-retirement` go through them.
 */
import { expect, test, type Account, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { row, setCode, setCodes, type AddedCode, type CodeSetting } from './http/change-codes';
import { applyChange, fillChange, registerChange } from './http/change';
import { formOf, messagesIn } from './http/forms';
import { HttpUser } from './http/user';

const tagged = tagging('@behaviour', '@retirement');
const OFFICE = {
  userCodes: [
    { code: '1ANAC', trades: ['通関業' as const], ids: ['A0A', 'B0A', '001', 'YA1'].map((number) => ({ id: `1ANAC${number}` })) },
    { code: '1BNAC', trades: ['通関業' as const], ids: [{ id: '1BNACA0A' }] },
  ],
};

const apply = (user: HttpUser, items: readonly string[], ...codes: readonly (CodeSetting | AddedCode)[]): Promise<string> =>
  applyChange(user, { items, entered: { codes: setCodes(...codes) } });

/** The states of the 利用者ID of an office, by ID. */
async function idsOf({ control }: RunningNss, { loginId }: Pick<Account, 'loginId'>): Promise<Record<string, string>> {
  const { userCodes } = await control.contract(loginId);
  return Object.fromEntries(userCodes.flatMap(({ ids }) => ids.map(({ id, status }) => [id, status])));
}

test('廃止した識別番号だけが、利用開始日から廃止となる', tagged('R-33-', 'R-32-', 'S2-1-7'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(OFFICE);
  const user = await HttpUser.at(nss, account);
  const number = await apply(user, ['userIds'], { code: '1ANAC', retire: ['1ANACA0A', '1ANACYA1'] });
  await control.review(number, { decision: 'approve', startDate: '2026-04-21' });
  await clock.set('2026-04-20T23:59:59+09:00');
  expect(Object.values(await idsOf(nss, account))).toEqual(['active', 'active', 'active', 'active', 'active']);
  await clock.set('2026-04-21T00:00:00+09:00');
  expect(await idsOf(nss, account)).toEqual({ '1ANACA0A': 'retired', '1ANACB0A': 'active', '1ANAC001': 'active', '1ANACYA1': 'retired', '1BNACA0A': 'active' });
});

test('R-33 適用日から、廃止した利用者IDは管理統計資料取得のほかの業務ができない', tagged('R-33+', 'R-33-'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(OFFICE);
  const user = await HttpUser.at(nss, account);
  const number = await apply(user, ['userIds'], { code: '1BNAC', retire: ['1BNACA0A'] });
  await control.review(number, { decision: 'approve', startDate: '2026-04-21' });
  await clock.set('2026-04-20T23:59:59+09:00');
  await control.performTask('1BNACA0A', 'TCC');
  await clock.set('2026-04-21T00:00:00+09:00');
  for (const task of ['TCC', 'DLH01', 'URY']) await expect(control.performTask('1BNACA0A', task), task).rejects.toThrow('は廃止されているため');
  await control.performTask('1BNACA0A', '管理統計資料取得');
  await control.performTask('1ANACA0A', 'TCC');
});

for (const [items, how] of [[['userIds'], { retire: ['1BNACA0A'] }], [['userCodes'], { abolish: true }], [['userIds', 'userCodes'], { abolish: true }]] as const) {
  test(`R-32 D-22 ${items.join('・')} を選択し、すべての識別番号を廃止すると、利用者コードも廃止となる`, tagged('R-32+', 'D-22'), async ({ nss, control, clock }) => {
    const account = await control.createAccount({ ...OFFICE, statistics: { paid: true, free: true, storage: false } });
    const user = await HttpUser.at(nss, account);
    const number = await apply(user, items, { code: '1BNAC', ...how });
    await control.review(number, { decision: 'approve', startDate: '2026-04-21' });
    const state = async () => (await control.contract(account.loginId)).userCodes.map(({ code, ids, ...one }) => [code, one['status'], ids.filter(({ status }) => status === 'active').length]);
    await clock.set('2026-04-20');
    expect(await state()).toEqual([['1ANAC', 'active', 4], ['1BNAC', 'active', 1]]);
    await clock.set('2026-04-21');
    expect(await state()).toEqual([['1ANAC', 'active', 4], ['1BNAC', 'abolished', 0]]);

    // Its 管理統計資料 is charged for April, the month in which it still stood, and not for May.
    await clock.set('2026-06-02');
    const paid = async (month: string) => (await control.charges(account.loginId, month)).charges.filter((one) => String(one['text']).includes('管理統計資料')).map(({ subject }) => subject);
    expect((await paid('2026-04')).join()).toContain('1BNAC');
    expect((await paid('2026-05')).join()).not.toContain('1BNAC');
    expect((await paid('2026-05')).join()).toContain('1ANAC');
  });
}

test('最後の利用者コードを廃止しても、論理端末は契約に残る', tagged('last-code'), async ({ nss, control, clock }) => {
  const account = await control.createAccount({ userCodes: [{ code: '1CNAC', ids: [{ id: '1CNACA0A' }] }], terminals: [{ kind: 'net' }, { kind: 'net' }] });
  const user = await HttpUser.at(nss, account);
  const draft = await fillChange(user, { items: ['userIds'], entered: { codes: setCodes({ code: '1CNAC', retire: ['1CNACA0A'] }) } });
  expect((await user.get(`${draft}/confirm`)).text).toContain('利用者コードがなくなっても廃止されません。');
  await control.review(await registerChange(user, draft), { decision: 'approve', startDate: '2026-04-21' });
  await clock.set('2026-04-21');
  expect((await control.contract(account.loginId)).terminals).toHaveLength(2);
  // Nothing is left to be retired.
  await user.logIn();
  const list = await fillChange(user, { items: ['userIds'], startDate: '20260601' }, 'codes');
  const { text } = await user.get(`${list}/codes`);
  expect(text).toContain('廃止済み');
  expect(text).not.toContain('open:1CNAC');
  expect(messagesIn((await user.post(`${list}/codes`, { go: 'open:1CNAC' })).text)).toEqual(['選択された利用者コードは見つかりません。画面を開き直してください。']);
});

test('廃止した識別番号は、再び払い出されない', tagged('retired-for-good'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(OFFICE);
  const user = await HttpUser.at(nss, account);
  const first = await apply(user, ['userIds'], { code: '1BNAC', retire: ['1BNACA0A'], rows: [row(['通関業'], 'netNACCS', '1')] });
  await control.review(first, { decision: 'approve', startDate: '2026-04-21' });
  expect((await control.application(first))['grantedIds']).toEqual(['1BNACB0A']);
  await clock.set('2026-04-21');
  await user.logIn();
  const second = await applyChange(user, { items: ['userIds'], startDate: '20260511', entered: { codes: setCodes({ code: '1BNAC', rows: [row(['通関業'], 'netNACCS', '2')] }) } });
  await control.review(second, { decision: 'approve', startDate: '2026-05-11' });
  expect((await control.application(second))['grantedIds']).toEqual(['1BNACC0A', '1BNACD0A']);
});

/** The messages of 詳細入力画面 for what is sent for a code. */
async function refused(user: HttpUser, items: readonly string[], code: string, typed: Readonly<Record<string, string | readonly string[]>>): Promise<string[]> {
  const draft = await fillChange(user, { items }, 'codes');
  await user.post(`${draft}/codes`, { go: `open:${code}` });
  const answer = await user.post(`${draft}/code`, { ...(await formOf(user, `${draft}/code`)), ...typed, go: 'on' });
  expect(answer.status).toBe(422);
  return messagesIn(answer.text);
}

test('別の申込で廃止の手続き中の識別番号は、廃止できない。取り下げれば廃止できる', tagged('id-in-one-application'), async ({ nss, control }) => {
  const account = await control.createAccount(OFFICE);
  const user = await HttpUser.at(nss, account);
  const number = await apply(user, ['userIds'], { code: '1ANAC', retire: ['1ANACA0A'] });
  const taken = '利用者ID 1ANACA0A は、別の申込で廃止の手続き中です。';
  expect(await refused(user, ['userIds'], '1ANAC', { retireIds: ['1ANACA0A', '1ANACB0A'] })).toEqual([taken]);
  expect(await refused(user, ['userCodes'], '1ANAC', { abolishCode: 'yes' })).toEqual([taken]);
  // The screen says so instead of offering it.
  const draft = await fillChange(user, { items: ['userIds'] }, 'codes');
  await user.post(`${draft}/codes`, { go: 'open:1ANAC' });
  const { text } = await user.get(`${draft}/code`);
  expect(text).toContain(`手続き中（${number}）`);
  expect(text).not.toContain('識別番号の廃止 1ANACA0A');
  await control.review(number, { decision: 'query', message: 'ご確認ください。' });
  await user.post(`/dfw/nss/applications/${number}/withdraw`);
  await apply(user, ['userIds'], { code: '1ANAC', retire: ['1ANACA0A'] });
});

test('同じ識別番号の廃止を2つの画面で確認まで進めても、登録できるのは1つだけ', tagged('id-in-one-application'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss, await control.createAccount(OFFICE));
  const wish = { items: ['userIds'], entered: { codes: setCodes({ code: '1ANAC', retire: ['1ANACA0A'] }) } };
  const [one, other] = [await fillChange(user, wish), await fillChange(user, wish)];
  await registerChange(user, one);
  await expect(registerChange(user, other)).rejects.toThrow('422');
  expect(await control.applications()).toHaveLength(1);
});

test('契約にない・廃止済みの識別番号、他の事業所の識別番号は廃止できない', tagged('S2-1-7'), async ({ nss, control }) => {
  const gone = { userCodes: [{ code: '1DNAC', ids: [{ id: '1DNACA0A', status: 'retired' as const }, { id: '1DNACB0A' }] }] };
  const user = await HttpUser.at(nss, await control.createAccount(gone));
  await control.createAccount(OFFICE);
  for (const id of ['1DNACZ0Z', '1DNACA0A', '1ANACA0A']) {
    expect(await refused(user, ['userIds'], '1DNAC', { retireIds: [id] }), id).toEqual(['選択された識別番号は現在の契約にありません。画面を開き直してください。']);
  }
  expect(await control.applications()).toEqual([]);
});

test('何も選ばずに設定することも、何も設定せずに進むこともできない', tagged('S2-1-7', 'S2-1-8'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss, await control.createAccount(OFFICE));
  for (const items of [['userIds'], ['trades'], ['userCodes']]) {
    expect(await refused(user, items, '1ANAC', {}), items.join()).toEqual(['この利用者コードについて変更する内容がありません。']);
    const draft = await fillChange(user, { items }, 'codes');
    const answer = await user.post(`${draft}/codes`);
    expect([answer.status, ...messagesIn(answer.text)]).toEqual([422, '変更する利用者コードが設定されていません。「詳細」ボタンをクリックし、「この内容で設定する」まで行ってください。']);
  }
});

test('廃止の手続き中の利用者コードには追加できず、追加の手続き中の利用者コードは廃止できない', tagged('id-in-one-application'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss, await control.createAccount(OFFICE));
  await apply(user, ['userIds'], { code: '1BNAC', retire: ['1BNACA0A'] });
  const draft = await fillChange(user, { items: ['userIds'] }, 'codes');
  await expect(setCode(user, `${draft}/codes`, { code: '1BNAC', rows: [row(['通関業'], 'netNACCS', '1')] })).rejects.toThrow('手続き中の別の申込で廃止されるため');
  await apply(user, ['userIds'], { code: '1ANAC', rows: [row(['通関業'], 'netNACCS', '1')] });
  expect((await refused(user, ['userCodes'], '1ANAC', { abolishCode: 'yes' }))[0]).toContain('手続き中の別の申込で変更されるため、廃止できません。');
});

test('D-17 申込内容参照画面では、netNACCSと一般NACCSの識別番号をそれぞれのタブに表示する', tagged('D-17', 'S2-2-3'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss, await control.createAccount(OFFICE));
  const number = await apply(user, ['userIds'], { code: '1ANAC', retire: ['1ANACA0A', '1ANAC001', '1ANACYA1'] });
  const tab = async (name: string) => (await user.get(`/dfw/nss/applications/${number}?tab=${name}`)).text.match(/（1ANAC(A0A|001|YA1)）/g);
  expect(await tab('net')).toEqual(['（1ANACA0A）']);
  expect(await tab('general')).toEqual(['（1ANAC001）', '（1ANACYA1）']);
  const other = await apply(user, ['userIds'], { code: '1ANAC', retire: ['1ANACB0A'] });
  expect((await user.get(`/dfw/nss/applications/${other}`)).text).not.toContain('tab=general');
});

test('確認事項の修正では、設定したすべての利用者コードが残っている', tagged('R-45+', 'R-34+'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(OFFICE);
  const user = await HttpUser.at(nss, account);
  const number = await apply(user, ['userIds'], { code: '1ANAC', retire: ['1ANACB0A'], rows: [row(['通関業'], 'SMTP双方向', '1')] }, { code: '1BNAC', retire: ['1BNACA0A'] });
  await control.review(number, { decision: 'query', message: 'ご確認ください。' });
  const { location } = await user.post(`/dfw/nss/applications/${number}/correct`);
  const draft = location.replace(/\/items$/, '');
  for (const screen of ['items', 'contact']) await user.post(`${draft}/${screen}`, { ...(await formOf(user, `${draft}/${screen}`)), go: 'on' });
  const { text } = await user.get(`${draft}/codes`);
  for (const shown of ['識別番号の廃止 B0A', '識別番号の追加 1個', '利用者コードの廃止', '識別番号の廃止 A0A']) expect(text).toContain(shown);
  // One of them is set anew, the other left as it is.
  await setCode(user, `${draft}/codes`, { code: '1ANAC', retire: ['1ANACB0A', '1ANAC001'] });
  await user.must(user.post(`${draft}/codes`), `${draft}/confirm`);
  expect(await registerChange(user, draft)).toBe(number);
  await control.review(number, { decision: 'approve', startDate: '2026-04-21' });
  await clock.set('2026-04-21');
  expect(await idsOf(nss, account)).toEqual({ '1ANACA0A': 'active', '1ANACB0A': 'retired', '1ANAC001': 'retired', '1ANACYA1': 'active', '1ANACYB1': 'active', '1BNACA0A': 'retired' });
});
