/**
 * The documents' real addresses (S0 part 3, S2 p.8, S3 p.6; D-01) work verbatim, answered by the mock; the line can be cut and
 * slowed down; nothing else leaves the machine, the documents' misprinted hosts included.
 */
import { expect, fillSecret, test, type Actor, type Network } from '../../fixtures';
import { register, toConfirmation } from './applying';

const tag = ['@behaviour', '@D-01'];
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

for (const [address, heading] of [
  ['https://bbs.naccscenter.com/tetsuduki/schedule.html', 'NACCS利用開始スケジュール'],
  ['https://bbs.naccscenter.com/info/info.html', 'お問い合わせ先'],
] as const) {
  test(`D-01 掲示板の ${address} は「${heading}」を開く`, { tag }, async ({ applicant: { page, nss }, network }) => {
    await network.cover(page);
    await page.goto(address);
    await expect(nss.screen(heading).heading).toBeVisible();
    await expect(page).toHaveURL(address);
  });
}

test('D-01 旧掲示板のアドレスは、新しいアドレスの同じページへ移る', { tag }, async ({ applicant: { page }, network }) => {
  await network.cover(page);
  for (const [path, title] of [['nss/index.html', 'NSS電子申請情報ページ'], ['info/info.html', 'お問い合わせ先']] as const) {
    await page.goto(`https://bbs.naccscenter.com/naccs/dfw/web/${path}`);
    await expect(page).toHaveURL(`https://bbs.naccscenter.com/${path}`);
    await expect(page).toHaveTitle(`${title} | NACCSサポートシステム`);
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
