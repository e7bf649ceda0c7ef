/** 詳細入力画面(利用者コード) and 利用者コード詳細画面 (S1 2. (1), S3 steps 12, 13; E-05, E-06; ). */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { expectRows } from './rows';
import { addCode, enter, toCodes } from './new-applying';

const tagged = tagging('@behaviour');
const net = { method: 'netNACCS', count: '1' } as const;

test.beforeEach(async ({ nss, newcomer, data }) => {
  await enter(nss, newcomer, data.newcomer());
  await toCodes(newcomer, { connection: 'net', people: data.newcomer() });
});

test('利用者コードが1つもなければ進めない', tagged(), async ({ newcomer }) => {
  const { newCodes } = newcomer.nss;
  await newCodes.proceed();
  await expect(newCodes.complaint).toHaveText('利用者コードを1つ以上設定してください。');
  await expect(newCodes.heading).toBeVisible();
});

test('新規の利用者コード: 行を追加・削除し、設定した内容が一覧に出て、変更・削除できる', tagged(), async ({ newcomer }) => {
  const { newCodes, newCodeDetails: details } = newcomer.nss;
  await newCodes.addNew();
  await details.chooseSystem('航空');
  await details.wish('管理統計資料(有料)', '要');
  await details.addRow({ ...net, trades: ['通関業'], count: '2' });
  await expect(details.sometimes['システム区分']).toHaveValue('航空');
  await details.addRow({ trades: ['混載業'], method: 'ebMS', count: '1' });
  await details.addRow({ trades: ['海貨業'], method: 'webNACCS', count: '3' });
  await details.removeRow('2');
  await expectRows(details.tables['設定した識別番号'], [['1', '通関業', 'netNACCS', '利用しない', '2', '削除'], ['2', '海貨業', 'webNACCS', '利用しない', '3', '削除']]);
  await expect(details.sometimes['システム区分']).toHaveValue('航空');
  await expect(details.sometimes['管理統計資料(有料)'].getByRole('radio', { name: '要', exact: true })).toBeChecked();
  await details.finish();
  await expect(newCodes.row('1')).toContainText('航空');
  await expect(newCodes.row('1')).toContainText('通関業／netNACCS／2');
  await expect(newCodes.row('1')).toContainText('海貨業／webNACCS／3');
  await expect(newCodes.row('1')).toContainText('有料');

  await newCodes.edit('1');
  await details.chooseSystem('海上');
  await details.finish();
  await expect(newCodes.row('1')).toContainText('海上');
  await newCodes.edit('1');
  await details.chooseSystem('航空');
  await details.leave();
  await expect(newCodes.row('1')).toContainText('海上');
  await newCodes.remove('1');
  await expect(newCodes.tables['利用者コードに関する項目']).toContainText('利用者コードはまだ設定されていません。');
});

test('設定: 業種・処理方式・識別番号数を確かめ、入力は残り、行は追加されない', tagged(), async ({ newcomer }) => {
  const { newCodes, newCodeDetails: details } = newcomer.nss;
  await newCodes.addNew();
  await details.set();
  await expect(details.controls['処理方式']).toHaveAccessibleErrorMessage('処理方式を選択してください。');
  await expect(details.controls['識別番号数']).toHaveAccessibleErrorMessage('識別番号数を入力してください。');
  await expect(details.controls['通関業']).toHaveAccessibleErrorMessage('業種を選択してください。');
  for (const [count, message] of [
    ['0', '識別番号数は1以上の数を入力してください。'], ['２', '識別番号数に全角の数字が含まれています。半角数字で入力してください。'],
    ['101', '1つの利用者コードに設定できる識別番号は、合わせて100個までです。'],
  ] as const) {
    await details.fillRow({ ...net, trades: ['通関業'], count });
    await details.set();
    await expect(details.controls['識別番号数']).toHaveAccessibleErrorMessage(message);
    await expect(details.controls['識別番号数']).toHaveValue(count);
    await expect(details.controls['通関業']).toBeChecked();
  }
  await expect(details.tables['設定した識別番号']).toContainText('識別番号はまだ設定されていません。');
  await details.finish();
  await expect(details.frame.alert).toContainText('入力中の業種・処理方式・識別番号数がまだ設定されていません。');
});

test('シングルサインオン: 業種の組み合わせはE-05のとおりに限られる', tagged('E-05'), async ({ newcomer }) => {
  const { newCodes, newCodeDetails: details } = newcomer.nss;
  const refused = async (singleSignOn: boolean, trades: Parameters<typeof details.fillRow>[0]['trades'], message: string): Promise<void> => {
    await newCodes.addNew();
    await details.fillRow({ ...net, trades, singleSignOn });
    await details.set();
    await expect(details.controls[trades[0]!]).toHaveAccessibleErrorMessage(message);
    await details.leave();
  };
  await refused(false, ['通関業', '混載業'], 'シングルサインオンを利用しない場合、1つの識別番号に設定できる業種は1つです。');
  await refused(true, ['通関業'], 'シングルサインオンを利用する場合は、業種を2つ以上選択してください。');
  await refused(true, ['通関業', '通関士'], '業種「通関士」は、シングルサインオンを利用できません。');
  await refused(true, ['通関業', '保税蔵置場'], '業種「保税蔵置場」は、選択されたほかの業種と組み合わせてシングルサインオンを利用できません。');
  await newCodes.addNew();
  await details.addRow({ ...net, trades: ['通関業', '航空会社', 'NVOCC'], singleSignOn: true });
  await expectRows(details.tables['設定した識別番号'], [['1', '通関業、航空会社、NVOCC', 'netNACCS', '利用する', '1', '削除']]);
  await details.fillRow({ ...net, trades: ['CY'] });
  await details.set();
  await expect(details.controls['CY']).toHaveAccessibleErrorMessage('業種「CY」は、設定済みの業種と同じ利用者コードに登録できません。別の利用者コードに設定してください。');
});

test('R-18 保存サービスには管理統計資料（有料）が必要で、対象の業種に限られる', tagged('R-18-', 'E-06'), async ({ newcomer }) => {
  const { newCodes, newCodeDetails: details } = newcomer.nss;
  await newCodes.addNew();
  await details.chooseSystem('海上');
  await details.addRow({ ...net, trades: ['保税蔵置場'] });
  await details.wish('保税管理資料保存サービス', '要');
  await details.finish();
  await expect(details.frame.alert).toContainText('保税管理資料保存サービスを利用するには、管理統計資料（有料）の申込みが必要となります。');
  await details.wish('管理統計資料(無料)', '要');
  await details.finish();
  await expect(details.frame.alert).toContainText('業種「保税蔵置場」では、管理統計資料(無料)を利用できません。');
  await details.wish('管理統計資料(無料)', '不要');
  await details.wish('管理統計資料(有料)', '要');
  await details.finish();
  await expect(newCodes.row('1')).toContainText('保税蔵置場／netNACCS／1');
});

test('R-42 共用する利用者コードは実在し、2度は設定できず、同じ事業所のものに限られる', tagged('R-42-', 'D-06'), async ({ newcomer, control }) => {
  const { newCodes, newCodeDetails: details } = newcomer.nss;
  const ids = (code: string) => [{ id: `${code}A0A` }];
  await control.createAccount({ officeCode: 'AAA001', userCodes: [{ code: '1AAAA', trades: ['通関業'], ids: ids('1AAAA') }, { code: '2AAAA', trades: ['混載業'], ids: ids('2AAAA') }] });
  await control.createAccount({ officeCode: 'BBB001', userCodes: [{ code: '1BBBB', trades: ['通関業'], ids: ids('1BBBB') }] });
  await newCodes.share();
  await details.addRow({ ...net, trades: ['通関業'] });
  for (const [code, message] of [
    ['', '利用者コードを入力してください。'], ['1AAA', '利用者コードは5桁で入力してください。'], ['9ZZZZ', '入力された利用者コードは登録されていません。'],
  ] as const) {
    await details.enterCode(code);
    await details.finish();
    await expect(details.sometimes['利用者コード']).toHaveAccessibleErrorMessage(message);
  }
  await details.enterCode('1AAAA');
  await details.finish();
  await expect(newCodes.row('1')).toContainText('1AAAA（共用）');
  await newCodes.share();
  await details.enterCode('1AAAA');
  await details.addRow({ ...net, trades: ['混載業'] });
  await expect(details.sometimes['利用者コード']).toHaveValue('1AAAA');
  await details.finish();
  await expect(details.sometimes['利用者コード']).toHaveAccessibleErrorMessage('この利用者コードは、この申込で既に設定されています。');
  await details.enterCode('1BBBB');
  await details.finish();
  await expect(details.sometimes['利用者コード']).toHaveAccessibleErrorMessage('複数の事業所の利用者コードを一度に申込むことはできません。事業所ごとに申込んでください。');
  await details.enterCode('2AAAA');
  await details.finish();
  await expect(newCodes.row('2')).toContainText('2AAAA（共用）');
});

test('途中で離れた利用者コードの設定は失われず、続けるか破棄するかを選べる', tagged(), async ({ newcomer }) => {
  const { newCodes, newCodeDetails: details } = newcomer.nss;
  await newCodes.addNew();
  await details.addRow({ ...net, trades: ['通関業'] });
  const list = newcomer.page.url().replace(/code$/, 'codes');
  await newcomer.page.goto(list);
  await newCodes.addNew();
  await expect(newCodes.complaint).toHaveText('設定途中の利用者コードがあります。設定を続けるか、設定途中の内容を破棄してください。');
  await newCodes.proceed();
  await expect(newCodes.complaint).toBeVisible();
  await newCodes.sometimes['設定を続ける'].click();
  await expect(details.row('1')).toContainText('通関業');
  await newcomer.page.goto(list);
  await newCodes.sometimes['設定途中の内容を破棄する'].click();
  await expect(newCodes.sometimes['設定を続ける']).toHaveCount(0);
  await addCode(newcomer, [{ ...net, trades: ['海貨業'] }]);
  await expect(newCodes.row('1')).toContainText('海貨業');
});

test('同じ利用者コードの設定を2つのタブで開くと、遅いほうは知らされる', tagged(), async ({ newcomer }) => {
  const { newCodes, newCodeDetails: details } = newcomer.nss;
  await newCodes.addNew();
  const other = await newcomer.page.context().newPage();
  await other.goto(newcomer.page.url());
  await details.addRow({ ...net, trades: ['通関業'] });
  await details.row('1').waitFor();
  const sent = other.waitForResponse((response) => response.request().method() === 'POST');
  await other.getByRole('button', { name: '設定', exact: true }).click();
  expect((await sent).status()).toBe(409);
  await expect(other.getByRole('alert')).toContainText('別の画面または別の担当者によって更新されています');
  await expect(other.getByRole('region', { name: '設定した識別番号' })).toContainText('通関業');
  await details.leave();
  await newcomer.nss.newCodes.heading.waitFor();
  await other.getByRole('button', { name: 'この内容を設定する', exact: true }).click();
  await expect(other.getByRole('status')).toContainText('利用者コードの設定は、別の画面で完了または中止されています。');
});
