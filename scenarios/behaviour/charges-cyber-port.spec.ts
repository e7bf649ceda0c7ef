/**
 * S3 step 15 and 16: charges of a Cyber Port contract beside those of the netNACCS contract whose 利用者コード it shares. With different
 * plans each route is charged by its own (DLH01: 4円 with plan A, 5円 with plan B, E-22; 基本料金 5,000円, tax 10%); with 一括請求
 * the invoice of the present office has both.
 */
import { expect, test, type Account, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { readPdf } from '../walk/pdf';
import { approvedNew } from './http/new';
import { HttpUser } from './http/user';

const tagged = tagging('@behaviour', '@billing');
const PRESENT = 'CPN001';
const present = {
  officeCode: PRESENT, company: { name: 'ナックス商事株式会社' }, office: { name: '品川事務所' }, terminals: [{ kind: 'net' as const, name: '75001A' }], plan: { net: 'A' as const, general: null },
  userCodes: [{ code: 'AAAA1', trades: ['通関業' as const], ids: [{ id: 'AAAA1AA1' }], statistics: { paid: false, free: false, storage: false } }],
  billing: { code: '7654323', payment: '銀行振込' as const },
};
const combined = { combined: 'yes', combinedCode: '', combinedOffice: PRESENT, combinedCompany: 'ナックス商事株式会社', combinedPlace: '品川事務所', payment: '銀行振込' };

/** The Cyber Port application of the office's owner, approved for 2026-05-11. @returns the account of its office */
async function applyForCyberPort(nss: RunningNss, billing: Readonly<Record<string, string>> = {}): Promise<Account> {
  const { office } = await approvedNew(nss, {
    connection: 'general', codes: [[{ sharedCode: 'AAAA1', trades: ['通関業'], method: 'SMTP双方向', idCount: '1' }]],
    typed: {
      contact: { applyReason: 'サイバーポート利用のための申込' }, place: { officeName: 'ＣＰ利用者', officeKana: 'サイバーポートリヨウシャ' },
      lines: { withoutLine: 'yes', lineKind: '', lineSpeed: '', lineOptions: [], maintenance: '', generalTerminals: '', servers: '' }, plan: { plan: 'B' }, billing,
    },
  }, '2026-05-11');
  return office;
}

/** Both routes do the same 業務 in June; then June is settled. */
async function useBoth({ control }: RunningNss, clock: { set(at: string): Promise<unknown> }): Promise<void> {
  await clock.set('2026-06-10');
  for (const id of ['AAAA1AA1', 'AAAA1YA1']) await control.performTask(id, 'DLH01', 129);
  await clock.set('2026-07-01');
}

/** Text of a screen without its markup. */
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

test('S3 15 異なる料金プランを選ぶと、同じ業務がそれぞれの経路のプランで、それぞれの事業所に請求される', tagged('S3-15', 'E-07', 'S3 異なるプラン'), async ({ nss, control, clock }) => {
  await control.createAccount(present);
  const { loginId } = await applyForCyberPort(nss);
  await useBoth(nss, clock);
  const june = async (office: string) => control.charges(office, '2026-06');
  expect(await june(PRESENT)).toMatchObject({ net: 5_516, uses: [{ userId: 'AAAA1AA1', task: 'DLH01', count: 129, amount: 516 }], bill: { officeCode: PRESENT, offices: [{ officeCode: PRESENT, net: 5_516 }] } });
  expect(await june(loginId)).toMatchObject({ net: 645, uses: [{ userId: 'AAAA1YA1', task: 'DLH01', count: 129, amount: 645 }], bill: { officeCode: loginId, offices: [{ officeCode: loginId, net: 645 }] } });
  expect((await control.contract(loginId)).billing.code).not.toBe('7654323');
});

test('S3 16 一括請求を「希望する」と、現在の事業所の請求書に合算される', tagged('S3-16', 'combined-bill', 'combined-tax', 'S3 一括請求'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(present);
  const added = await applyForCyberPort(nss, combined);
  const { loginId } = added;
  expect((await control.contract(loginId)).billing.code).toBe('7654323');
  await useBoth(nss, clock);
  // 5,000 + 129 × 4 and 129 × 5: 6,161; of the tax, 616.1, the fraction is dropped once: apart they would be 551 and 64.
  const bill = { officeCode: PRESENT, offices: [{ officeCode: PRESENT, net: 5_516 }, { officeCode: loginId, net: 645 }], net: 6_161, tax: 616, gross: 6_777 };
  expect(await control.charges(PRESENT, '2026-06')).toMatchObject({ net: 5_516, gross: 6_067, bill });
  expect(await control.charges(loginId, '2026-06')).toMatchObject({ net: 645, gross: 709, bill });

  await test.step('現在の事業所: 一覧と詳細は合計を、請求書は両方の内訳を示す', async () => {
    const user = await HttpUser.at(nss, account);
    expect(plain((await user.get('/dfw/nss/billing')).text)).toContain('2026年06月 6,777円 確定');
    const details = plain((await user.get('/dfw/nss/billing/2026-06')).text);
    for (const part of ['請求額（税込） 6,777円', '合計（税込） 6,067円', `${PRESENT} ナックス商事株式会社 品川事務所 5,516円`, `${loginId}`, 'ＣＰ利用者 645円', '一括請求の合計（税抜） 6,161円', '一括請求の消費税（10%） 616円', '一括請求の合計（税込） 6,777円']) {
      expect(details).toContain(part);
    }
    const { text } = await readPdf(await user.download('/dfw/nss/billing/2026-06/invoice.pdf'));
    for (const part of ['ご請求額(税込)6,777円', '登録請求先コード7654323', `3.内訳${PRESENT}品川事務所`, `4.内訳${loginId}CP利用者`, '従量料金(DLH01プランA)', '従量料金(DLH01プランB)', '合計(税抜)6,161円']) expect(squeezed(text)).toContain(part);
  });

  await test.step('サイバーポートの事業所: 自分の金額と、どこに請求されるかを示す。請求書はない', async () => {
    const user = await HttpUser.at(nss, added);
    expect(plain((await user.get('/dfw/nss/billing')).text)).toContain('2026年06月 709円 確定');
    const details = plain((await user.get('/dfw/nss/billing/2026-06')).text);
    for (const part of ['請求額（税込） 709円', `登録請求先コード 7654323 の請求書に合算し、ナックス商事株式会社 品川事務所（事業所コード ${PRESENT}）に請求します。`, `一括請求のため、請求書は事業所コード ${PRESENT} の事業所で出力できます。`]) expect(details).toContain(part);
    expect(details).not.toContain('5,516');
    expect((await user.get('/dfw/nss/billing/2026-06/invoice.pdf')).status).toBe(409);
    expect((await user.get('/dfw/nss/billing/2026-06/usage.csv')).text).toContain('"AAAA1YA1","DLH01"');
  });

  await test.step('サイバーポートの利用開始前の月は、現在の事業所の請求書だけ', async () => {
    expect((await control.charges(PRESENT, '2026-04')).bill).toMatchObject({ offices: [{ officeCode: PRESENT }], gross: 5_500 });
  });
});
