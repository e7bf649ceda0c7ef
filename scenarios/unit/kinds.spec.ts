import { expect, test } from '@playwright/test';
import type { Nss } from '../../mock-server/app';
import { filledNss, newApplication, settingsApplication, temporary } from './filled-nss';

/** 新規申込 and システム設定申込 as control API and console of NACCSセンター have them, whatever screens they came from. */

let nss: Nss;

test.beforeEach(async () => {
  nss = filledNss((store) => {
    store.put('temporaries', temporary);
    store.put('applications', newApplication);
    store.put('applications', settingsApplication);
  });
  await call('POST', '/accounts', { officeCode: 'SET001', company: '設定商事株式会社', userCodes: [{ code: '1ASET', trades: ['通関業'], settings: {} }] });
});
test.afterEach(() => nss.close());

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON of any shape: the tests say which it must be
async function call(method: string, path: string, body?: unknown): Promise<{ status: number; body: any }> {
  const headers = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await nss.app.request(`http://localhost/__nss${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: response.status, body: await response.json() };
}

/** A page of the console as text. */
async function text(path: string): Promise<string> {
  const html = await (await nss.app.request(`http://localhost/__nss/${path}`)).text();
  return html.replace(/<\/(td|th|h\d|option|label|button)>/g, '｜').replace(/<[^>]+>/g, '');
}

const press = (number: string, what: string, fields: Record<string, string> = {}) =>
  nss.app.request(`http://localhost/__nss/console/applications/${number}/${what}`, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: 'http://localhost' } });
const approve = (number: string, more: object = {}) => call('POST', `/applications/${number}/review`, { decision: 'approve', ...more });

test.describe('新規申込', { tag: '@unit' }, () => {
  test('仮ログインIDで見つかり、申し込んだ内容をすべて読める', async () => {
    expect((await call('GET', '/applications?officeCode=T0000001')).body).toEqual([expect.objectContaining({
      receiptNumber: '260001A', kind: 'new', applicant: 'T0000001', officeCode: null, requestedStartDate: '2026-05-01', items: [],
    })]);
    const { body } = await call('GET', '/applications/260001A');
    expect(body).toMatchObject({ contents: newApplication.contents, terminals: null, settings: null, attachments: [{ name: 'システム構成図+1.pdf', size: 2048 }] });
    expect((await call('GET', '/accounts')).body.at(-1)).toMatchObject({ loginId: 'T0000001', kind: 'temporary', contact: { email: 'contact@minato.example.jp' } });
  });

  test('回線があれば50営業日以上後の利用開始日になり、審査終了で契約が生まれる', async () => {
    // The 50th 営業日 after 1 April 2026 (holidays: 29 April, 4–6 May) is 16 June; the next day on the table is Monday 22 June.
    expect((await approve('260001A', { startDate: '2026-06-11' })).status).toBe(409);
    const approved = (await approve('260001A')).body;
    expect(approved).toMatchObject({ status: 'approved', startDate: '2026-06-22', applicant: 'T0000001' });
    expect(approved.officeCode).toMatch(/^[A-Z]{3}\d{3}$/);
    for (const loginId of ['T0000001', approved.officeCode]) expect((await call('GET', `/applications?officeCode=${loginId}`)).body).toHaveLength(1);
    const contract = (await call('GET', `/contracts/${approved.officeCode}`)).body;
    expect(contract).toMatchObject({ company: 'みなと物流株式会社', startedOn: '2026-06-22', plan: { net: null, general: 'A' } });
    expect(contract.userCodes).toEqual([expect.objectContaining({ trades: ['保税蔵置場', 'CY'], settings: 'missing' })]);
    expect(contract.userCodes[0].ids).toHaveLength(2);
    expect((await call('POST', '/applications/260001A/complete')).body.status).toBe('completed');
  });

  test('締切までにシステム設定の申込がなければ無効になり、事業所は使えない', async () => {
    const { officeCode } = (await approve('260001A')).body;
    await call('PUT', '/clock', { now: '2026-06-22T09:00:00+09:00' });
    expect((await call('GET', '/applications/260001A')).body).toMatchObject({ status: 'void', statusLabel: '無効', inForce: false });
    expect(await text('?status=void')).toContain('無効');
    expect(await text('console/accounts')).toMatch(new RegExp(`${officeCode}｜[^｜]*｜[^｜]*｜[^｜]*｜無効`));
  });

  test('コンソールは尋ねたことをすべて示し、50営業日以上後の日付だけを勧める', async () => {
    expect(await text('')).toContain('260001A｜新規申込｜みなと物流株式会社 本牧事業所（仮ログインID T0000001）｜受付｜2026/04/01 09:00｜2026/04/01 09:00｜2026/05/01希望');
    const page = await text('console/applications/260001A');
    const asked = [
      '種類｜新規申込', '申込理由｜輸出入業務を始めるため', '管理責任者｜埠頭 花子 ／ 業務部 ／ 0445206266 ／ manager@minato.example.jp',
      '新規｜海上｜保税蔵置場、CY（シングルサインオン）｜インタラクティブ｜2｜有料 要、無料 不要、保税保存 要', '接続形態｜一般NACCS', '契約者｜代表取締役 港　一郎',
      '本牧事業所 ／ 〒212-0013 ／ 神奈川県川崎市幸区堀川町５８０', '緊急連絡用FAX番号｜0445206248', '論理端末｜3台', 'サーバ｜1台', 'メールボックス｜2個', '回線種別｜専用線',
      '回線速度｜1Mbps', 'オプションメニュー｜冗長化、ping監視', '保守時間帯｜24時間365日', '設置場所｜本牧倉庫', '工事希望日｜2026/04/20', '料金プラン｜プランA', '経理センター',
      '請求先担当者｜請求　花子', '支払の方法｜口座振替', '7654321 ／ みなと商事株式会社', 'システム構成図+1.pdf｜2KB', '審査終了から50営業日以上後', '2026/06/22（希望日に基づく日付）',
    ];
    for (const words of asked) expect(page).toContain(words);
    expect(page).not.toContain('2026/06/11');
  });

  test('コンソールは仮アカウントを期限とともに示す', async () => {
    expect(await text('console/accounts')).toContain('T0000001｜temporary-1｜港 花子 ／ 業務部 ／ 0445206266 ／ contact@minato.example.jp｜2026/04/02 12:00｜260001A｜可');
    // The contents of this attachment are gone; nothing else is sent in their place.
    expect((await nss.app.request('http://localhost/__nss/console/applications/260001A/attachments/0')).status).toBe(404);
  });
});

test.describe('システム設定申込', { tag: '@unit' }, () => {
  test('審査終了で登録され、利用開始日も作業完了もない', async () => {
    expect((await call('GET', '/applications/260002A')).body).toMatchObject({ kind: 'settings', requestedStartDate: null, settings: settingsApplication.settings, contents: null });
    expect((await call('GET', '/contracts/SET001')).body.userCodes).toEqual([expect.objectContaining({ code: '1ASET', settings: 'missing' })]);
    expect((await approve('260002A', { startDate: '2026-05-01' })).status).toBe(409);
    expect((await approve('260002A')).body).toMatchObject({ status: 'approved', startDate: null, inForce: true });
    expect((await call('GET', '/contracts/SET001')).body.userCodes).toEqual([expect.objectContaining({ code: '1ASET', settings: 'registered' })]);
    expect((await call('POST', '/applications/260002A/complete')).status).toBe(409);
  });

  test('コンソールは利用者コードとタブごとに示し、日付を尋ねずに承認する', async () => {
    const page = await text('console/applications/260002A');
    for (const words of ['種類｜システム設定申込', '設定商事株式会社', '1ASET 名称 企業名(英)｜－｜MINATO LOGISTICS CO.,LTD.', '1ASET 通関業 通関業の許可を受けた税関｜－｜横浜税関']) {
      expect(page).toContain(words);
    }
    expect(page).not.toContain('希望日');
    expect((await press('260002A', 'approve')).headers.get('location')).toBe('/__nss/console/applications/260001A?done=settled&of=260002A&on=next');
    expect(await text('console/applications/260001A?done=settled&of=260002A&on=next')).toContain('260002A の審査を終了しました。次の未処理の申込を表示しています。');
    const done = await text('console/applications/260002A');
    for (const words of ['現在の設定と同じ内容です。', '操作はありません']) expect(done).toContain(words);
    expect((await press('260002A', 'complete')).status).toBe(409);
  });
});
