import { expect, test } from '@playwright/test';
import { invoice, usageFile } from '../../mock-server/documents';
import type { Charge } from '../../mock-server/domain/charges';
import { buildContract } from '../../mock-server/seed';
import { readPdf } from '../walk/pdf';

const contract = buildContract({ seed: 1, index: 0, mailDomain: 'example.jp', overrides: { billing: { code: '7654321', contact: '経理部' } } });
const charge = (change: Partial<Charge> = {}): Charge => ({ item: 'basicNet', detail: '', subject: '00001A', unitPrice: 5_000, quantity: 1, amount: 5_000, ...change });
const input = (charges: readonly Charge[], month = '2026-04') => ({ month, parts: [{ contract, charges, totals: { net: 5_000 } }] as const, totals: { net: 5_000, tax: 500, gross: 5_500 } });
const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

test.describe('請求書', { tag: '@unit' }, () => {
  test('同じ入力からは同じバイト列、違う月からは違うバイト列ができ、発行日は翌月の最初の営業日', async () => {
    const first = Buffer.from(await invoice(input([charge()])));
    expect(first.equals(await invoice(input([charge()])))).toBe(true);
    const other = await invoice(input([charge()], '2026-12'));
    expect(first.equals(other)).toBe(false);
    expect((await readPdf(new Uint8Array(other))).text).toContain('発行日 2027年01月04日');
  });

  test('行が多ければ次のページへ続き、どのページにも表の見出しとページ番号がある。何も欠けない', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => charge({ item: 'statistics', subject: `${index + 10}ABC`, unitPrice: 1_000, amount: 1_000 }));
    const { text, pages } = await readPdf(new Uint8Array(await invoice(input(rows))));
    expect(pages).toBeGreaterThan(2);
    for (const { subject } of rows) expect(text).toContain(subject);
    expect(text.match(/項目/g)).toHaveLength(pages);
    for (let page = 1; page <= pages; page += 1) expect(squeezed(text)).toContain(`${page}/${pages}`);
  });

  test('端末が100台でも、すべての論理端末名が書かれる', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `${String(90_001 + index)}A`);
    const { text } = await readPdf(new Uint8Array(await invoice(input([charge({ subject: names.join('、'), quantity: 100, amount: 500_000 })]))));
    for (const name of names) expect(squeezed(text)).toContain(name);
  });

  test('S3 16 一括請求では、合算する事業所ごとの金額と内訳が、請求書を受け取る事業所から順に書かれる', async () => {
    const other = buildContract({ seed: 1, index: 1, mailDomain: 'example.jp', overrides: { officeCode: 'CPR001', billing: { code: '7654321' } } });
    const one = { contract, charges: [charge()], totals: { net: 5_000 } };
    const { text } = await readPdf(new Uint8Array(await invoice({ month: '2026-04', parts: [one, { contract: other, charges: [charge({ item: 'task', detail: 'DLH01 プランB', unitPrice: 5, quantity: 123, amount: 615 })], totals: { net: 615 } }], totals: { net: 5_615, tax: 561, gross: 6_176 } })));
    const order = ['6,176円', '一括請求の内訳', `CPR001${other.company.name}`, '3.内訳', '基本料金(netNACCS)', `4.内訳CPR001${other.office.name}`, '従量料金(DLH01プランB)', '615円', '5,615円', '561円'];
    const found = order.map((part) => squeezed(text).indexOf(squeezed(part)));
    expect(found).not.toContain(-1);
    expect(found.slice(0, 7)).toEqual(found.slice(0, 7).toSorted((a, b) => a - b));
  });
});

test('利用料金請求ファイルは、利用がなければ見出しの行だけ', { tag: '@unit' }, () => {
  const file = usageFile('2026-04', contract, []);
  expect(file.startsWith('\uFEFF"対象月",')).toBe(true);
  expect(file.split('\r\n')).toHaveLength(2);
});
