/**
 * クライアント証明書の再発行 (R-25, E-09): at the earliest the 営業日 after the application (E-10), new codes for terminals that stay,
 * told to 管理責任者 only and by the documented news; the certificates before work no more. Days are worked out by hand.
 */
import { expect, fillSecret, test, type Account, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { expectAccessible } from './axe';
import { applyReissue, atFetchPage, codesOf, fetchWith, statesOf } from './http/certificates';
import { formOf, messagesIn } from './http/forms';
import { firstAccount, HttpUser } from './http/user';
import { applyNew } from './http/new';

const tagged = tagging('@behaviour', '@certificate');
const OWN = '00001A';
const NEWS = 'デジタル証明書を再発行しました。NACCS掲示板よりデジタル証明書を取得の上、適用作業を実施願います。';
const ISSUED = '【NSS】デジタル証明書発行完了のお知らせ';
const CHANGED = '入力の途中で契約内容または他の申込の状況が変わりました。再発行する証明書の選択に戻り、内容をご確認ください。';

const gone = (terminal: string): string => `選択された証明書（${terminal}）は、現在再発行を申し込めません。表の「申込」欄をご確認ください。`;

/** An office with a terminal of every kind; the certificate of the last one is still being issued. */
const EVERY_KIND = {
  terminals: [{ name: '71001A', kind: 'net' as const }, { name: '71002A', kind: 'ebms' as const }, { name: '71003A', kind: 'web' as const }, { name: '71004A', kind: 'general' as const }, { name: '71005A', kind: 'net' as const }],
  certificates: [
    { terminalName: '71001A', status: 'fetched' as const, authCode1: 'OLD1AAAA', authCode2: 'OLD2AAAA' }, { terminalName: '71003A', status: 'stopped' as const, authCode1: 'OLD1BBBB', authCode2: 'OLD2BBBB' },
    { terminalName: '71005A', status: 'pending' as const },
  ],
};

async function approved(nss: RunningNss, user: HttpUser, ...terminals: string[]): Promise<string> {
  const number = await applyReissue(user, terminals);
  await nss.control.review(number, { decision: 'approve' });
  return number;
}

/** What a person would read of a screen. */
const words = (text: string): string => text.replace(/<[^>]+>/g, '');

test('画面で: メニューから申し込み、翌営業日に新しい認証コードが届き、取得し直せる', tagged('R-25+', 'R-28+', 'E-09', 'E-10', 'accessibility', '新着情報 証明書の再発行'), async ({ nss, applicant, manager, centre, clock, control }) => {
  const { page, nss: { menu, reissueFlow, reissueContact, reissueInput, reissueConfirmation, reissueCompletion, idNotice, certificateFetch, certificateFetched } } = applicant;
  await applicant.logIn();
  await menu.controls['クライアント証明書の再発行'].click();
  await expectAccessible(page);
  await reissueFlow.proceed();
  await reissueContact.heading.waitFor();
  await reissueContact.proceed();
  await expect(reissueInput.rowOf(OWN)).toContainText('net取得済み可');
  await expectAccessible(page);
  await reissueInput.proceed();
  await expect(reissueInput.alert).toContainText('再発行する証明書を選択してください。');
  await expect(reissueInput.controls['再発行の理由']).toHaveAccessibleErrorMessage('再発行の理由を選択してください。');
  await expectAccessible(page);
  await reissueInput.choose('パソコンの入替', OWN);
  await reissueInput.proceed();
  await expect(reissueConfirmation.values['再発行する証明書']).toHaveText(OWN);
  await expect(reissueConfirmation.values['再発行の理由']).toHaveText('パソコンの入替');
  await expectAccessible(page);
  await reissueConfirmation.enterRemarks('新しいパソコンは4月10日に届きます。');
  await reissueConfirmation.register();
  const number = await reissueCompletion.receiptNumber();
  await expectAccessible(page);
  expect(await control.application(number)).toMatchObject({
    kind: 'reissue', status: 'received', requestedStartDate: null, remarks: '新しいパソコンは4月10日に届きます。', reissue: { terminals: [OWN], cause: 'パソコンの入替' },
  });
  for (const { mailbox } of [applicant, manager]) await mailbox.waitFor({ subject: '【NSS】証明書再発行申込受付完了のお知らせ', receiptNumber: number });

  await centre.approve(number);
  for (const { mailbox } of [applicant, manager]) await mailbox.waitFor({ subject: '【NSS】証明書再発行申込確認完了のお知らせ', receiptNumber: number });
  await clock.set('2026-04-02');
  await centre.complete(number);
  await manager.mailbox.waitFor({ subject: ISSUED, receiptNumber: number });
  await control.drained();
  expect((await applicant.mailbox.all()).map(({ subject }) => subject)).not.toContain(ISSUED);

  await applicant.logIn();
  await expect(menu.newsOf(number)).toContainText(`証明書再発行【${number}】 ${NEWS}`);
  await expect(menu.newsOf(number)).toHaveCount(1);
  await applicant.secretly(async () => {
    await page.goto(`/dfw/nss/applications/${number}/ids`);
    await expect(idNotice.values['再発行日']).toHaveText('2026/04/02');
    await expect(idNotice.values['閲覧期限']).toHaveText('2026/04/06（再発行日の2営業日後）');
    await expect(idNotice.values['論理端末名']).toHaveText(OWN);
    const [one, two] = [await idNotice.values['認証コード1'].innerText(), await idNotice.values['認証コード2'].innerText()];
    await certificateFetch.open();
    await fillSecret(certificateFetch.controls['認証コード1'], one);
    await fillSecret(certificateFetch.controls['認証コード2'], two);
    await certificateFetch.fetch();
    await expect(certificateFetched.values['発行日']).toHaveText('2026/04/02');
  });
  expect(await statesOf(nss, applicant.account.loginId)).toEqual({ [OWN]: 'fetched' });
});

for (const { why, applied, early, from } of [
  { why: '平日', applied: '2026-04-01T09:00:00+09:00', early: '2026-04-01T23:59:59+09:00', from: '2026-04-02' },
  { why: '金曜', applied: '2026-04-03T23:59:00+09:00', early: '2026-04-05T23:59:59+09:00', from: '2026-04-06' },
  { why: '大型連休の前', applied: '2026-05-01T09:00:00+09:00', early: '2026-05-06T23:59:59+09:00', from: '2026-05-07' },
  { why: '年末', applied: '2026-12-28T09:00:00+09:00', early: '2027-01-03T23:59:59+09:00', from: '2027-01-04' },
]) {
  test.describe(() => {
    test.use({ nssOptions: { now: applied } });
    test(`E-10 ${why}の申込は、${from} より前には作業完了にできない`, tagged('E-10', 'D-18'), async ({ nss, control, clock }) => {
      const number = await approved(nss, await HttpUser.at(nss), OWN);
      await clock.set(early);
      await expect(control.complete(number)).rejects.toThrow(`409 現在の状態では実行できません: 再発行には申込から1営業日以上かかります。${from.replaceAll('-', '/')} 以降に作業を完了してください。`);
      expect(await control.application(number)).toMatchObject({ status: 'approved', granted: [] });
      await clock.set(`${from}T00:00:00+09:00`);
      await control.complete(number);
      expect(await control.application(number)).toMatchObject({ status: 'completed', granted: [{ name: OWN, kind: 'net' }] });
      await expect(control.complete(number)).rejects.toThrow('409');
    });
  });
}

test('再発行の前の認証コードと取得済みの証明書は使えなくなり、新しいコードは1回だけ使える', tagged('reissue-old', 'fetch-once'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(EVERY_KIND);
  const number = await approved(nss, await HttpUser.at(nss, account), '71001A', '71003A');
  const old = { code1: 'OLD1AAAA', code2: 'OLD2AAAA' };
  expect(await statesOf(nss, account.loginId)).toEqual({ '71001A': 'fetched', '71003A': 'stopped', '71005A': 'pending' });
  await clock.set('2026-04-02');
  await control.complete(number);
  expect(await statesOf(nss, account.loginId)).toEqual({ '71001A': 'issued', '71003A': 'issued', '71005A': 'pending' });
  const codes = await codesOf(await HttpUser.at(nss, account), number);
  expect(codes.map(({ terminal }) => terminal)).toEqual(['71001A', '71003A']);
  expect(new Set([...codes.flatMap(({ code1, code2 }) => [code1, code2]), old.code1, old.code2]).size).toBe(6);
  const somebody = await atFetchPage(nss);
  expect((await fetchWith(somebody, old)).status).toBe(422);
  expect((await fetchWith(somebody, codes[0]!)).status).toBe(303);
  expect((await fetchWith(somebody, codes[0]!)).status).toBe(422);
  expect(await statesOf(nss, account.loginId)).toMatchObject({ '71001A': 'fetched', '71003A': 'issued' });
});

for (const { applied, completed, last, after } of [
  { applied: '2026-07-30', completed: '2026-07-31', last: '2026-09-30', after: '2026-10-01' },
  { applied: '2026-08-28', completed: '2026-08-31', last: '2026-10-31', after: '2026-11-01' },
  { applied: '2026-12-25', completed: '2026-12-28', last: '2027-02-28', after: '2027-03-01' },
]) {
  test.describe(() => {
    test.use({ nssOptions: { now: `${applied}T09:00:00+09:00` } });
    test(`E-08 ${completed} に再発行した証明書は、${last} までに取得しなければ停止し、もう一度再発行できる`, tagged('E-08', 'fetch-last-day'), async ({ nss, control, clock }) => {
      const { loginId } = await firstAccount(control);
      const number = await approved(nss, await HttpUser.at(nss), OWN);
      await clock.set(completed);
      await control.complete(number);
      const [codes] = await codesOf(await HttpUser.at(nss), number);
      await clock.set(`${last}T23:59:59+09:00`);
      expect(await statesOf(nss, loginId)).toEqual({ [OWN]: 'issued' });
      await clock.set(`${after}T00:00:00+09:00`);
      expect(await statesOf(nss, loginId)).toEqual({ [OWN]: 'stopped' });
      expect((await fetchWith(await atFetchPage(nss), codes!)).status).toBe(422);
      expect(await applyReissue(await HttpUser.at(nss), [OWN], { cause: '証明書の有効期限切れ' })).toMatch(/^\d{6}A$/);
    });
  });
}

test('E-08 利用開始日から2か月の期限は、その間に再発行した証明書を停止しない', tagged('E-08'), async ({ nss, control, clock }) => {
  const user = await HttpUser.at(nss);
  const added = await user.apply({ net: '1', startDate: '20260413' });
  await control.review(added, { decision: 'approve', startDate: '2026-04-13' });
  await control.complete(added);
  const { officeCode, granted: [terminal] } = await control.application(added);
  await clock.set('2026-06-10');
  const number = await approved(nss, await HttpUser.at(nss), terminal!.name);
  await clock.set('2026-06-11');
  await control.complete(number);
  const state = async (): Promise<string | undefined> => (await statesOf(nss, officeCode ?? ''))[terminal!.name];
  await clock.set('2026-06-14');
  expect(await state()).toBe('issued');
  await clock.set('2026-08-11T23:59:59+09:00');
  expect(await state()).toBe('issued');
  await clock.set('2026-08-12T00:00:00+09:00');
  expect(await state()).toBe('stopped');
});

test('新しい認証コードは、作業完了の2営業日後まで閲覧できる。作業完了までは「再発行作業中」', tagged('reissue-codes'), async ({ nss, control, clock }) => {
  const number = await applyReissue(await HttpUser.at(nss), [OWN]);
  const read = async () => (await HttpUser.at(nss)).get(`/dfw/nss/applications/${number}/ids`);
  expect((await read()).status).toBe(409);
  await control.review(number, { decision: 'approve' });
  expect(words((await read()).text)).toContain('証明書は再発行作業中です。');
  await clock.set('2026-04-02');
  await control.complete(number);
  await clock.set('2026-04-06T23:59:59+09:00');
  expect(await codesOf(await HttpUser.at(nss), number)).toHaveLength(1);
  await clock.set('2026-04-07T00:00:00+09:00');
  expect(await codesOf(await HttpUser.at(nss), number)).toEqual([]);
  expect((await read()).text).toContain('閲覧期間終了');
});

test('発行作業中の証明書、証明書のない端末、他の事業所の端末は、送っても断られる', tagged('reissue-open'), async ({ nss, control }) => {
  const account: Account = await control.createAccount(EVERY_KIND);
  const user = await HttpUser.at(nss, account);
  const path = await applyReissue(user, [], { until: 'reissue' });
  const { text } = await user.get(path);
  expect([...text.matchAll(/<input type="checkbox"[^>]* value="(\d{5}A)"/g)].map(([, name]) => name)).toEqual(['71001A', '71003A']);
  expect(words(text)).toContain('－71005Anet発行作業中発行作業中のため不可');
  for (const terminal of ['71002A', '71004A', '71005A', OWN, '99999Z', '']) {
    const answer = await user.post(path, { ...(await formOf(user, path)), reissueTerminals: ['71001A', terminal], reissueCause: 'OSの入替', go: 'on' });
    expect([answer.status, messagesIn(answer.text)]).toEqual([422, [gone(terminal)]]);
  }
  const answer = await user.post(path, { ...(await formOf(user, path)), reissueTerminals: '71001A', reissueCause: '気分', go: 'on' });
  expect([answer.status, messagesIn(answer.text)]).toEqual([422, ['再発行の理由を選択してください。']]);
  expect(await control.applications(account.loginId)).toEqual([]);
});

test('再発行または廃止の手続き中の端末は選べない。その申込が終われば、また選べる', tagged('reissue-open'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(EVERY_KIND);
  const user = await HttpUser.at(nss, account);
  const first = await applyReissue(user, ['71001A']);
  const abolition = await user.apply({ abolishCertificates: ['71003A'] });
  const path = await applyReissue(user, [], { until: 'reissue' });
  const { text } = await user.get(path);
  expect(text).not.toContain('type="checkbox"');
  expect(words(text)).toContain(`－71001Anet取得済み再発行の手続き中のため不可（${first}）`);
  expect(words(text)).toContain(`－71003Aweb停止廃止または移動の手続き中のため不可（${abolition}）`);
  for (const [number, terminal] of [[first, '71001A'], [abolition, '71003A']] as const) {
    expect(messagesIn((await user.post(path, { ...(await formOf(user, path)), reissueTerminals: terminal, reissueCause: 'OSの入替', go: 'on' })).text)).toEqual([gone(terminal)]);
    await control.review(number, { decision: 'reject', message: '書類が足りません。' });
  }
  expect(await applyReissue(user, ['71001A', '71003A'])).toMatch(/^\d{6}A$/);
  // A re-issue that is complete stands in nobody's way.
  const [, , number = ''] = (await control.applications(account.loginId)).map(({ receiptNumber }) => receiptNumber);
  await control.review(number, { decision: 'approve' });
  await clock.set('2026-04-02');
  await control.complete(number);
  expect(await applyReissue(await HttpUser.at(nss, account), ['71001A'])).toMatch(/^\d{6}A$/);
});

test('2つの画面で同じ端末を入力しても、登録できるのは先の1つ。同じ画面で2回登録しても1つの申込', tagged('reissue-open'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  const [one, other] = [await applyReissue(user, [OWN], { until: 'confirm' }), await applyReissue(user, [OWN], { until: 'confirm' })];
  const send = async (path: string, form: Record<string, string>) => user.post(path, { ...form, go: 'on' });
  const shown = await formOf(user, one) as Record<string, string>;
  const [first, again] = [await send(one, shown), await send(one, shown)];
  expect([first.status, again.location]).toEqual([303, first.location]);
  const late = await send(other, await formOf(user, other) as Record<string, string>);
  expect([late.status, late.text.includes(CHANGED)]).toEqual([422, true]);
  expect(await control.applications()).toHaveLength(1);
});

test('審査の間に廃止された端末には再発行されず、メールもない。申込は作業完了で終わる', tagged('reissue-open'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(EVERY_KIND);
  const user = await HttpUser.at(nss, account);
  const number = await approved(nss, user, '71001A');
  const abolition = await user.apply({ abolishTerminals: ['71001A'], startDate: '20260413' });
  await control.review(abolition, { decision: 'approve', startDate: '2026-04-13' });
  await clock.set('2026-04-13');
  await control.complete(number);
  expect(await control.application(number)).toMatchObject({ status: 'completed', granted: [] });
  expect((await control.mails()).filter(({ kind }) => kind === 'certificatesIssued')).toEqual([]);
  expect(words((await (await HttpUser.at(nss, account)).get(`/dfw/nss/applications/${number}/ids`)).text)).toContain('論理端末が廃止されたため、証明書は再発行されませんでした。');
});

test('R-45 確認事項に答えて端末を選び直し、再び受け付けられる。取り下げると端末は空く', tagged('R-45+'), async ({ nss, control }) => {
  const account = await control.createAccount(EVERY_KIND);
  const user = await HttpUser.at(nss, account);
  const number = await applyReissue(user, ['71001A']);
  await control.review(number, { decision: 'query', message: '対象の端末をご確認ください。' });
  expect(words((await user.get('/dfw/nss/menu')).text)).toContain(`証明書再発行【${number}】 証明書再発行の申込に確認事項があります。`);
  const { location } = await user.post(`/dfw/nss/applications/${number}/correct`);
  const draft = location.replace(/\/contact$/, '');
  await user.must(user.post(location, { ...(await formOf(user, location)), go: 'on' }), `${draft}/reissue`);
  const path = `${draft}/reissue`;
  const form = await formOf(user, path);
  expect(form).toMatchObject({ reissueTerminals: '71001A', reissueCause: 'パソコンの入替' });
  await user.must(user.post(path, { ...form, reissueTerminals: ['71003A'], reissueCause: '証明書の削除', go: 'on' }), `${draft}/confirm`);
  expect((await user.post(`${draft}/confirm`, { ...(await formOf(user, `${draft}/confirm`)), go: 'on' })).location).toBe(`/dfw/nss/certificates/complete/${number}`);
  expect(await control.application(number)).toMatchObject({ status: 'received', reissue: { terminals: ['71003A'], cause: '証明書の削除' } });

  await control.review(number, { decision: 'query', message: 'もう一度ご確認ください。' });
  expect((await user.post(`/dfw/nss/applications/${number}/withdraw`)).status).toBe(303);
  expect(await control.application(number)).toMatchObject({ status: 'withdrawn' });
  expect(await applyReissue(user, ['71003A'])).not.toBe(number);
});

test('他の事業所と仮ログインIDには、申込も入力画面も見えない', tagged('isolation'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  const number = await applyReissue(user, [OWN]);
  const path = await applyReissue(user, [], { until: 'reissue' });
  const other = await HttpUser.at(nss, await control.createAccount());
  for (const address of [path, `/dfw/nss/certificates/complete/${number}`, `/dfw/nss/applications/${number}/ids`]) expect((await other.get(address)).status).toBe(404);
  expect((await user.get(`/dfw/nss/broker/complete/${number}`)).status).toBe(404);
  const { user: temporary } = await applyNew(nss);
  for (const address of ['/dfw/nss/certificates/flow', '/dfw/nss/broker/flow', path]) expect((await temporary.get(address)).status).toBe(403);
  expect((await temporary.post('/dfw/nss/certificates/flow')).status).toBe(403);
});
