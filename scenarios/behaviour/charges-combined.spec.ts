/** 一括請求 (S3 step 16) as its offices see it: one 登録請求先コード, one invoice, that of the office which has used NACCS longest. */
import { expect, test, type RunningNss } from '../../fixtures';
import { expectAccessible } from './axe';
import { applyChange } from './http/change';
import { other } from './http/change-other';
import { HttpUser } from './http/user';
import { expectRows } from './rows';

const tagged = { tag: ['@behaviour', '@billing', '@S3-16', '@combined-bill'] };
const CODE = '7654324';
const office = (officeCode: string, startedOn: string, terminal: string) => ({
  officeCode, startedOn, company: { name: '港湾物流株式会社' }, office: { name: `${officeCode}事業所` }, terminals: [{ kind: 'net' as const, name: terminal }], plan: { net: 'A' as const }, billing: { code: CODE },
});

test.use({ office: office('CMB001', '2026-02-02', '76001A') });

test('請求書を受け取る事業所の詳細画面は、合算する事業所と合計を示す。未確定の月は金額を示さない', tagged, async ({ applicant, control }) => {
  await control.createAccount(office('CMA001', '2026-03-02', '76002A'));
  await applicant.logIn();
  const { page, nss: { billing, billingDetails, menu } } = applicant;
  await menu.openBilling();
  await expect(billing.month('2026年03月')).toContainText('11,000円確定');
  await expect(billing.month('2026年02月')).toContainText('5,500円確定');
  await billing.openDetails('2026年03月');
  await expectRows(billingDetails.together.offices, [['CMB001', '港湾物流株式会社', 'CMB001事業所', '5,000円'], ['CMA001', '港湾物流株式会社', 'CMA001事業所', '5,000円']]);
  await expect(billingDetails.values['請求額（税込）']).toHaveText('11,000円');
  await expect(billingDetails.values['合計（税込）']).toHaveText('5,500円');
  await expect(billingDetails.together.section).toContainText('一括請求の合計（税込）11,000円');
  await expectAccessible(page);
  await page.goto('/dfw/nss/billing/2026-04');
  await expectRows(billingDetails.together.offices, [['CMB001', '港湾物流株式会社', 'CMB001事業所', '未確定'], ['CMA001', '港湾物流株式会社', 'CMA001事業所', '未確定']]);
  await page.goto('/dfw/nss/billing/2026-02');
  await expect(billingDetails.heading).toBeVisible();
  await expect(billingDetails.together.section).toHaveCount(0);
});

test('合算される事業所の詳細画面は、自分の金額と請求先の事業所を示し、請求書の出力はできない', tagged, async ({ applicant, control }) => {
  await control.createAccount(office('CMA001', '2026-01-13', '76002A'));
  await applicant.logIn();
  const { page, nss: { billingDetails } } = applicant;
  await page.goto('/dfw/nss/billing/2026-03');
  await expect(billingDetails.together.section).toContainText(`この事業所の請求額は、登録請求先コード ${CODE} の請求書に合算し、港湾物流株式会社 CMA001事業所（事業所コード CMA001）に請求します。`);
  await expect(billingDetails.values['請求額（税込）']).toHaveText('5,500円');
  await expect(billingDetails.controls['請求書を出力する']).toBeDisabled();
  await expect(billingDetails.controls['請求書を出力する']).toHaveAccessibleDescription('一括請求のため、請求書は事業所コード CMA001 の事業所で出力できます。');
  await expect(billingDetails.controls['利用料金請求ファイルを出力する']).toBeEnabled();
  await expectAccessible(page);
});

/** Whose invoice a month stands on, and with whom. */
const billOf = async ({ control }: RunningNss, of: string, month: string) => (await control.charges(of, month)).bill.offices.map(({ officeCode }) => officeCode);

test('同じ日に利用を開始した事業所では、事業所コードの小さいほうの請求書になり、どの事業所から見ても同じ', tagged, async ({ nss, holder, control }) => {
  expect(holder.loginId).toBe('CMB001');
  await control.createAccount(office('CMC001', '2026-02-02', '76003A'));
  await control.createAccount(office('CMA001', '2026-02-02', '76002A'));
  for (const of of ['CMA001', 'CMB001', 'CMC001']) expect(await billOf(nss, of, '2026-03')).toEqual(['CMA001', 'CMB001', 'CMC001']);
});

test('請求書を受け取る事業所に料金がなくても、合算する料金があれば請求書がある', tagged, async ({ nss, holder, control }) => {
  expect(holder.loginId).toBe('CMB001');
  const account = await control.createAccount({ ...office('CMA001', '2026-01-13', '76002A'), plan: { net: 'B' } });
  expect((await control.charges('CMA001', '2026-03')).net).toBe(0);
  expect(await billOf(nss, 'CMA001', '2026-03')).toEqual(['CMA001', 'CMB001']);
  expect((await (await HttpUser.at(nss, account)).get('/dfw/nss/billing/2026-03/invoice.pdf')).status).toBe(200);
});

test('請求書を受け取る事業所が契約を終了すると、翌月からは残る事業所の請求書になる', tagged, async ({ nss, holder, control, clock }) => {
  expect(holder.loginId).toBe('CMB001');
  const user = await HttpUser.at(nss, await control.createAccount(office('CMA001', '2026-01-13', '76002A')));
  const number = await applyChange(user, { ...other(['termination'], { terminationKind: '契約解除', terminationConfirmed: 'yes' }), startDate: '20260421' });
  await control.review(number, { decision: 'approve', startDate: '2026-04-21' });
  await clock.set('2026-06-01');
  expect([await billOf(nss, 'CMB001', '2026-04'), await billOf(nss, 'CMB001', '2026-05')]).toEqual([['CMA001', 'CMB001'], ['CMB001']]);
});
