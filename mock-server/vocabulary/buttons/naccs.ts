import type { Marked } from '../mark';

const way = 'assumed: no page of NACCS業務 is documented' as const;

/** Buttons and links of NACCS業務. */
export const naccsButtons = {
  naccsLogOn: { text: 'ログオン', mark: 'documented: S4 p. 4 (ログオン; its button assumed)' },
  naccsLogOff: { text: 'ログオフ', mark: way },
  naccsSend: { text: '送信', mark: way },
  naccsBack: { text: '業務選択に戻る', mark: way },
  naccsTcc: { text: 'TCC 端末開通確認', mark: 'documented: S4 p. 4 (name of the 業務)' },
  naccsUtb: { text: 'UTB 通関士証票番号登録', mark: 'documented: S3 step 21 (name of the 業務; external: E-14)' },
  naccsUtb01: { text: 'UTB01 通関士証票番号照会', mark: 'external: E-14 (name of the 業務)' },
  naccsStatistics: { text: '管理統計資料取得', mark: 'documented: S2 1. (flow; name of the 業務)' },
} as const satisfies Record<string, Marked>;
