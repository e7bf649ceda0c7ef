/**
 * デジタル証明書: fetched once with its two codes on NACCS掲示板, from the certificate work on, and stopped two months after
 * 利用開始日 where nobody has fetched it (E-08). Whoever cannot fetch learns nothing of the reason. Days are worked out by hand.
 */
import { expect, fillSecret, test, type Account, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { expectAccessible } from './axe';
import { atFetchPage, codesOf, FETCH, fetchWith, statesOf, type Codes } from './http/certificates';
import { HttpUser } from './http/user';
import { approvedNew } from './http/new';

const tagged = tagging('@behaviour', '@certificate');
const REFUSED = 'デジタル証明書を取得できません。認証コード1・認証コード2が正しいか、取得済みまたは利用停止の証明書でないかをご確認ください。同じ認証コード1で続けて5回誤ると、30分間取得できません。';

const ONE: Codes = { terminal: '70001A', code1: 'CODE1AAA', code2: 'CODE2AAA' };
const TWO: Codes = { terminal: '70002A', code1: 'CODE1BBB', code2: 'CODE2BBB' };
const certificateOf = ({ terminal, code1, code2 }: Codes, status: 'issued' | 'fetched' | 'stopped' = 'issued') =>
  ({ terminalName: terminal, status, authCode1: code1, authCode2: code2 });

/** An office with two netNACCS terminals whose certificates wait to be fetched. */
const twoTerminals = (nss: RunningNss): Promise<Account> => nss.control.createAccount({
  terminals: [{ name: ONE.terminal, kind: 'net' }, { name: TWO.terminal, kind: 'net' }], certificates: [certificateOf(ONE), certificateOf(TWO)],
});

/** A 利用者コード whose システム設定 is there already, so that the application does not become 無効. */
async function sharedRow({ control }: RunningNss): Promise<Record<string, string | string[]>> {
  const [account] = await control.accounts();
  const { userCodes } = await control.contract(account?.loginId ?? '');
  return { sharedCode: userCodes[0]?.code ?? '', trades: ['通関業'], method: 'netNACCS', idCount: '1' };
}

const fetched = { status: 303, location: '/dfw/certificate/done' };
const refused = { status: 422, text: expect.stringContaining(REFUSED) };

/** An application for two terminals, approved for 13 April and with its certificates issued. @returns its codes */
async function issued(nss: RunningNss): Promise<{ user: HttpUser; number: string; codes: Codes[] }> {
  const user = await HttpUser.at(nss);
  const number = await user.apply({ net: '2', startDate: '20260413' });
  await nss.control.review(number, { decision: 'approve', startDate: '2026-04-13' });
  await nss.control.complete(number);
  return { user, number, codes: await codesOf(user, number) };
}

test('取得した証明書は、すぐに「取得済み」になり、取得証明を保存できる', tagged('fetch-once'), async ({ nss, control }) => {
  const account = await twoTerminals(nss);
  const somebody = await atFetchPage(nss);
  expect(await fetchWith(somebody, ONE)).toMatchObject(fetched);
  expect(await statesOf(nss, account.loginId)).toEqual({ [ONE.terminal]: 'fetched', [TWO.terminal]: 'issued' });
  const { text: contract } = await (await HttpUser.at(nss, account)).get('/dfw/nss/contract?tab=net');
  expect(contract).toMatch(new RegExp(`${ONE.terminal}</td><td>取得済み`));
  expect(contract).toMatch(new RegExp(`${TWO.terminal}</td><td>発行済み`));

  const { startedOn } = await control.contract(account.loginId);
  const { text: done } = await somebody.get('/dfw/certificate/done');
  for (const words of [ONE.terminal, account.company, account.office, startedOn.replaceAll('-', '/'), '2026/04/01 09:00']) expect(done).toContain(words);
  const receipt = await somebody.get('/dfw/certificate/receipt.txt');
  expect(receipt.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(decodeURIComponent(receipt.headers.get('content-disposition') ?? '')).toContain(`取得証明_${ONE.terminal}.txt`);
  for (const words of ['デジタル証明書 取得証明', ONE.terminal, account.company, '取得日時　　2026/04/01 09:00', 'デジタル証明書そのものではない']) expect(receipt.text).toContain(words);
});

test('認証コードは1回だけ使える。戻って送り直しても、続けて2回送っても、2回目は断られる', tagged('fetch-once'), async ({ nss }) => {
  const account = await twoTerminals(nss);
  const [one, other] = [await atFetchPage(nss), await atFetchPage(nss)];
  const answers = await Promise.all([fetchWith(one, ONE), fetchWith(other, ONE)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  expect(await fetchWith(one, ONE)).toMatchObject(refused);
  expect(await statesOf(nss, account.loginId)).toEqual({ [ONE.terminal]: 'fetched', [TWO.terminal]: 'issued' });
});

test('取得できない理由は、どれも同じ文言・同じ画面で、どちらのコードが違うかもわからない', tagged('fetch-silent'), async ({ nss, control }) => {
  const { loginId } = await twoTerminals(nss);
  const [gone, stopped]: Codes[] = [{ terminal: '70003A', code1: 'GONE1AAA', code2: 'GONE2AAA' }, { terminal: '70004A', code1: 'STOP1AAA', code2: 'STOP2AAA' }];
  await control.createAccount({
    terminals: [{ name: gone!.terminal, kind: 'net' }, { name: stopped!.terminal, kind: 'web' }], certificates: [certificateOf(gone!, 'fetched'), certificateOf(stopped!, 'stopped')],
  });
  const somebody = await atFetchPage(nss);
  const wrong = { 'コード1が違う': { ...ONE, code1: 'XXXXXXXX' }, 'コード2が違う': { ...ONE, code2: 'XXXXXXXX' }, '組が違う': { ...ONE, code2: TWO.code2 }, '逆': { code1: ONE.code2, code2: ONE.code1 }, '小文字': { ...TWO, code2: TWO.code2.toLowerCase() }, '取得済み': gone!, '停止': stopped! };
  const pages = await Promise.all(Object.values(wrong).map((codes) => fetchWith(somebody, codes)));
  expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 422));
  expect(new Set(pages.map(({ text }) => text)).size).toBe(1);
  expect(pages[0]?.text).toContain(REFUSED);
  expect(await statesOf(nss, loginId)).toEqual({ [ONE.terminal]: 'issued', [TWO.terminal]: 'issued' });
});

test('同じ認証コード1で続けて5回誤ると、正しくても30分間取得できない。ほかの証明書は取得できる', tagged('fetch-lock'), async ({ nss, clock }) => {
  await twoTerminals(nss);
  const somebody = await atFetchPage(nss);
  const wrong = async (times: number): Promise<void> => { for (let time = 0; time < times; time += 1) expect(await fetchWith(somebody, { ...ONE, code2: 'XXXXXXXX' })).toMatchObject(refused); };
  await wrong(5);
  expect(await fetchWith(somebody, ONE)).toMatchObject(refused);
  expect(await fetchWith(somebody, TWO)).toMatchObject(fetched);
  await clock.advanceMinutes(29);
  expect(await fetchWith(somebody, ONE)).toMatchObject(refused);
  await clock.advanceMinutes(1);
  await wrong(4);
  expect(await fetchWith(somebody, ONE)).toMatchObject(fetched);
});

test('R-30 利用開始日の前にも取得でき、利用開始日に「取得済み」として契約に加わる', tagged('R-30+', 'fetch-before-start'), async ({ nss, control, clock }) => {
  const { user, number, codes } = await issued(nss);
  expect(codes).toHaveLength(2);
  expect(await fetchWith(await atFetchPage(nss), codes[0]!)).toMatchObject(fetched);
  expect(await fetchWith(await atFetchPage(nss), codes[0]!)).toMatchObject(refused);
  const { text } = await user.get(`/dfw/nss/applications/${number}/ids`);
  expect([...text.matchAll(/<td>(取得済み|発行済み)<\/td>/g)].map(([, state]) => state)).toEqual(['取得済み', '発行済み']);
  await clock.set('2026-04-13');
  const { officeCode } = await control.application(number);
  expect(await statesOf(nss, officeCode ?? '')).toMatchObject({ [codes[0]!.terminal]: 'fetched', [codes[1]!.terminal]: 'issued' });
  expect(await fetchWith(await atFetchPage(nss), codes[0]!)).toMatchObject(refused);
  expect(await fetchWith(await atFetchPage(nss), codes[1]!)).toMatchObject(fetched);
});

test('発行日は、発行作業を完了した日', tagged('fetch-once'), async ({ nss, clock }) => {
  const number = await (await HttpUser.at(nss)).apply({ net: '1', startDate: '20260413' });
  await nss.control.review(number, { decision: 'approve', startDate: '2026-04-13' });
  await clock.set('2026-04-08');
  await nss.control.complete(number);
  await clock.set('2026-04-14');
  const [codes] = await codesOf(await HttpUser.at(nss), number);
  const somebody = await atFetchPage(nss);
  await fetchWith(somebody, codes!);
  expect((await somebody.get(`${FETCH}done`)).text).toMatch(/発行日<\/th><td>2026\/04\/08.*取得日時<\/th><td>2026\/04\/14 09:00/s);
});

test('E-08 利用開始日から2か月の間に取得されない証明書は、誰にも知らせずに停止する', tagged('E-08', 'fetch-last-day'), async ({ nss, control, clock }) => {
  const { user, number, codes } = await issued(nss);
  const { officeCode } = await control.application(number);
  await fetchWith(await atFetchPage(nss), codes[0]!);
  await clock.set('2026-06-13T23:59:59+09:00');
  expect(await statesOf(nss, officeCode ?? '')).toMatchObject({ [codes[0]!.terminal]: 'fetched', [codes[1]!.terminal]: 'issued' });
  const before = await control.mails();
  await clock.set('2026-06-14T00:00:00+09:00');
  // The terminal of the beginning is not of this application.
  expect(await statesOf(nss, officeCode ?? '')).toEqual({ '00001A': 'fetched', [codes[0]!.terminal]: 'fetched', [codes[1]!.terminal]: 'stopped' });
  expect(await fetchWith(await atFetchPage(nss), codes[1]!)).toMatchObject(refused);
  expect((await control.mails()).length).toBe(before.length);
  await user.logIn();
  const { text } = await user.get('/dfw/nss/contract?tab=net');
  expect(text).toMatch(new RegExp(`${codes[1]!.terminal}</td><td>停止`));
  expect(text).toContain('「停止」のデジタル証明書は利用できません。');
});

test('E-08 2か月目の最後の日のうちは取得できる', tagged('E-08', 'fetch-last-day'), async ({ nss, clock }) => {
  const { codes } = await issued(nss);
  await clock.set('2026-06-13T23:59:59+09:00');
  expect(await fetchWith(await atFetchPage(nss), codes[1]!)).toMatchObject(fetched);
});

test('E-08 発行作業が2か月より後になった証明書は、発行作業から2か月の間、取得できる', tagged('E-08', 'fetch-late-work'), async ({ nss, control, clock }) => {
  const user = await HttpUser.at(nss);
  const number = await user.apply({ web: '1', startDate: '20260413' });
  await control.review(number, { decision: 'approve', startDate: '2026-04-13' });
  const { officeCode, granted } = await control.application(number);
  const state = async (): Promise<string | undefined> => (await statesOf(nss, officeCode ?? ''))[granted[0]!.name];
  await clock.set('2026-06-14');
  expect(await state()).toBe('pending');
  await control.complete(number);
  await clock.set('2026-08-14T23:59:59+09:00');
  expect(await state()).toBe('issued');
  await clock.set('2026-08-15T00:00:00+09:00');
  expect(await state()).toBe('stopped');
});

test('E-08 新規の利用申込の証明書も、2か月で停止する', tagged('E-08'), async ({ nss, control, clock }) => {
  const { number, office } = await approvedNew(nss, { codes: [[await sharedRow(nss)]] });
  await control.complete(number);
  const [taken, left] = await codesOf(await HttpUser.at(nss, office), number);
  expect(await fetchWith(await atFetchPage(nss), taken!)).toMatchObject(fetched);
  await clock.set('2026-07-11T23:59:59+09:00');
  expect(await statesOf(nss, office.loginId)).toEqual({ [taken!.terminal]: 'fetched', [left!.terminal]: 'issued' });
  await clock.set('2026-07-12T00:00:00+09:00');
  expect(await statesOf(nss, office.loginId)).toEqual({ [taken!.terminal]: 'fetched', [left!.terminal]: 'stopped' });
});

test('廃止した論理端末の認証コードは、利用開始日から使えない', tagged('fetch-once'), async ({ nss, control, clock }) => {
  const account = await twoTerminals(nss);
  const user = await HttpUser.at(nss, account);
  const number = await user.apply({ abolishTerminals: [ONE.terminal], startDate: '20260413' });
  await control.review(number, { decision: 'approve', startDate: '2026-04-13' });
  await control.complete(number);
  await clock.set('2026-04-13');
  expect(await fetchWith(await atFetchPage(nss), ONE)).toMatchObject(refused);
  expect(await fetchWith(await atFetchPage(nss), TWO)).toMatchObject(fetched);
});

test('認証コードは、応答・アドレス・Cookie・記録・管理APIのどこにも現れない', tagged('fetch-silent'), async ({ nss, control }) => {
  const account = await twoTerminals(nss);
  const somebody = await atFetchPage(nss);
  const answers = [await fetchWith(somebody, { ...ONE, code2: 'WRONG222' }), await fetchWith(somebody, ONE), await somebody.get('/dfw/certificate/done'), await somebody.get('/dfw/certificate/receipt.txt'), await somebody.get(FETCH)];
  const api = [await control.journal(), await control.contract(account.loginId), await control.applications(), await control.mails()];
  const everything = answers.map(({ text, location, headers }) => text + location + JSON.stringify([...headers])).join() + JSON.stringify(api);
  for (const code of [ONE.code1, ONE.code2, 'WRONG222']) expect(everything.includes(code)).toBe(false);
  expect(answers.slice(1).map(({ headers }) => headers.get('cache-control'))).toEqual(['no-store', 'no-store', 'no-store', 'no-store']);
  expect(answers[1]?.headers.getSetCookie()[0]).toMatch(/^nss_certificate=[\w-]{32}; Path=\/dfw\/certificate\/; HttpOnly; SameSite=Lax$/);
  expect((await control.journal()).filter(({ what }) => what === 'certificate fetched')).toHaveLength(1);
});

test('取得証明は、取得した人だけが30分の間保存できる', tagged('fetch-once'), async ({ nss, clock }) => {
  await twoTerminals(nss);
  const [somebody, other] = [await atFetchPage(nss), await atFetchPage(nss)];
  await fetchWith(somebody, ONE);
  for (const path of ['done', 'receipt.txt']) expect(await other.get(FETCH + path)).toMatchObject({ status: 303, location: FETCH });
  await clock.advanceMinutes(30);
  expect((await somebody.get(`${FETCH}receipt.txt`)).status).toBe(200);
  await clock.advanceMinutes(1);
  for (const path of ['done', 'receipt.txt']) expect(await somebody.get(FETCH + path)).toMatchObject({ status: 303, location: FETCH });
});

test('ほかのサイトからの送信は断られ、何も取得されない', tagged('fetch-silent'), async ({ nss }) => {
  const { loginId } = await twoTerminals(nss);
  const somebody = await atFetchPage(nss);
  const { status } = await somebody.post(FETCH, { authCode1: ONE.code1, authCode2: ONE.code2 }, { origin: 'https://evil.example' });
  expect(status).toBe(403);
  expect(await statesOf(nss, loginId)).toEqual({ [ONE.terminal]: 'issued', [TWO.terminal]: 'issued' });
});

test('画面で: 案内のページから取得画面へ進み、誤り、取得し、戻っても二度は取得できない', tagged('fetch-once', 'accessibility'), async ({ nss, applicant, secretly }) => {
  const { loginId } = await twoTerminals(nss);
  const { page, nss: { certificateGuide, certificateFetch, certificateFetched } } = applicant;
  const { controls } = certificateFetch;
  const type = (codes: Codes): Promise<void> => secretly(page, async () => {
    await fillSecret(controls['認証コード1'], codes.code1);
    await fillSecret(controls['認証コード2'], codes.code2);
    await certificateFetch.fetch();
  });
  await page.goto('/nss/index.html');
  await certificateGuide.toFetch();
  await expectAccessible(page);
  await type(ONE);
  await expect(certificateFetched.values['論理端末名']).toHaveText(ONE.terminal);
  await expectAccessible(page);
  await page.reload();
  await expect(certificateFetched.values['論理端末名']).toHaveText(ONE.terminal);
  await page.goBack();
  await type(ONE);
  await expect(certificateFetch.alert).toContainText(REFUSED);
  for (const input of [controls['認証コード1'], controls['認証コード2']]) {
    await expect(input).toHaveValue('');
    await expect(input).not.toHaveAttribute('aria-invalid', 'true');
  }
  await expectAccessible(page);
  await certificateFetch.fetch();
  await expect(controls['認証コード1']).toHaveAccessibleErrorMessage('認証コード1を入力してください。');
  await expect(controls['認証コード2']).toHaveAccessibleErrorMessage('認証コード2を入力してください。');
  await type(TWO);
  await expect(certificateFetched.values['論理端末名']).toHaveText(TWO.terminal);
  expect(await statesOf(nss, loginId)).toEqual({ [ONE.terminal]: 'fetched', [TWO.terminal]: 'fetched' });
});
