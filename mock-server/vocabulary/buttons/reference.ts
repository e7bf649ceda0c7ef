import type { Marked } from '../mark';

/** Buttons and links of the screens that show what there is: 申込情報一覧 and 契約情報詳細表示画面. */
export const referenceButtons = {
  search: { text: '検索する', mark: 'assumed: S0 2-③ names 申込情報一覧, its search is in no document' },
  clearSearch: { text: '検索条件を消去する', mark: 'assumed: S0 2-③ names 申込情報一覧, its search is in no document' },
  previousRows: { text: '前へ', mark: 'assumed: a long list has pages' },
  nextRows: { text: '次へ', mark: 'assumed: a long list has pages' },
  tabHistory: { text: '申込履歴', mark: 'assumed: only the netNACCS and 一般NACCS tabs are named' },
  applyBroker: { text: '通関士用利用者IDの追加申込を行う', mark: 'external: E-01 (place assumed)' },
  allCodes: { text: 'すべての利用者コード', mark: 'assumed: the list of 利用者ID can be narrowed to one 利用者コード' },
} as const satisfies Record<string, Marked>;
