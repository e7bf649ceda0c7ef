/** 詳細入力画面(事業所・企業) (S1 2. a・b, S3 steps 10, 11), 「反映」, and the choice of 接続形態. */
import { expect, test, type Actor, type FormData, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { choose, fillNewPlace } from './new-applying';
import { openScreen } from './new-screen';

const tagged = tagging('@behaviour');

/** 詳細入力画面(事業所・企業) as it opens; with `filled` everything stands there as typed, and netNACCS has been chosen. */
async function open(nss: RunningNss, data: FormData, newcomer: Actor, filled = false): Promise<void> {
  const { draft } = await openScreen(nss, data, newcomer, filled ? 'codes' : 'place');
  if (!filled) return;
  await newcomer.page.goto(`${draft}/place`);
  await newcomer.nss.newPlace.heading.waitFor();
}

for (const connection of ['net', 'general'] as const) {
  test(`R-13 「上記を確認しました。」を選択しないと、どちらの接続形態でも進めない（${connection}）`, tagged('R-13+', 'R-13-'), async ({ nss, newcomer, data, control }) => {
    const { newPlace, newCodes } = newcomer.nss;
    await open(nss, data, newcomer, true);
    await newPlace.controls['上記を確認しました。'].uncheck();
    await choose(newcomer, connection);
    await expect(newPlace.controls['上記を確認しました。']).toHaveAccessibleErrorMessage('セキュリティ対策の内容を確認し、「上記を確認しました。」を選択してください。');
    await expect(newPlace.controls['企業名']).toHaveValue(data.newcomer().company.name);
    await newPlace.confirmSecurity();
    await choose(newcomer, connection);
    await expect(newCodes.heading).toBeVisible();
    expect(await control.applications()).toEqual([]);
  });
}

test('どちらのボタンも必須の項目をすべて確かめる', tagged(), async ({ nss, newcomer, data }) => {
  const { newPlace } = newcomer.nss;
  await open(nss, data, newcomer);
  for (const button of ['netNACCSを利用する', '一般NACCSを利用する'] as const) {
    await newPlace.controls[button].click();
    for (const [field, message] of [
      ['利用開始希望日', '利用開始希望日を入力してください。'], ['企業名', '企業名を入力してください。'], ['企業 郵便番号', '企業の郵便番号を入力してください。'],
      ['企業 住所(都道府県)', '企業の住所(都道府県)を選択してください。'], ['事業所名(フリガナ)', '事業所名(フリガナ)を入力してください。'],
      ['事業所 電話番号', '事業所の電話番号を入力してください。'], ['契約者名', '契約者名を入力してください。'], ['管理責任者 氏名 姓：', '管理責任者の氏名の姓を入力してください。'],
    ] as const) await expect(newPlace.controls[field]).toHaveAccessibleErrorMessage(message);
    await expect(newPlace.controls['本社名']).not.toHaveAttribute('aria-invalid');
  }
});

for (const [value, message] of [
  ['20260331', '利用開始希望日に過去の日付は入力できません。'], ['20270404', '利用開始希望日は申込日から1年以内の日付を入力してください。'],
  ['20260230', '利用開始希望日に存在しない日付が入力されています。'], ['2026/05/11', '利用開始希望日は半角数字8桁（例：20170101）で入力してください。'],
] as const) {
  test(`R-20 利用開始希望日: ${value} は項目にメッセージ`, tagged('R-20-'), async ({ nss, newcomer, data }) => {
    const { newPlace } = newcomer.nss;
    await open(nss, data, newcomer, true);
    await newPlace.fill({ '利用開始希望日': value });
    await newPlace.useNet();
    await expect(newPlace.controls['利用開始希望日']).toHaveAccessibleErrorMessage(message);
    await expect(newPlace.controls['利用開始希望日']).toHaveValue(value);
  });
}

for (const whose of ['企業', '事業所', '本社'] as const) {
  test(`反映: ${whose}の郵便番号から住所が入り、ほかの入力は変わらない`, tagged(), async ({ nss, newcomer, data }) => {
    const { newPlace } = newcomer.nss;
    await open(nss, data, newcomer);
    await newPlace.fill({ '企業名': 'ナックス物流株式会社', [`${whose} 住所(番地等)`]: '５８０' });
    await newPlace.reflect(whose, '2120013');
    await expect(newPlace.controls[`${whose} 住所(都道府県)`]).toHaveValue('神奈川県');
    await expect(newPlace.controls[`${whose} 住所(市区町村)`]).toHaveValue('川崎市幸区堀川町');
    await expect(newPlace.controls[`${whose} 住所(番地等)`]).toHaveValue('５８０');
    await expect(newPlace.controls['企業名']).toHaveValue('ナックス物流株式会社');
    for (const other of (['企業', '事業所', '本社'] as const).filter((one) => one !== whose)) await expect(newPlace.controls[`${other} 住所(市区町村)`]).toHaveValue('');
  });
}

test('反映: ない郵便番号と誤った郵便番号は項目にメッセージが出て、住所は残る', tagged(), async ({ nss, newcomer, data }) => {
  const { newPlace } = newcomer.nss;
  await open(nss, data, newcomer);
  await newPlace.fill({ '事業所 住所(市区町村)': '横浜市中区' });
  for (const [value, message] of [
    ['9999999', '入力された郵便番号に該当する住所がありません。住所を直接入力してください。'], ['', '事業所の郵便番号を入力してください。'],
    ['212-001', '事業所の郵便番号は「-」(ハイフン)を入力せずに、数字のみ入力してください。'], ['21200', '事業所の郵便番号は7桁で入力してください。'],
  ] as const) {
    await newPlace.reflect('事業所', value);
    await expect(newPlace.controls['事業所 郵便番号']).toHaveAccessibleErrorMessage(message);
    await expect(newPlace.controls['事業所 住所(市区町村)']).toHaveValue('横浜市中区');
  }
});

test('本社: 「その他」なら本社の項目が必須、「企業に同じ」で入力すると知らせる', tagged(), async ({ nss, newcomer, data }) => {
  const { newPlace, newCodes } = newcomer.nss;
  await open(nss, data, newcomer, true);
  await newPlace.fill({ '本社名': 'ナックス物流本社' });
  await newPlace.useNet();
  await expect(newPlace.frame.alert).toContainText('本社の情報を入力する場合は、「その他」を選択してください。');
  await newPlace.head['その他(下欄に入力してください)'].check();
  await newPlace.useNet();
  await expect(newPlace.controls['本社名(フリガナ)']).toHaveAccessibleErrorMessage('本社名(フリガナ)を入力してください。');
  await expect(newPlace.controls['本社 郵便番号']).toHaveAccessibleErrorMessage('本社の郵便番号を入力してください。');
  await newPlace.fill({ '本社名': '' });
  await newPlace.head['企業に同じ'].check();
  await newPlace.useNet();
  await expect(newCodes.heading).toBeVisible();
});

test('Enterキーは、接続形態を勝手に選ばない。選んだことがあれば、その接続形態で進む', tagged(), async ({ nss, newcomer, data }) => {
  const { newPlace, newCodes } = newcomer.nss;
  await open(nss, data, newcomer);
  await fillNewPlace(newcomer, { people: data.newcomer() });
  await newPlace.controls['契約者名'].press('Enter');
  await expect(newPlace.frame.alert).toHaveText(/利用する接続形態を、「netNACCSを利用する」または「一般NACCSを利用する」のボタンで選択してください。/);
  await newPlace.useGeneral();
  await newCodes.goBack();
  await newPlace.controls['契約者名'].press('Enter');
  await expect(newCodes.frame.progress).toContainText(['申込担当者', '事業所・企業', '利用者コード', '回線・論理端末']);
});

test('接続形態により、続く画面が変わる', tagged('D-16'), async ({ nss, newcomer, data }) => {
  const { newPlace, newCodes } = newcomer.nss;
  const names = (...list: string[]): RegExp[] => list.map((name) => new RegExp(`^${name}（`));
  await openScreen(nss, data, newcomer, 'codes');
  await expect(newCodes.frame.progress).toHaveText(names('申込担当者', '事業所・企業', '利用者コード', '論理端末・証明書', '料金プラン', '請求先', '入力確認'));
  await newCodes.goBack();
  await newPlace.useGeneral();
  await expect(newCodes.frame.progress).toHaveText(names('申込担当者', '事業所・企業', '利用者コード', '回線・論理端末', '回線工事', 'メールボックス', '料金プラン', '請求先', '入力確認'));
});

test('接続形態を選び直すと、入力は残り、合わない利用者コードは知らせる', tagged(), async ({ nss, newcomer, data }) => {
  const { newPlace, newCodes, newTerminals } = newcomer.nss;
  const { company, manager } = data.newcomer();
  const { draft } = await openScreen(nss, data, newcomer, 'terminals');
  await newcomer.page.goto(`${draft}/place`);
  await expect(newPlace.controls['企業名']).toHaveValue(company.name);
  await expect(newPlace.controls['管理責任者 E-mailアドレス 確認用']).toHaveValue(manager.email);
  await expect(newPlace.controls['上記を確認しました。']).toBeChecked();
  await newPlace.useGeneral();
  await newCodes.heading.waitFor();
  await newcomer.page.goto(`${draft}/lines`);
  await expect(newCodes.heading).toBeVisible();
  const told = '1. 新規取得の処理方式は、選択した接続形態では利用できません。「変更」から設定し直すか、削除してください。';
  await expect(newCodes.frame.alert).toContainText(told);
  await newCodes.proceed();
  await expect(newCodes.row('1')).toContainText(told);
  await expect(newCodes.heading).toBeVisible();
  await newCodes.goBack();
  await newPlace.useNet();
  await expect(newCodes.frame.alert).toHaveCount(0);
  await newCodes.proceed();
  await expect(newTerminals.heading).toBeVisible();
});

test('R-12 両方を利用する場合は、手続き完了後に変更申込で追加することを案内する', tagged('R-12+'), async ({ nss, newcomer, data }) => {
  await open(nss, data, newcomer);
  await expect(newcomer.page.getByText('両方を利用される場合は、手続き完了後に変更申込で追加')).toBeVisible();
});
