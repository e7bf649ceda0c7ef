/**
 * 料金・利用開始日の試算 of NACCS掲示板: figures worked out by hand from the brochure (S4 p. 5: 専用線 1Mbps 98,000円 once, 36,000円 and
 * ルータ 5,200円 a month; 基本料金 5,000円; DLH01 4円 with plan A, E-22; tax 10%), dates from the schedule (D-19, D-20).
 */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { expectAccessible } from './axe';
import { expectRows } from './rows';

const tagged = tagging('@behaviour', '@board');
const brochure = '「NACCSの導入をお考えのみなさまへ」';

test('専用線のインタラクティブ: 初期費用と月額を1行ずつ、出典とともに示し、利用開始日の決まり方を示す', tagged('quote-begin', '期間 回線', '料金 管理統計資料', '料金 保存サービス'), async ({ newcomer: { page, nss: { boardSimulation } } }) => {
  await boardSimulation.open();
  await boardSimulation.fill({
    lists: { '処理方式': 'インタラクティブ', 'アクセス回線': '専用線 1Mbps', '回線の保守時間帯': '平日' }, plan: 'A', options: ['予備機', 'ping監視'],
    typed: { '利用する論理端末の数': '2', '管理統計資料(有料)を利用する利用者コードの数': '2', '保税管理資料保存サービスを利用する利用者コードの数': '1', 'DLH01業務（保税管理資料取得）の月間利用件数': '1500' },
  });
  await boardSimulation.simulate();
  await expectRows(boardSimulation.costs['初期費用'], [['回線の初期費用（専用線 1Mbps、予備機、ping監視）', '169,000円', '1', '169,000円', `${brochure} 5ページ`]]);
  await expectRows(boardSimulation.costs['月額料金'], [
    ['基本料金（一般NACCS 端末）', '5,000円', '2', '10,000円', `${brochure}（料金プラン）`],
    ['従量料金（DLH01 プランA）', '4円', '1,500', '6,000円', '「保税管理資料保存サービス」のご案内'],
    ['管理統計資料(有料)', '1,000円', '2', '2,000円', `${brochure}（料金プラン）`],
    ['保税管理資料保存サービス', '1,000円', '1', '1,000円', `${brochure}（料金プラン）`],
    ['回線使用料（専用線 1Mbps、予備機、ping監視）', '36,000円', '1', '36,000円', `${brochure} 5ページ`],
    ['ルータ使用料（専用線 1Mbps、予備機、ping監視）', '11,600円', '1', '11,600円', `${brochure} 5ページ`],
    ['ping監視（専用線 1Mbps、予備機、ping監視）', '2,000円', '1', '2,000円', `${brochure} 5ページ`],
  ]);
  for (const [label, value] of [
    ['初期費用の合計（税抜）', '169,000円'], ['初期費用の消費税（10%）', '16,900円'], ['初期費用の合計（税込）', '185,900円'],
    ['月額料金の合計（税抜）', '68,600円'], ['月額料金の消費税（10%）', '6,860円'], ['月額料金の合計（税込）', '75,460円'],
    ['申込日', '2026/04/01'], ['審査終了', '2026/04/02（申込日の翌営業日と想定）'], ['準備期間の終わり', '2026/06/17（審査終了から50営業日。回線の工事があるため）'],
    ['利用開始日', '2026/06/22'], ['システム設定申込締切日', '2026/06/16（利用開始日の4営業日前）'],
  ] as const) await expect(boardSimulation.results[label]).toHaveText(value);
  await expect(page).toHaveTitle('料金・利用開始日の試算 | NACCS掲示板');
});

test('条件はアドレスに含まれ、開き直しても同じ試算になる。「条件を消す」で空に戻る', tagged('quote-address'), async ({ newcomer: { page, nss: { boardSimulation } } }) => {
  await boardSimulation.open();
  await boardSimulation.fill({ lists: { '処理方式': 'netNACCS', 'アクセス回線': 'インターネット' }, plan: 'A', typed: { '利用する論理端末の数': '3', '申込予定日': '20260402' } });
  await boardSimulation.simulate();
  await expect(boardSimulation.results['利用開始日']).toHaveText('2026/04/21');
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(boardSimulation.results['月額料金の合計（税抜）']).toHaveText('15,000円');
  await expect(boardSimulation.controls['利用する論理端末の数']).toHaveValue('3');
  await expect(boardSimulation.controls['処理方式']).toHaveValue('netNACCS');
  await boardSimulation.clear();
  await expect(boardSimulation.controls['利用する論理端末の数']).toHaveValue('');
  await expect(boardSimulation.costs['月額料金']).toHaveCount(0);
});

test('申込予定日を入力しなければ、本日として試算する', tagged('quote-begin', '期間 netNACCS', '料金 プランB 0円'), async ({ newcomer: { nss: { boardSimulation } }, clock }) => {
  await clock.set('2026-05-01');
  await boardSimulation.open();
  await boardSimulation.fill({ lists: { '処理方式': 'webNACCS', 'アクセス回線': 'インターネット' }, plan: 'B', typed: { '利用する論理端末の数': '1' } });
  await boardSimulation.simulate();
  await expect(boardSimulation.results['申込日']).toHaveText('2026/05/01');
  await expect(boardSimulation.results['利用開始日']).toHaveText('2026/05/21');
  await expectRows(boardSimulation.costs['月額料金'], [['月額料金はかかりません。']]);
});

/** Addresses that ask for what does not go together, and what stands at which input. */
const good = { simMethod: 'netNACCS', simAccess: 'internet', plan: 'A', simTerminals: '1' };
const overLine = { ...good, simMethod: 'インタラクティブ', simAccess: '専用線 1Mbps', simMaintenance: '平日' };
const wrong: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
  ['netNACCSに専用線', { ...overLine, simMethod: 'netNACCS' }, 'simAccess', '処理方式「netNACCS」はインターネットで利用します。アクセス回線は「インターネット」を選択してください。'],
  ['SMTP双方向に回線がない', { ...good, simMethod: 'SMTP双方向', simTerminals: '' }, 'simAccess', '処理方式「SMTP双方向」には、専用線またはブロードバンドの回線が必要です。自社システムの回線や、機器共用・共同利用の回線を使う場合は「回線を申し込まない」を選択してください。'],
  ['64kbpsの冗長化', { ...overLine, simAccess: '専用線 64kbps', simOptions: '冗長化' }, 'simOptions', '選択されたアクセス回線では、冗長化を利用できません。'],
  ['光の冗長化', { ...overLine, simAccess: 'ブロードバンド(光) ベストエフォート', simOptions: '冗長化' }, 'simOptions', '選択されたアクセス回線では、冗長化を利用できません。'],
  ['ADSLのping監視', { ...overLine, simAccess: 'ブロードバンド(ADSL) ベストエフォート', simOptions: 'ping監視' }, 'simOptions', '選択されたアクセス回線では、ping監視を利用できません。'],
  ['インターネットに予備機', { ...good, simOptions: '予備機' }, 'simOptions', '回線のオプションメニューは、アクセス回線に専用線またはブロードバンドを選択した場合にのみ選択できます。'],
  ['回線に保守時間帯がない', { ...overLine, simMaintenance: '' }, 'simMaintenance', '回線の保守時間帯を選択してください。'],
  ['R-44 プランがない', { ...good, plan: '' }, 'plan', '料金プランを選択してください。'],
  ['R-18 有料の管理資料がない保存サービス', { ...good, simStorageCodes: '1' }, 'simStorageCodes', '保税管理資料保存サービスを利用する利用者コードには、管理統計資料(有料)の利用が必要です。その利用者コードの数以下で入力してください。'],
  ['端末の数がない', { ...good, simTerminals: '' }, 'simTerminals', '処理方式「netNACCS」を利用する場合は、論理端末の数を入力してください。'],
  ['メールボックスの数がない', { ...overLine, simMethod: 'SMTP/POP3', simTerminals: '' }, 'simMailboxes', '処理方式「SMTP/POP3」を利用する場合は、メールボックスの数を入力してください。'],
  ['端末の数が4桁', { ...good, simTerminals: '1000' }, 'simTerminals', '利用する論理端末の数は3文字以内で入力してください。'],
  ['申込予定日が過去', { ...good, simAppliedOn: '20260331' }, 'simAppliedOn', '申込予定日に過去の日付は入力できません。'],
  ['申込予定日が遠すぎる', { ...good, simAppliedOn: '99991231' }, 'simAppliedOn', '申込予定日が先の日付のため、利用開始日を計算できません。'],
  ['ない処理方式', { ...good, simMethod: 'メール' }, 'simMethod', '処理方式を選択してください。'],
  ['ない回線', { ...overLine, simAccess: '専用線 2Mbps' }, 'simAccess', 'アクセス回線を選択してください。'],
];

test('組み合わせや数に誤りがあれば、項目に理由を示し、何も試算しない', tagged('quote-together'), async ({ nss: { url } }) => {
  const ask = async (query: Readonly<Record<string, string>>) => {
    const response = await fetch(`${url}/use/simulation.html?${new URLSearchParams(query)}`);
    return { status: response.status, html: await response.text() };
  };
  for (const query of [good, overLine]) expect(await ask(query)).toMatchObject({ status: 200 });
  for (const [why, query, input, message] of wrong) {
    const { status, html } = await ask(query);
    expect(status, why).toBe(422);
    expect(html, why).toContain(`id="${input}-error">${message}</p>`);
    expect(html, why).not.toContain('月額料金の合計');
  }
  const { status, html } = await ask({ ...good, simMethod: '<script>alert(1)</script>', simTerminals: '"><b>' });
  expect(status).toBe(422);
  expect(html).not.toMatch(/<script|"><b>/);
});

test('誤った項目は、ブラウザでもメッセージと入力が残る', tagged('quote-together'), async ({ newcomer: { nss: { boardSimulation } } }) => {
  await boardSimulation.open();
  await boardSimulation.fill({ lists: { '処理方式': 'netNACCS', 'アクセス回線': '専用線 1Mbps', '回線の保守時間帯': '平日' }, plan: 'A', typed: { '利用する論理端末の数': '2' } });
  await boardSimulation.simulate();
  await expect(boardSimulation.alert).toBeVisible();
  await expect(boardSimulation.controls['アクセス回線']).toHaveAccessibleErrorMessage('処理方式「netNACCS」はインターネットで利用します。アクセス回線は「インターネット」を選択してください。');
  await expect(boardSimulation.controls['アクセス回線']).toHaveValue('専用線 1Mbps');
  await expect(boardSimulation.controls['利用する論理端末の数']).toHaveValue('2');
  await expect(boardSimulation.costs['月額料金']).toHaveCount(0);
});

test.describe('請求との一致', () => {
  test.use({ office: {
    officeCode: 'SIM001', startedOn: '2026-03-02', terminals: [{ kind: 'net' }, { kind: 'net' }], plan: { net: 'A' },
    userCodes: [{ code: '1ASIM', trades: ['保税蔵置場'], ids: [{ id: '1ASIMA0A' }], statistics: { paid: true, free: false, storage: true } }],
  } });

  test('試算の月額は、同じ内容の契約の実際の請求額に等しい', tagged('quote-is-bill'), async ({ control, holder, clock, newcomer: { nss: { boardSimulation } } }) => {
    await control.performTask('1ASIMA0A', 'DLH01', 321);
    await clock.set('2026-05-01');
    const { net, gross } = await control.charges(holder.loginId, '2026-04');
    await boardSimulation.open();
    await boardSimulation.fill({ lists: { '処理方式': 'netNACCS', 'アクセス回線': 'インターネット' }, plan: 'A', typed: {
      '利用する論理端末の数': '2', '管理統計資料(有料)を利用する利用者コードの数': '1', '保税管理資料保存サービスを利用する利用者コードの数': '1', 'DLH01業務（保税管理資料取得）の月間利用件数': '321',
    } });
    await boardSimulation.simulate();
    await expect(boardSimulation.results['月額料金の合計（税抜）']).toHaveText(`${net.toLocaleString('ja-JP')}円`);
    await expect(boardSimulation.results['月額料金の合計（税込）']).toHaveText(`${gross.toLocaleString('ja-JP')}円`);
    expect(net).toBe(13_284);
  });
});

test('axe: 試算の条件、結果、誤り', tagged('accessibility'), async ({ newcomer: { page, nss: { boardSimulation } } }) => {
  await boardSimulation.open();
  for (const query of ['', `?${new URLSearchParams(overLine)}`, `?${new URLSearchParams({ ...overLine, simMethod: 'netNACCS' })}`]) {
    await page.goto(boardSimulation.path + query);
    await boardSimulation.heading.waitFor();
    await expectAccessible(page);
  }
});
