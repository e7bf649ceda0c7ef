/**
 * サイバーポート: 他事業所の利用者コードを共用する (S3 step 13, R-42, E-05) and the way around it (steps 10 to 15), without a browser.
 * No document shows a message, so they are NSS's promise.
 */
import { expect, test, type RunningNss } from '../../fixtures';
import { CODE, NO_ROW, beginSharing, cyberPortWish, fillCyberPort, shared, type Filling } from './http/cyber-port-new';
import { formOf, messagesIn, onward, type Form } from './http/forms';
import { approvedNew, registerNew, temporaryFor } from './http/new';
import { HttpUser } from './http/user';
import { tagging } from '../inventory/covers';

const tagged = tagging('@behaviour', '@cyber-port-codes');

const OTHER = 'BBBB1';
const ids = (code: string) => [{ id: `${code}AA1` }];

/** The office whose code is shared, with a second code of another group (E-05), and an office that has nothing to do with it. */
async function owners({ control }: Pick<RunningNss, 'control'>): Promise<void> {
  await control.createAccount({ officeCode: 'CPA001', userCodes: [{ code: CODE, trades: ['通関業', '海貨業'], ids: ids(CODE) }, { code: 'AAAA2', trades: ['CY'], ids: ids('AAAA2') }] });
  await control.createAccount({ officeCode: 'CPB001', userCodes: [{ code: OTHER, trades: ['通関業'], ids: ids(OTHER) }] });
}

/** Sends the details. @returns the messages, none where NSS leads on */
const sent = async ({ user }: Filling, details: string, form: Form): Promise<string[]> => messagesIn((await user.post(details, form)).text);

test('S3 13(2)～(5) 行の誤り: 業種・処理方式・識別番号数・シングルサインオンのそれぞれを、何も設定せずに知らせる', tagged('E-05', 'S3-13', 'R-41'), async ({ nss }) => {
  await owners(nss);
  const filling = await fillCyberPort(nss, 'codes');
  const details = await beginSharing(filling);
  const right = shared();
  for (const [wrong, message] of [
    [{ trades: [] }, '業種を選択してください。'],
    [{ trades: ['通関'] }, '業種を選択してください。'],
    [{ method: '' }, '処理方式を選択してください。'],
    [{ method: 'netNACCS' }, '選択された処理方式は、この接続形態では利用できません。'],
    [{ method: 'ebMS' }, '選択された処理方式は、この接続形態では利用できません。'],
    [{ idCount: '' }, '識別番号数を入力してください。'],
    [{ idCount: '0' }, '識別番号数は1以上の数を入力してください。'],
    [{ idCount: '101' }, '1つの利用者コードに設定できる識別番号は、合わせて100個までです。'],
    [{ idCount: '１' }, '識別番号数に全角の数字が含まれています。半角数字で入力してください。'],
    [{ idCount: '-1' }, '識別番号数は半角数字で入力してください。'],
    [{ trades: ['通関業', '海貨業'] }, 'シングルサインオンを利用しない場合、1つの識別番号に設定できる業種は1つです。'],
    [{ singleSignOn: 'yes' }, 'シングルサインオンを利用する場合は、業種を2つ以上選択してください。'],
    [{ singleSignOn: 'yes', trades: ['通関業', '自社通関'] }, '業種「自社通関」は、シングルサインオンを利用できません。'],
    [{ singleSignOn: 'yes', trades: ['通関業', '通関士'] }, '業種「通関士」は、シングルサインオンを利用できません。'],
    [{ singleSignOn: 'yes', trades: ['通関業', 'CY'] }, '業種「CY」は、選択されたほかの業種と組み合わせてシングルサインオンを利用できません。'],
  ] as const) expect(await sent(filling, details, { ...right, ...wrong, go: 'add' }), JSON.stringify(wrong)).toEqual([message]);
  expect(await sent(filling, details, { ...right, ...NO_ROW, go: 'on' })).toContain('業種と処理方式を入力し、「設定」ボタンをクリックして識別番号を1つ以上設定してください。');
});

test('S3 13(6) 同じ業種と処理方式の行は2度設定できず、合わせて100個を超えられず、「設定」していない行は見落とされない', tagged('E-05', 'S3-13'), async ({ nss }) => {
  await owners(nss);
  const filling = await fillCyberPort(nss, 'codes');
  const details = await beginSharing(filling);
  const add = (form: Form): Promise<string[]> => sent(filling, details, { ...form, go: 'add' });
  expect(await add(shared(CODE, '99'))).toEqual([]);
  expect(await add(shared(CODE, '1'))).toEqual(['業種「通関業」と処理方式の組み合わせは、既に設定されています。']);
  expect(await add(shared(CODE, '2', ['海貨業']))).toEqual(['1つの利用者コードに設定できる識別番号は、合わせて100個までです。']);
  expect(await add(shared(CODE, '1', ['海貨業']))).toEqual([]);
  expect(await add(shared(CODE, '1', ['CY']))).toContain('業種「CY」は、設定済みの業種と同じ利用者コードに登録できません。別の利用者コードに設定してください。');
  expect(await sent(filling, details, { ...shared(), go: 'on' })).toContain('入力中の業種・処理方式・識別番号数がまだ設定されていません。「設定」ボタンをクリックするか、入力を取り消してください。');
  const list = await onward(filling.user.post(details, { ...NO_ROW, sharedCode: CODE, go: 'on' }), details);
  expect((await filling.user.get(list)).text).toContain('通関業／SMTP双方向／99');
});

test('S3 13(1) 利用者コードの誤り: ない・4桁・6桁・小文字・全角・知らないコードは断られ、行は残る', tagged('S3-13'), async ({ nss }) => {
  await owners(nss);
  const filling = await fillCyberPort(nss, 'codes');
  const details = await beginSharing(filling);
  await onward(filling.user.post(details, { ...shared(), go: 'add' }), details);
  for (const [code, message] of [
    ['', '利用者コードを入力してください。'],
    ['AAAA', '利用者コードは5桁で入力してください。'],
    ['AAAA1Y', '利用者コードは5桁で入力してください。'],
    ['aaaa1', '入力された利用者コードは登録されていません。'],
    ['ＡＡＡＡ１', '利用者コードは半角英数字で入力してください。'],
    ['ZZZZ9', '入力された利用者コードは登録されていません。'],
  ] as const) expect(await sent(filling, details, { ...NO_ROW, sharedCode: code, go: 'on' }), code).toEqual([message]);
  expect((await filling.user.get(details)).text).toContain('SMTP双方向');
  await onward(filling.user.post(details, { ...NO_ROW, sharedCode: ` ${CODE}　`, go: 'on' }), details);
});

test('R-42 複数の事業所の利用者コードは一度に申し込めず、同じ事業所の2つは申し込める。同じコードは2度設定できない', tagged('R-42-', 'S3-13'), async ({ nss }) => {
  await owners(nss);
  const filling = await fillCyberPort(nss, 'plan', cyberPortWish([[shared()]]));
  const details = await beginSharing(filling);
  await onward(filling.user.post(details, { ...shared(OTHER), go: 'add' }), details);
  const finish = (sharedCode: string): Promise<string[]> => sent(filling, details, { ...NO_ROW, sharedCode, go: 'on' });
  expect(await finish(OTHER)).toEqual(['複数の事業所の利用者コードを一度に申込むことはできません。事業所ごとに申込んでください。']);
  expect(await finish(CODE)).toEqual(['この利用者コードは、この申込で既に設定されています。']);
  // AAAA2 is of the same office, but for another group of 業種.
  expect(await finish('AAAA2')).toEqual(['業種「通関業」は、共用する利用者コードの業種と組み合わせることができません。業種に合った利用者コードを入力してください。']);
  await onward(filling.user.post(details, { ...NO_ROW, sharedCode: 'AAAA2', go: 'drop:0' }), details);
  await onward(filling.user.post(details, { ...shared('AAAA2', '1', ['CY']), go: 'add' }), details);
  expect(await finish('AAAA2')).toEqual([]);
});

test('R-42 事業所ごとに申し込めば、それぞれの利用者コードに識別番号が払い出される', tagged('R-42+', 'R-40+'), async ({ nss, control }) => {
  await owners(nss);
  for (const [number, code] of [[1, CODE], [2, OTHER]] as const) {
    const { office } = await approvedNew(nss, cyberPortWish([[shared(code)]], { number }));
    expect((await control.contract(office.loginId)).userCodes.flatMap((one) => one.ids.map(({ id }) => id))).toEqual([`${code}YA1`]);
  }
});

test('共用する利用者コードの業種がほかのグループなら断られ、どのグループとも組み合わせられる業種は申し込める', tagged('E-05', 'shared-trades'), async ({ nss }) => {
  await owners(nss);
  const filling = await fillCyberPort(nss, 'codes');
  for (const [trade, code, refused] of [['CY', CODE, true], ['通関業', 'AAAA2', true], ['自社通関', 'AAAA2', false], ['混載業', CODE, false]] as const) {
    const details = await beginSharing(filling);
    await onward(filling.user.post(details, { ...shared(code, '1', [trade]), go: 'add' }), details);
    const messages = await sent(filling, details, { ...NO_ROW, sharedCode: code, go: 'on' });
    expect(messages, trade).toEqual(refused ? [`業種「${trade}」は、共用する利用者コードの業種と組み合わせることができません。業種に合った利用者コードを入力してください。`] : []);
    if (refused) await onward(filling.user.post(details, { go: 'leave' }), details);
    else await onward(filling.user.post(`${filling.draft}/codes`, { go: 'remove:0' }), 'codes');
  }
});

test('S3 13(4) 「SMTP双方向」のほかの処理方式も、一般NACCSのものなら設定できる', tagged('S3-13', 'D-17'), async ({ nss, control }) => {
  await owners(nss);
  const rows = ['SMTP双方向', 'インタラクティブ', 'EDIFACT'].map((method) => ({ ...shared(), method }));
  const { office } = await approvedNew(nss, cyberPortWish([rows]));
  expect((await control.contract(office.loginId)).userCodes[0]?.ids.map(({ id }) => id)).toEqual([`${CODE}YA1`, `${CODE}001`, `${CODE}002`]);
});

test('S3 14 回線を申し込まなければメールボックスの画面もないが、SMTP/POP3の識別番号があれば入力する', tagged('mailbox-without-line', 'S3-14'), async ({ nss, control }) => {
  await owners(nss);
  const withBox = cyberPortWish([[shared(), { ...shared(), method: 'SMTP/POP3' }]]);
  const { user, draft } = await fillCyberPort(nss, 'mailboxes', withBox);
  expect(messagesIn((await user.post(`${draft}/mailboxes`, { mailboxes: '', go: 'on' })).text)).toEqual(['処理方式「SMTP/POP3」を利用するため、メールボックス数を入力してください。']);
  expect(await onward(user.post(`${draft}/mailboxes`, { mailboxes: '2', go: 'on' }), 'mailboxes')).toBe(`${draft}/plan`);
  // Without that row the screen goes, and so does what was typed on it.
  const details = await onward(user.post(`${draft}/codes`, { go: 'edit:0' }), 'codes');
  await onward(user.post(details, { ...NO_ROW, sharedCode: CODE, go: 'drop:1' }), details);
  await onward(user.post(details, { ...NO_ROW, sharedCode: CODE, go: 'on' }), details);
  expect((await user.get(`${draft}/mailboxes`)).location).toBe(`${draft}/codes`);
  expect(await onward(user.post(`${draft}/codes`, { go: 'on' }), 'codes')).toBe(`${draft}/lines`);
  expect(await onward(user.post(`${draft}/lines`, { withoutLine: 'yes', go: 'on' }), 'lines')).toBe(`${draft}/plan`);
  for (const [screen, form] of [['plan', { plan: 'B' }], ['billing', { combined: 'no', billingSame: 'same', billingContact: '経理担当', payment: '銀行振込', sameAccount: 'no' }]] as const) {
    await onward(user.post(`${draft}/${screen}`, { ...form, go: 'on' }), screen);
  }
  const number = (await onward(user.post(`${draft}/confirm`, await formOf(user, `${draft}/confirm`)), 'confirm')).split('/').at(-1) ?? '';
  expect((await control.application(number))['contents']).toMatchObject({ mailboxes: 0, withoutLine: true, line: null });
});

test('S3 10 事業所名「CP利用者」は全角で登録され、確認画面・メール・契約に同じ名前が出る', tagged('widened-name', 'S3-10'), async ({ nss, control, mailbox }) => {
  await owners(nss);
  const { office, people, number } = await approvedNew(nss, cyberPortWish());
  expect((await control.contract(office.loginId))['office']).toBe('ＣＰ利用者');
  expect((await mailbox.of(people.contact.email).waitFor({ receiptNumber: number })).text).toContain(`${people.company.name} ＣＰ利用者`);
  const { user, draft } = await fillCyberPort(nss, 'confirm', cyberPortWish([[shared()]], { number: 2 }));
  expect((await user.get(`${draft}/confirm`)).text).toContain('ＣＰ利用者');
  // The screen itself keeps what was typed.
  expect((await formOf(user, `${draft}/place`))['officeName']).toBe('CP利用者');
});

test('R-40 接続形態をnetNACCSに変えると、SMTP双方向の行は使えないと知らされ、戻せばそのまま使える', tagged('R-40+', 'S3-11'), async ({ nss }) => {
  await owners(nss);
  const { user, draft } = await fillCyberPort(nss, 'confirm');
  const choose = async (connection: string): Promise<string> =>
    onward(user.post(`${draft}/place`, { ...(await formOf(user, `${draft}/place`)), go: `connect:${connection}` }), 'place');
  expect(await choose('net')).toBe(`${draft}/codes`);
  expect(messagesIn((await user.get(`${draft}/codes`)).text)).toEqual([`1. ${CODE}の処理方式は、選択した接続形態では利用できません。「変更」から設定し直すか、削除してください。`]);
  expect((await user.post(`${draft}/codes`, { go: 'on' })).status).toBe(422);
  expect((await user.get(`${draft}/confirm`)).location).toBe(`${draft}/codes`);
  expect(await choose('general')).toBe(`${draft}/codes`);
  expect(await onward(user.post(`${draft}/codes`, { go: 'on' }), 'codes')).toBe(`${draft}/lines`);
});

test('S3 17 「申込内容を登録する」を2度押しても、申込は1つ', tagged('S3-17'), async ({ nss, control }) => {
  await owners(nss);
  const { user, draft } = await fillCyberPort(nss, 'confirm');
  const form = await formOf(user, `${draft}/confirm`);
  const [one, other] = await Promise.all([user.post(`${draft}/confirm`, { ...form, go: 'on' }), user.post(`${draft}/confirm`, { ...form, go: 'on' })]);
  expect(one.location).toMatch(/\/complete\/\d{6}[A-Z]$/);
  expect(other.location).toBe(one.location);
  expect(await control.applications()).toHaveLength(1);
});

test('同じ会社がもう一度申し込むと、別の識別番号が払い出される', tagged('R-40+', 'R-40-'), async ({ nss, control, data }) => {
  await owners(nss);
  await approvedNew(nss, cyberPortWish());
  const people = data.newcomer();
  const user = await HttpUser.at(nss, await temporaryFor(nss, people));
  const number = await registerNew(user, people, cyberPortWish());
  await control.review(number, { decision: 'approve' });
  const { officeCode } = await control.application(number);
  expect((await control.contract(officeCode ?? '')).userCodes[0]?.ids.map(({ id }) => id)).toEqual([`${CODE}YB1`]);
});
