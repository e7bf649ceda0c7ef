import { atCentre, atMail, loggingIn, loggingInWith, on, openingAndLoggingIn, type Credentials } from './build';
import type { Procedure, Reference, Step, Value } from './types';
import { between } from './words';

const APPLYING = '3. システム設定の申込';
const REGISTERED = '登録状況の確認';
const unnumbered = '文書ではこの手順に番号がありません。書かれている順に番号を付けています。';
const inputsAssumed = `${unnumbered}業種のタブの入力項目は文書にありません。`;

const receiptNumber = { remembered: 'システム設定の申込受付番号' } as const;
const salutation = (company: Setting['company']): readonly Value[] => [company ?? [{ account: 'company' }, ' ', { account: 'office' }], 'NACCSのご利用ありがとうございます。'];
const approved = '【NSS】システム設定申込確認完了のお知らせ';
const SURVEY = '貨物引渡業務登録調査票.xlsx';

/** What is set: the 利用者コード, and its 業種 in the order of their tabs. */
export interface Setting {
  /** As mails call the office, where it is not that of the account. */
  readonly company?: string;
  readonly code: string | Reference;
  readonly trades: readonly ('通関業' | '海貨業')[];
}

const CONTACT = '申込担当者入力画面（システム設定）';
const CODES = '利用者コード選択画面';
const TABS = 'システム設定情報の入力タブ画面';
const set = 'このタブの内容を設定する';

/** The tab of a 業種, filled in; `to` is the screen that follows. */
const entering = {
  '通関業': (to: typeof TABS | typeof CODES) => on(TABS,
    { do: 'fill', label: '通関業者コード', value: '1ANAC' },
    { do: 'choose', label: '通関業の許可を受けた税関', option: '東京税関' },
    { do: 'fill', label: '通関業の許可年月日', value: '20170401' },
    { do: 'choose', label: '関税等の納付に利用する口座', option: 'リアルタイム口座' },
    { do: 'fill', label: '通関営業所の電話番号', value: '0301234567' },
    { do: 'press', label: set, to }),
  '海貨業': (to: typeof TABS | typeof CODES) => on(TABS,
    { do: 'fill', label: '主に取り扱う港', value: '横浜港' },
    { do: 'choose', label: '海貨業として取り扱う貨物', option: '輸出・輸入' },
    { do: 'fill', label: '海貨担当の電話番号', value: '0451234567' },
    { do: 'press', label: set, to }),
};

/** システム設定の申込 from メニュー画面 to 受付完了, for whoever is logged in there as a contract holder. */
export const settingsApplication = ({ code, trades, company }: Setting): readonly Step[] => [
  {
    ref: '3-①', numbered: true, part: APPLYING, actor: 'applicant', source: 'S1 3. (開始方法)', note: unnumbered,
    title: '「メニュー画面」から、システム設定の申込を始める',
    scenes: [on('メニュー画面', { do: 'press', label: 'システム設定の申込', to: 'システム設定申込フロー画面' })],
  },
  {
    ref: '3-②', numbered: true, part: APPLYING, actor: 'applicant', source: 'S1 3. (1) bullet 1', note: unnumbered,
    title: 'システム設定申込の流れを確認し、手続きを進める',
    scenes: [on('システム設定申込フロー画面',
      { do: 'follow', label: 'NACCS掲示板', opens: 'システム設定調査票', shows: [SURVEY] },
      { do: 'press', label: '申込担当者の入力へ進む', to: CONTACT })],
  },
  {
    ref: '3-③', numbered: true, part: APPLYING, actor: 'applicant', source: 'S1 3. (1) bullet 2', note: unnumbered,
    title: '画面に従い、申込担当者の情報を入力する',
    scenes: [on(CONTACT,
      { do: 'fill', label: '所属部課名', value: '第一営業部通関課' },
      { do: 'fill', label: '役職名', value: '係長' },
      { do: 'fill', label: '電話番号', value: '0120794550' },
      { do: 'fill', label: 'E-mailアドレス 登録用', value: { account: 'contactEmail' } },
      { do: 'fill', label: 'E-mailアドレス 確認用', value: { account: 'contactEmail' } },
      { do: 'press', label: '次へ進む', to: CODES })],
  },
  {
    ref: '3-④', numbered: true, part: APPLYING, actor: 'applicant', source: 'S1 3. a, b', note: unnumbered,
    title: '必要に応じてファイルを添付し、システム設定情報を登録する利用者コードを選択する',
    scenes: [on(CODES,
      { do: 'upload', label: '参照', file: SURVEY },
      { do: 'press', label: 'ファイルを添付する', to: CODES },
      { do: 'check', table: '添付ファイル', rows: 1, row: { 'ファイル名': SURVEY } },
      { do: 'expectDownload', label: '添付ファイル', row: SURVEY, name: SURVEY, file: SURVEY },
      { do: 'check', table: '利用者コード', row: { '利用者コード': code, '登録状況': '×', '今回の申込': '未入力' } },
      { do: 'press', label: 'システム設定情報を入力する', row: code, to: TABS })],
  },
  {
    ref: '3-⑤', numbered: true, part: APPLYING, actor: 'applicant', source: 'S1 3. a, b (R-35)', note: inputsAssumed,
    title: '名称のタブから始めて、業種の各タブを順に埋める',
    scenes: [
      on(TABS,
        { do: 'check', label: '利用者コード', is: code },
        { do: 'check', label: '業種', is: trades.join('、') },
        { do: 'fill', label: '企業名(英)', value: 'NACCS TRADING CO.,LTD.' },
        { do: 'fill', label: '営業所名(英)', value: 'DAIICHI OFFICE' },
        { do: 'fill', label: '責任者名(英)', value: 'TARO TSUKAN' },
        { do: 'fill', label: '営業所所在地(英)', value: '5-15-16 KONAN,MINATO-KU,TOKYO' },
        { do: 'press', label: set, to: TABS }),
      ...trades.map((trade, index) => entering[trade](index === trades.length - 1 ? CODES : TABS)),
    ],
  },
  {
    ref: '3-⑥', numbered: true, part: APPLYING, actor: 'applicant', source: 'S1 3. (確認)', note: unnumbered,
    title: 'システム設定申込を実施した利用者コードと、入力した内容を確認する',
    scenes: [
      on(CODES,
        { do: 'check', table: '利用者コード', row: { '利用者コード': code, '今回の申込': '入力済み' } },
        { do: 'press', label: '次へ進む', to: 'システム設定申込確認画面' }),
      on('システム設定申込確認画面',
        { do: 'check', text: ['利用者コード ', code] },
        { do: 'check', text: 'NACCS TRADING CO.,LTD.' },
        { do: 'check', text: SURVEY }),
    ],
  },
  {
    ref: '3-⑦', numbered: true, part: APPLYING, actor: 'applicant', source: 'S1 3. (登録・受付完了のメール), R-29', note: unnumbered,
    title: '申込内容を登録する。申込事務担当者と管理責任者に申込受付完了のメールが届く',
    scenes: [
      on('システム設定申込確認画面', { do: 'press', label: '申込内容を登録する', to: 'システム設定申込完了画面' }),
      on('システム設定申込完了画面', { do: 'read', label: '申込受付番号', form: '\\d{6}[A-Z]', remember: receiptNumber.remembered }),
      atMail({
        do: 'expectMail', kind: 'システム設定申込受付完了', subject: '【NSS】システム設定申込受付完了のお知らせ', to: ['applicant', 'manager'],
        contains: [...salutation(company), ['申込受付番号 :', receiptNumber]],
      }),
    ],
  },
];

/**
 * From the review of NACCSセンター to ○ on 契約情報詳細表示画面; `code` is registered then.
 * @param credentials what the applicant logs in with, where it is not his own account
 */
export const settingsRegistered = ({ code, trades, company }: Setting, credentials?: Credentials): readonly Step[] => [
  {
    ref: 'システム設定の審査', numbered: false, part: REGISTERED, actor: 'centre', source: 'S1 3. (審査)', note: between,
    title: 'NACCSセンターがシステム設定申込の内容を確認し、審査を終了する（翌営業日）',
    scenes: [atCentre({ do: 'clock', businessDays: 1 }, { do: 'review', application: receiptNumber, decision: 'approve' })],
  },
  {
    ref: '3-⑧', numbered: true, part: REGISTERED, actor: 'applicant', source: 'S1 3. ポイント a (R-36)', note: unnumbered,
    title: '確認完了のメールが届いたら、契約内容確認画面でシステム設定申込実施状況に「○」がついたことを確認する',
    scenes: [
      atMail(
        {
          do: 'expectMail', kind: 'システム設定申込確認完了', subject: approved, to: ['applicant', 'manager'],
          contains: [...salutation(company), ['申込受付番号 :', receiptNumber]],
        },
        { do: 'follow', mail: approved, to: 'ログイン画面' },
      ),
      credentials ? loggingInWith(credentials) : loggingIn(),
      on('メニュー画面',
        { do: 'check', text: ['【', receiptNumber, '】システム設定申込の審査を終了しました。通知内容を確認してください。'] },
        { do: 'press', label: '契約内容確認', to: '契約情報詳細表示画面' }),
      on('契約情報詳細表示画面',
        { do: 'switchTab', label: 'システム設定' },
        { do: 'check', table: '登録状況の確認', rows: 1, row: {
          '利用者コード': code, '名称': '○', ...Object.fromEntries(trades.map((trade) => [trade, '○'])), 'システム設定申込実施状況': '○',
        } }),
    ],
  },
];

const CODE = '1ANAX';
const setting: Setting = { code: CODE, trades: ['通関業', '海貨業'] };

/** システム設定の申込 of an office whose 利用者コード has been issued and not been set (S1 part 3). */
export const systemSettings: Procedure = {
  id: 'system-settings',
  title: 'システム設定の申込',
  now: '2026-04-01T09:00:00+09:00',
  office: { userCodes: [{ code: CODE, trades: [...setting.trades], settings: {} }] },
  steps: [
    {
      ref: '準備', numbered: false, part: APPLYING, actor: 'applicant', source: 'S1 3. 注意 (R-37)', note: between,
      title: '利用者IDを持つ事業所の事業所コードでログインする',
      scenes: [openingAndLoggingIn()],
    },
    ...settingsApplication(setting),
    ...settingsRegistered(setting),
  ],
};
