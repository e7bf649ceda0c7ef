/**
 * 契約情報詳細表示画面 (S2 1-②; S1 3. ポイント a): everything that a contract has on its tabs, and the ways on from here (E-01).
 * What is going to change and what has changed is in contract-details-changes.
 */
import { expect, test, type Page } from '../../fixtures';
import { covers } from '../inventory';
import { expectAccessible } from './axe';
import { HttpUser } from './http/user';
import { open } from './open-contract';
import { expectRows } from './rows';

const tag = ['@behaviour', '@contract-details'];
const TABS = ['事業所・企業', 'netNACCS', '一般NACCS', '料金・請求', 'システム設定', '申込履歴'] as const;

/** A contract with something of everything. */
const RICH = {
  officeCode: 'RIC001', startedOn: '2020-04-01',
  terminals: [{ name: '70001A', kind: 'net' }, { name: '70002A', kind: 'net' }, { name: '70003A', kind: 'ebms' }, { name: '70004A', kind: 'web' }, { name: '70005A', kind: 'web' }, { name: '70006A', kind: 'general' }],
  certificates: [
    { terminalName: '70001A', status: 'fetched' }, { terminalName: '70002A', status: 'pending' }, { terminalName: '70004A', status: 'issued' }, { terminalName: '70005A', status: 'stopped' },
  ],
  userCodes: [
    {
      code: '1ARIC', trades: ['通関業', '海貨業'], sharedWith: ['NAC001'], statistics: { paid: true, free: true, storage: false },
      ids: [{ id: '1ARICA0A' }, { id: '1ARICB0A', status: 'retired' }, { id: '1ARIC001' }, { id: '1ARICYA1' }],
    },
    { code: '1BRIC', trades: ['船会社'], statistics: { paid: false, free: false, storage: false }, ids: [{ id: '1BRICA0A', status: 'retired' }], settings: {} },
  ],
  lines: [{ kind: '専用線', speed: '1Mbps', options: ['冗長化', 'ping監視'], maintenance: '24時間365日', since: '2021-05-11' }, { kind: 'ブロードバンド(光)', speed: 'ベストエフォート' }],
  servers: 2, mailboxes: [{ name: 'RIC001M01' }], plan: { net: 'A', general: 'B' }, jointUse: ['NAC001'],
} as const;
// The builder's lists are not read-only.
const rich = structuredClone(RICH) as never;

test.describe('すべてを契約している事業所', () => {
  test.use({ office: rich });

  test('S2 1-② netNACCS: 論理端末とデジタル証明書の状態、利用者コード、廃止した利用者IDが表示される', { tag: [...tag, '@S2-1-2', '@D-17'] }, async ({ applicant }) => {
    await open(applicant);
    const { contractDetails: contract } = applicant.nss;
    await contract.openTab('netNACCS');
    await expectRows(contract.tables['論理端末に関する情報'], [
      ['共用', 'net', 'net', '70001A', '取得済み'], ['共用', 'net', 'net', '70002A', '発行作業中'], ['共用', 'ebms', '自社', '70003A', '－'],
    ]);
    await expectRows(contract.tables['webNACCSに関する情報'], [['70004A', '発行済み'], ['70005A', '停止']]);
    await expect(applicant.page.getByText('「停止」のデジタル証明書は利用できません。')).toBeVisible();
    await expectRows(contract.tables['利用者コードに関する情報'], [
      ['1ARIC', '共用', '通関業、海貨業', 'NAC001 ナックス商事株式会社 第一営業所', '1個', '1個', '利用中'], ['1BRIC', '共用', '船会社', '－', '0個', '1個', '廃止'],
    ]);
    await expectRows(contract.tables['利用者IDに関する情報'], [
      ['1ARIC', 'A0A', '1ARICA0A', '利用中', '－'], ['1ARIC', 'B0A', '1ARICB0A', '廃止', '－'], ['1BRIC', 'A0A', '1BRICA0A', '廃止', '－'],
    ]);
  });

  test('S2 1-② 一般NACCS: 回線のオプション・保守時間帯・設置場所、サーバ、メールボックス、利用者IDが表示される', { tag: [...tag, '@S2-1-2', '@D-17'] }, async ({ applicant }) => {
    await open(applicant);
    const { contractDetails: contract } = applicant.nss;
    await contract.openTab('一般NACCS');
    const lines = contract.tables['アクセス回線に関する情報'].getByRole('row');
    await expect(lines.nth(1)).toContainText(/^回線1専用線1Mbps冗長化、ping監視24時間365日.+2021\/05\/11$/);
    await expect(lines.nth(2)).toContainText(/^回線2ブロードバンド\(光\)ベストエフォートなし平日.+2020\/04\/01$/);
    await expectRows(contract.tables['論理端末に関する情報'], [['共用', '一般', '70006A']]);
    await expect(contract.values['サーバ台数']).toHaveText('2台');
    await expectRows(contract.tables['メールボックスに関する情報'], [['RIC001M01']]);
    await expectRows(contract.tables['利用者IDに関する情報'], [['1ARIC', '001', '1ARIC001', '利用中', '－'], ['1ARIC', 'YA1', '1ARICYA1', '利用中', '－']]);
  });

  test('料金・請求とシステム設定は、利用者コードごとに表示され、廃止した利用者コードは出ない', covers({ tag }, 'R-36-'), async ({ applicant }) => {
    await open(applicant);
    const { contractDetails: contract } = applicant.nss;
    await contract.openTab('料金・請求');
    await expect(contract.tables['料金プランに関する情報']).toContainText('netNACCSプランA一般NACCSプランB');
    await expectRows(contract.tables['管理資料に関する情報'], [['1ARIC', '要', '要', '不要']]);
    await contract.openTab('システム設定');
    await expectRows(contract.tables['登録状況の確認'], [['1ARIC', '○', '○', '○', '○']]);
  });

  test('事業所・企業: 契約開始日と、共用する相手の事業所が表示される', { tag }, async ({ applicant }) => {
    await open(applicant);
    const { values } = applicant.nss.contractDetails;
    await expect(values['事業所コード']).toHaveText('RIC001');
    await expect(values['契約開始日']).toHaveText('2020/04/01');
    await expect(values['契約満了日']).toHaveText('－');
    await expect(values['機器共用の事業所']).toHaveText('なし');
    await expect(values['共同利用の事業所']).toHaveText('NAC001 ナックス商事株式会社 第一営業所');
  });

  test('axe: すべてのタブ', { tag: [...tag, '@accessibility'] }, async ({ nss, applicant }) => {
    await (await HttpUser.at(nss, applicant.account)).apply({ net: '1', abolishTerminals: ['70001A'] });
    await open(applicant);
    for (const tab of TABS) {
      await applicant.nss.contractDetails.openTab(tab);
      await expectAccessible(applicant.page);
    }
  });
});

test.describe('ほとんど何も契約していない事業所', () => {
  test.use({ office: { officeCode: 'EMP001', terminals: [], userCodes: [], plan: { net: null, general: null } } });

  test('ないものは、どのタブでもないと表示される', { tag }, async ({ applicant }) => {
    await open(applicant);
    const { contractDetails: contract } = applicant.nss;
    await contract.openTab('netNACCS');
    await expectRows(contract.tables['論理端末に関する情報'], [['netNACCSの論理端末はありません。']]);
    await expectRows(contract.tables['webNACCSに関する情報'], [['webNACCSのデジタル証明書はありません。']]);
    await expectRows(contract.tables['利用者コードに関する情報'], [['利用者コードはありません。']]);
    await expectRows(contract.tables['利用者IDに関する情報'], [['利用者IDはありません。']]);
    await contract.openTab('一般NACCS');
    await expectRows(contract.tables['アクセス回線に関する情報'], [['アクセス回線はありません。']]);
    await expectRows(contract.tables['メールボックスに関する情報'], [['メールボックスはありません。']]);
    await contract.openTab('料金・請求');
    await expectRows(contract.tables['料金プランに関する情報'], [['netNACCS契約なし'], ['一般NACCS契約なし']]);
    await expectRows(contract.tables['管理資料に関する情報'], [['利用者コードはありません。']]);
    await contract.openTab('システム設定');
    await expectRows(contract.tables['登録状況の確認'], [['利用者コードはありません。']]);
    await contract.openTab('申込履歴');
    await expectRows(contract.tables['変更予定'], [['変更の予定はありません。']]);
    await expectRows(contract.tables['変更の履歴'], [['契約開始後に変更はありません。']]);
  });
});

test('E-01 「システム設定申込を行う」と「通関士用利用者IDの追加申込を行う」は、それぞれの申込につながる', { tag: [...tag, '@E-01'] }, async ({ applicant }) => {
  await open(applicant);
  const { page, nss: { contractDetails: contract, settingsFlow, brokerFlow } } = applicant;
  for (const tab of TABS) {
    await contract.openTab(tab);
    await expect(contract.controls['システム設定申込を行う']).toBeVisible();
  }
  await contract.applyForSettings();
  await expect(settingsFlow.heading).toBeVisible();
  await page.goBack();
  await contract.applyForBrokers();
  await expect(brokerFlow.heading).toBeVisible();
});

/** What stands out over the right edge of the window, cut off or not. */
const overflowing = (page: Page): Promise<string[]> => page.locator('main *').evaluateAll((all) =>
  all.filter((element) => element.getBoundingClientRect().right > window.innerWidth).map((element) => `${element.tagName} ${element.textContent?.slice(0, 20)}`));

test.describe('大きな事業所', () => {
  const codes = Array.from({ length: 20 }, (_, index) => `${Math.floor(index / 10) + 1}${String.fromCharCode(65 + (index % 10))}BIG`);
  const letters = [...'ABCDEFGHJK'];
  const ids = (code: string) => letters.flatMap((last) => letters.map((first) => ({ id: `${code}${first}0${last}` })));
  test.use({
    viewport: { width: 1024, height: 768 },
    office: { officeCode: 'BIG001', userCodes: codes.map((code) => ({ code, ids: ids(code) })), terminals: Array.from({ length: 100 }, () => ({ kind: 'net' as const })) },
  });

  test('利用者IDが2,000個あっても、100個ずつ表示し、1つの利用者コードに絞れる。1024ピクセルの幅に収まる', { tag }, async ({ applicant }) => {
    await open(applicant);
    const { page, nss: { contractDetails: contract } } = applicant;
    for (const tab of TABS) {
      await contract.openTab(tab);
      expect(await overflowing(page), tab).toEqual([]);
    }
    await contract.openTab('netNACCS');
    await expect(contract.tables['論理端末に関する情報'].getByRole('row')).toHaveCount(101);
    await expect(contract.tables['利用者コードに関する情報'].getByRole('row')).toHaveCount(21);
    await expect(page.getByText('2000件（1～100件目を表示）')).toBeVisible();
    await contract.sometimes['次へ'].click();
    await expect(page.getByText('2000件（101～200件目を表示）')).toBeVisible();
    await expect(contract.rowOf('1BBIGA0A')).toBeVisible();
    await contract.showIdsOf('2JBIG');
    await expect(page.getByText('利用者コード 2JBIG の利用者IDを表示しています。')).toBeVisible();
    await expect(contract.tables['利用者IDに関する情報'].getByRole('row')).toHaveCount(101);
    await expect(contract.rowOf('2JBIGK0K')).toBeVisible();
    await contract.sometimes['すべての利用者コード'].click();
    await expect(page.getByText('2000件（1～100件目を表示）')).toBeVisible();
  });

  test('アドレスに別の事業所やない利用者コードを指定しても、自分の利用者IDだけが表示される', { tag }, async ({ applicant }) => {
    await open(applicant);
    const { page, nss: { contractDetails: contract } } = applicant;
    for (const code of ['1ANAC', '99999', '', '%3Cb%3E']) {
      await page.goto(`/dfw/nss/contract?tab=net&code=${code}&page=99`);
      await expect(page.getByText('2000件（1901～2000件目を表示）')).toBeVisible();
      await expect(contract.rowOf('2JBIGK0K')).toBeVisible();
    }
    await page.goto('/dfw/nss/contract?tab=unknown');
    await expect(contract.openTabs['事業所・企業']).toHaveCount(1);
  });
});
