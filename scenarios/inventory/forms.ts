import type { Item } from './types';

/** How numbers, codes and dates look. */
export const forms = [
  { id: '形式 申込受付番号', text: '申込受付番号: 年の下2桁・4桁の連番・英大文字1文字（180007A）', source: 'S0:370, S2, D-02' },
  { id: '形式 事業所コード', text: '事業所コード: 6文字', source: 'S0:451' },
  { id: '形式 登録請求先コード', text: '登録請求先コード: 半角数字7桁', source: 'S3:206' },
  { id: '形式 企業略称', text: '企業略称: 3文字', source: 'S0:459' },
  { id: '形式 論理端末名', text: '論理端末名: 5桁と英字1文字（99999W）', source: 'S0:267' },
  { id: '形式 利用者ID', text: '利用者ID 8桁 = 利用者コード 5桁 + 識別番号 3桁（1ANAC + A0A）', source: 'S2:4–14, S3:8' },
  { id: '形式 利用者IDの種類', text: '識別番号の1文字目が英字ならnetNACCS、数字なら一般NACCS、YならSMTP双方向', source: 'S2:6–10, S3:25, D-17' },
  { id: '形式 サイバーポートの識別番号', text: '通関士2名の例: AAAA1 AA1 と BB1 に対して YA1 と YB1', source: 'S3:164–170' },
  { id: '形式 入力する日付', text: '入力する日付: YYYYMMDD（20170101）', source: 'S0:154' },
  { id: '形式 表示する日付', text: '表示する日付: YYYY/MM/DD（2018/10/16）', source: 'S0:452' },
  { id: '形式 メールの日付', text: 'メールの申込受付年月日: YYYY年MM月DD日', source: 'S0:369' },
] as const satisfies readonly Item[];

/** Phases, states and marks, with their exact words. */
export const states = [
  { id: '業務フロー 新規', text: '仮ログイン登録 → 仮ログイン登録完了 → NACCS利用申込 → NACCS利用申込完了 → 審査完了', source: 'S1:75–76, S1:138, S3:198, D-04' },
  { id: '業務フロー システム設定', text: '申込担当者の入力 → システム設定情報の登録 → 入力内容の確認 → 申込完了', source: 'S1:302' },
  { id: '進行 変更申込', text: '受付 → 内容確認中 → 審査終了 → デジタル証明書発行作業完了', source: 'S0:32–53, S2:40–45' },
  { id: '進行 確認事項', text: '確認事項あり → 修正 / 取下げ', source: 'S0:92–96' },
  { id: '状況 ガイダンス', text: '利用開始までのガイダンスの状況は、済んだ手続きが「済」、ほかは「未済」', source: 'S1:204–205' },
  { id: '状況 システム設定', text: 'システム設定申込実施状況は○または×', source: 'S1:234–235' },
  { id: '状況 入力', text: '申込内容の入力状況は、入力中がオレンジ色、入力済みが緑色', source: 'S1:139' },
  { id: '申込分類', text: '新規申込 変更申込 解約申込 変更(通関士) のうち該当するものに印が付く', source: 'S0:454' },
  { id: '一時保存 画面', text: '「申込内容を一時保存する」が新規利用申込の10画面にある', source: 'S1:140, S1:146–157' },
] as const satisfies readonly Item[];

/** Tables with the columns that the pictures show. */
export const tables = [
  { id: 'SCR-07 論理端末の表', text: '区分・利用機器区分・パッケージソフト区分・論理端末名・論理端末の廃止', source: 'S0:266–267' },
  { id: 'SCR-07 デジタル証明書の表', text: '論理端末名・認証コード1・認証コード2・デジタル証明書の廃止', source: 'S0:282–283' },
  { id: 'SCR-10 論理端末に関する情報', text: '区分・利用機器区分・パッケージソフト区分・論理端末名', source: 'S0:303–306' },
  { id: 'SCR-10 申込情報', text: '申込内容・区分・利用機器区分・パッケージソフト区分・論理端末名・端末追加数', source: 'S0:308–312' },
  { id: 'SCR-12 ID通知内容の表', text: '利用者コード・識別番号・回線・論理端末・メールボックスの数を、追加・変更・削除に分けて示す', source: 'S0:480–487' },
  { id: 'SCR-12 進行状況の表', text: '作業項目・作業日・通知内容', source: 'S0:489–492' },
] as const satisfies readonly Item[];

/** What stands on many screens, and the notices of メニュー画面. */
export const frame = [
  { id: 'ログイン情報', text: '企業名、事業所名、ログインした時刻、ログアウト', source: 'S0:81–83' },
  { id: 'グローバルナビゲーション', text: '申込実施 申込内容確認 契約内容確認 請求内容参照 パスワード変更（この順）', source: 'S0:85, S1:298' },
  { id: 'メニュー一覧', text: '申込を行う・契約内容を確認する・ユーザー情報・請求を参照するの4つの見出しと8つの項目', source: 'S0:101–115' },
  { id: 'フッター', text: 'Copyright © Nippon Automated Cargo And Port Consolidated System, (NACCS) Inc. の一文', source: 'S3:110' },
  { id: '新着情報 利用申込の審査終了', text: '利用申込の審査が終了しました。', source: 'S0:400, S2:213' },
  { id: '新着情報 利用申込の確認事項', text: '利用申込内容に確認事項があります。', source: 'S0:96' },
  { id: '新着情報 通関士IDの審査終了', text: '通関士IDの追加申込の審査を終了しました。', source: 'S0:91' },
  { id: '新着情報 通関士IDの確認事項', text: '通関士IDの追加申込に確認事項があります。', source: 'S0:92' },
  { id: '新着情報 システム設定の審査終了', text: 'システム設定申込の審査を終了しました。', source: 'S0:93' },
  { id: '新着情報 システム設定の確認事項', text: 'システム設定申込内容に確認事項があります。', source: 'S0:94' },
  { id: '新着情報 請求額の確定', text: '前月分の請求額が確定しました。', source: 'S0:97' },
  { id: '新着情報 証明書の再発行', text: 'デジタル証明書を再発行しました。', source: 'S0:98' },
  { id: '新着情報 口座振替', text: '口座振替申込専用用紙を送付しました。', source: 'S0:99' },
  { id: '完了画面 連絡先', text: '申込受付番号と、ヘルプデスク・利用契約事務課の電話番号と受付時間', source: 'S0:325–337' },
  { id: '所定の3調査票', text: '貨物引渡業務登録調査票・航空会社インタフェース調査票・船会社受委託関係登録兼船会社コード付与調査票をダウンロードできる', source: 'S1:256–261' },
] as const satisfies readonly Item[];

/** Addresses that the documents print, opened verbatim (D-01: naccs where they print nacccs). */
export const addresses = [
  { id: 'URL NSS', text: 'https://nss.nac6.naccs.jp/dfw/login/nsscoapp/', source: 'S2:201, D-01' },
  { id: 'URL 掲示板', text: 'https://bbs.naccscenter.com/', source: 'S3:70' },
  { id: 'URL 旧掲示板', text: 'https://bbs.naccscenter.com/naccs/dfw/web/ とその下のアドレスは、新しいアドレスの同じページへ移る', source: 'S4:151, D-01' },
  { id: 'URL 電子申請情報', text: 'https://bbs.naccscenter.com/naccs/dfw/web/nss/', source: 'S4:550, S0:567, D-01' },
  { id: 'URL 新規申込手順', text: 'https://bbs.naccscenter.com/nss/appl.html', source: 'S3:54' },
  { id: 'URL 業種', text: 'https://bbs.naccscenter.com/nss/csf.html', source: 'S3:56' },
  { id: 'URL スケジュール', text: 'https://bbs.naccscenter.com/tetsuduki/schedule.html', source: 'S3:124' },
  { id: 'URL お問合せ', text: 'https://bbs.naccscenter.com/info/info.html', source: 'S3:31, S3:33' },
  { id: 'URL シングルサインオン', text: 'https://bbs.naccscenter.com/qanda/docs-keiyaku/2014052000244/', source: 'S3:140' },
  { id: 'URL UTB', text: 'https://bbs.naccscenter.com/system/shiyou/docs/2013091100298/file_contents/20121122_02.pdf', source: 'S3:281' },
  { id: 'URL サイバーポート', text: 'https://document.cyber-port.net/cp-manuals/ja/UserGuide/integrationWithOtherSystems/integrationWithNACCS.html', source: 'S3:41' },
] as const satisfies readonly Item[];
