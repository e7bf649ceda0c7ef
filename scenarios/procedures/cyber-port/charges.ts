import { atCentre, on, openingAndLoggingIn, openingAndLoggingInWith } from '../build';
import { formalCredentials } from '../new-application/registering';
import type { Step } from '../types';
import { between } from '../words';
import { CODE, COMPANY, OFFICE } from './variant';

const PART = '料金';
const MONTH = '2026年04月';
const DETAILS = '請求情報の詳細画面';
const silent = 'S3 step 15 ※; external: E-07; assumed: no document shows the charges of one office beside those of the other';

const around = (ref: string, actor: Step['actor'], source: string, title: string, ...scenes: Step['scenes']): Step =>
  ({ ref, numbered: false, part: PART, actor, source, note: between, title, scenes });

/** The 業務 is done by both routes, and the month is settled (D-27 prices: 4円 by plan A, 5円 by plan B). */
export const bothRoutes: Step = around('両経路の利用', 'centre', silent, 'netNACCSで200件、サイバーポート経由で100件の業務を行い、翌月の最初の営業日に請求額が確定する',
  atCentre({ do: 'task', userId: `${CODE}AA1`, task: 'DLH01', count: 200 }, { do: 'task', userId: `${CODE}YA1`, task: 'DLH01', count: 100 }, { do: 'clock', day: '2026-05-01' }));

const toDetails = () => [
  on('メニュー画面', { do: 'press', label: '請求金額の参照', to: '請求金額の参照' }),
  on('請求金額の参照', { do: 'press', label: '詳細', row: MONTH, to: DETAILS }),
];

/** Each route by its own plan (S3 step 15 ※): the owner has plan A, what goes through サイバーポート plan B. */
export const chargedApart: readonly Step[] = [
  around('netNACCSの請求', 'partner', silent, '利用者コードの事業所では、netNACCSの利用がプランAで請求される', openingAndLoggingIn(), ...toDetails(), on(DETAILS,
    { do: 'check', table: '請求内訳', rows: 2, row: { '項目': '基本料金（netNACCS）', '単価': '5,000円', '数量': '2', '金額': '10,000円' } },
    { do: 'check', table: '請求内訳', row: { '項目': '従量料金（DLH01 プランA）', '対象': CODE, '単価': '4円', '数量': '200', '金額': '800円' } },
    { do: 'check', label: '合計（税抜）', is: '10,800円' },
    { do: 'press', label: 'ログアウト', to: 'ログイン画面' })),
  around('サイバーポート経由の請求', 'applicant', silent, 'サイバーポート経由の利用は、選択したプランBで請求される', openingAndLoggingInWith(formalCredentials), ...toDetails(), on(DETAILS,
    { do: 'check', table: '請求内訳', rows: 1, row: { '項目': '従量料金（DLH01 プランB）', '対象': CODE, '単価': '5円', '数量': '100', '金額': '500円' } },
    { do: 'check', label: '合計（税抜）', is: '500円' },
    { do: 'press', label: 'ログアウト', to: 'ログイン画面' })),
];

/** 一括請求: both have one 登録請求先コード, and the present invoice has the charges of both (S3 step 16 ※). */
export const billedTogether: readonly Step[] = [
  around('合算した請求', 'partner', 'S3 step 16 ※', '現在発行されている請求書に、サイバーポート経由の利用が合算される', openingAndLoggingIn(), ...toDetails(), on(DETAILS,
    { do: 'check', table: '請求内訳', rows: 1, row: { '項目': '従量料金（DLH01 プランB）', '対象': CODE, '単価': '5円', '数量': '200', '金額': '1,000円' } },
    { do: 'check', text: [{ remembered: '事業所コード' }, COMPANY, OFFICE.kept, '500円'] },
    { do: 'check', text: ['一括請求の合計（税抜）', '1,500円'] },
    { do: 'read', label: '登録請求先コード', form: '\\d{7}', remember: '登録請求先コード' },
    { do: 'press', label: 'ログアウト', to: 'ログイン画面' })),
  around('サイバーポート経由の請求', 'applicant', 'S3 step 16 ※', 'サイバーポート経由の利用には請求書がなく、現在の請求先に合算して請求される', openingAndLoggingInWith(formalCredentials), ...toDetails(), on(DETAILS,
    { do: 'check', label: '登録請求先コード', is: { remembered: '登録請求先コード' } },
    { do: 'check', label: '合計（税抜）', is: '500円' },
    { do: 'check', text: ['登録請求先コード ', { remembered: '登録請求先コード' }, ' の請求書に合算し'] },
    { do: 'press', label: 'ログアウト', to: 'ログイン画面' })),
];
