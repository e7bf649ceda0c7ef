import { atCentre, atMail, loggedIn, loggingIn, on, openingAndLoggingIn } from './build';
import type { Procedure, Step } from './types';
import { approved, joining, ours, preparing, receiptNumber, salutation, silent } from './words';

const APPLYING = '1. 通関士IDの追加申込';
const CHECKING = '2. 申込内容の確認';
const START = '★利用開始★';

/** The 利用者コード of the office, and the 利用者ID that follow those it has. */
const CODE = '1ANAC';
const IDS = ['1ANACB0A', '1ANACC0A'] as const;

const applying: readonly Step[] = [
  loggedIn(APPLYING, silent, preparing),
  {
    ref: '1-①', numbered: true, part: APPLYING, actor: 'applicant', source: silent, note: ours,
    title: 'メニューの「通関士IDの追加」を選び、追加の流れを確認する',
    scenes: [
      on('メニュー画面', { do: 'press', label: '通関士IDの追加', to: '通関士ID追加フロー画面' }),
      on('通関士ID追加フロー画面', { do: 'press', label: '申込担当者の入力へ進む', to: '申込担当者入力画面（通関士ID）' }),
    ],
  },
  {
    ref: '1-②', numbered: true, part: APPLYING, actor: 'applicant', source: silent, note: ours,
    title: '申込担当者の情報を確認し、「次へ進む」を押す',
    scenes: [on('申込担当者入力画面（通関士ID）',
      { do: 'check', label: '氏名 姓：', is: '通関' },
      { do: 'press', label: '次へ進む', to: '通関士ID入力画面' })],
  },
  {
    ref: '1-③', numbered: true, part: APPLYING, actor: 'applicant', source: 'assumed: S3 says that each 通関士 has an ID (R-41), the screen is ours', note: ours,
    title: '利用者コード、処理方式、識別番号数、利用開始希望日、変更する理由を入力する',
    scenes: [on('通関士ID入力画面',
      { do: 'check', table: '現在の利用者コード', rows: 1, row: { '利用者コード': CODE, '業種': '通関業', '通関士IDの追加': '可' } },
      { do: 'choose', label: '利用者コード', option: `${CODE}（通関業）` },
      { do: 'choose', label: '処理方式', option: 'netNACCS' },
      { do: 'fill', label: '識別番号数', value: '2' },
      { do: 'fill', label: '利用開始希望日', value: '20260421' },
      { do: 'fill', label: '変更する理由', value: '通関士2名が着任するため。' },
      { do: 'press', label: '次へ進む', to: '通関士ID追加確認画面' })],
  },
  {
    ref: '1-④', numbered: true, part: APPLYING, actor: 'applicant', source: silent, note: ours,
    title: '内容に誤りがないか確認し、「申込内容を登録する」を押す',
    scenes: [on('通関士ID追加確認画面',
      { do: 'check', label: '利用者コード', is: CODE },
      { do: 'check', label: '追加する通関士の人数', is: '2人' },
      { do: 'check', label: '利用開始希望日', is: '2026/04/21' },
      { do: 'press', label: '申込内容を登録する', to: '通関士ID追加完了画面' })],
  },
  {
    ref: '1-⑤', numbered: true, part: APPLYING, actor: 'applicant', source: silent, note: ours,
    title: '申込受付番号を控える。申込担当者と管理責任者に受付完了のE-mailが届く',
    scenes: [
      on('通関士ID追加完了画面', { do: 'read', label: '申込受付番号', form: '\\d{6}[A-Z]', remember: '申込受付番号' }),
      atMail({ do: 'expectMail', kind: '受付完了', subject: '【NSS】利用申込受付完了のお知らせ', to: ['applicant', 'manager'], contains: [...salutation, ['申込受付番号:', receiptNumber]] }),
    ],
  },
];

const checking: readonly Step[] = [
  {
    ref: '審査', numbered: false, part: CHECKING, actor: 'centre', source: silent, note: joining,
    title: 'NACCSセンターが申込内容を確認し、審査を終了する（翌営業日）',
    scenes: [atCentre({ do: 'clock', businessDays: 1 }, { do: 'review', application: receiptNumber, decision: 'approve', startDate: '2026-04-21' })],
  },
  {
    ref: '2-①', numbered: true, part: CHECKING, actor: 'applicant', source: 'assumed: S0 2-① shows the mail for a 変更申込', note: ours,
    title: '申込担当者と管理責任者に「利用申込確認完了のお知らせ」が届く',
    scenes: [atMail({ do: 'expectMail', kind: '確認完了', subject: approved, to: ['applicant', 'manager'], contains: [...salutation, '申込内容の確認が完了しました。', ['申込受付番号:', receiptNumber]] })],
  },
  {
    ref: '2-②', numbered: true, part: CHECKING, actor: 'applicant', source: 'assumed: S0 1-① shows the news, the way on is that of S0 2-②', note: ours,
    title: 'E-mailのリンクからログインし、該当する申込受付番号の「詳細」を押す',
    scenes: [
      atMail({ do: 'follow', mail: approved, to: 'ログイン画面' }),
      loggingIn(),
      on('メニュー画面',
        { do: 'check', text: ['【', receiptNumber, '】通関士IDの追加申込の審査を終了しました。追加した利用者を確認してください。'] },
        { do: 'press', label: '詳細', row: receiptNumber, to: '申込内容参照画面' }),
    ],
  },
  {
    ref: '2-③', numbered: true, part: CHECKING, actor: 'applicant', source: 'assumed: S0 2-③ shows 申込分類 変更(通関士) and ID通知内容', note: ours,
    title: '確定した利用開始日を確認し、「ID通知内容」で追加された利用者IDを確認する',
    scenes: [
      on('申込内容参照画面',
        { do: 'check', label: 'ステータス', is: '審査終了' },
        { do: 'check', label: '申込分類', is: '変更(通関士)' },
        { do: 'check', label: '契約変更内容', is: '識別番号' },
        { do: 'check', label: '確定した利用開始日', is: '2026/04/21' },
        { do: 'check', table: 'ID通知内容', row: { '対象項目': '識別番号数', '追加': '2' } },
        { do: 'press', label: 'ID通知内容', to: 'ID通知内容' }),
      on('ID通知内容',
        { do: 'check', table: '利用者ID', rows: 2, row: { '利用者コード': CODE, '利用者ID': IDS[0], '接続形態': 'netNACCS' } },
        { do: 'check', table: '利用者ID', row: { '利用者ID': IDS[1] } }),
    ],
  },
  {
    ref: '利用開始日', numbered: false, part: START, actor: 'centre', source: silent, note: joining,
    title: '利用開始日になる',
    scenes: [atCentre({ do: 'clock', day: '2026-04-21' })],
  },
  {
    ref: '3-①', numbered: true, part: START, actor: 'applicant', source: silent, note: ours,
    title: '契約内容の確認で、追加された利用者IDが利用できるようになったことを確認する',
    scenes: [
      openingAndLoggingIn(),
      on('メニュー画面', { do: 'press', label: '契約内容の確認', to: '契約情報詳細表示画面' }),
      on('契約情報詳細表示画面',
        { do: 'switchTab', label: 'netNACCS' },
        { do: 'check', table: '利用者コードに関する情報', row: { '利用者コード': CODE, '業種': '通関業、通関士' } }),
    ],
  },
];

/** 通関士IDの追加: a menu item (S0 1-①, 2-②) without a walkthrough in the documents. */
export const brokerAddition: Procedure = {
  id: 'broker-addition', title: '通関士IDの追加', now: '2026-04-01T09:00:00+09:00', steps: [...applying, ...checking],
};
