import type { Choice } from './choice';

const plans = [['A', 'プランA（基本料金＋従量料金）'], ['B', 'プランB（従量料金のみ）']] as const;

/** What is chosen on the screens of 変更申込, 通関士IDの追加 and クライアント証明書の再発行. */
export const changeChoices = {
  planNet: { label: '料金プラン(netNACCS)', options: plans, required: true, mark: 'documented: S0 1-④ (name of the item); external: E-07' },
  planGeneral: { label: '料金プラン(一般NACCS)', options: plans, required: true, mark: 'documented: S0 1-④ (name of the item); external: E-07' },
  brokerCode: { label: '利用者コード', required: true, mark: 'assumed: 通関士IDの追加 is a menu item without a walkthrough' },
  reissueTerminals: { label: '再発行する証明書', required: true, mark: 'assumed: クライアント証明書の再発行 is a menu item without a walkthrough' },
  reissueCause: {
    label: '再発行の理由', required: true,
    options: ['パソコンの入替', 'Windowsアカウントの変更', 'OSの入替', '証明書の削除', '証明書の有効期限切れ', '取得手順の誤り'].map((value) => [value, value] as const),
    mark: 'external: E-09 (R-25)',
  },
} as const satisfies Record<string, Choice>;
