import type { Kind } from '../../scenarios/inventory';
import type { CoveredItem } from './schema';

/** The five procedure documents, by the key that sources name them by. */
export const documents = [
  ['S0', 'netNACCS端末の追加申込'],
  ['S1', 'NACCSをはじめてご利用される方'],
  ['S2', '利用者IDの廃止申込'],
  ['S3', 'NACCSへの利用申込（サイバーポート）'],
  ['S4', 'NACCSの導入をお考えのみなさまへ'],
] as const;

/** The document that an item is found in; the first where several have it. */
export const documentOf = ({ source }: Pick<CoveredItem, 'source'>): string => /^S\d/.exec(source)?.[0] ?? '';

const kindNames: Readonly<Record<Kind, string>> = {
  screens: '画面', steps: '手順', transitions: '画面の移り変わり', fields: '項目', rules: '規則（＋ 認める、－ 断る）', mails: 'メール', papers: '帳票',
  forms: '形式と状態', notices: 'お知らせとアドレス', figures: '料金・期間・連絡先',
};

/** An unknown kind is shown as it is. */
export const kindName = (kind: string): string => kindNames[kind as Kind] ?? kind;

export const outcomeName: Readonly<Record<CoveredItem['outcome'], string>> = {
  passed: '確認済み', failed: '不合格', notRun: '未実行', untested: 'テストなし', notShown: '示せない',
};
