/**
 * The two files of a month: 請求書 (E-19) and 利用料金請求ファイル (E-04). Amounts are worked out by hand from the brochure
 * (S4): 基本料金 5,000円, 管理統計資料(有料) 1,000円, DLH01 4円 with plan A.
 */
import { readFile } from 'node:fs/promises';
import { expect, test, type Actor, type Locator } from '../../fixtures';
import { covers } from '../inventory';
import { readPdf } from '../walk/pdf';
import { expectAccessible } from './axe';

const tag = ['@behaviour', '@billing'];

test.use({
  office: {
    officeCode: 'BIL002', company: { name: '株式会社"みなと",運輸' }, office: { name: '横浜,第二事業所' }, startedOn: '2026-03-02', terminals: [{ kind: 'net', name: '71001A' }],
    userCodes: [{ code: '1ABIM', trades: ['保税蔵置場'], ids: [{ id: '1ABIMA0A' }, { id: '1ABIMB0A' }], statistics: { paid: true, free: false, storage: false } }],
    plan: { net: 'A' }, billing: { code: '7654322', payment: '口座振替', contact: '経理課　港', place: { name: '本社経理部', postalCode: '2310001', address: '神奈川県横浜市中区１－２－３' } },
  },
});

const toDetails = async ({ page }: Actor, month: string): Promise<void> => {
  await page.goto(`/dfw/nss/billing/${month}`);
};

/** Presses a button that outputs a file. */
async function output({ page }: Actor, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await button.click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

test('E-19 請求書は、請求先・対象月・内訳・消費税・合計・発行日をPDFで出力する', covers({ tag: [...tag, '@E-19', '@S4'] }, 'PDF-4'), async ({ applicant, control, clock }) => {
  await control.performTask('1ABIMA0A', 'DLH01', 250);
  await clock.set('2026-06-11');
  await applicant.logIn();
  await toDetails(applicant, '2026-04');
  const { name, bytes } = await output(applicant, applicant.nss.billingDetails.controls['請求書を出力する']);
  expect(name).toBe('請求書_BIL002_202604.pdf');
  const { text, pages } = await readPdf(new Uint8Array(bytes));
  expect(pages).toBe(1);
  // 5,000 + 250 × 4 + 1,000 = 7,000, and 10% of it.
  for (const part of [
    '請求書', '輸出入・港湾関連情報処理センター株式会社', '発行日 2026年05月01日', '2026年04月分', '〒231-0001　神奈川県横浜市中区１－２－３', '株式会社"みなと",運輸',
    '本社経理部　経理課　港 様', '登録請求先コード 7654322', 'BIL002　横浜,第二事業所', '支払の方法 口座振替',
    '基本料金（netNACCS） 71001A 5,000円 1 5,000円', '従量料金（DLH01 プランA） 1ABIM 4円 250 1,000円', '管理統計資料(有料) 1ABIM 1,000円 1 1,000円',
    '合計（税抜） 7,000円', '消費税（10%） 700円', '合計（税込） 7,700円', 'ご請求額（税込） 7,700円',
  ]) expect(squeezed(text), part).toContain(squeezed(part));
});

test('E-19 過去の請求書は、後の変更や利用があっても変わらない', { tag: [...tag, '@E-19'] }, async ({ applicant, control, clock }) => {
  await applicant.logIn();
  const read = async (): Promise<Buffer> => (await applicant.page.request.get('/dfw/nss/billing/2026-03/invoice.pdf')).body();
  const first = await read();
  expect(first.subarray(0, 5).toString()).toBe('%PDF-');
  await control.performTask('1ABIMA0A', 'DLH01', 1_000);
  await clock.set('2027-02-01');
  await applicant.logIn();
  expect((await read()).equals(first)).toBe(true);
});

test('E-04 利用料金請求ファイルは、利用者IDと業務ごとに1行のCSV（UTF-8、BOM、CRLF、引用符）', { tag: [...tag, '@E-04'] }, async ({ applicant, control, clock }) => {
  await control.performTask('1ABIMB0A', 'TCC');
  await control.performTask('1ABIMA0A', 'DLH01', 250);
  await control.performTask('1ABIMA0A', '管理統計資料取得', 2);
  await clock.set('2026-05-01');
  await applicant.logIn();
  await toDetails(applicant, '2026-04');
  const { name, bytes } = await output(applicant, applicant.nss.billingDetails.controls['利用料金請求ファイルを出力する']);
  expect(name).toBe('利用料金請求ファイル_BIL002_202604.csv');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const places = '"2026-04","BIL002","株式会社""みなと"",運輸","横浜,第二事業所","1ABIM"';
  expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe([
    '"対象月","事業所コード","企業名","事業所名","利用者コード","利用者ID","業務","業務名","料金プラン","利用件数","単価（税抜）","金額（税抜）"',
    `${places},"1ABIMA0A","DLH01","保税管理資料取得","A",250,4,1000`,
    `${places},"1ABIMA0A","管理統計資料取得","管理統計資料取得","A",2,0,0`,
    `${places},"1ABIMB0A","TCC","端末開通確認","A",1,0,0`,
  ].map((line) => `${line}\r\n`).join(''));
});

test('未確定の月は、請求書もファイルも出力できず、理由を示す（アドレスを直接開いても断られる）', { tag }, async ({ applicant }) => {
  await applicant.logIn();
  await toDetails(applicant, '2026-04');
  const { controls } = applicant.nss.billingDetails;
  for (const [label, file] of [['請求書を出力する', 'invoice.pdf'], ['利用料金請求ファイルを出力する', 'usage.csv']] as const) {
    await expect(controls[label]).toBeDisabled();
    await expect(controls[label]).toHaveAccessibleDescription('請求額の確定（2026/05/01）後に出力できます。');
    const refused = await applicant.page.request.get(`/dfw/nss/billing/2026-04/${file}`);
    expect(refused.status()).toBe(409);
    expect(refused.headers()['content-type']).toContain('text/html');
  }
});

test('axe: 請求金額の参照と請求情報の詳細画面（確定、未確定）', { tag: [...tag, '@accessibility'] }, async ({ applicant, control }) => {
  await control.performTask('1ABIMA0A', 'DLH01', 250);
  await applicant.logIn();
  const { menu, billing, billingDetails } = applicant.nss;
  await menu.openBilling();
  await billing.heading.waitFor();
  await expectAccessible(applicant.page);
  for (const month of ['2026-03', '2026-04']) {
    await toDetails(applicant, month);
    await billingDetails.heading.waitFor();
    await expectAccessible(applicant.page);
  }
});
