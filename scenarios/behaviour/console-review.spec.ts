/** An application in the NACCSセンター console: what it asks for beside what stands, the decisions, and the way to the next one. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '../../fixtures';
import { accessKeys, ConsoleDesk } from './console-desk';
import { HttpUser } from './http/user';
import { applyNew, DIAGRAM } from './http/new';
import { NAMES, SettingsHttpUser } from './http/settings';

const tag = ['@behaviour', '@console'];
const COMPARED = '現在の契約と申込後の契約';

test.describe('審査と作業', { tag }, () => {
  test('一覧から開き、内容確認、審査終了、作業完了と進む', async ({ nss, control, centre }) => {
    const number = await (await HttpUser.at(nss)).apply({ net: '2', ebms: '1' });
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.open();
    await desk.follow(number);
    await expect(desk.heading).toHaveText(`申込 ${number}`);
    await expect(desk.button('作業を完了する(C)')).toBeHidden();

    await desk.press('内容確認を始める(O)');
    await expect(desk.done).toHaveText('内容確認を始めました。');
    await expect(desk.heading).toHaveText(`申込 ${number}`);
    await expect(desk.fact('状態')).toHaveText('内容確認中');
    await expect(desk.button('内容確認を始める(O)')).toBeHidden();

    await expect(desk.field('利用開始日')).toHaveValue('2026-04-21');
    await desk.choose('利用開始日', '2026-05-01');
    await desk.press('審査を終了する(A)');
    // Nothing else waits, so the list is shown.
    await expect(desk.heading).toHaveText('申込');
    await expect(desk.done).toHaveText(`${number} の審査を終了し、利用開始日を確定しました。同じ条件の未処理の申込はほかにありません。`);
    await desk.follow(number);
    await expect(desk.fact('状態')).toHaveText('審査終了');
    await expect(desk.fact('利用開始日')).toHaveText('2026/05/01');
    await expect(desk.section('割り当てた論理端末')).toContainText('00002A');
    await expect(desk.button('審査を終了する(A)')).toBeHidden();

    await desk.press('作業を完了する(C)');
    await expect(desk.done).toContainText(`${number} の作業を完了しました。`);
    await desk.follow(number);
    await expect(desk.section('審査と作業')).toContainText('操作はありません');
    expect((await control.application(number)).status).toBe('completed');
    await control.drained();
    await desk.open('console/mails');
    await expect(desk.table('メールの一覧').getByRole('row', { name: /送信済み/ })).toHaveCount(3);
  });

  test('審査の後は、同じ条件で次に待っている申込に移る', async ({ nss, control, centre }) => {
    const stranger = await HttpUser.at(nss, await control.createAccount());
    const user = await HttpUser.at(nss);
    const [first, other, second, third] = [await user.apply(), await stranger.apply(), await user.apply(), await user.apply()];
    await centre.query(second, '台数をご確認ください。');
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.open('?office=NAC001&sort=number');
    await desk.follow(first);
    await expect(desk.page.getByRole('navigation', { name: '一覧の中の位置' })).toContainText('3件中1件目');
    await desk.press('審査を終了する(A)');
    // The second is its applicant's turn, the other office is not on the list.
    await expect(desk.heading).toHaveText(`申込 ${third}`);
    await expect(desk.done).toHaveText(`${first} の審査を終了し、利用開始日を確定しました。次の未処理の申込を表示しています。`);
    await desk.press('審査を終了する(A)');
    await expect(desk.heading).toHaveText(`申込 ${first}`);
    await expect(desk.button('作業を完了する(C)')).toBeVisible();
    await desk.follow('次の申込(N)');
    await expect(desk.heading).toHaveText(`申込 ${second}`);
    await desk.follow('一覧へ戻る(L)');
    await expect(desk.listed()).toHaveText([first, second, third]);
    expect((await control.application(other)).status).toBe('received');
  });

  test('先に他の人が審査を終了していると、理由を示して何も変えない', async ({ nss, control, centre }) => {
    const number = await (await HttpUser.at(nss)).apply();
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.openApplication(number);
    await centre.approve(number, '2026-05-01');
    await desk.fill('確認事項', '書類の不足のため');
    await desk.press('確認事項を通知する(Q)');
    await expect(desk.alert).toHaveText('この申込は「審査終了」のため、この操作はできません。');
    await expect(desk.fact('状態')).toHaveText('審査終了');
    expect(await control.application(number)).toMatchObject({ status: 'approved', startDate: '2026-05-01' });
  });

  test('アクセスキーだけで一覧へ戻り、次へ進み、審査を終了できる', async ({ nss, control, centre }) => {
    const user = await HttpUser.at(nss);
    const [first, second] = [await user.apply(), await user.apply()];
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.openApplication(first);
    const keys = await accessKeys(desk.page);
    await keys('n');
    await expect(desk.heading).toHaveText(`申込 ${second}`);
    await keys('p');
    await expect(desk.heading).toHaveText(`申込 ${first}`);
    await keys('o');
    await expect(desk.fact('状態')).toHaveText('内容確認中');
    await keys('a');
    await expect(desk.heading).toHaveText(`申込 ${second}`);
    expect((await control.application(first)).status).toBe('approved');
    await keys('l');
    await expect(desk.heading).toHaveText('申込');
    // Whatever has a letter in its text answers to it, and no letter leads to two things.
    await desk.openApplication(second);
    const keyed = await desk.page.locator('[accesskey]').evaluateAll((all) => all.map((one) => [one.getAttribute('accesskey'), one.textContent] as const));
    expect(keyed.map(([, text]) => text)).toEqual(keyed.map(([key]) => expect.stringContaining(`(${key?.toUpperCase()})`)));
    expect(new Set(keyed.map(([key]) => key)).size).toBe(keyed.length);
  });
});

test.describe('申込者への文', { tag }, () => {
  const words = [
    ['確認事項を通知する(Q)', '確認事項', '確認事項あり', '【NSS】利用申込内容に関する確認事項のお知らせ'],
    ['受付不可にする(R)', '受付できない理由', '受付不可', '【NSS】利用申込に関するお知らせ'],
  ] as const;
  for (const [button, label, status, subject] of words) {
    test(`${label}は文が必要で、申込者に届く`, async ({ nss, control, centre, applicant }) => {
      const number = await (await HttpUser.at(nss)).apply();
      const desk = await ConsoleDesk.at(centre, nss);
      await desk.openApplication(number);
      await desk.page.getByText('受付不可の通知', { exact: true }).click();
      await desk.press(button);
      await expect(desk.alert).toContainText(`${label}を入力してください。`);
      await expect(desk.field(label)).toHaveAttribute('aria-invalid', 'true');
      await desk.fill(label, `<b>台数</b>${'あ'.repeat(1000)}`);
      await desk.press(button);
      await expect(desk.alert).toContainText(`${label}は1000文字以内で入力してください。`);
      await expect(desk.field(label)).toHaveValue(/^<b>台数<\/b>あ/);
      expect((await control.application(number)).status).toBe('received');

      await desk.fill(label, '<b>台数</b>をご確認ください。\n2台ですか。');
      await desk.press(button);
      await desk.openApplication(number);
      await expect(desk.fact('状態')).toHaveText(status);
      await expect(desk.table('進行状況')).toContainText('<b>台数</b>をご確認ください。');
      const mail = await applicant.mailbox.waitFor({ receiptNumber: number, subject });
      expect(mail.text).toContain('<b>台数</b>をご確認ください。');
    });
  }

  test('文例は入力した文の下に入り、ほかに入力したものも残り、そのまま送れる', async ({ nss, control, centre }) => {
    const number = await (await HttpUser.at(nss)).apply();
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.openApplication(number);
    await desk.choose('利用開始日', '2026-05-11');
    await desk.page.getByText('受付不可の通知', { exact: true }).click();
    await desk.fill('受付できない理由', 'まだ決めていません。');
    await desk.press('文例を入れる（確認事項）');
    await expect(desk.alert).toContainText('入れる文例を選択してください。');
    await expect(desk.field('文例（確認事項）')).toHaveAttribute('aria-invalid', 'true');
    await expect(desk.field('受付できない理由')).toHaveValue('まだ決めていません。');

    await desk.fill('確認事項', 'お世話になっております。');
    await desk.choose('文例（確認事項）', '台数・個数の確認');
    await desk.press('文例を入れる（確認事項）');
    await expect(desk.field('確認事項')).toHaveValue(new RegExp(`^お世話になっております。\n申込受付番号 ${number} の台数`));
    await expect(desk.field('確認事項')).toBeFocused();
    await expect(desk.field('利用開始日')).toHaveValue('2026-05-11');
    await expect(desk.field('受付できない理由')).toHaveValue('まだ決めていません。');
    expect((await control.application(number)).status).toBe('received');
    await desk.press('確認事項を通知する(Q)');
    expect(await control.application(number)).toMatchObject({ status: 'queried', progress: expect.arrayContaining([expect.objectContaining({ notice: expect.stringContaining(`申込受付番号 ${number} の台数`) })]) });
  });

  test('どの文例も、置き換えの残りなく読める', async ({ nss, centre }) => {
    const number = await (await HttpUser.at(nss)).apply();
    const desk = await ConsoleDesk.at(centre, nss);
    for (const [select, area] of [['文例（確認事項）', '確認事項'], ['文例（受付できない理由）', '受付できない理由']] as const) {
      await desk.openApplication(number);
      await desk.page.getByText('受付不可の通知', { exact: true }).click();
      const names = (await desk.field(select).getByRole('option').allTextContents()).slice(1);
      expect(names.length).toBeGreaterThan(3);
      for (const name of names) {
        await desk.choose(select, name);
        await desk.press(`文例を入れる（${area}）`);
      }
      await expect(desk.field(area)).toHaveValue(/ナックス商事株式会社 第一営業所/);
      await expect(desk.field(area)).not.toHaveValue(/[{}]/);
    }
  });
});

test.describe('現在の契約と並べる', { tag }, () => {
  test('変わる項目だけが上に並び、追加と廃止に印が付く', async ({ nss, control, centre }) => {
    const account = await control.createAccount({ terminals: [{ kind: 'net', name: '70001A' }, { kind: 'net', name: '70002A' }] });
    const number = await (await HttpUser.at(nss, account)).apply({ net: '2', abolishTerminals: ['70001A'] });
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.openApplication(number);
    const row = desk.table(COMPARED).getByRole('row', { name: /^netNACCS端末/ });
    await expect(desk.table(COMPARED).getByRole('row')).toHaveCount(2);
    await expect(row.getByRole('cell')).toHaveText(['70001A70002A', '70002A追加 2台']);
    await expect(row.getByRole('deletion')).toHaveText('70001A');
    await expect(row.getByRole('insertion')).toHaveText('追加 2台');
    await expect(desk.table('変わらない項目')).toBeHidden();
    await desk.page.getByText(/^変わらない項目/).click();
    await expect(desk.table('変わらない項目')).toContainText(account.company);

    await centre.approve(number, '2026-05-01');
    await desk.page.reload();
    await expect(row.getByRole('insertion')).toHaveCount(2);
    await expect(row.getByRole('insertion').first()).toHaveText(/^\d{5}[A-Z]$/);
    await control.setClock('2026-05-01T09:00:00+09:00');
    await desk.page.reload();
    await expect(desk.section('申込時の契約と申込後の契約')).toContainText('70001A');
  });

  test('広い画面では左右に、狭い画面では上下に並ぶ', async ({ nss, centre }) => {
    const number = await (await HttpUser.at(nss)).apply();
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.openApplication(number);
    const cells = desk.table(COMPARED).getByRole('row', { name: /^netNACCS端末/ }).getByRole('cell');
    const tops = async (): Promise<number[]> => Promise.all((await cells.all()).map(async (cell) => (await cell.boundingBox())?.y ?? NaN));
    const [left, right] = await tops();
    expect(right).toBe(left);
    await desk.page.setViewportSize({ width: 600, height: 900 });
    const [upper, lower] = await tops();
    expect(lower).toBeGreaterThan(upper ?? NaN);
  });

  test('新規申込は契約がないことを示し、審査を終了するとその契約が並ぶ。添付ファイルも受け取れる', async ({ nss, control, centre }) => {
    const { number, people } = await applyNew(nss, { connection: 'general' });
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.openApplication(number);
    await expect(desk.fact('種類')).toHaveText('新規申込');
    await expect(desk.section('現在の契約')).toContainText('まだ契約はありません。');
    await expect(desk.section('申込の内容')).toContainText(people.company.name);
    await expect(desk.section('審査と作業')).toContainText('審査終了から50営業日以上後');
    const [download] = await Promise.all([desk.page.waitForEvent('download'), desk.follow(DIAGRAM.name)]);
    expect(download.suggestedFilename()).toBe(DIAGRAM.name);
    expect(await readFile(await download.path(), 'utf8')).toBe(DIAGRAM.contents);

    await desk.press('審査を終了する(A)');
    await desk.openApplication(number);
    await expect(desk.fact('申込者')).toContainText((await control.application(number)).officeCode ?? 'なし');
    await expect(desk.section('現在の契約')).toContainText(people.office.name);
    await expect(desk.section('割り当てた論理端末')).toContainText('general');
    expect((await (await HttpUser.at(nss)).get(`/__nss/console/applications/${number}/attachments/7`)).status).toBe(404);
  });

  test('システム設定申込は今の設定と並べ、日付を尋ねずに審査を終了する', async ({ nss, control, centre }) => {
    const account = await control.createAccount({ userCodes: [{ code: '9ZZZZ', trades: ['通関業'], settings: {} }] });
    const number = await (await SettingsHttpUser.at(nss, account)).apply('9ZZZZ');
    const desk = await ConsoleDesk.at(centre, nss);
    await desk.openApplication(number);
    await expect(desk.fact('種類')).toHaveText('システム設定申込');
    await expect(desk.field('利用開始日')).toBeHidden();
    const compared = desk.table('現在のシステム設定と申込後のシステム設定');
    await expect(compared.getByRole('row', { name: /^9ZZZZ 名称 企業名/ }).getByRole('cell')).toHaveText(['－', NAMES.nameCompany ?? '']);
    await desk.press('審査を終了する(A)');
    await expect(desk.done).toHaveText(`${number} の審査を終了しました。同じ条件の未処理の申込はほかにありません。`);
    await desk.openApplication(number);
    await expect(desk.section('現在のシステム設定と申込後のシステム設定')).toContainText('現在の設定と同じ内容です。');
    await expect(desk.section('審査と作業')).toContainText('操作はありません');
    expect(await control.application(number)).toMatchObject({ status: 'approved', startDate: null });
  });
});

test('他のサイトのページからは操作できず、無い申込は404になる', { tag }, async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  const number = await user.apply();
  const path = `/__nss/console/applications/${number}/approve`;
  expect((await user.post(path, {}, { origin: 'https://evil.example' })).status).toBe(403);
  expect((await user.post(path, { startDate: 'x' })).status).toBe(422);
  expect((await user.post(path, { startDate: '2026-99-99' })).status).toBe(409);
  expect((await control.application(number)).status).toBe('received');
  for (const what of ['', '/open', '/template']) expect((await (what === '' ? user.get : user.post)(`/__nss/console/applications/269999Z${what}`)).status).toBe(404);
  expect((await user.get('/__nss')).location).toBe('/__nss/');
});
