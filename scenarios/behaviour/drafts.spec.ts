/**
 * 一時保存 and coming back (S1 2. c, ポイント, D-14, D-15): what was entered in a 新規の利用申込 is there at the
 * next login, wherever somebody left it, and nobody overwrites unseen what somebody else has entered.
 */
import { expect, test, type Account, type Actor, type FormData, type RunningNss } from '../../fixtures';
import { ServedNss } from '../../fixtures/served-nss';
import { tagging } from '../inventory';
import { formOf } from './http/forms';
import { HttpUser } from './http/user';
import { REASON, addCode, enter, fillNewPlace, ordinaryRows, placeValues, toCodes, toNewContact, toPlace, toTerminals } from './new-applying';
import { applyNew, completeNew, registerNew, temporaryFor, type NewWish } from './http/new';

const tagged = tagging('@behaviour');
const saved = '申込内容を一時保存し、ログアウトしました。保存した内容は、次回ログインしたときに再表示されます。';

/** Logs in again with the 仮アカウント whose owner has saved or left; ends on ガイダンス画面. */
async function comeBack(actor: Actor, account: Parameters<Actor['logIn']>[1]): Promise<void> {
  await actor.logIn(undefined, account);
  await expect(actor.nss.newGuidance.begun).toBeVisible();
}

test('R-05 一時保存すると同時にログアウトし、次回ログイン時にすべての入力が再表示される', tagged('R-05+', 'R-05-'), async ({ nss, newcomer, data, control }) => {
  const { newGuidance, newPlace, newContact, login } = newcomer.nss;
  const people = data.newcomer();
  const account = await temporaryFor(nss, people);
  await newcomer.logIn(undefined, account);
  await toPlace(newcomer);
  await newPlace.fill(placeValues(people, '2026'));
  await newPlace.save();
  await expect(login.heading).toBeVisible();
  await expect(login.notice).toHaveText(saved);
  await newcomer.page.goto('/dfw/nss/new/guidance');
  await expect(login.heading).toBeVisible();

  await comeBack(newcomer, account);
  await expect(newGuidance.begun).toContainText('2026/04/01 09:00 から入力を始めた申込があります。');
  await newGuidance.resume();
  for (const [label, value] of Object.entries(placeValues(people, '2026'))) await expect(newPlace.controls[label as '企業名']).toHaveValue(value);
  await newPlace.goBack();
  await expect(newContact.controls['申込理由']).toHaveValue(REASON);
  expect(await control.applications()).toEqual([]);
});

const net = ['contact', 'place', 'codes', 'terminals', 'plan', 'billing', 'confirm'] as const;
const general = ['contact', 'place', 'codes', 'lines', 'works', 'mailboxes', 'plan', 'billing', 'confirm'] as const;
/** S1 2. ポイント: 「新規利用申込(共同利用)の場合はご利用できません。」 */
const notJointly: readonly string[] = ['contact', 'place', 'codes', 'mailboxes', 'plan', 'confirm'];

for (const [connection, screens] of [['net', net], ['general', general]] as const) {
  test(`R-06 一時保存のボタンはどの画面にもあり、D-15 共同利用では6つの画面にない（${connection}）`, tagged('R-06+', 'R-06-', 'D-15', '一時保存 画面'), async ({ nss, data }) => {
    for (const [number, isJoint] of [[1, false], [2, true]] as const) {
      const typed: NewWish['typed'] = isJoint ? { contact: { useKind: 'joint', jointOffice: 'NAC001' } } : {};
      const { user, path } = await midway(nss, data, 'confirm', { connection, number, typed });
      for (const screen of screens) {
        const { text } = await user.get(`${path}/${screen}`);
        expect(text.includes('申込内容を一時保存する'), `${screen} ${isJoint}`).toBe(!(isJoint && notJointly.includes(screen)));
      }
    }
  });

  test(`R-05 どの画面で一時保存しても、途中でやめても、続きはその画面から始まる（${connection}）`, tagged('R-05+'), async ({ nss, data }) => {
    test.setTimeout(90_000);
    for (const [index, screen] of screens.entries()) {
      const { user, path, account } = await midway(nss, data, screen, { connection, number: index + 1 });
      await expectResume(await HttpUser.at(nss, account), `${path}/${screen}`);
      const { status, location } = await user.post(`${path}/${screen}`, { go: 'save' });
      expect([status, location]).toEqual([303, '/dfw/login/nsscoapp/?message=draftSaved']);
      expect((await user.get(`${path}/${screen}`)).location, 'ログアウトしている').toContain('/dfw/login/nsscoapp/');
      await user.logIn();
      await expectResume(user, `${path}/${screen}`);
    }
  });
}

test('R-05 一時保存した内容は、NSSを強制終了して起動し直しても残る', tagged('R-05+'), async ({ mailbox, data }, testInfo) => {
  test.setTimeout(60_000);
  const start = () => ServedNss.start({ dataFile: testInfo.outputPath('nss.db'), smtp: mailbox.smtp, mailpitUrl: mailbox.url });
  let served = await start();
  try {
    const account = await temporaryFor({ ...served, seed: 1, mailDomain: '' } as never, data.newcomer());
    const user = await HttpUser.at(served, account);
    const { location } = await user.post('/dfw/nss/new/guidance', {});
    const typed = { familyName: '保存', applyReason: 'まだ途中の理由', emailAgain: 'ちがうアドレス' };
    expect((await user.post(location, { ...typed, go: 'save' })).status).toBe(303);
    await served.kill();
    served = await start();
    const again = await HttpUser.at(served, account);
    await expectResume(again, location);
    expect(await formOf(again, location)).toMatchObject({ familyName: '保存', emailAgain: 'ちがうアドレス' });
    expect((await again.get(location)).text).toContain('まだ途中の理由');
  } finally {
    await served.kill();
  }
});

test('D-14 一時保存しても48時間は延びず、過ぎると理由とやり直し方を知らせる', tagged('R-01-', 'D-14'), async ({ nss, newcomer, data, control }) => {
  const { newGuidance, newContact, login } = newcomer.nss;
  const account = await temporaryFor(nss, data.newcomer());
  await newcomer.logIn(undefined, account);
  await expect(newGuidance.deadline).toContainText('2026/04/03 09:00');
  await toNewContact(newcomer);
  await control.advanceClock({ duration: 'PT29M' });
  await newContact.save();
  await control.advanceClock({ duration: 'PT47H30M' });
  await comeBack(newcomer, account);
  await control.advanceClock({ duration: 'PT1M' });
  await newGuidance.resume();
  await expect(login.notice).toContainText('仮アカウントの発行から48時間を過ぎたため、この仮ログインIDは利用できません。');
  await expect(login.notice).toContainText('「ログイン ID をお持ちでない方はこちら」');
  await newcomer.logIn(undefined, account);
  await expect(newcomer.page.getByRole('alert')).toContainText('48時間を過ぎたため');
});

test('はじめから入力し直すときは一度確認し、前の入力は消える', tagged(), async ({ nss, newcomer, data }) => {
  const { newGuidance, newContact } = newcomer.nss;
  await enter(nss, newcomer, data.newcomer());
  await toPlace(newcomer);
  const old = newcomer.page.url();
  await newcomer.page.goto('/dfw/nss/new/guidance');
  await newGuidance.sometimes['はじめから入力し直す'].click();
  await newGuidance.sometimes['ガイダンスに戻る'].click();
  await expect(newGuidance.begun).toBeVisible();
  await newGuidance.restart();
  await expect(newContact.controls['申込理由']).toHaveValue('');
  await newcomer.page.goto(old);
  await expect(newcomer.nss.notice.heading).toBeVisible();
});

test('同じ仮ログインIDの2人が同じ画面を入力すると、遅いほうは知らされ、承知のうえで上書きできる', tagged(), async ({ nss, newcomer, newManager, data }) => {
  const account = await temporaryFor(nss, data.newcomer());
  await newcomer.logIn(undefined, account);
  await toNewContact(newcomer);
  await newManager.logIn(undefined, account);
  await newManager.nss.newGuidance.resume();
  const [first, second] = [newcomer.nss.newContact, newManager.nss.newContact];
  await second.heading.waitFor();
  await first.fill({ '申込理由': '先に入力した理由' });
  await first.proceed();
  await newcomer.nss.newPlace.heading.waitFor();
  await second.fill({ '申込理由': '後から入力した理由' });
  await second.proceed();
  await expect(second.frame.alert).toContainText('この画面の内容は、表示された後に別の画面または別の担当者によって更新されています。');
  await expect(second.controls['申込理由']).toHaveValue('後から入力した理由');
  await newcomer.page.reload();
  await newcomer.nss.newPlace.goBack();
  await expect(first.controls['申込理由']).toHaveValue('先に入力した理由');
  await second.proceed();
  await newManager.nss.newPlace.heading.waitFor();
  await newcomer.page.reload();
  await expect(first.controls['申込理由']).toHaveValue('後から入力した理由');
});

test('ブラウザの「戻る」で最初の画面まで戻っても、入力は残り、そこから進み直せる', tagged(), async ({ nss, newcomer, data }) => {
  const { newContact, newPlace, newCodes, newTerminals } = newcomer.nss;
  const { company } = data.newcomer();
  await enter(nss, newcomer, data.newcomer());
  await toTerminals(newcomer, { connection: 'net', people: data.newcomer() });
  for (const screen of [newCodes, newPlace, newContact]) {
    for (let steps = 0; steps < 8 && !(await screen.heading.isVisible()); steps += 1) await newcomer.page.goBack();
    await expect(screen.heading).toBeVisible();
  }
  await expect(newContact.controls['申込理由']).toHaveValue(REASON);
  await newcomer.page.reload();
  await newContact.proceed();
  await expect(newPlace.controls['企業名']).toHaveValue(company.name);
  await newPlace.useNet();
  await expect(newCodes.row('1')).toContainText('通関業／netNACCS／2');
  await newCodes.proceed();
  await expect(newTerminals.heading).toBeVisible();
});

test('順番を飛ばした画面は開けず、最初の未入力の画面になる', tagged(), async ({ nss, newcomer, data }) => {
  const { newPlace, newCodes } = newcomer.nss;
  await enter(nss, newcomer, data.newcomer());
  await toPlace(newcomer);
  const base = newcomer.page.url().replace(/place$/, '');
  for (const screen of ['codes', 'code', 'terminals', 'plan', 'billing', 'confirm']) {
    await newcomer.page.goto(base + screen);
    await expect(newPlace.heading).toBeVisible();
  }
  await fillNewPlace(newcomer, { people: data.newcomer() });
  await newPlace.useNet();
  await addCode(newcomer, ordinaryRows.net);
  await newcomer.page.goto(`${base}lines`);
  await expect(newCodes.heading).toBeVisible();
  await newcomer.page.goto(`${base}code`);
  await expect(newCodes.heading).toBeVisible();
});

test('ほかの仮ログインIDの入力内容は見えず、正式なログインIDでは新規の利用申込はできない', tagged(), async ({ nss, newcomer, applicant, data }) => {
  await enter(nss, newcomer, data.newcomer());
  await toCodes(newcomer, { connection: 'net', people: data.newcomer() });
  const { pathname } = new URL(newcomer.page.url());
  const other = await HttpUser.at(nss, await temporaryFor(nss, data.newcomer(2)));
  expect((await other.get(pathname)).status).toBe(404);
  expect((await other.post(pathname, { go: 'new' })).status).toBe(404);
  await applicant.logIn();
  await applicant.page.goto(pathname);
  await expect(applicant.page.getByText('新規の利用申込は、仮ログインIDでログインした方のみご利用いただけます。')).toBeVisible();
});

test('登録した後のガイダンスはメニューになり、受付不可なら48時間以内に限り新しく申し込める', tagged('D-14'), async ({ nss, control }) => {
  const { user, number, people } = await applyNew(nss);
  expect((await user.get('/dfw/nss/new/guidance')).location).toBe('/dfw/nss/menu');
  expect((await user.post('/dfw/nss/new/guidance', {})).location).toBe('/dfw/nss/menu');
  await control.review(number, { decision: 'reject', message: '申込内容に不備があるため、受け付けできません。' });
  const next = await registerNew(user, people);
  expect(next).not.toBe(number);
  await control.review(next, { decision: 'reject', message: '申込内容に不備があるため、受け付けできません。' });
  await control.advanceClock({ duration: 'PT48H' });
  await user.logIn();
  expect((await user.get('/dfw/nss/new/guidance')).location).toBe('/dfw/nss/menu');
});

test('「新規の利用申込へ進む」を二度押しても、申込は1つ', tagged(), async ({ nss, data }) => {
  const user = await HttpUser.at(nss, await temporaryFor(nss, data.newcomer()));
  const [first, second] = await Promise.all([user.post('/dfw/nss/new/guidance', {}), user.post('/dfw/nss/new/guidance', {})]);
  expect(second.location).toBe(first.location);
});

/** Somebody without a browser who has come as far as a screen. @returns also the address of the screens */
async function midway(nss: RunningNss, data: FormData, screen: string, wish: NewWish): Promise<{ user: HttpUser; account: Account; path: string }> {
  const people = data.newcomer(wish.number);
  const account = await temporaryFor(nss, people);
  const user = await HttpUser.at(nss, account);
  const { location } = await user.post('/dfw/nss/new/guidance', {});
  const path = await completeNew(user, location, people, { ...wish, until: screen });
  return { user, account, path: path.slice(0, -screen.length - 1) };
}

/** ガイダンス画面 offers to go on at that screen. */
async function expectResume(user: HttpUser, path: string): Promise<void> {
  const { text } = await user.get('/dfw/nss/new/guidance');
  expect(text).toContain('続きから入力する');
  expect(text).toContain(`action="${path}"`);
}
