/**
 * その他の契約変更 from 利用開始日 on, and not a second earlier (S0 1-④): what becomes of the contract of the office that has
 * applied and of the others that it concerns. Nothing is lost, and nothing is there twice.
 */
import { expect, test, type RunningNss } from '../../fixtures';
import { applyChange } from './http/change';
import { approved, lastSecondBefore, officeOf, other, SUCCESSOR } from './http/change-other';
import { applyNew, approvedNew, officeOf as officeOfNew } from './http/new';
import { SettingsHttpUser } from './http/settings';

const tag = ['@behaviour', '@S0-1-4'];
const TASK = 'TCC';
const LINE = { kind: '専用線', speed: '1Mbps' };

/** Everything that an office may hand over, as it stands in a contract. */
const held = ({ terminals, certificates, lines, mailboxes, userCodes }: Awaited<ReturnType<RunningNss['control']['contract']>>) => ({
  terminals: terminals.map(({ name }) => name), certificates: certificates.map(({ terminalName }) => terminalName), lines: lines.map(({ name }) => name),
  mailboxes: mailboxes.map(({ name }) => name), codes: userCodes.map(({ code }) => code), ids: userCodes.flatMap(({ ids }) => ids.map(({ id }) => id)),
});

/** The table ID通知内容 on 申込内容参照画面: added, changed, deleted, by what is counted. */
const numbersIn = (text: string): Record<string, string[]> =>
  Object.fromEntries([...text.matchAll(/<tr><td>(利用者コード数|識別番号数|回線数|論理端末数|メールボックス数)<\/td>(.*?)<\/tr>/g)]
    .map(([, item = '', cells = '']) => [item, [...cells.matchAll(/<td>(\d*)<\/td>/g)].map(([, number = '']) => number)]));

for (const { title, item, typed, list } of [
  { title: '機器共用', item: 'shareEquipment', typed: (office: string, action: string) => ({ shareAction: action, shareOffice: office }), list: 'sharedEquipment' },
  { title: '共同利用', item: 'jointUse', typed: (office: string, action: string) => ({ jointAction: action, jointOffice: office }), list: 'jointUse' },
] as const) {
  test(`${title}: 利用開始日から両方の事業所の契約に入り、削除すると両方からなくなる`, { tag }, async ({ nss, clock }) => {
    const one = await officeOf(nss, { lines: [LINE] });
    const partner = await officeOf(nss, {});
    const added = await approved(nss, one.user, other([item], typed(partner.code, '追加')));
    await clock.set(lastSecondBefore(added.startDate));
    expect([(await one.contract())[list], (await partner.contract())[list]]).toEqual([[], []]);
    await clock.set(added.startDate);
    expect([(await one.contract())[list], (await partner.contract())[list]]).toEqual([[partner.code], [one.code]]);

    // Either of the two can end it.
    await partner.user.logIn();
    const removed = await approved(nss, partner.user, other([item], typed(one.code, '削除')));
    await clock.set(lastSecondBefore(removed.startDate));
    expect([(await one.contract())[list], (await partner.contract())[list]]).toEqual([[partner.code], [one.code]]);
    await clock.set(removed.startDate);
    expect([(await one.contract())[list], (await partner.contract())[list]]).toEqual([[], []]);
  });
}

test('機器共用と共同利用は、1つの申込で行える', { tag: [...tag, '@R-17'] }, async ({ nss, clock }) => {
  const [one, partner, second] = [await officeOf(nss, { lines: [LINE] }), await officeOf(nss, {}), await officeOf(nss, {})];
  const { startDate } = await approved(nss, one.user, other(['shareEquipment', 'jointUse'], { shareAction: '追加', shareOffice: partner.code, jointAction: '追加', jointOffice: second.code }));
  await clock.set(startDate);
  expect(await one.contract()).toMatchObject({ sharedEquipment: [partner.code], jointUse: [second.code] });
  expect(await partner.contract()).toMatchObject({ sharedEquipment: [one.code], jointUse: [] });
  expect(await second.contract()).toMatchObject({ sharedEquipment: [], jointUse: [one.code] });
});

test('共同利用（新規事業所）: 新規事業所の審査が終わるまで審査を終了できず、新規事業所の利用開始日から両方の契約に入る', { tag }, async ({ nss, clock }) => {
  const host = await officeOf(nss, { lines: [LINE] });
  const joint = { contact: { useKind: 'joint', jointOffice: host.code } };
  const { number } = await applyNew(nss, { typed: joint, startDate: '20260511' });
  const consent = await applyChange(host.user, other(['jointUseNewOffice'], { newOfficeNumber: number }));
  await expect(nss.control.review(consent, { decision: 'approve' })).rejects.toThrow(`新規事業所の申込（${number}）の審査が終了していないため、審査を終了できません。`);
  await nss.control.review(number, { decision: 'approve', startDate: '2026-05-11' });
  await nss.control.review(consent, { decision: 'approve' });
  const office = await officeOfNew(nss, number);
  const settings = await SettingsHttpUser.at(nss, office);
  await settings.apply(...(await nss.control.contract(office.loginId)).userCodes.map(({ code }) => code));
  expect(await nss.control.application(consent)).toMatchObject({ startDate: '2026-04-21' });
  await clock.set('2026-04-21');
  expect((await host.contract()).jointUse).toEqual([]);
  await clock.set(lastSecondBefore('2026-05-11'));
  expect((await host.contract()).jointUse).toEqual([]);
  await clock.set('2026-05-11');
  expect((await host.contract()).jointUse).toEqual([office.loginId]);
  expect((await nss.control.contract(office.loginId)).jointUse).toEqual([host.code]);
});

test('新規利用申込(共同利用)が無効になると、共同利用も始まらない', { tag: [...tag, '@D-20'] }, async ({ nss, clock }) => {
  const host = await officeOf(nss, { lines: [LINE] });
  const { number } = await approvedNew(nss, { typed: { contact: { useKind: 'joint', jointOffice: host.code } }, startDate: '20260511' }, '2026-05-11');
  await approved(nss, host.user, { ...other(['jointUseNewOffice'], { newOfficeNumber: number }), startDate: '20260521' });
  await clock.set('2026-06-01');
  expect((await nss.control.application(number)).status).toBe('void');
  expect((await host.contract()).jointUse).toEqual([]);
});

test('付替: 選択したものだけが付替先へ移り、どれも1つずつ残る。共用する第三の事業所には付替先の名が載る', { tag }, async ({ nss, clock }) => {
  const shared = (office: string, code: string) => ({ code: 'QMOVE', trades: ['通関業' as const], ids: [{ id: `QMOVE${code}` }], sharedWith: [office] });
  const from = await officeOf(nss, {
    officeCode: 'QFROM1', terminals: [{ kind: 'net' }, { kind: 'general' }, { kind: 'web' }], lines: [LINE, { ...LINE, speed: '3Mbps' }],
    mailboxes: [{ name: 'QFROM1M01' }, { name: 'QFROM1M02' }], plan: { net: 'A', general: 'B' }, userCodes: [shared('QTHIRD', 'A0A'), { code: 'QSTAY', ids: [{ id: 'QSTAYA0A' }] }],
  });
  const to = await officeOf(nss, { officeCode: 'QTOTO1', lines: [LINE], plan: { net: null, general: null }, mailboxes: [{ name: 'QTOTO1M01' }] });
  const third = await officeOf(nss, { officeCode: 'QTHIRD', userCodes: [shared('QFROM1', 'B0B')] });
  const [before, present] = [await from.contract(), await to.contract()];
  const [net, general, web] = before.terminals.map(({ name }) => name);
  const { number, startDate } = await approved(nss, from.user, other(['transfer'], {
    transferCodes: ['QMOVE'], transferTerminals: [net!, web!], transferLines: ['回線2'], transferMailboxes: ['QFROM1M01'],
  }, to.code));
  await clock.set(lastSecondBefore(startDate));
  expect(await from.contract()).toEqual(before);
  expect(await to.contract()).toEqual(present);
  await clock.set(startDate);

  const after = await from.contract();
  expect(held(after)).toEqual({ terminals: [general], certificates: [], lines: ['回線1'], mailboxes: ['QFROM1M02'], codes: ['QSTAY'], ids: ['QSTAYA0A'] });
  const taken = await to.contract();
  const own = held(present);
  expect(held(taken)).toEqual({
    terminals: [...own.terminals, net, web], certificates: [...own.certificates, net, web], lines: ['回線1', '回線2'], mailboxes: ['QTOTO1M01', 'QFROM1M01'],
    codes: [...own.codes, 'QMOVE'], ids: [...own.ids, 'QMOVEA0A'],
  });
  expect(taken.lines[1]).toEqual({ ...before.lines[1], name: '回線2' });
  expect(taken.certificates.slice(-2)).toEqual(before.certificates);
  expect(taken['plan']).toEqual({ net: 'A', general: 'B' });
  expect(taken.userCodes.find(({ code }) => code === 'QMOVE')).toMatchObject({ sharedWith: ['QTHIRD'], ids: [{ id: 'QMOVEA0A', status: 'active' }] });
  expect((await third.contract()).userCodes).toMatchObject([{ code: 'QMOVE', sharedWith: ['QTOTO1'], ids: [{ id: 'QMOVEB0B' }] }]);

  await from.user.logIn();
  const { text } = await from.user.get(`/dfw/nss/applications/${number}`);
  expect(numbersIn(text)).toEqual({ 利用者コード数: ['', '', '1'], 識別番号数: ['', '', '1'], 回線数: ['', '', '1'], 論理端末数: ['', '', '2'], メールボックス数: ['', '', '1'] });

  // Names that have gone are not given a second time.
  const more = await approved(nss, from.user, { items: ['mailboxes', 'lines'], entered: { general: { addMailboxes: '1', ...newLine } } });
  await clock.set(more.startDate);
  expect(held(await from.contract())).toMatchObject({ lines: ['回線1', '回線3'], mailboxes: ['QFROM1M02', 'QFROM1M03'] });
});

const newLine = { lineAction: 'add', lineKind: '専用線', lineSpeed: '5Mbps', lineOptions: [], maintenance: '平日', lineSite: 'same', worksPerson: '通関　次郎', worksPersonPhone: '0312345678', worksWish: '' };

test('付替: 付替先が共用している利用者コードには、移った利用者IDが加わる', { tag }, async ({ nss, clock }) => {
  const from = await officeOf(nss, { officeCode: 'QFROM2', userCodes: [{ code: 'QBOTH', ids: [{ id: 'QBOTHA0A' }, { id: 'QBOTHA0B', status: 'retired' }], sharedWith: ['QTOTO2'] }] });
  const to = await officeOf(nss, { officeCode: 'QTOTO2', userCodes: [{ code: 'QBOTH', ids: [{ id: 'QBOTHC0C' }], sharedWith: ['QFROM2'] }] });
  const { startDate } = await approved(nss, from.user, other(['transfer'], { transferCodes: ['QBOTH'] }, to.code));
  await clock.set(startDate);
  expect((await from.contract()).userCodes).toEqual([]);
  expect((await to.contract()).userCodes).toMatchObject([{
    code: 'QBOTH', sharedWith: [], ids: [{ id: 'QBOTHC0C', status: 'active' }, { id: 'QBOTHA0A', status: 'active' }, { id: 'QBOTHA0B', status: 'retired' }],
  }]);
});

test('付替: 利用者コードだけが移っても、付替先にない接続形態は付替元の料金プランになる', { tag: [...tag, '@transfer-plan'] }, async ({ nss, clock }) => {
  const from = await officeOf(nss, { officeCode: 'QFROM3', terminals: [], plan: { net: 'B', general: 'A' }, userCodes: [{ code: 'QSMTP', ids: [{ id: 'QSMTPYA1' }, { id: 'QSMTPA0A', status: 'retired' }] }] });
  const to = await officeOf(nss, { officeCode: 'QTOTO3', terminals: [], plan: { net: null, general: null } });
  const { startDate } = await approved(nss, from.user, other(['transfer'], { transferCodes: ['QSMTP'] }, to.code));
  await clock.set(startDate);
  expect((await to.contract()).plan).toEqual({ net: null, general: 'A' });
});

test('地位の承継: 利用開始日から企業と契約者が代わり、ほかは変わらない', { tag }, async ({ nss, clock }) => {
  const one = await officeOf(nss, { lines: [LINE] });
  const before = await one.contract();
  const { startDate } = await approved(nss, one.user, other(['succession'], SUCCESSOR));
  await clock.set(lastSecondBefore(startDate));
  expect(await one.contract()).toEqual(before);
  await clock.set(startDate);
  const company = { name: '南西通商株式会社', kana: 'ナンセイツウショウカブシキガイシャ', postalCode: '2120013', address: '神奈川県川崎市幸区堀川町５８０', phone: '0445206280' };
  expect(await one.contract()).toEqual({ ...before, company: company.name, places: { ...(before['places'] as object), company }, holder: { position: '代表取締役', name: '南西　三郎' } });
  await one.user.logIn();
  const shown = (await one.user.get('/dfw/nss/contract')).text;
  for (const text of ['南西通商株式会社', 'ナンセイツウショウカブシキガイシャ', '神奈川県川崎市幸区堀川町５８０', '代表取締役', '南西　三郎']) expect(shown).toContain(text);
});

test('契約解除: 利用開始日に契約が満了し、すべてが使えなくなる。共用していた事業所からも外れる', { tag: [...tag, '@R-33'] }, async ({ nss, clock }) => {
  const one = await officeOf(nss, {
    officeCode: 'QEND01', lines: [LINE], mailboxes: [{ name: 'QEND01M01' }], sharedEquipment: ['QPART1'], jointUse: ['QPART1'],
    userCodes: [{ code: 'QENDS', ids: [{ id: 'QENDSA0A' }, { id: 'QENDS001' }], sharedWith: ['QPART1'] }],
  });
  const partner = await officeOf(nss, { officeCode: 'QPART1', sharedEquipment: ['QEND01'], jointUse: ['QEND01', 'QOTHER'], userCodes: [{ code: 'QENDS', ids: [{ id: 'QENDSB0B' }], sharedWith: ['QEND01'] }] });
  const [before, theirs] = [await one.contract(), await partner.contract()];
  const { number, startDate } = await approved(nss, one.user, other(['termination'], { terminationKind: '事業所廃止', terminationConfirmed: 'yes' }));
  await clock.set(lastSecondBefore(startDate));
  expect([await one.contract(), await partner.contract()]).toEqual([before, theirs]);
  await nss.control.performTask('QENDSA0A', TASK);
  await clock.set(startDate);
  expect(await one.contract()).toEqual({
    ...before, endedOn: startDate, terminals: [], lines: [], mailboxes: [], sharedEquipment: [], jointUse: [],
    certificates: before.certificates.map((certificate) => ({ ...certificate, status: 'stopped' })),
    userCodes: before.userCodes.map((code) => ({ ...code, ids: code.ids.map(({ id }) => ({ id, status: 'retired' })) })),
  });
  expect(await partner.contract()).toEqual({ ...theirs, sharedEquipment: [], jointUse: ['QOTHER'], userCodes: theirs.userCodes.map((code) => ({ ...code, sharedWith: [] })) });
  await expect(nss.control.performTask('QENDSA0A', TASK)).rejects.toThrow();
  await nss.control.performTask('QENDSB0B', TASK);

  const user = one.user;
  await user.logIn();
  const { text } = await user.get(`/dfw/nss/applications/${number}`);
  expect(numbersIn(text)).toEqual({ 利用者コード数: ['', '', '1'], 識別番号数: ['', '', '2'], 回線数: ['', '', '1'], 論理端末数: ['', '', '1'], メールボックス数: ['', '', '1'] });
  expect(text).toMatch(new RegExp(`契約満了日</th><td[^>]*>${startDate.replaceAll('-', '/')}`));
  expect(text).toContain('<li aria-current="true">解約申込</li>');
  expect((await user.get('/dfw/nss/contract')).text).toContain(`契約満了日</th><td>${startDate.replaceAll('-', '/')}`);
});
