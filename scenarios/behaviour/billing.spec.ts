/**
 * 請求金額の参照 (S0 menu; §11 of the brochure S4; E-07, E-19): the months, the charges of one, what settles when, and who sees it.
 * All amounts are worked out by hand from the brochure: 基本料金 5,000, 管理統計資料(有料) 1,000, 保税管理資料保存サービス 1,000, a line of
 * 1Mbps 36,000 and its router 5,200, DLH01 4円 (A) or 5円 (B); tax 10%.
 */
import { expect, test, type Actor } from '../../fixtures';
import { covers } from '../inventory';
import { registerTemporary, temporaryFrom } from './entry';
import { HttpUser } from './http/user';
import { expectRows } from './rows';

const tag = ['@behaviour', '@billing'];
const settled = '利用料金前月分の請求額が確定しました。請求情報の詳細画面から内容をご確認ください。';

const toDetails = async ({ page }: Actor, month: string): Promise<void> => {
  await page.goto(`/dfw/nss/billing/${month}`);
};

/** An office with everything that can be charged. */
const everything = {
  officeCode: 'BIL001', company: { name: '港湾物流,東京株式会社' }, startedOn: '2026-02-02',
  terminals: [{ kind: 'net' as const, name: '70001A' }, { kind: 'net' as const, name: '70002A' }, { kind: 'general' as const, name: '70003A' }],
  userCodes: [
    { code: '1ABIL', trades: ['保税蔵置場' as const], ids: [{ id: '1ABILA0A' }, { id: '1ABIL001' }], statistics: { paid: true, free: false, storage: true } },
    { code: '1BBIL', trades: ['通関業' as const], ids: [{ id: '1BBILA0A' }, { id: '1BBILB0A', status: 'retired' as const }], statistics: { paid: false, free: true, storage: false } },
  ],
  lines: [{ kind: '専用線', speed: '1Mbps', since: '2026-03-02' }],
  plan: { net: 'A' as const, general: 'B' as const },
  billing: { code: '7654321', payment: '銀行振込' as const, contact: '経理部 会計課' },
};

test.describe('すべての料金がかかる事業所', () => {
  test.use({ office: everything });

  test('請求金額の参照は、契約した月から現在の月までを新しい順に示し、現在の月は未確定', { tag }, async ({ applicant }) => {
    await applicant.logIn();
    const { menu, billing } = applicant.nss;
    await menu.openBilling();
    // February: 2 × 5,000 + 1,000 + 1,000 = 12,000; March: also the line, 36,000 + 5,200, and once 98,000 = 151,200.
    await expectRows(billing.tables['月ごとの請求額'], [
      ['2026年04月', '未確定', '未確定', '2026/05/01', '詳細'],
      ['2026年03月', '166,320円', '確定', '2026/04/01', '詳細'],
      ['2026年02月', '13,200円', '確定', '2026/03/02', '詳細'],
    ]);
    await menu.controls['請求内容参照'].click();
    await expect(billing.heading).toBeVisible();
  });

  test('請求情報の詳細画面は、内訳・合計・消費税を示す', { tag: [...tag, '@S4', '@E-07'] }, async ({ applicant }) => {
    await applicant.logIn();
    const { menu, billing, billingDetails } = applicant.nss;
    await menu.openBilling();
    await billing.openDetails('2026年03月');
    await expectRows(billingDetails.tables['請求内訳'], [
      ['基本料金（netNACCS）', '70001A、70002A', '5,000円', '2', '10,000円'],
      ['管理統計資料(有料)', '1ABIL', '1,000円', '1', '1,000円'],
      ['保税管理資料保存サービス', '1ABIL', '1,000円', '1', '1,000円'],
      ['回線使用料（専用線 1Mbps）', '回線1', '36,000円', '1', '36,000円'],
      ['ルータ使用料（専用線 1Mbps）', '回線1', '5,200円', '1', '5,200円'],
      ['回線の初期費用（専用線 1Mbps）', '回線1', '98,000円', '1', '98,000円'],
    ]);
    for (const [label, value] of [
      ['合計（税抜）', '151,200円'], ['消費税（10%）', '15,120円'], ['合計（税込）', '166,320円'], ['請求額（税込）', '166,320円'],
      ['対象月', '2026年03月'], ['状況', '確定'], ['確定日', '2026/04/01'], ['登録請求先コード', '7654321'], ['支払の方法', '銀行振込'], ['請求先担当者', '経理部 会計課'],
    ] as const) await expect(billingDetails.values[label]).toHaveText(value);
    await billingDetails.goBack();
    await expect(billing.heading).toBeVisible();
  });

  test('業務を行うと、その月の利用者IDごとのご利用状況と、確定後の請求に現れる', { tag: [...tag, '@E-04', '@E-22'] }, async ({ applicant, control, clock }) => {
    await applicant.logIn();
    await toDetails(applicant, '2026-04');
    const { billingDetails } = applicant.nss;
    await expectRows(billingDetails.tables['利用者IDごとのご利用状況'], [['この月のご利用はありません。']]);
    await control.performTask('1ABILA0A', 'DLH01', 120);
    await control.performTask('1ABIL001', 'DLH01', 7);
    await control.performTask('1BBILA0A', 'TCC');
    await control.performTask('1ABILA0A', 'DLH01', 30);
    await applicant.page.reload();
    await expectRows(billingDetails.tables['利用者IDごとのご利用状況'], [
      ['1ABIL001', 'DLH01', '保税管理資料取得', 'プランB', '7件', '5円', '35円'],
      ['1ABILA0A', 'DLH01', '保税管理資料取得', 'プランA', '150件', '4円', '600円'],
      ['1BBILA0A', 'TCC', '端末開通確認', 'プランA', '1件', '0円', '0円'],
    ]);
    await expect(applicant.page.getByText('この月の請求額は未確定です。2026/05/01 9:00に確定します。')).toBeVisible();
    await clock.set('2026-05-01');
    await applicant.logIn();
    await toDetails(applicant, '2026-04');
    await expectRows(billingDetails.tables['請求内訳'], [
      ['基本料金（netNACCS）', '70001A、70002A', '5,000円', '2', '10,000円'],
      ['従量料金（DLH01 プランA）', '1ABIL', '4円', '150', '600円'],
      ['従量料金（DLH01 プランB）', '1ABIL', '5円', '7', '35円'],
      ['管理統計資料(有料)', '1ABIL', '1,000円', '1', '1,000円'],
      ['保税管理資料保存サービス', '1ABIL', '1,000円', '1', '1,000円'],
      ['回線使用料（専用線 1Mbps）', '回線1', '36,000円', '1', '36,000円'],
      ['ルータ使用料（専用線 1Mbps）', '回線1', '5,200円', '1', '5,200円'],
    ]);
    // 53,835 without tax; of 5,383.5 the half yen is dropped.
    await expect(billingDetails.values['消費税（10%）']).toHaveText('5,383円');
    await expect(billingDetails.values['合計（税込）']).toHaveText('59,218円');
    await toDetails(applicant, '2026-05');
    await expectRows(billingDetails.tables['利用者IDごとのご利用状況'], [['この月のご利用はありません。']]);
  });

  test('ほかの事業所の月は見えず、業務も混ざらない', { tag }, async ({ stranger, holder, control }) => {
    expect(holder.loginId).toBe('BIL001');
    await control.performTask('1ABILA0A', 'DLH01', 3);
    await stranger.logIn();
    await toDetails(stranger, '2026-04');
    await expectRows(stranger.nss.billingDetails.tables['利用者IDごとのご利用状況'], [['この月のご利用はありません。']]);
  });
});

test.describe('確定', () => {
  test.use({ office: { startedOn: '2025-11-11', plan: { net: 'A' } } });

  test('翌月の最初の営業日の9時に確定し、新着情報に申込受付番号のない1行が出て、「詳細」はその月を開く', covers({ tag: [...tag, '@S0-1-1'] }, '新着情報 請求額の確定'), async ({ applicant, clock }) => {
    // Nothing is open on 2026-04-01 09:00: March has been settled at that very moment, before anybody was there to be told.
    await clock.set('2026-04-30T23:59:59+09:00');
    await applicant.logIn();
    const { menu, billing, billingDetails } = applicant.nss;
    await expect(menu.news).toHaveCount(0);
    await clock.set('2026-05-01T08:59:59+09:00');
    await applicant.logIn();
    await expect(menu.news).toHaveCount(0);
    await menu.openBilling();
    await expect(billing.month('2026年04月')).toContainText('未確定');
    await clock.set('2026-05-01T09:00:00+09:00');
    await menu.controls['請求内容参照'].click();
    await expect(billing.month('2026年04月')).toContainText('5,500円確定');
    await applicant.page.goto('/dfw/nss/menu');
    await expect(menu.news).toHaveText([`2026/05/01 09:00${settled}詳細`]);
    await menu.openDetails('前月分の請求額が確定しました。');
    await expect(billingDetails.values['対象月']).toHaveText('2026年04月');
  });

  test('年末年始をまたぐと、最初の営業日の1月4日に確定する', { tag: [...tag, '@D-18'] }, async ({ applicant, clock }) => {
    await clock.set('2027-01-04T08:59:59+09:00');
    await applicant.logIn();
    await toDetails(applicant, '2026-12');
    await expect(applicant.nss.billingDetails.values['状況']).toHaveText('未確定');
    await clock.set('2027-01-04T09:00:00+09:00');
    await applicant.page.reload();
    await expect(applicant.nss.billingDetails.values['状況']).toHaveText('確定');
  });

  test('時計を何年も進めると、月ごとに1行ずつ新着情報になり、一覧は年ごとに分かれる', { tag }, async ({ applicant, clock, control }) => {
    await clock.set('2036-04-01T09:00:00+09:00');
    expect((await control.journal()).filter(({ what }) => what === 'charges settled')).toHaveLength(120);
    await applicant.logIn();
    const { menu, billing } = applicant.nss;
    await expect(menu.news).toHaveCount(10);
    await expect(menu.news.first()).toHaveText(`2036/04/01 09:00${settled}詳細`);
    await expect(menu.news.nth(1)).toHaveText(`2036/03/03 09:00${settled}詳細`);
    await menu.openBilling();
    await expectRows(billing.tables['月ごとの請求額'], [['2036年04月', '未確定', '未確定', '2036/05/01', '詳細'],
      ...['2036/04/01', '2036/03/03', '2036/02/01'].map((day, index) => [`2036年0${3 - index}月`, '5,500円', '確定', day, '詳細'])]);
    await billing.openYear('2025');
    await expectRows(billing.tables['月ごとの請求額'], [
      ['2025年12月', '5,500円', '確定', '2026/01/05', '詳細'], ['2025年11月', '5,500円', '確定', '2025/12/01', '詳細'],
    ]);
  });
});

test.describe('月の途中に始まる契約', () => {
  test.use({ office: { startedOn: '2026-05-11' } });

  test('契約のなかった月の確定は知らせず、最初の月から知らせる', { tag }, async ({ applicant, clock }) => {
    await clock.set('2026-06-11');
    await applicant.logIn();
    await expect(applicant.nss.menu.news).toHaveText([`2026/06/01 09:00${settled}詳細`]);
    await applicant.nss.menu.openBilling();
    await expectRows(applicant.nss.billing.tables['月ごとの請求額'], [
      ['2026年06月', '未確定', '未確定', '2026/07/01', '詳細'], ['2026年05月', '0円', '確定', '2026/06/01', '詳細'],
    ]);
  });
});

test('操作用APIは、画面と同じ請求額を返し、契約のない月にはないと答える', { tag }, async ({ control, holder }) => {
  const { userCodes } = await control.contract(holder.loginId);
  const { id } = userCodes[0]!.ids[0]!;
  await control.performTask(id, 'DLH01', 3);
  expect(await control.charges(holder.loginId, '2026-04')).toMatchObject({
    settled: false, net: 15, tax: 1, gross: 16, charges: [{ item: 'task', unitPrice: 5, quantity: 3, amount: 15 }], uses: [{ userId: id, task: 'DLH01', count: 3 }],
  });
  expect(await control.charges(holder.loginId, '2026-03')).toMatchObject({ settled: true, gross: 0, charges: [] });
  await expect(control.charges(holder.loginId, '2026-05')).rejects.toThrow('2026-05 の請求はありません。');
});

test.describe('変更申込のある月', () => {
  test.use({ office: { startedOn: '2025-11-11', terminals: [{ kind: 'net', name: '72001A' }], plan: { net: 'A' } } });

  test('利用開始日のある月から、増えた端末の基本料金がかかる', { tag: [...tag, '@S4'] }, async ({ applicant, nss, centre, clock }) => {
    const user = await HttpUser.at(nss, applicant.account);
    const number = await user.apply({ net: '2', startDate: '20260521' });
    await centre.approve(number);
    await clock.set('2026-07-01');
    await applicant.logIn();
    await applicant.nss.menu.openBilling();
    for (const [month, amount] of [['2026年04月', '5,500円'], ['2026年05月', '16,500円'], ['2026年06月', '16,500円']] as const) {
      await expect(applicant.nss.billing.month(month)).toContainText(`${amount}確定`);
    }
    await applicant.nss.billing.openDetails('2026年05月');
    await expect(applicant.nss.billingDetails.tables['請求内訳']).toContainText(/基本料金（netNACCS）\d{5}[A-Z]、\d{5}[A-Z]、72001A5,000円315,000円/);
  });
});

test('S4 プランBで、有料の統計資料がなく、無料の業務だけなら、請求額は0円で、請求書はない', covers({ tag: [...tag, '@S4'] }, '料金 プランB 0円'), async ({ applicant, control, clock }) => {
  const { userCodes } = await control.contract(applicant.account.loginId);
  for (const task of ['TCC', 'UTB', '管理統計資料取得']) await control.performTask(userCodes[0]!.ids[0]!.id, task, 9);
  await clock.set('2026-05-01');
  await applicant.logIn();
  await toDetails(applicant, '2026-04');
  const { billingDetails } = applicant.nss;
  await expect(billingDetails.values['合計（税込）']).toHaveText('0円');
  await expectRows(billingDetails.tables['請求内訳'], [['請求の対象となる料金はありません。']]);
  await expect(billingDetails.controls['請求書を出力する']).toBeDisabled();
  await expect(billingDetails.controls['請求書を出力する']).toHaveAccessibleDescription('請求額がないため、請求書はありません。');
  await expect(billingDetails.controls['利用料金請求ファイルを出力する']).toBeEnabled();
});

test('契約の前の月、先の月、月でないものは、日本語の案内になる', { tag }, async ({ applicant }) => {
  await applicant.logIn();
  for (const month of ['1999-01', '2026-05', '2026-13', '202604', 'x']) {
    const response = await applicant.page.goto(`/dfw/nss/billing/${month}`);
    expect(response?.status(), month).toBe(404);
    await expect(applicant.nss.notice.message).toHaveText('お探しの月の請求情報はありません。');
  }
});

const addresses = ['billing', 'billing/2026-03', 'billing/2026-03/invoice.pdf', 'billing/2026-03/usage.csv'].map((path) => `/dfw/nss/${path}`);

test('ログインしていなければ、どの画面もファイルもログイン画面になる', { tag }, async ({ nss: { url } }) => {
  for (const path of addresses) {
    const { status, headers } = await fetch(url + path, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([303, `/dfw/login/nsscoapp/?return=${encodeURIComponent(path)}`]);
  }
});

test('仮アカウントには、請求の画面もファイルもない', { tag: [...tag, '@D-13'] }, async ({ newcomer, data }) => {
  await registerTemporary(newcomer, data.newcomer().contact);
  await newcomer.logIn(undefined, await temporaryFrom(newcomer.mailbox));
  for (const path of addresses) expect((await newcomer.page.request.get(path)).status(), path).toBe(403);
});
