/**
 * 入力確認画面 and 新規利用申込完了画面 (S1 2., S3 step 17): both kinds of 接続形態 to the registration; only what has been
 * shown and still holds is registered; within 48 hours (D-14); once.
 */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { HttpUser } from './http/user';
import { applyNew, registerNew, temporaryFor } from './http/new';
import { enter, register } from './new-applying';
import { openScreen } from './new-screen';

const tagged = tagging('@behaviour');
const confirming = { remarks: '', go: 'on' };

test('接続形態だけが違う2つの申込を登録する。聞かれる項目も登録される内容も、その分だけ違う', tagged('S1-2', 'D-16', 'R-14+', 'R-12-'), async ({ newcomer, newManager, nss, data, control }) => {
  test.slow();
  const people = data.newcomer();
  const contents: Record<string, unknown>[] = [];
  for (const [actor, connection] of [[newcomer, 'net'], [newManager, 'general']] as const) {
    await enter(nss, actor, people);
    const application = await control.application(await register(actor, { connection, people }));
    expect(application).toMatchObject({ kind: 'new', status: 'received', officeCode: null, reason: '通関業務を新たに始めるため', requestedStartDate: '2026-05-11' });
    expect(application['attachments']).toEqual(connection === 'net' ? [] : [expect.objectContaining({ name: 'システム構成図.pdf' })]);
    contents.push(application['contents'] as Record<string, unknown>);
  }
  const [net, general] = contents;
  const code = (method: string, count: number) => ({
    shared: null, systemKind: '海上・航空共用', ids: [{ trades: ['通関業'], method, count, singleSignOn: false }], statistics: { paid: false, free: false, storage: false },
  });
  expect(net).toMatchObject({
    connection: 'net', codes: [code('netNACCS', 2)], terminals: { net: 2, ebms: 0, web: 0, general: 0, servers: 0 }, line: null, works: null, mailboxes: 0, withoutLine: false,
  });
  expect(general).toMatchObject({
    connection: 'general', codes: [code('インタラクティブ', 1)], terminals: { net: 0, ebms: 0, web: 0, general: 3, servers: 0 }, withoutLine: false, mailboxes: 0,
    line: { kind: '専用線', speed: '1Mbps', redundant: false, spare: true, ping: false, maintenance: '平日' },
    works: { place: { name: people.office.name }, person: '通関　次郎', phone: '0312345678', wish: '' },
  });
  const same = { jointUse: null, plan: 'A', emergencyFax: '0398765432', holder: people.holder, manager: people.manager };
  for (const one of contents) expect(one).toMatchObject({ ...same, company: { name: people.company.name }, headOffice: { name: people.company.name }, billing: { payment: '銀行振込', contact: '経理部　通関　三郎', combined: null, sameAccount: null } });
  for (const key of ['company', 'office', 'headOffice', 'billing', 'plan'] as const) expect(general?.[key]).toEqual(net?.[key]);
});

test('S3 17 入力した内容をすべて表示し、誤りは「修正する」から直せる。添付ファイルはここからもダウンロードできる', tagged('S3-17', 'S1-2'), async ({ newcomer, nss, data }) => {
  const people = data.newcomer();
  await openScreen(nss, data, newcomer, 'confirm', { connection: 'general' });
  const { newConfirmation: confirmation, newPlan, newBilling } = newcomer.nss;
  await expect(confirmation.value('申込担当者', '申込担当者', '氏名')).toHaveText(`${people.contact.familyName} ${people.contact.givenName}`);
  await expect(confirmation.value('申込担当者', '利用契約', '申込理由')).toHaveText('通関業務を新たに始めるため。');
  await expect(confirmation.value('事業所・企業', '利用開始日・接続形態', '利用開始希望日')).toHaveText('2026/05/11');
  await expect(confirmation.value('事業所・企業', '利用開始日・接続形態', '接続形態')).toHaveText('一般NACCS');
  await expect(confirmation.value('事業所・企業', '事業所', '事業所名')).toHaveText(people.office.name);
  await expect(confirmation.value('事業所・企業', '管理責任者', 'E-mailアドレス')).toHaveText(people.manager.email);
  await expect(confirmation.section('利用者コード').getByRole('table', { name: '識別番号（1）', exact: true })).toContainText('インタラクティブ');
  await expect(confirmation.value('回線・論理端末', '回線・論理端末', '回線速度')).toHaveText('1Mbps');
  await expect(confirmation.value('回線・論理端末', '回線・論理端末', 'オプションメニュー')).toHaveText('予備機');
  await expect(confirmation.tables['添付ファイル'].getByRole('link')).toHaveText(['システム構成図.pdf']);
  await expect(confirmation.value('回線工事', '工事担当者', '工事担当者名')).toHaveText('通関　次郎');
  await expect(confirmation.value('料金プラン', '料金プラン', '料金プラン')).toHaveText('プランA（基本料金＋従量料金）');
  await confirmation.mend('料金プラン');
  await newPlan.choosePlan('B');
  await newPlan.proceed();
  await newBilling.proceed();
  await expect(confirmation.value('料金プラン', '料金プラン', '料金プラン')).toHaveText('プランB（従量料金のみ）');
});

test('完了画面は申込受付番号と問い合わせ先を示し、受付完了のメールが2人に届く。ほかの人には見えない', tagged('R-29+', 'S1-2', 'D-02', '完了画面 連絡先'), async ({ newcomer, newManager, nss, data, control }) => {
  await openScreen(nss, data, newcomer, 'confirm');
  const { newConfirmation, newCompletion } = newcomer.nss;
  await newConfirmation.enterRemarks('駐車場は裏手です。');
  await newConfirmation.register();
  const number = await newCompletion.receiptNumber();
  expect(number).toBe('260001A');
  await expect(newCompletion.phase).toContainText('NACCS利用申込完了');
  for (const told of ['【電話番号】 0120-794-550 【受付時間】 終日', '【電話番号】 044-520-6266 【受付時間】 平日 9:00~18:00']) await expect(newcomer.page.getByText(told)).toBeVisible();
  expect(await control.application(number)).toMatchObject({ remarks: '駐車場は裏手です。' });
  for (const { mailbox } of [newcomer, newManager]) await mailbox.waitFor({ subject: '【NSS】利用申込受付完了のお知らせ', receiptNumber: number });
  const stranger = await HttpUser.at(nss, await temporaryFor(nss, data.newcomer(2)));
  expect((await stranger.get(`/dfw/nss/new/complete/${number}`)).status).toBe(404);
});

test('備考は240文字まで。超えると登録しない', tagged('S3-17'), async ({ newcomer, nss, data, control }) => {
  await openScreen(nss, data, newcomer, 'confirm');
  const { newConfirmation } = newcomer.nss;
  await newConfirmation.enterRemarks('あ'.repeat(241));
  await newConfirmation.register();
  await expect(newConfirmation.controls['備考']).toHaveAccessibleErrorMessage('備考は240文字以内で入力してください。');
  expect(await control.applications()).toEqual([]);
});

test('表示したあとに別の画面で変わった内容は、表示し直してから登録する', tagged('S1-2'), async ({ newcomer, nss, data, control }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'confirm');
  const { newConfirmation, newCompletion } = newcomer.nss;
  await user.post(`${draft}/plan`, { plan: 'B', go: 'on' });
  await newConfirmation.register();
  await expect(newConfirmation.frame.alert).toContainText('この申込の内容は別の画面で変更されています。表示された最新の内容を確認し、もう一度登録してください。');
  await expect(newConfirmation.value('料金プラン', '料金プラン', '料金プラン')).toHaveText('プランB（従量料金のみ）');
  expect(await control.applications()).toEqual([]);
  await newConfirmation.register();
  expect((await control.application(await newCompletion.receiptNumber()))['contents']).toMatchObject({ plan: 'B' });
});

test('2度登録しても、申込は1つ', tagged('D-02'), async ({ newcomer, nss, data, control }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'confirm');
  const answers = await Promise.all([1, 2, 3].map(() => user.post(`${draft}/confirm`, confirming)));
  expect(answers.map(({ location }) => location)).toEqual(Array(3).fill('/dfw/nss/new/complete/260001A'));
  expect(await control.applications()).toHaveLength(1);
  expect((await control.mails()).filter(({ kind }) => kind === 'received')).toHaveLength(1);
});

test('利用者コードを変えたあとは、論理端末の数を確かめるまで登録できない', tagged('S1-2'), async ({ newcomer, nss, data, control }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'confirm');
  await user.post(`${draft}/codes`, { go: 'new' });
  await user.post(`${draft}/code`, { systemKind: '海上', singleSignOn: 'no', trades: ['輸出入者'], method: 'webNACCS', idCount: '1', statisticsPaid: 'no', statisticsFree: 'no', storage: 'no', go: 'add' });
  await user.post(`${draft}/code`, { systemKind: '海上', singleSignOn: 'no', trades: [], method: '', idCount: '', statisticsPaid: 'no', statisticsFree: 'no', storage: 'no', go: 'on' });
  expect((await user.post(`${draft}/codes`, { go: 'on' })).location).toBe(`${draft}/terminals`);
  expect((await user.post(`${draft}/confirm`, confirming)).location).toBe(`${draft}/terminals`);
  expect(await control.applications()).toEqual([]);
  await user.post(`${draft}/terminals`, { netTerminals: '2', ebmsTerminals: '', webCertificates: '1', go: 'on' });
  expect((await user.post(`${draft}/confirm`, confirming)).status).toBe(303);
  expect(await control.applications()).toHaveLength(1);
});

test('希望日が過ぎてしまった申込は登録できない', tagged('R-20-'), async ({ newcomer, nss, data, clock }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'confirm', { startDate: '20260401' });
  await clock.set('2026-04-02T00:00:00+09:00');
  await user.logIn();
  const { status, text } = await user.post(`${draft}/confirm`, confirming);
  expect(status).toBe(422);
  expect(text).toContain('「事業所・企業」の画面に戻り、内容をご確認ください。');
});

test('D-14 発行から48時間になる直前までは登録でき、48時間になると登録できない', tagged('R-01+', 'R-01-', 'D-14'), async ({ newcomer, newManager, nss, data, clock, control }) => {
  const late = await openScreen(nss, data, newManager, 'confirm', { number: 2 });
  const intime = await openScreen(nss, data, newcomer, 'confirm');
  await clock.set('2026-04-03T08:59:59+09:00');
  for (const { user } of [late, intime]) await user.logIn();
  expect((await intime.user.post(`${intime.draft}/confirm`, confirming)).location).toBe('/dfw/nss/new/complete/260001A');
  await clock.set('2026-04-03T09:00:00+09:00');
  const refused = await late.user.post(`${late.draft}/confirm`, confirming);
  expect(refused.location).toContain('message=temporaryExpired');
  expect(await control.applications()).toHaveLength(1);
});

test('D-14 取り下げたあとの新しい申込も、48時間を過ぎると登録できない', tagged('R-01-', 'D-14'), async ({ nss, clock, control, centre }) => {
  const { user, number, people } = await applyNew(nss);
  await centre.query(number, '利用者コードをご確認ください。');
  await user.post(`/dfw/nss/applications/${number}/withdraw`);
  await clock.set('2026-04-03T08:59:00+09:00');
  await user.logIn();
  const path = await registerNew(user, people, { until: 'confirm' });
  await clock.set('2026-04-03T09:00:00+09:00');
  const { status, text } = await user.post(path, confirming);
  expect(status).toBe(422);
  expect(text).toContain('仮アカウントの発行から48時間を過ぎたため、この仮ログインIDは利用できません。');
  expect(await control.applications()).toHaveLength(1);
});

test('R-45 修正している間に取り下げた申込は、登録できない', tagged('R-45-'), async ({ nss, centre, control }) => {
  const { user, number } = await applyNew(nss);
  await centre.query(number, '申込理由をご確認ください。');
  const { location } = await user.post(`/dfw/nss/applications/${number}/correct`);
  const draft = location.replace(/\/[a-z]+$/, '');
  for (const screen of ['contact', 'place', 'codes', 'terminals', 'plan', 'billing']) {
    const { text } = await user.get(`${draft}/${screen}`);
    expect(text).not.toContain('申込内容を一時保存する');
    await user.post(`${draft}/${screen}`, { ...formOf(text), go: screen === 'place' ? 'connect:net' : 'on' });
  }
  await user.post(`/dfw/nss/applications/${number}/withdraw`);
  const { status, text } = await user.post(`${draft}/confirm`, confirming);
  expect(status).toBe(422);
  expect(text).toContain('この申込は、現在修正できません。');
  expect(await control.application(number)).toMatchObject({ status: 'withdrawn' });
});

test('R-05 入力確認画面でも一時保存でき、備考も残る', tagged('R-05+'), async ({ newcomer, nss, data }) => {
  const { account, draft } = await openScreen(nss, data, newcomer, 'confirm');
  const { newConfirmation, login } = newcomer.nss;
  await newConfirmation.enterRemarks('続きは明日');
  await newConfirmation.save();
  await expect(login.heading).toBeVisible();
  await newcomer.logIn(undefined, account);
  await newcomer.page.goto(`${draft}/confirm`);
  await expect(newConfirmation.controls['備考']).toHaveValue('続きは明日');
});

test('R-06 共同利用では、メールボックス・料金プラン・入力確認の画面に一時保存がなく、回線・回線工事・請求先にはある', tagged('R-06+', 'R-06-', 'D-15'), async ({ newcomer, nss, data, control }) => {
  const office = (await control.accounts()).find(({ kind }) => kind === 'formal')!;
  const { user, draft } = await openScreen(nss, data, newcomer, 'confirm', {
    connection: 'general', typed: { contact: { useKind: 'joint', jointOffice: office.loginId } },
  });
  const offered: Record<string, boolean> = {};
  for (const screen of ['lines', 'works', 'mailboxes', 'plan', 'billing', 'confirm']) offered[screen] = (await user.get(`${draft}/${screen}`)).text.includes('申込内容を一時保存する');
  expect(offered).toEqual({ lines: true, works: true, mailboxes: false, plan: false, billing: true, confirm: false });
});

test('一般NACCSで添付したあと、netNACCSに変えた申込には、システム構成図が付かない', tagged('S1-2'), async ({ newcomer, nss, data, control }) => {
  const { user, draft } = await openScreen(nss, data, newcomer, 'plan', { connection: 'general' });
  const { text } = await user.get(`${draft}/place`);
  await user.post(`${draft}/place`, { ...formOf(text), securityConfirmed: 'yes', go: 'connect:net' });
  await user.post(`${draft}/codes`, { go: 'remove:0' });
  await user.post(`${draft}/codes`, { go: 'new' });
  const head = { systemKind: '海上', singleSignOn: 'no', statisticsPaid: 'no', statisticsFree: 'no', storage: 'no' };
  await user.post(`${draft}/code`, { ...head, trades: ['輸出入者'], method: 'netNACCS', idCount: '1', go: 'add' });
  await user.post(`${draft}/code`, { ...head, trades: [], method: '', idCount: '', go: 'on' });
  await user.post(`${draft}/codes`, { go: 'on' });
  await user.post(`${draft}/terminals`, { netTerminals: '1', ebmsTerminals: '', webCertificates: '', go: 'on' });
  await user.post(`${draft}/plan`, { plan: 'A', go: 'on' });
  await user.post(`${draft}/billing`, { combined: 'no', billingSame: 'same', billingContact: '経理担当', payment: '銀行振込', sameAccount: 'no', go: 'on' });
  const { location } = await user.post(`${draft}/confirm`, confirming);
  expect(await control.application(location.split('/').at(-1)!)).toMatchObject({ attachments: [], contents: { connection: 'net', line: null } });
});

/** What the form of a screen would send as it stands. */
function formOf(text: string): Record<string, string> {
  const form: Record<string, string> = {};
  const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  for (const [tag] of text.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(tag, 'type');
    if ((type !== 'radio' && type !== 'checkbox') || / checked\b/.test(tag)) form[attribute(tag, 'name')] = attribute(tag, 'value');
  }
  for (const [, name, inner] of text.matchAll(/<select id="[^"]*" name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) form[name!] = /value="([^"]*)" selected/.exec(inner!)?.[1] ?? '';
  for (const [, name, inner] of text.matchAll(/<textarea id="[^"]*" name="([^"]*)"[^>]*>(.*?)<\/textarea>/gs)) form[name!] = inner!;
  return form;
}
