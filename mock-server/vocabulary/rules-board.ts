import type { Mark } from './mark';

/** Rules of NACCS掲示板. */
export const boardRules = {
  'board-public': { text: '掲示板は誰でも、ログインせずに読める。旧レイアウトのアドレスは、同じページの新しいアドレスに移る', mark: 'decided: D-01' },
  'board-misprints': { text: '手順書で読み誤られたアドレス（ganda、nacccs、空白のあるファイル名）には、ページがない', mark: 'decided: D-01' },
  'board-new-tab': { text: '「新規申込」は、NSSのシステム利用規程を別のタブで開く', mark: 'documented: S3 steps 3, 4' },
  'board-menu': { text: 'ヘッダメニューの項目を押すと、その下のページへのリンクが開く', mark: 'documented: S3 step 2 (that others than 契約手続(NSS) do so is assumed)' },
  'support-areas': { text: '導入の窓口は都道府県ごとに1つ。お客様サポート課が北海道から神奈川県まで、残りを東海・関西・九州事務所が受け持つ', mark: 'assumed: S4 p. 5 names the prefectures of お客様サポート課 only' },
  'broker-manual': { text: '通関士証票番号の登録の資料は、9ページがUTB業務', mark: 'documented: S3 step 21 (its other pages are assumed)' },
} as const satisfies Record<string, { text: string; mark: Mark }>;
