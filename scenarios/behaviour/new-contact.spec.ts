/** 詳細入力画面(申込担当者) (S1 2. (1), S3 step 9): who applies, why, and whether for 共同利用 (D-15). */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { REASON, enter, toNewContact } from './new-applying';

const tagged = tagging('@behaviour');

test.beforeEach(async ({ nss, newcomer, data }) => {
  await enter(nss, newcomer, data.newcomer());
  await toNewContact(newcomer);
});

test('申込担当者は仮アカウントの内容で入力済みになっている', tagged(), async ({ newcomer, data }) => {
  const { controls, frame, use } = newcomer.nss.newContact;
  const { contact } = data.newcomer();
  await expect(controls['氏名 姓：']).toHaveValue(contact.familyName);
  await expect(controls['氏名(フリガナ) 名：']).toHaveValue(contact.givenKana);
  await expect(controls['電話番号']).toHaveValue(contact.phone);
  await expect(controls['E-mailアドレス 登録用']).toHaveValue(contact.email);
  await expect(controls['E-mailアドレス 確認用']).toHaveValue(contact.email);
  await expect(use['単独で利用する']).toBeChecked();
  await expect(controls['申込理由']).toHaveValue('');
  await expect(frame.phase).toContainText('NACCS利用申込');
});

test('入力状況は、入力中がオレンジ色、入力済みが緑色になる', tagged('状況 入力'), async ({ newcomer }) => {
  const { newContact, newPlace } = newcomer.nss;
  const orange = 'rgb(194, 87, 12)';
  const green = 'rgb(31, 122, 61)';
  await expect(newContact.frame.progress.first()).toHaveText('申込担当者（入力中）');
  await expect(newContact.frame.progress.first()).toHaveCSS('background-color', orange);
  await newContact.fill({ '申込理由': REASON });
  await newContact.proceed();
  await expect(newPlace.frame.progress.first()).toHaveText('申込担当者（入力済み）');
  await expect(newPlace.frame.progress.first()).toHaveCSS('background-color', green);
  await expect(newPlace.frame.progress.nth(1)).toHaveText('事業所・企業（入力中）');
  await expect(newPlace.frame.progress.nth(1)).toHaveCSS('background-color', orange);
  await expect(newPlace.frame.progress.last()).toHaveText('入力確認（未入力）');
});

test('申込理由は必須で240文字以内。メッセージは項目に出て、ほかの入力は残る', tagged(), async ({ newcomer, control }) => {
  const { newContact, newPlace } = newcomer.nss;
  await newContact.fill({ '役職名': '主任', '申込理由': '' });
  await newContact.proceed();
  await expect(newContact.controls['申込理由']).toHaveAccessibleErrorMessage('申込理由を入力してください。');
  await expect(newContact.controls['役職名']).toHaveValue('主任');
  await newContact.fill({ '申込理由': '理'.repeat(241) });
  await newContact.proceed();
  await expect(newContact.controls['申込理由']).toHaveAccessibleErrorMessage('申込理由は240文字以内で入力してください。');
  await expect(newContact.controls['申込理由']).toHaveValue('理'.repeat(241));
  await newContact.fill({ '申込理由': '理'.repeat(240) });
  await newContact.proceed();
  await expect(newPlace.heading).toBeVisible();
  expect(await control.applications()).toEqual([]);
});

test('R-23 E-mailアドレスは2回同じものを入力する', tagged('R-23-'), async ({ newcomer }) => {
  const { newContact } = newcomer.nss;
  await newContact.fill({ 'E-mailアドレス 確認用': 'betsu@example.jp', '申込理由': REASON });
  await newContact.proceed();
  await expect(newContact.controls['E-mailアドレス 確認用']).toHaveAccessibleErrorMessage('確認用のE-mailアドレスが登録用と一致しません。');
});

test('共同利用は、実在する事業所の事業所コードを求める', tagged('D-15'), async ({ newcomer }) => {
  const { newContact, newPlace } = newcomer.nss;
  const code = newContact.controls['共同利用先事業所コード'];
  await newContact.fill({ '申込理由': REASON });
  for (const [value, message] of [
    ['', '共同利用先事業所コードを入力してください。'], ['NAC01', '共同利用先事業所コードは6桁で入力してください。'],
    ['ＮＡＣ００１', '共同利用先事業所コードは半角英数字で入力してください。'], ['ZZZ999', '入力された事業所コードの事業所はありません。'],
  ] as const) {
    await newContact.shareWith(value);
    await newContact.proceed();
    await expect(code).toHaveAccessibleErrorMessage(message);
    await expect(code).toHaveValue(value);
    await expect(newContact.use['共同利用する(下欄に入力してください)']).toBeChecked();
  }
  await newContact.shareWith('NAC001');
  await newContact.proceed();
  await expect(newPlace.heading).toBeVisible();
});

test('単独利用で共同利用先を入力すると、黙って捨てずに知らせる', tagged('D-15'), async ({ newcomer }) => {
  const { newContact } = newcomer.nss;
  await newContact.fill({ '申込理由': REASON, '共同利用先事業所コード': 'NAC001' });
  await newContact.proceed();
  await expect(newContact.controls['共同利用先事業所コード']).toHaveAccessibleErrorMessage('共同利用先事業所コードは、「共同利用する」を選択した場合に入力してください。');
});

test('D-15 共同利用を選ぶと、この画面では一時保存できず、次の画面にはボタンがない', tagged('R-06-', 'D-15'), async ({ newcomer }) => {
  const { newContact, newPlace } = newcomer.nss;
  await newContact.fill({ '申込理由': REASON });
  await newContact.shareWith('NAC001');
  await newContact.save();
  await expect(newContact.frame.alert).toContainText('新規利用申込（共同利用）では、この画面の一時保存はご利用いただけません。');
  await expect(newContact.controls['申込理由']).toHaveValue(REASON);
  await newContact.proceed();
  await expect(newPlace.heading).toBeVisible();
  await expect(newPlace.frame.saveButton).toHaveCount(0);
  await newPlace.goBack();
  await expect(newContact.use['共同利用する(下欄に入力してください)']).toBeChecked();
  await expect(newContact.frame.saveButton).toHaveCount(0);
});
