import type { ScreenEntry } from './screen';

/** Screens of 請求金額の参照. */
export const billingScreens = {
  billing: {
    name: '請求金額の参照', title: '請求金額の参照', mark: 'documented: S0 2-② (menu; contents assumed)',
    lead: ['月ごとの請求額を新しい順に表示しています。請求額は、翌月の最初の営業日の9時に確定します。', '内訳の確認と請求書の出力は、「詳細」ボタンから行ってください。'],
  },
  billingDetails: {
    name: '請求情報の詳細画面', title: '請求情報 詳細', mark: 'documented: S0 1-① (named in 新着情報; contents assumed)',
    lead: ['この月の請求の内訳と、利用者IDごとのご利用状況を表示しています。'],
  },
} as const satisfies Record<string, ScreenEntry>;
