/** 利用申込情報（請求先）登録画面: 請求書送付先, 請求先担当者, 支払の方法 (S0 1-④), and the news about the form for 口座振替 (S0 1-①). */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { applyChange } from './http/change';
import { openChange } from './change-screen';
import { HttpUser } from './http/user';
import { approvedNew } from './http/new';

const tagged = tagging('@behaviour');
const ALL = ['billingAddress', 'billingContact', 'payment'];
const place = { name: '本社経理部', kana: 'ホンシャケイリブ', postalCode: '2120013', address: '神奈川県川崎市幸区堀川町５８０　ソリッドスクエア西館８階', phone: '0445206266' };
const FORM = '口座振替申込専用用紙を送付しました。受領しましたら、必要事項を記入しNACCSセンターに郵送してください。';
const nothing = (item: string): RegExp => new RegExp(`「${item}」を選択していますが、変更する内容がありません。`);

test.use({ office: { billing: { payment: '銀行振込', place, contact: '経理部　通関　三郎' } } });

test('契約の請求先が入っていて、変更しなければ、どの項目もそこで断られる', tagged(), async ({ nss, applicant, control }) => {
  await openChange(nss, applicant, { items: ALL }, 'billing');
  const { changeBilling } = applicant.nss;
  for (const [field, value] of Object.entries({
    '請求先名': '本社経理部', '郵便番号': '2120013', '住所(都道府県)': '神奈川県', '住所(市区町村)': '川崎市幸区堀川町', '住所(番地等)': '５８０',
    '住所(建物名等)': 'ソリッドスクエア西館８階', '電話番号': '0445206266', '請求先担当者': '経理部　通関　三郎',
  })) await expect(changeBilling.sometimes[field as '請求先名']).toHaveValue(value);
  await expect(changeBilling.payment['銀行振込']).toBeChecked();
  await changeBilling.proceed();
  await expect(changeBilling.sometimes['請求先名']).toHaveAccessibleErrorMessage(nothing('請求書送付先'));
  await expect(changeBilling.sometimes['請求先担当者']).toHaveAccessibleErrorMessage(nothing('請求先担当者'));
  await expect(changeBilling.payment['銀行振込']).toHaveAccessibleErrorMessage(nothing('支払の方法（口座振替・銀行振込）'));
  expect(await control.applications()).toEqual([]);
});

test('選択した項目の欄だけが表示される', tagged(), async ({ nss, applicant }) => {
  await openChange(nss, applicant, { items: ['billingContact'] }, 'billing');
  const { changeBilling } = applicant.nss;
  await expect(changeBilling.sometimes['請求先担当者']).toBeVisible();
  await expect(changeBilling.sometimes['請求先名']).toHaveCount(0);
  await expect(changeBilling.sometimes['支払の方法']).toHaveCount(0);
});

test('反映で住所が入り、戻っても残り、電話番号だけを変えれば元の所在地とフリガナは変わらない', tagged(), async ({ nss, applicant, control }) => {
  await openChange(nss, applicant, { items: ['billingAddress'] }, 'billing');
  const { changeBilling, changeContact, changeConfirmation } = applicant.nss;
  await changeBilling.fill({ '請求先名': '東京経理センター' });
  await changeBilling.reflect('1050011');
  await expect(changeBilling.sometimes['住所(市区町村)']).toHaveValue('港区芝公園');
  await changeBilling.goBack();
  await changeContact.proceed();
  await expect(changeBilling.sometimes['請求先名']).toHaveValue('東京経理センター');
  await expect(changeBilling.sometimes['住所(都道府県)']).toHaveValue('東京都');
  await changeBilling.proceed();
  await expect(applicant.page.getByRole('row', { name: '請求先の所在地' })).toContainText('東京都港区芝公園');
  await expect(changeConfirmation.heading).toBeVisible();

  const number = await applyChange(await HttpUser.at(nss, applicant.account), { items: ['billingAddress'], entered: { billing: { billingPhone: '0445206269' } } });
  expect((await control.application(number))['change']).toEqual({ billing: { place: { ...place, phone: '0445206269' } } });
});

test('口座振替への変更: 審査が終了すると、申込受付番号のない「利用料金」の新着情報が届き、「詳細」から現在の支払の方法を確認できる', tagged('S0-1-1', '新着情報 口座振替'), async ({ nss, applicant, centre }) => {
  await openChange(nss, applicant, { items: ['payment'] }, 'billing');
  const { changeBilling, changeConfirmation, changeCompletion, menu, contractDetails } = applicant.nss;
  await changeBilling.choosePayment('口座振替');
  await changeBilling.proceed();
  await changeConfirmation.register();
  const number = await changeCompletion.receiptNumber();
  await applicant.page.goto('/dfw/nss/menu');
  await expect(menu.newsOf(FORM)).toHaveCount(0);
  await centre.approve(number);
  await applicant.page.goto('/dfw/nss/menu');
  await expect(menu.newsOf(FORM)).toHaveText(new RegExp(`2026/04/01 09:00\\s*利用料金\\s*${FORM}`));
  await menu.rowControls['詳細'](FORM).click();
  await expect(contractDetails.openTabs['料金・請求']).toBeVisible();
});

for (const [title, billing, count] of [
  ['口座振替の新規申込', {}, 1], ['銀行振込の新規申込', { payment: '銀行振込' }, 0],
] as const) {
  test(`${title}: 用紙の新着情報は${count}件`, tagged('S0-1-1'), async ({ nss }) => {
    const { office } = await approvedNew(nss, { typed: { billing } });
    const { text } = await (await HttpUser.at(nss, office)).get('/dfw/nss/menu');
    expect(text.split(FORM)).toHaveLength(count + 1);
  });
}

test('一括請求: ほかの事業所と同じ登録請求先コードの事業所には、変わるのがこの事業所の情報だけであることを示す', tagged(), async ({ nss, applicant, control }) => {
  const { billing } = await control.contract(applicant.account.loginId);
  await openChange(nss, applicant, { items: ['billingContact'] }, 'billing');
  const note = applicant.page.getByText(`登録請求先コード ${billing.code} は、複数の事業所の請求（一括請求）に使われています。`);
  await expect(note).toHaveCount(0);
  await control.createAccount({ billing: { code: billing.code } });
  await applicant.page.reload();
  await expect(note).toBeVisible();
});
