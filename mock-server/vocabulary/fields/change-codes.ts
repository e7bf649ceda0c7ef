import type { Choice } from './choice';

const silent = 'assumed: S0 1-④ names the change item, its screen is in no document' as const;

/** What is chosen on 詳細入力画面 of a 利用者コード (S2 1-⑦). */
export const changeCodeChoices = {
  retireIds: { label: '識別番号の廃止', mark: 'documented: S2 1-⑦' },
  abolishCode: { label: 'この利用者コードを廃止する', mark: silent },
  addTrades: { label: '追加する業種', mark: silent },
  removeTrades: { label: '削除する業種', mark: silent },
} as const satisfies Record<string, Choice>;
