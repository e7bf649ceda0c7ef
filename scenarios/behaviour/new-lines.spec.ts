/**
 * 一般NACCS: 詳細入力画面(回線・論理端末), (回線工事), (メールボックス) (S1 2., S3 step 14). What is asked for fits the 処理方式 of
 * 利用者コード; speeds as in E-15, 冗長化 and ping監視 as in S4 p. 5.
 */
import { expect, test } from '../../fixtures';
import type { LineInput } from '../../pages/new/lines';
import { tagging } from '../inventory';
import type { NewWish } from './http/new';
import { openScreen } from './new-screen';

const tagged = tagging('@behaviour');
const general = { connection: 'general' } as const satisfies NewWish;
const by = (...methods: readonly string[]): NewWish => ({ ...general, codes: [methods.map((method) => ({ trades: ['通関業'], method, idCount: '1' }))] });
const pdf = { name: '構成図.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
const ordinary = { kind: '専用線', speed: '1Mbps', maintenance: '平日', terminals: '3' } as const satisfies LineInput;

test('何も選ばずに進むと、回線と論理端末数とシステム構成図のそれぞれにメッセージを出す', tagged('R-14-', 'S1-2'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'lines', general);
  const { newLines } = newcomer.nss;
  const { controls, frame: { alert } } = newLines;
  await newLines.proceed();
  await expect(controls['回線種別']).toContainText('回線種別を選択してください。回線を申し込まない場合は、「機器共用・共同利用、回線付替を別途申込、または自社システムを利用します。」を選択してください。');
  await expect(controls['回線速度']).toHaveAccessibleErrorMessage(/^回線速度を選択してください。/);
  await expect(controls['保守時間帯']).toContainText('保守時間帯を選択してください。');
  await expect(controls['論理端末数']).toHaveAccessibleErrorMessage('処理方式「インタラクティブ」を利用するため、論理端末数を入力してください。');
  await expect(controls['参照']).toHaveAccessibleErrorMessage('一般NACCSの場合は、システム構成図を添付してください。');
  await expect(alert.getByRole('listitem')).toHaveCount(5);
});

test('「…自社システムを利用します。」を選択すると、その他の項目は入力不要で、回線工事とメールボックスの画面もない', tagged('S3-14', 'D-16'), async ({ newcomer, nss, data, control }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'lines', by('SMTP双方向'));
  const { newLines, newPlan } = newcomer.nss;
  await newLines.fillLine({ kind: 'ブロードバンド(光)', speed: '10Mbps', servers: '99' });
  await newLines.chooseWithoutLine();
  await newLines.proceed();
  await expect(newPlan.heading).toBeVisible();
  for (const skipped of ['回線工事', 'メールボックス']) await expect(newPlan.frame.progress.filter({ hasText: skipped })).toHaveCount(0);
  await user.post(`${draft}/plan`, { plan: 'B', go: 'on' });
  await user.post(`${draft}/billing`, { combined: 'no', billingSame: 'same', billingContact: '経理担当', payment: '銀行振込', sameAccount: 'no', go: 'on' });
  const { location } = await user.post(`${draft}/confirm`, { remarks: '', go: 'on' });
  const application = await control.application(location.split('/').at(-1)!);
  expect(application['contents']).toMatchObject({ withoutLine: true, line: null, works: null, terminals: { general: 0, servers: 0 } });
});

for (const { what, line, message } of [
  { what: '専用線のベストエフォート', line: { kind: '専用線', speed: 'ベストエフォート' }, message: '選択された回線種別では、この回線速度を選択できません。' },
  { what: '光の10Mbps', line: { kind: 'ブロードバンド(光)', speed: '10Mbps' }, message: '選択された回線種別では、この回線速度を選択できません。' },
  { what: '0.5Mbpsの冗長化', line: { speed: '0.5Mbps', options: ['冗長化'] }, message: '選択された回線では、冗長化を申し込むことができません。' },
  { what: '光の冗長化', line: { kind: 'ブロードバンド(光)', speed: 'ベストエフォート', options: ['冗長化'] }, message: '選択された回線では、冗長化を申し込むことができません。' },
  { what: '光のping監視', line: { kind: 'ブロードバンド(光)', speed: 'ベストエフォート', options: ['ping監視'] }, message: '選択された回線では、ping監視を申し込むことができません。' },
] as const satisfies readonly { what: string; line: LineInput; message: string }[]) {
  test(`回線: ${what}は申し込めない`, tagged('E-15', 'S4-5'), async ({ newcomer, nss, data }) => {
    await openScreen(nss, data, newcomer, 'lines', general);
    const { newLines } = newcomer.nss;
    await newLines.attach(pdf);
    await newLines.fillLine({ ...ordinary, ...line });
    await newLines.proceed();
    await expect(newLines.frame.alert).toContainText(message);
    await expect(newLines.frame.alert.getByRole('listitem')).toHaveCount(1);
  });
}

test('回線: 専用線1Mbpsの冗長化・予備機・ping監視、光のベストエフォートは申し込める', tagged('E-15', 'S4-5'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'lines', general);
  const { newLines, newWorks } = newcomer.nss;
  await newLines.attach(pdf);
  await newLines.fillLine({ ...ordinary, options: ['冗長化', '予備機', 'ping監視'] });
  await newLines.proceed();
  await expect(newWorks.heading).toBeVisible();
  await newWorks.goBack();
  await newLines.fillLine({ kind: 'ブロードバンド(光)', speed: 'ベストエフォート' });
  for (const option of ['冗長化', 'ping監視']) await newLines.controls['オプションメニュー'].getByRole('checkbox', { name: option, exact: true }).uncheck();
  await newLines.proceed();
  await expect(newWorks.heading).toBeVisible();
});

test('論理端末数とサーバ台数は、処理方式にあるものだけを入力する', tagged('S1-2'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'lines', by('EDIFACT'));
  const { newLines, newWorks } = newcomer.nss;
  await newLines.attach(pdf);
  await newLines.fillLine(ordinary);
  await newLines.proceed();
  await expect(newLines.controls['論理端末数']).toHaveAccessibleErrorMessage('処理方式「インタラクティブ」の識別番号がないため、論理端末数は入力できません。');
  await expect(newLines.controls['サーバ台数 (自社システム)']).toHaveAccessibleErrorMessage('処理方式「SMTP双方向」または「EDIFACT」を利用するため、サーバ台数を入力してください。');
  await newLines.fillLine({ terminals: '', servers: '1' });
  await newLines.proceed();
  await expect(newWorks.heading).toBeVisible();
});

test('回線工事: 事業所と同じ場所なら、工事担当者だけを入力して進む', tagged('S1-2'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'works', general);
  const { newWorks, newMailboxes } = newcomer.nss;
  await newWorks.proceed();
  await expect(newWorks.controls['工事担当者名']).toHaveAccessibleErrorMessage('工事担当者名を入力してください。');
  await expect(newWorks.controls['工事担当者の電話番号']).toHaveAccessibleErrorMessage('工事担当者の電話番号を入力してください。');
  await expect(newWorks.frame.alert.getByRole('listitem')).toHaveCount(2);
  await newWorks.fillPerson({ name: '通関　次郎', phone: '0312345678', wish: '20260331' });
  await newWorks.proceed();
  await expect(newWorks.controls['工事希望日']).toHaveAccessibleErrorMessage('工事希望日に過去の日付は入力できません。');
  await newWorks.fillPerson({ wish: '20260401' });
  await newWorks.proceed();
  await expect(newMailboxes.heading).toBeVisible();
});

test('回線工事: その他の場所は住所の入力が要り、「反映」は住所だけを書き換える', tagged('S1-2', 'S3-16'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'works', general);
  const { newWorks, newMailboxes } = newcomer.nss;
  const { controls } = newWorks;
  await newWorks.fillPerson({ name: '通関　次郎', phone: '0312345678' });
  await newWorks.fillSite({ '郵便番号': '2120013' });
  await newWorks.proceed();
  await expect(controls['設置場所の名称']).toHaveAccessibleErrorMessage('設置場所の名称を入力してください。');
  await expect(controls['住所(都道府県)']).toHaveAccessibleErrorMessage('設置場所の住所(都道府県)を選択してください。');
  await expect(controls['電話番号']).toHaveAccessibleErrorMessage('設置場所の電話番号を入力してください。');
  await controls['反映'].click();
  await expect(controls['住所(都道府県)']).toHaveValue('神奈川県');
  await expect(controls['住所(市区町村)']).toHaveValue('川崎市幸区堀川町');
  await expect(controls['工事担当者名']).toHaveValue('通関　次郎');
  await newWorks.fillSite({ '設置場所の名称': '川崎倉庫', '住所(番地等)': '５８０', '電話番号': '0441234567' });
  await newWorks.proceed();
  await expect(newMailboxes.heading).toBeVisible();
});

test('回線工事: 場所を入力したまま「事業所に同じ」を選ぶと、入力を捨てずに確かめる', tagged('S1-2'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'works', general);
  const { newWorks } = newcomer.nss;
  await newWorks.fillPerson({ name: '通関　次郎', phone: '0312345678' });
  await newWorks.fillSite({ '設置場所の名称': '川崎倉庫' });
  await newWorks.fillSite('same');
  await newWorks.proceed();
  await expect(newWorks.controls['回線設置場所']).toContainText('下の入力欄に入力された内容があります。「その他」を選択するか、入力した内容を消してください。');
  await expect(newWorks.controls['設置場所の名称']).toHaveValue('川崎倉庫');
});

test('メールボックス: SMTP/POP3を利用するときは数が要り、利用しないときは入力できない', tagged('S1-2'), async ({ newcomer, nss, data }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'mailboxes', { ...by('インタラクティブ', 'SMTP/POP3') });
  const { newMailboxes, newPlan } = newcomer.nss;
  await newMailboxes.proceed();
  await expect(newMailboxes.controls['メールボックス数']).toHaveAccessibleErrorMessage('処理方式「SMTP/POP3」を利用するため、メールボックス数を入力してください。');
  await newMailboxes.fillMailboxes('2');
  await newMailboxes.proceed();
  await expect(newPlan.heading).toBeVisible();
  expect((await user.get(`${draft}/mailboxes`)).text).toContain('value="2"');
});

test('メールボックス: SMTP/POP3を利用しないときは、入力せずに進む', tagged('S1-2'), async ({ newcomer, nss, data }) => {
  await openScreen(nss, data, newcomer, 'mailboxes', general);
  const { newMailboxes, newPlan } = newcomer.nss;
  await newMailboxes.fillMailboxes('1');
  await newMailboxes.proceed();
  await expect(newMailboxes.controls['メールボックス数']).toHaveAccessibleErrorMessage('処理方式「SMTP/POP3」の識別番号がないため、メールボックス数は入力できません。');
  await newMailboxes.fillMailboxes('');
  await newMailboxes.proceed();
  await expect(newPlan.heading).toBeVisible();
});
