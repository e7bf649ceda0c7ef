/** What a trainer needs for a class in the NACCSセンター console: clock, snapshots, who is logged in, accounts, faults. */
import { expect, test } from '../../fixtures';
import { ConsoleDesk } from './console-desk';
import { HttpUser } from './http/user';

const tag = ['@behaviour', '@console'];

test.describe('時計', { tag }, () => {
  test('営業日は土日を飛ばし、時間でも、日時でも進められ、間に起こったことを示す', async ({ nss, control, centre }) => {
    const number = await (await HttpUser.at(nss)).apply();
    await centre.approve(number, '2026-04-21');
    await control.setClock('2026-04-03T10:30:00+09:00');
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.open('console/clock');
    await expect(desk.table('これから起こること').getByRole('row', { name: new RegExp(`2026/04/21 00:00 利用開始 ${number}`) })).toBeVisible();
    await desk.press('1営業日進める');
    await expect(desk.done).toHaveText('時計を進めました。');
    await expect(desk.clock()).toHaveText('2026/04/06 10:30');
    await expect(desk.table('進めた間に起こったこと')).toContainText('進めた間に期日になったことはありません。');
    await desk.fill('進める長さ', '5');
    await desk.choose('単位', '時間');
    await desk.press('この長さだけ進める(A)');
    await expect(desk.clock()).toHaveText('2026/04/06 15:30');
    await desk.fill('進める長さ', '２');
    await desk.choose('単位', '営業日');
    await desk.press('この長さだけ進める(A)');
    await expect(desk.clock()).toHaveText('2026/04/08 15:30');

    await desk.fill('進める先の日時（日本時間）', '2026-04-21T09:00');
    await desk.press('この日時まで進める(S)');
    await expect(desk.clock()).toHaveText('2026/04/21 09:00');
    await expect(desk.table('進めた間に起こったこと').getByRole('row').nth(1)).toHaveText(new RegExp(`2026/04/21 00:00利用開始NAC001${number}`));
    await expect(desk.table('これから起こること').getByRole('row', { name: new RegExp(`利用開始 ${number}`) })).toHaveCount(0);
    await desk.page.reload();
    await expect(desk.table('進めた間に起こったこと')).toContainText(number);
  });

  test('過去、空欄、範囲の外は断り、時計は動かない', async ({ nss, centre }) => {
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.open('console/clock');
    await desk.press('この日時まで進める(S)');
    await expect(desk.field('進める先の日時（日本時間）')).toHaveAttribute('aria-invalid', 'true');
    await desk.fill('進める先の日時（日本時間）', '2026-03-31T09:00');
    await desk.press('この日時まで進める(S)');
    await expect(desk.alert).toContainText('時計を戻すことはできません。');
    await expect(desk.field('進める先の日時（日本時間）')).toHaveValue('2026-03-31T09:00');
    for (const [unit, most] of [['時間', 999], ['営業日', 250]] as const) {
      for (const wrong of ['0', '-1', '1.5', 'あ', '']) {
        await desk.choose('単位', unit);
        await desk.fill('進める長さ', wrong);
        await desk.press('この長さだけ進める(A)');
        await expect(desk.alert).toContainText(`進める長さは、${unit}の場合は1～${most}の整数で入力してください。`);
        await expect(desk.field('進める長さ')).toHaveValue(wrong);
      }
    }
    await expect(desk.clock()).toHaveText('2026/04/01 09:00');
  });
});

test.describe('スナップショットとリセット', { tag }, () => {
  test('名前を付けて残し、確認してから戻し、削除する', async ({ nss, control, centre }) => {
    const user = await HttpUser.at(nss);
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.open('console/state');
    await desk.fill('名前', 'あ'.repeat(41));
    await desk.press('現在の状態を残す(A)');
    await expect(desk.alert).toContainText('名前は40文字以内で入力してください。');
    await expect(desk.field('名前')).toHaveValue('あ'.repeat(41));
    await desk.fill('名前', '演習１の前');
    await desk.press('現在の状態を残す(A)');
    await desk.press('現在の状態を残す(A)');
    await expect(desk.table('スナップショットの一覧').getByRole('row', { name: /^演習１の前 2026\/04\/01 09:00 契約者 1件、申込 0件/ })).toBeVisible();
    await expect(desk.table('スナップショットの一覧').getByRole('row').nth(1)).toContainText('状態2');
    await user.apply();
    await control.advanceClock({ duration: 'PT1H' });

    await desk.follow('演習１の前に戻す');
    await expect(desk.heading).toHaveText('残した状態に戻しますか');
    await desk.follow('やめる');
    expect(await control.applications()).toHaveLength(1);
    await desk.follow('演習１の前に戻す');
    await desk.press('この状態に戻す(A)');
    await expect(desk.done).toHaveText('残した状態に戻しました。');
    await expect(desk.clock()).toHaveText('2026/04/01 09:00');
    expect(await control.applications()).toEqual([]);

    await desk.follow('演習１の前を削除する');
    const asking = desk.page.url();
    await desk.press('削除する(A)');
    await expect(desk.done).toHaveText('残した状態を削除しました。');
    await expect(desk.table('スナップショットの一覧')).not.toContainText('演習１の前');
    for (const answer of [await user.get(new URL(asking).pathname), await user.post(new URL(asking).pathname), await user.post('/__nss/console/snapshots/none/restore')]) expect(answer.status).toBe(404);
  });

  test('リセットは確認を求め、シードを確かめる', async ({ nss, control, centre }) => {
    await (await HttpUser.at(nss)).apply();
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.open('console/state');
    await desk.fill('シード', 'abc');
    await desk.press('最初からやり直す');
    await expect(desk.field('シード')).toHaveAttribute('aria-invalid', 'true');
    await expect(desk.alert).toContainText('確認のチェック');
    expect(await control.applications()).toHaveLength(1);
    await desk.fill('シード', '7');
    await desk.field('すべて消えることを確認しました').check();
    await desk.press('最初からやり直す');
    await expect(desk.done).toHaveText('最初の状態からやり直しました。');
    expect(await control.applications()).toEqual([]);
  });
});

test.describe('ログイン中の利用者', { tag }, () => {
  test('二人の所在と申込を示し、一人だけを終了させる', async ({ nss, centre, applicant, stranger }) => {
    await applicant.logIn();
    await applicant.nss.menu.openContract();
    await expect(applicant.nss.contractDetails.heading).toBeVisible();
    await stranger.logIn();
    await (await HttpUser.at(nss, stranger.account)).apply();
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.open('console/sessions');
    const sessions = desk.table('ログイン中の利用者');
    const row = (loginId: string) => sessions.getByRole('row', { name: new RegExp(`^${loginId} `) });
    await expect(row(applicant.account.loginId)).toContainText('契約情報詳細表示画面');
    await expect(row(applicant.account.loginId)).toContainText(`${applicant.account.company} ${applicant.account.office}2026/04/01 09:002026/04/01 09:00`);
    // Two sessions of one account: the browser's and the one that applied.
    await expect(row(stranger.account.loginId)).toHaveCount(2);
    await row(stranger.account.loginId).first().getByRole('link', { name: `${stranger.account.loginId}の申込` }).click();
    await expect(desk.listed()).toHaveCount(1);
    await expect(desk.field('事業所コード・企業名')).toHaveValue(stranger.account.loginId);

    await desk.open('console/sessions');
    await desk.press(`${applicant.account.loginId}のログインを終了させる`);
    await expect(desk.done).toHaveText('ログインを終了させました。');
    await expect(row(applicant.account.loginId)).toHaveCount(0);
    await applicant.page.reload();
    await expect(applicant.nss.login.heading).toBeVisible();
    await stranger.page.reload();
    await expect(stranger.nss.menu.heading).toBeVisible();
  });

  test('30分間操作のない人は数えず、セッションの鍵はどこにも示さない', async ({ nss, control, centre }) => {
    const user = await HttpUser.at(nss);
    const cookie = /nss_session=([^;]+)/.exec((await user.logIn()).headers.get('set-cookie') ?? '')?.[1] ?? 'なし';
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.open('console/sessions');
    await expect(desk.table('ログイン中の利用者').getByRole('row', { name: /^NAC001/ })).toHaveCount(2);
    expect(cookie.length).toBeGreaterThan(20);
    expect(await desk.page.content()).not.toContain(cookie);
    await control.advanceClock({ duration: 'PT31M' });
    await desk.follow('最新の状態にする(U)');
    await expect(desk.table('ログイン中の利用者')).toContainText('ログインしている人はいません。');
    expect((await user.post('/__nss/console/sessions/end', { session: 'none' })).status).toBe(404);
  });
});

test.describe('アカウント', { tag }, () => {
  test('一件を追加できる。誤りと重複は断る', async ({ nss, control, centre, secretly }) => {
    const desk = await ConsoleDesk.at(centre, nss);
    await secretly(desk.page, async () => {
      await desk.open('console/accounts');
      await desk.fill('事業所コード', 'nac1');
      await desk.press('追加する(A)');
      await expect(desk.field('事業所コード')).toHaveAttribute('aria-invalid', 'true');
      await desk.fill('事業所コード', 'NAC001');
      await desk.press('追加する(A)');
      await expect(desk.alert).toHaveText('事業所コード NAC001 は既に使われています。');
      await desk.fill('企業名', '港商事株式会社');
      await desk.fill('事業所コード', 'MIN001');
      await desk.press('追加する(A)');
      await expect(desk.heading).toHaveText('アカウントの配布用カード');
      await expect(desk.page.getByRole('table')).toHaveCount(1);
      await expect(desk.page.getByRole('table')).toContainText('MIN001');
      await desk.open();
    });
    expect((await control.accounts()).map(({ loginId }) => loginId)).toEqual(['NAC001', 'MIN001']);
  });

  test('30件を一度に追加して配布用カードにし、探せる', async ({ nss, control, centre, secretly }) => {
    const desk = await ConsoleDesk.at(centre, nss);
    await secretly(desk.page, async () => {
      await desk.open('console/accounts');
      for (const wrong of ['0', '51', 'x']) {
        await desk.fill('件数（1～50）', wrong);
        await desk.press('追加する(A)');
        await expect(desk.alert).toContainText('件数は1～50の整数で入力してください。');
      }
      await desk.fill('件数（1～50）', '30');
      await desk.fill('事業所コード', 'MIN001');
      await desk.press('追加する(A)');
      await expect(desk.alert).toContainText('2件以上追加する場合、事業所コードは指定できません。');
      expect(await control.accounts()).toHaveLength(1);
      await desk.fill('事業所コード', '');
      await desk.press('追加する(A)');
      const cards = desk.page.getByRole('main').getByRole('listitem');
      await expect(cards).toHaveCount(30);
      const accounts = await control.accounts();
      expect(accounts).toHaveLength(31);
      const last = accounts[30]!;
      await expect(cards.last()).toContainText(last.loginId);
      // Compared here, so that no step of a report is called after a password.
      expect((await cards.last().locator('[data-secret]').textContent()) === last.password).toBe(true);
      await desk.page.emulateMedia({ media: 'print' });
      await expect(desk.page.getByRole('navigation')).toHaveCount(0);
      await expect(cards.first()).toBeVisible();
      await desk.page.emulateMedia({ media: 'screen' });

      await desk.follow('アカウントへ戻る');
      await expect(desk.table('アカウントの一覧').locator('[data-secret]')).toHaveCount(31);
      await desk.fill('探す言葉（事業所コード、名前、E-mailアドレス）', last.contact.email.toUpperCase());
      await desk.press('探す(S)');
      await expect(desk.table('アカウントの一覧').getByRole('row')).toHaveCount(2);
      await desk.follow('この一覧を配布用カードにする');
      await expect(cards).toHaveCount(1);
      await desk.open();
    });
  });
});

test('障害を設定し、起こったら残りが減り、解除できる', { tag }, async ({ nss, control, centre }) => {
  const desk = await ConsoleDesk.at(centre, nss);
  await desk.open('console/state');
  await desk.choose('種類', 'メンテナンス画面（503）');
  await desk.fill('回数（1～1000）', '0');
  await desk.press('設定する');
  await expect(desk.field('回数（1～1000）')).toHaveAttribute('aria-invalid', 'true');
  await desk.fill('回数（1～1000）', '2');
  await desk.press('設定する');
  await expect(desk.table('設定中の障害')).toContainText('メンテナンス画面（503）');
  expect((await fetch(`${nss.url}/dfw/login/nsscoapp/`)).status).toBe(503);
  await desk.open('console/state');
  await expect(desk.table('設定中の障害').getByRole('row').nth(1)).toContainText('1');
  await desk.press('すべて解除する');
  await expect(desk.table('設定中の障害')).toContainText('設定中の障害はありません。');
  expect((await fetch(`${nss.url}/dfw/login/nsscoapp/`)).status).toBe(200);
  expect(await control.applications()).toEqual([]);
});
