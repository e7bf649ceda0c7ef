/**
 * 審査終了 of a new application: what is given out, when, and who is told (D-11, D-12, D-17, D-19; S1 2.). Days are worked out by hand
 * from the calendar (D-18).
 */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { firstAccount, HttpUser } from './http/user';
import { applyNew, approvedNew } from './http/new';

const tagged = tagging('@behaviour');

test('D-12 正式なIDは審査終了まで発行されず、審査終了で契約・利用者ID・論理端末とともに発行される（netNACCS）', tagged('D-12', 'D-17'), async ({ nss, control }) => {
  const { number } = await applyNew(nss);
  const before = await control.accounts();
  expect(await control.application(number)).toMatchObject({ status: 'received', officeCode: null });
  await control.review(number, { decision: 'approve' });

  const accounts = await control.accounts();
  expect(accounts).toHaveLength(before.length + 1);
  const application = await control.application(number);
  const officeCode = String(application['officeCode']);
  expect(officeCode).toMatch(/^[A-Z]{3}\d{3}$/);
  expect(accounts.map(({ loginId }) => loginId)).toContain(officeCode);

  const contract = await control.contract(officeCode);
  expect(contract['startedOn']).toBe('2026-05-11');
  expect(contract.terminals.map(({ kind }) => kind)).toEqual(['net', 'net']);
  expect(contract.certificates.map(({ status }) => status)).toEqual(['pending', 'pending']);
  const [code] = contract.userCodes;
  expect(contract.userCodes).toHaveLength(1);
  expect(code?.code).toMatch(/^[A-Z0-9]{5}$/);
  for (const { id, status } of code?.ids ?? []) {
    expect(id.startsWith(code?.code ?? '?')).toBe(true);
    expect(id.slice(5)).toMatch(/^[A-XZ]/);
    expect(status).toBe('active');
  }
  expect(code?.ids).toHaveLength(2);
});

test('D-17 一般NACCSの識別番号は数字で始まり、SMTP双方向はYで始まる', tagged('D-17', '形式 利用者IDの種類'), async ({ nss, control }) => {
  const { office } = await approvedNew(nss, {
    connection: 'general',
    codes: [[{ trades: ['通関業'], method: 'インタラクティブ', idCount: '2' }, { trades: ['海貨業'], method: 'SMTP双方向', idCount: '1' }]],
    typed: { lines: { servers: '1' } },
  });
  const contract = await control.contract(office.loginId);
  expect(contract.userCodes.flatMap(({ ids }) => ids.map(({ id }) => id.slice(5).replace(/[A-Z]\d$/, '-')))).toEqual(['001', '002', 'Y-']);
  expect(contract.terminals.map(({ kind }) => kind)).toEqual(['general', 'general', 'general']);
  expect(contract.certificates).toEqual([]);
  expect(contract.lines).toMatchObject([{ kind: '専用線', speed: '1Mbps' }]);
});

test('D-19 netNACCSは審査終了から7営業日以上、回線を引く一般NACCSは50営業日以上後の、表の日付が利用開始日になる', tagged('R-26+', 'D-19', '期間 netNACCS', '期間 回線'), async ({ nss, control }) => {
  const wish = { startDate: '20260402' };
  const net = await approvedNew(nss, wish);
  const line = await approvedNew(nss, { ...wish, connection: 'general', number: 2 });
  const withoutLine = await approvedNew(nss, { ...wish, connection: 'general', number: 3, typed: { lines: { withoutLine: 'yes' } } });
  // 4/2 … 4/10 are seven; the 11th is a Saturday. Fifty end on 6/16, without 4/29 and 5/4–5/6; the 21st is a Sunday.
  expect((await control.application(net.number)).startDate).toBe('2026-04-13');
  expect((await control.application(line.number)).startDate).toBe('2026-06-22');
  expect((await control.application(withoutLine.number)).startDate).toBe('2026-04-13');
});

test('R-40 共用する利用者コードには新しい識別番号が加わり、両方の事業所から共用とわかる', tagged('R-40+', 'D-22'), async ({ nss, control }) => {
  const owner = (await firstAccount(control)).loginId;
  const [shared] = (await control.contract(owner)).userCodes;
  if (!shared) throw new Error('利用者コードがありません。');
  const { office } = await approvedNew(nss, { codes: [[{ sharedCode: shared.code, trades: ['通関業'], method: 'netNACCS', idCount: '1' }]] });
  const [given] = (await control.contract(office.loginId)).userCodes;
  expect(given).toMatchObject({ code: shared.code, sharedWith: [owner] });
  expect(given?.ids).toHaveLength(1);
  expect(shared.ids.map(({ id }) => id)).not.toContain(given?.ids[0]?.id);
  const [kept] = (await control.contract(owner)).userCodes;
  expect(kept).toMatchObject({ code: shared.code, sharedWith: [office.loginId], ids: shared.ids });
});

test('2つの申込に、同じ事業所コード・利用者ID・論理端末名・登録請求先コード・パスワードが発行されることはない', tagged('D-12'), async ({ nss, control }) => {
  const offices = [await approvedNew(nss), await approvedNew(nss, { number: 2 }), await approvedNew(nss, { connection: 'general', number: 3 })];
  const first = await firstAccount(control);
  const contracts = await Promise.all([first.loginId, ...offices.map(({ office }) => office.loginId)].map((code) => control.contract(code)));
  const given = contracts.flatMap((contract) => [
    contract.officeCode, ...contract.terminals.map(({ name }) => name), ...contract.userCodes.flatMap(({ code, ids }) => [code, ...ids.map(({ id }) => id)]),
    (contract['billing'] as { code: string }).code,
  ]);
  expect(new Set(given).size).toBe(given.length);
  const passwords = offices.map(({ office }) => office.password);
  expect(new Set([first.password, ...passwords]).size).toBe(4);
});

test('D-11 netNACCSのメール: 受付完了と確認完了は申込担当者と管理責任者、デジタル証明書発行完了は管理責任者だけに届く', tagged('R-28+', 'R-28-', 'R-29+', 'D-11', 'E-02'), async ({ nss, control, mailbox }) => {
  const { number, people } = await approvedNew(nss);
  await control.complete(number);
  await control.drained();
  const sent = (await control.mails()).filter(({ kind }) => kind !== 'temporaryIssued').map(({ subject, to }) => [subject, [...to].sort()]);
  const both = [people.contact.email, people.manager.email].sort();
  expect(sent).toEqual([
    ['【NSS】利用申込受付完了のお知らせ', both],
    ['【NSS】利用申込確認完了のお知らせ', both],
    ['【NSS】デジタル証明書発行完了のお知らせ', [people.manager.email]],
  ]);
  const { text } = await mailbox.of(people.contact.email).waitFor({ subject: '【NSS】利用申込確認完了のお知らせ', receiptNumber: number });
  // Four 営業日 before 5/11: 5/8, 5/7, 5/1, 4/30.
  expect(text).toContain('システム設定申込締切日 :2026年04月30日');
  expect(text).toContain('利用開始日 :2026年05月11日');
});

test('D-11 一般NACCSのメール: 作業が完了すると、申込手続き完了のお知らせが申込担当者と管理責任者に届く', tagged('D-11', 'M-5'), async ({ nss, control, mailbox }) => {
  const { number, people, office } = await approvedNew(nss, { connection: 'general' });
  await control.complete(number);
  for (const { email } of [people.contact, people.manager]) {
    const { text } = await mailbox.of(email).waitFor({ subject: '【NSS】申込手続き完了のお知らせ', receiptNumber: number });
    expect(text.includes(office.password)).toBe(false);
  }
  const subjects = (await control.mails()).map(({ subject }) => subject);
  expect(subjects).not.toContain('【NSS】デジタル証明書発行完了のお知らせ');
});

test('審査終了から正式なログインIDでログインでき、審査中は仮ログインIDだけが使える', tagged('D-12', 'D-13'), async ({ nss, control }) => {
  const { user, number, account } = await applyNew(nss);
  expect((await user.get('/dfw/nss/menu')).status).toBe(200);
  await control.review(number, { decision: 'approve' });
  const { officeCode } = await control.application(number);
  const office = (await control.accounts()).find(({ loginId }) => loginId === officeCode);
  if (!office) throw new Error('事業所コードが発行されていません。');
  const formal = await HttpUser.at(nss, office);
  expect((await formal.get('/dfw/nss/contract')).text).toContain(office.company);
  const temporary = await HttpUser.at(nss, account);
  expect((await temporary.get('/dfw/nss/menu')).status).toBe(200);
});
