/**
 * The documents' real addresses (S0 part 3, S2 p.8, S3 p.6; D-01) work verbatim, answered by the mock; the line can be cut and
 * slowed down; nothing else leaves the machine, the documents' misprinted hosts included.
 */
import { expect, fillSecret, Nss, test, type Actor, type Network } from '../../fixtures';
import { covers } from '../inventory';
import { register, toConfirmation } from './applying';

const tag = ['@behaviour', '@D-01'];
const BOARD = 'https://bbs.naccscenter.com';
const login = 'https://nss.nac6.naccs.jp/dfw/login/nsscoapp/';

/** Logs in at the address as it is printed in the mails of the documents. */
async function logInAtRealAddress({ page, nss, account, secretly }: Actor, network: Network): Promise<void> {
  await network.cover(page);
  await secretly(async () => {
    await page.goto(login);
    await nss.login.logIn(account.loginId, (field) => fillSecret(field, account.password));
    await nss.menu.heading.waitFor();
  });
}

test('D-01 文書に書かれたアドレスのまま、ログインして申込を登録できる', { tag }, async ({ applicant, network, control }) => {
  const { page, nss } = applicant;
  await logInAtRealAddress(applicant, network);
  await expect(page).toHaveURL('https://nss.nac6.naccs.jp/dfw/nss/menu');
  await nss.menu.openContract();
  await nss.contractDetails.openTab('netNACCS');
  await nss.contractDetails.changeContract();
  await nss.changeGuidance.proceed();
  await nss.changeItems.chooseItems('netNACCS端末の登録情報（追加・削除）');
  await nss.changeItems.enterStartDate('20260421');
  await nss.changeItems.enterReason('業務量の増加に伴い、端末を追加するため');
  await nss.changeItems.proceed();
  await nss.changeContact.heading.waitFor();
  await nss.changeContact.proceed();
  await nss.changeTerminals.addTerminals({ net: '2' });
  await nss.changeTerminals.proceed();
  await nss.changeConfirmation.register();
  expect(await nss.changeCompletion.receiptNumber()).toBe('260001A');
  expect(new URL(page.url()).origin).toBe('https://nss.nac6.naccs.jp');
  expect(await control.applications()).toHaveLength(1);
  expect(network.refused).toEqual([]);
});

// Inventory of the documents' addresses, verbatim; those of the old layout move to the new one (D-01).
for (const [item, address, screen, arrivesAt = address] of [
  ['URL 掲示板', `${BOARD}/`, 'NACCS掲示板'],
  ['URL 旧掲示板', `${BOARD}/naccs/dfw/web/`, 'NACCS掲示板', `${BOARD}/`],
  ['URL 電子申請情報', `${BOARD}/naccs/dfw/web/nss/`, 'NSS電子申請情報ページ', `${BOARD}/nss/index.html`],
  ['ご利用方法', `${BOARD}/naccs/dfw/web/use/`, 'NACCSのご利用方法', `${BOARD}/use/`],
  ['パッケージソフト', `${BOARD}/naccs/dfw/web/use/ps/`, 'パッケージソフト・デジタル証明書', `${BOARD}/use/ps/`],
  ['規程を読む', `${BOARD}/naccs/dfw/web/tetsuduki/kitei/`, '利用規程', `${BOARD}/tetsuduki/kitei/`],
  ['URL 旧掲示板', `${BOARD}/naccs/dfw/web/qanda/docs-keiyaku/2014052000077/`, '利用申込の前に決めること', `${BOARD}/qanda/docs-keiyaku/2014052000077/`],
  ['URL 旧掲示板', `${BOARD}/naccs/dfw/web/qanda/docs/2013090800182/`, 'NACCSの回線とインターネット', `${BOARD}/qanda/docs/2013090800182/`],
  ['URL 新規申込手順', `${BOARD}/nss/appl.html`, 'netNACCSの新規申込手順'],
  ['URL 業種', `${BOARD}/nss/csf.html`, '業種の選び方'],
  ['URL スケジュール', `${BOARD}/tetsuduki/schedule.html`, 'NACCS利用開始スケジュール'],
  ['URL お問合せ', `${BOARD}/info/info.html`, 'お問い合わせ先'],
  ['URL シングルサインオン', `${BOARD}/qanda/docs-keiyaku/2014052000244/`, 'シングルサインオン可能な業種'],
  ['URL NSS', login, 'ログイン画面'],
] as const) {
  test(`D-01 ${address} は「${screen}」を開く`, covers({ tag }, item), async ({ page, network }) => {
    await network.cover(page);
    await page.goto(address);
    await expect(new Nss(page).screen(screen).heading).toBeVisible();
    await expect(page).toHaveURL(arrivesAt);
    expect(network.refused).toEqual([]);
  });
}

test('D-01 サイバーポートのマニュアルと、通関士証票番号の登録の資料（PDF）も、文書のアドレスで開く', covers({ tag }, 'URL UTB', 'URL サイバーポート'), async ({ page, network }) => {
  await network.cover(page);
  await page.goto('https://document.cyber-port.net/cp-manuals/ja/UserGuide/integrationWithOtherSystems/integrationWithNACCS.html');
  await expect(page).toHaveTitle(/ \| サイバーポート$/);
  await page.goto('https://bbs.naccscenter.com/');
  const file = await page.evaluate(async (address) => {
    const answer = await fetch(address);
    return [answer.status, answer.headers.get('content-type'), (await answer.text()).slice(0, 5)];
  }, 'https://bbs.naccscenter.com/system/shiyou/docs/2013091100298/file_contents/20121122_02.pdf');
  expect(file).toEqual([200, 'application/pdf', '%PDF-']);
  expect(network.refused).toEqual([]);
});

test('D-01 掲示板の「契約手続(NSS)」⇒「NSS ログイン」から、「新規申込」で本物のアドレスのNSSが別のタブに開く', covers({ tag }, 'BBS-1→BBS-2', 'BBS-2→SCR-15'), async ({ page, network }) => {
  await network.cover(page);
  await page.goto('https://bbs.naccscenter.com/');
  const board = new Nss(page);
  await board.screen('NACCS掲示板').toNss();
  await expect(page).toHaveURL('https://bbs.naccscenter.com/nss/index.html');
  const opened = page.waitForEvent('popup');
  await board.screen('NSS電子申請情報ページ').controls['新規申込'].click();
  const tab = await opened;
  await expect(new Nss(tab).terms.heading).toBeVisible();
  await expect(tab).toHaveURL('https://nss.nac6.naccs.jp/dfw/entry/terms');
  await expect(board.screen('NSS電子申請情報ページ').heading).toBeVisible();
  expect(network.refused).toEqual([]);
});

test('D-01 旧掲示板のアドレスは、新しいアドレスの同じページへ移る', { tag }, async ({ applicant: { page }, network }) => {
  await network.cover(page);
  for (const [path, title] of [['nss/index.html', 'NSS電子申請情報ページ'], ['info/info.html', 'お問い合わせ先']] as const) {
    await page.goto(`https://bbs.naccscenter.com/naccs/dfw/web/${path}`);
    await expect(page).toHaveURL(`https://bbs.naccscenter.com/${path}`);
    await expect(page).toHaveTitle(`${title} | NACCS掲示板`);
  }
});

test('D-01 文書の誤植のホストや他のサイトには、どこにもつながらない', { tag }, async ({ applicant: { page }, network, nss }) => {
  await network.cover(page);
  await page.goto(`${nss.url}/dfw/login/nsscoapp/`);
  expect(network.refused).toEqual([]);
  const strangers = ['https://nss.nac6.nacccs.jp/dfw/login/nsscoapp/', 'https://www.naccs.jp/', 'http://example.com/'];
  for (const address of strangers) {
    // A tab each: the page about the failure appears late and would break into the next navigation.
    const tab = await page.context().newPage();
    await expect(tab.goto(address)).rejects.toThrow(/net::ERR_/);
  }
  expect(network.refused).toEqual(strangers);
});

test('回線が切れても登録は中途半端にならず、回復後に登録できる', { tag }, async ({ applicant, network, control }) => {
  const { page, nss } = applicant;
  await network.cover(page);
  await applicant.logIn();
  await toConfirmation(applicant);
  const address = page.url();
  network.fail(address);
  await nss.changeConfirmation.register();
  await expect(nss.changeConfirmation.heading).toBeHidden();
  expect(await control.applications()).toEqual([]);
  network.heal();
  await page.goto(address);
  await nss.changeConfirmation.register();
  expect(await nss.changeCompletion.receiptNumber()).toBe('260001A');
});

test('回線が遅くても、申込は1件だけ登録される', { tag }, async ({ applicant, network, control }) => {
  await network.cover(applicant.page);
  await applicant.logIn();
  network.slow(/\/confirm$/, 300);
  expect(await register(applicant)).toBe('260001A');
  expect(await control.applications()).toHaveLength(1);
});
