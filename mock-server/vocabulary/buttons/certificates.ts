import type { Marked } from '../mark';

/** Buttons and links around デジタル証明書. */
export const certificateButtons = {
  fetchCertificate: { text: 'デジタル証明書を取得する', mark: 'assumed: the documents end with the codes' },
  saveReceipt: { text: '取得証明を保存する', mark: 'assumed: the bundled NSS has no certificate to hand out, only a proof that it was fetched' },
  fetchAnother: { text: '続けて別の証明書を取得する', mark: 'assumed: each terminal has a certificate of its own' },
  toCertificates: { text: 'デジタル証明書取得画面', mark: 'assumed: the documents name the procedure only (S0 M-4)' },
} as const satisfies Record<string, Marked>;
