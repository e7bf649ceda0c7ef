/** PDFs of a new application (E-03): 申込書 at any time, 承諾書 from 利用開始日 on; neither carries a secret. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Actor, type Locator } from '../../fixtures';
import { tagging } from '../inventory';
import { readPdf } from '../walk/pdf';
import { firstAccount, HttpUser } from './http/user';
import { applyNew, approvedNew, DIAGRAM } from './http/new';
import { SettingsHttpUser } from './http/settings';

const tagged = tagging('@behaviour', '@documents');
const details = (number: string): string => `/dfw/nss/applications/${number}`;
const squeezed = (text: string): string => text.replace(/\s/g, '');

/** Presses a button that outputs a PDF. */
async function output({ page }: Actor, button: Locator): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await button.click();
  const download = await coming;
  const { text } = await readPdf(new Uint8Array(await readFile(await download.path())));
  return { name: download.suggestedFilename(), text: squeezed(text) };
}

function expectText(text: string, parts: readonly string[]): void {
  for (const part of parts) expect(text).toContain(squeezed(part));
}

test('E-03 netNACCSの申込書は登録した直後から出力でき、申込内容が書かれている', tagged('R-27+', 'E-03'), async ({ nss, newcomer }) => {
  const { number, account, people } = await applyNew(nss);
  await newcomer.logIn(undefined, account);
  await newcomer.page.goto(details(number));
  const { name, text } = await output(newcomer, newcomer.nss.applicationDetails.controls['申込書を出力する']);
  expect(name).toBe(`利用申込書_${number}.pdf`);
  expectText(text, [
    'システムサービス利用申込書', '輸出入・港湾関連情報処理センター株式会社 様', '2026年04月01日', `${people.company.name} ${people.office.name}`,
    'システム利用規約に従って、システム利用の申込みを行います。', '【インターネット接続によるNACCS利用申込書】', '機器等の種別 台数 システム区分', 'netNACCSの端末台数 2 海上・航空共用',
    '新規 通関業 netNACCS 2 管理統計資料(無料)', '料金プラン プランA', '支払の方法 口座振替', number, '2026年05月11日', '通関業務を新たに始めるため。', people.contact.email,
  ]);
  for (const absent of ['【専用回線接続によるNACCS利用申込書】', '【アクセス回線】', account.password]) expect(text.includes(squeezed(absent))).toBe(false);
});

test('E-03 一般NACCSの申込書には、専用回線接続とアクセス回線が書かれている', tagged('R-27+', 'E-03'), async ({ nss, newcomer }) => {
  const { number, account } = await applyNew(nss, { connection: 'general', startDate: '20260701' });
  await newcomer.logIn(undefined, account);
  await newcomer.page.goto(details(number));
  const { text } = await output(newcomer, newcomer.nss.applicationDetails.controls['申込書を出力する']);
  expectText(text, [
    '【専用回線接続によるNACCS利用申込書】', 'インタラクティブ処理方式の端末台数 3 海上・航空共用', '【アクセス回線】', '専用線 1Mbps', '平日', '□冗長化', '■予備機', '□ping監視',
    '新規 通関業 インタラクティブ 1', DIAGRAM.name,
  ]);
  expect(text).not.toContain(squeezed('【インターネット接続によるNACCS利用申込書】'));
});

test('E-03 承諾書は利用開始日の前日の終わりまで理由とともに無効で、当日の始まりから出力できる', tagged('E-03', 'D-10', 'PDF-3'), async ({ nss, newcomer, control, clock }) => {
  const { number, account, office, people } = await approvedNew(nss);
  const contract = await control.contract(office.loginId);
  const [code] = contract.userCodes;
  const settings = await (await SettingsHttpUser.at(nss, office)).apply(code?.code ?? '');
  await control.review(settings, { decision: 'approve' });
  await control.complete(number);
  const button = newcomer.nss.applicationDetails.sometimes['承諾書を出力する'];
  await clock.set('2026-05-10T23:59:59+09:00');
  await newcomer.logIn(undefined, office);
  await newcomer.page.goto(details(number));
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription('承諾書は、利用開始日（2026/05/11）以降に出力できます。');
  expect((await newcomer.page.request.get(`${details(number)}/approval.pdf`)).status()).toBe(409);

  await clock.set('2026-05-11T00:00:00+09:00');
  await newcomer.page.reload();
  const { name, text } = await output(newcomer, button);
  expect(name).toBe(`利用承諾書_${number}.pdf`);
  expectText(text, [
    'システムサービス利用承諾書', people.company.name, people.office.name, `申込受付番号 ${number}`, `事業所コード ${office.loginId}`,
    `登録請求先コード ${(contract['billing'] as { code: string }).code}`, '審査終了日 2026年04月01日', '利用開始日 2026年05月11日', '接続形態 netNACCS',
    ...(code?.ids.map(({ id }) => id) ?? []), ...contract.terminals.map((terminal) => terminal.name),
  ]);
  const codes = await newcomer.secretly(async () => {
    await newcomer.page.goto(`${details(number)}/ids`);
    return (await newcomer.nss.idNotice.tables['論理端末・認証コード'].innerText()).match(/\b[A-Z0-9]{8}\b/g) ?? [];
  });
  expect(codes).toHaveLength(4);
  expect([office.password, account.password, ...codes].filter((secret) => text.includes(secret))).toHaveLength(0);
});

test('E-03 受付不可・無効の申込に承諾書はなく、申込書はある', tagged('E-03', 'D-20'), async ({ nss, control, clock }) => {
  const voided = await approvedNew(nss);
  const rejected = await applyNew(nss, { number: 2 });
  await control.review(rejected.number, { decision: 'reject', message: '内容を確認できませんでした。' });
  await clock.set('2026-05-12');
  for (const { number, account } of [voided, rejected]) {
    const user = await HttpUser.at(nss, account);
    expect((await user.get(`${details(number)}/approval.pdf`)).status).toBe(409);
    expect((await user.get(`${details(number)}/application.pdf`)).headers.get('content-type')).toBe('application/pdf');
  }
});

test('システム設定の申込とほかの人の申込に、出力できる文書はない', tagged('E-03'), async ({ nss, control }) => {
  const { number, office } = await approvedNew(nss);
  const formal = await HttpUser.at(nss, office);
  const { userCodes } = await control.contract(office.loginId);
  const settings = await (await SettingsHttpUser.at(nss, office)).apply(userCodes[0]?.code ?? '');
  const stranger = await HttpUser.at(nss, await firstAccount(control));
  for (const document of ['application', 'approval']) {
    expect((await formal.get(`${details(settings)}/${document}.pdf`)).status).toBe(404);
    expect((await stranger.get(`${details(number)}/${document}.pdf`)).status).toBe(404);
  }
});
