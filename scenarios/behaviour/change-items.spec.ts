/**
 * 変更内容入力画面 (S0 1-④): the 18 + 6 items with their exact labels, and R-15 (not together with その他の契約変更),
 * R-17 (several at once), R-18 (storage needs the paid statistics), R-20 (wish off the schedule, D-19), R-21 (240 characters).
 */
import { expect, test, type Actor } from '../../fixtures';
import { tagging } from '../inventory';
import { CERTIFICATES, TERMINALS, toItems } from './applying';
import { fillChange } from './http/change';
import { formOf } from './http/forms';
import { sampleOffice } from './change-samples';
import { HttpUser } from './http/user';
import { inNewTab } from './new-tab';

const tagged = tagging('@behaviour');

const groups = [
  {
    legend: '本社・事業所の変更',
    items: ['企業名、事業所名、所在地等', '契約者名、契約者の役職', '本社情報（所在地、電話番号等）', 'システム管理責任者の情報（電話番号、緊急連絡用FAX番号）'],
    notes: ['回線を利用している事業所が移転する場合は、「一般NACCS回線の登録情報」も選択し、回線設置場所も変更してください。'],
  },
  { legend: '利用業種・利用者コード等の変更', items: ['利用業種（追加・変更・削除）', '利用者コード（追加・変更・削除）', '識別番号（追加・削除）'], notes: [] },
  { legend: '端末・証明書の変更（netNACCS）', items: ['netNACCS端末の登録情報（追加・削除）', 'netNACCS証明書の登録情報（追加・削除）'], notes: [] },
  {
    legend: '回線・端末等の変更（一般NACCS）', notes: [],
    items: ['一般NACCS回線の登録情報（追加・変更・廃止）', '一般NACCS端末の登録情報（追加・削除）', '一般NACCSのメールボックス数（追加・廃止）'],
  },
  { legend: '料金プランの変更', items: ['料金プラン（AプランまたはBプランの選択）'], notes: [] },
  {
    legend: '管理統計資料の変更', items: ['管理統計資料（有料分・無料分）'],
    notes: ['管理統計資料の有料分、無料分に関する情報を変更する場合にご選択します。'],
  },
  {
    legend: '保税管理資料保存サービスの変更', items: ['保税管理資料保存サービス（要・不要）'],
    notes: ['保税管理資料保存サービスを利用する際にご選択します。', '※管理統計資料（有料）の申込みが必要となります。'],
  },
  { legend: '請求先の変更', items: ['請求書送付先', '請求先担当者', '支払の方法（口座振替・銀行振込）'], notes: [] },
] as const;
const others = ['機器共用（追加・削除）', '共同利用（追加・削除）', '共同利用（新規事業所）', '事業所間の登録情報の移動（付替）', '地位の承継', '契約解除・事業所廃止'] as const;
const together = '契約変更に関する項目と「その他の契約変更」とを、同時に申し込むことはできません。どちらか一方を選択してください。';
const STORAGE = '保税管理資料保存サービス（要・不要）';

async function open(actor: Actor): Promise<Actor['nss']> {
  await actor.logIn();
  await toItems(actor);
  return actor.nss;
}

/** 利用開始希望日 and 変更する理由 as they may be. */
async function fillRest({ changeItems }: Actor['nss']): Promise<void> {
  await changeItems.enterStartDate('20260501');
  await changeItems.enterReason('業務量の増加のため');
}

test('1-④ 18項目が、文書どおりの見出し・名称・注記・順序で並び、どれも選ばれていない', tagged('S0-1-4'), async ({ applicant }) => {
  const { changeItems } = await open(applicant);
  for (const { legend, items, notes } of groups) {
    const boxes = changeItems.itemsOf(legend);
    await expect(boxes).toHaveCount(items.length);
    for (const [place, item] of items.entries()) {
      await expect(boxes.nth(place)).toHaveAccessibleName(item);
      await expect(boxes.nth(place)).not.toBeChecked();
    }
    await expect(changeItems.notesOf(legend)).toHaveText([...notes]);
  }
});

test('1-④ その他の契約変更は「なし」が選ばれていて、内容は6項目と付替先事業所コード', tagged('R-16+', 'S0-1-4'), async ({ applicant }) => {
  const { changeItems } = await open(applicant);
  await expect(changeItems.other['なし']).toBeChecked();
  await expect(changeItems.other['あり']).not.toBeChecked();
  const boxes = changeItems.itemsOf('内容');
  await expect(boxes).toHaveCount(6);
  for (const [place, item] of others.entries()) await expect(boxes.nth(place)).toHaveAccessibleName(item);
  await expect(changeItems.controls['付替先事業所コード：']).toHaveValue('');
  await expect(changeItems.controls['その他の契約変更']).toContainText('事前にNACCSセンターにお問い合わせを行ってください。');
  await expect(changeItems.controls['こちら（お問い合わせ先）']).toHaveAttribute('href', '/info/info.html');
});

test('1-④ 何も選ばないと進めない（メッセージ、入力は残る）', tagged('S0-1-4'), async ({ applicant }) => {
  const nss = await open(applicant);
  await fillRest(nss);
  await nss.changeItems.proceed();
  await expect(nss.changeItems.alert).toContainText('変更申込を行う項目を1つ以上選択してください。');
  await expect(nss.changeItems.heading).toBeVisible();
  await expect(nss.changeItems.controls['利用開始希望日']).toHaveValue('20260501');
  await expect(nss.changeItems.controls['変更する理由']).toHaveValue('業務量の増加のため');
});

test('R-15 通常の項目と「その他の契約変更」の同時申込は断られ、どちらの選択も残る', tagged('R-15-'), async ({ applicant, control }) => {
  const nss = await open(applicant);
  const { changeItems } = nss;
  await fillRest(nss);
  await changeItems.chooseItems(TERMINALS);
  await changeItems.chooseOther('地位の承継');
  await changeItems.proceed();
  await expect(changeItems.other['あり']).toHaveAccessibleErrorMessage(together);
  await expect(changeItems.alert).toContainText(together);
  await expect(changeItems.controls[TERMINALS]).toBeChecked();
  await expect(changeItems.other['あり']).toBeChecked();
  await expect(changeItems.controls['地位の承継']).toBeChecked();
  expect(await control.applications()).toEqual([]);
});

test('R-15 「なし」のまま内容を選んでも、「あり」だけを選んでも、同時申込として断られる', tagged('R-15-'), async ({ applicant }) => {
  const nss = await open(applicant);
  const { changeItems, changeContact } = nss;
  await fillRest(nss);
  await changeItems.chooseItems(TERMINALS);
  await changeItems.controls['地位の承継'].check();
  await changeItems.proceed();
  await expect(changeItems.other['なし']).toHaveAccessibleErrorMessage(together);
  await changeItems.controls['地位の承継'].uncheck();
  await changeItems.other['あり'].check();
  await changeItems.proceed();
  await expect(changeItems.other['あり']).toHaveAccessibleErrorMessage(together);
  await changeItems.other['なし'].check();
  await changeItems.proceed();
  await expect(changeContact.heading).toBeVisible();
});

test('その他の契約変更: 「あり」で内容がないと、また「なし」で内容があると、進めない', tagged('S0-1-4'), async ({ applicant }) => {
  const nss = await open(applicant);
  const { changeItems } = nss;
  await fillRest(nss);
  await changeItems.other['あり'].check();
  await changeItems.proceed();
  await expect(changeItems.alert).toContainText('その他の契約変更の内容を選択してください。');
  await changeItems.other['なし'].check();
  await changeItems.controls['機器共用（追加・削除）'].check();
  await changeItems.proceed();
  await expect(changeItems.other['なし']).toHaveAccessibleErrorMessage('その他の契約変更を申し込む場合は、「あり」を選択してください。');
});

test('R-17 枠内の項目は複数を同時に選べる', tagged('R-17+'), async ({ applicant }) => {
  const nss = await open(applicant);
  await fillRest(nss);
  await nss.changeItems.chooseItems(TERMINALS, CERTIFICATES);
  await nss.changeItems.proceed();
  await nss.changeContact.goBack();
  await expect(nss.changeItems.controls[TERMINALS]).toBeChecked();
  await expect(nss.changeItems.controls[CERTIFICATES]).toBeChecked();
});

test('R-17 18項目のどれを選んでも、その項目の入力画面へ進む', tagged('R-17+'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss, await control.createAccount(sampleOffice(1)));
  const screens = {
    office: ['company', 'holder', 'headOffice', 'manager'], codes: ['trades', 'userCodes', 'userIds'], terminals: ['netTerminals', 'netCertificates'],
    general: ['lines', 'generalTerminals', 'mailboxes'], plan: ['plan'], statistics: ['statistics', 'storage'], billing: ['billingAddress', 'billingContact', 'payment'],
    other: ['shareEquipment', 'jointUse', 'jointUseNewOffice', 'succession', 'termination'],
  };
  for (const [screen, items] of Object.entries(screens)) {
    for (const item of items) {
      const draft = await fillChange(user, { items: [item] }, screen);
      expect((await user.get(`${draft}/${screen}`)).status, item).toBe(200);
    }
  }
});

test('その他の契約変更: 機器共用は共同利用の1つと一緒に申し込めるが、ほかの組み合わせは、選んだ項目それぞれに理由が出る', tagged('S0-1-4'), async ({ applicant }) => {
  const nss = await open(applicant);
  const { changeItems } = nss;
  await fillRest(nss);
  await changeItems.chooseOther(...others);
  await changeItems.proceed();
  for (const item of others.filter((one) => one !== '事業所間の登録情報の移動（付替）')) {
    await expect(changeItems.controls[item]).toHaveAccessibleErrorMessage(`「${item}」は、ほかに選択された内容と同時に申し込むことはできません。別の申込で行ってください。`);
  }
  for (const item of others.slice(2)) await changeItems.controls[item].uncheck();
  await changeItems.proceed();
  await expect(nss.changeContact.heading).toBeVisible();
  await nss.changeContact.goBack();
  await changeItems.controls['共同利用（新規事業所）'].check();
  await changeItems.proceed();
  for (const item of ['共同利用（追加・削除）', '共同利用（新規事業所）'] as const) await expect(changeItems.controls[item]).toHaveAttribute('aria-invalid', 'true');
  await expect(changeItems.controls['機器共用（追加・削除）']).not.toHaveAttribute('aria-invalid');
});

for (const { code, message } of [
  { code: '', message: '付替先事業所コードを入力してください。' },
  { code: 'ZZZ999', message: '入力された事業所コードの事業所は見つかりません。事業所コードをご確認ください。' },
  { code: 'NAC001', message: '自らの事業所コードは入力できません。' },
]) {
  test(`付替先事業所コード「${code}」は断られる`, tagged('S0-1-4'), async ({ applicant }) => {
    const nss = await open(applicant);
    const { changeItems } = nss;
    await fillRest(nss);
    await changeItems.chooseOther('事業所間の登録情報の移動（付替）');
    await changeItems.controls['付替先事業所コード：'].fill(code);
    await changeItems.proceed();
    await expect(changeItems.controls['付替先事業所コード：']).toHaveAccessibleErrorMessage(message);
  });
}

test('付替先事業所コードは、付替を選ばずに入力すると断られる', tagged('S0-1-4'), async ({ applicant }) => {
  const nss = await open(applicant);
  const { changeItems } = nss;
  await fillRest(nss);
  await changeItems.chooseItems(TERMINALS);
  await changeItems.controls['付替先事業所コード：'].fill('NAC002');
  await changeItems.proceed();
  await expect(changeItems.controls['付替先事業所コード：']).toHaveAccessibleErrorMessage(/「事業所間の登録情報の移動（付替）」を選択していないため/);
});

test('R-18 保税管理資料保存サービスだけを選ぶと、管理統計資料（有料）が必要と答える', tagged('R-18-'), async ({ applicant }) => {
  const nss = await open(applicant);
  const { changeItems } = nss;
  await fillRest(nss);
  await changeItems.chooseItems(STORAGE);
  await changeItems.proceed();
  await expect(changeItems.controls[STORAGE]).toHaveAccessibleErrorMessage('保税管理資料保存サービスを利用するには、管理統計資料（有料）の申込みが必要となります。');
  await changeItems.chooseItems('管理統計資料（有料分・無料分）');
  await changeItems.proceed();
  await expect(changeItems.controls[STORAGE]).toHaveAccessibleErrorMessage('管理統計資料または保税管理資料保存サービスを利用できる業種の利用者コードがないため、申し込むことができません。');
});

const wishes = [
  { wish: '20260501', fixed: '2026-05-01', why: 'スケジュールにある日付は、そのまま' },
  { wish: '20260507', fixed: '2026-05-11', why: 'スケジュール以外の日付は、次の日付に' },
  { wish: '20260429', fixed: '2026-05-01', why: '祝日を希望しても、次の日付に' },
  // 7 営業日 after 1 April is the 10th; the 11th is a Saturday.
  { wish: '20260401', fixed: '2026-04-13', why: '早すぎる日付は、審査終了から7営業日後以降の最初の日付に' },
  { wish: '20270102', fixed: '2027-01-04', why: '年末年始を希望しても、年始の最初の日付に' },
] as const;

for (const { wish, fixed, why } of wishes) {
  test(`R-20 利用開始希望日 ${wish} は受け付けられ、${fixed} に確定する（${why}）`, tagged(wish === fixed.replaceAll('-', '') ? 'R-20+' : 'R-20-', 'R-26+', 'D-19'), async ({ applicant, centre, control, nss }) => {
    await open(applicant);
    const { changeItems, changeContact } = applicant.nss;
    await changeItems.chooseItems(TERMINALS);
    await changeItems.enterStartDate(wish);
    await changeItems.enterReason('業務量の増加のため');
    await changeItems.proceed();
    await expect(changeContact.heading).toBeVisible();
    const user = new HttpUser(nss.url, applicant.account);
    await user.logIn();
    const number = await user.apply({ net: '1', startDate: wish });
    expect((await control.application(number)).requestedStartDate?.replaceAll('-', '')).toBe(wish);
    await centre.approve(number);
    expect((await control.application(number)).startDate).toBe(fixed);
  });
}

const reasons = [
  { title: '240文字は進める', reason: 'あ'.repeat(240), isTaken: true },
  { title: '241文字は項目にメッセージ、保存されない', reason: 'あ'.repeat(241), isTaken: false },
  { title: '改行は1文字と数え、240文字は進める', reason: `${'あ'.repeat(119)}\n${'い'.repeat(120)}`, isTaken: true },
  { title: '改行を含む241文字は断られる', reason: `${'あ'.repeat(120)}\n${'い'.repeat(120)}`, isTaken: false },
  { title: '𠮷（サロゲートペア）も1文字と数え、240文字は進める', reason: '𠮷'.repeat(240), isTaken: true },
] as const;

for (const { title, reason, isTaken } of reasons) {
  test(`R-21 変更する理由は240文字まで（${title}）`, tagged(isTaken ? 'R-21+' : 'R-21-'), async ({ applicant, control }) => {
    const { changeItems, changeContact } = await open(applicant);
    await changeItems.chooseItems(TERMINALS);
    await changeItems.enterStartDate('20260501');
    await changeItems.enterReason(reason);
    await changeItems.proceed();
    if (isTaken) {
      await expect(changeContact.heading).toBeVisible();
      await changeContact.goBack();
    } else {
      await expect(changeItems.controls['変更する理由']).toHaveAccessibleErrorMessage('変更する理由は240文字以内で入力してください。');
    }
    await expect(changeItems.controls['変更する理由']).toHaveValue(reason);
    expect(await control.applications()).toEqual([]);
  });
}

const links = [
  { link: 'こちら（スケジュール）', screen: 'NACCS利用開始スケジュール' },
  { link: 'こちら（変更する理由の記載例）', screen: '変更する理由の記載例' },
  { link: 'こちら（お問い合わせ先）', screen: 'お問い合わせ先' },
] as const;

for (const { link, screen } of links) {
  test(`1-④ ${link}は別のタブで開き、入力は残る`, tagged('S0-1-4', 'BBS-5', 'SCR-05→BBS-5'), async ({ applicant }) => {
    const nss = await open(applicant);
    await fillRest(nss);
    await nss.changeItems.chooseItems(TERMINALS);
    await expect((await inNewTab(applicant, nss.changeItems.controls[link])).screen(screen).heading).toBeVisible();
    await expect(nss.changeItems.controls[TERMINALS]).toBeChecked();
    await expect(nss.changeItems.controls['利用開始希望日']).toHaveValue('20260501');
    await expect(nss.changeItems.controls['変更する理由']).toHaveValue('業務量の増加のため');
    await nss.changeItems.proceed();
    await expect(nss.changeContact.heading).toBeVisible();
  });
}

test('Enterキーは、戻るボタンではなく次の画面へ進む', tagged('keyboard'), async ({ applicant }) => {
  const nss = await open(applicant);
  await fillRest(nss);
  await nss.changeItems.chooseItems(TERMINALS);
  await nss.changeItems.controls['利用開始希望日'].press('Enter');
  await expect(nss.changeContact.heading).toBeVisible();
  await nss.changeContact.controls['電話番号'].press('Enter');
  await expect(nss.changeTerminals.heading).toBeVisible();
  await nss.changeTerminals.addTerminals({ net: '2' });
  await nss.changeTerminals.controls['論理端末追加数 (netNACCS)'].press('Enter');
  await expect(nss.changeConfirmation.heading).toBeVisible();
});

test('利用開始希望日が過ぎるまで確認画面に置いた申込は、理由を示して登録しない', tagged('R-20-', 'checked-again'), async ({ nss, control, clock }) => {
  const user = await HttpUser.at(nss);
  const draft = await fillChange(user, { items: ['netTerminals'], entered: { terminals: { addNet: '1' } }, startDate: '20260402' });
  await clock.set('2026-04-03');
  await user.logIn();
  const { status, text } = await user.post(`${draft}/confirm`, { ...(await formOf(user, `${draft}/confirm`)), go: 'on' });
  expect(status).toBe(422);
  expect(text).toContain('利用開始希望日に過去の日付は入力できません。');
  expect(await control.applications()).toEqual([]);
});
