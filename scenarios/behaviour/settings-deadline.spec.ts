/**
 * The deadline of システム設定 (D-20, E-02): 4 営業日 before 利用開始日, to the end of that day; a new application without it
 * is 無効. Dates are worked out by hand from the calendar: 29 April, 3–6 May and 29 December–3 January are no 営業日.
 */
import { expect, test, type Account } from '../../fixtures';
import { covers } from '../inventory';
import { HttpUser } from './http/user';
import { approvedNew } from './http/new';
import { SettingsHttpUser } from './http/settings';

const tag = ['@behaviour', '@D-20', '@E-02'];
/** 利用者コード 詳細: one 識別番号. */
const ROW = { trades: ['通関業'], method: 'netNACCS', idCount: '1' };
const subject = '【NSS】利用申込無効のお知らせ';
const reason = 'システム設定の申込が締切日までに行われなかったため、この事業所の利用申込は無効になりました。';

type Nss = Parameters<typeof HttpUser.at>[0];

/** What ログイン画面 answers: where it leads, or the page with its message. */
async function loggingIn({ url }: Nss, account: Pick<Account, 'loginId' | 'password'>): Promise<{ location: string; text: string }> {
  return new HttpUser(url, account).logIn();
}
const statusOf = async ({ control }: Nss, number: string): Promise<string> => (await control.application(number)).status;
const codesOf = async ({ control }: Nss, office: Account): Promise<string[]> => (await control.contract(office.loginId)).userCodes.map(({ code }) => code);

for (const { title, now, startDate, lastSecond, over } of [
  { title: '連休をはさむ', now: '2026-04-01T09:00:00+09:00', startDate: '2026-05-11', lastSecond: '2026-04-30T23:59:59+09:00', over: '2026-05-01T00:00:00+09:00' },
  { title: '連休の直前', now: '2026-04-01T09:00:00+09:00', startDate: '2026-05-01', lastSecond: '2026-04-24T23:59:59+09:00', over: '2026-04-25T00:00:00+09:00' },
  { title: '年末年始をはさむ', now: '2026-11-02T09:00:00+09:00', startDate: '2027-01-04', lastSecond: '2026-12-23T23:59:59+09:00', over: '2026-12-24T00:00:00+09:00' },
]) {
  test.describe(() => {
    test.use({ nssOptions: { now } });

    test(`D-20 利用開始日 ${startDate}（${title}）の締切日は ${lastSecond.slice(0, 10)} の終わりまで、過ぎると無効になる`, { tag }, async ({ nss, clock }) => {
      const { number, office } = await approvedNew(nss, { startDate: startDate.replaceAll('-', '') }, startDate);
      await clock.set(lastSecond);
      expect(await statusOf(nss, number)).toBe('approved');
      expect((await loggingIn(nss, office)).location).toBe('/dfw/nss/menu');
      await clock.set(over);
      expect(await statusOf(nss, number)).toBe('void');
    });

    test(`D-20 利用開始日 ${startDate}（${title}）: 締切日の最後の秒に登録すれば間に合う`, { tag }, async ({ nss, clock }) => {
      const { number, office } = await approvedNew(nss, { startDate: startDate.replaceAll('-', '') }, startDate);
      await clock.set(lastSecond);
      await (await SettingsHttpUser.at(nss, office)).apply(...await codesOf(nss, office));
      await clock.set(over);
      expect(await statusOf(nss, number)).toBe('approved');
      await clock.set(startDate);
      expect(await nss.control.application(number)).toMatchObject({ status: 'approved', inForce: true });
    });
  });
}

test('E-02 無効はメールと新着情報で知らされ、正式なログインIDは理由とともに断られる。仮ログインIDではD-03の日まで確認できる', covers({ tag: [...tag, '@D-03'] }, 'R-39-'), async ({ nss, clock, mailbox }) => {
  const { number, office, account, people } = await approvedNew(nss, {}, '2026-05-11');
  const formal = await SettingsHttpUser.at(nss, office);
  const draft = await formal.fillIn(...await codesOf(nss, office));
  await clock.set('2026-05-01');
  for (const { email } of [people.contact, people.manager]) {
    const { text } = await mailbox.of(email).waitFor({ subject, receiptNumber: number });
    expect(text).toContain('審査終了を取り消し、利用申込を無効としました。');
  }
  expect((await loggingIn(nss, office)).text).toContain(reason);
  // Who was logged in then is so no more, and registers nothing.
  const { location } = await formal.http.post(`${draft}/confirm`, { remarks: '', go: 'on' });
  expect(location).toContain('/dfw/login/nsscoapp/?message=officeVoid');
  expect((await nss.control.applications()).map(({ kind }) => kind)).toEqual(['new']);

  const news = 'システム設定の申込が締切日までに行われなかったため、利用申込は無効になりました。';
  await clock.set('2026-05-13T23:59:00+09:00');
  const temporary = new HttpUser(nss.url, account);
  expect((await temporary.logIn()).location).toBe('/dfw/nss/menu');
  expect((await temporary.get('/dfw/nss/menu')).text).toContain(news);
  await clock.set('2026-05-14T00:00:00+09:00');
  expect((await loggingIn(nss, account)).text).toContain('この仮ログインIDの利用期間は終了しました。');
});

test('D-20 2つの利用者コードの一方しか申し込んでいないと、無効になる', { tag }, async ({ nss, clock }) => {
  const { number, office } = await approvedNew(nss, { codes: [[ROW], [ROW]] }, '2026-05-11');
  const [first = '', second = ''] = await codesOf(nss, office);
  expect(second).not.toBe('');
  await (await SettingsHttpUser.at(nss, office)).apply(first);
  await clock.set('2026-05-01');
  expect(await statusOf(nss, number)).toBe('void');
});

test('D-20 別々の申込でも、すべての利用者コードを申し込めば無効にならない', { tag }, async ({ nss, clock }) => {
  const { number, office } = await approvedNew(nss, { codes: [[ROW], [ROW]] }, '2026-05-11');
  const user = await SettingsHttpUser.at(nss, office);
  for (const code of await codesOf(nss, office)) await user.apply(code);
  await clock.set('2026-05-01');
  expect(await statusOf(nss, number)).toBe('approved');
});

for (const { title, end } of [
  { title: '受け付けられなかった', end: 'reject' },
  { title: '取り下げられた', end: 'withdraw' },
] as const) {
  test(`D-20 締切日には審査中だったシステム設定が後で${title}ときは、そのとき無効になる`, { tag }, async ({ nss, clock, mailbox }) => {
    const { number, office, people } = await approvedNew(nss, {}, '2026-05-11');
    const user = await SettingsHttpUser.at(nss, office);
    const settings = await user.apply(...await codesOf(nss, office));
    await clock.set('2026-05-07');
    expect(await statusOf(nss, number)).toBe('approved');
    if (end === 'reject') await nss.control.review(settings, { decision: 'reject', message: '内容を確認できません。' });
    else {
      await nss.control.review(settings, { decision: 'query', message: '住所をご確認ください。' });
      expect(await statusOf(nss, number)).toBe('approved');
      await user.http.logIn();
      await user.http.post(`/dfw/nss/applications/${settings}/withdraw`);
    }
    expect(await statusOf(nss, number)).toBe('void');
    await mailbox.of(people.contact.email).waitFor({ subject, receiptNumber: number });
    expect((await loggingIn(nss, office)).text).toContain(reason);
  });
}

test('D-20 締切日より前に受け付けられなかったときは、締切日までもう一度申し込める', { tag }, async ({ nss, clock }) => {
  const { number, office } = await approvedNew(nss, {}, '2026-05-11');
  const user = await SettingsHttpUser.at(nss, office);
  const codes = await codesOf(nss, office);
  await nss.control.review(await user.apply(...codes), { decision: 'reject', message: '内容を確認できません。' });
  expect(await statusOf(nss, number)).toBe('approved');
  await user.apply(...codes);
  await clock.set('2026-05-01');
  expect(await statusOf(nss, number)).toBe('approved');
});

test('D-20 共用する利用者コードのシステム設定が登録済みなら、申し込まなくても無効にならない', { tag }, async ({ nss, clock, control }) => {
  const owner = await control.createAccount({ userCodes: [{ code: '1AOWN', trades: ['通関業'] }] });
  const { number, office } = await approvedNew(nss, { codes: [[{ ...ROW, sharedCode: '1AOWN' }]] }, '2026-05-11');
  expect((await control.contract(office.loginId)).userCodes).toMatchObject([{ code: '1AOWN', sharedWith: [owner.loginId], settings: 'registered' }]);
  await clock.set('2026-05-11');
  expect(await control.application(number)).toMatchObject({ status: 'approved', inForce: true });
});

test('D-20 共用する利用者コードは、持ち主の事業所がシステム設定を申し込めば足りる', { tag }, async ({ nss, clock, control }) => {
  const owner = await control.createAccount({ userCodes: [{ code: '1AOWN', trades: ['通関業'], settings: {} }] });
  const { number, office } = await approvedNew(nss, { codes: [[{ ...ROW, sharedCode: '1AOWN' }]] }, '2026-05-11');
  const settings = await (await SettingsHttpUser.at(nss, owner)).apply('1AOWN');
  await clock.set('2026-05-01');
  expect(await statusOf(nss, number)).toBe('approved');
  await control.review(settings, { decision: 'approve' });
  expect((await control.contract(office.loginId)).userCodes).toMatchObject([{ code: '1AOWN', settings: 'registered' }]);
});

test('D-20 無効になった事業所の利用者IDは使えなくなり、利用者コードを共用していた事業所の契約からも外れる', { tag }, async ({ nss, clock, control }) => {
  const owner = await control.createAccount({ userCodes: [{ code: '1AOWN', trades: ['通関業'], settings: {} }] });
  const { number, office } = await approvedNew(nss, { codes: [[{ ...ROW, sharedCode: '1AOWN' }]] }, '2026-05-11');
  const [code] = (await control.contract(owner.loginId)).userCodes;
  expect(code).toMatchObject({ sharedWith: [office.loginId] });
  await clock.set('2026-05-01');
  expect(await statusOf(nss, number)).toBe('void');
  expect((await control.contract(office.loginId)).userCodes.flatMap(({ ids }) => ids.map(({ status }) => status))).toEqual(['retired']);
  expect((await control.contract(owner.loginId)).userCodes).toEqual([{ ...code, sharedWith: [] }]);
});
