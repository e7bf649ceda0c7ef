import { atCentre, loggingInWith, on, openingAndLoggingIn, openingAndLoggingInWith } from '../build';
import { formalCredentials } from '../new-application/registering';
import { temporaryCredentials } from '../temporary-account';
import type { Step, Value } from '../types';
import { between, receiptNumber } from '../words';
import { CODE, COMPANY, OFFICE, type Wish } from './variant';

const STARTED = '★利用開始★';
const CYBER_PORT = 'サイバーポートでの登録';
const outside = '文書はサイバーポート側の画面を説明していません。公開されているマニュアルの説明から補っています。';
const office = { remembered: '事業所コード' } as const;

const around = (ref: string, part: string, actor: Step['actor'], source: string, title: string, ...scenes: Step['scenes']): Step =>
  ({ ref, numbered: false, part, actor, source, note: between, title, scenes });

/** 契約内容 of whoever is logged in on メニュー画面. */
const toContract = () => on('メニュー画面', { do: 'press', label: '契約内容確認', to: '契約情報詳細表示画面' });

/** The owner of the shared code sees who shares it. */
export const seenByOwner = (code: Value = CODE): Step =>
  around('共用する事業所', STARTED, 'partner', 'S3 step 12 (D-06); assumed: S3 does not show the owner’s contract', `利用者コードを共用された事業所は、契約情報で「${OFFICE.kept}」と共用していることを確認できる`,
    openingAndLoggingIn(), toContract(),
    on('契約情報詳細表示画面',
      { do: 'switchTab', label: 'netNACCS' },
      { do: 'check', table: '利用者コードに関する情報', row: { '利用者コード': code, '共用する事業所': [office, ` ${COMPANY} ${OFFICE.kept}`] } },
      { do: 'press', label: 'ログアウト', to: 'ログイン画面' }));

/** The new office has the 利用者ID in its contract, under 一般NACCS (D-17). */
export const inContract = ({ ids }: Pick<Wish, 'ids'>): Step =>
  around('契約の確認', STARTED, 'applicant', 'S3 p. 1; assumed: S3 ends with the third mail', '正式なログインIDでログインし、払い出された利用者IDが契約に登録されていることを確認する',
    openingAndLoggingInWith(formalCredentials), toContract(),
    on('契約情報詳細表示画面',
      { do: 'switchTab', label: '一般NACCS' },
      { do: 'check', table: '利用者IDに関する情報', rows: ids.length },
      ...ids.map((id) => ({ do: 'check', table: '利用者IDに関する情報', row: { '利用者ID': id, '状態': '利用中' } }) as const),
      { do: 'press', label: 'ログアウト', to: 'ログイン画面' }));

/** 利用開始日. */
export const started = ({ days: { start } }: Pick<Wish, 'days'>): Step =>
  around('利用開始日', STARTED, 'centre', 'S3 step 20', `利用開始日（${start.shown}）になる`, atCentre({ do: 'clock', day: start.set }));

/** D-03: on the last day the ID and its passwords are there, after it they are gone, and so is the 仮ログインID (D-13). */
export const reading = ({ days: { readable, over }, password }: Wish): readonly Step[] => [
  around('閲覧期間の最終日', STARTED, 'centre', 'S3 step 20, R-08 (D-03)', '利用開始日の2営業日後になる', atCentre({ do: 'clock', day: readable.set })),
  around('閲覧できる', STARTED, 'applicant', 'S3 step 20, R-08 (D-03)', 'ID・パスワードを、閲覧期間の最終日まで閲覧できる',
    on('ログイン画面', { do: 'open' }), loggingInWith(temporaryCredentials, 'メニュー画面（仮ログイン）'),
    on('メニュー画面（仮ログイン）', { do: 'press', label: '詳細', row: receiptNumber, to: '申込内容参照画面' }),
    on('申込内容参照画面', { do: 'press', label: 'ID通知内容', to: 'ID通知内容' }),
    on('ID通知内容',
      { do: 'read', label: '事業所パスワード', form: '[!-~]{8,}', remember: '事業所パスワード', secret: true },
      { do: 'read', label: '初期パスワード', form: '[!-~]{6,}', remember: password, secret: true })),
  around('閲覧期間の終了', STARTED, 'centre', 'S3 step 20, R-08 (D-03)', 'その翌日になる', atCentre({ do: 'clock', day: over.set })),
  around('閲覧できない', STARTED, 'applicant', 'S3 step 20, R-08 (D-03, D-13)', '閲覧期間を過ぎると、仮ログインIDではログインできず、ID・パスワードも表示されない',
    on('ログイン画面',
      { do: 'open' },
      { do: 'fill', label: 'ログインID', value: temporaryCredentials.loginId },
      { do: 'fill', label: 'パスワード', value: temporaryCredentials.password },
      { do: 'press', label: 'ログイン', to: 'ログイン画面', alert: 'この仮ログインIDの利用期間は終了しました。' }),
    loggingInWith(formalCredentials),
    on('メニュー画面', { do: 'press', label: '申込内容確認', to: '申込情報一覧' }),
    on('申込情報一覧', { do: 'press', label: '詳細', row: receiptNumber, to: '申込内容参照画面' }),
    on('申込内容参照画面', { do: 'press', label: 'ID通知内容', to: 'ID通知内容' }),
    on('ID通知内容',
      { do: 'check', label: '事業所パスワード', is: '閲覧期間終了' },
      { do: 'check', label: '初期パスワード', is: '閲覧期間終了' })),
];

/** Where the reader of S3 wanted to be: サイバーポート knows the first of the new 利用者ID (E-23). @param mark behind the name of the step */
export const registeringOnCyberPort = ({ ids: [id = ''], password }: Pick<Wish, 'ids' | 'password'>, mark = ''): Step => ({
  ref: `サイバーポートへの登録${mark}`, numbered: false, part: CYBER_PORT, actor: 'applicant', source: 'external: E-23 (the screens are assumed)', note: outside,
  title: 'サイバーポートに、払い出された利用者IDをNACCS利用者情報として登録し、利用者に紐づける',
  scenes: [
    on('サイバーポート NACCS利用者情報一覧画面', { do: 'open' }, { do: 'press', label: 'NACCS利用者情報を登録する', to: 'サイバーポート NACCS利用者情報登録画面' }),
    on('サイバーポート NACCS利用者情報登録画面',
      { do: 'fill', label: '利用者ID', value: id },
      { do: 'fill', label: 'パスワード', value: { secret: { remembered: password } } },
      { do: 'fill', label: '氏名', value: '港湾　次郎' },
      { do: 'fill', label: 'E-mailアドレス', value: { account: 'contactEmail' } },
      { do: 'press', label: '登録内容を確認する', to: 'サイバーポート NACCS利用者情報登録確認画面' }),
    on('サイバーポート NACCS利用者情報登録確認画面',
      { do: 'check', label: '利用者ID', is: id },
      { do: 'press', label: 'この内容で登録する', to: 'サイバーポート NACCS利用者情報登録完了画面' }),
    on('サイバーポート NACCS利用者情報登録完了画面',
      { do: 'check', label: '利用者ID', is: id },
      { do: 'press', label: 'NACCS利用者情報の一覧へ', to: 'サイバーポート NACCS利用者情報一覧画面' }),
    on('サイバーポート NACCS利用者情報一覧画面', { do: 'check', table: '登録済みのNACCS利用者情報', row: { '利用者ID': id } }),
  ],
});
