import type { Marked } from '../mark';

/** Buttons of 請求金額の参照. */
export const billingButtons = {
  printInvoice: { text: '請求書を出力する', mark: 'external: E-19 (label assumed)' },
  printUsage: { text: '利用料金請求ファイルを出力する', mark: 'external: E-04 (label assumed)' },
  backToBilling: { text: '請求金額の参照に戻る', mark: 'assumed: way back from 請求情報の詳細画面' },
} as const satisfies Record<string, Marked>;
