/**
 * The two PDFs of 申込内容参照画面 and the codes of ID通知内容 (S0 2-③): 申込書 at any time, 承認通知 from 利用開始日 on (R-27, D-10), codes until
 * the end of the 2nd 営業日 after 利用開始日 (D-03). Days are worked out by hand from the calendar (D-18).
 */
import { readFile } from 'node:fs/promises';
import { expect, test, type Actor, type Locator, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { readPdf } from '../walk/pdf';
import { HttpUser, type Request } from './http/user';

const tagged = tagging('@behaviour', '@documents');

async function applied({ url }: RunningNss, { account }: Actor, request: Request): Promise<string> {
  const user = new HttpUser(url, account);
  await user.logIn();
  return user.apply(request);
}

const details = (number: string): string => `/dfw/nss/applications/${number}`;

/** Presses a button that outputs a PDF. */
async function output({ page }: Actor, button: Locator): Promise<{ name: string; text: string; pages: number }> {
  const coming = page.waitForEvent('download');
  await button.click();
  const download = await coming;
  return { name: download.suggestedFilename(), ...(await readPdf(new Uint8Array(await readFile(await download.path())))) };
}

/** Without any blanks: lines break where the sheet wants. */
const squeezed = (text: string): string => text.replace(/\s/g, '');

function expectText(text: string, parts: readonly string[]): void {
  for (const part of parts) expect(squeezed(text)).toContain(squeezed(part));
}

test('R-27 申込書は登録した直後から出力でき、申込内容がそのまま書かれている', tagged('R-27+', 'D-10', 'PDF-1'), async ({ applicant, nss }) => {
  const number = await applied(nss, applicant, { net: '2', startDate: '20260501', reason: '通関業務の増加に伴い、netNACCS端末を2台追加するため。' });
  await applicant.logIn();
  await applicant.page.goto(details(number));
  const { name, text, pages } = await output(applicant, applicant.nss.applicationDetails.controls['申込書を出力する']);
  expect(name).toBe(`変更申込書_${number}.pdf`);
  expect(pages).toBe(1);
  expectText(text, [
    'システムサービス利用契約変更申込書', '輸出入・港湾関連情報処理センター株式会社 様', '2026年04月01日', 'ナックス商事株式会社 第一営業所',
    'システム利用規約に従って、システム利用の申込みを行います。', number, '2026年05月01日', 'netNACCS端末の登録情報（追加・削除）',
    '通関業務の増加に伴い、netNACCS端末を2台追加するため。', '通関 花子', '0120794550', applicant.account.contact.email,
  ]);
});

test('R-27 承認通知は、審査終了前は出力できない（ボタンは無効、理由を表示、アドレスを直接開いても断られる）', tagged('R-27-', 'D-10'), async ({ applicant, nss }) => {
  const number = await applied(nss, applicant, { net: '2', startDate: '20260501' });
  await applicant.logIn();
  await applicant.page.goto(details(number));
  const button = applicant.nss.applicationDetails.sometimes['承認通知を出力する'];
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription(/審査終了後、利用開始日以降に出力できます。/);
  const refused = await applicant.page.request.get(`${details(number)}/approval.pdf`);
  expect(refused.status()).toBe(409);
  expect(refused.headers()['content-type']).toContain('text/html');
});

test('R-27 承認通知は、利用開始日の前日の終わりまで出力できず、当日の始まりから出力できる', tagged('R-27+', 'R-27-', 'D-10', 'PDF-2'), async ({ applicant, nss, centre, clock }) => {
  const number = await applied(nss, applicant, { net: '2', startDate: '20260501' });
  await clock.set('2026-04-02');
  await centre.approve(number);
  await centre.complete(number);
  await clock.set('2026-04-30T23:59:59+09:00');
  await applicant.logIn();
  await applicant.page.goto(details(number));
  const button = applicant.nss.applicationDetails.sometimes['承認通知を出力する'];
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription('承認通知は、利用開始日（2026/05/01）以降に出力できます。');
  expect((await applicant.page.request.get(`${details(number)}/approval.pdf`)).status()).toBe(409);

  await clock.set('2026-05-01T00:00:00+09:00');
  await applicant.page.reload();
  const { name, text, pages } = await output(applicant, button);
  expect(name).toBe(`承認通知_${number}.pdf`);
  expect(pages).toBe(1);
  expectText(text, ['システムサービス利用契約変更承認通知', '2026年04月02日', 'ナックス商事株式会社', '第一営業所', number, '利用開始日 2026年05月01日', 'netNACCSの端末台数 1 3']);
});

test('R-27 受付不可になった申込に、承認通知はない（申込書はある）', tagged('R-27-', 'D-10'), async ({ applicant, nss, centre, clock }) => {
  const number = await applied(nss, applicant, { net: '2', startDate: '20260501' });
  await centre.reject(number, 'お申し込みの内容を確認できませんでした。');
  await clock.set('2026-06-01');
  await applicant.logIn();
  await applicant.page.goto(details(number));
  await expect(applicant.nss.applicationDetails.sometimes['承認通知を出力する']).toBeDisabled();
  expect((await applicant.page.request.get(`${details(number)}/approval.pdf`)).status()).toBe(409);
  expect((await applicant.page.request.get(`${details(number)}/application.pdf`)).headers()['content-type']).toBe('application/pdf');
});

test('R-26 承認通知には、希望日ではなく確定した利用開始日が書かれている', tagged('R-26+', 'R-27+'), async ({ applicant, nss, centre, clock }) => {
  const number = await applied(nss, applicant, { net: '1', startDate: '20260507' });
  await centre.approve(number);
  await clock.set('2026-05-11');
  await applicant.logIn();
  await applicant.page.goto(details(number));
  const { text } = await output(applicant, applicant.nss.applicationDetails.sometimes['承認通知を出力する']);
  expectText(text, ['利用開始希望日 2026年05月07日', '利用開始日 2026年05月11日']);
});

test('D-10 ID通知内容は審査終了から見られ、認証コードは発行まで「発行作業中」、発行後に表示される', tagged('D-10'), async ({ applicant, nss, centre }) => {
  const number = await applied(nss, applicant, { net: '1', startDate: '20260501' });
  await applicant.logIn();
  await applicant.page.goto(details(number));
  const { applicationDetails, idNotice } = applicant.nss;
  await expect(applicationDetails.sometimes['ID通知内容']).toHaveCount(0);
  expect((await applicant.page.request.get(`${details(number)}/ids`)).status()).toBe(409);
  await centre.approve(number);
  await applicant.page.reload();
  await applicationDetails.openIdNotice();
  const table = idNotice.tables['論理端末・認証コード'];
  await expect(table).toContainText(/\d{5}[A-Z]net発行作業中発行作業中/);
  await centre.complete(number);
  await applicant.secretly(async () => {
    await applicant.page.reload();
    // Only whether they are there: what an expectation is about stands in reports.
    const areThere = /\d{5}[A-Z]\s*net\s*[A-Z0-9]{8}\s*[A-Z0-9]{8}/.test(await table.innerText());
    expect(areThere).toBe(true);
  });
});

const readable = [
  { why: 'ゴールデンウィークをまたぐ', applied: '2026-04-10', wish: '20260501', start: '2026-05-01', last: '2026-05-08', after: '2026-05-09' },
  { why: 'シルバーウィークの後、週末をまたぐ', applied: '2026-09-01', wish: '20260921', start: '2026-09-24', last: '2026-09-28', after: '2026-09-29' },
  { why: '年末年始の後', applied: '2026-12-10', wish: '20270101', start: '2027-01-04', last: '2027-01-06', after: '2027-01-07' },
  { why: '審査から利用開始日までに年末年始と成人の日がある', applied: '2026-12-21', wish: '20270104', start: '2027-01-12', last: '2027-01-14', after: '2027-01-15' },
] as const;

for (const { why, applied: day, wish, start, last, after } of readable) {
  test.describe(() => {
    test.use({ nssOptions: { now: `${day}T09:00:00+09:00` } });

    test(`D-03 認証コードは、利用開始日 ${start} の2営業日後 ${last} の終わりまで読め、${after} には読めない（${why}）`, tagged('D-03', 'D-18'), async ({ applicant, nss, control, centre, clock }) => {
      const number = await applied(nss, applicant, { net: '1', startDate: wish });
      await centre.approve(number);
      await centre.complete(number);
      expect((await control.application(number)).startDate).toBe(start);
      const user = new HttpUser(nss.url, applicant.account);
      const hasCodes = async (moment: string): Promise<{ hasCodes: boolean; isOver: boolean }> => {
        await clock.set(moment);
        await user.logIn();
        const { text } = await user.get(`${details(number)}/ids`);
        return { hasCodes: (text.match(/>[A-Z0-9]{8}</g) ?? []).length === 2, isOver: text.includes('閲覧期間終了') };
      };
      expect(await hasCodes(`${start}T00:00:00+09:00`)).toEqual({ hasCodes: true, isOver: false });
      expect(await hasCodes(`${last}T23:59:59+09:00`)).toEqual({ hasCodes: true, isOver: false });
      expect(await hasCodes(`${after}T00:00:00+09:00`)).toEqual({ hasCodes: false, isOver: true });
    });
  });
}
