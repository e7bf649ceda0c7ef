/** NACCSセンター console: what people can do there, what it refuses, and that everybody can use it. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Centre, type Locator, type Page } from '../../fixtures';
import { HttpUser } from './http-user';

const tag = ['@behaviour', '@console'];

/** The console's pages by what stands on them. */
class Console {
  readonly heading: Locator;
  readonly alert: Locator;
  readonly done: Locator;

  constructor(readonly page: Page, private readonly base: string) {
    this.heading = page.getByRole('heading', { level: 1 });
    this.alert = page.getByRole('alert');
    this.done = page.getByRole('status');
  }

  static at = async (centre: Centre, { url }: { url: string }): Promise<Console> => new Console(await centre.page(), url);

  open = (path = '') => this.page.goto(`${this.base}/__nss/${path}`);
  openApplication = (number: string) => this.open(`console/applications/${number}`);
  press = (name: string) => this.button(name).click();
  fill = (label: string, text: string) => this.field(label).fill(text);
  choose = (label: string, option: string) => this.field(label).selectOption(option);
  button = (name: string) => this.page.getByRole('button', { name, exact: true });
  field = (label: string) => this.page.getByLabel(label, { exact: true });
  table = (name: string) => this.page.getByRole('table', { name, exact: true });
  fact = (name: string) => this.table('申込の概要').getByRole('row', { name: new RegExp(`^${name} `) }).getByRole('cell');
  section = (name: string) => this.page.getByRole('region', { name, exact: true });
  clock = () => this.page.getByRole('banner').getByRole('time');
}

test.describe('審査と作業', { tag }, () => {
  test('一覧から申込を開き、内容確認、承認、作業完了を行う', async ({ nss, control, centre }) => {
    const number = await (await HttpUser.at(nss)).apply({ net: '2', ebms: '1' });
    const desk = await Console.at(centre, nss);
    await desk.open();
    await desk.page.getByRole('link', { name: number }).click();
    await expect(desk.heading).toHaveText(`申込 ${number}`);
    await expect(desk.section('現在の契約')).toContainText('00001A');
    await expect(desk.section('申込の内容')).toContainText('追加');
    await expect(desk.button('作業完了')).toBeHidden();

    await desk.press('内容確認を始める');
    await expect(desk.done).toHaveText('内容確認を始めました。');
    await expect(desk.fact('状態')).toHaveText('内容確認中');
    await expect(desk.button('内容確認を始める')).toBeHidden();

    await expect(desk.field('利用開始日')).toHaveValue('2026-04-21');
    await desk.choose('利用開始日', '2026-05-01');
    await desk.press('承認');
    await expect(desk.fact('状態')).toHaveText('審査終了');
    await expect(desk.fact('利用開始日')).toHaveText('2026/05/01');
    await expect(desk.section('割り当てた論理端末')).toContainText('00002A');
    await expect(desk.button('承認')).toBeHidden();

    await desk.press('作業完了');
    await expect(desk.fact('状態')).toHaveText('作業完了');
    await expect(desk.section('審査と作業')).toContainText('操作はありません');
    expect((await control.application(number)).status).toBe('completed');
    await control.drained();
    await desk.open('console/mails');
    await expect(desk.table('メールの一覧').getByRole('row', { name: /送信済み/ })).toHaveCount(3);
  });

  for (const [button, label, status, subject] of [['確認事項を通知する', '確認事項', '確認事項あり', '【NSS】利用申込内容に関する確認事項のお知らせ'], ['受付不可にする', '受付できない理由', '受付不可', '【NSS】利用申込に関するお知らせ']] as const) {
    test(`${label}は文が必要で、申込者に届く`, async ({ nss, control, centre, applicant }) => {
      const number = await (await HttpUser.at(nss)).apply();
      const desk = await Console.at(centre, nss);
      await desk.openApplication(number);
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
      await expect(desk.fact('状態')).toHaveText(status);
      await expect(desk.table('進行状況')).toContainText('<b>台数</b>をご確認ください。');
      const mail = await applicant.mailbox.waitFor({ receiptNumber: number, subject });
      expect(mail.text).toContain('<b>台数</b>をご確認ください。');
    });
  }

  test('先に他の人が承認していると、理由を示して何も変えない', async ({ nss, control, centre }) => {
    const number = await (await HttpUser.at(nss)).apply();
    const desk = await Console.at(centre, nss);
    await desk.openApplication(number);
    await centre.approve(number, '2026-05-01');
    await desk.fill('受付できない理由', '書類の不足のため');
    await desk.press('受付不可にする');
    await expect(desk.alert).toHaveText('この申込は「審査終了」のため、この操作はできません。');
    await expect(desk.fact('状態')).toHaveText('審査終了');
    expect(await control.application(number)).toMatchObject({ status: 'approved', startDate: '2026-05-01' });
  });

  test('新しい順に並び、状態で絞り込める', async ({ nss, centre }) => {
    const user = await HttpUser.at(nss);
    const [first, second] = [await user.apply(), await user.apply()];
    await centre.approve(first);
    const desk = await Console.at(centre, nss);
    await desk.open();
    const rows = desk.table('申込の一覧').getByRole('link');
    await expect(rows).toHaveText([second, first]);
    await desk.choose('状態で絞り込む', '審査終了');
    await desk.press('絞り込む');
    await expect(rows).toHaveText([first]);
    await desk.choose('状態で絞り込む', '取下げ');
    await desk.press('絞り込む');
    await expect(desk.table('申込の一覧')).toContainText('該当する申込はありません。');
  });
});

test.describe('時計', { tag }, () => {
  test('1営業日は土日を飛ばし、日時の指定で期日が来る', async ({ nss, control, centre }) => {
    const number = await (await HttpUser.at(nss)).apply();
    await centre.approve(number, '2026-04-21');
    await control.setClock('2026-04-03T10:30:00+09:00');
    const desk = await Console.at(centre, nss);
    await desk.open('console/clock');
    await expect(desk.table('これから起こること')).toContainText(number);
    await desk.press('1営業日進める');
    await expect(desk.done).toHaveText('時計を進めました。');
    await expect(desk.clock()).toHaveText('2026/04/06 10:30');
    await desk.fill('日時を指定する', '2026-04-21T09:00');
    await desk.press('この日時まで進める');
    await expect(desk.clock()).toHaveText('2026/04/21 09:00');
    await expect(desk.table('これから起こること')).toContainText('予定されていることはありません。');
    await desk.openApplication(number);
    await expect(desk.section('現在の契約')).toContainText('00002A');
  });

  test('過去と空欄は断る', async ({ nss, centre }) => {
    const desk = await Console.at(centre, nss);
    await desk.open('console/clock');
    await desk.press('この日時まで進める');
    await expect(desk.field('日時を指定する')).toHaveAttribute('aria-invalid', 'true');
    await desk.fill('日時を指定する', '2026-03-31T09:00');
    await desk.press('この日時まで進める');
    await expect(desk.alert).toContainText('時計を戻すことはできません。');
    await expect(desk.field('日時を指定する')).toHaveValue('2026-03-31T09:00');
    await expect(desk.clock()).toHaveText('2026/04/01 09:00');
  });
});

test.describe('アカウント、状態、障害', { tag }, () => {
  test('契約者を追加できる。誤りと重複は断る', async ({ nss, control, centre, secretly }) => {
    const desk = await Console.at(centre, nss);
    await secretly(desk.page, async () => {
      await desk.open('console/accounts');
      await desk.fill('事業所コード', 'nac1');
      await desk.press('追加する');
      await expect(desk.field('事業所コード')).toHaveAttribute('aria-invalid', 'true');
      await desk.fill('事業所コード', 'NAC001');
      await desk.press('追加する');
      await expect(desk.alert).toHaveText('事業所コード NAC001 は既に使われています。');
      await desk.fill('企業名', '港商事株式会社');
      await desk.fill('事業所コード', 'MIN001');
      await desk.press('追加する');
      await expect(desk.table('アカウントの一覧').getByRole('row', { name: /港商事株式会社.*MIN001/ })).toBeVisible();
      await desk.open();
    });
    expect((await control.accounts()).map(({ loginId }) => loginId)).toEqual(['NAC001', 'MIN001']);
  });

  test('スナップショットに戻り、確認してからリセットする', async ({ nss, control, centre }) => {
    const user = await HttpUser.at(nss);
    const desk = await Console.at(centre, nss);
    await desk.open('console/state');
    await desk.press('現在の状態を残す');
    await user.apply();
    await desk.press('2026/04/01 09:00の状態に戻す');
    await expect(desk.done).toHaveText('残した状態に戻しました。');
    expect(await control.applications()).toEqual([]);

    await user.apply();
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

  test('障害を設定し、起こったら残りが減り、解除できる', async ({ nss, control, centre }) => {
    const desk = await Console.at(centre, nss);
    await desk.open('console/state');
    await desk.choose('種類', 'メンテナンス画面（503）');
    await desk.fill('回数', '0');
    await desk.press('設定する');
    await expect(desk.field('回数')).toHaveAttribute('aria-invalid', 'true');
    await desk.fill('回数', '2');
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
});

const pages = ['', 'console/clock', 'console/mails', 'console/accounts', 'console/state', 'console/journal'];

for (const [name, width, colorScheme] of [['広い画面', 1440, 'light'], ['狭い画面', 390, 'light'], ['暗い配色', 1440, 'dark']] as const) {
  test(`${name}: どのページも支援技術の検査に通り、横にはみ出さない`, { tag }, async ({ nss, centre, secretly }) => {
    test.slow();
    const user = await HttpUser.at(nss);
    const [first, second] = [await user.apply(), await user.apply()];
    await centre.query(first, '台数をご確認ください。');
    const desk = await Console.at(centre, nss);
    await desk.page.setViewportSize({ width, height: 900 });
    await desk.page.emulateMedia({ colorScheme });
    await secretly(desk.page, async () => {
      for (const path of [...pages, `console/applications/${first}`, `console/applications/${second}`]) {
        await desk.open(path);
        expect((await new AxeBuilder({ page: desk.page }).analyze()).violations, path).toEqual([]);
        expect(await desk.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThanOrEqual(0);
      }
      await desk.press('確認事項を通知する');
      expect((await new AxeBuilder({ page: desk.page }).analyze()).violations, 'error').toEqual([]);
    });
  });
}

test('他のサイトのページからは操作できず、無い申込は404になる', { tag }, async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  const number = await user.apply();
  const path = `/__nss/console/applications/${number}/approve`;
  expect((await user.post(path, {}, { origin: 'https://evil.example' })).status).toBe(403);
  expect((await user.post(path, { startDate: 'x' })).status).toBe(422);
  expect((await user.post(path, { startDate: '2026-99-99' })).status).toBe(409);
  expect((await control.application(number)).status).toBe('received');
  expect((await user.get('/__nss/console/applications/269999Z')).status).toBe(404);
  expect((await user.post('/__nss/console/snapshots/none/restore')).status).toBe(404);
  expect((await user.get('/__nss')).location).toBe('/__nss/');
});
