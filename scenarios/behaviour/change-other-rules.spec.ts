/** What その他の契約変更 入力 refuses (S0 1-④, R-16; the rules are assumed): the message, and nothing is registered. */
import { expect, test } from '../../fixtures';
import { applyChange, fillChange, type ChangeWish } from './http/change';
import { type Form } from './http/forms';
import { row, setCodes } from './http/change-codes';
import { approved, officeOf, other, SUCCESSOR } from './http/change-other';
import { applyNew, approvedNew } from './http/new';

const tag = ['@behaviour', '@wrong-input', '@S0-1-4'];
const LINE = { kind: '専用線', speed: '1Mbps' };
type Nss = Parameters<typeof officeOf>[0];
type Office = Awaited<ReturnType<typeof officeOf>>;

/** Goes as far as NSS lets it; there the messages are these and nothing is registered. */
async function refused({ control }: Nss, { user, code }: Office, wish: ChangeWish, message: string): Promise<void> {
  const before = (await control.applications(code)).length;
  await expect(fillChange(user, wish)).rejects.toThrow(message);
  expect(await control.applications(code)).toHaveLength(before);
}

const termination: Form = { terminationKind: '契約解除', terminationConfirmed: 'yes' };
const share = (office: string, action = '追加'): ChangeWish => other(['shareEquipment'], { shareAction: action, shareOffice: office });
const joint = (office: string, action = '追加'): ChangeWish => other(['jointUse'], { jointAction: action, jointOffice: office });

test('R-16 NACCSセンターへの問い合わせにチェックを入れなければ進めない', { tag: [...tag, '@R-16'] }, async ({ nss }) => {
  const [one, partner] = [await officeOf(nss, {}), await officeOf(nss, {})];
  const wish = share(partner.code);
  await refused(nss, one, { ...wish, entered: { other: { shareAction: '追加', shareOffice: partner.code } } }, 'その他の契約変更は、事前にNACCSセンターへお問い合わせのうえ、問い合わせを行ったことにチェックを入れてください。');
});

for (const { title, wish } of [{ title: '機器共用', wish: share }, { title: '共同利用', wish: joint }]) {
  test(`${title}: 相手のない事業所コード、自ら、既に共用している事業所、していない事業所の削除を断る`, { tag }, async ({ nss }) => {
    const one = await officeOf(nss, { officeCode: 'QRULE1', lines: [LINE], sharedEquipment: ['QRULE2'], jointUse: ['QRULE2'] });
    await officeOf(nss, { officeCode: 'QRULE2', sharedEquipment: ['QRULE1'], jointUse: ['QRULE1'] });
    const free = await officeOf(nss, {});
    await refused(nss, one, wish('NOSUCH'), '入力された事業所コードの事業所は見つかりません。');
    await refused(nss, one, wish(one.code), '自らの事業所コードは入力できません。');
    await refused(nss, one, wish('QRULE2'), `入力された事業所とは、既に${title}しています。`);
    await refused(nss, one, wish(free.code, '削除'), `入力された事業所とは${title}していないため、削除できません。`);
    await refused(nss, one, wish(free.code, '変更'), `${title}の追加・削除を選択してください。`);
    await applyChange(free.user, wish(one.code));
    await refused(nss, one, wish(free.code), '同じ内容を申込受付番号');
  });
}

test('共同利用: どちらの事業所にも回線がなければ申し込めない。相手に回線があれば申し込める', { tag }, async ({ nss }) => {
  const [one, without, withLine] = [await officeOf(nss, {}), await officeOf(nss, {}), await officeOf(nss, { lines: [LINE] })];
  await refused(nss, one, joint(without.code), '共同利用する回線がありません。どちらかの事業所に回線が必要です。');
  await applyChange(one.user, joint(withLine.code));
});

test('利用開始日前の事業所と、契約解除の手続き中の事業所は、相手に指定できない', { tag }, async ({ nss }) => {
  const [one, ending] = [await officeOf(nss, { lines: [LINE] }), await officeOf(nss, {})];
  const { office } = await approvedNew(nss, {}, '2026-05-11');
  await applyChange(ending.user, other(['termination'], termination));
  for (const wish of [share, joint, (code: string) => other(['transfer'], { transferLines: ['回線1'] }, code)]) {
    await refused(nss, one, wish(office.loginId), '入力された事業所は、利用開始日を迎えていないため指定できません。');
    await refused(nss, one, wish(ending.code), '入力された事業所は、契約解除の手続き中のため指定できません。');
  }
});

test('共同利用（新規事業所）: この事業所を共同利用先とする、手続き中の新規の利用申込だけを受け付ける', { tag }, async ({ nss }) => {
  const [host, another] = [await officeOf(nss, { lines: [LINE] }), await officeOf(nss, {})];
  const wish = (newOfficeNumber: string): ChangeWish => other(['jointUseNewOffice'], { newOfficeNumber });
  const text = '入力された申込受付番号の新規の利用申込(共同利用)は見つかりません。';
  const single = await applyNew(nss, {});
  const elsewhere = await applyNew(nss, { number: 2, typed: { contact: { useKind: 'joint', jointOffice: another.code } } });
  const gone = await applyNew(nss, { number: 3, typed: { contact: { useKind: 'joint', jointOffice: host.code } } });
  await nss.control.review(gone.number, { decision: 'reject', message: 'お受けできません。' });
  for (const number of ['269999Z', single.number, elsewhere.number, gone.number]) await refused(nss, host, wish(number), text);
  await refused(nss, host, wish('123'), '新規事業所の申込受付番号は7桁で入力してください。');
  const right = await applyNew(nss, { number: 4, typed: { contact: { useKind: 'joint', jointOffice: host.code } } });
  const first = await applyChange(host.user, wish(right.number));
  const second = await fillChange(host.user, wish(right.number));
  expect((await host.user.post(`${second}/confirm`, { go: 'on', remarks: '' })).text).toContain(`手続き中の別の申込（申込受付番号 ${first}）と内容が重なるため登録できません。`);
});

test('付替: 付替先がない、何も選ばない、契約にないものを選ぶ、いずれも断る', { tag }, async ({ nss }) => {
  const one = await officeOf(nss, { officeCode: 'QRULE3', userCodes: [{ code: 'QGONE', ids: [{ id: 'QGONEA0A', status: 'retired' }] }, { code: 'QHERE', ids: [{ id: 'QHEREA0A' }] }] });
  const to = await officeOf(nss, {});
  await refused(nss, one, other(['transfer'], { transferCodes: ['QHERE'] }), '付替先事業所コード');
  await refused(nss, one, other(['transfer'], { transferCodes: ['QHERE'] }, one.code), '自らの事業所コードは入力できません。');
  await refused(nss, one, other(['transfer'], { transferCodes: ['QHERE'] }, 'NOSUCH'), '入力された事業所コードの事業所は見つかりません。');
  await refused(nss, one, other(['transfer'], {}, to.code), '移動する利用者コード、論理端末、回線、メールボックスのいずれかを選択してください。');
  await refused(nss, one, other(['transfer'], { transferCodes: ['QGONE'] }, to.code), '選択された利用者コードは現在の契約にありません。');
  for (const [name, label] of [['transferTerminals', '論理端末'], ['transferLines', '回線'], ['transferMailboxes', 'メールボックス']] as const) {
    await refused(nss, one, other(['transfer'], { [name]: ['99999Z'] }, to.code), `選択された${label}は現在の契約にありません。`);
  }
});

test('付替: 付替先が共用を申し込んでいる利用者コードは移動できず、移動する予定の利用者コードは付替先が共用を申し込めない', { tag }, async ({ nss }) => {
  const from = await officeOf(nss, { officeCode: 'QRULE4', userCodes: [{ code: 'QCODE', ids: [{ id: 'QCODEA0A' }] }, { code: 'QNEXT', ids: [{ id: 'QNEXTA0A' }] }] });
  const to = await officeOf(nss, { officeCode: 'QRULE5' });
  const share = (shared: string): ChangeWish => ({ items: ['userCodes'], entered: { codes: setCodes({ shared, rows: [row(['通関業'], 'netNACCS', '1')] }) } });
  await applyChange(to.user, share('QCODE'));
  await refused(nss, from, other(['transfer'], { transferCodes: ['QCODE'] }, to.code), '利用者コード QCODE は、付替先の事業所が手続き中の申込で共用する予定のため移動できません。');
  await applyChange(from.user, other(['transfer'], { transferCodes: ['QNEXT'] }, to.code));
  await refused(nss, to, share('QNEXT'), '利用者コード QNEXT は、他の事業所の手続き中の付替でこの事業所に移動する予定のため共用できません。');
});

test('地位の承継: 現在と同じ内容、契約解除: 確認のチェックがない、いずれも断る', { tag }, async ({ nss }) => {
  const one = await officeOf(nss, {
    company: { name: '南西通商株式会社', address: '神奈川県川崎市幸区堀川町５８０' }, holder: { position: '代表取締役', name: '南西　三郎' },
  });
  await refused(nss, one, other(['succession'], SUCCESSOR), '現在の契約と同じ内容です。');
  await refused(nss, one, other(['succession'], { ...SUCCESSOR, successionCause: '' }), '承継の理由を選択してください。');
  await refused(nss, one, other(['succession'], { ...SUCCESSOR, successionCause: '買収' }), '承継の理由を選択してください。');
  await refused(nss, one, other(['termination'], { terminationKind: '契約解除' }), '確認');
  await refused(nss, one, other(['termination'], { terminationConfirmed: 'yes' }), '契約解除・事業所廃止を選択してください。');
});

test('契約解除と付替: 手続き中の申込があれば断り、それらの手続き中はほかの申込を断る', { tag }, async ({ nss, clock }) => {
  const [one, to] = [await officeOf(nss, { lines: [LINE] }), await officeOf(nss, {})];
  const open = await applyChange(one.user, { items: ['netTerminals'], entered: { terminals: { addNet: '1' } } });
  const text = `手続き中の申込（申込受付番号 ${open}）があるため、お申し込みいただけません。`;
  await refused(nss, one, other(['termination'], termination), text);
  await refused(nss, one, other(['transfer'], { transferLines: ['回線1'] }, to.code), text);

  // Until the certificate has its codes, the terminal must not go to somebody else.
  await nss.control.review(open, { decision: 'approve', startDate: '2026-04-21' });
  await clock.set('2026-04-21');
  await one.user.logIn();
  await refused(nss, one, other(['transfer'], { transferLines: ['回線1'] }, to.code), text);
  await nss.control.complete(open);
  const moving = await applyChange(one.user, other(['transfer'], { transferLines: ['回線1'] }, to.code));

  const late = await fillChange(one.user, { items: ['netTerminals'], entered: { terminals: { addNet: '1' } }, startDate: '20260521' });
  expect((await one.user.post(`${late}/confirm`, { go: 'on', remarks: '' })).text).toContain(`手続き中の別の申込（申込受付番号 ${moving}）と内容が重なるため登録できません。`);
  for (const path of ['settings/flow', 'broker/flow', 'certificates/flow']) {
    const { status, text: page } = await one.user.get(`/dfw/nss/${path}`);
    expect([path, status]).toEqual([path, 409]);
    expect(page).toContain(moving);
  }
  await to.user.logIn();
  await refused(nss, to, other(['termination'], termination), `この事業所に関わる他の事業所の申込（申込受付番号 ${moving}）が手続き中のため、契約を終了できません。`);
});

test('契約解除: この事業所を共同利用先とする新規の利用申込が手続き中なら断る', { tag }, async ({ nss }) => {
  const host = await officeOf(nss, { lines: [LINE] });
  const { number } = await applyNew(nss, { typed: { contact: { useKind: 'joint', jointOffice: host.code } } });
  await refused(nss, host, other(['termination'], termination), `申込受付番号 ${number}）が手続き中のため、契約を終了できません。`);
});

test('契約が終了した事業所は何も申し込めず、契約内容と請求は参照できる。他の事業所の相手にもなれない', { tag }, async ({ nss, clock }) => {
  const [one, another] = [await officeOf(nss, { lines: [LINE] }), await officeOf(nss, {})];
  const begun = await fillChange(one.user, { items: ['plan'] }, 'plan');
  const { startDate, number } = await approved(nss, one.user, other(['termination'], termination));
  await clock.set(startDate);
  await one.user.logIn();
  const reason = `契約が ${startDate.replaceAll('-', '/')} に終了しているため、お申し込みいただけません。契約内容と請求金額は引き続きご参照いただけます。`;
  for (const path of ['change/guidance', 'settings/flow', 'broker/flow', 'certificates/flow', `${begun.replace('/dfw/nss/', '')}/plan`]) {
    for (const answer of [await one.user.get(`/dfw/nss/${path}`), await one.user.post(`/dfw/nss/${path}`, { go: 'on' })]) {
      expect([path, answer.status]).toEqual([path, 409]);
      expect(answer.text).toContain(reason);
    }
  }
  for (const path of ['menu', 'contract', 'contract?tab=general', 'applications', `applications/${number}`, `change/complete/${number}`, 'billing', `applications/${number}/approval.pdf`]) {
    expect([path, (await one.user.get(`/dfw/nss/${path}`)).status]).toEqual([path, 200]);
  }
  await another.user.logIn();
  await refused(nss, another, share(one.code), '入力された事業所コードの事業所は見つかりません。');
  await expect(applyNew(nss, { startDate: '20260601', typed: { contact: { useKind: 'joint', jointOffice: one.code } } })).rejects.toThrow('contact から進めません: 422');
});
