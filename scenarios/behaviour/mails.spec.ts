/**
 * Mails of an application (S0 1-⑧, 2-①, 3-①, D-01, D-11): which there are, to whom, in which order, what they
 * say, and what they do not say.
 */
import { expect, test } from '../../fixtures';
import { covers } from '../inventory';
import { register, toContact } from './applying';
import { HttpUser, firstAccount } from './http/user';

const received = '【NSS】利用申込受付完了のお知らせ';
const approved = '【NSS】利用申込確認完了のお知らせ';
const issued = '【NSS】デジタル証明書発行完了のお知らせ';
const tag = ['@behaviour', '@D-11'];

test('R-28 R-29 申込担当者には受付完了と確認完了、管理責任者には証明書発行完了も、この順に届く', covers({ tag }, 'R-28+', 'R-28-', 'R-29+', 'M-2'), async ({ nss, control, clock, mailbox }) => {
  const { contact, manager } = await firstAccount(control);
  const number = await (await HttpUser.at(nss)).apply();
  await clock.advanceHours(1);
  await control.review(number, { decision: 'approve' });
  await clock.advanceHours(1);
  await control.complete(number);
  await control.drained();

  const toContactPerson = await mailbox.of(contact.email).all();
  const toManager = await mailbox.of(manager.email).all();
  expect(toContactPerson.map(({ subject }) => subject)).toEqual([received, approved]);
  expect(toManager.map(({ subject }) => subject)).toEqual([received, approved, issued]);
  expect(toManager.map(({ to }) => to)).toEqual([[contact.email, manager.email], [contact.email, manager.email], [manager.email]]);
  expect((await control.mails()).map(({ subject, to, state }) => ({ subject, to, state }))).toEqual([
    { subject: received, to: [contact.email, manager.email], state: 'sent' },
    { subject: approved, to: [contact.email, manager.email], state: 'sent' },
    { subject: issued, to: [manager.email], state: 'sent' },
  ]);
});

test('メールには申込受付番号と申込受付年月日があり、リンクからログイン画面が開く', covers({ tag: [...tag, '@D-01', '@D-02'] }, 'M-3 件名', 'M-3 記載', '形式 メールの日付'), async ({ nss, applicant, control, clock }) => {
  const number = await (await HttpUser.at(nss)).apply();
  await clock.set('2026-04-07');
  await control.review(number, { decision: 'approve' });
  const mail = await applicant.mailbox.waitFor({ subject: approved, receiptNumber: '260001A' });
  const lines = mail.text.split('\n');
  for (const line of [
    'ナックス商事株式会社 第一営業所 第一営業部通関課', '通関 花子 様',
    '輸出入・港湾関連情報処理センター株式会社(NACCSセンター)です。', 'NACCSのご利用ありがとうございます。', '申込内容の確認が完了しました。',
    '申込受付年月日:2026年04月01日', '申込受付番号 :260001A', '以下のURLから確定した申込内容と利用開始日を必ずご確認ください。',
    `NACCSサポートシステム<${nss.url}/dfw/login/nsscoapp/>`, 'トップメニュー「新着情報」>「ID通知内容」',
  ]) expect(lines).toContain(line);

  expect(mail.links).toEqual([`${nss.url}/dfw/login/nsscoapp/`]);
  await applicant.page.goto(mail.links[0]!);
  await expect(applicant.nss.login.heading).toBeVisible();
});

test('証明書発行完了のメールは管理責任者宛で、ID通知内容と取得手順のページを案内する', covers({ tag }, 'R-28+', 'M-4 件名', 'M-4 記載', 'M-4 リンク'), async ({ nss, manager, control }) => {
  const number = await (await HttpUser.at(nss)).apply();
  await control.review(number, { decision: 'approve' });
  await control.complete(number);
  const mail = await manager.mailbox.waitFor({ subject: issued, receiptNumber: number });
  const lines = mail.text.split('\n');
  for (const line of [
    '通関 太郎 様', '申込受付年月日:2026年04月01日', '申込受付番号 :260001A', 'ご利用にあたっての留意事項', `NACCSサポートシステム<${nss.url}/dfw/login/nsscoapp/>`, 'デジタル証明書の発行が完了しました。', 'ご利用になる端末にデジタル証明書の取得作業を実施してください。',
    'デジタル証明書取得の際に必要な「認証コード」は、以下のURLからご確認ください。', 'トップメニュー「新着情報」詳細→「ID通知内容」',
    'デジタル証明書の取得手順は、以下のURLからご確認ください。', `NSS電子申請情報ページ<${nss.url}/nss/index.html>`,
  ]) expect(lines).toContain(line);
  const [login = '', guide = ''] = mail.links;
  await manager.page.goto(login);
  await expect(manager.nss.login.heading).toBeVisible();
  await manager.page.goto(guide);
  await expect(manager.nss.screen('NSS電子申請情報ページ').heading).toBeVisible();
});

test('ヘッダー: 文字コードは UTF-8、日時は NSS の時計、差出人と Message-ID がある', { tag }, async ({ nss, control, clock, mailbox }) => {
  const { contact } = await firstAccount(control);
  const box = mailbox.of(contact.email);
  const number = await (await HttpUser.at(nss)).apply();
  await clock.set('2026-04-07T15:30:00+09:00');
  await control.review(number, { decision: 'approve' });
  await control.drained();
  const mails = await box.all();
  expect(mails.map(({ date }) => Date.parse(date))).toEqual([Date.parse('2026-04-01T09:00:00+09:00'), Date.parse('2026-04-07T15:30:00+09:00')]);

  const ids = new Set<string>();
  for (const mail of mails) {
    const headers = await box.headers(mail);
    expect(headers['Content-Type']?.[0]).toMatch(/^text\/plain; charset=utf-8/);
    expect(headers['From']?.[0]).toContain('<nss-noreply@naccs.jp>');
    expect(headers['Message-Id']?.[0] ?? headers['Message-ID']?.[0]).toMatch(/^<[^<>@\s]+@[^<>@\s]+>$/);
    ids.add((headers['Message-Id'] ?? headers['Message-ID'])?.[0] ?? '');
  }
  expect(ids.size).toBe(2);
});

test('メールにはパスワードも認証コードも書かれない', { tag }, async ({ nss, manager, control }) => {
  const { password } = manager.account;
  const number = await (await HttpUser.at(nss)).apply();
  await control.review(number, { decision: 'approve' });
  await control.complete(number);
  await manager.mailbox.waitFor({ subject: issued });
  await manager.logIn();
  const codes = await manager.secretly(async () => {
    await manager.page.goto(`/dfw/nss/applications/${number}/ids`);
    const [, ...rows] = await manager.nss.idNotice.tables['論理端末・認証コード'].getByRole('row').all();
    return (await Promise.all(rows.map(async (row) => (await row.getByRole('cell').allInnerTexts()).slice(-2)))).flat();
  });
  expect(codes).toHaveLength(4);
  for (const mail of await manager.mailbox.all()) {
    const everything = mail.text + JSON.stringify(await manager.mailbox.headers(mail));
    // Compared as booleans so that a failure does not print the secret.
    for (const secret of [password, ...codes]) expect(everything.includes(secret), mail.subject).toBe(false);
  }
});

test('R-29 申込担当者を書き換えて申し込むと、書き換えた宛先に届き、契約の申込担当者には届かない', covers({ tag }, 'R-29+'), async ({ nss, applicant, mailbox, control }) => {
  const { changeContact, changeTerminals, changeConfirmation, changeCompletion } = applicant.nss;
  const address = `dairinin@${nss.mailDomain}`;
  await applicant.logIn();
  await toContact(applicant);
  await changeContact.enterContact({ '氏名 名：': '次郎', 'E-mailアドレス 登録用': address, 'E-mailアドレス 確認用': address });
  await changeContact.proceed();
  await changeTerminals.addTerminals({ net: '1' });
  await changeTerminals.proceed();
  await changeConfirmation.register();
  await changeCompletion.heading.waitFor();
  const { text, to } = await mailbox.of(address).waitFor({ subject: received });
  expect(text).toContain('通関 次郎 様');
  expect(to).toEqual([address, applicant.account.manager.email]);
  await control.drained();
  expect(await applicant.mailbox.all()).toEqual([]);
});

test('申込担当者と管理責任者が同じ宛先なら、メールは1通だけ届く', { tag: [...tag, '@R-29'] }, async ({ nss, control, mailbox }) => {
  const address = `kennin@${nss.mailDomain}`;
  const account = await control.createAccount({ contact: { email: address }, manager: { email: address } });
  const number = await (await HttpUser.at(nss, account)).apply();
  await control.review(number, { decision: 'approve' });
  await control.drained();
  const mails = await mailbox.of(address).all();
  expect(mails.map(({ subject, to }) => [subject, to])).toEqual([[received, [address]], [approved, [address]]]);
});

test('申込が登録されなければ、メールは送られない', { tag }, async ({ nss, applicant, control }) => {
  const user = await HttpUser.at(nss);
  const draft = await user.fillIn();
  const refused = await user.post(`${draft}/confirm`, { remarks: 'あ'.repeat(241), go: 'on' });
  expect(refused.status).toBe(422);
  expect(await control.mails()).toEqual([]);
  await control.drained();
  expect(await applicant.mailbox.all()).toEqual([]);
});

test('廃止だけの申込は、作業が完了しても証明書発行のメールを送らない', { tag: [...tag, '@R-28'] }, async ({ applicant, manager, control, centre }) => {
  const { changeTerminals, changeConfirmation, changeCompletion } = applicant.nss;
  const [terminal] = (await control.contract(applicant.account.loginId)).terminals;
  await applicant.logIn();
  await toContact(applicant);
  await applicant.nss.changeContact.proceed();
  await changeTerminals.abolishTerminal(terminal!.name);
  await changeTerminals.proceed();
  await changeConfirmation.register();
  const number = await changeCompletion.receiptNumber();
  await centre.approve(number);
  await centre.complete(number);
  await control.drained();
  expect((await manager.mailbox.all()).map(({ subject }) => subject)).toEqual([received, approved]);
});

test('画面から申し込むと、完了画面の番号と同じ番号のメールが両者に届く', { tag: [...tag, '@D-02', '@R-29'] }, async ({ applicant, manager }) => {
  await applicant.logIn();
  const receiptNumber = await register(applicant);
  for (const { mailbox } of [applicant, manager]) expect((await mailbox.waitFor({ subject: received })).text).toContain(`申込受付番号 :${receiptNumber}`);
});
