import { atCentre, atMail, loggingInWith, on, openingAndLoggingInWith } from '../build';
import { asPreparation } from '../build';
import { settingsApplication, settingsRegistered, type Setting } from '../system-settings';
import { temporaryCredentials } from '../temporary-account';
import type { Step } from '../types';
import type { Branch } from './branch';
import { formalCredentials } from './registering';
import { between, issued, receiptNumber, unnumbered } from '../words';

const PART = '利用開始までのガイダンス';
const STARTED = '★利用開始★';
const completed = '【NSS】申込手続き完了のお知らせ';
const code = { remembered: '利用者コード' } as const;

const setting: Setting = { code, trades: ['通関業'], company: '港湾通運株式会社 品川事務所' };
const state = (step: '新規の利用申込' | 'ログインID・パスワードの確認' | 'システム設定の申込' | 'デジタル証明書の取得' | '回線工事' | '利用開始', is: '済' | '未済') =>
  ({ do: 'check', table: '利用開始までの手続き', row: { '手続き': step, '状況': is } }) as const;

/** 2-⑨: the guidance before anything of it is done, then the first login with the formal ID. */
const guided = ({ connection }: Branch): readonly Step[] => [
  {
    ref: '2-⑨', numbered: true, part: PART, actor: 'applicant', source: 'S1 2. 利用開始までのガイダンス a, b', note: unnumbered,
    title: '「利用開始までのガイダンス」で、手続きの状況を確認する',
    scenes: [
      on('ID通知内容', { do: 'press', label: '申込内容参照に戻る', to: '申込内容参照画面' }),
      on('申込内容参照画面', { do: 'press', label: '申込情報一覧に戻る', to: '申込情報一覧' }),
      on('申込情報一覧', { do: 'press', label: 'メニューへ', to: 'メニュー画面（仮ログイン）' }),
      on('メニュー画面（仮ログイン）', { do: 'press', label: '利用開始までのガイダンス', to: '利用開始までのガイダンス' }),
      on('利用開始までのガイダンス',
        state('新規の利用申込', '済'), state('ログインID・パスワードの確認', '未済'), state('システム設定の申込', '未済'),
        state(connection === 'netNACCS' ? 'デジタル証明書の取得' : '回線工事', '未済'), state('利用開始', '未済'),
        { do: 'press', label: 'メニューへ', to: 'メニュー画面（仮ログイン）' }),
      on('メニュー画面（仮ログイン）', { do: 'press', label: 'ログアウト', to: 'ログイン画面' }),
    ],
  },
  {
    ref: '正式なログイン', numbered: false, part: PART, actor: 'applicant', source: 'S1 2. ポイント', note: between,
    title: '正式なログインID（事業所コード）とパスワードでログインする',
    scenes: [
      loggingInWith(formalCredentials),
      on('メニュー画面', { do: 'press', label: '利用開始までのガイダンス', to: '利用開始までのガイダンス' }),
      on('利用開始までのガイダンス', state('ログインID・パスワードの確認', '済'), { do: 'press', label: 'メニューへ', to: 'メニュー画面' }),
    ],
  },
];

/** 作業完了, with the mail that belongs to the 接続形態 (D-11). */
const working = ({ connection }: Branch): readonly Step[] => [
  {
    ref: '作業完了', numbered: false, part: PART, actor: 'centre', source: 'assumed: S1 ends with 確認完了 (D-11)', note: between,
    title: 'NACCSセンターが作業を完了する',
    scenes: [atCentre({ do: 'complete', application: receiptNumber })],
  },
  connection === 'netNACCS'
    ? {
      ref: '証明書発行のE-mail', numbered: false, part: PART, actor: 'manager', source: 'S0 3-① R-28 (D-11)', note: between,
      title: '管理責任者だけに「デジタル証明書発行完了のお知らせ」が届く',
      scenes: [atMail({ do: 'expectMail', kind: 'デジタル証明書発行完了', subject: issued, to: ['manager'], contains: [['申込受付番号:', receiptNumber], 'デジタル証明書の発行が完了しました。'] })],
    }
    : {
      ref: '手続き完了のE-mail', numbered: false, part: PART, actor: 'applicant', source: 'S3 step 20 (D-11)', note: between,
      title: '申込担当者と管理責任者に「申込手続き完了のお知らせ」が届く',
      scenes: [atMail({ do: 'expectMail', kind: '申込手続き完了', subject: completed, to: ['applicant', 'manager'], contains: [['申込受付番号:', receiptNumber], '利用開始日の2営業日後まで'] })],
    },
];

const CODE = '[0-9A-Z]{8}';

/** Before 利用開始日, the certificate of the first terminal is fetched, as every other one is (R-30, S4). */
const fetching: Step = {
  ref: 'デジタル証明書の取得', numbered: false, part: PART, actor: 'manager', source: 'S4 p. 4 (ﾃﾞｼﾞﾀﾙ証明書の取得), R-30; S0 M-4 (the pages assumed)', note: between,
  title: 'E-mailのリンクからID通知内容を開いて認証コードを確認し、デジタル証明書を取得する',
  scenes: [
    atMail({ do: 'follow', mail: issued, link: '/dfw/login/', to: 'ログイン画面' }),
    loggingInWith(formalCredentials),
    on('メニュー画面', { do: 'press', label: '詳細', row: receiptNumber, to: '申込内容参照画面' }),
    on('申込内容参照画面', { do: 'press', label: 'ID通知内容', to: 'ID通知内容' }),
    on('ID通知内容',
      { do: 'check', table: '論理端末・認証コード', rows: 4, forms: { '利用機器区分': 'net|web|ebms', '証明書の状態': '発行済み|－' } },
      { do: 'read', label: '論理端末名', form: '\\d{5}[A-Z]', remember: '論理端末名' },
      { do: 'read', label: '認証コード1', form: CODE, remember: '認証コード1', secret: true },
      { do: 'read', label: '認証コード2', form: CODE, remember: '認証コード2', secret: true }),
    atMail({ do: 'follow', mail: issued, link: '/nss/index.html', to: 'NSS電子申請情報ページ' }),
    on('NSS電子申請情報ページ', { do: 'press', label: 'デジタル証明書取得画面', to: 'デジタル証明書取得画面' }),
    on('デジタル証明書取得画面',
      { do: 'fill', label: '認証コード1', value: { secret: { remembered: '認証コード1' } } },
      { do: 'fill', label: '認証コード2', value: { secret: { remembered: '認証コード2' } } },
      { do: 'press', label: 'デジタル証明書を取得する', to: 'デジタル証明書取得完了画面' }),
    on('デジタル証明書取得完了画面', { do: 'check', label: '論理端末名', is: { remembered: '論理端末名' } }),
  ],
};

/** What one logs on to NACCS with: the first of each on ID通知内容. */
const reading = [
  { do: 'read', label: '利用者ID', form: '[0-9A-Z]{8}', remember: '利用者ID' },
  { do: 'read', label: '初期パスワード', form: CODE, remember: '初期パスワード', secret: true },
  { do: 'read', label: '論理端末名', form: '\\d{5}[A-Z]', remember: '論理端末名' },
] as const;

/** The last phase of S4: log on at the terminal and do TCC. */
const opened: Step = {
  ref: '端末開通確認', numbered: false, part: STARTED, actor: 'applicant', source: 'S4 p. 4 (業務開始: ログオン, 端末開通確認（TCC業務）, 正常終了; the pages assumed)', note: between,
  title: '利用者IDとパスワードでNACCSにログオンし、端末開通確認（TCC業務）が「正常終了」となることを確認する',
  scenes: [
    on('NACCS業務ログオン画面',
      { do: 'open' },
      { do: 'fill', label: '論理端末名', value: { remembered: '論理端末名' } },
      { do: 'fill', label: '利用者ID', value: { remembered: '利用者ID' } },
      { do: 'fill', label: 'パスワード', value: { secret: { remembered: '初期パスワード' } } },
      { do: 'press', label: 'ログオン', to: '業務選択画面' }),
    on('業務選択画面', { do: 'press', label: 'TCC 端末開通確認', to: '端末開通確認（TCC）画面' }),
    on('端末開通確認（TCC）画面',
      { do: 'press', label: '送信', to: '端末開通確認（TCC）画面' },
      { do: 'check', label: '処理結果', is: '正常終了' },
      { do: 'check', label: '利用者ID', is: { remembered: '利用者ID' } },
      { do: 'press', label: 'ログオフ', to: 'NACCS業務ログオン画面' }),
  ],
};

/** 利用開始日: the 承諾書 can be had, NACCS answers to the terminal; and after D-03's day the 仮ログインID has ended. */
const started = ({ connection, start }: Branch): readonly Step[] => [
  {
    ref: '利用開始日', numbered: false, part: STARTED, actor: 'centre', source: 'S1 2. 利用開始までのガイダンス', note: between,
    title: '利用開始日になる',
    scenes: [atCentre({ do: 'clock', day: start.typed })],
  },
  {
    ref: '業務開始', numbered: false, part: STARTED, actor: 'applicant', source: 'S1 2. 利用開始までのガイダンス; external: E-03', note: between,
    title: '承諾書を出力し、利用者IDとパスワード、論理端末名、契約内容を確認する',
    scenes: [
      openingAndLoggingInWith(formalCredentials),
      on('メニュー画面', { do: 'press', label: '申込内容確認', to: '申込情報一覧' }),
      on('申込情報一覧', { do: 'press', label: '詳細', row: receiptNumber, to: '申込内容参照画面' }),
      on('申込内容参照画面',
        { do: 'expectFile', label: '承諾書を出力する', name: ['利用承諾書_', receiptNumber, '.pdf'], contains: [
          'システムサービス利用承諾書', '港湾通運株式会社', '品川事務所', receiptNumber, `利用開始日 ${start.long}`,
        ] },
        { do: 'press', label: 'ID通知内容', to: 'ID通知内容' }),
      on('ID通知内容', ...reading, { do: 'press', label: '申込内容参照に戻る', to: '申込内容参照画面' }),
      on('申込内容参照画面',
        { do: 'press', label: '契約内容確認', to: '契約情報詳細表示画面' }),
      on('契約情報詳細表示画面',
        { do: 'switchTab', label: connection },
        connection === 'netNACCS'
          ? { do: 'check', table: '論理端末に関する情報', rows: 3, row: { '論理端末名': { remembered: '論理端末名' }, 'デジタル証明書': '取得済み' } }
          : { do: 'check', table: '論理端末に関する情報', rows: 2, forms: { '論理端末名': '\\d{5}[A-Z]' } }),
    ],
  },
  {
    ref: '仮ログインの終了', numbered: false, part: STARTED, actor: 'applicant', source: 'S1 2. ポイント R-07 (D-03, D-13)', note: between,
    title: '利用開始日の2営業日後を過ぎると、仮ログインIDではログインできない',
    scenes: [
      on('契約情報詳細表示画面', { do: 'press', label: 'ログアウト', to: 'ログイン画面' }),
    ],
  },
  opened,
  {
    ref: '閲覧期間の終了', numbered: false, part: STARTED, actor: 'centre', source: 'S1 2. ポイント R-07 (D-03)', note: between,
    title: '利用開始日から3営業日たつ',
    scenes: [atCentre({ do: 'clock', businessDays: 3 })],
  },
  {
    ref: '仮ログイン不可', numbered: false, part: STARTED, actor: 'applicant', source: 'S1 2. ポイント R-07 (D-03, D-13)', note: between,
    title: '仮ログインIDは利用期間が終了している',
    scenes: [on('ログイン画面',
      { do: 'open' },
      { do: 'fill', label: 'ログインID', value: temporaryCredentials.loginId },
      { do: 'fill', label: 'パスワード', value: temporaryCredentials.password },
      { do: 'press', label: 'ログイン', to: 'ログイン画面', alert: 'この仮ログインIDの利用期間は終了しました。' })],
  },
];

/** From 利用開始までのガイダンス over システム設定 to 業務開始. */
export const starting = (branch: Branch): readonly Step[] => [
  ...guided(branch),
  ...asPreparation(settingsApplication(setting)),
  ...asPreparation(settingsRegistered(setting, formalCredentials)),
  ...working(branch),
  ...(branch.connection === 'netNACCS' ? [fetching] : []),
  ...started(branch),
];
