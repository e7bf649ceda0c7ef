import { atCentre, loggedIn, on } from './build';
import type { Procedure, Step } from './types';
import { preparing } from './words';

const PART = '請求金額の参照';
const ours = '文書には機能と画面の名称だけがあり、操作の説明がありません。この手順はハーネスで定めたものです。';
const silent = 'assumed: the documents name the menu function and 請求情報の詳細画面, the walkthrough is ours';
const DETAILS = '請求情報の詳細画面';
const CODE = '1ANAB';

/** Two terminals with plan A 10,000円, 管理統計資料(有料) 1,000円, 200 uses of DLH01 at 4円, and 10% of tax (S4, E-22). */
const steps: readonly Step[] = [
  {
    ref: '準備', numbered: false, part: PART, actor: 'centre', source: silent, note: preparing,
    title: '4月にNACCSの業務を行い、5月の最初の営業日に4月分の請求額が確定する',
    scenes: [atCentre({ do: 'task', userId: `${CODE}A0A`, task: 'DLH01', count: 200 }, { do: 'task', userId: `${CODE}A0A`, task: 'TCC', count: 1 }, { do: 'clock', day: '2026-05-01' })],
  },
  loggedIn(PART, silent, preparing, 'ログイン'),
  {
    ref: '1-①', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '新着情報で請求額の確定を確認し、「詳細」を押す',
    scenes: [on('メニュー画面',
      { do: 'check', text: '前月分の請求額が確定しました。請求情報の詳細画面から内容をご確認ください。' },
      { do: 'press', label: '詳細', row: '前月分の請求額が確定しました。', to: DETAILS })],
  },
  {
    ref: '1-②', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '対象月、請求の内訳、消費税を含む請求額を確認する',
    scenes: [on(DETAILS,
      { do: 'check', label: '対象月', is: '2026年04月' },
      { do: 'check', label: '状況', is: '確定' },
      { do: 'check', table: '請求内訳', rows: 3, row: { '項目': '基本料金（netNACCS）', '単価': '5,000円', '数量': '2', '金額': '10,000円' } },
      { do: 'check', table: '請求内訳', row: { '項目': '従量料金（DLH01 プランA）', '対象': CODE, '単価': '4円', '数量': '200', '金額': '800円' } },
      { do: 'check', table: '請求内訳', row: { '項目': '管理統計資料(有料)', '対象': CODE, '金額': '1,000円' } },
      { do: 'check', label: '合計（税抜）', is: '11,800円' },
      { do: 'check', label: '消費税（10%）', is: '1,180円' },
      { do: 'check', label: '合計（税込）', is: '12,980円' })],
  },
  {
    ref: '1-③', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '利用者IDごとの業務の利用件数を確認する',
    scenes: [on(DETAILS,
      { do: 'check', table: '利用者IDごとのご利用状況', rows: 2, row: { '利用者ID': `${CODE}A0A`, '業務': 'DLH01', '料金プラン': 'プランA', '利用件数': '200件', '金額': '800円' } },
      { do: 'check', table: '利用者IDごとのご利用状況', row: { '業務': 'TCC', '利用件数': '1件', '金額': '0円' } })],
  },
  {
    ref: '1-④', numbered: true, part: PART, actor: 'applicant', source: 'assumed: E-19 says that invoices are downloaded in NSS, its button is not shown', note: ours,
    title: '「請求書を出力する」で請求書を出力し、請求先・対象月・合計を確認する',
    scenes: [on(DETAILS, {
      do: 'expectFile', label: '請求書を出力する', name: ['請求書_', { account: 'loginId' }, '_202604.pdf'],
      contains: ['請求書', '発行日 2026年05月01日', { account: 'company' }, '2026年04月分', '合計（税抜） 11,800円', '消費税（10%） 1,180円', '合計（税込） 12,980円'],
    })],
  },
  {
    ref: '1-⑤', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '「請求金額の参照」の一覧で、月ごとの請求額を確認する（現在の月は未確定）',
    scenes: [
      on(DETAILS, { do: 'press', label: '請求金額の参照に戻る', to: '請求金額の参照' }),
      on('請求金額の参照',
        { do: 'check', table: '月ごとの請求額', rows: 3, row: { '対象月': '2026年05月', '請求額（税込）': '未確定', '状況': '未確定', '確定日': '2026/06/01' } },
        { do: 'check', table: '月ごとの請求額', row: { '対象月': '2026年04月', '請求額（税込）': '12,980円', '状況': '確定', '確定日': '2026/05/01' } },
        { do: 'check', table: '月ごとの請求額', row: { '対象月': '2026年03月', '請求額（税込）': '12,100円', '状況': '確定', '確定日': '2026/04/01' } }),
    ],
  },
  {
    ref: '1-⑥', numbered: true, part: PART, actor: 'applicant', source: silent, note: ours,
    title: '過去の月と、未確定の月の詳細を確認する',
    scenes: [
      on('請求金額の参照', { do: 'press', label: '詳細', row: '2026年03月', to: DETAILS }),
      on(DETAILS,
        { do: 'check', label: '請求額（税込）', is: '12,100円' },
        { do: 'press', label: '請求内容参照', to: '請求金額の参照' }),
      on('請求金額の参照', { do: 'press', label: '詳細', row: '2026年05月', to: DETAILS }),
      on(DETAILS,
        { do: 'check', label: '状況', is: '未確定' },
        { do: 'check', blocked: '請求書を出力する', because: '請求額の確定（2026/06/01）後に出力できます。' }),
    ],
  },
];

/** 請求金額の参照: a function of the menu (S0 2-②) without a walkthrough in the documents. */
export const billingReference: Procedure = {
  id: 'billing-reference', title: '請求金額の参照', now: '2026-04-01T09:00:00+09:00', steps,
  office: {
    userCodes: [{ code: CODE, trades: ['通関業'], settings: {} }], startedOn: '2026-03-02', terminals: [{ kind: 'net' }, { kind: 'net' }],
    plan: { net: 'A' }, statistics: { paid: true, free: false, storage: false },
  },
};
