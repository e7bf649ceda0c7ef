/** 契約情報詳細表示画面: what open applications are going to change from when on, and what has changed (rule contract-history). */
import { expect, test, type Actor, type RunningNss } from '../../fixtures';
import { setCodes } from './http/change-codes';
import { applyChange } from './http/change';
import { HttpUser } from './http/user';
import { approvedNew } from './http/new';
import { open } from './open-contract';
import { expectRows } from './rows';
import { SettingsHttpUser } from './http/settings';

const tag = ['@behaviour', '@contract-details'];

/** Applies for the abolition of a terminal. @returns 申込受付番号 */
async function abolish({ url }: Pick<RunningNss, 'url'>, { account }: Actor, name: string): Promise<string> {
  const user = new HttpUser(url, account);
  await user.logIn();
  return user.apply({ net: '1', abolishTerminals: [name], startDate: '20260415' });
}

test.describe('変更予定と申込履歴', () => {
  test.use({ office: { officeCode: 'PLN001', startedOn: '2020-04-01', terminals: [{ name: '70001A', kind: 'net' }, { name: '70002A', kind: 'net' }] } });

  test('手続き中の申込は希望日とともに予定に出て、審査終了で日が確定し、利用開始日に履歴へ移る', { tag: [...tag, '@R-26'] }, async ({ nss, applicant, control, clock }) => {
    const number = await abolish(nss, applicant, '70001A');
    await open(applicant);
    const { page, nss: { contractDetails: contract, menu } } = applicant;
    await expect(page.getByText('手続き中の申込が1件あります。')).toBeVisible();
    await contract.sometimes['変更予定'].click();
    await expectRows(contract.tables['変更予定'], [['2026/04/15（希望日）', '変更申込', '論理端末(netNACCS)の追加 1台論理端末の廃止 70001A', '受付', number, '詳細']]);
    await contract.openTab('netNACCS');
    await expect(contract.rowOf('70001A')).toContainText('廃止予定 2026/04/15（希望日）');
    await expect(contract.rowOf('70002A')).toContainText(/－$/);

    await control.review(number, { decision: 'approve' });
    await page.reload();
    await expect(contract.rowOf('70001A')).toContainText(/廃止予定 2026\/04\/21$/);
    await contract.openTab('申込履歴');
    await expect(contract.rowOf(number)).toContainText(/^2026\/04\/21変更申込論理端末\(netNACCS\)の追加 1台（\d{5}[A-Z]）論理端末の廃止 70001A審査終了/);
    await expectRows(contract.tables['変更の履歴'], [['契約開始後に変更はありません。']]);

    await clock.set('2026-04-21');
    await applicant.logIn();
    await menu.openContract();
    await expect(page.getByText('手続き中の申込')).toHaveCount(0);
    await contract.openTab('netNACCS');
    await expect(contract.rowOf('70001A')).toHaveCount(0);
    await contract.openTab('申込履歴');
    await expectRows(contract.tables['変更予定'], [['変更の予定はありません。']]);
    await expect(contract.tables['変更の履歴'].getByRole('row').nth(1)).toContainText(/^2026\/04\/21変更申込.*論理端末の廃止 70001A260001A詳細$/);
    await contract.rowControls['詳細'](number).click();
    await expect(applicant.nss.applicationDetails.values['受付番号']).toHaveText(number);
  });

  test('取り下げた申込と受け付けられなかった申込は、予定にも履歴にも出ない', { tag: [...tag, '@R-45'] }, async ({ nss, applicant, control }) => {
    const rejected = await abolish(nss, applicant, '70001A');
    await control.review(rejected, { decision: 'reject', message: '廃止できません。' });
    const withdrawn = await abolish(nss, applicant, '70002A');
    await control.review(withdrawn, { decision: 'query', message: '台数をご確認ください。' });
    const user = new HttpUser(nss.url, applicant.account);
    await user.logIn();
    await user.post(`/dfw/nss/applications/${withdrawn}/withdraw`);
    await open(applicant);
    const { contractDetails: contract } = applicant.nss;
    await contract.openTab('netNACCS');
    await expectRows(contract.tables['論理端末に関する情報'], [['共用', 'net', 'net', '70001A', '取得済み'], ['共用', 'net', 'net', '70002A', '取得済み']]);
    await contract.openTab('申込履歴');
    await expectRows(contract.tables['変更予定'], [['変更の予定はありません。']]);
    await expectRows(contract.tables['変更の履歴'], [['契約開始後に変更はありません。']]);
  });

  test('別の事業所の申込は、予定にも履歴にも出ない', { tag }, async ({ nss, applicant, stranger }) => {
    const user = new HttpUser(nss.url, stranger.account);
    await user.logIn();
    await user.apply();
    await open(applicant);
    await expect(applicant.page.getByText('手続き中の申込')).toHaveCount(0);
    await applicant.nss.contractDetails.openTab('申込履歴');
    await expectRows(applicant.nss.contractDetails.tables['変更予定'], [['変更の予定はありません。']]);
  });
});

test('新規の利用申込は、利用開始日までは変更予定に、その後は履歴に出る', { tag }, async ({ nss, applicant, control, clock }) => {
  const { number, office } = await approvedNew(nss);
  const { page, nss: { contractDetails: contract } } = applicant;
  await applicant.logIn(undefined, office);
  await applicant.nss.menu.openContract();
  await contract.openTab('申込履歴');
  await expect(contract.tables['変更予定'].getByRole('row').nth(1)).toContainText(new RegExp(`新規申込.*審査終了.*${number}`));
  const [day = ''] = /\d{4}\/\d\d\/\d\d/.exec(await contract.rowOf(number).innerText()) ?? [];
  await expect(page.getByText(`契約開始日: ${day}`)).toBeVisible();
  await expectRows(contract.tables['変更の履歴'], [['契約開始後に変更はありません。']]);
  const { userCodes } = await control.contract(office.loginId);
  await (await SettingsHttpUser.at(nss, office)).apply(...userCodes.map(({ code }) => code));
  await clock.set(day.replaceAll('/', '-'));
  await applicant.logIn(undefined, office);
  await applicant.nss.menu.openContract();
  await contract.openTab('申込履歴');
  await expect(contract.tables['変更の履歴']).toContainText(`${day}新規申込`);
  await expect(contract.tables['変更予定']).not.toContainText(number);
});

test.describe('利用者ID・回線・管理資料の変更', () => {
  test.use({ office: {
    officeCode: 'MIX001', startedOn: '2020-04-01', lines: [{ kind: '専用線', speed: '1Mbps' }], mailboxes: [{ name: 'MIX001M01' }, { name: 'MIX001M02' }],
    userCodes: [{ code: '1AMIX', trades: ['通関業'], ids: [{ id: '1AMIXA0A' }, { id: '1AMIXB0A' }, { id: '1AMIX001' }] }],
  } });

  test('廃止する利用者ID・回線・メールボックスと、変更する管理資料に予定が出て、利用開始日に廃止日になる', { tag: [...tag, '@D-17', '@R-26'] }, async ({ nss, applicant, control, clock }) => {
    const user = await HttpUser.at(nss, applicant.account);
    const number = await applyChange(user, {
      items: ['userIds', 'lines', 'mailboxes', 'statistics'], startDate: '20260511',
      entered: {
        codes: setCodes({ code: '1AMIX', retire: ['1AMIXB0A'] }), general: { abolishLines: '回線1', abolishMailboxes: 'MIX001M02' },
        statistics: { 'statisticsPaid:1AMIX': 'yes' },
      },
    });
    await control.review(number, { decision: 'approve' });
    await open(applicant);
    const { page, nss: { contractDetails: contract, menu } } = applicant;
    const planned = '廃止予定 2026/05/11';
    await contract.openTab('netNACCS');
    await expectRows(contract.tables['利用者IDに関する情報'], [['1AMIX', 'A0A', '1AMIXA0A', '利用中', '－'], ['1AMIX', 'B0A', '1AMIXB0A', '利用中', planned]]);
    await contract.openTab('一般NACCS');
    await expect(contract.rowOf('回線1')).toContainText(planned);
    await expectRows(contract.tables['メールボックスに関する情報'], [['MIX001M01', '－'], ['MIX001M02', planned]]);
    await expectRows(contract.tables['利用者IDに関する情報'], [['1AMIX', '001', '1AMIX001', '利用中', '－']]);
    await contract.openTab('料金・請求');
    await expectRows(contract.tables['管理資料に関する情報'], [['1AMIX', '不要', '要', '不要', '変更予定 2026/05/11']]);
    await contract.openTab('申込履歴');
    await contract.rowOf(number).getByText(/（4件）$/).click();
    for (const line of ['識別番号の廃止 B0A（1AMIXB0A） → 廃止', '回線1の廃止', 'メールボックスの廃止 MIX001M02 → 廃止', '管理統計資料(有料) 不要', '管理統計資料(有料) 要']) {
      await expect(contract.rowOf(number)).toContainText(line);
    }

    await clock.set('2026-05-11');
    await applicant.logIn();
    await menu.openContract();
    await contract.openTab('netNACCS');
    await expectRows(contract.tables['利用者IDに関する情報'], [['1AMIX', 'A0A', '1AMIXA0A', '利用中', '－'], ['1AMIX', 'B0A', '1AMIXB0A', '廃止', '2026/05/11']]);
    await expectRows(contract.tables['利用者コードに関する情報'], [['1AMIX', '共用', '通関業', '－', '1個', '1個', '利用中']]);
    await contract.openTab('一般NACCS');
    await expectRows(contract.tables['アクセス回線に関する情報'], [['アクセス回線はありません。']]);
    await expect(page.getByText('手続き中の申込')).toHaveCount(0);
  });

  test('契約解除の利用開始日から、契約を変更するボタンはなく、終了した日が表示される', { tag }, async ({ nss, applicant, control, clock }) => {
    const user = await HttpUser.at(nss, applicant.account);
    const number = await applyChange(user, { items: ['termination'], startDate: '20260421', entered: { other: { consulted: 'yes', terminationKind: '契約解除', terminationConfirmed: 'yes' } } });
    await control.review(number, { decision: 'approve' });
    await open(applicant);
    const { page, nss: { contractDetails: contract, menu } } = applicant;
    await contract.openTab('netNACCS');
    await expect(contract.rowOf('1AMIXA0A')).toContainText('廃止予定 2026/04/21');
    await clock.set('2026-04-21');
    await applicant.logIn();
    await menu.openContract();
    await expect(page.getByText('この契約は2026/04/21に終了しています。')).toBeVisible();
    await expect(contract.controls['契約情報を変更する']).toHaveCount(0);
    await expect(contract.values['契約満了日']).toHaveText('2026/04/21');
    await contract.openTab('netNACCS');
    await expect(contract.rowOf('1AMIXA0A')).toContainText(/廃止2026\/04\/21$/);
  });
});
