import { atCentre, atMail, loggingIn, on } from './build';
import type { Procedure, Step } from './types';
import { joining } from './words';

const ASKED = '1. 確認事項の通知';
const MENDING = '2. 修正';
const WITHDRAWING = '3. 取下げ';
const ours = '文書には新着情報の文言だけがあり、操作の説明がありません。この手順はハーネスで定めたものです。';
const silent = 'assumed: S0 1-① names 修正 and 取下げ in the news only (R-45), the walkthrough is ours';

/** What the office has applied for before: two netNACCS terminals each. */
const MENDED = '260001A';
const WITHDRAWN = '260002A';
const question = '追加する端末の台数をご確認ください。';
const queried = '【NSS】利用申込内容に関する確認事項のお知らせ';
const TERMINALS = '利用申込情報（論理端末）登録画面';

const steps: readonly Step[] = [
  {
    ref: '確認事項', numbered: false, part: ASKED, actor: 'centre', source: silent, note: `${joining}事業所は、これまでに2件の変更申込を行っています。`,
    title: `NACCSセンターが、${MENDED} と ${WITHDRAWN} の申込に確認事項を通知する`,
    scenes: [atCentre(
      { do: 'clock', businessDays: 1 },
      { do: 'review', application: MENDED, decision: 'query', message: question },
      { do: 'review', application: WITHDRAWN, decision: 'query', message: '同じ内容の申込がもう1件あります。' },
    )],
  },
  {
    ref: '1-①', numbered: true, part: ASKED, actor: 'applicant', source: 'assumed: D-11 has a mail for 確認事項', note: ours,
    title: '申込担当者と管理責任者に、確認事項のE-mailが届く',
    scenes: [atMail({ do: 'expectMail', kind: '確認事項', subject: queried, to: ['applicant', 'manager'], contains: [[{ account: 'company' }, ' ', { account: 'office' }], '通知内容をご確認の上、申込内容の修正、または取下げを行ってください。'] })],
  },
  {
    ref: '1-②', numbered: true, part: ASKED, actor: 'applicant', source: silent, note: ours,
    title: 'E-mailのリンクからログインし、新着情報の「詳細」を押して、確認事項を読む',
    scenes: [
      atMail({ do: 'follow', mail: queried, to: 'ログイン画面' }),
      loggingIn(),
      on('メニュー画面',
        { do: 'check', text: `【${MENDED}】利用申込内容に確認事項があります。通知内容をご確認の上、申込内容の修正、または取下げを行ってください。` },
        { do: 'press', label: '詳細', row: MENDED, to: '申込内容参照画面' }),
      on('申込内容参照画面',
        { do: 'check', label: 'ステータス', is: '確認事項あり' },
        { do: 'check', table: '進行状況', row: { '作業項目': '確認事項', '通知内容': question } }),
    ],
  },
  {
    ref: '2-①', numbered: true, part: MENDING, actor: 'applicant', source: silent, note: ours,
    title: '「申込内容を修正する」を押し、入力済みの画面を順に確認する',
    scenes: [
      on('申込内容参照画面', { do: 'press', label: '申込内容を修正する', to: '変更内容入力画面' }),
      on('変更内容入力画面', { do: 'check', label: '利用開始希望日', is: '20260421' }, { do: 'press', label: '申込担当者の入力へ進む', to: '申込担当者入力画面' }),
      on('申込担当者入力画面', { do: 'press', label: '次へ進む', to: TERMINALS }),
    ],
  },
  {
    ref: '2-②', numbered: true, part: MENDING, actor: 'applicant', source: silent, note: ours,
    title: '追加する台数を直し、「次へ進む」を押す',
    scenes: [on(TERMINALS,
      { do: 'check', label: '論理端末追加数 (netNACCS)', is: '2' },
      { do: 'fill', label: '論理端末追加数 (netNACCS)', value: '1' },
      { do: 'press', label: '次へ進む', to: '変更申込確認画面' })],
  },
  {
    ref: '2-③', numbered: true, part: MENDING, actor: 'applicant', source: silent, note: ours,
    title: '内容を確認して登録する。申込受付番号は変わらない',
    scenes: [
      on('変更申込確認画面', { do: 'check', table: '申込情報', row: { '申込内容': '追加', '端末追加数': '1' } }, { do: 'press', label: '申込内容を登録する', to: '変更申込登録完了画面' }),
      on('変更申込登録完了画面', { do: 'check', text: `申込受付番号「${MENDED}」` }),
    ],
  },
  {
    ref: '審査', numbered: false, part: MENDING, actor: 'centre', source: silent, note: joining,
    title: 'NACCSセンターが修正された申込の審査を終了する',
    scenes: [atCentre({ do: 'review', application: MENDED, decision: 'approve', startDate: '2026-04-21' })],
  },
  {
    ref: '2-④', numbered: true, part: MENDING, actor: 'applicant', source: silent, note: ours,
    title: '新着情報で審査終了を確認し、修正した内容のとおりに登録されたことを確認する',
    scenes: [
      on('変更申込登録完了画面', { do: 'press', label: 'メニューへ', to: 'メニュー画面' }),
      on('メニュー画面',
        { do: 'check', text: `【${MENDED}】利用申込の審査が終了しました。通知内容を確認してください。` },
        { do: 'press', label: '詳細', row: MENDED, to: '申込内容参照画面' }),
      on('申込内容参照画面',
        { do: 'check', label: 'ステータス', is: '審査終了' },
        { do: 'check', table: 'ID通知内容', row: { '対象項目': '論理端末数', '追加': '1' } },
        { do: 'check', table: '進行状況', row: { '作業項目': '修正', '通知内容': '申込内容の修正を受け付けました。' } },
        { do: 'press', label: '申込情報一覧に戻る', to: '申込情報一覧' }),
    ],
  },
  {
    ref: '3-①', numbered: true, part: WITHDRAWING, actor: 'applicant', source: silent, note: ours,
    title: 'もう1件の申込の「詳細」で確認事項を読み、「申込を取り下げる」を押す',
    scenes: [
      on('申込情報一覧', { do: 'press', label: '詳細', row: WITHDRAWN, to: '申込内容参照画面' }),
      on('申込内容参照画面',
        { do: 'check', label: 'ステータス', is: '確認事項あり' },
        { do: 'press', label: '申込を取り下げる', to: '申込取下げ確認画面' }),
    ],
  },
  {
    ref: '3-②', numbered: true, part: WITHDRAWING, actor: 'applicant', source: silent, note: ours,
    title: '「取下げを確定する」を押す。申込のステータスが「取下げ」になる',
    scenes: [
      on('申込取下げ確認画面', { do: 'check', text: `申込受付番号「${WITHDRAWN}」` }, { do: 'press', label: '取下げを確定する', to: '申込内容参照画面' }),
      on('申込内容参照画面', { do: 'check', label: 'ステータス', is: '取下げ' }),
    ],
  },
  {
    ref: '3-③', numbered: true, part: WITHDRAWING, actor: 'applicant', source: 'assumed: a withdrawal is acknowledged as an application is', note: ours,
    title: '申込担当者と管理責任者に、取下げ受付のE-mailが届く',
    scenes: [atMail({ do: 'expectMail', kind: '取下げ受付', subject: '【NSS】利用申込取下げ受付のお知らせ', to: ['applicant', 'manager'], contains: ['利用申込の取下げを受け付けました。', `申込受付番号 :${WITHDRAWN}`] })],
  },
];

/** 修正 and 取下げ after 確認事項: named in the news of S0 1-①, without a walkthrough in the documents. */
export const correction: Procedure = { id: 'correction', title: '確認事項への対応（申込内容の修正と取下げ）', now: '2026-04-01T09:00:00+09:00', earlier: 2, steps };
