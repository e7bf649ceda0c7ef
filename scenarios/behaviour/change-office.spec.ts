/**
 * 利用申込情報（企業・事業所）登録画面: the sections of what was ticked, filled in from the contract, 「反映」, R-19, and that
 * something changes. Forms of the fields: wrong-input; what becomes of it: change-combinations.
 */
import { expect, test, type Actor, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { applyChange } from './http/change';
import { openChange } from './change-screen';
import { HttpUser } from './http/user';

const tagged = tagging('@behaviour');
const ALL = ['company', 'holder', 'headOffice', 'manager'] as const;
const office = {
  office: { name: '川崎支店', kana: 'カワサキシテン', postalCode: '2120013', address: '神奈川県川崎市幸区堀川町５８０　ソリッドスクエア西館８階', phone: '0445206266' },
  headOffice: { name: '本社', kana: 'ホンシャ', postalCode: '9999999', address: '港通り１丁目', phone: '0300000000' },
};
const nothing = (item: string): string => `「${item}」を選択していますが、変更する内容がありません。内容を変更するか、変更申込内容 入力で選択を外してください。`;
const withLine = { ...office, lines: [{ kind: '専用線', speed: '1Mbps' }] };

test.use({ office });

const open = (nss: RunningNss, applicant: Actor, items: readonly string[] = ALL) => openChange(nss, applicant, { items }, 'office');

test('契約の内容が、住所は都道府県・市区町村・番地等・建物名等に分けて入っている', tagged(), async ({ nss, applicant }) => {
  await open(nss, applicant);
  const { changeOffice: { sometimes, heading } } = applicant.nss;
  await expect(heading).toBeVisible();
  for (const [field, value] of Object.entries({
    '事業所名': '川崎支店', '事業所名(フリガナ)': 'カワサキシテン', '事業所 郵便番号': '2120013', '事業所 住所(都道府県)': '神奈川県', '事業所 住所(市区町村)': '川崎市幸区堀川町',
    '事業所 住所(番地等)': '５８０', '事業所 住所(建物名等)': 'ソリッドスクエア西館８階', '事業所 電話番号': '0445206266', '本社 住所(都道府県)': '', '契約者の役職': '代表取締役',
    '管理責任者 E-mailアドレス 登録用': applicant.account.manager.email, '管理責任者 E-mailアドレス 確認用': applicant.account.manager.email,
  })) await expect(sometimes[field as keyof typeof sometimes]).toHaveValue(value);
});

for (const [item, there, heading] of [
  ['company', '企業名', '企業に関する項目'], ['holder', '契約者名', '契約者に関する項目'], ['headOffice', '本社名', '本社に関する項目'],
  ['manager', '緊急連絡用FAX番号', 'システム管理責任者に関する項目'],
] as const) {
  test(`選択した項目の欄だけが表示され、変更しなければ進めない（${heading}）`, tagged(), async ({ nss, applicant, control }) => {
    await open(nss, applicant, [item]);
    const { changeOffice } = applicant.nss;
    const [labels, firsts] = [
      { company: '企業名、事業所名、所在地等', holder: '契約者名、契約者の役職', headOffice: '本社情報（所在地、電話番号等）', manager: 'システム管理責任者の情報（電話番号、緊急連絡用FAX番号）' },
      { company: '企業名', holder: '契約者の役職', headOffice: '本社名', manager: '管理責任者 氏名 姓：' },
    ] as const;
    for (const other of ['企業名', '契約者名', '本社名', '緊急連絡用FAX番号'] as const) await expect(changeOffice.sometimes[other]).toHaveCount(other === there ? 1 : 0);
    // An address that names no 都道府県 has to be completed first; that alone changes it.
    if (item === 'headOffice') await changeOffice.fill({ '本社 住所(都道府県)': '東京都' });
    await changeOffice.proceed();
    if (item === 'headOffice') return expect(applicant.nss.changeConfirmation.heading).toBeVisible();
    await expect(changeOffice.sometimes[firsts[item]]).toHaveAccessibleErrorMessage(nothing(labels[item]));
    expect(await control.applications()).toEqual([]);
  });
}

for (const whose of ['企業', '事業所', '本社'] as const) {
  test(`反映: ${whose}の郵便番号から住所が入り、ほかの入力は変わらない`, tagged(), async ({ nss, applicant }) => {
    await open(nss, applicant);
    const { changeOffice } = applicant.nss;
    await changeOffice.fill({ '契約者名': '港　花子' });
    await changeOffice.reflect(whose, '1050011');
    await expect(changeOffice.sometimes[`${whose} 住所(都道府県)`]).toHaveValue('東京都');
    await expect(changeOffice.sometimes[`${whose} 住所(市区町村)`]).toHaveValue('港区芝公園');
    await expect(changeOffice.sometimes['契約者名']).toHaveValue('港　花子');
    const other = whose === '事業所' ? '本社' : '事業所';
    await expect(changeOffice.sometimes[`${other} 住所(市区町村)`]).not.toHaveValue('港区芝公園');
    await changeOffice.reflect(whose, '0000000');
    await expect(changeOffice.sometimes[`${whose} 郵便番号`]).toHaveAccessibleErrorMessage(/該当する住所がありません/);
    await expect(changeOffice.sometimes['契約者名']).toHaveValue('港　花子');
  });
}

test.describe('回線のある事業所', () => {
  test.use({ office: withLine });

  test('R-19 所在地を変えるには回線の登録情報も選択する。選択すれば進め、所在地でない変更は断られない', tagged('R-19+', 'R-19-'), async ({ nss, applicant }) => {
    await open(nss, applicant, ['company']);
    const { changeOffice, changeItems, changeContact, changeGeneral, changeConfirmation } = applicant.nss;
    await changeOffice.fill({ '事業所 住所(番地等)': '５８１' });
    await changeOffice.proceed();
    await expect(changeOffice.sometimes['事業所 住所(番地等)'])
      .toHaveAccessibleErrorMessage('回線を利用している事業所が移転する場合は、「一般NACCS回線の登録情報」も選択し、回線設置場所も変更してください。');
    await changeOffice.goBack();
    await changeContact.goBack();
    await changeItems.chooseItems('一般NACCS回線の登録情報（追加・変更・廃止）');
    await changeItems.proceed();
    await changeContact.proceed();
    await expect(changeOffice.sometimes['事業所 住所(番地等)']).toHaveValue('５８１');
    await changeOffice.proceed();
    await expect(changeGeneral.heading).toBeVisible();

    await open(nss, applicant, ['company']);
    await changeOffice.fill({ '事業所 電話番号': '0445206267' });
    await changeOffice.proceed();
    await expect(changeConfirmation.heading).toBeVisible();
  });
});

test('契約どおりに書いた住所は変更にならず、電話番号だけの変更では元の所在地がそのまま残る', tagged(), async ({ nss, applicant, control }) => {
  const user = await HttpUser.at(nss, applicant.account);
  const number = await applyChange(user, { items: ['company'], entered: { office: { officePhone: '0445206267' } } });
  expect((await control.application(number))['change']).toMatchObject({ company: { office: { ...office.office, phone: '0445206267' } } });
});

test('確認画面に、変わる項目だけが変更前と変更後で表示される。戻っても、2度登録しても、入力は1つの申込になる', tagged(), async ({ nss, applicant, control }) => {
  await open(nss, applicant, ['company', 'holder']);
  const { changeOffice, changeConfirmation, changeCompletion } = applicant.nss;
  await changeOffice.fill({ '企業 電話番号': '0311112222', '契約者名': '港　花子' });
  await changeOffice.proceed();
  const changes = applicant.page.getByRole('region', { name: '変更する内容' });
  await expect(changes.getByRole('table', { name: '企業・事業所' }).getByRole('row')).toHaveCount(2);
  await expect(changes.getByRole('row', { name: '企業の電話番号' })).toContainText('0311112222');
  await expect(changes.getByRole('row', { name: '契約者名' })).toContainText('港　花子');
  await changeConfirmation.goBack();
  await expect(changeOffice.sometimes['契約者名']).toHaveValue('港　花子');
  await changeOffice.proceed();
  await changeConfirmation.register();
  const number = await changeCompletion.receiptNumber();
  await applicant.page.goBack();
  await expect(changeCompletion.heading).toBeVisible();
  expect((await control.applications()).map(({ receiptNumber }) => receiptNumber)).toEqual([number]);
});

test('R-45 確認事項の後の修正でも入力はすべて残り、直した内容で受け付けられる', tagged('R-45+'), async ({ nss, applicant, control, centre }) => {
  const user = await HttpUser.at(nss, applicant.account);
  const number = await applyChange(user, { items: ['holder', 'manager'], entered: { office: { holderName: '港　花子', managerPhone: '0311112222' } } });
  await centre.query(number, '契約者名をご確認ください。');
  await applicant.logIn();
  const { menu, applicationDetails, changeItems, changeContact, changeOffice, changeConfirmation, changeCompletion } = applicant.nss;
  await menu.openDetails(number);
  await applicationDetails.correct();
  await changeItems.proceed();
  await changeContact.proceed();
  await expect(changeOffice.sometimes['契約者名']).toHaveValue('港　花子');
  await expect(changeOffice.sometimes['管理責任者 電話番号']).toHaveValue('0311112222');
  await changeOffice.fill({ '契約者名': '港　華子' });
  await changeOffice.proceed();
  await changeConfirmation.register();
  expect(await changeCompletion.receiptNumber()).toBe(number);
  expect((await control.application(number))['change']).toMatchObject({ holder: { name: '港　華子' }, manager: { manager: { phone: '0311112222' } } });
});

test('同じ内容を変える申込は、前の申込が終わるまで登録できない', tagged(), async ({ nss, applicant, control }) => {
  const user = await HttpUser.at(nss, applicant.account);
  const first = await applyChange(user, { items: ['holder'], entered: { office: { holderName: '港　花子' } } });
  await openChange(nss, applicant, { items: ['holder'], entered: { office: { holderName: '浜　四郎' } } }, 'confirm');
  await applicant.nss.changeConfirmation.register();
  await expect(applicant.nss.changeConfirmation.alert).toContainText(`手続き中の別の申込（申込受付番号 ${first}）と内容が重なるため登録できません。`);
  expect(await control.applications()).toHaveLength(1);
});

test('項目を選び直すと、要らなくなった画面は飛ばされ、前に入力した画面の内容は残る', tagged('R-17+'), async ({ nss, applicant }) => {
  await openChange(nss, applicant, { items: ['holder', 'plan'], entered: { office: { holderName: '港　花子' }, plan: { planNet: 'A' } } }, 'confirm');
  const { changeItems, changeContact, changeOffice, changePlan, changeConfirmation } = applicant.nss;
  for (const screen of [changeConfirmation, changePlan, changeOffice, changeContact]) await screen.goBack();
  await changeItems.controls['契約者名、契約者の役職'].uncheck();
  await changeItems.proceed();
  await changeContact.proceed();
  await expect(changePlan.answers('netNACCS').A).toBeChecked();
  await changePlan.goBack();
  await changeContact.goBack();
  await changeItems.chooseItems('契約者名、契約者の役職');
  await changeItems.proceed();
  await changeContact.proceed();
  await expect(changeOffice.sometimes['契約者名']).toHaveValue('港　花子');
});
