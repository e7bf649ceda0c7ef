import type { Marked } from './mark';

/** Documents that NSS puts out. */
export const outputs = {
  application: { text: 'システムサービス利用契約変更申込書', mark: 'documented: S0 2-③' },
  approval: { text: 'システムサービス利用契約変更承認通知', mark: 'documented: S0 2-③ (layout assumed)' },
  newApplication: { text: 'システムサービス利用申込書', mark: 'external: E-03 (layout after the sample of S0 2-③)' },
  acceptance: { text: 'システムサービス利用承諾書', mark: 'external: E-03 (layout assumed)' },
  invoice: { text: '請求書', mark: 'external: E-19 (layout assumed)' },
  certificateReceipt: { text: 'デジタル証明書 取得証明', mark: 'assumed: stands for the certificate, which only the real NACCS can give' },
  usageFile: { text: '利用料金請求ファイル', mark: 'external: E-04 (columns assumed)' },
} as const satisfies Record<string, Marked>;
