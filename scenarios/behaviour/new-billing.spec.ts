/**
 * 詳細入力画面(請求先) (S1 2., S3 step 16): 一括請求, 所在地 with 「反映」, 支払の方法, 同一口座振替.
 */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { HttpUser } from './http/user';
import { openScreen } from './new-screen';

const tagged = tagging('@behaviour');
const eitherCode = '登録請求先コードと事業所コードは、どちらか一方を入力してください。';

test('S3 16 はじめは、一括請求を希望せず、所在地は事業所に同じ。請求先担当者を入力して「申込内容確認へ進む」', tagged('S3-16'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'billing');
  const { newBilling, newConfirmation } = newcomer.nss;
  for (const [group, option] of [['一括請求', '希望しない'], ['所在地', '事業所に同じ'], ['同一口座振替の利用', '同一口座振替を希望しない']] as const) {
    await expect(newBilling.controls[group].getByRole('radio', { name: option, exact: true })).toBeChecked();
  }
  await newBilling.proceed();
  await expect(newBilling.controls['請求先担当者']).toHaveAccessibleErrorMessage('請求先担当者を入力してください。');
  await newBilling.fillBillingContact('経理部　通関　三郎');
  await newBilling.choosePayment('銀行振込');
  await newBilling.proceed();
  await expect(newConfirmation.heading).toBeVisible();
  await expect(newConfirmation.value('請求先', '請求先', '支払の方法')).toHaveText('銀行振込');
});

test('S3 16 所在地がその他のときは住所が要り、「反映」は郵便番号の住所を出力する', tagged('S3-16', 'SCR-28→SCR-28'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'billing');
  const { newBilling, newConfirmation } = newcomer.nss;
  const { controls } = newBilling;
  await newBilling.fillBillingContact('経理担当');
  await newBilling.fillBillingPlace({ '郵便番号': '100-0001' });
  await controls['反映'].click();
  await expect(controls['郵便番号']).toHaveAccessibleErrorMessage(/ハイフン/);
  await newBilling.fillBillingPlace({ '郵便番号': '0000000' });
  await controls['反映'].click();
  await expect(controls['郵便番号']).toHaveAccessibleErrorMessage('入力された郵便番号に該当する住所がありません。住所を直接入力してください。');
  await newBilling.fillBillingPlace({ '郵便番号': '1000001' });
  await controls['反映'].click();
  await expect(controls['住所(都道府県)']).toHaveValue('東京都');
  await expect(controls['住所(市区町村)']).toHaveValue('千代田区千代田');
  await expect(controls['請求先担当者']).toHaveValue('経理担当');
  await newBilling.proceed();
  await expect(controls['請求先名']).toHaveAccessibleErrorMessage('請求先名を入力してください。');
  await expect(controls['住所(番地等)']).toHaveAccessibleErrorMessage('請求先の住所(番地等)を入力してください。');
  await newBilling.fillBillingPlace({ '請求先名': '本社経理部', '住所(番地等)': '１－１', '電話番号': '0312345678' });
  await newBilling.proceed();
  await expect(newConfirmation.value('請求先', '請求先', '住所')).toHaveText('東京都千代田区千代田１－１');
});

test('S3 16 一括請求を希望するときは、2つのコードのどちらか一方と企業名・事業所名が要り、所在地などは要らない', tagged('S3-16'), async ({ newcomer, nss, data, control, applicant }) => {
  const { loginId: officeCode } = applicant.account;
  const { code: billingCode } = (await control.contract(officeCode))['billing'] as { code: string };
  await openScreen(nss, data, newcomer, 'billing');
  const { newBilling, newConfirmation } = newcomer.nss;
  const { controls } = newBilling;
  const code = controls['一括請求先 登録請求先コード：'];
  const office = controls['一括請求先 事業所コード：'];
  await newBilling.chooseCombined({});
  await newBilling.proceed();
  await expect(code).toHaveAccessibleErrorMessage(eitherCode);
  await expect(controls['一括請求先 企業名']).toHaveAccessibleErrorMessage('一括請求先の企業名を入力してください。');
  await expect(controls['一括請求先 事業所名']).toHaveAccessibleErrorMessage('一括請求先の事業所名を入力してください。');
  await newBilling.chooseCombined({ billingCode, officeCode, company: 'ナックス商事株式会社', office: '品川事務所' });
  await newBilling.proceed();
  await expect(code).toHaveAccessibleErrorMessage(eitherCode);
  await newBilling.chooseCombined({ billingCode: '', officeCode: 'ZZZ999' });
  await newBilling.proceed();
  await expect(office).toHaveAccessibleErrorMessage('入力された事業所コードの事業所はありません。');
  await newBilling.chooseCombined({ billingCode: '0000000', officeCode: '' });
  await newBilling.proceed();
  await expect(code).toHaveAccessibleErrorMessage('入力された登録請求先コードの事業所はありません。');
  await newBilling.chooseCombined({ billingCode, officeCode: '' });
  await newBilling.proceed();
  await expect(newConfirmation.value('請求先', '請求先', '一括請求先 コード')).toHaveText(billingCode);
  await newConfirmation.mend('請求先');
  await newBilling.chooseCombined({ billingCode: '', officeCode });
  await newBilling.proceed();
  await expect(newConfirmation.value('請求先', '請求先', '一括請求先 コード')).toHaveText(officeCode);
});

test('S3 16 コードの桁数が違うと、項目にメッセージを出す', tagged('S3-16', '形式 登録請求先コード'), async ({ newcomer, nss, data }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'billing');
  const form = { combined: 'yes', combinedCompany: 'ナックス', combinedPlace: '品川', payment: '銀行振込', go: 'on' };
  for (const [combinedCode, combinedOffice, message] of [
    ['123456', '', '一括請求先 コードの登録請求先コードは7桁で入力してください。'], ['', 'NAC00', '一括請求先 コードの事業所コードは6桁で入力してください。'],
    ['１２３４５６７', '', '一括請求先 コードの登録請求先コードに全角の数字が含まれています。半角数字で入力してください。'],
  ] as const) {
    const { status, text } = await user.post(`${draft}/billing`, { ...form, combinedCode, combinedOffice });
    expect(status).toBe(422);
    expect(text).toContain(message);
  }
});

test('S3 16 同一口座振替は、口座振替のときだけ希望でき、コードと企業名が要る', tagged('S3-16'), async ({ newcomer, nss, data, control, applicant }) => {
  const { code: billingCode } = (await control.contract(applicant.account.loginId))['billing'] as { code: string };
  await openScreen(nss, data, newcomer, 'billing');
  const { newBilling, newConfirmation } = newcomer.nss;
  const { controls } = newBilling;
  await newBilling.fillBillingContact('経理担当');
  await newBilling.choosePayment('銀行振込');
  await newBilling.chooseSameAccount({});
  await newBilling.proceed();
  await expect(controls['同一口座振替の利用']).toContainText('同一口座振替は、支払の方法で「口座振替」を選択した場合にのみ申し込むことができます。');
  await newBilling.choosePayment('口座振替');
  await newBilling.proceed();
  await expect(controls['同一口座振替先 登録請求先コード：']).toHaveAccessibleErrorMessage(eitherCode);
  await expect(controls['同一口座振替先 企業名']).toHaveAccessibleErrorMessage('同一口座振替先 企業名を入力してください。');
  await newBilling.chooseSameAccount({ billingCode, company: 'ナックス商事株式会社' });
  await newBilling.proceed();
  await expect(newConfirmation.value('請求先', '請求先', '同一口座振替先 コード')).toHaveText(billingCode);
});

test('入力したまま「希望しない」「事業所に同じ」を選ぶと、入力を捨てずに確かめる', tagged('S3-16'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'billing');
  const { newBilling } = newcomer.nss;
  const { controls } = newBilling;
  await newBilling.fillBillingContact('経理担当');
  await newBilling.chooseCombined({ company: 'ナックス商事株式会社' });
  await newBilling.chooseOwnBill();
  await newBilling.fillBillingPlace({ '郵便番号': '1000001' });
  await newBilling.fillBillingPlace('same');
  await newBilling.proceed();
  await expect(controls['一括請求']).toContainText('下の入力欄に入力された内容があります。「希望する」を選択するか、入力した内容を消してください。');
  await expect(controls['所在地']).toContainText('下の入力欄に入力された内容があります。「その他」を選択するか、入力した内容を消してください。');
  await expect(controls['一括請求先 企業名']).toHaveValue('ナックス商事株式会社');
});

test('ほかの仮ログインIDの申込の画面は開けない', tagged('S1-2'), async ({ newcomer, nss, data, control }) => {
  const { draft } = await openScreen(nss, data, newcomer, 'billing');
  const stranger = await HttpUser.at(nss, (await control.accounts()).find(({ kind }) => kind === 'formal')!);
  expect((await stranger.get(`${draft}/billing`)).status).toBe(403);
});
