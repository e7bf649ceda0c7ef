/** The inbox of the NACCSセンター console: states, filters, order, pages, and what is done to several applications at once. */
import { expect, test } from '../../fixtures';
import { ConsoleDesk } from './console-desk';
import { HttpUser } from './http/user';
import { applyNew } from './http/new';

const tag = ['@behaviour', '@console'];

test('待っている時間の長い順に並び、NACCSセンターの番でないものは後になる', { tag }, async ({ nss, control, centre }) => {
  const user = await HttpUser.at(nss);
  const apply = async (): Promise<string> => {
    const number = await user.apply();
    await control.advanceClock({ duration: 'PT1M' });
    return number;
  };
  const [first, second, third, fourth] = [await apply(), await apply(), await apply(), await apply()];
  await centre.query(second, '台数をご確認ください。');
  await centre.approve(first);
  const desk = await ConsoleDesk.at(centre, nss);
  // That 内容確認 has begun does not let the third wait for less.
  await desk.openApplication(third);
  await desk.press('内容確認を始める(O)');
  await desk.open();
  // The first waits for its work since a minute later than the others wait for their review.
  await expect(desk.listed()).toHaveText([third, fourth, first, second]);
  await expect(desk.table('申込の一覧').getByRole('columnheader', { name: '待ち始めた日時' })).toHaveAttribute('aria-sort', 'ascending');
  await desk.follow('申込日時');
  await expect(desk.listed()).toHaveText([first, second, third, fourth]);
  await desk.follow('申込日時');
  await expect(desk.listed()).toHaveText([fourth, third, second, first]);
  await expect(desk.table('申込の一覧').getByRole('columnheader', { name: '申込日時' })).toHaveAttribute('aria-sort', 'descending');
});

test('状態ごとの件数を示し、条件を重ねて絞り込め、アドレスに残る', { tag }, async ({ nss, control, centre }) => {
  const account = await control.createAccount({ company: { name: '港商事株式会社' }, officeCode: 'MIN001' });
  const [own, other] = [await HttpUser.at(nss), await HttpUser.at(nss, account)];
  const [first, second, third] = [await own.apply({ net: '1', startDate: '20260421' }), await other.apply({ net: '1', startDate: '20260511' }), await other.apply({ net: '1', startDate: '20260521' })];
  await centre.approve(second, '2026-05-21');
  const { number: fourth } = await applyNew(nss);
  const desk = await ConsoleDesk.at(centre, nss);
  await desk.open();
  for (const [name, count] of [['すべて', 4], ['受付', 3], ['審査終了', 1], ['取下げ', 0]] as const) await expect(desk.state(name)).toHaveText(`${name} ${count}`);

  await desk.fill('事業所コード・企業名', 'みなと');
  await desk.press('絞り込む(S)');
  await expect(desk.table('申込の一覧')).toContainText('該当する申込はありません。');
  for (const words of ['港商事', 'ｍｉｎ００１', 'min0']) {
    await desk.fill('事業所コード・企業名', words);
    await desk.press('絞り込む(S)');
    await expect(desk.listed()).toHaveText([second, third].sort());
    await expect(desk.state('すべて')).toHaveText('すべて 2');
  }
  await desk.state('審査終了').click();
  await expect(desk.listed()).toHaveText([second]);
  await expect(desk.field('事業所コード・企業名')).toHaveValue('min0');
  await expect(desk.state('審査終了')).toHaveAttribute('aria-current', 'page');
  const kept = desk.page.url();
  await desk.follow('条件をすべて外す');
  await expect(desk.listed()).toHaveCount(4);
  await desk.page.goto(kept);
  await expect(desk.listed()).toHaveText([second]);

  await desk.follow('条件をすべて外す');
  await desk.choose('種類', '新規申込');
  await desk.press('絞り込む(S)');
  await expect(desk.listed()).toHaveText([fourth]);
  await desk.choose('種類', '変更申込');
  await desk.fill('利用開始日（から）', '2026-05-01');
  await desk.fill('利用開始日（まで）', '2026-05-21');
  await desk.press('絞り込む(S)');
  await expect(desk.listed()).toHaveText([second, third].sort());
  await desk.follow('条件をすべて外す');
  await desk.fill('申込受付番号', first.slice(2));
  await desk.press('絞り込む(S)');
  await expect(desk.listed()).toHaveText([first]);
});

test('未処理のみでは、申込者の番のものと終わったものが消える', { tag }, async ({ nss, centre }) => {
  const user = await HttpUser.at(nss);
  const [first, second, third, fourth] = [await user.apply(), await user.apply(), await user.apply(), await user.apply()];
  await centre.query(first, '台数をご確認ください。');
  await centre.reject(second, '重複のため');
  await centre.approve(third);
  const desk = await ConsoleDesk.at(centre, nss);
  await desk.open();
  await desk.field('未処理のみ').check();
  await desk.press('絞り込む(S)');
  await expect(desk.listed()).toHaveText([third, fourth]);
  await expect(desk.field('未処理のみ')).toBeChecked();
  await centre.complete(third);
  await desk.page.reload();
  await expect(desk.listed()).toHaveText([fourth]);
});

test('誤った日付と逆の期間は断り、ほかの条件は残る', { tag }, async ({ nss, centre }) => {
  await (await HttpUser.at(nss)).apply();
  const desk = await ConsoleDesk.at(centre, nss);
  const answer = await desk.open('?from=2026-02-31&office=NAC001&status=nothing&sort=upside-down&page=x');
  expect(answer?.status()).toBe(422);
  await expect(desk.alert).toContainText('利用開始日（から）は実在する日付で入力してください。');
  await expect(desk.field('利用開始日（から）')).toHaveAttribute('aria-invalid', 'true');
  await expect(desk.field('事業所コード・企業名')).toHaveValue('NAC001');
  await expect(desk.listed()).toHaveCount(1);
  await desk.open();
  await desk.fill('利用開始日（から）', '2026-05-02');
  await desk.fill('利用開始日（まで）', '2026-05-01');
  await desk.press('絞り込む(S)');
  await expect(desk.alert).toContainText('利用開始日（まで）は、（から）以降の日付を入力してください。');
});

test('50件ずつのページに分かれ、前後の申込はページをまたぐ', { tag }, async ({ nss, centre }) => {
  test.slow();
  const user = await HttpUser.at(nss);
  const numbers: string[] = [];
  for (let count = 0; count < 51; count += 1) numbers.push(await user.apply());
  const desk = await ConsoleDesk.at(centre, nss);
  await desk.open('?sort=number');
  await expect(desk.listed()).toHaveText(numbers.slice(0, 50));
  await desk.page.getByRole('navigation', { name: 'ページ' }).getByRole('link', { name: '2', exact: true }).click();
  await expect(desk.listed()).toHaveText(numbers.slice(50));
  await desk.listed().click();
  await expect(desk.page.getByRole('navigation', { name: '一覧の中の位置' })).toContainText('51件中51件目');
  await expect(desk.link('次の申込(N)')).toBeHidden();
  await desk.follow('前の申込(P)');
  await expect(desk.heading).toHaveText(`申込 ${numbers[49]}`);
  await desk.follow('一覧へ戻る(L)');
  await expect(desk.listed()).toHaveText(numbers.slice(0, 50));
  await desk.open('?sort=number&page=99');
  await expect(desk.listed()).toHaveText(numbers.slice(50));
});

test.describe('まとめて処理する', { tag }, () => {
  test('選んだ申込を処理し、できなかったものは理由とともに示す', async ({ nss, control, centre }) => {
    const user = await HttpUser.at(nss);
    const [first, second, third, fourth] = [await user.apply(), await user.apply(), await user.apply(), await user.apply()];
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.open('?sort=number');
    await desk.tick(first, second, third);
    // Somebody else is quicker with one of them.
    await centre.query(second, '台数をご確認ください。');
    await desk.press('審査を終了する(A)');
    await expect(desk.heading).toHaveText('一括処理の結果（審査を終了する）');
    await expect(desk.done).toHaveText('2件を処理しました。1件は処理できませんでした。');
    await expect(desk.table('処理した申込').getByRole('row', { name: new RegExp(`^${first} .*審査終了 2026/04/21`) })).toBeVisible();
    await expect(desk.table('処理できなかった申込').getByRole('row', { name: new RegExp(`^${second} .*「確認事項あり」のため`) })).toBeVisible();
    expect((await control.applications()).map(({ status }) => status)).toEqual(['approved', 'queried', 'approved', 'received']);

    await desk.follow('一覧へ戻る(L)');
    await expect(desk.listed()).toHaveText([first, second, third, fourth]);
    await desk.tick(first, fourth);
    await desk.press('作業を完了する(C)');
    await expect(desk.table('処理した申込').getByRole('row', { name: new RegExp(`^${first} .*作業完了`) })).toBeVisible();
    await expect(desk.table('処理できなかった申込').getByRole('row', { name: new RegExp(`^${fourth} .*「受付」のため`) })).toBeVisible();
  });

  test('何も選ばずに押すと断り、絞り込みは残る', async ({ nss, control, centre }) => {
    await (await HttpUser.at(nss)).apply();
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.open('?office=NAC001');
    await desk.press('審査を終了する(A)');
    await expect(desk.alert).toContainText('申込を1件以上選択してください。');
    await expect(desk.field('事業所コード・企業名')).toHaveValue('NAC001');
    expect((await control.applications())[0]).toMatchObject({ status: 'received' });
  });

  test('ページの申込をすべて選択し、すべて外せる', async ({ nss, control, centre }) => {
    const user = await HttpUser.at(nss);
    await user.apply();
    await user.apply();
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.open();
    await desk.follow('このページをすべて選択する');
    await expect(desk.page.getByRole('checkbox', { name: /を選択$/, checked: true })).toHaveCount(2);
    await desk.follow('選択をすべて外す');
    await expect(desk.page.getByRole('checkbox', { name: /を選択$/, checked: true })).toHaveCount(0);
    await desk.follow('このページをすべて選択する');
    await desk.press('審査を終了する(A)');
    await expect(desk.done).toHaveText('2件を処理しました。');
    expect((await control.applications()).map(({ status }) => status)).toEqual(['approved', 'approved']);
  });

  test('他のサイトのページからは処理できず、無い申込は理由になる', async ({ nss, control }) => {
    const user = await HttpUser.at(nss);
    const number = await user.apply();
    expect((await user.post('/__nss/console/bulk', { ticked: number, what: 'approve' }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await user.post('/__nss/console/bulk', { ticked: number, what: 'delete' })).status).toBe(422);
    expect((await control.application(number)).status).toBe('received');
    const { status, text } = await user.post('/__nss/console/bulk', { ticked: ['269999Z', number, number], what: 'approve' });
    expect(status).toBe(200);
    expect(text).toContain('1件を処理しました。1件は処理できませんでした。');
    expect(text).toContain('申込受付番号 269999Z の申込はありません。');
  });
});
