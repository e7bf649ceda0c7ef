import type { Item, StepItem } from './types';

/** サイバーポートからのNACCSへの利用申込 (S3): the 21 steps of chapter Ⅱ. */
export const cyberPortSteps = [
  { id: 'S3 1', text: 'NACCS掲示板を開く', source: 'S3:66–70', step: 'S3 1' },
  { id: 'S3 2', text: 'ヘッダメニューの「契約手続(NSS)」⇒「NSS ログイン」を押す', source: 'S3:74', step: 'S3 2' },
  { id: 'S3 3', text: '「1 NSSについて」の欄の「新規申込」を押す', source: 'S3:78–79', step: 'S3 3' },
  { id: 'S3 4', text: '別タブで開いたNSSで、「システム利用規定に同意する」を押す', source: 'S3:83', step: 'S3 4' },
  { id: 'S3 5', text: '申込担当者を入力し、「申込内容確認へ進む」を押す', source: 'S3:87–91', step: 'S3 5' },
  { id: 'S3 6', text: '内容を確かめ、「申込内容を登録する」を押す', source: 'S3:94', step: 'S3 6' },
  { id: 'S3 7', text: '仮ログインID・パスワードのメールを受け取る', source: 'S3:102', step: 'S3 7' },
  { id: 'S3 8', text: 'メールのURLから仮ログインIDでログインする', source: 'S3:106', step: 'S3 8' },
  { id: 'S3 8a', text: 'ログインの後の2つの画面', source: 'S3:110–114', step: 'S3 8a', notShown: '画像だけで、どの画面かが文書から分からない（ガイダンス画面は S1 2-① で示す）' },
  { id: 'S3 9', text: '申込担当者と利用契約に関する項目を入力し、「申込理由」に「サイバーポート利用のための申込」と書く', source: 'S3:116', step: 'S3 9' },
  { id: 'S3 10', text: '「利用開始希望日」、事業所名「CP利用者」、事業所名(フリガナ)「サイバーポートリヨウシャ」を入力する', source: 'S3:120–126', step: 'S3 10' },
  { id: 'S3 11', text: '「一般NACCSを利用する」を押す', source: 'S3:128–130', step: 'S3 11' },
  { id: 'S3 12', text: '「他事業所の利用者コードを共用する」を押す', source: 'S3:134, D-06', step: 'S3 12' },
  { id: 'S3 13', text: '共用する利用者コードを設定する', source: 'S3:138–145', step: 'S3 13' },
  { id: 'S3 13(1)', text: '「利用者コード」に既存の利用者コード5桁を入力する', source: 'S3:138', step: 'S3 13(1)' },
  { id: 'S3 13(2)', text: 'シングルサインオンを任意で選ぶ', source: 'S3:139–140', step: 'S3 13(2)' },
  { id: 'S3 13(3)', text: '業種を選ぶ', source: 'S3:141', step: 'S3 13(3)' },
  { id: 'S3 13(4)', text: '処理方式「SMTP双方向」を選ぶ', source: 'S3:142', step: 'S3 13(4)' },
  { id: 'S3 13(5)', text: '識別番号数を入力する（原則「1」、通関士は人数分）', source: 'S3:143', step: 'S3 13(5)' },
  { id: 'S3 13(6)', text: '「設定」を押す', source: 'S3:144', step: 'S3 13(6)' },
  { id: 'S3 13(7)', text: '追加された行を確かめ、「この内容を設定する」を押す', source: 'S3:145', step: 'S3 13(7)' },
  { id: 'S3 14', text: '「機器共用・共同利用、回線付替を別途申込、または自社システムを利用します。」を選ぶ', source: 'S3:177', step: 'S3 14' },
  { id: 'S3 15', text: '料金プランを選ぶ', source: 'S3:183–186', step: 'S3 15' },
  { id: 'S3 16', text: '請求先を入力する（一括請求は任意）', source: 'S3:190–227', step: 'S3 16' },
  { id: 'S3 17', text: '確認画面で確かめ、「申込内容を登録する」を押す', source: 'S3:232–240', step: 'S3 17' },
  { id: 'S3 18', text: '利用申込受付完了のメールを受け取る', source: 'S3:244', step: 'S3 18' },
  { id: 'S3 19', text: '内容の確認が完了したメールを受け取り、利用開始日を確かめる', source: 'S3:249', step: 'S3 19' },
  { id: 'S3 20', text: '申込手続き完了のメールを受け取り、URLからID・パスワードを確かめる', source: 'S3:253–257', step: 'S3 20' },
  { id: 'S3 21', text: '利用開始日に、UTB業務で利用者IDと通関士証票番号を結び付ける', source: 'S3:263–283', step: 'S3 21' },
] as const satisfies readonly StepItem[];

/** What S3 says of other cases than that of its pictures. */
export const cyberPortVariants = [
  { id: 'S3 業種ごとの利用者ID', text: '業種ごとに利用者IDを分けるときは、(1)～(6)、(2)～(6)と繰り返し、(7)を行う', source: 'S3:147–151', step: 'cyber-port-trades-ids' },
  { id: 'S3 業種ごとの利用者コード', text: '業種ごとに利用者コードを分けるときは、(1)～(7)の後、もう一度「他事業所の利用者コードを共用する」から繰り返す', source: 'S3:153–157', step: 'cyber-port-trades-codes' },
  { id: 'S3 事業所ごとの申込', text: '複数の事業所の利用者コードは、事業所ごとに申し込む', source: 'S3:158', step: 'cyber-port-several-offices' },
  { id: 'S3 利用者コードなし', text: '利用者コードがなければ、先にnetNACCSの新規利用申込を行う', source: 'S3:21–60', step: 'cyber-port-first' },
  { id: 'S3 Y番号あり', text: 'すでにYから始まる識別番号があっても、サイバーポート専用の識別番号を払い出してもらう', source: 'S3:61', step: 'cyber-port-existing-y' },
  { id: 'S3 一括請求', text: '一括請求を「希望する」と、現在の請求書に合算される', source: 'S3:192–195', step: 'cyber-port-combined' },
  { id: 'S3 異なるプラン', text: '契約中と異なるプランを選ぶと、経路ごとにそれぞれの料金体系になる', source: 'S3:185–186', step: 'cyber-port-plan' },
  { id: 'S3 通関士', text: '業種「通関」では、通関士の人数分の識別番号を申し込み、UTB業務で登録する', source: 'S3:160–170, S3:263', step: 'cyber-port-broker' },
] as const satisfies readonly StepItem[];

/** The phases of the introduction of NACCS (S4). */
export const phases = [
  { id: 'S4 利用申込', text: 'NSSで利用申込を行う', source: 'S4:256', step: 'new-application-ippan 2-⑦' },
  { id: 'S4 審査終了', text: 'NACCSセンターの審査が終わる', source: 'S4:256', step: 'new-application-ippan 審査' },
  { id: 'S4 ID等の確認', text: '利用者ID・パスワード・論理端末名をNSSで確かめる', source: 'S4:256', step: 'new-application-netnaccs 業務開始' },
  { id: 'S4 認証コードの確認', text: '認証コードをNSSで確かめる', source: 'S4:256', step: 'new-application-netnaccs デジタル証明書の取得' },
  { id: 'S4 システム設定', text: 'NSSの「システム設定の申込」で、名称と業種ごとの設定を行う', source: 'S4:257', step: 'new-application-ippan 3-⑦' },
  { id: 'S4 回線工事等', text: '回線工事を申し込む（netNACCS・WebNACCSを除く）', source: 'S4:241', step: 'new-application-ippan 2-④（回線工事）' },
  { id: 'S4 パッケージソフト', text: 'パッケージソフトをインストールする', source: 'S4:243', notShown: '利用者のパソコンで行う作業で、NSSにもNACCS掲示板にも操作がない' },
  { id: 'S4 デジタル証明書', text: 'デジタル証明書を取得する（netNACCS・WebNACCSのみ）', source: 'S4:263', step: 'new-application-netnaccs デジタル証明書の取得' },
  { id: 'S4 業務開始', text: '利用開始日に利用者IDでログオンし、端末開通確認（TCC業務）が正常終了する', source: 'S4:256–261' },
] as const satisfies readonly (Item & Partial<StepItem>)[];
