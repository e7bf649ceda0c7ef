/**
 * 変更申込（利用者コード）一覧入力画面 and 詳細入力画面 in the browser (S2 1-⑥ to 1-⑨): which parts there are, back and forth, two tabs, messages at
 * the inputs, and what axe says.
 */
import { expect, test, type Actor } from '../../fixtures';
import type { ChangeItem } from '../../pages/change/items';
import { tagging } from '../inventory';
import { toContact } from './applying';
import { expectAccessible } from './axe';
import { expectRows } from './rows';

const tagged = tagging('@behaviour', '@change-codes');
const [TRADES, CODES, IDS] = ['利用業種（追加・変更・削除）', '利用者コード（追加・変更・削除）', '識別番号（追加・削除）'] as const;

test.use({ office: { userCodes: [
  { code: '5AOFF', trades: ['通関業', '海貨業'], ids: [{ id: '5AOFFA0A' }, { id: '5AOFF001' }] },
  { code: '5BOFF', trades: ['CY'], ids: [{ id: '5BOFFA0A' }, { id: '5BOFFB0A', status: 'retired' }] },
] } });

/** Ends on 変更申込（利用者コード）一覧入力画面. */
async function toCodes(applicant: Actor, ...items: readonly ChangeItem[]): Promise<Actor['nss']> {
  await applicant.logIn();
  await toContact(applicant, { items });
  await applicant.nss.changeContact.proceed();
  await applicant.nss.changeCodes.heading.waitFor();
  return applicant.nss;
}

/** The parts that may be there, by item. */
const parts = {
  [IDS]: ['処理方式', '識別番号数', '設定'],
  [TRADES]: ['追加する業種', '削除する業種'],
  [CODES]: ['この利用者コードを廃止する'],
} as const;

for (const chosen of [[IDS], [TRADES], [CODES], [IDS, CODES], [TRADES, IDS], [TRADES, CODES, IDS]] as const) {
  test(`詳細入力画面には、選択した項目の部分だけがある: ${chosen.join(' ')}`, tagged('R-17+', 'S2-1-7'), async ({ applicant }) => {
    const { changeCodes, changeCodeDetails: details } = await toCodes(applicant, ...chosen);
    for (const button of ['利用者コードを追加する', '他事業所の利用者コードを共用する'] as const) {
      await expect(changeCodes.sometimes[button]).toHaveCount((chosen as readonly string[]).includes(CODES) ? 1 : 0);
    }
    await changeCodes.openDetails('5AOFF');
    await expect(details.values['業種']).toHaveText('通関業、海貨業');
    await expect(details.sometimes['システム区分']).toHaveValue('海上・航空共用');
    for (const [item, names] of Object.entries(parts)) {
      for (const name of names) await expect(details.sometimes[name], name).toHaveCount((chosen as readonly string[]).includes(item) ? 1 : 0);
    }
    for (const id of ['5AOFFA0A', '5AOFF001']) await expect(details.rowControls['識別番号の廃止'](id)).toHaveCount((chosen as readonly string[]).includes(IDS) ? 1 : 0);
  });
}

test('一覧と詳細を行き来し、取り消しと戻るボタンを使っても、設定した内容だけが残る', tagged('R-34+', 'S2-1-8', 'S2-1-9'), async ({ applicant }) => {
  const { changeCodes, changeCodeDetails: details, changeConfirmation, changeContact } = await toCodes(applicant, IDS);
  await expectRows(changeCodes.tables['利用者コード'], [['5AOFF', '通関業、海貨業', '2', '－', '詳細'], ['5BOFF', 'CY', '1', '－', '詳細']]);
  await changeCodes.openDetails('5AOFF');
  await details.retire('5AOFFA0A');
  await details.leave();
  await expect(changeCodes.row('5AOFF')).toContainText('－');
  await changeCodes.proceed();
  await expect(changeCodes.alert).toContainText('変更する利用者コードが設定されていません。');

  await changeCodes.openDetails('5AOFF');
  await expect(details.rowControls['識別番号の廃止']('5AOFFA0A')).not.toBeChecked();
  await details.retire('5AOFFA0A');
  await details.set();
  await expect(changeCodes.row('5AOFF')).toContainText('識別番号の廃止 A0A');
  await changeCodes.openDetails('5BOFF');
  await expect(details.tables['識別番号の廃止に関する項目']).toContainText('廃止済み');
  await details.addRow({ trades: ['CY'], method: 'netNACCS', count: '2' });
  await details.set();
  await expect(changeCodes.row('5BOFF')).toContainText('識別番号の追加 2個');
  await changeCodes.goBack();
  await changeContact.proceed();
  await changeCodes.proceed();
  await expect(changeConfirmation.heading).toBeVisible();
  await applicant.page.goBack();
  await changeCodes.openDetails('5AOFF');
  await expect(details.rowControls['識別番号の廃止']('5AOFFA0A')).toBeChecked();
  await details.leave();
  await changeCodes.clear('5BOFF');
  await expect(changeCodes.row('5BOFF')).toContainText('－');
  await expect(changeCodes.row('5AOFF')).toContainText('識別番号の廃止 A0A');
  await changeCodes.proceed();
  await expect(changeConfirmation.tables['変更する内容']).toContainText('A0A（5AOFFA0A）');
});

test('追加する利用者コードを一覧で変更・削除でき、確認画面に出る', tagged('D-06'), async ({ applicant }) => {
  const { changeCodes, changeCodeDetails: details, changeConfirmation } = await toCodes(applicant, CODES);
  await changeCodes.addNew();
  await details.set();
  await expect(details.alert).toContainText('識別番号を1つ以上設定してください。');
  await details.chooseSystem('航空');
  await details.addRow({ trades: ['保税蔵置場'], method: 'インタラクティブ', count: '3' });
  await details.set();
  await expect(changeCodes.added('1')).toContainText('保税蔵置場／インタラクティブ／3');
  await changeCodes.rowControls['変更']('1').click();
  await expect(details.sometimes['システム区分']).toHaveValue('航空');
  await details.addRow({ trades: ['CY'], method: 'netNACCS', count: '1' });
  await details.set();
  await expect(changeCodes.added('1')).toContainText('CY／netNACCS／1');
  await changeCodes.addNew();
  await details.chooseSystem('海上');
  await details.addRow({ trades: ['船会社'], method: 'ebMS', count: '1' });
  await details.set();
  await changeCodes.rowControls['削除']('1').click();
  await expect(changeCodes.added('1')).toContainText('船会社／ebMS／1');
  await changeCodes.proceed();
  await expect(applicant.page.getByRole('region', { name: '変更する内容' })).toContainText('船会社（ebMS） 1個');
  await expect(changeConfirmation.tables['変更する内容']).toHaveCount(0);
});

test('詳細の途中で離れた設定は失われず、続けるか破棄するかを選べる', tagged('S2-1-7'), async ({ applicant }) => {
  const { changeCodes, changeCodeDetails: details } = await toCodes(applicant, IDS);
  await changeCodes.openDetails('5AOFF');
  await details.addRow({ trades: ['海貨業'], method: 'netNACCS', count: '1' });
  const list = applicant.page.url().replace(/code$/, 'codes');
  await applicant.page.goto(list);
  await changeCodes.openDetails('5BOFF');
  await expect(changeCodes.alert).toContainText('設定途中の利用者コードがあります。');
  await changeCodes.sometimes['設定を続ける'].click();
  await expect(details.tables['設定した識別番号']).toContainText('海貨業');
  await applicant.page.goto(list);
  await changeCodes.sometimes['設定途中の内容を破棄する'].click();
  await changeCodes.openDetails('5AOFF');
  await expect(details.tables['設定した識別番号']).not.toContainText('海貨業');
});

test('2つのタブで別の利用者コードの詳細を開いても、別の利用者コードに設定されることはない', tagged('S2-1-7'), async ({ applicant, control }) => {
  const { changeCodes, changeCodeDetails: details } = await toCodes(applicant, IDS);
  const list = applicant.page.url();
  await changeCodes.openDetails('5AOFF');
  await details.retire('5AOFFA0A');
  const other = await applicant.page.context().newPage();
  await other.goto(list);
  await other.getByRole('row', { name: /^5BOFF/ }).getByRole('button', { name: '詳細', exact: true }).click();
  await expect(other.getByRole('checkbox', { name: '識別番号の廃止 5BOFFA0A' })).toBeVisible();
  // The first tab now learns that the details have moved on.
  await details.set();
  await expect(details.alert).toContainText('別の画面または別の担当者によって更新されています');
  await expect(details.values['利用者コード']).toHaveText('5BOFF');
  await other.getByRole('checkbox', { name: '識別番号の廃止 5BOFFA0A' }).check();
  await other.getByRole('button', { name: 'この内容で設定する', exact: true }).click();
  await expect(other.getByRole('row', { name: /^5BOFF/ })).toContainText('利用者コードの廃止');
  await details.set();
  await expect(applicant.page.getByRole('status')).toContainText('利用者コードの設定は、別の画面で完了または中止されています。');
  await expect(changeCodes.row('5AOFF')).toContainText('－');
  expect(await control.applications()).toEqual([]);
});

test('誤りのメッセージは、詳細入力画面のその項目に出て、入力が残る', tagged('E-05', 'S2-1-7'), async ({ applicant }) => {
  const { changeCodes, changeCodeDetails: details } = await toCodes(applicant, TRADES, IDS);
  await changeCodes.openDetails('5AOFF');
  await details.set();
  await expect(details.rowControls['識別番号の廃止']('5AOFFA0A')).toHaveAccessibleErrorMessage('この利用者コードについて変更する内容がありません。');
  await details.addTrades('船会社');
  await details.retire('5AOFFA0A');
  await details.set();
  await expect(details.sometimes['追加する業種'].getByRole('checkbox', { name: '船会社', exact: true })).toHaveAccessibleErrorMessage(/業種「船会社」は、設定済みの業種と同じ利用者コードに登録できません。/);
  await expect(details.rowControls['識別番号の廃止']('5AOFFA0A')).toBeChecked();
  await details.sometimes['追加する業種'].getByRole('checkbox', { name: '船会社', exact: true }).uncheck();
  await details.sometimes['識別番号数'].fill('１');
  await details.set();
  await expect(details.alert).toContainText('入力中の業種・処理方式・識別番号数がまだ設定されていません。');
  await details.sometimes['設定'].click();
  await expect(details.sometimes['識別番号数']).toHaveAccessibleErrorMessage('識別番号数に全角の数字が含まれています。半角数字で入力してください。');
  await expect(details.sometimes['識別番号数']).toHaveValue('１');
});

test('axe: 一覧と詳細（契約の利用者コード、追加、共用）、そのエラー', { tag: ['@behaviour', '@accessibility'] }, async ({ applicant }) => {
  const { page } = applicant;
  const { changeCodes, changeCodeDetails: details } = await toCodes(applicant, TRADES, CODES, IDS);
  await changeCodes.proceed();
  await expect(changeCodes.alert).toBeVisible();
  await expectAccessible(page);
  await changeCodes.openDetails('5AOFF');
  await expectAccessible(page);
  await details.set();
  await expect(details.alert).toBeVisible();
  await expectAccessible(page);
  await details.retire('5AOFFA0A');
  await details.addTrades('混載業');
  await details.set();
  for (const open of [() => changeCodes.addNew(), () => changeCodes.share()]) {
    await open();
    await details.set();
    await expect(details.alert).toBeVisible();
    await expectAccessible(page);
    await details.leave();
  }
  await expectAccessible(page);
  await changeCodes.proceed();
  await expect(applicant.nss.changeConfirmation.heading).toBeVisible();
  await expectAccessible(page);
});
