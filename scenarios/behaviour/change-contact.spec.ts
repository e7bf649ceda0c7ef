/**
 * 申込担当者入力画面 (S0 1-⑤): filled in from the contract and to be overwritten, R-22 (phone and FAX digits only),
 * R-23 (address twice, identical), D-09 (one button 次へ進む).
 */
import { expect, test, type Actor } from '../../fixtures';
import { tagging } from '../inventory';
import { toContact } from './applying';

const tagged = tagging('@behaviour');

async function open(actor: Actor): Promise<Actor['nss']> {
  await actor.logIn();
  await toContact(actor);
  return actor.nss;
}

test('1-⑤ 申込担当者は、契約の内容があらかじめ入っている', tagged('S0-1-5'), async ({ applicant }) => {
  const { controls } = (await open(applicant)).changeContact;
  const expected = {
    '氏名 姓：': '通関', '氏名 名：': '花子', '氏名(フリガナ) 姓：': 'ツウカン', '氏名(フリガナ) 名：': 'ハナコ', '所属部課名': '第一営業部通関課', '役職名': '係長',
    '電話番号': '0120794550', 'FAX番号': '', 'E-mailアドレス 登録用': applicant.account.contact.email, 'E-mailアドレス 確認用': applicant.account.contact.email,
  } as const;
  for (const [field, value] of Object.entries(expected)) await expect(controls[field as keyof typeof expected]).toHaveValue(value);
});

test('1-⑤ 別の事業所には、その事業所の契約の内容が入っている', tagged('S0-1-5'), async ({ stranger }) => {
  const { controls } = (await open(stranger)).changeContact;
  await expect(controls['E-mailアドレス 登録用']).toHaveValue(stranger.account.contact.email);
  await expect(controls['E-mailアドレス 登録用']).not.toHaveValue(/hanako/);
});

test('1-⑤ 上書きした内容でその申込だけが登録され、契約の申込担当者は変わらない', tagged('S0-1-5'), async ({ applicant, control, data }) => {
  const nss = await open(applicant);
  const { familyName, givenName, familyKana, givenKana, department, position, phone, fax, email } = data.contact();
  await nss.changeContact.enterContact({
    '氏名 姓：': familyName, '氏名 名：': givenName, '氏名(フリガナ) 姓：': familyKana, '氏名(フリガナ) 名：': givenKana, '所属部課名': department, '役職名': position,
    '電話番号': phone, 'FAX番号': fax, 'E-mailアドレス 登録用': email, 'E-mailアドレス 確認用': email,
  });
  await nss.changeContact.proceed();
  await nss.changeTerminals.addTerminals({ net: '1' });
  await nss.changeTerminals.proceed();
  await nss.changeConfirmation.register();
  const number = await nss.changeCompletion.receiptNumber();
  expect((await control.application(number))['contact']).toEqual(data.contact());
  await toContact(applicant);
  await expect(nss.changeContact.controls['氏名 姓：']).toHaveValue('通関');
  await expect(nss.changeContact.controls['E-mailアドレス 登録用']).toHaveValue(applicant.account.contact.email);
});

test('1-⑤ 任意の項目（所属部課名、役職名、FAX番号）は空のままで進める', tagged('S0-1-5'), async ({ applicant }) => {
  const nss = await open(applicant);
  await nss.changeContact.enterContact({ '所属部課名': '', '役職名': '', 'FAX番号': '' });
  await nss.changeContact.proceed();
  await expect(nss.changeTerminals.heading).toBeVisible();
});

for (const field of ['電話番号', 'FAX番号'] as const) {
  for (const { title, value, message } of [
    { title: 'ハイフン', value: '03-0123-4567', message: `${field}は「-」(ハイフン)を入力せずに、数字のみ入力してください。` },
    { title: '英字', value: '03abcd4567', message: `${field}は半角数字で入力してください。` },
    { title: '全角数字', value: '０３０１２３４５６７', message: `${field}に全角の数字が含まれています。半角数字で入力してください。` },
  ]) {
    test(`R-22 ${field}は数字のみ（${title}は項目にメッセージ、保存されない）`, tagged('R-22-', 'D-09'), async ({ applicant, control }) => {
      const { changeContact } = await open(applicant);
      await changeContact.enterContact({ [field]: value });
      await changeContact.proceed();
      await expect(changeContact.controls[field]).toHaveAccessibleErrorMessage(message);
      await expect(changeContact.controls[field]).toHaveValue(value);
      expect(await control.applications()).toEqual([]);
    });
  }

  test(`R-22 ${field}は10桁でも11桁でも、数字だけなら進める`, tagged('R-22+', 'D-09'), async ({ applicant }) => {
    const { changeContact, changeTerminals } = await open(applicant);
    await changeContact.enterContact({ [field]: '0301234567' });
    await changeContact.proceed();
    await expect(changeTerminals.heading).toBeVisible();
    await applicant.page.goBack();
    await changeContact.enterContact({ [field]: '09012345678' });
    await changeContact.proceed();
    await expect(changeTerminals.heading).toBeVisible();
  });
}

for (const { title, again } of [
  { title: '別のアドレス', again: 'jiro.tsukan@naccs.jp' },
  { title: '大文字と小文字の違い', again: 'Taro.tsukan@naccs.jp' },
  { title: '1文字の打ち間違い', again: 'taro.tsukan@nacss.jp' },
]) {
  test(`R-23 E-mailアドレスは2回同じものを入力する（${title}は確認用にメッセージ）`, tagged('R-23-'), async ({ applicant, control }) => {
    const { changeContact } = await open(applicant);
    const { controls } = changeContact;
    await changeContact.enterContact({ 'E-mailアドレス 登録用': 'taro.tsukan@naccs.jp', 'E-mailアドレス 確認用': again });
    await changeContact.proceed();
    await expect(controls['E-mailアドレス 確認用']).toHaveAccessibleErrorMessage('確認用のE-mailアドレスが登録用と一致しません。');
    await expect(controls['E-mailアドレス 登録用']).toHaveValue('taro.tsukan@naccs.jp');
    await expect(controls['E-mailアドレス 確認用']).toHaveValue(again);
    expect(await control.applications()).toEqual([]);
  });
}

test('R-23 2回同じE-mailアドレスなら進み、そのアドレスが登録される', tagged('R-23+'), async ({ applicant, control }) => {
  const nss = await open(applicant);
  await nss.changeContact.enterContact({ 'E-mailアドレス 登録用': 'taro.tsukan@naccs.jp', 'E-mailアドレス 確認用': 'taro.tsukan@naccs.jp' });
  await nss.changeContact.proceed();
  await nss.changeTerminals.addTerminals({ net: '1' });
  await nss.changeTerminals.proceed();
  await nss.changeConfirmation.register();
  expect(await control.application(await nss.changeCompletion.receiptNumber())).toMatchObject({ contact: { email: 'taro.tsukan@naccs.jp' } });
});

test('D-09 先へ進むボタンは「次へ進む」だけで、「申込内容確認へ進む」はない', tagged('D-09'), async ({ applicant }) => {
  const { changeContact } = await open(applicant);
  await expect(changeContact.buttons).toHaveText([/申込内容選択に戻る/, /次へ進む/]);
  await expect(applicant.page.getByText('申込内容確認へ進む')).toHaveCount(0);
});
