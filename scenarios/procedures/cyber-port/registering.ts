import { atCentre, atMail, loggingInWith, on } from '../build';
import { temporaryCredentials } from '../temporary-account';
import type { Step } from '../types';
import { approved, between, receiptNumber } from '../words';
import { PART } from './codes';
import { COMPANY, OFFICE, type Wish } from './variant';

const salutation = [`${COMPANY} ${OFFICE.kept}`, 'NACCSのご利用ありがとうございます。'] as const;
const completed = '【NSS】申込手続き完了のお知らせ';

/** From a mail to 申込内容参照画面, with the 仮ログインID. */
const following = (mail: string) => [
  atMail({ do: 'follow', mail, to: 'ログイン画面' }),
  loggingInWith(temporaryCredentials, 'メニュー画面（仮ログイン）'),
  on('メニュー画面（仮ログイン）', { do: 'press', label: '詳細', row: receiptNumber, to: '申込内容参照画面' }),
];

/** 17 to 20: registration, the three mails (D-11), and the IDs. */
export const registering = ({ codes, ids, password, days: { applied, start, readable } }: Wish): readonly Step[] => [
  {
    ref: '17', numbered: true, part: PART, actor: 'applicant', source: 'S3 step 17',
    title: '申込内容を確認し、「申込内容を登録する」を押下する',
    scenes: [
      on('入力確認画面',
        { do: 'check', text: 'サイバーポート利用のための申込' },
        { do: 'check', text: ['接続形態', '一般NACCS'] },
        { do: 'check', text: ['事業所名', OFFICE.kept] },
        { do: 'check', text: ['事業所名(フリガナ)', OFFICE.kana] },
        { do: 'fill', label: '備考', value: '' },
        { do: 'press', label: '申込内容を登録する', to: '新規利用申込完了画面' }),
      on('新規利用申込完了画面', { do: 'read', label: '申込受付番号', form: '\\d{6}[A-Z]', remember: '申込受付番号' }),
    ],
  },
  {
    ref: '18', numbered: true, part: PART, actor: 'applicant', source: 'S3 step 18, R-29',
    title: '利用申込受付完了のE-mailが届く',
    scenes: [atMail({
      do: 'expectMail', kind: '受付完了', subject: '【NSS】利用申込受付完了のお知らせ', to: ['applicant', 'manager'],
      contains: [...salutation, ['申込受付番号:', receiptNumber], `申込受付年月日:${applied}`],
    })],
  },
  {
    ref: '審査', numbered: false, part: PART, actor: 'centre', source: 'S3 step 19 (D-19: no line, 7 営業日)', note: between,
    title: `NACCSセンターが申込内容を確認する（翌営業日）。利用開始日は${start.shown}に決まる`,
    scenes: [atCentre({ do: 'clock', businessDays: 1 }, { do: 'review', application: receiptNumber, decision: 'approve' })],
  },
  {
    ref: '19', numbered: true, part: PART, actor: 'applicant', source: 'S3 step 19, R-26, R-29',
    title: 'NACCSセンターの確認完了のE-mailが届く。利用開始日などを確認する',
    scenes: [
      atMail({
        do: 'expectMail', kind: '確認完了', subject: approved, to: ['applicant', 'manager'],
        contains: [...salutation, ['申込受付番号:', receiptNumber], '申込内容の確認が完了しました。', '以下のURLから確定した申込内容と利用開始日を必ずご確認ください。'],
      }),
      ...following(approved),
      on('申込内容参照画面',
        { do: 'check', label: 'ステータス', is: '審査終了' },
        { do: 'check', label: '申込分類', is: '新規申込' },
        { do: 'check', label: '利用開始希望日', is: start.shown },
        { do: 'check', label: '確定した利用開始日', is: start.shown },
        // S3 has no システム設定: the code has its own.
        { do: 'check', label: 'システム設定申込締切日', is: '－' },
        { do: 'check', table: 'ID通知内容', row: { '対象項目': '識別番号数', '追加': String(ids.length) } },
        { do: 'check', table: 'ID通知内容', row: { '対象項目': '利用者コード数', '追加': '' } }),
    ],
  },
  {
    ref: '作業完了', numbered: false, part: PART, actor: 'centre', source: 'S3 step 20 (D-11)', note: between,
    title: 'NACCSセンターが申込手続きを完了する', scenes: [atCentre({ do: 'complete', application: receiptNumber })],
  },
  {
    ref: '20', numbered: true, part: PART, actor: 'applicant', source: 'S3 step 20, R-08, R-40 (D-03, D-11, D-17)',
    title: '申込手続き完了のE-mailが届く。記載のURLからID・パスワードを確認し、控える',
    scenes: [
      atMail({
        do: 'expectMail', kind: '申込手続き完了', subject: completed, to: ['applicant', 'manager'],
        contains: [...salutation, ['申込受付番号:', receiptNumber], '申込手続きが完了しました。', '利用開始日の2営業日後まで'],
      }),
      ...following(completed),
      on('申込内容参照画面', { do: 'press', label: 'ID通知内容', to: 'ID通知内容' }),
      on('ID通知内容',
        { do: 'check', text: ['閲覧期限', readable.shown] },
        { do: 'read', label: '事業所コード', form: '[0-9A-Z]{6}', remember: '事業所コード' },
        { do: 'read', label: '事業所パスワード', form: '[!-~]{8,}', remember: '事業所パスワード', secret: true },
        { do: 'read', label: '初期パスワード', form: '[!-~]{6,}', remember: password, secret: true },
        { do: 'check', table: '利用者ID', rows: ids.length, forms: { '利用者ID': '[0-9A-Z]{5}Y[0-9A-Z]{2}', '識別番号': 'Y[0-9A-Z]{2}' } },
        ...ids.map((id) => ({ do: 'check', table: '利用者ID', row: { '利用者ID': id } }) as const),
        ...codes.map(({ code }) => ({ do: 'check', table: '利用者ID', row: { '利用者コード': code } }) as const)),
    ],
  },
];
