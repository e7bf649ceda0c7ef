import { atCentre, atMail, loggedIn, loggingIn, on, openingAndLoggingIn } from './build';
import type { Procedure, Step } from './types';
import { approved, between, receiptNumber, salutation } from './words';

const APPLYING = '1. 変更申込';
const CHECKING = '2. 申込内容の確認';
const RETIRED = '3. 利用開始日以降';
const promised = '文書の「3. 利用開始日以降」の説明を、NACCSの業務で確かめます。';

/** The document's picture: 利用者コード 1ANAC and 識別番号 A0A. */
const CODE = '1ANAC';
const ID = '1ANACA0A';
/** The 利用者ID of 一般NACCS under the same code, which stays. */
const OTHER = '1ANAC001';

const applying: readonly Step[] = [
  loggedIn(APPLYING, 'S2 part 1, heading ログイン画面', between),
  {
    ref: '1-①', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-①',
    title: '「契約内容確認」を押す',
    scenes: [on('メニュー画面', { do: 'press', label: '契約内容確認', to: '契約情報詳細表示画面' })],
  },
  {
    ref: '1-②', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-②, D-17',
    title: 'netNACCS用の利用者IDを廃止するため、タブ「netNACCS」で現在の利用者IDを確認し、「契約情報を変更する」を押す',
    scenes: [on('契約情報詳細表示画面',
      { do: 'switchTab', label: '一般NACCS' },
      { do: 'check', table: '利用者IDに関する情報', rows: 1, row: { '利用者ID': OTHER, '状態': '利用中' } },
      { do: 'switchTab', label: 'netNACCS' },
      { do: 'check', table: '利用者IDに関する情報', rows: 1, row: { '利用者コード': CODE, '識別番号': 'A0A', '利用者ID': ID, '状態': '利用中' } },
      { do: 'press', label: '契約情報を変更する', to: '変更申込ガイダンス画面' })],
  },
  {
    ref: '1-③', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-③',
    title: '完了までの流れを確認し、「申込内容選択へ進む」を押す',
    scenes: [on('変更申込ガイダンス画面', { do: 'press', label: '申込内容選択へ進む', to: '変更内容入力画面' })],
  },
  {
    ref: '1-④', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-④, D-22',
    title: '「識別番号（追加・削除）」を選び、利用開始希望日と変更する理由を入力する',
    scenes: [on('変更内容入力画面',
      { do: 'tick', label: '識別番号（追加・削除）' },
      { do: 'fill', label: '利用開始希望日', value: '20171101' },
      { do: 'fill', label: '変更する理由', value: '担当者の減員に伴い、使用しない利用者IDを廃止するため。' },
      { do: 'press', label: '申込担当者の入力へ進む', to: '申込担当者入力画面' })],
  },
  {
    ref: '1-⑤', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-⑤',
    title: '申込担当者の情報を確認し、「次へ進む」を押す',
    scenes: [on('申込担当者入力画面',
      { do: 'check', label: '氏名 姓：', is: '通関' },
      { do: 'check', label: '氏名 名：', is: '花子' },
      { do: 'press', label: '次へ進む', to: '変更申込（利用者コード）一覧入力画面' })],
  },
  {
    ref: '1-⑥', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-⑥',
    title: '廃止する識別番号のある利用者コードの「詳細」を押す',
    scenes: [on('変更申込（利用者コード）一覧入力画面',
      { do: 'check', table: '利用者コード', rows: 1, row: { '利用者コード': CODE, '業種': '通関業', '利用中の識別番号数': '2', '申込情報': '－' } },
      { do: 'press', label: '詳細', row: CODE, to: '詳細入力画面' })],
  },
  {
    ref: '1-⑦', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-⑦',
    title: '廃止する識別番号の「識別番号の廃止」を選び、システム区分を選択して、「この内容で設定する」を押す',
    scenes: [on('詳細入力画面',
      { do: 'check', label: '利用者コード', is: CODE },
      { do: 'check', table: '識別番号の廃止に関する項目', rows: 2, row: { '識別番号': 'A0A', '利用者ID': ID, '接続形態': 'netNACCS' } },
      { do: 'tick', label: '識別番号の廃止', row: ID },
      { do: 'choose', label: 'システム区分', option: '海上・航空共用' },
      { do: 'press', label: 'この内容で設定する', to: '変更申込（利用者コード）一覧入力画面' })],
  },
  {
    ref: '1-⑧', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-⑧',
    title: '申込情報が作成されていることを確認し、「次へ進む」を押す',
    scenes: [on('変更申込（利用者コード）一覧入力画面',
      { do: 'check', table: '利用者コード', rows: 1, row: { '利用者コード': CODE, '申込情報': '識別番号の廃止 A0A' } },
      { do: 'press', label: '次へ進む', to: '変更申込確認画面' })],
  },
  {
    ref: '1-⑨', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-⑨',
    title: '申込内容に誤りがないか確認し、備考を入力して（任意）、「申込内容を登録する」を押す',
    scenes: [on('変更申込確認画面',
      { do: 'check', table: '変更する内容', rows: 1, row: { '項目': '識別番号の廃止', '変更前': `A0A（${ID}）`, '変更後': '廃止' } },
      { do: 'fill', label: '備考', value: '一般NACCSの利用者IDは引き続き使用します。' },
      { do: 'press', label: '申込内容を登録する', to: '変更申込登録完了画面' })],
  },
  {
    ref: '1-⑩', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-⑩, R-29',
    title: '申込受付番号を控える。申込担当者と管理責任者に受付完了のE-mailが届く',
    scenes: [
      on('変更申込登録完了画面',
        { do: 'check', text: '利用申込の受付が完了しました。' },
        { do: 'read', label: '申込受付番号', form: '\\d{6}[A-Z]', remember: '申込受付番号' }),
      atMail({
        do: 'expectMail', kind: '受付完了', subject: '【NSS】利用申込受付完了のお知らせ', to: ['applicant', 'manager'],
        contains: [...salutation, ['申込受付番号:', receiptNumber], '申込受付年月日:2017年10月10日'],
      }),
    ],
  },
];

const checking: readonly Step[] = [
  {
    ref: '審査', numbered: false, part: CHECKING, actor: 'centre', source: 'S2 flow: 内容確認中 → 審査終了, R-31', note: between,
    title: 'NACCSセンターが申込内容を確認し、審査を終了する（翌営業日）',
    scenes: [atCentre({ do: 'clock', businessDays: 1 }, { do: 'review', application: receiptNumber, decision: 'approve', startDate: '2017-11-01' })],
  },
  {
    ref: '2-①', numbered: true, part: CHECKING, actor: 'applicant', source: 'S2 2-①',
    title: '申込担当者と管理責任者に「利用申込確認完了のお知らせ」が届く',
    scenes: [atMail({
      do: 'expectMail', kind: '確認完了', subject: approved, to: ['applicant', 'manager'],
      contains: [
        ...salutation, '輸出入・港湾関連情報処理センター株式会社(NACCSセンター)です。', '申込内容の確認が完了しました。',
        '申込受付年月日:2017年10月10日', ['申込受付番号:', receiptNumber], '以下のURLから確定した申込内容と利用開始日を必ずご確認ください。',
      ],
    })],
  },
  {
    ref: '2-②', numbered: true, part: CHECKING, actor: 'applicant', source: 'S2 2-②',
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
    ref: '2-③', numbered: true, part: CHECKING, actor: 'applicant', source: 'S2 2-③, D-10',
    title: '確定した利用開始日と、タブ「netNACCS」の申込内容を確認し、申込書を出力する',
    scenes: [on('申込内容参照画面',
      { do: 'check', label: '受付番号', is: receiptNumber },
      { do: 'check', label: 'ステータス', is: '審査終了' },
      { do: 'check', label: '利用開始希望日', is: '2017/11/01' },
      { do: 'check', label: '確定した利用開始日', is: '2017/11/01' },
      { do: 'check', label: '申込分類', is: '変更申込' },
      { do: 'check', label: '契約変更内容', is: '識別番号' },
      { do: 'check', table: 'ID通知内容', row: { '対象項目': '識別番号数', '追加': '', '変更': '', '削除': '1' } },
      { do: 'check', blocked: '承認通知を出力する', because: '利用開始日（2017/11/01）以降に出力できます。' },
      { do: 'expectFile', label: '申込書を出力する', name: ['変更申込書_', receiptNumber, '.pdf'], contains: [
        'システムサービス利用契約変更申込書', ['申込受付番号 ', receiptNumber], '識別番号（追加・削除）', '識別番号の廃止', `A0A（${ID}）`,
        '担当者の減員に伴い、使用しない利用者IDを廃止するため。', '一般NACCSの利用者IDは引き続き使用します。',
      ] },
      { do: 'switchTab', label: 'netNACCS' },
      { do: 'check', table: '変更する内容', rows: 1, row: { '項目': '識別番号の廃止', '変更前': `A0A（${ID}）`, '変更後': '廃止' } })],
  },
];

const retired: readonly Step[] = [
  {
    ref: '利用開始日の前日', numbered: false, part: RETIRED, actor: 'centre', source: 'S2 flow: 3. 利用開始日以降', note: promised,
    title: '利用開始日（適用日）の前日までは、廃止する利用者IDで業務を行える',
    scenes: [atCentre({ do: 'clock', day: '2017-10-31' }, { do: 'task', userId: ID, task: 'DLH01', count: 1 })],
  },
  {
    ref: '利用開始日', numbered: false, part: RETIRED, actor: 'centre', source: 'S2 flow: 3. 利用開始日以降, R-33', note: promised,
    title: '利用開始日（適用日）から、廃止した利用者IDでは管理統計資料取得のほかの業務を行えない',
    scenes: [atCentre(
      { do: 'clock', day: '2017-11-01' },
      { do: 'task', userId: ID, task: 'DLH01', count: 1, refused: `利用者ID ${ID} は廃止されているため` },
      { do: 'task', userId: ID, task: 'TCC', count: 1, refused: `利用者ID ${ID} は廃止されているため` },
      { do: 'task', userId: ID, task: '管理統計資料取得', count: 1 },
      { do: 'task', userId: OTHER, task: 'DLH01', count: 1 },
    )],
  },
  {
    ref: '承認通知', numbered: false, part: RETIRED, actor: 'applicant', source: 'S2 2-③, R-27',
    note: '2-③で述べられている承認通知は利用開始日以降に出力できるため、ここで出力します。',
    title: '承認通知を出力し、利用者IDが廃止されたことを契約情報で確認する',
    scenes: [
      openingAndLoggingIn(),
      on('メニュー画面', { do: 'press', label: '申込内容確認', to: '申込情報一覧' }),
      on('申込情報一覧', { do: 'press', label: '詳細', row: receiptNumber, to: '申込内容参照画面' }),
      on('申込内容参照画面',
        { do: 'expectFile', label: '承認通知を出力する', name: ['承認通知_', receiptNumber, '.pdf'], contains: [
          'システムサービス利用契約変更承認通知', { account: 'company' }, { account: 'office' }, ['申込受付番号 ', receiptNumber], '利用開始日 2017年11月01日', '識別番号の廃止', `A0A（${ID}）`,
        ] },
        { do: 'press', label: '契約内容確認', to: '契約情報詳細表示画面' }),
      on('契約情報詳細表示画面',
        { do: 'switchTab', label: 'netNACCS' },
        { do: 'check', table: '利用者IDに関する情報', rows: 1, row: { '利用者ID': ID, '状態': '廃止', '廃止日・変更予定': '2017/11/01' } },
        { do: 'switchTab', label: '一般NACCS' },
        { do: 'check', table: '利用者IDに関する情報', rows: 1, row: { '利用者ID': OTHER, '状態': '利用中' } }),
    ],
  },
];

/** 利用者IDの廃止申込: the document's 13 steps, and what it promises from 利用開始日（適用日） on. */
export const idRetirement: Procedure = {
  id: 'id-retirement',
  title: '利用者IDの廃止申込',
  now: '2017-10-10T09:00:00+09:00',
  steps: [...applying, ...checking, ...retired],
};
