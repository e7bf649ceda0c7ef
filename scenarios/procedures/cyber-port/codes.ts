import { on } from '../build';
import type { Step } from '../types';
import type { CodeWish, RowWish } from './variant';

export const PART = 'Ⅱ サイバーポートのNACCS連携機能利用のための新規利用申込';
const LIST = '詳細入力画面(利用者コード)';
const DETAILS = '利用者コード詳細画面';
const METHOD = 'SMTP双方向';

const step = (ref: string, source: string, title: string, ...scenes: Step['scenes']): Step =>
  ({ ref, numbered: true, part: PART, actor: 'applicant', source, title, scenes });

/** 12 and 13(1): another office's code. */
const sharing = (code: CodeWish['code'], mark: string): readonly Step[] => [
  step(`12${mark}`, 'S3 step 12 (D-06)', '「他事業所の利用者コードを共用する」を押下する', on(LIST, { do: 'press', label: '他事業所の利用者コードを共用する', to: DETAILS })),
  step(`13(1)${mark}`, 'S3 step 13(1)', '「利用者コード」に、サイバーポートで利用する既存の利用者コード5桁を入力する', on(DETAILS, { do: 'fill', label: '利用者コード', value: code })),
];

/** 13(2) to 13(6): a row of 識別番号. */
const adding = ({ trades, count }: RowWish, row: string, mark: string): readonly Step[] => [
  step(`13(2)${mark}`, 'S3 step 13(2)', 'シングルサインオンを任意で選択する', on(DETAILS, { do: 'choose', label: 'シングルサインオン', option: trades.length > 1 ? '利用する' : '利用しない' })),
  step(`13(3)${mark}`, 'S3 step 13(3); external: E-05', `業種「${trades.join('、')}」を選択する`, on(DETAILS, ...trades.map((label) => ({ do: 'tick', label }) as const))),
  step(`13(4)${mark}`, 'S3 step 13(4)', `処理方式は「${METHOD}」を選択する`, on(DETAILS, { do: 'choose', label: '処理方式', option: METHOD })),
  step(`13(5)${mark}`, 'S3 step 13(5), R-41', `識別番号数に「${count}」を入力する`, on(DETAILS, { do: 'fill', label: '識別番号数', value: count })),
  step(`13(6)${mark}`, 'S3 step 13(6)', '「設定」ボタンを押下する', on(DETAILS,
    { do: 'press', label: '設定', to: DETAILS },
    { do: 'check', table: '設定した識別番号', rows: Number(row), row: { '番号': row, '業種': trades.join('、'), '処理方式': METHOD, '識別番号数': count } })),
];

/** 13(7): the rows are there, and the code goes into the list. @param place its number in it */
const setting = ({ code, rows }: CodeWish, place: string, mark: string): Step =>
  step(`13(7)${mark}`, 'S3 step 13(7)', '設定した利用者コード情報の行が追加されたことを確認し、「この内容を設定する」を押下する',
    on(DETAILS, { do: 'check', table: '設定した識別番号', rows: rows.length }, { do: 'press', label: 'この内容を設定する', to: LIST }),
    on(LIST, { do: 'check', table: '利用者コードに関する項目', rows: Number(place), row: { '番号': place, '利用者コード': Array.isArray(code) ? [...code, '（共用）'] : [code as string, '（共用）'] } }));

/** Which time it is, behind the number of the step. */
const time = (count: number): string => (count === 1 ? '' : `（${count}回目）`);

/**
 * 12 and 13 for every code: (1) to (6) for its first row, (2) to (6) for each further one, (7) at its end; then again from 12 for the
 * next code.
 */
export function sharingCodes(codes: readonly CodeWish[]): readonly Step[] {
  let rowsBefore = 0;
  return codes.flatMap((wish, index) => {
    const mark = time(index + 1);
    const rows = wish.rows.flatMap((row) => adding(row, String(wish.rows.indexOf(row) + 1), time((rowsBefore += 1))));
    return [...sharing(wish.code, mark), ...rows, setting(wish, String(index + 1), mark)];
  });
}

/** On to 回線・論理端末 once all codes are in the list; S3 does not name the button. */
export const codesSet: Step = {
  ref: '利用者コードの確認', numbered: false, part: PART, actor: 'applicant', source: 'assumed: S3 goes from step 13 to the next screen', note: '文書に番号のない場面です。前後の手順をつなぐために行います。',
  title: '「次へ進む」を押す', scenes: [on(LIST, { do: 'press', label: '次へ進む', to: '詳細入力画面(回線・論理端末)' })],
};
