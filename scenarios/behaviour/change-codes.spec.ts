/**
 * 利用業種・利用者コード等の変更 beyond retirement: 識別番号, 業種 and 利用者コード that are added, what may be combined (E-05, E-06), and
 * the システム設定 that they need before 利用開始日 (E-02, D-20).
 */
import { expect, test, type Account, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { row, setCode, setCodes, type AddedCode, type CodeSetting } from './http/change-codes';
import { applyChange, fillChange, registerChange } from './http/change';
import { messagesIn } from './http/forms';
import { HttpUser } from './http/user';
import { BROKER, NAMES, SettingsHttpUser } from './http/settings';

const tagged = tagging('@behaviour', '@change-codes');
const OFFICE = { userCodes: [{ code: '4AOFF', trades: ['通関業' as const], ids: [{ id: '4AOFFA0A' }] }] };
const START = '2026-04-21';
/** 4 営業日 before it, and the moment after that day. */
const [DEADLINE, OVER] = ['2026/04/15', '2026-04-16T00:00:00+09:00'];

async function applied(nss: RunningNss, account: Account, items: readonly string[], ...codes: readonly (CodeSetting | AddedCode)[]): Promise<string> {
  const number = await applyChange(await HttpUser.at(nss, account), { items, entered: { codes: setCodes(...codes) } });
  await nss.control.review(number, { decision: 'approve', startDate: START });
  return number;
}

const codesOf = async ({ control }: RunningNss, { loginId }: Account) =>
  Object.fromEntries((await control.contract(loginId)).userCodes.map(({ code, trades, ids, settings }) => [code, [trades.join('、'), ids.map(({ id }) => id.slice(5)).join('、'), settings]]));

/** What 詳細入力画面 objects to. */
async function objections(user: HttpUser, items: readonly string[], setting: CodeSetting): Promise<string> {
  const draft = await fillChange(user, { items }, 'codes');
  return setCode(user, `${draft}/codes`, setting).then(() => '', (error: Error) => error.message.replace(/^.*?422 /, ''));
}

test('識別番号の追加: 審査終了で処理方式に応じて払い出され、ID通知内容とE-mailで知らされ、利用開始日から使える', tagged('D-12', 'D-11', 'D-17'), async ({ nss, control, clock, mailbox }) => {
  const account = await control.createAccount(OFFICE);
  const rows = [row(['通関業'], 'netNACCS', '2'), row(['通関業'], 'インタラクティブ', '1'), row(['通関業'], 'SMTP双方向', '1')];
  const number = await applied(nss, account, ['userIds'], { code: '4AOFF', rows });
  const granted = ['4AOFFB0A', '4AOFFC0A', '4AOFF001', '4AOFFYA1'];
  expect((await control.application(number))['grantedIds']).toEqual(granted);
  const user = await HttpUser.at(nss, account);
  const { text } = await user.get(`/dfw/nss/applications/${number}/ids`);
  for (const id of granted) expect(text).toContain(id);
  expect(text).toContain('2026/04/23（利用開始日の2営業日後）');
  await control.complete(number);
  for (const { email } of [account.contact, account.manager]) await mailbox.of(email).waitFor({ subject: '【NSS】申込手続き完了のお知らせ', receiptNumber: number });
  await clock.set('2026-04-20T23:59:59+09:00');
  await expect(control.performTask('4AOFFB0A', 'TCC')).rejects.toThrow();
  await clock.set(START);
  for (const id of granted) await control.performTask(id, 'TCC');
});

test('E-05 業種の追加・削除: 同じグループの業種だけを、1つ以上残して変更できる', tagged('E-05'), async ({ nss, control, clock }) => {
  const account = await control.createAccount({ userCodes: [{ code: '4AOFF', trades: ['通関業', '海貨業'], ids: [{ id: '4AOFFA0A' }], statistics: { paid: false, free: false, storage: false } }] });
  const user = await HttpUser.at(nss, account);
  const change = (setting: Omit<CodeSetting, 'code'>) => objections(user, ['trades'], { code: '4AOFF', ...setting });
  expect(await change({ addTrades: ['CY'] })).toContain('業種「CY」は、設定済みの業種と同じ利用者コードに登録できません。');
  expect(await change({ addTrades: ['船会社'], removeTrades: ['通関業'] })).toContain('業種「船会社」は、設定済みの業種と同じ利用者コードに登録できません。');
  expect(await change({ removeTrades: ['通関業', '海貨業'] })).toContain('業種をすべて削除することはできません。');
  expect(await change({ addTrades: ['機用品業', '自社通関'] })).toBe('');
  const number = await applied(nss, account, ['trades'], { code: '4AOFF', removeTrades: ['海貨業'] });
  expect((await control.application(number))['grantedIds']).toEqual([]);
  await clock.set(START);
  expect(await codesOf(nss, account)).toEqual({ '4AOFF': ['通関業', 'A0A', 'registered'] });
});

test('E-06 業種の削除で管理資料の対象の業種がなくなるときは、管理資料も同じ申込で変更する', tagged('E-06', 'trades-and-statistics'), async ({ nss, control, clock }) => {
  const account = await control.createAccount({ userCodes: [{ code: '4AOFF', trades: ['通関業', '海貨業'], ids: [{ id: '4AOFFA0A' }], statistics: { paid: true, free: true, storage: false } }] });
  const user = await HttpUser.at(nss, account);
  // 海貨業 has no 管理統計資料(無料).
  expect(await objections(user, ['trades'], { code: '4AOFF', removeTrades: ['通関業'] })).toContain('管理統計資料(無料)を利用できる業種がなくなります。');
  const number = await applyChange(user, { items: ['trades', 'statistics'], entered: { codes: setCodes({ code: '4AOFF', removeTrades: ['通関業'] }), statistics: { 'statisticsFree:4AOFF': 'no' } } });
  await control.review(number, { decision: 'approve', startDate: START });
  await clock.set(START);
  expect((await control.contract(account.loginId)).userCodes[0]).toMatchObject({ trades: ['海貨業'], statistics: { paid: true, free: false, storage: false } });
});

test('追加する識別番号の業種は、その利用者コードにあるか、同じ申込で追加する業種に限られる', tagged('code-trades'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss, await control.createAccount(OFFICE));
  const rows = [row(['混載業'], 'netNACCS', '1')];
  expect(await objections(user, ['userIds'], { code: '4AOFF', rows })).toContain('業種「混載業」はこの利用者コードに登録されていません。');
  expect(await objections(user, ['userIds', 'trades'], { code: '4AOFF', addTrades: ['混載業'], rows })).toBe('');
  expect(await objections(user, ['userIds', 'userCodes'], { code: '4AOFF', abolish: true, rows: [row(['通関業'], 'netNACCS', '1')] })).toContain('利用者コードを廃止する場合、識別番号の追加と業種の変更は行えません。');
  expect(await objections(user, ['trades', 'userIds'], { code: '4AOFF', addTrades: ['混載業'], retire: ['4AOFFA0A'] })).toContain('利用者コードを廃止する場合、識別番号の追加と業種の変更は行えません。');
});

test('選択した項目にないことは、フォームに加えて送っても申し込まれない', tagged('R-17+'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss, await control.createAccount(OFFICE));
  expect(await objections(user, ['trades'], { code: '4AOFF', retire: ['4AOFFA0A'], abolish: true })).toContain('変更する内容がありません。');
  expect(await objections(user, ['userIds'], { code: '4AOFF', addTrades: ['混載業'], abolish: true })).toContain('変更する内容がありません。');
  // Items that are taken back after a code was set are told of at its row.
  const draft = await fillChange(user, { items: ['userIds', 'trades'] }, 'codes');
  await setCode(user, `${draft}/codes`, { code: '4AOFF', addTrades: ['混載業'] });
  await user.post(`${draft}/items`, { items: ['userIds'], other: 'no', startDate: '20260421', reason: '変更のため', go: 'on' });
  const answer = await user.post(`${draft}/codes`);
  expect([answer.status, ...messagesIn(answer.text)]).toEqual([422, '利用者コード 4AOFF に、変更申込内容 入力で選択していない項目が設定されています。「詳細」から設定し直すか、設定を取り消してください。']);
  await user.must(user.post(`${draft}/codes`, { go: 'clear:4AOFF' }), `${draft}/codes`);
  expect((await user.get(`${draft}/codes`)).text).not.toContain('業種の追加');
});

test('利用者コードの追加: 新しい利用者コードと識別番号が払い出され、システム設定を申し込めば利用開始日から使える', tagged('E-02', 'D-20', 'change-settings'), async ({ nss, control, clock, mailbox }) => {
  const account = await control.createAccount(OFFICE);
  const number = await applied(nss, account, ['userCodes'], { systemKind: '航空', statistics: { statisticsPaid: 'yes' }, rows: [row(['通関業'], 'netNACCS', '1')] });
  const [id = ''] = (await control.application(number))['grantedIds'] as string[];
  const code = id.slice(0, 5);
  const { text: mail } = await mailbox.of(account.contact.email).waitFor({ subject: '【NSS】利用申込確認完了のお知らせ', receiptNumber: number });
  expect(mail).toContain('システム設定申込締切日 :2026年04月15日');
  expect(mail).toContain('この申込は無効になります。');
  const user = await HttpUser.at(nss, account);
  expect((await user.get(`/dfw/nss/applications/${number}`)).text).toMatch(new RegExp(`システム設定申込締切日</th><td[^>]*>${DEADLINE}`));

  await control.review(await (await SettingsHttpUser.at(nss, account)).apply(code), { decision: 'approve' });
  await clock.set(OVER);
  expect((await control.application(number)).status).toBe('approved');
  expect(Object.keys(await codesOf(nss, account))).toEqual(['4AOFF']);
  await clock.set(START);
  expect(await codesOf(nss, account)).toEqual({ '4AOFF': ['通関業', 'A0A', 'registered'], [code]: ['通関業', id.slice(5), 'registered'] });
  await control.performTask(id, 'TCC');
});

test('E-02 D-20 追加した利用者コードのシステム設定が締切日までになければ、申込は無効になり、契約は変わらない', tagged('E-02', 'D-20'), async ({ nss, control, clock, mailbox }) => {
  const account = await control.createAccount(OFFICE);
  const number = await applied(nss, account, ['userCodes', 'userIds'], { rows: [row(['通関業'], 'netNACCS', '1')] }, { code: '4AOFF', retire: ['4AOFFA0A'], rows: [row(['通関業'], 'netNACCS', '1')] });
  const granted = (await control.application(number))['grantedIds'] as string[];
  const before = await control.contract(account.loginId);
  await clock.set('2026-04-15T23:59:59+09:00');
  expect((await control.application(number)).status).toBe('approved');
  await clock.set(OVER);
  expect((await control.application(number)).status).toBe('void');
  for (const { email } of [account.contact, account.manager]) {
    expect((await mailbox.of(email).waitFor({ subject: '【NSS】利用申込無効のお知らせ', receiptNumber: number })).text).toContain('現在の契約内容は変わりません。');
  }
  const user = await HttpUser.at(nss, account);
  expect((await user.get('/dfw/nss/menu')).text).toContain('システム設定の申込が締切日までに行われなかったため、利用申込は無効になりました。');
  await clock.set('2026-06-01');
  expect(await control.contract(account.loginId)).toEqual(before);
  for (const id of granted) await expect(control.performTask(id, 'TCC'), id).rejects.toThrow();
  await control.performTask('4AOFFA0A', 'TCC');
  // What it was given is given to nobody else, and it does not block a new application.
  await user.logIn();
  const again = await applyChange(user, { items: ['userIds'], startDate: '20260701', entered: { codes: setCodes({ code: '4AOFF', retire: ['4AOFFA0A'], rows: [row(['通関業'], 'netNACCS', '1')] }) } });
  await control.review(again, { decision: 'approve' });
  expect(granted).not.toContain(((await control.application(again))['grantedIds'] as string[])[0]);
});

test('E-02 追加する業種のシステム設定は利用開始日の前に申し込め、なければ無効になる', tagged('E-02', 'D-20'), async ({ nss, control, clock }) => {
  for (const sets of [true, false]) {
    const code = sets ? '4BOFF' : '4COFF';
    const account = await control.createAccount({ userCodes: [{ code, trades: ['海貨業'], ids: [{ id: `${code}A0A` }] }] });
    const number = await applied(nss, account, ['trades'], { code, addTrades: ['通関業'] });
    const user = await SettingsHttpUser.at(nss, account);
    expect((await user.http.get(`${await user.begin()}/codes`)).text).toContain('海貨業、通関業');
    if (sets) {
      const draft = await user.begin();
      await user.set(draft, code, 2, BROKER);
      await user.http.must(user.http.post(`${draft}/codes`), `${draft}/confirm`);
      await control.review(await user.register(draft), { decision: 'approve' });
    }
    expect((await control.application(number)).status).toBe('approved');
  }
  await clock.set(OVER);
  expect((await control.applications()).filter(({ kind }) => kind === 'change').map(({ status }) => status).sort()).toEqual(['approved', 'void']);
  await clock.set(START);
  const accounts = await control.accounts();
  const trades = await Promise.all(accounts.slice(-2).map(async (account) => Object.values(await codesOf(nss, account))));
  expect(trades).toEqual([[['海貨業、通関業', 'A0A', 'registered']], [['海貨業', 'A0A', 'registered']]]);
});

test('E-02 締切日に審査中のシステム設定の申込が後で受付不可になると、そのとき無効になる', tagged('E-02', 'settings-late-end'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(OFFICE);
  const number = await applied(nss, account, ['userCodes'], { rows: [row(['通関業'], 'netNACCS', '1')] });
  const code = ((await control.application(number))['grantedIds'] as string[])[0]!.slice(0, 5);
  const settings = await (await SettingsHttpUser.at(nss, account)).apply(code);
  await clock.set(OVER);
  expect((await control.application(number)).status).toBe('approved');
  await control.review(settings, { decision: 'reject', message: '内容に不備があります。' });
  expect((await control.application(number)).status).toBe('void');
});

test('審査中のシステム設定の申込は、利用開始日の後に審査を終了しても登録される', tagged('change-settings'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(OFFICE);
  const number = await applied(nss, account, ['userCodes'], { rows: [row(['通関業'], 'netNACCS', '1')] });
  const code = ((await control.application(number))['grantedIds'] as string[])[0]!.slice(0, 5);
  const user = await SettingsHttpUser.at(nss, account);
  const draft = await user.begin();
  await user.set(draft, code, 0, NAMES);
  await user.set(draft, code, 1, BROKER);
  await user.http.must(user.http.post(`${draft}/codes`), `${draft}/confirm`);
  const settings = await user.register(draft);
  await clock.set(START);
  expect((await codesOf(nss, account))[code]?.[2]).toBe('missing');
  await control.review(settings, { decision: 'approve' });
  expect((await codesOf(nss, account))[code]?.[2]).toBe('registered');
});

test('廃止するだけの申込と識別番号だけの追加には、システム設定申込締切日がない', tagged('E-02'), async ({ nss, control, clock, mailbox }) => {
  const account = await control.createAccount(OFFICE);
  const number = await applied(nss, account, ['userIds'], { code: '4AOFF', retire: ['4AOFFA0A'], rows: [row(['通関業'], 'netNACCS', '1')] });
  const { text } = await mailbox.of(account.contact.email).waitFor({ subject: '【NSS】利用申込確認完了のお知らせ', receiptNumber: number });
  expect(text).not.toContain('システム設定');
  await clock.set(START);
  expect((await control.application(number)).inForce).toBe(true);
});

test('取り下げた追加の利用者コードは、契約にも他の申込にも残らない', tagged('R-45+'), async ({ nss, control }) => {
  const account = await control.createAccount(OFFICE);
  const user = await HttpUser.at(nss, account);
  const draft = await fillChange(user, { items: ['userCodes'], entered: { codes: setCodes({ rows: [row(['通関業'], 'netNACCS', '1')] }) } });
  const number = await registerChange(user, draft);
  await control.review(number, { decision: 'query', message: 'ご確認ください。' });
  const { location } = await user.post(`/dfw/nss/applications/${number}/correct`);
  expect((await user.get(location.replace('items', 'codes'))).location).toContain('/items');
  await user.post(`/dfw/nss/applications/${number}/withdraw`);
  expect((await user.get(`${await (await SettingsHttpUser.at(nss, account)).begin()}/codes`)).text.match(/open:\w+/g)).toEqual(['open:4AOFF']);
});
