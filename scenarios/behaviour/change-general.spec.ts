/**
 * 利用申込情報（回線・論理端末）登録画面 of 変更申込 (S0 1-④; the screen itself is assumed): what it shows and takes, and what it refuses.
 * Speeds as in E-15, 冗長化 and ping監視 as in S4 p. 5, R-19: who moves takes a line along.
 */
import { expect, test, type Actor } from '../../fixtures';
import { tagging } from '../inventory';
import { expectAccessible } from './axe';
import { applyChange, fillChange } from './http/change';
import { type Form } from './http/forms';
import { HttpUser } from './http/user';
import { expectRows } from './rows';

const tagged = tagging('@behaviour', '@S0-1-4');
const OFFICE = {
  officeCode: 'QGEN01', terminals: [{ kind: 'net' as const }, { kind: 'general' as const, name: '70001G' }, { kind: 'general' as const, name: '70002G' }], plan: { net: 'B' as const, general: 'B' as const },
  lines: [{ kind: '専用線', speed: '1Mbps', options: ['予備機'], place: { name: '第一倉庫', address: '神奈川県川崎市川崎区東扇島１' } }, { kind: 'ブロードバンド(光)', speed: 'ベストエフォート' }],
  mailboxes: [{ name: 'QGEN01M01' }, { name: 'QGEN01M02' }],
};
test.use({ office: OFFICE, viewport: { width: 1280, height: 900 } });

const ALL = ['lines', 'generalTerminals', 'mailboxes'];
const ordinary: Form = { lineKind: '専用線', lineSpeed: '3Mbps', lineOptions: [], maintenance: '平日', lineSite: 'same', worksPerson: '通関　次郎', worksPersonPhone: '0312345678', worksWish: '' };
const added: Form = { ...ordinary, lineAction: 'add' };

/** The screen, in the browser, of an application for these items. */
async function open(nss: Parameters<typeof HttpUser.at>[0], applicant: Actor, items: readonly string[] = ALL, entered: Readonly<Record<string, Form>> = {}): Promise<Actor['nss']> {
  const draft = await fillChange(await HttpUser.at(nss, applicant.account), { items, entered }, 'general');
  await applicant.logIn();
  await applicant.page.goto(`${draft}/general`);
  return applicant.nss;
}

test('選択した項目の欄だけがあり、現在の回線・論理端末・メールボックスを表示する', tagged(), async ({ nss, applicant }) => {
  const { changeGeneral: screen } = await open(nss, applicant);
  await expect(screen.heading).toBeVisible();
  for (const text of screen.texts) await expect(applicant.page.getByText(text)).toBeVisible();
  for (const control of [...Object.values(screen.controls), ...Object.values(screen.sometimes)]) await expect(control).toBeVisible();
  await expectRows(screen.tables['論理端末の追加・廃止に関する項目'], [['一般', '70001G', ''], ['一般', '70002G', '']]);
  await expectRows(screen.tables['メールボックスの追加・廃止に関する項目'], [['QGEN01M01', ''], ['QGEN01M02', '']]);
  const lines = screen.tables['回線の変更・廃止に関する項目'].getByRole('row');
  await expect(lines.nth(1)).toContainText(/回線1専用線1Mbps予備機平日第一倉庫神奈川県川崎市川崎区東扇島１変更する/);
  await expect(lines.nth(2)).toContainText(/回線2ブロードバンド\(光\)ベストエフォートなし平日/);
  await expectAccessible(applicant.page);

  const only = await open(nss, applicant, ['mailboxes']);
  await expect(only.changeGeneral.sometimes['メールボックス追加数']).toBeVisible();
  for (const label of ['回線の追加・変更', '論理端末追加数 (一般NACCS)', '工事担当者名'] as const) await expect(only.changeGeneral.sometimes[label]).toBeHidden();
});

test('「変更する」で回線の現在の内容が入り、変更した内容が確認画面と利用開始日からの契約に反映される', tagged('D-19'), async ({ nss, applicant, control, centre, clock }) => {
  const screens = await open(nss, applicant, ['lines']);
  const { changeGeneral: screen, changeConfirmation, changeCompletion } = screens;
  await screen.takeLine('回線1');
  await expect(screen.sometimes['回線の追加・変更'].getByRole('radio', { name: '回線1を変更する' })).toBeChecked();
  await expect(screen.sometimes['回線種別'].getByRole('radio', { name: '専用線' })).toBeChecked();
  await expect(screen.sometimes['回線速度']).toHaveValue('1Mbps');
  await expect(screen.sometimes['オプションメニュー'].getByRole('checkbox', { name: '予備機' })).toBeChecked();
  await expect(screen.sometimes['保守時間帯'].getByRole('radio', { name: '平日', exact: true })).toBeChecked();
  await expect(screen.sometimes['回線設置場所'].getByRole('radio', { name: '現在の設置場所から変更しない' })).toBeChecked();

  await screen.fill({ '工事担当者名': '通関　次郎', '工事担当者の電話番号': '0312345678' });
  await screen.proceed();
  await expect(screen.sometimes['回線の追加・変更']).toContainText('回線1の内容が変更されていません。回線の内容または設置場所を変更してください。');

  await screen.fillLine({ speed: '10Mbps', options: ['冗長化'], maintenance: '24時間365日', site: 'その他(下欄に入力してください)' });
  await screen.reflect('2120013');
  await expect(screen.sometimes['住所(市区町村)']).toHaveValue('川崎市幸区堀川町');
  await screen.fill({ '設置場所の名称': '第二倉庫', '住所(番地等)': '５８０', '電話番号': '0445206280' });
  await screen.abolish('回線の廃止', '回線2');
  await screen.proceed();
  await expect(changeConfirmation.heading).toBeVisible();
  const facts = applicant.page.getByRole('table', { name: '回線・端末等（一般NACCS）' });
  await expect(facts).toContainText('回線1の変更専用線 1Mbps、予備機、保守 平日、神奈川県川崎市川崎区東扇島１専用線 10Mbps、冗長化・予備機、保守 24時間365日、神奈川県川崎市幸区堀川町５８０');
  await expect(facts).toContainText('工事担当者－通関　次郎（電話番号 0312345678）');
  await expect(facts).toContainText('回線2の廃止');
  await expectAccessible(applicant.page);
  await changeConfirmation.register();
  const number = await changeCompletion.receiptNumber();

  // The 50th 営業日 after 1 April is 16 June (29 April and 4 to 6 May are none); 21 June is a Sunday.
  await expect(control.review(number, { decision: 'approve', startDate: '2026-06-11' })).rejects.toThrow('50営業日');
  await centre.approve(number, '2026-06-22');
  await clock.set('2026-06-21T23:59:59+09:00');
  expect((await control.contract('QGEN01')).lines).toMatchObject([{ name: '回線1', speed: '1Mbps', options: ['予備機'], place: { name: '第一倉庫' } }, { name: '回線2' }]);
  await clock.set('2026-06-22T00:00:00+09:00');
  expect((await control.contract('QGEN01')).lines).toMatchObject([{
    name: '回線1', kind: '専用線', speed: '10Mbps', options: ['冗長化', '予備機'], maintenance: '24時間365日',
    place: { name: '第二倉庫', postalCode: '2120013', address: '神奈川県川崎市幸区堀川町５８０', phone: '0445206280' },
  }]);
});

test('入力した内容は、前の画面に戻っても、誤りがあっても残り、2回登録しても1つの申込になる', tagged(), async ({ nss, applicant, control }) => {
  const { changeGeneral: screen, changeContact, changeConfirmation, changeCompletion } = await open(nss, applicant);
  await screen.fillLine({ action: '回線を追加する', kind: 'ブロードバンド(光)', speed: '10Mbps', maintenance: '平日', site: '事業所に同じ' });
  await screen.fill({ '工事担当者名': '通関　次郎', '工事担当者の電話番号': '0312345678', '論理端末追加数 (一般NACCS)': '3' });
  await screen.abolish('メールボックスの廃止', 'QGEN01M02');
  await screen.proceed();
  await expect(screen.sometimes['回線速度']).toHaveAccessibleErrorMessage('選択された回線種別では、この回線速度を選択できません。');
  await expect(screen.alert.getByRole('listitem')).toHaveCount(1);
  await expectAccessible(applicant.page);
  await screen.goBack();
  await changeContact.proceed();
  await expect(screen.sometimes['回線速度']).toHaveValue('10Mbps');
  await expect(screen.sometimes['論理端末追加数 (一般NACCS)']).toHaveValue('3');
  await expect(screen.rowControls['メールボックスの廃止']('QGEN01M02')).toBeChecked();
  await screen.fillLine({ speed: 'ベストエフォート' });
  await screen.proceed();
  await changeConfirmation.heading.waitFor();
  const confirmation = applicant.page.url();
  await changeConfirmation.register();
  const number = await changeCompletion.receiptNumber();
  await applicant.page.goto(confirmation);
  expect(await changeCompletion.receiptNumber()).toBe(number);
  expect(await control.applications('QGEN01')).toHaveLength(1);
});

test('R-45 確認事項の後の修正は、入力したすべてを残して始まる', tagged('R-45+'), async ({ nss, applicant, control }) => {
  const number = await applyChange(await HttpUser.at(nss, applicant.account), {
    items: ALL, entered: { general: { ...added, abolishLines: ['回線2'], addGeneral: '2', abolishTerminals: ['70001G'], addMailboxes: '1', abolishMailboxes: ['QGEN01M01'] } },
  });
  const before = await control.application(number);
  await control.review(number, { decision: 'query', message: '工事担当者をご確認ください。' });
  await applicant.logIn();
  await applicant.page.goto(`/dfw/nss/applications/${number}`);
  await applicant.page.getByRole('button', { name: '申込内容を修正する' }).click();
  const { changeItems, changeContact, changeGeneral: screen, changeConfirmation, changeCompletion } = applicant.nss;
  await changeItems.proceed();
  await changeContact.proceed();
  await expect(screen.sometimes['工事担当者名']).toHaveValue('通関　次郎');
  await screen.fill({ '工事担当者名': '通関　四郎' });
  await screen.proceed();
  await changeConfirmation.register();
  expect(await changeCompletion.receiptNumber()).toBe(number);
  const after = await control.application(number);
  expect(JSON.stringify(after['change'])).toBe(JSON.stringify(before['change']).replace('通関　次郎', '通関　四郎'));
});

for (const { title, items, typed, message } of [
  { title: '回線を選んだだけ', items: ['lines'], typed: { lineAction: 'none' }, message: '追加または変更する回線を選択して入力するか、廃止する回線を選択してください。' },
  { title: '論理端末を選んだだけ', items: ['generalTerminals'], typed: {}, message: '追加する台数を入力するか、廃止する論理端末を選択してください。' },
  { title: 'メールボックスを選んだだけ', items: ['mailboxes'], typed: {}, message: '追加する数を入力するか、廃止するメールボックスを選択してください。' },
  { title: '追加・変更を選ばずに回線の内容を入力', items: ['lines'], typed: { lineAction: 'none', lineKind: '専用線', abolishLines: ['回線1'] }, message: '回線の内容を入力する場合は、回線を追加するか、変更する回線を選択してください。' },
  { title: '契約にない回線', items: ['lines'], typed: { ...ordinary, lineAction: 'change:回線9' }, message: '選択された回線は現在の契約にありません。' },
  { title: '契約にない回線の廃止', items: ['lines'], typed: { lineAction: 'none', abolishLines: ['回線9'] }, message: '選択された回線は現在の契約にありません。' },
  { title: '契約にない論理端末', items: ['generalTerminals'], typed: { abolishTerminals: ['99999Z'] }, message: '選択された論理端末は現在の契約にありません。' },
  { title: 'netNACCSの論理端末', items: ['generalTerminals'], typed: { abolishTerminals: ['00001A'] }, message: '選択された論理端末は現在の契約にありません。' },
  { title: '契約にないメールボックス', items: ['mailboxes'], typed: { abolishMailboxes: ['QGEN01M09'] }, message: '選択されたメールボックスは現在の契約にありません。' },
  { title: '廃止する回線の変更', items: ['lines'], typed: { ...ordinary, lineAction: 'change:回線1', abolishLines: ['回線1'] }, message: '回線1は廃止を選択しているため、変更できません。' },
  { title: '追加する回線に現在の設置場所', items: ['lines'], typed: { ...added, lineSite: 'keep' }, message: '追加する回線の設置場所を選択してください。' },
  { title: '設置場所を選ばない', items: ['lines'], typed: { ...added, lineSite: '' }, message: '回線設置場所を選択してください。' },
  { title: '専用線のベストエフォート', items: ['lines'], typed: { ...added, lineSpeed: 'ベストエフォート' }, message: '選択された回線種別では、この回線速度を選択できません。' },
  { title: '0.5Mbpsの冗長化', items: ['lines'], typed: { ...added, lineSpeed: '0.5Mbps', lineOptions: ['冗長化'] }, message: '選択された回線では、冗長化を申し込むことができません。' },
  { title: '光のping監視', items: ['lines'], typed: { ...added, lineKind: 'ブロードバンド(光)', lineSpeed: 'ベストエフォート', lineOptions: ['ping監視'] }, message: '選択された回線では、ping監視を申し込むことができません。' },
  { title: '過去の工事希望日', items: ['lines'], typed: { ...added, worksWish: '20260331' }, message: '工事希望日に過去の日付は入力できません。' },
  { title: '選んだ場所と異なる設置場所の入力', items: ['lines'], typed: { ...added, worksName: '第二倉庫' }, message: '下の入力欄に入力された内容があります。「その他」を選択するか、入力した内容を消してください。' },
  { title: '選択していない項目の入力', items: ['mailboxes'], typed: { addMailboxes: '1', addGeneral: '1' }, message: '「一般NACCS端末の登録情報（追加・削除）」を選択していないため、入力できません。' },
] as const satisfies readonly { title: string; items: readonly string[]; typed: Form; message: string }[]) {
  test(`断る: ${title}`, tagged('E-15', 'S4-5', '@wrong-input'), async ({ nss, applicant, control }) => {
    const user = await HttpUser.at(nss, applicant.account);
    const draft = await fillChange(user, { items }, 'general');
    const { status, text } = await user.post(`${draft}/general`, { ...typed, go: 'on' });
    expect(status).toBe(422);
    expect(text).toContain(message);
    expect(await control.applications('QGEN01')).toEqual([]);
  });
}

test('別の申込で手続き中の回線・論理端末・メールボックスは選べない', tagged(), async ({ nss, applicant }) => {
  const user = await HttpUser.at(nss, applicant.account);
  await applyChange(user, { items: ALL, entered: { general: { ...ordinary, lineAction: 'change:回線1', abolishLines: ['回線2'], abolishTerminals: ['70001G'], abolishMailboxes: ['QGEN01M01'] } } });
  const draft = await fillChange(user, { items: ALL }, 'general');
  const { text } = await user.post(`${draft}/general`, { ...ordinary, lineAction: 'change:回線1', abolishLines: ['回線2'], abolishTerminals: ['70001G'], abolishMailboxes: ['QGEN01M01'], go: 'on' });
  for (const label of ['回線1', '回線2', '論理端末 70001G', 'メールボックス QGEN01M01']) expect(text).toContain(`${label}は、別の申込で手続き中です。`);
});

const MOVE: Form = { officePostal: '2120013', officePrefecture: '神奈川県', officeCity: '川崎市幸区堀川町', officeStreet: '５８０', officeBuilding: '' };

test('R-19 事業所の所在地を変更するときは、少なくとも1つの回線の設置場所を変更するか廃止する', tagged('R-19+', 'R-19-'), async ({ nss, applicant, control, clock }) => {
  const user = await HttpUser.at(nss, applicant.account);
  const wish = { items: ['company', 'lines'], entered: { office: MOVE } };
  const text = '所在地を変更する事業所の回線について、回線設置場所を変更するか、回線を廃止してください。';
  await expect(fillChange(user, { ...wish, entered: { ...wish.entered, general: added } })).rejects.toThrow(text);
  await expect(fillChange(user, { ...wish, entered: { ...wish.entered, general: { ...ordinary, lineAction: 'change:回線1', lineSite: 'keep' } } })).rejects.toThrow(text);
  await fillChange(user, { ...wish, entered: { ...wish.entered, general: { lineAction: 'none', abolishLines: ['回線2'] } } });

  // 「事業所に同じ」 is where the office is to be, not where it is.
  const number = await applyChange(user, { ...wish, entered: { ...wish.entered, general: { ...ordinary, lineAction: 'change:回線1', lineSite: 'same' } } });
  await control.review(number, { decision: 'approve' });
  await clock.set((await control.application(number)).startDate!);
  const { lines, places } = await control.contract('QGEN01');
  expect(lines[0]?.place.address).toBe('神奈川県川崎市幸区堀川町５８０');
  expect(places).toMatchObject({ office: { address: '神奈川県川崎市幸区堀川町５８０' } });
});

test('R-12 一般NACCSを初めて利用する事業所は、料金プランも選択して回線を追加する', tagged('R-12+', 'R-44+'), async ({ nss, control, clock }) => {
  const account = await control.createAccount({ officeCode: 'QGEN02', plan: { net: 'B', general: null } });
  const user = await HttpUser.at(nss, account);
  const needed = '一般NACCSの料金プランが選択されていないため、変更申込内容 入力で「料金プラン（AプランまたはBプランの選択）」も選択してください。';
  await expect(fillChange(user, { items: ['lines'], entered: { general: added } })).rejects.toThrow(needed);
  await expect(fillChange(user, { items: ['generalTerminals'], entered: { general: { addGeneral: '1' } } })).rejects.toThrow(needed);
  const number = await applyChange(user, {
    items: ['lines', 'generalTerminals', 'mailboxes', 'plan'], entered: { general: { ...added, addGeneral: '2', addMailboxes: '1' }, plan: { planGeneral: 'A' } },
  });
  await control.review(number, { decision: 'approve' });
  const { startDate } = await control.application(number);
  await clock.set(`${startDate}T00:00:00+09:00`);
  const after = await control.contract('QGEN02');
  expect(after).toMatchObject({ plan: { net: 'B', general: 'A' }, lines: [{ name: '回線1', speed: '3Mbps', since: startDate }], mailboxes: [{ name: 'QGEN02M01' }] });
  expect(after.terminals.filter(({ kind }) => kind === 'general')).toHaveLength(2);
});
