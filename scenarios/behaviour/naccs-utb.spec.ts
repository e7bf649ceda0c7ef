/**
 * UTB and UTB01 of NACCS業務 (S3 step 21): a 通関士's 利用者ID is tied to the 通関士証票番号, one number to one ID of each kind. No document shows
 * a refusal, so the texts are NACCS's promise. Days are written out from the calendar (D-18): 2026-04-29 is a holiday.
 */
import { expect, test, type Account, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { applyChange } from './http/change';
import { setCodes } from './http/change-codes';
import { approved, other } from './http/change-other';
import { passwordOf, saidBy, TerminalUser, UTB } from './http/terminal';
import { HttpUser } from './http/user';

const tagged = tagging('@behaviour', '@naccs');
const CLOSED = ['UTBは、平日（営業日）の0:00～23:00に利用できます。時間内にもう一度お試しください。'];
const DONE = /^\/terminal\/tasks\/utb\?result=\d+$/;

const ids = (...all: readonly string[]) => all.map((id) => ({ id }));
/** Who holds the code 1AUTB, with two 通関士 on netNACCS, one of whom has another ID as well. */
const OWNER = {
  officeCode: 'UTB001', startedOn: '2020-04-01', terminals: [{ name: '74001A', kind: 'net' as const }, { name: '74002A', kind: 'general' as const }],
  userCodes: [
    { code: '1AUTB', trades: ['通関業' as const, '通関士' as const], sharedWith: ['UTB002'], ids: [...ids('1AUTBAA1', '1AUTBBB1', '1AUTB001'), { id: '1AUTBCC1', status: 'retired' as const }] },
    { code: '1BUTB', trades: ['通関業' as const], ids: ids('1BUTBA0A') },
  ],
};
/** サイバーポート: another office with the same code, and an ID for each 通関士. */
const PARTNER = {
  officeCode: 'UTB002', startedOn: '2020-04-01', terminals: [],
  userCodes: [{ code: '1AUTB', trades: ['通関士' as const], sharedWith: ['UTB001'], ids: ids('1AUTBYA1', '1AUTBYB1') }],
};

async function atTerminal(nss: RunningNss, account: Account, userId = '1AUTBAA1', terminal = '74001A'): Promise<TerminalUser> {
  const user = new TerminalUser(nss);
  expect(saidBy(await user.logOn(terminal, userId, passwordOf(account, userId)))).toBe('/terminal/tasks');
  return user;
}

async function offices(nss: RunningNss): Promise<{ owner: Account; user: TerminalUser }> {
  const owner = await nss.control.createAccount(OWNER);
  await nss.control.createAccount(PARTNER);
  return { owner, user: await atTerminal(nss, owner) };
}

/** 通関士証票番号 by 利用者ID, as the contracts of both offices tell them. */
async function badges({ control }: RunningNss): Promise<Record<string, string>> {
  const contracts = await Promise.all(['UTB001', 'UTB002'].map((code) => control.contract(code)));
  return Object.fromEntries(contracts.flatMap(({ userCodes }) => userCodes.flatMap((code) => code.ids.flatMap(({ id, badge }) => (badge === undefined ? [] : [[id, badge]])))));
}

const used = async ({ control }: RunningNss, task: string): Promise<number> =>
  (await control.charges('UTB001', '2026-04')).uses.filter((use) => use.task === task).reduce((sum, { count }) => sum + count, 0);

test('R-43 同じ人の利用者IDは、netNACCS・SMTP双方向・一般NACCSのそれぞれで同じ通関士証票番号に紐づけられる', tagged('R-43+', 'badge-once'), async ({ nss }) => {
  const { user } = await offices(nss);
  for (const [id, number] of [['1AUTBAA1', '111111'], ['1AUTBYA1', '111111'], ['1AUTB001', '111111'], ['1AUTBBB1', '222222'], ['1AUTBYB1', '222222']] as const) {
    expect(saidBy(await user.order('register', id, number))).toMatch(DONE);
  }
  expect(await badges(nss)).toEqual({ '1AUTBAA1': '111111', '1AUTBYA1': '111111', '1AUTB001': '111111', '1AUTBBB1': '222222', '1AUTBYB1': '222222' });
  expect(await used(nss, 'UTB')).toBe(5);
});

test('同じ種類の2つ目の利用者ID、別の番号がある利用者ID、同じ登録の繰り返しは断り、何も変わらない', tagged('R-41-', 'badge-once'), async ({ nss }) => {
  const { user } = await offices(nss);
  await user.order('register', '1AUTBYA1', '111111');
  expect(saidBy(await user.order('register', '1AUTBYB1', '111111'))).toEqual(['この通関士証票番号は、同じ種類の利用者ID（1AUTBYA1）にすでに登録されています。']);
  expect(saidBy(await user.order('register', '1AUTBYA1', '333333'))).toEqual(['1AUTBYA1には、別の通関士証票番号が登録されています。登録し直す場合は、先に取り消してください。']);
  expect(saidBy(await user.order('register', '1autbya1', '111111'))).toEqual(['1AUTBYA1には、この通関士証票番号がすでに登録されています。']);
  expect(await badges(nss)).toEqual({ '1AUTBYA1': '111111' });
  expect(await used(nss, 'UTB')).toBe(1);
});

test('ほかの利用者コードにある番号は断るが、その利用者IDは明かさない', tagged('badge-once'), async ({ nss, control }) => {
  const { user } = await offices(nss);
  await user.order('register', '1AUTBAA1', '111111');
  const stranger = await control.createAccount({ officeCode: 'UTB003', terminals: [{ name: '74003A', kind: 'net' }], userCodes: [{ code: '1CUTB', trades: ['通関士'], ids: ids('1CUTBA0A') }] });
  const other = await atTerminal(nss, stranger, '1CUTBA0A', '74003A');
  expect(saidBy(await other.order('register', '1CUTBA0A', '111111'))).toEqual(['この通関士証票番号は、ほかの利用者コードの同じ種類の利用者IDにすでに登録されています。']);
});

test('契約が解除され、取り消せる人がいなくなった番号は、ほかの利用者コードで登録できる', tagged('badge-cancel'), async ({ nss, control, clock }) => {
  const owner = await control.createAccount({ ...OWNER, officeCode: 'UTB004', userCodes: [{ code: '1DUTB', trades: ['通関士'], ids: ids('1DUTBA0A') }], terminals: [{ name: '74004A', kind: 'net' }] });
  expect(saidBy(await (await atTerminal(nss, owner, '1DUTBA0A', '74004A')).order('register', '1DUTBA0A', '111111'))).toMatch(DONE);
  const { startDate } = await approved(nss, await HttpUser.at(nss, owner), other(['termination'], { terminationKind: '契約解除', terminationConfirmed: 'yes' }));
  const { owner: present, user } = await offices(nss);
  expect(saidBy(await user.order('register', '1AUTBAA1', '111111'))).toEqual(['この通関士証票番号は、ほかの利用者コードの同じ種類の利用者IDにすでに登録されています。']);
  await clock.set(`${startDate}T09:00:00+09:00`);
  const again = await atTerminal(nss, present);
  expect(saidBy(await again.order('register', '1AUTBAA1', '111111'))).toMatch(DONE);
});

test('取消は登録と同じ番号で行い、番号はほかの利用者IDに使えるようになる', tagged('badge-cancel'), async ({ nss }) => {
  const { user } = await offices(nss);
  await user.order('register', '1AUTBYA1', '111111');
  expect(saidBy(await user.order('cancel', '1AUTBYB1', '111111'))).toEqual(['1AUTBYB1には、通関士証票番号が登録されていません。']);
  expect(saidBy(await user.order('cancel', '1AUTBYA1', '222222'))).toEqual(['1AUTBYA1に登録されている通関士証票番号と一致しません。']);
  expect(saidBy(await user.order('cancel', '1AUTBYA1', '111111'))).toMatch(DONE);
  expect(saidBy(await user.order('cancel', '1AUTBYA1', '111111'))).toEqual(['1AUTBYA1には、通関士証票番号が登録されていません。']);
  expect(saidBy(await user.order('register', '1AUTBYB1', '111111'))).toMatch(DONE);
  expect(await badges(nss)).toEqual({ '1AUTBYB1': '111111' });
});

test('登録できるのは、同じ利用者コードの、業種に「通関士」がある、利用中の利用者IDだけ', tagged('badge-who'), async ({ nss, control }) => {
  const { owner, user } = await offices(nss);
  expect(saidBy(await user.order('register', '1BUTBA0A', '111111'))).toEqual(['1BUTBA0Aは、ログオンしている利用者IDの利用者コードの利用者IDではありません。']);
  expect(saidBy(await user.order('register', '1AUTBZZ1', '111111'))).toEqual(['1AUTBZZ1は登録されていません。']);
  expect(saidBy(await user.order('register', '1AUTBCC1', '111111'))).toEqual(['1AUTBCC1は廃止されています。']);
  const trader = await atTerminal(nss, owner, '1BUTBA0A');
  expect(saidBy(await trader.order('register', '1BUTBA0A', '111111'))).toEqual(['1BUTBA0Aの利用者コードに、業種「通関士」が登録されていません。']);
  expect(await badges(nss)).toEqual({});
  expect((await control.journal()).filter(({ what }) => String(what).startsWith('badge'))).toEqual([]);
});

test('R-43 利用開始日より前の利用者IDは登録できず、利用開始日からできる', tagged('R-43+', 'R-43-', 'badge-who'), async ({ nss, control, clock }) => {
  const owner = await control.createAccount(OWNER);
  await control.createAccount({ ...PARTNER, startedOn: '2026-04-21' });
  await clock.set('2026-04-20T12:00:00+09:00');
  expect(saidBy(await (await atTerminal(nss, owner)).order('register', '1AUTBYA1', '111111'))).toEqual(['1AUTBYA1は、利用開始日（2026/04/21）より前のため登録できません。']);
  await clock.set('2026-04-21T00:00:00+09:00');
  expect(saidBy(await (await atTerminal(nss, owner)).order('register', '1AUTBYA1', '111111'))).toMatch(DONE);
});

for (const { at, open } of [
  { at: '2026-04-17T22:59:59+09:00', open: true }, { at: '2026-04-17T23:00:00+09:00', open: false }, { at: '2026-04-17T23:59:59+09:00', open: false },
  { at: '2026-04-18T12:00:00+09:00', open: false }, { at: '2026-04-19T12:00:00+09:00', open: false }, { at: '2026-04-20T00:00:00+09:00', open: true }, { at: '2026-04-29T12:00:00+09:00', open: false },
]) {
  test(`UTBは平日の0:00～23:00: ${at.slice(0, 16)} は${open ? '利用できる' : '閉まっていて、登録も取消もできない'}`, tagged('UTB業務の時間', 'utb-hours', 'D-18'), async ({ nss, clock, control }) => {
    await control.createAccount(PARTNER);
    const owner = await control.createAccount(OWNER);
    await (await atTerminal(nss, owner)).order('register', '1AUTBYB1', '222222');
    await clock.set(at);
    const user = await atTerminal(nss, owner);
    expect(saidBy(await user.order('register', '1AUTBYA1', '111111'))).toEqual(open ? expect.stringMatching(DONE) : CLOSED);
    expect(saidBy(await user.order('cancel', '1AUTBYB1', '222222'))).toEqual(open ? expect.stringMatching(DONE) : CLOSED);
    expect(await badges(nss)).toEqual(open ? { '1AUTBYA1': '111111' } : { '1AUTBYB1': '222222' });
    expect(saidBy(await user.send('utb01'))).toMatch(/result=\d+$/);
    expect(saidBy(await user.send('tcc'))).toMatch(/result=\d+$/);
  });
}

test('R-33 廃止した利用者IDはログオンして管理統計資料を取得できるが、TCC・UTB・UTB01はできない', tagged('R-33+', 'R-33-', 'naccs-retired'), async ({ nss }) => {
  const { owner } = await offices(nss);
  const user = await atTerminal(nss, owner, '1AUTBCC1');
  for (const name of ['tcc', 'utb01']) expect(saidBy(await user.send(name))).toEqual(['利用者ID 1AUTBCC1 は廃止されているため、管理統計資料取得のほかの業務はできません。']);
  expect(saidBy(await user.order('register', '1AUTBAA1', '111111'))).toEqual(['利用者ID 1AUTBCC1 は廃止されているため、管理統計資料取得のほかの業務はできません。']);
  expect(saidBy(await user.send('statistics'))).toMatch(/result=1$/);
  expect((await nss.control.charges('UTB001', '2026-04')).uses).toMatchObject([{ userId: '1AUTBCC1', task: '管理統計資料取得', count: 1 }]);
});

test('廃止した利用者IDの番号はそのまま残り、照会では「廃止」と示し、取り消せば使える', tagged('badge-cancel', 'naccs-retired'), async ({ nss }) => {
  const { owner, user } = await offices(nss);
  await user.order('register', '1AUTBBB1', '222222');
  const { location } = await user.send('utb01');
  expect((await user.get(location)).text).toMatch(/1AUTBBB1<\/td><td>netNACCS<\/td><td>222222<\/td><td>2026\/04\/01<\/td><td>利用中/);
  await retire(nss, owner, '1AUTBBB1');
  const again = await atTerminal(nss, owner);
  const shown = await again.get((await again.send('utb01')).location);
  expect(shown.text).toMatch(/1AUTBBB1<\/td><td>netNACCS<\/td><td>222222<\/td><td>2026\/04\/01<\/td><td>廃止/);
  expect(saidBy(await again.order('register', '1AUTBAA1', '222222'))).toEqual(['この通関士証票番号は、同じ種類の利用者ID（1AUTBBB1）にすでに登録されています。']);
  expect(saidBy(await again.order('cancel', '1AUTBBB1', '222222'))).toMatch(DONE);
  expect(saidBy(await again.order('register', '1AUTBAA1', '222222'))).toMatch(DONE);
});

/** 利用者IDの廃止申込 of the owner, up to its 利用開始日. */
async function retire(nss: RunningNss, owner: Account, id: string): Promise<void> {
  const user = await HttpUser.at(nss, owner);
  const number = await applyChange(user, { items: ['userIds'], entered: { codes: setCodes({ code: id.slice(0, 5), retire: [id] }) } });
  await nss.control.review(number, { decision: 'approve', startDate: '2026-04-21' });
  await nss.control.setClock('2026-04-21T09:00:00+09:00');
}

test('送信には、ログオンした人の画面が要る。別の利用者IDがログオンした後の古い画面からは何も行わない', tagged('naccs-as'), async ({ nss }) => {
  const { owner, user } = await offices(nss);
  await user.logOn('74002A', '1AUTB001', passwordOf(owner, '1AUTB001'));
  const old = await user.post(UTB, { as: '1AUTBAA1', utbAction: 'register', utbUserId: '1AUTBAA1', utbBadge: '111111' });
  expect([old.status, old.text.includes('別の画面で利用者ID 1AUTB001 がログオンしたため、送信した業務は行っていません。')]).toEqual([409, true]);
  expect(await badges(nss)).toEqual({});
});

test('状態を戻すと通関士証票番号も戻り、リセットすると消える', tagged('badge-once'), async ({ nss, control }) => {
  const { user } = await offices(nss);
  await user.order('register', '1AUTBYA1', '111111');
  const { id } = await control.snapshot();
  await user.order('cancel', '1AUTBYA1', '111111');
  expect(await badges(nss)).toEqual({});
  await control.restore(id);
  expect(await badges(nss)).toEqual({ '1AUTBYA1': '111111' });
  await control.reset();
  await offices(nss);
  expect(await badges(nss)).toEqual({});
});
