import { atCentre, atMail, loggedIn, loggingIn, on, openingAndLoggingIn } from './build';
import type { Procedure, Step } from './types';
import { approved, between, issued, receiptNumber, salutation } from './words';

const APPLYING = '1. 変更申込';
const CHECKING = '2. 申込内容の確認';
const CERTIFICATE = '3. デジタル証明書の確認';
const omitted = 'この手順は文書「netNACCS端末の追加申込」に説明がなく、「利用者IDの廃止申込」の同じ画面の説明から補っています。';

/** The document's example: one terminal at present, two to add. */
const ADDED = '2';
/** Five digits and a letter, as 99999W in the document; the form of 認証コード is in no document. */
const TERMINAL = '\\d{5}[A-Z]';
const CODE = '[0-9A-Za-z-]{6,}';

const applying: readonly Step[] = [
  loggedIn(APPLYING, 'S0 part 1, heading ログイン画面', between),
  {
    ref: '1-①', numbered: true, part: APPLYING, actor: 'applicant', source: 'S0 1-①',
    title: '「契約内容確認」を押す',
    scenes: [on('メニュー画面', { do: 'press', label: '契約内容確認', to: '契約情報詳細表示画面' })],
  },
  {
    ref: '1-②', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-② (omitted in S0)', note: omitted,
    title: 'タブ「netNACCS」で現在の契約台数を確認し、「契約情報を変更する」を押す',
    scenes: [on('契約情報詳細表示画面',
      { do: 'switchTab', label: 'netNACCS' },
      { do: 'check', table: '論理端末に関する情報', rows: 1, row: { '利用機器区分': 'net' } },
      { do: 'press', label: '契約情報を変更する', to: '変更申込ガイダンス画面' })],
  },
  {
    ref: '1-③', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-③ (omitted in S0)', note: omitted,
    title: '完了までの流れを確認し、「申込内容選択へ進む」を押す',
    scenes: [on('変更申込ガイダンス画面', { do: 'press', label: '申込内容選択へ進む', to: '変更内容入力画面' })],
  },
  {
    ref: '1-④', numbered: true, part: APPLYING, actor: 'applicant', source: 'S0 1-④',
    title: '変更する項目を選び、利用開始希望日と変更する理由を入力する',
    scenes: [on('変更内容入力画面',
      { do: 'check', label: 'その他の契約変更', is: 'なし' },
      { do: 'tick', label: 'netNACCS端末の登録情報（追加・削除）' },
      { do: 'follow', label: 'こちら（スケジュール）', opens: 'NACCS利用開始スケジュール', shows: ['2026/05/01'] },
      { do: 'fill', label: '利用開始希望日', value: '20260501' },
      { do: 'follow', label: 'こちら（変更する理由の記載例）', opens: '変更する理由の記載例', shows: [] },
      { do: 'fill', label: '変更する理由', value: '業務量の増加に伴い、netNACCS端末を2台追加するため。' },
      { do: 'press', label: '申込担当者の入力へ進む', to: '申込担当者入力画面' })],
  },
  {
    ref: '1-⑤', numbered: true, part: APPLYING, actor: 'applicant', source: 'S0 1-⑤',
    title: '申込担当者の情報を入力・確認し、「次へ進む」を押す',
    scenes: [on('申込担当者入力画面',
      { do: 'check', label: '氏名 姓：', is: '通関' },
      { do: 'check', label: '氏名 名：', is: '花子' },
      { do: 'fill', label: '氏名(フリガナ) 姓：', value: 'ツウカン' },
      { do: 'fill', label: '氏名(フリガナ) 名：', value: 'ハナコ' },
      { do: 'fill', label: '所属部課名', value: '第一営業部通関課' },
      { do: 'fill', label: '役職名', value: '係長' },
      { do: 'fill', label: '電話番号', value: '0120794550' },
      { do: 'fill', label: 'E-mailアドレス 登録用', value: { account: 'contactEmail' } },
      { do: 'fill', label: 'E-mailアドレス 確認用', value: { account: 'contactEmail' } },
      { do: 'press', label: '次へ進む', to: '利用申込情報（論理端末）登録画面' })],
  },
  {
    ref: '1-⑥', numbered: true, part: APPLYING, actor: 'applicant', source: 'S0 1-⑥',
    title: '追加する台数を入力し、「次へ進む」を押す',
    scenes: [on('利用申込情報（論理端末）登録画面',
      { do: 'check', table: '論理端末の廃止に関する項目', rows: 1, row: { '区分': '共用', '利用機器区分': 'net', 'パッケージソフト区分': 'net' } },
      { do: 'fill', label: '論理端末追加数 (netNACCS)', value: ADDED },
      { do: 'press', label: '次へ進む', to: '変更申込確認画面' })],
  },
  {
    ref: '1-⑦', numbered: true, part: APPLYING, actor: 'applicant', source: 'S0 1-⑦',
    title: '変更内容に誤りがないか確認し、「申込内容を登録する」を押す',
    scenes: [on('変更申込確認画面',
      { do: 'check', table: '論理端末に関する情報', rows: 1, row: { '区分': '共用', '利用機器区分': 'net', 'パッケージソフト区分': 'net' } },
      { do: 'check', table: '申込情報', rows: 1, row: {
        '申込内容': '追加', '区分': '共用', '利用機器区分': 'net', 'パッケージソフト区分': 'net', '論理端末名': '', '端末追加数': ADDED,
      } },
      { do: 'press', label: '申込内容を登録する', to: '変更申込登録完了画面' })],
  },
  {
    ref: '1-⑧', numbered: true, part: APPLYING, actor: 'applicant', source: 'S0 1-⑧, R-29',
    title: '申込受付番号を控える。申込担当者と管理責任者に受付完了のE-mailが届く',
    scenes: [
      on('変更申込登録完了画面', { do: 'read', label: '申込受付番号', form: '\\d{6}[A-Z]', remember: '申込受付番号' }),
      atMail({
        do: 'expectMail', kind: '受付完了', subject: '【NSS】利用申込受付完了のお知らせ', to: ['applicant', 'manager'],
        contains: [...salutation, ['申込受付番号:', receiptNumber], '申込受付年月日:2026年04月01日'],
      }),
    ],
  },
];

const checking: readonly Step[] = [
  {
    ref: '審査', numbered: false, part: CHECKING, actor: 'centre', source: 'S0 flow: 内容確認中 → 審査終了, R-26, R-31', note: between,
    title: 'NACCSセンターが申込内容を確認し、審査を終了する（翌営業日）。利用開始日は希望日と異なる',
    scenes: [atCentre({ do: 'clock', businessDays: 1 }, { do: 'review', application: receiptNumber, decision: 'approve', startDate: '2026-05-11' })],
  },
  {
    ref: '2-①', numbered: true, part: CHECKING, actor: 'applicant', source: 'S0 2-①',
    title: '申込担当者と管理責任者に「利用申込確認完了のお知らせ」が届く',
    scenes: [atMail({
      do: 'expectMail', kind: '確認完了', subject: approved, to: ['applicant', 'manager'],
      contains: [
        ...salutation, '輸出入・港湾関連情報処理センター株式会社(NACCSセンター)です。', '申込内容の確認が完了しました。',
        '申込受付年月日:2026年04月01日', ['申込受付番号:', receiptNumber],
        '以下のURLから確定した申込内容と利用開始日を必ずご確認ください。', 'トップメニュー「新着情報」>「ID通知内容」',
      ],
    })],
  },
  {
    ref: '2-②', numbered: true, part: CHECKING, actor: 'applicant', source: 'S0 2-②',
    title: 'E-mailのリンクからログインし、該当する申込受付番号の「詳細」を押す',
    scenes: [
      atMail({ do: 'follow', mail: approved, to: 'ログイン画面' }),
      loggingIn(),
      on('メニュー画面',
        { do: 'check', text: ['【', receiptNumber, '】利用申込の審査が終了しました。通知内容を確認してください。'] },
        { do: 'press', label: '詳細', row: receiptNumber, to: '申込内容参照画面' }),
    ],
  },
  {
    ref: '2-③', numbered: true, part: CHECKING, actor: 'applicant', source: 'S0 2-③, D-10',
    title: '確定した利用開始日と申込内容を確認し、申込書を出力して、「ID通知内容」を押す',
    scenes: [
      on('申込内容参照画面',
        { do: 'check', label: '受付番号', is: receiptNumber },
        { do: 'check', label: 'ステータス', is: '審査終了' },
        { do: 'check', label: '申込日', is: '2026/04/01' },
        { do: 'check', label: '審査終了日', is: '2026/04/02' },
        { do: 'check', label: '利用開始希望日', is: '2026/05/01' },
        { do: 'check', label: '確定した利用開始日', is: '2026/05/11' },
        { do: 'check', label: '申込分類', is: '変更申込' },
        { do: 'check', label: '契約変更内容', is: '端末(net)' },
        { do: 'check', table: 'ID通知内容', row: { '対象項目': '論理端末数', '追加': ADDED } },
        { do: 'check', blocked: '承認通知を出力する', because: '利用開始日（2026/05/11）以降に出力できます。' },
        { do: 'expectFile', label: '申込書を出力する', name: ['変更申込書_', receiptNumber, '.pdf'], contains: [
          'システムサービス利用契約変更申込書', '輸出入・港湾関連情報処理センター株式会社 様', 'システム利用規約に従って、システム利用の申込みを行います。',
          [{ account: 'company' }, ' ', { account: 'office' }], ['申込受付番号 ', receiptNumber], '申込日 2026年04月01日', '利用開始希望日 2026年05月01日', '業務量の増加に伴い、netNACCS端末を2台追加するため。',
        ] },
        { do: 'switchTab', label: 'netNACCS' },
        { do: 'check', table: '申込情報', row: { '申込内容': '追加', '利用機器区分': 'net', '端末追加数': ADDED } },
        { do: 'switchTab', label: '申込内容' },
        { do: 'press', label: 'ID通知内容', to: 'ID通知内容' }),
      on('ID通知内容', { do: 'check', table: '論理端末・認証コード', rows: 2, forms: { '論理端末名': TERMINAL } }),
    ],
  },
];

const certificate: readonly Step[] = [
  {
    ref: '証明書発行', numbered: false, part: CERTIFICATE, actor: 'centre', source: 'S0 flow: デジタル証明書発行作業完了', note: between,
    title: 'NACCSセンターがデジタル証明書の発行作業を完了する',
    scenes: [atCentre({ do: 'clock', businessDays: 3 }, { do: 'complete', application: receiptNumber })],
  },
  {
    ref: '3-①', numbered: true, part: CERTIFICATE, actor: 'manager', source: 'S0 3-①, R-28',
    title: '管理責任者だけに「デジタル証明書発行完了のお知らせ」が届く',
    scenes: [atMail({
      do: 'expectMail', kind: 'デジタル証明書発行完了', subject: issued, to: ['manager'],
      contains: [
        ...salutation, '輸出入・港湾関連情報処理センター株式会社(NACCSセンター)です。', 'デジタル証明書の発行が完了しました。',
        'ご利用になる端末にデジタル証明書の取得作業を実施してください。', '申込受付年月日:2026年04月01日', ['申込受付番号:', receiptNumber],
        'デジタル証明書取得の際に必要な「認証コード」は、以下のURLからご確認ください。', 'トップメニュー「新着情報」詳細→「ID通知内容」',
        'デジタル証明書の取得手順は、以下のURLからご確認ください。', 'NSS電子申請情報ページ', 'ご利用にあたっての留意事項',
      ],
    })],
  },
  {
    ref: '3-②', numbered: true, part: CERTIFICATE, actor: 'manager', source: 'S0 3-②',
    title: 'E-mailのリンクからログインし、該当する申込受付番号の「詳細」を押す',
    scenes: [
      atMail({ do: 'follow', mail: issued, to: 'ログイン画面' }),
      loggingIn(),
      on('メニュー画面', { do: 'press', label: '詳細', row: receiptNumber, to: '申込内容参照画面' }),
    ],
  },
  {
    ref: '認証コード', numbered: false, part: CERTIFICATE, actor: 'manager', source: 'assumed: mail M-4 says 新着情報 詳細 → ID通知内容',
    note: '文書は3-②で終わっています。E-mailの案内「ID通知内容」に従って続けます。',
    title: '「ID通知内容」で、追加した2台の認証コードを確認する',
    scenes: [
      on('申込内容参照画面', { do: 'press', label: 'ID通知内容', to: 'ID通知内容' }),
      on('ID通知内容', { do: 'check', table: '論理端末・認証コード', rows: 2, forms: { '論理端末名': TERMINAL, '認証コード1': CODE, '認証コード2': CODE } }),
    ],
  },
  {
    ref: '利用開始日', numbered: false, part: '★利用開始★', actor: 'centre', source: 'S0 flow: 利用開始', note: between,
    title: '利用開始日になる',
    scenes: [atCentre({ do: 'clock', day: '2026-05-11' })],
  },
  {
    ref: '承認通知', numbered: false, part: '★利用開始★', actor: 'applicant', source: 'S0 2-③, R-27',
    note: '2-③で述べられている承認通知は利用開始日以降に出力できるため、ここで出力します。',
    title: '承認通知を出力し、追加した端末が契約に加わったことを確認する',
    scenes: [
      openingAndLoggingIn(),
      on('メニュー画面', { do: 'press', label: '申込内容確認', to: '申込情報一覧' }),
      on('申込情報一覧', { do: 'press', label: '詳細', row: receiptNumber, to: '申込内容参照画面' }),
      on('申込内容参照画面',
        { do: 'expectFile', label: '承認通知を出力する', name: ['承認通知_', receiptNumber, '.pdf'], contains: [
          'システムサービス利用契約変更承認通知', { account: 'company' }, { account: 'office' }, ['申込受付番号 ', receiptNumber], '審査終了日 2026年04月02日', '利用開始日 2026年05月11日',
        ] },
        { do: 'press', label: '契約内容確認', to: '契約情報詳細表示画面' }),
      on('契約情報詳細表示画面',
        { do: 'switchTab', label: 'netNACCS' },
        { do: 'check', table: '論理端末に関する情報', rows: 3, forms: { '論理端末名': TERMINAL } }),
    ],
  },
];

/** netNACCS端末の追加申込: the document's 13 steps, two of which it omits, and what lies between them. */
export const terminalAddition: Procedure = {
  id: 'terminal-addition',
  title: 'netNACCS端末の追加申込',
  now: '2026-04-01T09:00:00+09:00',
  steps: [...applying, ...checking, ...certificate],
};
