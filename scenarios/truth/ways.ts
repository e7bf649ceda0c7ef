import type { Fixtures, Page } from '../../fixtures';
import { fillChange } from '../behaviour/http/change';
import { officeForCyberPort, registerLink, Y_ID } from '../behaviour/http/cyber-port';
import { SettingsHttpUser } from '../behaviour/http/settings';
import { HttpUser } from '../behaviour/http/user';
import { CODE_OF_ALL, inputScreens } from '../behaviour/input-screens';
import { identityOf, requestReissue } from '../behaviour/entry';
import type { ScreenKey } from '../behaviour/corpus-fields';
import { openScreen } from '../behaviour/new-screen';
import { logOn } from '../behaviour/terminal';

/** Takes down what a screen shows. @param name 画面名 */
export type See = (page: Page, name: string) => Promise<void>;

/** A way through NSS that shows screens, or states of them. */
type Way = (people: Pick<Fixtures, 'nss' | 'data' | 'applicant' | 'newcomer'>, see: See) => Promise<void>;

/** The input screens of the specs, by what the documents call them. */
const inputs: Record<ScreenKey, string> = {
  login: 'ログイン画面', reissue: 'ログインID・パスワード再発行画面', passwordChange: 'パスワード変更画面', entryContact: '申込担当者入力画面（仮アカウント）',
  changeItems: '変更内容入力画面', changeContact: '申込担当者入力画面', changeTerminals: '利用申込情報（論理端末）登録画面',
  changeOffice: '利用申込情報（企業・事業所）登録画面', changeBilling: '利用申込情報（請求先）登録画面', changeGeneral: '利用申込情報（回線・論理端末）登録画面',
  changePartners: 'その他の契約変更入力画面', changeNewOffice: 'その他の契約変更入力画面', changeSuccession: 'その他の契約変更入力画面',
  changeCodeRow: '詳細入力画面', changeSharedCode: '詳細入力画面', changeConfirmation: '変更申込確認画面',
  newContact: '詳細入力画面(申込担当者)', newPlace: '詳細入力画面(事業所・企業)', newCodeRow: '利用者コード詳細画面', newSharedCode: '利用者コード詳細画面',
  newTerminals: '詳細入力画面(論理端末・証明書)', newLines: '詳細入力画面(回線・論理端末)', newWorks: '詳細入力画面(回線工事)', newMailboxes: '詳細入力画面(メールボックス)',
  newBilling: '詳細入力画面(請求先)', newCombinedBilling: '詳細入力画面(請求先)', newConfirmation: '入力確認画面',
  applicationList: '申込情報一覧',
  brokerContact: '申込担当者入力画面（通関士ID）', brokerInput: '通関士ID入力画面', brokerConfirmation: '通関士ID追加確認画面',
  reissueContact: '申込担当者入力画面（証明書再発行）', reissueConfirmation: '証明書再発行確認画面', certificateFetch: 'デジタル証明書取得画面',
  boardSimulation: '料金・利用開始日の試算', cpRegister: 'サイバーポート NACCS利用者情報登録画面', cpUsers: 'サイバーポート 利用者紐づけ画面',
  naccsLogon: 'NACCS業務ログオン画面', naccsUtb: '通関士証票番号登録（UTB）画面',
  settingsContact: '申込担当者入力画面（システム設定）', settingsConfirmation: 'システム設定申込確認画面',
};

const inputWays = Object.entries(inputs).map(([key, name]): [string, Way] => [key, async (people, see) => {
  const { open, answers = {} } = inputScreens[key as ScreenKey];
  const { page } = await open(people);
  await see(page, name);
  // With these answers all fields can be seen.
  for (const [field, value] of Object.entries(answers)) await page.locator(`[name="${field}"][value="${value}"]`).check();
  if (Object.keys(answers).length > 0) await see(page, name);
}]);

/** The input screens of change items that no procedure and no spec of inputs opens, each with one of its states. */
const changes: readonly (readonly [name: string, screen: string, ...items: string[]])[] = [
  ['利用申込情報（料金プラン）登録画面', 'plan', 'plan'],
  ['利用申込情報（管理資料）登録画面', 'statistics', 'statistics', 'storage'],
  ['その他の契約変更入力画面', 'other', 'transfer'],
  ['その他の契約変更入力画面', 'other', 'termination'],
  ['変更申込（利用者コード）一覧入力画面', 'codes', 'trades', 'userCodes', 'userIds'],
  ['利用申込情報（論理端末）登録画面', 'terminals', 'netTerminals', 'netCertificates'],
];

const otherWays: Readonly<Record<string, Way>> = {
  office: async ({ applicant }, see) => {
    await applicant.logIn();
    for (const [path, name] of [
      ['/dfw/nss/menu', 'メニュー画面'], ['/dfw/nss/apply', '申込実施画面'], ['/dfw/nss/contract', '契約情報詳細表示画面'],
      ['/dfw/nss/change/guidance', '変更申込ガイダンス画面'], ['/dfw/nss/billing', '請求金額の参照'], ['/dfw/nss/nowhere', 'エラー画面'],
    ] as const) {
      await applicant.page.goto(path);
      await see(applicant.page, name);
    }
  },
  changes: async ({ nss, applicant }, see) => {
    const { loginId: transferOffice } = await nss.control.createAccount();
    await applicant.logIn();
    for (const [name, screen, ...items] of changes) {
      const draft = await fillChange(await HttpUser.at(nss, applicant.account), { items, entered: { items: { transferOffice: items.includes('transfer') ? transferOffice : '' } } }, screen);
      await applicant.page.goto(`${draft}/${screen}`);
      await see(applicant.page, name);
    }
  },
  application: async ({ nss, applicant }, see) => {
    const number = await (await HttpUser.at(nss, applicant.account)).apply();
    await applicant.logIn();
    await nss.control.review(number, { decision: 'query', message: '内容をご確認ください。' });
    await applicant.page.reload();
    await see(applicant.page, 'メニュー画面');
    for (const [path, name] of [
      [`/dfw/nss/change/complete/${number}`, '変更申込登録完了画面'], ['/dfw/nss/applications', '申込情報一覧'],
      [`/dfw/nss/applications/${number}`, '申込内容参照画面'], [`/dfw/nss/applications/${number}/withdraw`, '申込取下げ確認画面'],
    ] as const) {
      await applicant.page.goto(path);
      await see(applicant.page, name);
    }
  },
  codes: async ({ nss, data, newcomer }, see) => {
    const { draft } = await openScreen(nss, data, newcomer, 'terminals');
    await newcomer.page.goto(`${draft}/codes`);
    await see(newcomer.page, '詳細入力画面(利用者コード)');
    await newcomer.nss.newCodes.edit('1');
    await see(newcomer.page, '利用者コード詳細画面');
  },
  settings: async ({ nss, applicant }, see) => {
    const draft = await (await SettingsHttpUser.at(nss, applicant.account)).begin();
    await applicant.logIn();
    await applicant.page.goto(`${draft}/codes`);
    await see(applicant.page, '利用者コード選択画面');
    await applicant.page.goto(`${draft}/codes/${CODE_OF_ALL}/0`);
    const tabs = applicant.page.getByRole('navigation', { name: 'タブ', exact: true }).getByRole('link');
    for (let tab = 0, all = await tabs.count(); tab < all; tab += 1) {
      await applicant.page.goto(`${draft}/codes/${CODE_OF_ALL}/${tab}`);
      await see(applicant.page, 'システム設定情報の入力タブ画面');
    }
  },
  visitor: async ({ applicant }, see) => {
    const { page, nss } = applicant;
    await nss.terms.open();
    await see(page, 'システム利用規程画面');
    await requestReissue(applicant, identityOf(applicant));
    await see(page, '再発行受付画面');
    await page.goto('/nss/nowhere.html');
    await see(page, '掲示板エラー画面');
  },
  terminal: async ({ nss, applicant }, see) => {
    const { page, nss: { naccsTasks } } = applicant;
    const { terminals: [terminal] } = await nss.control.contract(applicant.account.loginId);
    await logOn(applicant, terminal?.name ?? '', `${CODE_OF_ALL}A0A`);
    await see(page, '業務選択画面');
    for (const [task, name] of [
      ['TCC 端末開通確認', '端末開通確認（TCC）画面'], ['UTB01 通関士証票番号照会', '通関士証票番号照会（UTB01）画面'], ['管理統計資料取得', '管理統計資料取得画面'],
    ] as const) {
      await page.goto('/terminal/tasks');
      await naccsTasks.choose(task);
      await see(page, name);
    }
    // As from a screen that somebody else had been logged on at.
    await page.goto('/terminal/tasks/tcc');
    await page.locator('input[name="as"]').evaluate((input: HTMLInputElement) => { input.value = ''; });
    await applicant.nss.naccsTcc.send();
    await see(page, 'NACCS業務お知らせ画面');
  },
  cyberPort: async ({ nss, applicant }, see) => {
    const { page, nss: { cyberPortLinks, cyberPortManual } } = applicant;
    await officeForCyberPort(nss);
    await cyberPortManual.open();
    await see(page, 'サイバーポート NACCS連携マニュアル');
    await registerLink(nss);
    await cyberPortLinks.open();
    await see(page, 'サイバーポート NACCS利用者情報一覧画面');
    await cyberPortLinks.toSend(Y_ID);
    await see(page, 'サイバーポート NACCS送信画面');
    await cyberPortLinks.open();
    await cyberPortLinks.toDelete(Y_ID);
    await see(page, 'サイバーポート NACCS利用者情報削除確認画面');
    await page.goto('/cyber-port/naccs-users/nowhere/users');
    await see(page, 'サイバーポート お知らせ画面');
  },
};

/** Every way, by its name among the parts of a truth. */
export const ways: ReadonlyMap<string, Way> = new Map([...inputWays, ...Object.entries(otherWays)]);
