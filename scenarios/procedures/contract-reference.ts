import { atCentre, loggedIn, on, openingAndLoggingIn } from './build';
import type { Procedure, Step } from './types';
import { ours, preparing, silent } from './words';

const PART = '契約内容の確認';
const APPLICATION = '260001A';

const steps: readonly Step[] = [
  {
    ref: '準備', numbered: false, part: PART, actor: 'centre', source: silent, note: preparing,
    title: '以前に申し込んだnetNACCS端末の追加（2台）について、NACCSセンターが審査を終了する',
    scenes: [atCentre({ do: 'review', application: APPLICATION, decision: 'approve', startDate: '2026-04-21' })],
  },
  loggedIn(PART, silent, preparing, 'ログイン'),
  {
    ref: '1-①', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: 'メニューの「契約内容の確認」を選び、事業所と企業の情報を確認する',
    scenes: [
      on('メニュー画面', { do: 'press', label: '契約内容の確認', to: '契約情報詳細表示画面' }),
      on('契約情報詳細表示画面',
        { do: 'check', label: '事業所コード', is: { account: 'loginId' } },
        { do: 'check', label: '企業名', is: { account: 'company' } },
        { do: 'check', label: '事業所名', is: { account: 'office' } },
        { do: 'check', label: '機器共用の事業所', is: 'なし' },
        { do: 'check', text: '手続き中の申込が1件あります。' }),
    ],
  },
  {
    ref: '1-②', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: 'タブ「netNACCS」で、論理端末、デジタル証明書の状態、利用者コードと利用者IDを確認する',
    scenes: [on('契約情報詳細表示画面',
      { do: 'switchTab', label: 'netNACCS' },
      { do: 'check', table: '論理端末に関する情報', rows: 1, row: { '利用機器区分': 'net', 'デジタル証明書': '取得済み' } },
      { do: 'check', table: '利用者コードに関する情報', rows: 1, row: { '利用者コード': '1ANAC', '業種': '通関業', '利用中のID': '1個', '廃止したID': '0個', '状態': '利用中' } },
      { do: 'check', table: '利用者IDに関する情報', rows: 1, row: { '利用者ID': '1ANACA0A', '識別番号': 'A0A', '状態': '利用中' } })],
  },
  {
    ref: '1-③', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: 'タブ「一般NACCS」で、回線、論理端末、サーバ、メールボックスと利用者IDを確認する',
    scenes: [on('契約情報詳細表示画面',
      { do: 'switchTab', label: '一般NACCS' },
      { do: 'check', table: 'アクセス回線に関する情報', rows: 0 },
      { do: 'check', label: 'サーバ台数', is: '0台' },
      { do: 'check', table: '利用者IDに関する情報', rows: 1, row: { '利用者ID': '1ANAC001', '識別番号': '001', '状態': '利用中' } })],
  },
  {
    ref: '1-④', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: 'タブ「料金・請求」で、料金プラン、利用者コードごとの管理資料、請求先を確認する',
    scenes: [on('契約情報詳細表示画面',
      { do: 'switchTab', label: '料金・請求' },
      { do: 'check', table: '管理資料に関する情報', rows: 1, row: { '利用者コード': '1ANAC', '管理統計資料(有料)': '不要', '管理統計資料(無料)': '要', '保税管理資料保存サービス': '不要' } },
      { do: 'check', label: '支払の方法', is: '口座振替' })],
  },
  {
    ref: '1-⑤', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: 'タブ「システム設定」で、利用者コードごとの登録状況（○・×）を確認する',
    scenes: [on('契約情報詳細表示画面',
      { do: 'switchTab', label: 'システム設定' },
      { do: 'check', table: '登録状況の確認', rows: 1, row: { '利用者コード': '1ANAC', '名称': '○', '通関業': '○', 'システム設定申込実施状況': '○' } })],
  },
  {
    ref: '1-⑥', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: 'タブ「申込履歴」で、変更予定の内容と利用開始日を確認し、「詳細」で申込を見る',
    scenes: [
      on('契約情報詳細表示画面',
        { do: 'switchTab', label: '申込履歴' },
        { do: 'check', table: '変更予定', rows: 1, row: { '利用開始日': '2026/04/21', '申込分類': '変更申込', 'ステータス': '審査終了', '申込受付番号': APPLICATION } },
        { do: 'check', table: '変更の履歴', rows: 0 },
        { do: 'press', label: '詳細', row: APPLICATION, to: '申込内容参照画面' }),
      on('申込内容参照画面', { do: 'check', label: '受付番号', is: APPLICATION }),
    ],
  },
  {
    ref: '利用開始日', numbered: false, part: PART, actor: 'centre', source: silent, note: preparing,
    title: '利用開始日になる',
    scenes: [atCentre({ do: 'clock', day: '2026-04-21' })],
  },
  {
    ref: '1-⑦', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '利用開始日以降に、変更が契約に反映され、履歴に加わったことを確認する',
    scenes: [
      openingAndLoggingIn(),
      on('メニュー画面', { do: 'press', label: '契約内容確認', to: '契約情報詳細表示画面' }),
      on('契約情報詳細表示画面',
        { do: 'switchTab', label: 'netNACCS' },
        { do: 'check', table: '論理端末に関する情報', rows: 3 },
        { do: 'switchTab', label: '申込履歴' },
        { do: 'check', table: '変更予定', rows: 0 },
        { do: 'check', table: '変更の履歴', rows: 1, row: { '適用日': '2026/04/21', '申込分類': '変更申込', '申込受付番号': APPLICATION } }),
    ],
  },
];

/** 契約内容の確認: a function of the menu (S0 1-①) without a walkthrough in the documents. */
export const contractReference: Procedure = {
  id: 'contract-reference', title: '契約内容の確認', now: '2026-04-01T09:00:00+09:00', earlier: 1, steps,
};
