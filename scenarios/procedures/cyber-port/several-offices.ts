import { on } from '../build';
import type { Step } from '../types';
import { sharingCodes, PART } from './codes';
import { CODE, april, single, type CodeWish, type Wish } from './variant';

/** The office that every NSS has, with a code of its own (S2's example). */
const OTHER = '1ANAC';
const refused = 'この手順書では、複数の事業所の利用者コードは一度に申し込めないと説明されています。実際に断られることを確かめます。';

const row = { trades: ['通関業'], count: '1' } as const;
const code = (name: string): CodeWish => ({ code: name, rows: [row] });

/** Both codes in one application, which is refused; the first of them stays in the list. */
const [first = [], second = []] = [sharingCodes([code(CODE)]), sharingCodes([code(CODE), code(OTHER)]).filter(({ ref }) => ref.endsWith('（2回目）'))];
export const refusedTogether: readonly Step[] = [
  ...first,
  ...second.filter(({ ref }) => !ref.startsWith('13(7)')).map((step) => ({ ...step, ref: `一度に申し込む ${step.ref}`, numbered: false, note: refused })),
  {
    ref: '複数の事業所', numbered: false, part: PART, actor: 'applicant', source: 'S3 p. 13 ※, R-42', note: refused,
    title: '別の事業所の利用者コードは一度に申し込めないため、設定を取りやめて、事業所ごとに申し込む',
    scenes: [
      on('利用者コード詳細画面',
        { do: 'press', label: 'この内容を設定する', to: '利用者コード詳細画面', alert: '複数の事業所の利用者コードを一度に申込むことはできません。事業所ごとに申込んでください。' },
        { do: 'press', label: '利用者コード一覧に戻る', to: '詳細入力画面(利用者コード)' }),
      on('詳細入力画面(利用者コード)', { do: 'check', table: '利用者コードに関する項目', rows: 1, row: { '利用者コード': `${CODE}（共用）` } }),
    ],
  },
];

/** The application for each of the two offices. */
export const one: Wish = single;
export const other: Wish = {
  ...single, codes: [code(OTHER)], ids: [`${OTHER}YA1`], password: '2件目の初期パスワード', days: { ...april, applied: '2026年04月02日' },
};
