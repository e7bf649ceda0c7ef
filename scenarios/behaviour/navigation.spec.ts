/**
 * Ways through the application (S0 1-④ to 1-⑧): going back keeps what was typed, reloading and the browser's own back and
 * forward do no harm, registering twice is registering once (D-02: one application, one number), two applications at a time
 * do not touch each other, and what has changed meanwhile is told.
 */
import { expect, Nss, test } from '../../fixtures';
import { covers } from '../inventory';
import { ordinary, register, toConfirmation, toContact, toItems, toTerminals } from './applying';
import { HttpUser } from './http/user';

const tag = ['@behaviour'];
const changedMeanwhile = '入力の途中で契約内容または他の申込の状況が変わりました。論理端末・証明書の入力に戻り、内容をご確認ください。';

test('「戻る」ボタンで戻っても、各画面の入力は残る', covers({ tag }, 'SCR-05→SCR-04', 'SCR-06→SCR-05'), async ({ applicant }) => {
  const { changeItems, changeContact, changeTerminals, changeConfirmation } = applicant.nss;
  await applicant.logIn();
  await toConfirmation(applicant, { net: '3', reason: '戻っても残る理由' });
  await changeConfirmation.enterRemarks('戻っても残る備考');
  await changeConfirmation.goBack();
  await expect(changeTerminals.controls['論理端末追加数 (netNACCS)']).toHaveValue('3');
  await changeTerminals.addTerminals({ net: '4' });
  await changeTerminals.goBack();
  await changeContact.enterContact({ '所属部課名': '戻る前に書いた部' });
  await changeContact.goBack();
  await expect(changeItems.controls['変更する理由']).toHaveValue('戻っても残る理由');
  await expect(changeItems.controls['利用開始希望日']).toHaveValue('20260421');

  await changeItems.proceed();
  await expect(changeContact.controls['所属部課名']).toHaveValue('戻る前に書いた部');
  await changeContact.proceed();
  await expect(changeTerminals.controls['論理端末追加数 (netNACCS)']).toHaveValue('4');
  await changeTerminals.proceed();
  await expect(changeConfirmation.controls['備考']).toHaveValue('戻っても残る備考');
});

test('誤った入力のまま「戻る」を押しても、入力は残り、先へは進めない', { tag }, async ({ applicant }) => {
  const { changeContact, changeItems } = applicant.nss;
  await applicant.logIn();
  await toContact(applicant);
  await changeContact.enterContact({ '電話番号': '03-1234-5678' });
  await changeContact.goBack();
  await changeItems.proceed();
  await expect(changeContact.controls['電話番号']).toHaveValue('03-1234-5678');
  await changeContact.proceed();
  await expect(changeContact.heading).toBeVisible();
  await expect(changeContact.controls['電話番号']).toHaveAttribute('aria-invalid', 'true');
});

test('ブラウザーの「戻る」「進む」でも、登録済みの入力が表示される', { tag }, async ({ applicant: { page, nss, ...applicant } }) => {
  await applicant.logIn();
  await toConfirmation({ page, nss });
  await page.goBack();
  await expect(nss.changeTerminals.controls['論理端末追加数 (netNACCS)']).toHaveValue('2');
  await page.goBack();
  await expect(nss.changeContact.controls['氏名 姓：']).toHaveValue('通関');
  await page.goBack();
  await expect(nss.changeItems.controls['変更する理由']).toHaveValue(ordinary.reason);
  for (let step = 0; step < 3; step += 1) await page.goForward();
  await expect(nss.changeConfirmation.heading).toBeVisible();
  await nss.changeConfirmation.register();
  expect(await nss.changeCompletion.receiptNumber()).toBe('260001A');
});

test('どの画面も再読み込みすると同じ画面と同じ入力が表示される', { tag }, async ({ applicant }) => {
  const { page, nss } = applicant;
  await applicant.logIn();
  await toConfirmation(applicant);
  const draft = page.url().replace(/\/confirm$/, '');
  const screens = [
    [`${draft}/items`, nss.changeItems], [`${draft}/contact`, nss.changeContact], [`${draft}/terminals`, nss.changeTerminals],
    [`${draft}/confirm`, nss.changeConfirmation],
  ] as const;
  for (const [address, screen] of screens) {
    await page.goto(address);
    const before = await page.content();
    await page.reload();
    await expect(screen.heading).toBeVisible();
    expect(await page.content()).toBe(before);
  }
  await nss.changeConfirmation.register();
  await page.reload();
  expect(await nss.changeCompletion.receiptNumber()).toBe('260001A');
});

test('メッセージの出た画面を再読み込みしても、入力とメッセージは残る', { tag }, async ({ applicant: { page, nss, ...applicant } }) => {
  await applicant.logIn();
  await toItems({ page, nss });
  await nss.changeItems.enterReason('項目を選ばずに進む');
  await nss.changeItems.proceed();
  await expect(nss.changeItems.alert).toContainText('変更申込を行う項目を1つ以上選択してください。');
  await page.reload();
  await expect(nss.changeItems.alert).toContainText('変更申込を行う項目を1つ以上選択してください。');
  await expect(nss.changeItems.controls['変更する理由']).toHaveValue('項目を選ばずに進む');
});

test('D-02 「申込内容を登録する」を2度押しても、申込は1件、メールは宛先ごとに1通', { tag: [...tag, '@D-02', '@R-29'] }, async ({ applicant, manager, control }) => {
  const { changeConfirmation, changeCompletion } = applicant.nss;
  await applicant.logIn();
  await toConfirmation(applicant);
  await changeConfirmation.controls['申込内容を登録する'].dblclick();
  expect(await changeCompletion.receiptNumber()).toBe('260001A');
  expect(await control.applications()).toHaveLength(1);
  await control.drained();
  expect(await applicant.mailbox.all()).toHaveLength(1);
  expect(await manager.mailbox.all()).toHaveLength(1);
});

test('D-02 同じ登録を続けて、または同時に送っても、申込は1件、メールは宛先ごとに1通', { tag: [...tag, '@D-02', '@R-29'] }, async ({ nss, control, mailbox }) => {
  const user = await HttpUser.at(nss);
  const draft = await user.fillIn();
  const together = await Promise.all(Array.from({ length: 8 }, () => user.register(draft)));
  const later = await user.register(draft);
  expect(new Set([...together, later])).toEqual(new Set(['260001A']));
  expect((await control.applications()).map(({ receiptNumber }) => receiptNumber)).toEqual(['260001A']);
  await control.drained();
  const [account] = await control.accounts();
  expect(await mailbox.of(account!.contact.email).all()).toHaveLength(1);
  expect(await mailbox.of(account!.manager.email).all()).toHaveLength(1);
});

test('D-02 別々の申込を同時に登録すると、番号は重ならず続いている', { tag: [...tag, '@D-02'] }, async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  const drafts = await Promise.all(Array.from({ length: 6 }, () => user.fillIn()));
  const numbers = await Promise.all(drafts.map((draft) => user.register(draft)));
  expect(numbers.toSorted()).toEqual(['260001A', '260002A', '260003A', '260004A', '260005A', '260006A']);
  expect(await control.applications()).toHaveLength(6);
});

test('2つのタブで入力中の2つの申込は、互いに混ざらない', { tag }, async ({ applicant, control }) => {
  await applicant.logIn();
  const page = await applicant.page.context().newPage();
  const other = { page, nss: new Nss(page) };
  await toTerminals(applicant, { reason: '1つ目のタブの理由' });
  await toTerminals(other, { reason: '2つ目のタブの理由', startDate: '20260501' });
  await applicant.nss.changeTerminals.addTerminals({ net: '1' });
  await other.nss.changeTerminals.addTerminals({ net: '7' });
  await applicant.nss.changeTerminals.proceed();
  await other.nss.changeTerminals.proceed();
  await other.nss.changeConfirmation.register();
  expect(await other.nss.changeCompletion.receiptNumber()).toBe('260001A');
  await applicant.nss.changeConfirmation.register();
  expect(await applicant.nss.changeCompletion.receiptNumber()).toBe('260002A');

  expect(await control.application('260001A')).toMatchObject({ reason: '2つ目のタブの理由', requestedStartDate: '2026-05-01', terminals: { addNet: 7 } });
  expect(await control.application('260002A')).toMatchObject({ reason: '1つ目のタブの理由', requestedStartDate: '2026-04-21', terminals: { addNet: 1 } });
});

test('同じ申込を2つのタブで開き、一方で変えたら、もう一方は確認した内容と違うまま登録しない', { tag }, async ({ applicant, control }) => {
  await applicant.logIn();
  await toConfirmation(applicant, { net: '2' });
  const tab = await applicant.page.context().newPage();
  const other = new Nss(tab);
  await tab.goto(applicant.page.url());
  await other.changeConfirmation.goBack();
  await other.changeTerminals.addTerminals({ net: '9' });
  await other.changeTerminals.proceed();
  await expect(other.changeConfirmation.heading).toBeVisible();

  await applicant.nss.changeConfirmation.register();
  await expect(applicant.nss.changeConfirmation.alert).toContainText('この申込の内容は別の画面で変更されています。');
  expect(await control.applications()).toEqual([]);
  await applicant.nss.changeConfirmation.register();
  const number = await applicant.nss.changeCompletion.receiptNumber();
  expect(await control.application(number)).toMatchObject({ terminals: { addNet: 9 } });
});

test('登録後に前の画面へ戻ると、登録完了画面になり、もう1件登録されることはない', { tag }, async ({ applicant, control }) => {
  const { page, nss } = applicant;
  await applicant.logIn();
  await toConfirmation(applicant);
  const draft = page.url().replace(/\/confirm$/, '');
  await nss.changeConfirmation.register();
  expect(await nss.changeCompletion.receiptNumber()).toBe('260001A');
  await page.goBack();
  expect(await nss.changeCompletion.receiptNumber()).toBe('260001A');
  for (const screen of ['items', 'contact', 'terminals', 'confirm']) {
    await page.goto(`${draft}/${screen}`);
    expect(await nss.changeCompletion.receiptNumber()).toBe('260001A');
  }
  expect(await control.applications()).toHaveLength(1);
});

test('先の画面を直接開くと、まだ済んでいない最初の画面になる', { tag }, async ({ applicant }) => {
  const { page, nss } = applicant;
  await applicant.logIn();
  await toItems(applicant);
  const draft = page.url().replace(/\/items$/, '');
  for (const screen of ['contact', 'terminals', 'confirm']) {
    await page.goto(`${draft}/${screen}`);
    await expect(nss.changeItems.heading).toBeVisible();
  }
  await toContact(applicant);
  await page.goto(page.url().replace(/\/contact$/, '/confirm'));
  await expect(nss.changeContact.heading).toBeVisible();
});

test('まだ済んでいない画面があるときは、登録を送っても登録されない', { tag }, async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  const { location } = await user.post('/dfw/nss/change/guidance');
  const answer = await user.post(location.replace(/items$/, 'confirm'), { go: 'on' });
  expect(answer.location).toBe(location);
  expect(await control.applications()).toEqual([]);
});

test('存在しない申込の入力画面は、日本語の案内になる', { tag }, async ({ applicant: { page, nss, logIn } }) => {
  await logIn();
  const response = await page.goto('/dfw/nss/change/arimasen/items');
  expect(response?.status()).toBe(404);
  await expect(nss.notice.message).toHaveText('この申込の入力内容は見つかりません。変更申込ガイダンスからやり直してください。');
});

test('入力中に同じ論理端末の廃止が別のタブで申し込まれたら、登録せずに知らせる', { tag }, async ({ applicant, control }) => {
  const [terminal] = (await control.contract(applicant.account.loginId)).terminals;
  await applicant.logIn();
  const page = await applicant.page.context().newPage();
  const other = { page, nss: new Nss(page) };
  for (const { nss } of [await abolishing(applicant), await abolishing(other)]) await expect(nss.changeConfirmation.heading).toBeVisible();
  await other.nss.changeConfirmation.register();
  expect(await other.nss.changeCompletion.receiptNumber()).toBe('260001A');

  await applicant.nss.changeConfirmation.register();
  await expect(applicant.nss.changeConfirmation.alert).toContainText(changedMeanwhile);
  expect(await control.applications()).toHaveLength(1);

  await applicant.nss.changeConfirmation.goBack();
  await applicant.nss.changeTerminals.rowControls['論理端末の廃止'](terminal!.name).uncheck();
  await applicant.nss.changeTerminals.addTerminals({ net: '1' });
  await applicant.nss.changeTerminals.proceed();
  await applicant.nss.changeConfirmation.register();
  expect(await applicant.nss.changeCompletion.receiptNumber()).toBe('260002A');

  async function abolishing(screens: typeof other): Promise<typeof other> {
    await toTerminals(screens);
    await screens.nss.changeTerminals.abolishTerminal(terminal!.name);
    await screens.nss.changeTerminals.proceed();
    return screens;
  }
});

test('登録が終われば、続けて次の申込ができる', { tag }, async ({ applicant, control }) => {
  await applicant.logIn();
  expect(await register(applicant)).toBe('260001A');
  expect(await register(applicant, { net: '1' })).toBe('260002A');
  expect(await control.applications(applicant.account.loginId)).toHaveLength(2);
});
