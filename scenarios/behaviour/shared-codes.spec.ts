/**
 * 利用者コード that several offices share: taken by a 変更申込 (共用), and given up one office after the other (S2 1., R-32, D-22).
 */
import { expect, test, type Account, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { row, setCodes } from './http/change-codes';
import { applyChange, fillChange } from './http/change';
import { messagesIn } from './http/forms';
import { HttpUser } from './http/user';
import { SettingsHttpUser } from './http/settings';

const tagged = tagging('@behaviour', '@shared-codes');
const [FIRST, SECOND] = ['SHA001', 'SHB001'];
const CODE = '3ASHA';
const first = { officeCode: FIRST, userCodes: [{ code: CODE, trades: ['通関業' as const], ids: [{ id: `${CODE}A0A` }], sharedWith: [SECOND] }, { code: '3BSHA', ids: [{ id: '3BSHAA0A' }] }] };
const second = { officeCode: SECOND, userCodes: [{ code: CODE, trades: ['通関業' as const], ids: [{ id: `${CODE}B0A` }], sharedWith: [FIRST] }] };

/** The code as each office has it: is it abolished, with whom is it shared, which 利用者ID can be used? */
async function seenBy({ control }: RunningNss, ...offices: readonly string[]) {
  return Promise.all(offices.map(async (office) => {
    const code = (await control.contract(office)).userCodes.find((one) => one.code === CODE);
    return code && [code['status'], code.sharedWith.join(), code.ids.filter(({ status }) => status === 'active').map(({ id }) => id).join()];
  }));
}

/** Retires all 利用者ID of the code that the office has. @returns 申込受付番号 */
async function giveUp(nss: RunningNss, account: Account, id: string, startDate: string): Promise<string> {
  const number = await applyChange(await HttpUser.at(nss, account), { items: ['userIds'], startDate: startDate.replaceAll('-', ''), entered: { codes: setCodes({ code: CODE, retire: [id] }) } });
  await nss.control.review(number, { decision: 'approve', startDate });
  return number;
}

test('D-22 共用する利用者コードは、最後の事業所の廃止が適用されるまで廃止とならない', tagged('R-32+', 'R-32-', 'D-22'), async ({ nss, control, clock }) => {
  const [one, other] = [await control.createAccount(first), await control.createAccount(second)];
  await giveUp(nss, one, `${CODE}A0A`, '2026-04-21');
  // The second applies while the first's has not taken effect yet.
  await giveUp(nss, other, `${CODE}B0A`, '2026-05-11');
  await clock.set('2026-04-20T23:59:59+09:00');
  expect(await seenBy(nss, FIRST, SECOND)).toEqual([['active', SECOND, `${CODE}A0A`], ['active', FIRST, `${CODE}B0A`]]);
  await clock.set('2026-04-21');
  expect(await seenBy(nss, FIRST, SECOND)).toEqual([['active', SECOND, ''], ['active', '', `${CODE}B0A`]]);
  await control.performTask(`${CODE}B0A`, 'TCC');
  await expect(control.performTask(`${CODE}A0A`, 'TCC')).rejects.toThrow('廃止');
  await clock.set('2026-05-10T23:59:59+09:00');
  expect((await seenBy(nss, SECOND))[0]?.[0]).toBe('active');
  await clock.set('2026-05-11');
  // Who has left before does not go on naming the other.
  expect(await seenBy(nss, FIRST, SECOND)).toEqual([['abolished', '', ''], ['abolished', '', '']]);
  await expect(control.performTask(`${CODE}B0A`, 'TCC')).rejects.toThrow('廃止');
});

test('共用する利用者コードの管理資料の料金は、申し込んだ事業所の廃止で終わる', tagged('shared-charges'), async ({ nss, control, clock }) => {
  const one = await control.createAccount({ ...first, statistics: { paid: true, free: false, storage: false } });
  await control.createAccount({ ...second, statistics: { paid: false, free: false, storage: false } });
  await giveUp(nss, one, `${CODE}A0A`, '2026-04-21');
  await clock.set('2026-06-02');
  const charged = async (office: string, month: string) => (await control.charges(office, month)).charges.filter(({ item }) => item === 'statistics').map(({ subject }) => subject);
  expect(await charged(FIRST, '2026-04')).toEqual([CODE, '3BSHA']);
  expect(await charged(FIRST, '2026-05')).toEqual(['3BSHA']);
  expect(await charged(SECOND, '2026-05')).toEqual([]);
});

test('D-22 同じ利用開始日に両方の事業所が廃止すると、その日に廃止となる', tagged('D-22'), async ({ nss, control, clock }) => {
  const [one, other] = [await control.createAccount(first), await control.createAccount(second)];
  await giveUp(nss, one, `${CODE}A0A`, '2026-04-21');
  await giveUp(nss, other, `${CODE}B0A`, '2026-04-21');
  await clock.set('2026-04-21');
  expect((await seenBy(nss, FIRST, SECOND)).map((code) => code?.[0])).toEqual(['abolished', 'abolished']);
});

test('D-22 片方の申込が取下げ・受付不可になれば、利用者コードは廃止とならない', tagged('R-32-', 'D-22'), async ({ nss, control, clock }) => {
  const [one, other] = [await control.createAccount(first), await control.createAccount(second)];
  await giveUp(nss, one, `${CODE}A0A`, '2026-04-21');
  const number = await applyChange(await HttpUser.at(nss, other), { items: ['userIds'], entered: { codes: setCodes({ code: CODE, retire: [`${CODE}B0A`] }) } });
  await control.review(number, { decision: 'reject', message: '受け付けられません。' });
  await clock.set('2026-06-01');
  expect(await seenBy(nss, FIRST, SECOND)).toEqual([['active', SECOND, ''], ['active', '', `${CODE}B0A`]]);
});

test('D-06 他事業所の利用者コードの共用: 自分の識別番号が払い出され、利用開始日から互いに共用する', tagged('R-40+', 'D-06'), async ({ nss, control, clock }) => {
  await control.createAccount({ ...first, userCodes: [{ ...first.userCodes[0]!, sharedWith: [] }] });
  const account = await control.createAccount({ officeCode: SECOND, userCodes: [{ code: '3CSHB', ids: [{ id: '3CSHBA0A' }] }] });
  const user = await HttpUser.at(nss, account);
  const number = await applyChange(user, { items: ['userCodes'], entered: { codes: setCodes({ shared: CODE, rows: [row(['通関業'], 'netNACCS', '2')] }) } });
  await control.review(number, { decision: 'approve', startDate: '2026-04-21' });
  expect((await control.application(number))['grantedIds']).toEqual([`${CODE}B0A`, `${CODE}C0A`]);
  await clock.set('2026-04-20T23:59:59+09:00');
  expect(await seenBy(nss, FIRST, SECOND)).toEqual([['active', '', `${CODE}A0A`], undefined]);
  await expect(control.performTask(`${CODE}B0A`, 'TCC')).rejects.toThrow();
  await clock.set('2026-04-21');
  expect(await seenBy(nss, FIRST, SECOND)).toEqual([['active', SECOND, `${CODE}A0A`], ['active', FIRST, `${CODE}B0A,${CODE}C0A`]]);
  await control.performTask(`${CODE}B0A`, 'TCC');
  // What its holder had registered holds for both: the change needed no システム設定 of its own.
  expect((await control.contract(SECOND)).userCodes.find(({ code }) => code === CODE)?.settings).toBe('registered');
});

test('共用できるのは、他の事業所にある利用者コードだけ。自分のもの・ないもの・手続き中のものは断られる', tagged('D-06'), async ({ nss, control }) => {
  await control.createAccount(first);
  const user = await HttpUser.at(nss, await control.createAccount({ userCodes: [{ code: '3DSHC', ids: [{ id: '3DSHCA0A' }] }] }));
  const sharing = async (code: string): Promise<string[]> => {
    const draft = await fillChange(user, { items: ['userCodes'] }, 'codes');
    await user.post(`${draft}/codes`, { go: 'share' });
    await user.must(user.post(`${draft}/code`, { sharedCode: code, ...row(['通関業'], 'netNACCS', '1'), go: 'add' }), `${draft}/code`);
    return messagesIn((await user.post(`${draft}/code`, { sharedCode: code, trades: [], method: '', idCount: '', singleSignOn: 'no', go: 'on' })).text);
  };
  expect(await sharing('3DSHC')).toEqual(['入力された利用者コードは、すでにこの事業所の契約にあります。']);
  expect(await sharing('9ZZZZ')).toEqual(['入力された利用者コードは登録されていません。']);
  expect(await sharing('')).toEqual(['利用者コードを入力してください。']);
  await applyChange(user, { items: ['userCodes'], entered: { codes: setCodes({ shared: '3BSHA', rows: [row(['通関業'], 'netNACCS', '1')] }) } });
  expect(await sharing('3BSHA')).toEqual(['利用者コード 3BSHA の共用は、別の申込で手続き中です。']);
});

test('共用する利用者コードのシステム設定は、利用開始日の前でも後でも、両方の事業所に登録される', tagged('settings-shared'), async ({ nss, control, clock }) => {
  const holder = await control.createAccount({ officeCode: FIRST, userCodes: [{ ...first.userCodes[0]!, sharedWith: [], settings: {} }] });
  const account = await control.createAccount({ officeCode: SECOND, userCodes: [{ code: '3CSHB', ids: [{ id: '3CSHBA0A' }] }] });
  const number = await applyChange(await HttpUser.at(nss, account), { items: ['userCodes'], entered: { codes: setCodes({ shared: CODE, rows: [row(['通関業'], 'netNACCS', '1')] }) } });
  await control.review(number, { decision: 'approve', startDate: '2026-04-21' });
  const settings = await (await SettingsHttpUser.at(nss, account)).apply(CODE);
  // One application at a time, whichever office makes it.
  await expect((await SettingsHttpUser.at(nss, holder)).apply(CODE)).rejects.toThrow();
  await control.review(settings, { decision: 'approve' });
  expect((await control.contract(FIRST)).userCodes[0]?.settings).toBe('registered');
  await clock.set('2026-04-21');
  expect((await control.contract(SECOND)).userCodes.map((code) => code.settings)).toEqual(['registered', 'registered']);
});
