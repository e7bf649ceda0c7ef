import type { PaperItem } from './types';

const details = '申込内容参照画面';

/** What NSS prints. */
export const papers = [
  { id: 'PDF-1', text: '申込書（システムサービス利用契約変更申込書）: 登録後いつでも、変更の内容とともに出力される', source: 'S0:46, S0:500–532', screen: details, label: '申込書を出力する' },
  { id: 'PDF-2', text: '承認通知（システムサービス利用契約変更承認通知）: 利用開始日から出力される', source: 'S0:43, S2:237', screen: details, label: '承認通知を出力する' },
  { id: 'PDF-3', text: '利用承諾書: 新規の利用申込の後に出力される', source: 'S3:206 (named as source of the codes)', screen: details, label: '承諾書を出力する' },
  { id: 'PDF-4', text: '請求書', source: 'S3:206 (named as source of the codes)', screen: '請求情報の詳細画面', label: '請求書を出力する' },
] as const satisfies readonly PaperItem[];
