import type { Marked } from './mark';

/** Documents that NSS puts out. */
export const outputs = {
  application: { text: 'システムサービス利用契約変更申込書', mark: 'documented: S0 2-③' },
  approval: { text: 'システムサービス利用契約変更承認通知', mark: 'documented: S0 2-③ (layout assumed)' },
} as const satisfies Record<string, Marked>;
