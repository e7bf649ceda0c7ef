/**
 * 通関士IDの追加 (S0 1-①, E-01): one 利用者ID for each 通関士, for a 利用者コード whose 業種 are of group Ⅰ (E-05); a
 * 変更(通関士) with the documented news. The IDs are given at 審査終了 (D-12) and are in the contract from 利用開始日 on.
 */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { expectAccessible } from './axe';
import { applyBroker } from './http/certificates';
import { applyChange } from './http/change';
import { setCodes } from './http/change-codes';
import { formOf, messagesIn, type Form } from './http/forms';
import { firstAccount, HttpUser } from './http/user';

const tagged = tagging('@behaviour', '@broker');

/** What a person would read of a screen. */
const words = (text: string): string => text.replace(/<[^>]+>/g, '');
const GONE = '選択された利用者コードには、現在通関士の利用者IDを追加できません。利用者コードを選択し直してください。';
const NO_METHOD = '選択された処理方式は、現在の契約では利用できません。処理方式を選択し直してください。';

/** A code of group Ⅰ, one of another group, one of both that binds none, and one that is abolished. */
const CODES = {
  userCodes: [
    { code: '1BBRK', trades: ['海貨業' as const, '自社通関' as const] }, { code: '1CBRK', trades: ['保税蔵置場' as const] }, { code: '1DBRK', trades: ['保税蔵置場' as const, '機用品業' as const] },
    { code: '1EBRK', trades: ['通関業' as const], ids: [{ id: '1EBRKA0A', status: 'retired' as const }] },
  ],
  terminals: [{ kind: 'web' as const }, { kind: 'general' as const }, { kind: 'ebms' as const }], servers: 1, mailboxes: [{ name: 'BRK001M01' }],
};

const optionsOf = (text: string, name: string): string[] =>
  [...(new RegExp(`<select id="${name}".*?</select>`, 's').exec(text)?.[0] ?? '').matchAll(/<option value="([^"]+)"/g)].map(([, value = '']) => value);

test('画面で: メニューから申し込み、審査終了で払い出された利用者IDが、利用開始日に契約に加わる', tagged('R-41+', 'R-29+', 'D-12', 'accessibility', '新着情報 通関士IDの審査終了'), async ({ applicant, manager, centre, clock, control }) => {
  const { page, account, nss: { menu, brokerFlow, brokerContact, brokerInput, brokerConfirmation, brokerCompletion, applicationDetails, idNotice } } = applicant;
  const { userCodes: [code] } = await control.contract(account.loginId);
  const present = code!.ids.map(({ id }) => id);
  await applicant.logIn();
  await menu.controls['通関士IDの追加'].click();
  await expectAccessible(page);
  await brokerFlow.proceed();
  await brokerContact.heading.waitFor();
  await brokerContact.proceed();
  await expectAccessible(page);
  await brokerInput.proceed();
  await expect(brokerInput.controls['識別番号数']).toHaveAccessibleErrorMessage('識別番号数を入力してください。');
  await expect(brokerInput.controls['利用開始希望日']).toHaveAccessibleErrorMessage('利用開始希望日を入力してください。');
  await expect(brokerInput.controls['変更する理由']).toHaveAccessibleErrorMessage('変更する理由を入力してください。');
  await expectAccessible(page);
  // The only code and the only method are chosen already.
  await expect(brokerInput.controls['利用者コード']).toHaveValue(code!.code);
  await expect(brokerInput.controls['処理方式']).toHaveValue('netNACCS');
  await brokerInput.enter({ '識別番号数': '2', '利用開始希望日': '20260421', '変更する理由': '通関士の増員のため' });
  await brokerInput.proceed();
  await expect(brokerConfirmation.values['追加する通関士の人数']).toHaveText('2人');
  await expect(brokerConfirmation.values['利用開始希望日']).toHaveText('2026/04/21');
  await expect(page.getByRole('row', { name: '業種 通関業 通関業、通関士' })).toBeVisible();
  await expectAccessible(page);
  await brokerConfirmation.register();
  const number = await brokerCompletion.receiptNumber();
  await expectAccessible(page);
  expect(await control.application(number)).toMatchObject({ kind: 'broker', status: 'received', requestedStartDate: '2026-04-21', reason: '通関士の増員のため', grantedIds: [] });
  for (const { mailbox } of [applicant, manager]) await mailbox.waitFor({ subject: '【NSS】利用申込受付完了のお知らせ', receiptNumber: number });

  await centre.approve(number, '2026-04-21');
  for (const { mailbox } of [applicant, manager]) await mailbox.waitFor({ subject: '【NSS】利用申込確認完了のお知らせ', receiptNumber: number });
  await brokerCompletion.toMenu();
  await expect(menu.newsOf(number)).toContainText(`利用申込【${number}】 通関士IDの追加申込の審査を終了しました。追加した利用者を確認してください。`);
  await menu.openDetails(number);
  await expect(page.locator('[aria-current="true"]')).toHaveText(['変更(通関士)', '識別番号']);
  await applicationDetails.openIdNotice();
  const given = ['B0A', 'C0A'].map((tail) => `${code!.code}${tail}`);
  for (const id of given) await expect(idNotice.tables['利用者ID']).toContainText(`${code!.code}${id.slice(5)}${id}netNACCS`);
  await expectAccessible(page);

  await clock.set('2026-04-20T23:59:59+09:00');
  expect((await control.contract(account.loginId)).userCodes[0]).toMatchObject({ trades: ['通関業'], ids: present.map((id) => ({ id, status: 'active' })) });
  await expect(control.performTask(given[0]!, 'UTB')).rejects.toThrow('利用開始日（2026/04/21）より前のため使用できません');
  await clock.set('2026-04-21T00:00:00+09:00');
  expect((await control.contract(account.loginId)).userCodes[0]).toMatchObject({ trades: ['通関業', '通関士'], ids: [...present, ...given].map((id) => ({ id, status: 'active' })) });
  await control.performTask(given[0]!, 'UTB');
});

test('D-11 作業完了で「申込手続き完了のお知らせ」が届く', tagged('D-11'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  const number = await applyBroker(user);
  await control.review(number, { decision: 'approve' });
  await control.complete(number);
  expect((await control.mails()).map(({ kind }) => kind)).toEqual(['received', 'approved', 'idsIssued']);
  expect((await user.get(`/dfw/nss/applications/${number}/application.pdf`)).headers.get('content-type')).toBe('application/pdf');
});

test('E-05 追加できるのはグループⅠの業種の、廃止されていない利用者コードだけ', tagged('E-05', 'broker-codes'), async ({ nss, control }) => {
  const account = await control.createAccount(CODES);
  const user = await HttpUser.at(nss, account);
  const path = await applyBroker(user, {}, 'broker');
  const { text } = await user.get(path);
  expect(optionsOf(text, 'brokerCode')).toEqual(['1BBRK']);
  expect(words(text)).toContain('1BBRK海貨業、自社通関可1CBRK保税蔵置場不可1DBRK保税蔵置場、機用品業不可1EBRK通関業不可');
  const form = { ...(await formOf(user, path)), idCount: '1', startDate: '20260421', reason: '増員のため', go: 'on' };
  for (const code of ['1CBRK', '1DBRK', '1EBRK', '1AXXX']) {
    const answer = await user.post(path, { ...form, brokerCode: code });
    expect([answer.status, messagesIn(answer.text)]).toEqual([422, [GONE]]);
  }
  const none = await user.post(path, { ...form, brokerCode: '', method: '' });
  expect(messagesIn(none.text)).toEqual(['利用者コードを選択してください。', '処理方式を選択してください。']);
  expect(await control.applications(account.loginId)).toEqual([]);
});

for (const { why, contract, methods } of [
  { why: '一般NACCSもある契約', contract: CODES, methods: ['webNACCS', 'ebMS', 'インタラクティブ', 'SMTP双方向', 'SMTP/POP3', 'EDIFACT'] },
  { why: 'netNACCSだけの契約', contract: {}, methods: ['netNACCS'] },
  { why: '端末のない契約', contract: { terminals: [] }, methods: ['netNACCS'] },
  { why: 'サイバーポートの契約', contract: { terminals: [], userCodes: [{ code: '1AYBR', trades: ['通関業' as const], ids: [{ id: '1AYBRYA1' }] }] }, methods: ['SMTP双方向'] },
]) {
  test(`処理方式は、契約で使えるものから選ぶ（${why}）`, tagged('broker-methods'), async ({ nss, control }) => {
    const user = await HttpUser.at(nss, await control.createAccount(contract));
    const path = await applyBroker(user, {}, 'broker');
    expect(optionsOf((await user.get(path)).text, 'method')).toEqual(methods);
    const other = methods.includes('netNACCS') ? 'ebMS' : 'netNACCS';
    const answer = await user.post(path, { ...(await formOf(user, path)), method: other, idCount: '1', startDate: '20260421', reason: '増員のため', go: 'on' });
    expect([answer.status, messagesIn(answer.text)]).toEqual([422, [NO_METHOD]]);
  });
}

test('処理方式によって、利用者IDの識別番号の形が決まる', tagged('D-17'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss, await control.createAccount({ ...CODES, userCodes: [{ code: '1FBRK', trades: ['通関業', '通関士'] }] }));
  for (const [method, form] of [['SMTP双方向', /^1FBRKY[A-Z]\d$/], ['インタラクティブ', /^1FBRK\d{3}$/], ['webNACCS', /^1FBRK[A-XZ]\d[A-Z]$/]] as const) {
    const number = await applyBroker(user, { method });
    await control.review(number, { decision: 'approve' });
    expect((await control.application(number))['grantedIds']).toEqual([expect.stringMatching(form)]);
  }
});

test('R-41 人数は1人以上、利用者コードの識別番号が合わせて100個になるまで。手続き中の申込も数える', tagged('R-41+', 'code-limits'), async ({ nss, control }) => {
  const account = await control.createAccount({ userCodes: [{ code: '1AMNY', trades: ['通関業', '通関士'], ids: [{ id: '1AMNYA0A' }, { id: '1AMNYA0B', status: 'retired' }] }] });
  const user = await HttpUser.at(nss, account);
  const path = await applyBroker(user, {}, 'broker');
  const send = async (idCount: string) => user.post(path, { ...(await formOf(user, path)), idCount, startDate: '20260421', reason: '増員のため', go: 'on' });
  const most = '1つの利用者コードに設定できる識別番号は、合わせて100個までです。';
  expect(messagesIn((await send('0')).text)).toEqual(['識別番号数は1以上の数を入力してください。']);
  expect(messagesIn((await send('100')).text)).toEqual([most]);
  const number = await applyBroker(user, { idCount: '99' });
  expect(messagesIn((await send('1')).text)).toEqual([most]);
  await control.review(number, { decision: 'approve' });
  expect(((await control.application(number))['grantedIds'] as string[]).length).toBe(99);
});

test('同じ利用者コードに2つの申込は、業種「通関士」が加わるまで重ねられない。登録し直しても1つの申込', tagged('broker-codes'), async ({ nss, control, clock }) => {
  const user = await HttpUser.at(nss);
  const [one, other] = [await applyBroker(user, {}, 'confirm'), await applyBroker(user, {}, 'confirm')];
  const shown: Form = { ...(await formOf(user, one)), go: 'on' };
  const first = await user.post(one, shown);
  const number = first.location.split('/').at(-1) ?? '';
  expect((await user.post(one, shown)).location).toBe(first.location);
  const late = await user.post(other, { ...(await formOf(user, other)), go: 'on' });
  expect([late.status, late.text.includes(`手続き中の別の申込（申込受付番号 ${number}）と内容が重なる`)]).toEqual([422, true]);
  expect(await control.applications()).toHaveLength(1);
  await control.review(number, { decision: 'approve', startDate: '2026-04-13' });
  await clock.set('2026-04-13');
  await user.logIn();
  expect((await user.post(other, { ...(await formOf(user, other)), go: 'on' })).location).toMatch(/\/broker\/complete\/260002A$/);
});

test('入力の途中で利用者コードの業種が変わると、登録は断られて入力に戻る', tagged('broker-codes'), async ({ nss, control, clock }) => {
  const account = await control.createAccount({ terminals: [{ name: '72001A', kind: 'net' }, { name: '72002A', kind: 'web' }] });
  const user = await HttpUser.at(nss, account);
  const draft = await applyBroker(user, { method: 'webNACCS' }, 'confirm');
  const number = await applyChange(user, { items: ['netCertificates'], entered: { terminals: { abolishCertificates: '72002A' } }, startDate: '20260413' });
  await control.review(number, { decision: 'approve', startDate: '2026-04-13' });
  await clock.set('2026-04-13');
  await user.logIn();
  const answer = await user.post(draft, { ...(await formOf(user, draft)), go: 'on' });
  expect([answer.status, answer.text.includes('通関士IDの入力に戻り、内容をご確認ください。')]).toEqual([422, true]);
});

test('R-45 確認事項は文書の文言で知らされ、修正して再び受け付けられる。取下げもできる', tagged('R-45+', '新着情報 通関士IDの確認事項'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  const number = await applyBroker(user, { idCount: '3' });
  await control.review(number, { decision: 'query', message: '人数をご確認ください。' });
  expect(words((await user.get('/dfw/nss/menu')).text)).toContain(`【${number}】 通関士IDの追加申込に確認事項があります。通知内容をご確認の上、申込内容の修正、または取下げを行ってください。`);
  const { location } = await user.post(`/dfw/nss/applications/${number}/correct`);
  const draft = location.replace(/\/contact$/, '');
  await user.must(user.post(location, { ...(await formOf(user, location)), go: 'on' }), `${draft}/broker`);
  const form = await formOf(user, `${draft}/broker`);
  expect(form).toMatchObject({ idCount: '3', startDate: '20260421', reason: '通関士の増員のため' });
  await user.must(user.post(`${draft}/broker`, { ...form, idCount: '1', go: 'on' }), `${draft}/confirm`);
  expect((await user.post(`${draft}/confirm`, { ...(await formOf(user, `${draft}/confirm`)), go: 'on' })).location).toBe(`/dfw/nss/broker/complete/${number}`);
  expect(await control.application(number)).toMatchObject({ status: 'received', change: { codes: { changed: [{ added: [{ count: 1, trades: ['通関士'] }] }] } } });
  await control.review(number, { decision: 'query', message: 'もう一度ご確認ください。' });
  expect((await user.post(`/dfw/nss/applications/${number}/withdraw`)).status).toBe(303);
  expect(await control.application(number)).toMatchObject({ status: 'withdrawn' });
});

test('他の事業所には、申込も入力画面も見えない', tagged('isolation'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  const number = await applyBroker(user);
  const path = await applyBroker(user, {}, 'broker');
  const other = await HttpUser.at(nss, await control.createAccount());
  for (const address of [path, `/dfw/nss/broker/complete/${number}`, `/dfw/nss/applications/${number}/ids`]) expect((await other.get(address)).status).toBe(404);
  expect((await user.get(`/dfw/nss/certificates/complete/${number}`)).status).toBe(404);
});

test('廃止する申込のある利用者コードに、通関士IDは追加できない。取り下げれば追加できる', tagged('id-in-one-application'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  const { userCodes: [code] } = await control.contract((await firstAccount(control)).loginId);
  const retiring = await applyChange(user, { items: ['userIds'], entered: { codes: setCodes({ code: code!.code, retire: code!.ids.map(({ id }) => id) }) } });
  await expect(applyBroker(user, { brokerCode: code!.code })).rejects.toThrow(`利用者コード ${code!.code} は、手続き中の別の申込で廃止されるため`);
  await control.review(retiring, { decision: 'query', message: '利用者コードをご確認ください。' });
  await user.post(`/dfw/nss/applications/${retiring}/withdraw`);
  expect(await applyBroker(user, { brokerCode: code!.code })).toMatch(/^\d{6}A$/);
});
