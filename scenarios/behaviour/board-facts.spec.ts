/**
 * What the pages of NACCS掲示板 say: figures and dates as the brochure (S4), the documents and the public pages give them, typed here by hand; the
 * words around them are ours.
 */
import { expect, Nss, test, type Locator } from '../../fixtures';
import { tagging } from '../inventory';
import { readPdf } from '../walk/pdf';

const tagged = tagging('@behaviour', '@board');

/** The rows of a table as texts, without its head. */
const rowsOf = async (table: Locator): Promise<string[][]> => {
  const rows = await table.getByRole('row').filter({ has: table.page().getByRole('cell') }).all();
  return Promise.all(rows.map(async (row) => (await row.getByRole('cell').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))));
};

test('S4 アクセス回線の料金', tagged('E-15', 'D-27', '料金 専用線 64kbps', '料金 専用線 128kbps', '料金 専用線 1Mbps', '料金 専用線 3Mbps', '料金 専用線 5Mbps', '料金 専用線 10Mbps', '料金 ADSL', '料金 光回線', '料金 屋内配線', '料金 ping監視', '料金 初期費用', '回線の条件'), async ({ page }) => {
  const lines = new Nss(page).screen('アクセス回線');
  await lines.open();
  expect(await rowsOf(lines.tables['初期費用'])).toEqual([
    ['専用線 64kbps', '88,000円', '135,000円', '－'], ['専用線 128kbps', '88,000円', '135,000円', '－'], ['専用線 0.5Mbps', '88,000円', '135,000円', '－'],
    ['専用線 1Mbps', '98,000円', '169,000円', '270,000円'], ['専用線 3Mbps', '98,000円', '169,000円', '270,000円'],
    ['専用線 5Mbps', '98,000円', '169,000円', '270,000円'], ['専用線 10Mbps', '98,000円', '169,000円', '270,000円'],
    ['ブロードバンド(ADSL) ベストエフォート', '85,000円', '130,000円', '－'], ['ブロードバンド(光) ベストエフォート', '98,000円', '169,000円', '－'],
  ]);
  expect(await rowsOf(lines.tables['回線使用料・屋内配線'])).toEqual([
    ['専用線 64kbps', '20,700円', '－', '0円', '－'], ['専用線 128kbps', '30,700円', '－', '0円', '－'], ['専用線 0.5Mbps', '30,700円', '－', '0円', '－'],
    ['専用線 1Mbps', '36,000円', '54,900円', '0円', '1,000円'], ['専用線 3Mbps', '91,000円', '109,900円', '0円', '1,000円'],
    ['専用線 5Mbps', '101,000円', '119,900円', '0円', '1,000円'], ['専用線 10Mbps', '121,000円', '139,900円', '0円', '1,000円'],
    ['ブロードバンド(ADSL) ベストエフォート', '平日 10,490円 24時間365日 13,490円', '－', '－', '－'],
    ['ブロードバンド(光) ベストエフォート', '平日 13,400円 24時間365日 19,900円', '－', '1,000円', '－'],
  ]);
  const [slow, fast] = [['3,700円', '5,600円', '11,200円', '－', '2,000円'], ['5,200円', '5,800円', '11,600円', '21,000円', '2,000円']];
  const broadband = ['5,200円', '5,800円', '11,600円', '－', '－'];
  expect(await rowsOf(lines.tables['ルータ・ping監視'])).toEqual([
    ...['64kbps', '128kbps', '0.5Mbps'].map((speed) => [`専用線 ${speed}`, ...slow]), ...['1Mbps', '3Mbps', '5Mbps', '10Mbps'].map((speed) => [`専用線 ${speed}`, ...fast]),
    ['ブロードバンド(ADSL) ベストエフォート', ...broadband], ['ブロードバンド(光) ベストエフォート', ...broadband],
  ]);
  await expect(page.getByText('冗長化を申し込んだ回線のping監視は無料です。')).toBeVisible();
  await expect(page.getByRole('heading', { name: '初期費用（税抜き・1回のみ）' })).toBeVisible();
  for (const condition of ['回線速度の1/4の帯域を保証します', 'ADSLは、光回線を利用できない場所に限ります', 'NACCS専用です。インターネットには接続できません']) await expect(page.getByText(condition)).toBeVisible();
  await expect(page.getByText('出典: 「NACCSの導入をお考えのみなさまへ」 5ページ、想定した金額です（資料に記載がありません）')).toBeVisible();
});

test('S4 料金プランと、プランのほかにかかる料金', tagged('料金 プランA', '料金 プランB', '料金 管理統計資料', '料金 保存サービス'), async ({ page }) => {
  const plans = new Nss(page).screen('利用料金');
  await plans.open();
  expect((await rowsOf(plans.tables['料金プラン'])).map(([plan, basic]) => [plan, basic])).toEqual([['プランA', '1端末ごとに 5,000円'], ['プランB', 'なし']]);
  await expect(page.getByRole('row', { name: /^保税管理資料保存サービス/ })).toContainText('1,000円');
  await expect(page.getByRole('row', { name: /^DLH01/ })).toContainText('4円');
  await expect(page.getByRole('row', { name: /^DLH01/ })).toContainText('5円');
  await expect(page.getByText('料金がかからない場合も、プランは必ず選択してください。')).toBeVisible();
});

test('S4 処理方式と、利用開始までの期間', tagged('処理方式', '期間 netNACCS', '期間 回線', '期間 保税・通関', '営業日'), async ({ page }) => {
  const nss = new Nss(page);
  await nss.screen('処理方式').open();
  for (const [method, connection] of [['netNACCS', 'インターネット＋パッケージソフト'], ['webNACCS', 'インターネット＋ブラウザ'], ['インタラクティブ', '専用線・ブロードバンド']] as const) {
    await expect(page.getByRole('row').filter({ has: page.getByRole('cell', { name: method, exact: true }) })).toContainText(connection);
  }
  await nss.screen('利用開始までの期間').open();
  await expect(page.getByRole('row', { name: /^netNACCS・webNACCS/ })).toContainText('7営業日程度');
  await expect(page.getByRole('row', { name: /^専用線・ブロードバンド/ })).toContainText('50～60営業日');
  await expect(page.getByRole('row', { name: /^保税・通関/ })).toContainText('許可日以降で、設定できる最も早い時期から');
  await expect(page.getByText('営業日は、土・日曜日、祝日及び年末年始を除いた平日です。')).toBeVisible();
});

/** Of E-05, in its order; 通関業 to 通関士 are group Ⅰ. */
const singleSignOn = [
  ['Ⅰ', '通関業', '○'], ['Ⅰ', '混載業', '○'], ['Ⅰ', '機用品業', '×'], ['Ⅰ', '自社通関', '×'], ['Ⅰ', '航空会社', '○'], ['Ⅰ', '機長代行', '×'], ['Ⅰ', '海貨業', '○'],
  ['Ⅰ', '輸出入者', '○'], ['Ⅰ', '航空貨物代理店', '○'], ['Ⅰ', 'NVOCC', '○'], ['Ⅰ', '輸出入者(外為法関連業務利用)', '×'], ['Ⅰ', '通関士', '×'],
  ['Ⅱ', '保税蔵置場', '○'], ['Ⅱ', 'CY', '○'], ['Ⅲ', '船会社', '×'], ['Ⅳ', '船舶代理店', '×'], ['Ⅴ', '損害保険会社', '×'], ['Ⅵ', '汎用申請利用のみ', '×'], ['Ⅶ', 'バンプール', '×'],
];

test('E-05 シングルサインオンを利用できる業種と、19の業種の選び方', tagged('E-05', 'D-21'), async ({ page }) => {
  const nss = new Nss(page);
  await nss.screen('シングルサインオン可能な業種').open();
  expect(await rowsOf(nss.screen('シングルサインオン可能な業種').tables['シングルサインオンを利用できる業種'])).toEqual(singleSignOn);
  await nss.screen('業種の選び方').open();
  const trades = await nss.screen('業種の選び方').trades.all();
  expect(await Promise.all(trades.map((row) => row.getByRole('cell').first().innerText()))).toEqual(singleSignOn.map(([, name]) => name));
});

test('E-06 管理統計資料と保税管理資料保存サービスの対象の業種', tagged('E-06'), async ({ page }) => {
  const guide = new Nss(page).screen('管理統計資料');
  await guide.open();
  const rows = Object.fromEntries((await rowsOf(guide.tables['業種ごとの管理統計資料'])).map(([name = '', ...marks]) => [name, marks.join('')]));
  expect(rows).toEqual({
    '船会社': '○○×', '船舶代理店': '○○×', 'CY': '○×○', '保税蔵置場': '○×○', '通関業': '○○×', '自社通関': '○○×', '海貨業': '○××', 'NVOCC': '○××', '航空会社': '○×○', '機長代行': '×××',
    '航空貨物代理店': '○××', '機用品業': '○×○', '混載業': '○××', '輸出入者': '○○×', '輸出入者(外為法関連業務利用)': '×××', '汎用申請利用のみ': '○××', 'バンプール': '×××', '損害保険会社': '×××', '通関士': '×××',
  });
});

test('E-09 証明書の再発行が必要な場合', tagged('E-09'), async ({ page }) => {
  const question = new Nss(page).screen('証明書再発行が必要な場合');
  await question.open();
  const rows = await rowsOf(question.tables['再発行の要否']);
  expect(rows.filter(([, needed]) => needed === '必要')).toHaveLength(7);
  expect(rows.filter(([, needed]) => needed === '不要').map(([what]) => what)).toEqual(['Windowsのパスワードを変更した', 'ネットワークを変更した']);
});

test('S4 お問い合わせ先: 電話番号、所在地、どの都道府県にも窓口が1つ', tagged('D-24', 'support-areas', '連絡先 ヘルプデスク', '連絡先 利用契約事務課', '連絡先 お客様サポート課', '連絡先 東海事務所', '連絡先 関西事務所', '連絡先 九州事務所', '連絡先 所在地', '連絡先 導入'), async ({ page }) => {
  const { contact } = new Nss(page);
  await contact.open();
  const offices = await rowsOf(contact.tables['NACCSの導入']);
  expect(offices.map(([name, , ...numbers]) => [name, ...numbers])).toEqual([
    ['お客様サポート課', '044-520-6280', '0120-794522', '044-522-6284'], ['東海事務所', '052-654-6511', '0120-794524', '052-654-6601'],
    ['関西事務所', '06-6446-3812', '0120-794526', '06-6446-3811'], ['九州事務所', '092-441-7825', '0120-794528', '092-434-3120'],
  ]);
  const areas = offices.map(([, served = '']) => served.split('、'));
  expect(areas.flat()).toHaveLength(47);
  expect(new Set(areas.flat()).size).toBe(47);
  expect([areas[0]?.[0], areas[0]?.at(-1)]).toEqual(['北海道', '神奈川県']);
  for (const [office, prefecture] of [[1, '愛知県'], [2, '大阪府'], [3, '福岡県']] as const) expect(areas[office]).toContain(prefecture);
  expect(await rowsOf(contact.tables['利用契約の手続き'])).toEqual([
    ['ヘルプデスク', '0120-794-550', '', '終日'], ['ソリューション事業推進部 利用契約事務課', '044-520-6266', '044-520-6248', '平日 9:00～17:00'],
  ]);
  await expect(page.getByText('受付時間 平日 8:30～18:00')).toBeVisible();
  await expect(contact.values['利用契約事務課・お客様サポート課']).toHaveText('〒212-0013 神奈川県川崎市幸区堀川町580番地 ソリッドスクエア西館8階');
});

test('利用規程は、NSSのシステム利用規程画面と同じ文', tagged('規程を読む'), async ({ page }) => {
  const nss = new Nss(page);
  const articles = (): Promise<string[]> => page.getByRole('main').getByRole('region').allInnerTexts();
  await nss.screen('利用規程').open();
  const here = await articles();
  expect(here.length).toBeGreaterThan(5);
  await nss.terms.open();
  expect(await articles()).toEqual(here);
});

test('S3 手順21 通関士証票番号の登録の資料は、9ページがUTB', tagged('URL UTB', 'broker-manual'), async ({ nss, page }) => {
  const guide = new Nss(page).screen('通関士証票番号の登録について');
  await guide.open();
  const path = await guide.controls['通関士証票番号の登録（PDF）'].getAttribute('href');
  expect(path).toBe('/system/shiyou/docs/2013091100298/file_contents/20121122_02.pdf');
  const answer = await fetch(nss.url + path);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  const { pages, text } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
  expect(pages).toBeGreaterThanOrEqual(9);
  const ninth = text.normalize('NFKC').split(/\d+ \/ \d+/)[8] ?? '';
  expect(ninth).toContain('9.通関士証票番号の登録(UTB)');
  expect(ninth).toContain('netNACCSの利用者ID');
});
