/**
 * ID通知内容 of a new application: password and codes can be read until the end of the 2nd 営業日 after 利用開始日 (D-03, S1 R-07), with the
 * temporary ID and with the formal one (D-13). Days are worked out by hand from the calendar (D-18).
 */
import { expect, test, type Account, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { firstAccount, HttpUser, type Answer } from './http/user';
import { applyNew, approvedNew, type Applied, type NewWish } from './http/new';

const tagged = tagging('@behaviour');
const noticeOf = (number: string): string => `/dfw/nss/applications/${number}/ids`;

/** What a reader finds (`codes`: 認証コード and the password of the 利用者ID); the secrets themselves never stand in an expectation. */
function found({ status, text }: Answer, password: string) {
  return { status, password: text.includes(`>${password}<`), codes: (text.match(/>[A-Z0-9]{8}<\/span>/g) ?? []).length, over: (text.match(/>閲覧期間終了</g) ?? []).length };
}

const read = async (nss: RunningNss, account: Account, number: string, password: string) =>
  found(await (await HttpUser.at(nss, account)).get(noticeOf(number)), password);

/** An approved application whose システム設定 is there already, because its 利用者コード is shared with an office that has it. */
async function approved(nss: RunningNss, wish: NewWish): Promise<Applied & { office: Account }> {
  const { userCodes } = await nss.control.contract((await firstAccount(nss.control)).loginId);
  const done = await approvedNew(nss, { ...wish, codes: [[{ sharedCode: userCodes[0]?.code ?? '', trades: ['通関業'], method: 'netNACCS', idCount: '1' }]] });
  await nss.control.complete(done.number);
  return done;
}

const periods = [
  { why: 'ゴールデンウィークをまたぐ', applied: '2026-04-10', wish: '20260501', start: '2026-05-01', last: '2026-05-08', after: '2026-05-09' },
  { why: 'シルバーウィークの後、週末をまたぐ', applied: '2026-09-01', wish: '20260921', start: '2026-09-24', last: '2026-09-28', after: '2026-09-29' },
  { why: '年末', applied: '2026-12-10', wish: '20261221', start: '2026-12-21', last: '2026-12-23', after: '2026-12-24' },
  { why: '年始の休みの後', applied: '2026-12-10', wish: '20270101', start: '2027-01-04', last: '2027-01-06', after: '2027-01-07' },
  { why: '連休のない週末をまたぐ', applied: '2026-05-20', wish: '20260611', start: '2026-06-11', last: '2026-06-15', after: '2026-06-16' },
] as const;

for (const { why, applied, wish, start, last, after } of periods) {
  test.describe(() => {
    test.use({ nssOptions: { now: `${applied}T09:00:00+09:00` } });

    test(`D-03 利用開始日 ${start} の事業所パスワードと認証コードは ${last} の終わりまで読め、${after} には読めない（${why}）`, tagged('R-07+', 'R-07-', 'D-03', 'D-13', 'D-18'), async ({ nss, control, clock }) => {
      const { number, account, office } = await approved(nss, { startDate: wish });
      expect((await control.application(number)).startDate).toBe(start);
      const readable = { status: 200, password: true, codes: 5, over: 0 };
      for (const moment of [`${start}T00:00:00+09:00`, `${last}T23:59:59+09:00`]) {
        await clock.set(moment);
        expect(await read(nss, account, number, office.password)).toEqual(readable);
        expect(await read(nss, office, number, office.password)).toEqual(readable);
      }
      await clock.set(`${after}T00:00:00+09:00`);
      // Password, that of the 利用者ID, and two codes of each of the two terminals.
      expect(await read(nss, office, number, office.password)).toEqual({ status: 200, password: false, codes: 0, over: 6 });
      const temporary = new HttpUser(nss.url, account);
      expect(await temporary.logIn()).toMatchObject({ status: 422, text: expect.stringContaining('この仮ログインIDの利用期間は終了しました。') });
      expect((await temporary.get(noticeOf(number))).status).toBe(303);
    });
  });
}

test('D-03 ログインしたままの仮ログインIDも、期限を過ぎた最初の操作でログアウトされる', tagged('D-03', 'D-13'), async ({ nss, clock }) => {
  const { number, account } = await approved(nss, { startDate: '20260501' });
  await clock.set('2026-05-08T23:45:00+09:00');
  const user = await HttpUser.at(nss, account);
  expect((await user.get(noticeOf(number))).status).toBe(200);
  await clock.set('2026-05-09T00:00:00+09:00');
  expect(await user.get(noticeOf(number))).toMatchObject({ status: 303, location: expect.stringContaining('message=temporaryOver') });
});

test('D-10 ID通知内容は、審査終了前は見られず、認証コードは発行まで「発行作業中」', tagged('D-10', 'D-12'), async ({ nss, control, newcomer }) => {
  const { number, account } = await applyNew(nss);
  await newcomer.logIn(undefined, account);
  const { applicationDetails, idNotice, menu } = newcomer.nss;
  expect((await newcomer.page.request.get(noticeOf(number))).status()).toBe(409);
  await control.review(number, { decision: 'approve' });
  await newcomer.secretly(async () => {
    await newcomer.page.reload();
    await menu.openDetails(number);
    await applicationDetails.openIdNotice();
    await expect(idNotice.values['事業所コード']).toHaveText(/^[A-Z]{3}\d{3}$/);
    await expect(idNotice.tables['利用者ID']).toContainText('netNACCS');
    await expect(idNotice.tables['論理端末・認証コード']).toContainText(/\d{5}[A-Z]net発行作業中発行作業中/);
  });
});

test('R-09 ID通知内容の事業所コードと事業所パスワードで、そのままログインできる', tagged('R-09+', 'D-13'), async ({ nss, control, newcomer }) => {
  const { number, account } = await applyNew(nss);
  await control.review(number, { decision: 'approve' });
  await newcomer.logIn(undefined, account);
  const loggedIn = await newcomer.secretly(async () => {
    await newcomer.page.goto(noticeOf(number));
    const { values } = newcomer.nss.idNotice;
    const [loginId, password] = [await values['事業所コード'].innerText(), await values['事業所パスワード'].innerText()];
    const { status, location } = await new HttpUser(nss.url, { loginId, password }).logIn();
    return { status, location };
  });
  expect(loggedIn).toEqual({ status: 303, location: '/dfw/nss/menu' });
});

test('パスワードを変更すると、ID通知内容は「変更済み」となり、現在のパスワードは表示されない', tagged('D-03'), async ({ nss }) => {
  const { number, account, office } = await approvedNew(nss);
  const formal = await HttpUser.at(nss, office);
  const fresh = 'Shin-Password-2026';
  expect((await formal.post('/dfw/nss/password', { currentPassword: office.password, newPassword: fresh, newPasswordAgain: fresh })).status).toBe(303);
  for (const reader of [formal, await HttpUser.at(nss, account)]) {
    const { text } = await reader.get(noticeOf(number));
    expect(text).toContain('変更済み');
    expect([text.includes(fresh), text.includes(office.password)]).toEqual([false, false]);
  }
});

test('D-20 無効になった申込のID通知内容は、期限内でも読めない', tagged('D-20'), async ({ nss, control, clock }) => {
  const { number, account, office } = await approvedNew(nss);
  await clock.set('2026-05-01T00:00:00+09:00');
  expect(await control.application(number)).toMatchObject({ status: 'void' });
  const { status, text } = await (await HttpUser.at(nss, account)).get(noticeOf(number));
  expect([status, text.includes(office.password)]).toEqual([409, false]);
  expect(text).toContain('この申込は無効になったため、ID通知内容はご覧いただけません。');
});

test('ほかの事業所と、ほかの仮ログインIDには、申込もID通知内容も見えない', tagged('D-13'), async ({ nss, control }) => {
  const { number } = await approvedNew(nss);
  const other = await applyNew(nss, { number: 2 });
  for (const account of [await firstAccount(control), other.account]) {
    const user = await HttpUser.at(nss, account);
    for (const path of [noticeOf(number), `/dfw/nss/applications/${number}`]) expect((await user.get(path)).status).toBe(404);
  }
});
