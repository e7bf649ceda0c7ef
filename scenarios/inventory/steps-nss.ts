import type { StepItem } from './types';

/** netNACCS端末の追加申込 (S0); ② and ③ have no text there and are taken from S2. */
export const terminalSteps = [
  { id: 'S0 1-①', text: 'メニュー画面で「契約内容確認」を押す', source: 'S0:72', step: 'S0 1-①' },
  { id: 'S0 1-②', text: '契約情報詳細表示画面で台数を確かめ、「契約情報を変更する」を押す', source: 'S2:76–85', step: 'terminal-addition 1-②' },
  { id: 'S0 1-③', text: '変更申込ガイダンス画面で流れを確かめ、「申込内容選択へ進む」を押す', source: 'S2:80–85', step: 'terminal-addition 1-③' },
  { id: 'S0 1-④', text: '変更内容入力画面で変更項目を選び、利用開始希望日と変更する理由を入力する', source: 'S0:119–177', step: 'S0 1-④' },
  { id: 'S0 1-⑤', text: '申込担当者入力画面で連絡先を確かめる', source: 'S0:186–231', step: 'S0 1-⑤' },
  { id: 'S0 1-⑥', text: '利用申込情報 (論理端末) 登録画面で追加する台数を入力する', source: 'S0:235–295', step: 'S0 1-⑥' },
  { id: 'S0 1-⑦', text: '変更申込確認画面で確かめて登録する', source: 'S0:297–316', step: 'S0 1-⑦' },
  { id: 'S0 1-⑧', text: '変更申込登録完了画面で申込受付番号を控え、受付完了E-mailを受け取る', source: 'S0:318–347', step: 'S0 1-⑧' },
  { id: 'S0 2-①', text: '「利用申込確認完了のお知らせ」を受け取る', source: 'S0:353–378', step: 'S0 2-①' },
  { id: 'S0 2-②', text: 'メールのリンクからログインし、申込受付番号の行の「詳細」を押す', source: 'S0:386', step: 'S0 2-②' },
  { id: 'S0 2-③', text: '申込内容参照画面で確定した利用開始日と「netNACCS」タブを確かめ、「ID通知内容」へ進む', source: 'S0:436–539', step: 'S0 2-③' },
  { id: 'S0 3-①', text: '管理責任者だけが「デジタル証明書発行完了のお知らせ」を受け取る', source: 'S0:543', step: 'S0 3-①' },
  { id: 'S0 3-②', text: 'メールのリンクからログインし、申込受付番号の行の「詳細」を押す', source: 'S0:576', step: 'S0 3-②' },
] as const satisfies readonly StepItem[];

/** NACCSをはじめてご利用される方 (S1): chapters 1 to 3, and the password that was forgotten. The numbers are ours. */
export const firstSteps = [
  { id: 'S1 1-①', text: 'ログイン画面で「ログイン ID をお持ちでない方はこちら」を押す', source: 'S1:17, S1:46', step: 'S1 1-①' },
  { id: 'S1 1-②', text: 'システム利用規程を読み、同意する', source: 'S1:47, S1:66', step: 'S1 1-②' },
  { id: 'S1 1-③', text: '申込担当者の情報を入力する（業務フロー「仮ログイン登録」）', source: 'S1:71–75', step: 'S1 1-③' },
  { id: 'S1 1-④', text: '内容を確かめて登録する', source: 'S3:94', step: 'temporary-account 1-④' },
  { id: 'S1 1-⑤', text: '登録の完了を確かめる（業務フロー「仮ログイン登録完了」）', source: 'S1:76–80', step: 'S1 1-⑤' },
  { id: 'S1 1-⑥', text: '登録完了メールで仮ログインID・仮パスワード・ログイン専用URLを受け取る', source: 'S1:48, S1:84', step: 'S1 1-⑥' },
  { id: 'S1 1-⑦', text: '仮ログインIDでログインし、新規の利用申込へ進む', source: 'S1:49, S1:89', step: 'S1 1-⑦' },
  { id: 'S1 2-①', text: 'ログインするとガイダンス画面が表示される', source: 'S1:97', step: 'S1 2-①' },
  { id: 'S1 2-②', text: '申込担当者を入力する（業務フロー「NACCS 利用申込」）', source: 'S1:135', step: 'S1 2-②' },
  { id: 'S1 2-③', text: 'セキュリティ対策を確認し、事業所・企業を入力し、接続形態を選ぶ', source: 'S1:163–166', step: 'S1 2-③' },
  { id: 'S1 2-④', text: '接続形態に応じた画面を入力する', source: 'S1:136, S1:146–157', step: 'S1 2-④' },
  { id: 'S1 2-⑤', text: '一般NACCSでは、システム構成図を添付する', source: 'S1:171–177', step: 'S1 2-⑤' },
  { id: 'S1 2-⑥', text: '入力確認画面で確かめる', source: 'S1:157', step: 'S1 2-⑥' },
  { id: 'S1 2-⑦', text: '登録し、受付完了と確認完了のメールを受け取る', source: 'S1:100–104, S1:172', step: 'S1 2-⑦' },
  { id: 'S1 2-⑧', text: '新着情報から「ID通知内容」を開き、ログインIDとパスワードを控える', source: 'S1:103–104, S1:123–125', step: 'S1 2-⑧' },
  { id: 'S1 2-⑨', text: '「利用開始までのガイダンス」からシステム設定の申込へ進む', source: 'S1:188–207', step: 'S1 2-⑨' },
  { id: 'S1 3-①', text: '「利用開始までのガイダンス」または「メニュー画面」から始める', source: 'S1:211–214', step: 'S1 3-①' },
  { id: 'S1 3-②', text: '申込の流れを確かめる', source: 'S1:268', step: 'S1 3-②' },
  { id: 'S1 3-③', text: '申込担当者を入力する', source: 'S1:272', step: 'S1 3-③' },
  { id: 'S1 3-④', text: '利用者コードを選び、必要ならファイルを添付する', source: 'S1:278–286', step: 'S1 3-④' },
  { id: 'S1 3-⑤', text: '「名称」タブ、続いて業種のタブをすべて入力する', source: 'S1:337–345', step: 'S1 3-⑤' },
  { id: 'S1 3-⑥', text: '申し込む利用者コードと入力した内容を確かめる', source: 'S1:349–350', step: 'S1 3-⑥' },
  { id: 'S1 3-⑦', text: '登録し、申込受付完了と確認完了のメールを受け取る', source: 'S1:228–230, S1:351', step: 'S1 3-⑦' },
  { id: 'S1 3-⑧', text: '契約内容確認画面で、システム設定申込実施状況が○であることを確かめる', source: 'S1:234–250', step: 'S1 3-⑧' },
  { id: 'S1 ポイント 1-①', text: '「ログインID・パスワードを忘れた方はこちら」から再発行を依頼する', source: 'S1:21–28', step: 'S1 ポイント 1-①' },
  { id: 'S1 ポイント 1-②', text: '管理責任者宛ての再発行パスワードのメールを受け取る', source: 'S1:30', step: 'S1 ポイント 1-②' },
] as const satisfies readonly StepItem[];

/** 利用者IDの廃止申込 (S2). */
export const retirementSteps = [
  { id: 'S2 1-①', text: 'メニュー画面で「契約内容確認」を押す', source: 'S2:63–70', step: 'S2 1-①' },
  { id: 'S2 1-②', text: '契約情報詳細表示画面でタブを開いて確かめ、「契約情報を変更する」を押す', source: 'S2:76–88', step: 'S2 1-②' },
  { id: 'S2 1-③', text: '変更申込ガイダンス画面で流れを確かめ、「申込内容選択へ進む」を押す', source: 'S2:80–85', step: 'S2 1-③' },
  { id: 'S2 1-④', text: '「識別番号（追加・削除）」を選び、利用開始希望日と変更する理由を入力する', source: 'S2:89–114', step: 'S2 1-④' },
  { id: 'S2 1-⑤', text: '申込担当者入力画面で「次へ進む」を押す', source: 'S2:115–126', step: 'S2 1-⑤' },
  { id: 'S2 1-⑥', text: '一覧入力画面で、廃止する識別番号のある利用者コードの「詳細」を押す', source: 'S2:130–133', step: 'S2 1-⑥' },
  { id: 'S2 1-⑦', text: '「識別番号の廃止」を選び、システム設定区分等を選択・入力し、「この内容で設定する」を押す', source: 'S2:127–141', step: 'S2 1-⑦' },
  { id: 'S2 1-⑧', text: '一覧入力画面で申込情報を確かめ、「次へ進む」を押す', source: 'S2:147–150', step: 'S2 1-⑧' },
  { id: 'S2 1-⑨', text: '変更申込確認画面で確かめ、備考を書き、登録する', source: 'S2:157–164', step: 'S2 1-⑨' },
  { id: 'S2 1-⑩', text: '変更申込登録完了画面で申込受付番号を控える', source: 'S2:166–176', step: 'S2 1-⑩' },
  { id: 'S2 2-①', text: '「利用申込確認完了のお知らせ」を受け取る', source: 'S2:184–205', step: 'S2 2-①' },
  { id: 'S2 2-②', text: 'メールのリンクからログインし、申込受付番号の行の「詳細」を押す', source: 'S2:207–213', step: 'S2 2-②' },
  { id: 'S2 2-③', text: '申込内容参照画面で確定した利用開始日と「netNACCS」タブを確かめ、書類を出力する', source: 'S2:233–254', step: 'S2 2-③' },
] as const satisfies readonly StepItem[];
