import type { Item, MailItem } from './types';

const both = ['applicant', 'manager'] as const;

/** The mails: what each is called, when it comes and to whom (D-11). */
export const mails = [
  { id: 'M-1', text: '登録完了メール: 仮アカウントの登録で、入力したアドレスに届く', source: 'S1:48, S1:54', kind: '仮ログイン登録完了', to: ['applicant'] },
  { id: 'M-2', text: '受付完了メール: 申込の登録で、申込担当者と管理責任者に届く', source: 'S0:28, S0:341, S1:100, S2:40', kind: '受付完了', to: both },
  { id: 'M-3', text: '利用申込確認完了のお知らせ: 審査終了で、申込担当者と管理責任者に届く', source: 'S0:353, S1:101, S2:184', kind: '確認完了', to: both },
  { id: 'M-4', text: 'デジタル証明書発行完了のお知らせ: 証明書の発行で、管理責任者だけに届く', source: 'S0:543', kind: 'デジタル証明書発行完了', to: ['manager'] },
  { id: 'M-5', text: '申込手続き完了のメール: 手続きの完了で届き、ID・パスワードの読める場所を示す', source: 'S3:253–255, D-11', kind: '申込手続き完了', to: both },
  { id: 'M-6', text: '申込受付完了のメール（システム設定）: 申込の登録で、申込事務担当者と管理責任者に届く', source: 'S1:228', kind: 'システム設定申込受付完了', to: both },
  { id: 'M-7', text: '確認完了のメール（システム設定）: 審査終了で、申込事務担当者と管理責任者に届く', source: 'S1:229', kind: 'システム設定申込確認完了', to: both },
  { id: 'M-8', text: '再発行パスワードのメール: 再発行の依頼で、管理責任者宛てに届く', source: 'S1:30', kind: 'パスワード再発行', to: ['manager'] },
] as const satisfies readonly MailItem[];

/** What the mails say, as far as the documents show it. */
export const mailTexts = [
  { id: 'M-1 記載', text: '仮ログインID・仮パスワード・ログイン専用URLがある', source: 'S1:48' },
  { id: 'M-3 件名', text: '件名は「【NSS】利用申込確認完了のお知らせ」', source: 'S0:359' },
  { id: 'M-3 記載', text: '宛名、申込受付年月日、申込受付番号、NSSへのリンクと「新着情報」>「ID通知内容」の案内がある', source: 'S0:359–378, S2:188–202' },
  { id: 'M-4 件名', text: '件名は「【NSS】デジタル証明書発行完了のお知らせ」', source: 'S0:549' },
  { id: 'M-4 記載', text: '申込受付年月日、申込受付番号、認証コードの読める場所、取得手順のページ、留意事項がある', source: 'S0:549–572' },
  { id: 'M-4 リンク', text: 'リンクからNSSのログイン画面と、NSS電子申請情報ページが開く', source: 'S0:563, S0:567, D-01' },
] as const satisfies readonly Item[];
