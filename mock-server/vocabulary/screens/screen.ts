import type { Mark } from '../mark';

/** The sites that the documents lead through, by the name in their page titles. */
export type Site = 'NACCSサポートシステム' | 'NACCS掲示板' | 'NACCS業務' | 'サイバーポート';

/** A screen: the name the documents call it by, the title it carries itself, and the fixed lead texts under the title. */
export interface ScreenEntry {
  readonly name: string;
  readonly title: string;
  /** Where it belongs; NSS itself where nothing is said. */
  readonly site?: Site;
  readonly lead: readonly string[];
  readonly mark: Mark;
}

export const noLead: readonly string[] = [];

/** Lead texts of 申込担当者 (S0 1-⑤). @param what is applied for */
export const contactLead = (what: string): readonly string[] => [
  `NACCSセンターが当該${what}に関する確認を行う際の連絡先となります。`, '申込担当者の情報を確認し、変更があれば修正してください。', '入力完了後、「次へ進む」ボタンをクリックしてください。',
];

/** Lead text of a confirmation. */
export const confirmLead: readonly string[] = ['申込内容に誤りがないかご確認のうえ、「申込内容を登録する」ボタンをクリックしてください。'];
