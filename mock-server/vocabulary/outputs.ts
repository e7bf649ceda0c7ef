import type { ButtonId } from './buttons';
import type { Marked } from './mark';
import type { ScreenId } from './screens';

/** A document that NSS puts out, and where. */
interface Output extends Marked {
  readonly button: ButtonId;
  readonly screen: ScreenId;
}

/** Documents that NSS puts out. */
export const outputs = {
  application: { text: 'システムサービス利用契約変更申込書', button: 'printApplication', screen: 'application', mark: 'documented: S0 2-③' },
  approval: { text: 'システムサービス利用契約変更承認通知', button: 'printApproval', screen: 'application', mark: 'documented: S0 2-③ (layout assumed)' },
  newApplication: { text: 'システムサービス利用申込書', button: 'printApplication', screen: 'application', mark: 'external: E-03 (layout after the sample of S0 2-③)' },
  acceptance: { text: 'システムサービス利用承諾書', button: 'printAcceptance', screen: 'application', mark: 'external: E-03 (layout assumed)' },
  invoice: { text: '請求書', button: 'printInvoice', screen: 'billingDetails', mark: 'external: E-19 (layout assumed)' },
  certificateReceipt: { text: 'デジタル証明書 取得証明', button: 'saveReceipt', screen: 'certificateFetched', mark: 'assumed: stands for the certificate, which only the real NACCS can give' },
  usageFile: { text: '利用料金請求ファイル', button: 'printUsage', screen: 'billingDetails', mark: 'external: E-04 (columns assumed)' },
} as const satisfies Record<string, Output>;
