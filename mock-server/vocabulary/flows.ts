import type { Marked } from './mark';

/** 業務フロー of a 新規の利用申込, from the 仮アカウント to the end of its review (S1, S3 picture; D-04). */
export const newPhases: readonly Marked[] = [
  { text: '仮ログイン登録', mark: 'documented: S1 1. a' },
  { text: '仮ログイン登録完了', mark: 'documented: S1 1. a' },
  { text: 'NACCS利用申込', mark: 'documented: S1 2. a' },
  { text: 'NACCS利用申込完了', mark: 'documented: S3 step 16 (picture)' },
  { text: '審査完了', mark: 'decided: D-04' },
];

/** 業務フロー of a システム設定の申込 (S1, picture hard to read). */
export const settingsPhases: readonly Marked[] = [
  { text: '申込担当者の入力', mark: 'documented: S1 3. (picture)' },
  { text: 'システム設定情報の登録', mark: 'documented: S1 3. (picture)' },
  { text: '入力内容の確認', mark: 'documented: S1 3. (picture)' },
  { text: '申込完了', mark: 'assumed: the picture is read as 申請完了' },
];

/** The input screens of a 新規の利用申込 in their order, as its row of 入力状況 calls them (D-16). */
export const newScreens = ['contact', 'place', 'codes', 'terminals', 'lines', 'works', 'mailboxes', 'plan', 'billing', 'confirm'] as const;
export type NewScreen = (typeof newScreens)[number];

export const newChevrons: Record<NewScreen, Marked> = {
  contact: { text: '申込担当者', mark: 'documented: S3 step 16 (picture)' },
  place: { text: '事業所・企業', mark: 'documented: S3 step 16 (picture)' },
  codes: { text: '利用者コード', mark: 'documented: S3 step 16 (picture)' },
  terminals: { text: '論理端末・証明書', mark: 'documented: S3 step 16 (picture)' },
  lines: { text: '回線・論理端末', mark: 'documented: S3 step 16 (picture)' },
  works: { text: '回線工事', mark: 'decided: D-16' },
  mailboxes: { text: 'メールボックス', mark: 'documented: S3 step 16 (picture)' },
  plan: { text: '料金プラン', mark: 'decided: D-16' },
  billing: { text: '請求先', mark: 'documented: S3 step 16 (picture)' },
  confirm: { text: '入力確認', mark: 'decided: D-16' },
};
