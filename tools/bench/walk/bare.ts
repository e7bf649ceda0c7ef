import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Account, Control, Mailboxes } from '../../../fixtures';

/** What the procedure netNACCS端末の追加申込 needs, without any of the harness's layers. */
export interface BareStage {
  readonly applicant: Page;
  readonly manager: Page;
  readonly account: Account;
  readonly control: Control;
  readonly mailboxes: Mailboxes;
  /** For the pictures. */
  readonly folder: string;
}

type Role = Parameters<Page['getByRole']>[0];

/**
 * The same clicks, inputs, pages, files and pictures as the walk makes of netNACCS端末の追加申込, written by hand in plain
 * Playwright and verifying nothing. It reads from the screens only what it needs to go on.
 * @returns how many pictures it has taken
 */
export async function bareWalk({ applicant, manager, account, control, mailboxes, folder }: BareStage): Promise<number> {
  let pictures = 0;
  const picture = (page: Page, masked = false) =>
    page.screenshot({ fullPage: true, path: path.join(folder, `${(pictures += 1)}.png`), ...(masked ? { mask: [page.locator('[data-secret]')], maskColor: '#333' } : {}) });
  const leave = (page: Page, locator: Locator) => Promise.all([page.waitForEvent('domcontentloaded'), locator.click()]);
  const the = (page: Page, role: Role, name: string) => page.getByRole(role, { name, exact: true });
  const press = (page: Page, name: string, role: Role = 'button') => leave(page, the(page, role, name));
  const picturedPress = async (page: Page, name: string, role?: Role) => {
    await picture(page);
    await press(page, name, role);
  };
  const enterLogin = async (page: Page) => {
    await the(page, 'textbox', 'ログインID').fill(account.loginId);
    await page.getByLabel('パスワード', { exact: true }).fill(account.password);
  };
  const peek = async (page: Page, region: string) => {
    const link = the(page, 'region', region).getByRole('link', { name: 'こちら', exact: true });
    const [tab] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await tab.waitForLoadState('domcontentloaded');
    await tab.close();
  };
  const output = async (page: Page, name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), the(page, 'button', name).click()]);
    await download.path();
  };
  const followMail = async (page: Page, address: string, subject: string) =>
    page.goto((await mailboxes.of(address).waitFor({ subject, receiptNumber })).links[0] ?? '', { waitUntil: 'domcontentloaded' });
  const details = (page: Page, row: Locator) => leave(page, row.filter({ hasText: receiptNumber }).getByRole('button', { name: '詳細', exact: true }));
  let receiptNumber = '';

  await applicant.goto('/dfw/login/nsscoapp/');
  await enterLogin(applicant);
  await picturedPress(applicant, 'ログイン');
  await picturedPress(applicant, '契約内容確認', 'link');
  await leave(applicant, the(applicant, 'link', 'netNACCS'));
  await picturedPress(applicant, '契約情報を変更する');
  await picturedPress(applicant, '申込内容選択へ進む');

  await the(applicant, 'checkbox', 'netNACCS端末の登録情報（追加・削除）').check();
  await peek(applicant, '利用開始日に関する項目');
  await the(applicant, 'textbox', '利用開始希望日').fill('20260501');
  await peek(applicant, '申込理由に関する項目');
  await the(applicant, 'textbox', '変更する理由').fill('業務量の増加に伴い、netNACCS端末を2台追加するため。');
  await picturedPress(applicant, '申込担当者の入力へ進む');

  const inGroup = (group: string, name: string) => the(applicant, 'group', group).getByRole('textbox', { name, exact: true });
  await inGroup('氏名(フリガナ)', '姓：').fill('ツウカン');
  await inGroup('氏名(フリガナ)', '名：').fill('ハナコ');
  await the(applicant, 'textbox', '所属部課名').fill('第一営業部通関課');
  await the(applicant, 'textbox', '役職名').fill('係長');
  await the(applicant, 'textbox', '電話番号').fill('0120794550');
  await inGroup('E-mailアドレス', '登録用').fill(account.contact.email);
  await inGroup('E-mailアドレス', '確認用').fill(account.contact.email);
  await picturedPress(applicant, '次へ進む');
  await the(applicant, 'textbox', '論理端末追加数 (netNACCS)').fill('2');
  await picturedPress(applicant, '次へ進む');
  await picturedPress(applicant, '申込内容を登録する');
  receiptNumber = /\d{6}[A-Z]/.exec(await applicant.getByText('申込受付番号「').innerText())?.[0] ?? '';
  await picture(applicant);

  await control.advanceClock({ businessDays: 1 });
  await control.review(receiptNumber, { decision: 'approve' });
  await followMail(applicant, account.contact.email, '【NSS】利用申込確認完了のお知らせ');
  await enterLogin(applicant);
  await press(applicant, 'ログイン');
  await picture(applicant);
  await details(applicant, applicant.getByRole('listitem'));
  await output(applicant, '申込書を出力する');
  await leave(applicant, the(applicant, 'link', 'netNACCS'));
  await leave(applicant, the(applicant, 'link', '申込内容'));
  await picturedPress(applicant, 'ID通知内容');
  await picture(applicant, true);

  await control.advanceClock({ businessDays: 3 });
  await control.complete(receiptNumber);
  await followMail(manager, account.manager.email, '【NSS】デジタル証明書発行完了のお知らせ');
  await enterLogin(manager);
  await press(manager, 'ログイン');
  await picture(manager);
  await details(manager, manager.getByRole('listitem'));
  await press(manager, 'ID通知内容');
  await picture(manager, true);

  await control.setClock('2026-05-01T09:00:00+09:00');
  await applicant.goto('/dfw/login/nsscoapp/');
  await enterLogin(applicant);
  await press(applicant, 'ログイン');
  await press(applicant, '申込内容確認', 'link');
  await details(applicant, applicant.getByRole('row'));
  await output(applicant, '承認通知を出力する');
  await press(applicant, '契約内容確認', 'link');
  await leave(applicant, the(applicant, 'link', 'netNACCS'));
  await picture(applicant);
  return pictures;
}
