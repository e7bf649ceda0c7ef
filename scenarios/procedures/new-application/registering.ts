import { atCentre, atMail, loggingInWith, on } from '../build';
import { temporaryCredentials } from '../temporary-account';
import type { Step } from '../types';
import type { Branch } from './branch';
import { approved, between, receiptNumber, unnumbered } from '../words';

const PART = '2. 新規の利用申込';
const salutation = ['港湾通運株式会社 品川事務所', 'NACCSのご利用ありがとうございます。'] as const;
/** What ID通知内容 tells: ログイン ID is 事業所コード, パスワード is 事業所パスワード. */
export const formalCredentials = { loginId: { remembered: '事業所コード' }, password: { secret: { remembered: '事業所パスワード' } } } as const;

/** 2-⑥ to 2-⑧: registration, review, and the formal ID. */
export const registering = ({ connection, start, deadline, readable }: Branch): readonly Step[] => [
  {
    ref: '2-⑥', numbered: true, part: PART, actor: 'applicant', source: 'S1 2. 入力確認画面, S3 step 17', note: unnumbered,
    title: '入力内容を確認し、「申込内容を登録する」を押す',
    scenes: [on('入力確認画面',
      { do: 'check', text: ['接続形態', connection] },
      { do: 'check', text: '港湾通運株式会社' },
      { do: 'press', label: '申込内容を登録する', to: '新規利用申込完了画面' })],
  },
  {
    ref: '2-⑦', numbered: true, part: PART, actor: 'applicant', source: 'S1 2. bullets 4, 5; R-29; D-11', note: unnumbered,
    title: '申込受付番号を控える。申込担当者と管理責任者に受付完了のE-mailが届く',
    scenes: [
      on('新規利用申込完了画面', { do: 'read', label: '申込受付番号', form: '\\d{6}[A-Z]', remember: '申込受付番号' }),
      atMail({
        do: 'expectMail', kind: '受付完了', subject: '【NSS】利用申込受付完了のお知らせ', to: ['applicant', 'manager'],
        contains: [...salutation, ['申込受付番号:', receiptNumber], '申込受付年月日:2026年04月01日'],
      }),
    ],
  },
  {
    ref: '審査', numbered: false, part: PART, actor: 'centre', source: 'S1 2. 審査が完了した後; D-12, D-19', note: between,
    title: `NACCSセンターが審査を終了する（翌営業日）。利用開始日は${start.shown}に決まる`,
    scenes: [atCentre({ do: 'clock', businessDays: 1 }, { do: 'review', application: receiptNumber, decision: 'approve' })],
  },
  {
    ref: '確認完了', numbered: false, part: PART, actor: 'applicant', source: 'S1 2. bullet 5; R-29; external: E-02', note: between,
    title: '申込担当者と管理責任者に確認完了のE-mailが届く',
    scenes: [atMail({
      do: 'expectMail', kind: '確認完了', subject: approved, to: ['applicant', 'manager'],
      contains: [...salutation, ['申込受付番号:', receiptNumber], ['利用開始日:', start.long], ['システム設定申込締切日:', deadline.long], 'トップメニュー「新着情報」>「ID通知内容」'],
    })],
  },
  {
    ref: '2-⑧', numbered: true, part: PART, actor: 'applicant', source: 'S1 2. bullet 6; R-07, R-09; D-03, D-13', note: unnumbered,
    title: '仮ログインIDでログインし、新着情報からID通知内容を開いて、ログインIDとパスワードを控える',
    scenes: [
      atMail({ do: 'follow', mail: approved, to: 'ログイン画面' }),
      loggingInWith(temporaryCredentials, 'メニュー画面（仮ログイン）'),
      on('メニュー画面（仮ログイン）',
        { do: 'check', text: ['【', receiptNumber, '】利用申込の審査が終了しました。通知内容を確認してください。'] },
        { do: 'press', label: '詳細', row: receiptNumber, to: '申込内容参照画面' }),
      on('申込内容参照画面',
        { do: 'check', label: 'ステータス', is: '審査終了' },
        { do: 'check', label: '申込分類', is: '新規申込' },
        { do: 'check', label: '利用開始希望日', is: '2026/04/21' },
        { do: 'check', label: '確定した利用開始日', is: start.shown },
        { do: 'check', label: 'システム設定申込締切日', is: deadline.shown },
        { do: 'check', blocked: '承諾書を出力する', because: `利用開始日（${start.shown}）以降に出力できます。` },
        { do: 'expectFile', label: '申込書を出力する', name: ['利用申込書_', receiptNumber, '.pdf'], contains: [
          'システムサービス利用申込書', '輸出入・港湾関連情報処理センター株式会社 様', '港湾通運株式会社', '品川事務所', receiptNumber,
        ] },
        { do: 'press', label: 'ID通知内容', to: 'ID通知内容' }),
      on('ID通知内容',
        { do: 'check', text: ['閲覧期限', readable] },
        { do: 'read', label: '事業所コード', form: '[0-9A-Z]{6}', remember: '事業所コード' },
        { do: 'read', label: '事業所パスワード', form: '[!-~]{8,}', remember: '事業所パスワード', secret: true },
        { do: 'read', label: '利用者コード', form: '[0-9A-Z]{5}', remember: '利用者コード' },
        connection === 'netNACCS'
          ? { do: 'check', table: '利用者ID', rows: 3, forms: { '利用者コード': '[0-9A-Z]{5}', '識別番号': '[A-XZ][0-9][A-Z]', '利用者ID': '[0-9A-Z]{8}' } }
          : { do: 'check', table: '利用者ID', rows: 4, forms: { '利用者コード': '[0-9A-Z]{5}', '識別番号': '[0-9]{3}|Y[A-Z][0-9]', '利用者ID': '[0-9A-Z]{8}' } },
        { do: 'check', table: '論理端末・認証コード', rows: connection === 'netNACCS' ? 4 : 2, forms: { '論理端末名': '\\d{5}[A-Z]' } }),
    ],
  },
];
