import type { CertificateStatus } from '../domain/contract';
import type { Marked } from './mark';

/** How the state of a デジタル証明書 is called; `replaced` stands where a code was given that works no more. */
export const certificateStates = {
  pending: { text: '発行作業中', mark: 'assumed: S0 flow names the work, デジタル証明書発行作業' },
  issued: { text: '発行済み', mark: 'assumed: mail M-4 says that the issue is complete' },
  fetched: { text: '取得済み', mark: 'assumed: mail M-4 calls it 取得' },
  stopped: { text: '停止', mark: 'external: E-08 (word assumed)' },
  replaced: { text: '無効', mark: 'assumed: codes of an abolished or re-issued certificate work no more' },
} as const satisfies Record<CertificateStatus | 'replaced', Marked>;
