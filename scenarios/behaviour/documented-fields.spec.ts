/**
 * Every input that the documents describe, on its screen: label, whether it must be filled in, format, choices, example. What is
 * expected comes from the list of documented items, which is read beside the documents and not beside NSS.
 */
import { expect, test, type Actor, type Locator } from '../../fixtures';
import type { EvidenceControl } from '../../reports/evidence';
import { covers, inventory, type ItemId } from '../inventory';
import type { FieldItem } from '../inventory/types';
import { readScreen } from '../walk/reading';
import { HttpUser } from './http/user';
import { SettingsHttpUser } from './http/settings';
import { ALL_TRADES, CODE_OF_ALL, inputScreens, type InputScreen } from './input-screens';
import { openScreen } from './new-screen';

type Opening = InputScreen['open'];

/** 利用者コード詳細画面 of 一般NACCS: of a new code, where S1's choices are, or of one to be shared, as S3 has it. */
const codeDetails = (go: 'new' | 'share'): Opening => async ({ nss, data, newcomer }) => {
  const { draft, user } = await openScreen(nss, data, newcomer, 'codes', { connection: 'general' });
  await user.post(`${draft}/codes`, { go });
  await newcomer.page.goto(`${draft}/code`);
  return newcomer;
};
const settingsNames: Opening = async ({ nss, applicant }) => {
  const draft = await (await SettingsHttpUser.at(nss, applicant.account)).begin();
  await applicant.logIn();
  await applicant.page.goto(`${draft}/codes/${CODE_OF_ALL}/0`);
  return applicant;
};

/** By 画面名; where a screen asks in several states, there is one way for each. */
const ways: Readonly<Record<string, readonly Opening[]>> = {
  '変更内容入力画面': [inputScreens.changeItems.open],
  '申込担当者入力画面': [inputScreens.changeContact.open],
  '利用申込情報（論理端末）登録画面': [inputScreens.changeTerminals.open],
  '変更申込確認画面': [inputScreens.changeConfirmation.open],
  '詳細入力画面(申込担当者)': [inputScreens.newContact.open],
  '詳細入力画面(事業所・企業)': [inputScreens.newPlace.open],
  '利用者コード詳細画面': [codeDetails('share'), codeDetails('new')],
  '詳細入力画面(回線・論理端末)': [inputScreens.newLines.open],
  '詳細入力画面(料金プラン)': [async ({ nss, data, newcomer }) => (await openScreen(nss, data, newcomer, 'plan'), newcomer)],
  '詳細入力画面(請求先)': [inputScreens.newBilling.open],
  '入力確認画面': [inputScreens.newConfirmation.open],
  'システム設定情報の入力タブ画面': [settingsNames],
};

const fields: readonly (FieldItem & { readonly id: ItemId })[] = inventory.fields;

/** What the screen has under that label; 氏名 姓： of 管理責任者 and checkboxes in rows carry more than that. */
const labelled = (controls: readonly EvidenceControl[], { label }: FieldItem): EvidenceControl | undefined =>
  controls.find((control) => control.label === label || control.label.startsWith(`${label} `)) ?? controls.find((control) => label.endsWith(` ${control.label}`));

async function differences({ page }: Actor, field: FieldItem): Promise<string[]> {
  const { controls, texts } = await page.evaluate(readScreen);
  const found = labelled(controls, field);
  // A group of checkboxes is no control of its own.
  if (!found) return await page.getByRole('group', { name: field.label, exact: true }).count() === 1 ? [] : ['項目がない'];
  const lost = (field.options ?? []).filter((option) => found.options?.includes(option) !== true);
  return [
    field.required !== undefined && found.required !== field.required ? `必須 ${found.required}` : '',
    field.format !== undefined && found.format !== field.format ? `書式 ${found.format}` : '',
    lost.length > 0 ? `選択肢 ${found.options?.join('、')}` : '',
    field.hint !== undefined && !texts.some((text) => text.includes(field.hint ?? '')) ? `例 ${field.hint}` : '',
  ].filter((difference) => difference !== '');
}

test.use({ office: { ...ALL_TRADES, terminals: [{ kind: 'net' }, { kind: 'web' }] } });

for (const [screen, openings] of Object.entries(ways)) {
  const documented = fields.filter((field) => field.screen === screen);
  test(`${screen}: 文書にある項目が、文書どおりの書式・任意の別・選択肢・例である`, covers({ tag: '@behaviour' }, ...documented.map(({ id }) => id)), async ({ nss, data, applicant, newcomer }) => {
    const wrong = new Map(documented.map(({ label }) => [label, ['画面を開いていない']]));
    for (const open of openings) {
      const actor = await open({ nss, data, applicant, newcomer });
      for (const field of documented) {
        if (wrong.get(field.label)?.length !== 0) wrong.set(field.label, await differences(actor, field));
      }
    }
    expect(Object.fromEntries([...wrong].filter(([, found]) => found.length > 0))).toEqual({});
  });
}

const shown = fields.filter(({ screen }) => screen === '申込内容参照画面');
test('申込内容参照画面: 文書にある項目が、それぞれの見出しで表示される', covers({ tag: '@behaviour' }, ...shown.map(({ id }) => id)), async ({ nss, applicant, centre }) => {
  const number = await (await HttpUser.at(nss, applicant.account)).apply();
  await centre.approve(number);
  await applicant.logIn();
  const { menu, applicationList, applicationDetails } = applicant.nss;
  await menu.openApplications();
  await applicationList.openDetails(number);
  await expect(applicationDetails.heading).toBeVisible();
  const values: Readonly<Record<string, unknown>> = applicationDetails.values;
  for (const { label } of shown) await expect(values[label] as typeof applicationDetails.heading, label).toBeVisible();
});

/** Column headings, left to right; those of groups and of columns without a name are left out. */
const columnsOf = async (table: Locator): Promise<string[]> => (await table.getByRole('columnheader').allInnerTexts()).filter((text) => text !== '');

test('端末を変更する画面の表は、文書の列を持つ', covers({ tag: '@behaviour' }, 'SCR-07 論理端末の表', 'SCR-07 デジタル証明書の表', 'SCR-10 論理端末に関する情報', 'SCR-10 申込情報'), async ({ nss, data, applicant, newcomer }) => {
  const people = { nss, data, applicant, newcomer };
  const { changeTerminals, changeConfirmation } = applicant.nss;
  await inputScreens.changeTerminals.open(people);
  expect(await columnsOf(changeTerminals.tables['論理端末の廃止に関する項目'])).toEqual(['区分', '利用機器区分', 'パッケージソフト区分', '論理端末名', '論理端末の廃止']);
  expect(await columnsOf(changeTerminals.tables['webNACCSの廃止に関する項目'])).toEqual(['論理端末名', '認証コード1', '認証コード2', 'デジタル証明書の廃止']);
  await inputScreens.changeConfirmation.open(people);
  expect(await columnsOf(changeConfirmation.tables['論理端末に関する情報'])).toEqual(['区分', '利用機器区分', 'パッケージソフト区分', '論理端末名']);
  expect(await columnsOf(changeConfirmation.tables['申込情報'])).toEqual(['申込内容', '区分', '利用機器区分', 'パッケージソフト区分', '論理端末', '論理端末名', '端末追加数']);
});

test('申込内容参照画面の表は、文書の列と行を持つ', covers({ tag: '@behaviour' }, 'SCR-12 ID通知内容の表', 'SCR-12 進行状況の表'), async ({ nss, applicant }) => {
  const number = await (await HttpUser.at(nss, applicant.account)).apply();
  await applicant.logIn();
  await applicant.page.goto(`/dfw/nss/applications/${number}`);
  const { tables } = applicant.nss.applicationDetails;
  expect(await columnsOf(tables['ID通知内容'])).toEqual(['対象項目', '追加', '変更', '削除']);
  for (const item of ['利用者コード数', '識別番号数', '回線数', '論理端末数', 'メールボックス数']) await expect(tables['ID通知内容']).toContainText(item);
  expect(await columnsOf(tables['進行状況'])).toEqual(['作業項目', '作業日', '通知内容']);
});
