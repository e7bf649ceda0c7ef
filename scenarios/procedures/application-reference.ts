import { atCentre, loggedIn, on } from './build';
import type { Procedure, Step } from './types';
import { preparing, silent } from './words';

const PART = '申込内容の確認';
const ours = '文書には機能の名称と「申込情報一覧に戻る」ボタンだけがあり、操作の説明がありません。この手順はハーネスで定めたものです。';
const LIST = '申込情報一覧';
const APPROVED = '260002A';

const steps: readonly Step[] = [
  {
    ref: '準備', numbered: false, part: PART, actor: 'centre', source: silent, note: `${preparing}事業所は、これまでに21件の変更申込を行っています。`,
    title: `NACCSセンターが ${APPROVED} の審査を終了し、260005A に確認事項を通知する`,
    scenes: [atCentre(
      { do: 'clock', businessDays: 1 },
      { do: 'review', application: APPROVED, decision: 'approve' },
      { do: 'review', application: '260005A', decision: 'query', message: '追加する端末の台数をご確認ください。' },
    )],
  },
  loggedIn(PART, silent, preparing, 'ログイン'),
  {
    ref: '1-①', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: 'メニューの「申込内容の確認」を選び、新しい順に並んだ申込を見る',
    scenes: [
      on('メニュー画面', { do: 'press', label: '申込内容の確認', to: LIST }),
      on(LIST, { do: 'check', text: '21件（1～20件目を表示）' }, { do: 'check', table: LIST, rows: 20, row: { '申込受付番号': '260021A', 'ステータス': '受付' } }),
    ],
  },
  {
    ref: '1-②', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '「次へ」で、続きを見る',
    scenes: [
      on(LIST, { do: 'press', label: '次へ', to: LIST }, { do: 'check', table: LIST, rows: 1, row: { '申込受付番号': '260001A' } }),
    ],
  },
  {
    ref: '1-③', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '表の見出し「申込受付番号」を選び、番号の順に並べ替える',
    scenes: [
      on(LIST, { do: 'press', label: '見出し 申込受付番号', to: LIST }, { do: 'check', text: '21件（1～20件目を表示）' }, { do: 'check', table: LIST, rows: 20, row: { '申込受付番号': '260001A' } }),
    ],
  },
  {
    ref: '1-④', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '存在しない日付で検索すると、項目にメッセージが表示される',
    scenes: [
      on(LIST,
        { do: 'fill', label: '申込日(開始)', value: '20260230' },
        { do: 'press', label: '検索する', to: LIST, alert: '申込日(開始)に存在しない日付が入力されています。' },
        { do: 'check', label: '申込日(開始)', is: '20260230' }),
    ],
  },
  {
    ref: '1-⑤', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '申込日とステータスを指定して検索する',
    scenes: [
      on(LIST,
        { do: 'fill', label: '申込日(開始)', value: '20260401' },
        { do: 'fill', label: '申込日(終了)', value: '20260401' },
        { do: 'choose', label: 'ステータス', option: '審査終了' },
        { do: 'press', label: '検索する', to: LIST },
        { do: 'check', table: LIST, rows: 1, row: { '申込受付番号': APPROVED, 'ステータス': '審査終了', '利用開始希望日': '2026/04/21', '確定した利用開始日': '2026/04/21' } }),
    ],
  },
  {
    ref: '1-⑥', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '「詳細」を押し、申込の内容を確認する',
    scenes: [
      on(LIST, { do: 'press', label: '詳細', row: APPROVED, to: '申込内容参照画面' }),
      on('申込内容参照画面',
        { do: 'check', label: '受付番号', is: APPROVED },
        { do: 'check', label: '確定した利用開始日', is: '2026/04/21' },
        { do: 'switchTab', label: 'netNACCS' },
        { do: 'check', table: '申込情報', row: { '申込内容': '追加', '利用機器区分': 'net', '端末追加数': '2' } }),
    ],
  },
  {
    ref: '1-⑦', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '「申込情報一覧に戻る」で、検索した一覧に戻る',
    scenes: [
      on('申込内容参照画面', { do: 'press', label: '申込情報一覧に戻る', to: LIST }),
      on(LIST, { do: 'check', label: 'ステータス', is: '審査終了' }, { do: 'check', label: '申込日(終了)', is: '20260401' }, { do: 'check', table: LIST, rows: 1 }),
    ],
  },
  {
    ref: '1-⑧', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '申込受付番号の先頭の数文字で検索し、該当がなければ条件を消去する',
    scenes: [
      on(LIST,
        { do: 'fill', label: '申込受付番号', value: '25' },
        { do: 'press', label: '検索する', to: LIST },
        { do: 'check', text: '検索条件に該当する申込はありません。' },
        { do: 'press', label: '検索条件を消去する', to: LIST },
        { do: 'check', table: LIST, rows: 20 }),
    ],
  },
];

/** 申込内容の確認: a function of the menu (S0 1-①) without a walkthrough in the documents. */
export const applicationReference: Procedure = {
  id: 'application-reference', title: '申込内容の確認', now: '2026-04-01T09:00:00+09:00', earlier: 21, steps,
};
