import { atCentre, atMail, loggedIn, loggingIn, on, openingAndLoggingIn } from './build';
import type { Procedure, Step } from './types';
import { issued, joining, ours, preparing, receiptNumber, salutation, silent } from './words';

const APPLYING = '1. 再発行の申込';
const REISSUED = '2. デジタル証明書の再取得';

const DETAILS = '申込内容参照画面（証明書再発行）';
const FETCH = 'デジタル証明書取得画面';
/** The one terminal that the office has. */
const TERMINAL = '00001A';
const CODE = '[0-9A-Z]{8}';

const applying: readonly Step[] = [
  loggedIn(APPLYING, silent, preparing),
  {
    ref: '1-①', numbered: true, part: APPLYING, actor: 'applicant', source: 'assumed: S0 names クライアント証明書の再発行 for the exchange of a PC (R-25), its walkthrough is ours', note: ours,
    title: 'メニューの「クライアント証明書の再発行」を選び、再発行の流れを確認する',
    scenes: [
      on('メニュー画面', { do: 'press', label: 'クライアント証明書の再発行', to: '証明書再発行フロー画面' }),
      on('証明書再発行フロー画面', { do: 'press', label: '申込担当者の入力へ進む', to: '申込担当者入力画面（証明書再発行）' }),
    ],
  },
  {
    ref: '1-②', numbered: true, part: APPLYING, actor: 'applicant', source: silent, note: ours,
    title: '申込担当者の情報を確認し、「次へ進む」を押す',
    scenes: [on('申込担当者入力画面（証明書再発行）',
      { do: 'check', label: '氏名 姓：', is: '通関' },
      { do: 'press', label: '次へ進む', to: '再発行証明書選択画面' })],
  },
  {
    ref: '1-③', numbered: true, part: APPLYING, actor: 'applicant', source: 'assumed: E-09 lists the reasons, the screen is ours', note: ours,
    title: '入れ替えたパソコンの証明書と、再発行の理由を選択する',
    scenes: [on('再発行証明書選択画面',
      { do: 'check', table: '再発行する証明書', rows: 1, row: { '論理端末名': TERMINAL, '利用機器区分': 'net', '証明書の状態': '取得済み', '申込': '可' } },
      { do: 'tick', label: '再発行', row: TERMINAL },
      { do: 'choose', label: '再発行の理由', option: 'パソコンの入替' },
      { do: 'press', label: '次へ進む', to: '証明書再発行確認画面' })],
  },
  {
    ref: '1-④', numbered: true, part: APPLYING, actor: 'applicant', source: silent, note: ours,
    title: '内容に誤りがないか確認し、「申込内容を登録する」を押す',
    scenes: [on('証明書再発行確認画面',
      { do: 'check', label: '再発行する証明書', is: TERMINAL },
      { do: 'check', label: '再発行の理由', is: 'パソコンの入替' },
      { do: 'fill', label: '備考', value: '4月10日にパソコンを入れ替えます。' },
      { do: 'press', label: '申込内容を登録する', to: '証明書再発行完了画面' })],
  },
  {
    ref: '1-⑤', numbered: true, part: APPLYING, actor: 'applicant', source: silent, note: ours,
    title: '申込受付番号を控える。申込担当者と管理責任者に受付完了のE-mailが届く',
    scenes: [
      on('証明書再発行完了画面', { do: 'read', label: '申込受付番号', form: '\\d{6}[A-Z]', remember: '申込受付番号' }),
      atMail({
        do: 'expectMail', kind: '受付完了', subject: '【NSS】証明書再発行申込受付完了のお知らせ', to: ['applicant', 'manager'],
        contains: [...salutation, '再発行には1営業日以上かかります。', ['申込受付番号:', receiptNumber]],
      }),
    ],
  },
];

const fetching: readonly Step[] = [
  {
    ref: '審査と再発行', numbered: false, part: REISSUED, actor: 'centre', source: 'assumed: E-10 says that a re-issue takes at least one 営業日', note: joining,
    title: 'NACCSセンターが審査を終了し、翌営業日に証明書の再発行作業を完了する',
    scenes: [atCentre({ do: 'review', application: receiptNumber, decision: 'approve' }, { do: 'clock', businessDays: 1 }, { do: 'complete', application: receiptNumber })],
  },
  {
    ref: '2-①', numbered: true, part: REISSUED, actor: 'manager', source: 'assumed: S0 3-① shows the mail (R-28) for added terminals, a re-issue is taken to send the same', note: ours,
    title: '管理責任者だけに「デジタル証明書発行完了のお知らせ」が届く',
    scenes: [atMail({
      do: 'expectMail', kind: 'デジタル証明書発行完了', subject: issued, to: ['manager'],
      contains: [...salutation, 'デジタル証明書の発行が完了しました。', ['申込受付番号:', receiptNumber], 'トップメニュー「新着情報」詳細→「ID通知内容」', 'NSS電子申請情報ページ'],
    })],
  },
  {
    ref: '2-②', numbered: true, part: REISSUED, actor: 'manager', source: 'assumed: S0 1-① shows the news, the way on is ours', note: ours,
    title: 'E-mailのリンクからログインし、新着情報で再発行の完了を確認して「詳細」を押す',
    scenes: [
      atMail({ do: 'follow', mail: issued, link: '/dfw/login/', to: 'ログイン画面' }),
      loggingIn(),
      on('メニュー画面',
        { do: 'check', text: ['【', receiptNumber, '】デジタル証明書を再発行しました。NACCS掲示板よりデジタル証明書を取得の上、適用作業を実施願います。'] },
        { do: 'press', label: '詳細', row: receiptNumber, to: DETAILS }),
      on(DETAILS,
        { do: 'check', label: 'ステータス', is: '作業完了' },
        { do: 'check', table: '進行状況', row: { '作業項目': 'デジタル証明書再発行作業完了', '通知内容': 'デジタル証明書を再発行しました。' } },
        { do: 'press', label: 'ID通知内容', to: 'ID通知内容' }),
    ],
  },
  {
    ref: '2-③', numbered: true, part: REISSUED, actor: 'manager', source: 'assumed: mail M-4 says ID通知内容', note: ours,
    title: '「ID通知内容」で、新しい認証コード1・認証コード2を確認する',
    scenes: [on('ID通知内容',
      { do: 'check', table: '論理端末・認証コード', rows: 1, row: { '論理端末名': TERMINAL, '証明書の状態': '発行済み' } },
      { do: 'read', label: '認証コード1', form: CODE, remember: '認証コード1', secret: true },
      { do: 'read', label: '認証コード2', form: CODE, remember: '認証コード2', secret: true })],
  },
  {
    ref: '2-④', numbered: true, part: REISSUED, actor: 'manager', source: 'assumed: mail M-4 leads to NSS電子申請情報ページ, the pages are ours', note: ours,
    title: '入れ替えた端末で、NSS電子申請情報ページの「デジタル証明書取得画面」から証明書を取得する',
    scenes: [
      atMail({ do: 'follow', mail: issued, link: '/nss/index.html', to: 'NSS電子申請情報ページ' }),
      on('NSS電子申請情報ページ', { do: 'press', label: 'デジタル証明書取得画面', to: FETCH }),
      on(FETCH,
        { do: 'fill', label: '認証コード1', value: { secret: { remembered: '認証コード1' } } },
        { do: 'fill', label: '認証コード2', value: { secret: { remembered: '認証コード2' } } },
        { do: 'press', label: 'デジタル証明書を取得する', to: 'デジタル証明書取得完了画面' }),
      on('デジタル証明書取得完了画面',
        { do: 'check', label: '論理端末名', is: TERMINAL },
        { do: 'check', label: '企業名', is: { account: 'company' } },
        { do: 'check', label: '発行日', is: '2026/04/02' }),
    ],
  },
  {
    ref: '2-⑤', numbered: true, part: REISSUED, actor: 'manager', source: 'assumed: E-09 asks for a re-issue where a certificate is lost', note: ours,
    title: '同じ認証コードでは、二度は取得できないことを確認する',
    scenes: [
      on('デジタル証明書取得完了画面', { do: 'press', label: '続けて別の証明書を取得する', to: FETCH }),
      on(FETCH,
        { do: 'fill', label: '認証コード1', value: { secret: { remembered: '認証コード1' } } },
        { do: 'fill', label: '認証コード2', value: { secret: { remembered: '認証コード2' } } },
        { do: 'press', label: 'デジタル証明書を取得する', to: FETCH, alert: 'デジタル証明書を取得できません。' }),
    ],
  },
  {
    ref: '2-⑥', numbered: true, part: REISSUED, actor: 'manager', source: 'assumed: the state of a certificate is shown with its terminal', note: ours,
    title: 'NSSの契約内容の確認で、証明書が「取得済み」になったことを確認する',
    scenes: [
      openingAndLoggingIn(),
      on('メニュー画面', { do: 'press', label: '契約内容の確認', to: '契約情報詳細表示画面' }),
      on('契約情報詳細表示画面',
        { do: 'switchTab', label: 'netNACCS' },
        { do: 'check', table: '論理端末に関する情報', rows: 1, row: { '論理端末名': TERMINAL, 'デジタル証明書': '取得済み' } }),
    ],
  },
];

/** クライアント証明書の再発行: a menu item (S0 1-①, R-25) without a walkthrough in the documents. */
export const certificateReissue: Procedure = {
  id: 'certificate-reissue', title: 'クライアント証明書の再発行', now: '2026-04-01T09:00:00+09:00', steps: [...applying, ...fetching],
};
