import type { Mark } from './mark';

/** Rules of 料金・利用開始日の試算 on NACCS掲示板. */
export const simulationRules = {
  'quote-is-bill': { text: '試算は、請求額と利用開始日を決めるのと同じ料金表・計算で行う', mark: 'assumed: the calculator is in no document; its figures are those of S4, E-07 and E-22' },
  'quote-begin': { text: '試算の利用開始日は、申込予定日の翌営業日に審査が終了し、netNACCSと回線のない申込は7営業日、回線は50営業日を経た後の、スケジュールの最初の日付', mark: 'decided: D-19 (R-31: the answer on the next 営業日 is assumed)' },
  'quote-together': { text: '処理方式・回線・オプションメニュー・端末とメールボックスの数の組み合わせに誤りがあれば、何も試算せず、項目に理由を示す', mark: 'documented: S4 p. 2, p. 5 (that nothing is computed then is assumed)' },
  'quote-address': { text: '試算の条件はアドレスに含まれ、保存しておける', mark: 'assumed: the calculator is in no document' },
} as const satisfies Record<string, { readonly text: string; readonly mark: Mark }>;
