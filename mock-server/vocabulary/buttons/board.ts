import type { Marked } from '../mark';

/** Labels of NACCS掲示板: the header menu, and what leads from it to NSS. */
export const boardButtons = {
  boardNews: { text: 'お知らせ', mark: 'assumed: S3 shows the header menu in an image' },
  boardNss: { text: '契約手続(NSS)', mark: 'documented: S3 step 2' },
  boardUse: { text: 'NACCSのご利用方法', mark: 'documented: S0 p. 2, S4' },
  boardRules: { text: '手続き・規程', mark: 'assumed: named after the address /tetsuduki/kitei/ (S4)' },
  boardQuestions: { text: 'よくあるご質問', mark: 'assumed: named after the address /qanda/ (S3, S4)' },
  boardContact: { text: 'お問合せ', mark: 'documented: S3 p. 1' },
  boardLogin: { text: 'NSS ログイン', mark: 'documented: S3 step 2' },
  boardApply: { text: '新規申込', mark: 'documented: S3 step 3' },
  boardHolders: { text: 'NSSにログインする', mark: 'assumed: S3 shows the section 「1 NSSについて」 in an image' },
  boardTerms: { text: '利用規程', mark: 'documented: S4 p. 1' },
  boardSetup: { text: '1.第6次パッケージソフト初期導入手順書', mark: 'documented: S0 p. 2' },
  boardBrokerManual: { text: '通関士証票番号の登録（PDF）', mark: 'documented: S3 step 21 (label assumed)' },
} as const satisfies Record<string, Marked>;
