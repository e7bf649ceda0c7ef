import type { FieldItem } from './types';

/** 変更申込内容 入力: 18 + 6 checkboxes, the choice between them, the wish and its reason. */
export const changeItemFields = [
  { id: 'SCR-05 企業名、事業所名、所在地等', text: '企業名、事業所名、所在地等', source: 'S0:135', screen: '変更内容入力画面', label: '企業名、事業所名、所在地等' },
  { id: 'SCR-05 契約者名、契約者の役職', text: '契約者名、契約者の役職', source: 'S0:135', screen: '変更内容入力画面', label: '契約者名、契約者の役職' },
  { id: 'SCR-05 本社情報（所在地、電話番号等）', text: '本社情報（所在地、電話番号等）', source: 'S0:135', screen: '変更内容入力画面', label: '本社情報（所在地、電話番号等）' },
  { id: 'SCR-05 システム管理責任者の情報（電話番号、緊急連絡用FAX番号）', text: 'システム管理責任者の情報（電話番号、緊急連絡用FAX番号）', source: 'S0:135', screen: '変更内容入力画面', label: 'システム管理責任者の情報（電話番号、緊急連絡用FAX番号）' },
  { id: 'SCR-05 利用業種（追加・変更・削除）', text: '利用業種（追加・変更・削除）', source: 'S0:136', screen: '変更内容入力画面', label: '利用業種（追加・変更・削除）' },
  { id: 'SCR-05 利用者コード（追加・変更・削除）', text: '利用者コード（追加・変更・削除）', source: 'S0:136', screen: '変更内容入力画面', label: '利用者コード（追加・変更・削除）' },
  { id: 'SCR-05 識別番号（追加・削除）', text: '識別番号（追加・削除）', source: 'S0:136', screen: '変更内容入力画面', label: '識別番号（追加・削除）' },
  { id: 'SCR-05 netNACCS端末の登録情報（追加・削除）', text: 'netNACCS端末の登録情報（追加・削除）', source: 'S0:137', screen: '変更内容入力画面', label: 'netNACCS端末の登録情報（追加・削除）' },
  { id: 'SCR-05 netNACCS証明書の登録情報（追加・削除）', text: 'netNACCS証明書の登録情報（追加・削除）', source: 'S0:137', screen: '変更内容入力画面', label: 'netNACCS証明書の登録情報（追加・削除）' },
  { id: 'SCR-05 一般NACCS回線の登録情報（追加・変更・廃止）', text: '一般NACCS回線の登録情報（追加・変更・廃止）', source: 'S0:138', screen: '変更内容入力画面', label: '一般NACCS回線の登録情報（追加・変更・廃止）' },
  { id: 'SCR-05 一般NACCS端末の登録情報（追加・削除）', text: '一般NACCS端末の登録情報（追加・削除）', source: 'S0:138', screen: '変更内容入力画面', label: '一般NACCS端末の登録情報（追加・削除）' },
  { id: 'SCR-05 一般NACCSのメールボックス数（追加・廃止）', text: '一般NACCSのメールボックス数（追加・廃止）', source: 'S0:138', screen: '変更内容入力画面', label: '一般NACCSのメールボックス数（追加・廃止）' },
  { id: 'SCR-05 料金プラン（AプランまたはBプランの選択）', text: '料金プラン（AプランまたはBプランの選択）', source: 'S0:139', screen: '変更内容入力画面', label: '料金プラン（AプランまたはBプランの選択）' },
  { id: 'SCR-05 管理統計資料（有料分・無料分）', text: '管理統計資料（有料分・無料分）', source: 'S0:140', screen: '変更内容入力画面', label: '管理統計資料（有料分・無料分）' },
  { id: 'SCR-05 保税管理資料保存サービス（要・不要）', text: '保税管理資料保存サービス（要・不要）', source: 'S0:141', screen: '変更内容入力画面', label: '保税管理資料保存サービス（要・不要）' },
  { id: 'SCR-05 請求書送付先', text: '請求書送付先', source: 'S0:142', screen: '変更内容入力画面', label: '請求書送付先' },
  { id: 'SCR-05 請求先担当者', text: '請求先担当者', source: 'S0:142', screen: '変更内容入力画面', label: '請求先担当者' },
  { id: 'SCR-05 支払の方法（口座振替・銀行振込）', text: '支払の方法（口座振替・銀行振込）', source: 'S0:142', screen: '変更内容入力画面', label: '支払の方法（口座振替・銀行振込）' },
  { id: 'SCR-05 その他の契約変更', text: 'その他の契約変更', source: 'S0:147', screen: '変更内容入力画面', label: 'その他の契約変更', options: ['あり', 'なし'] },
  { id: 'SCR-05 機器共用（追加・削除）', text: '機器共用（追加・削除）', source: 'S0:148', screen: '変更内容入力画面', label: '機器共用（追加・削除）' },
  { id: 'SCR-05 共同利用（追加・削除）', text: '共同利用（追加・削除）', source: 'S0:148', screen: '変更内容入力画面', label: '共同利用（追加・削除）' },
  { id: 'SCR-05 共同利用（新規事業所）', text: '共同利用（新規事業所）', source: 'S0:148', screen: '変更内容入力画面', label: '共同利用（新規事業所）' },
  { id: 'SCR-05 事業所間の登録情報の移動（付替）', text: '事業所間の登録情報の移動（付替）', source: 'S0:148', screen: '変更内容入力画面', label: '事業所間の登録情報の移動（付替）' },
  { id: 'SCR-05 地位の承継', text: '地位の承継', source: 'S0:148', screen: '変更内容入力画面', label: '地位の承継' },
  { id: 'SCR-05 契約解除・事業所廃止', text: '契約解除・事業所廃止', source: 'S0:148', screen: '変更内容入力画面', label: '契約解除・事業所廃止' },
  { id: 'SCR-05 付替先事業所コード：', text: '付替先事業所コード：', source: 'S0:148', screen: '変更内容入力画面', label: '付替先事業所コード：' },
  { id: 'SCR-05 利用開始希望日', text: '利用開始希望日', source: 'S0:152–155', screen: '変更内容入力画面', label: '利用開始希望日', required: true, format: '半角数字8桁', hint: '例) 20170101' },
  { id: 'SCR-05 変更する理由', text: '変更する理由', source: 'S0:165', screen: '変更内容入力画面', label: '変更する理由', required: true, format: '240文字以内' },
] as const satisfies readonly FieldItem[];

/** 申込担当者 入力 (D-09: digits only where the picture prints 半角英数字). */
export const contactFields = [
  { id: 'SCR-06 氏名 姓：', text: '氏名 姓：', source: 'S0:201', screen: '申込担当者入力画面', label: '氏名 姓：', required: true, format: '全角', hint: '例) 通関 太郎' },
  { id: 'SCR-06 氏名 名：', text: '氏名 名：', source: 'S0:201', screen: '申込担当者入力画面', label: '氏名 名：', required: true, format: '全角', hint: '例) 通関 太郎' },
  { id: 'SCR-06 氏名(フリガナ) 姓：', text: '氏名(フリガナ) 姓：', source: 'S0:202', screen: '申込担当者入力画面', label: '氏名(フリガナ) 姓：', required: true, format: '全角カナ', hint: '例) ツウカン タロウ' },
  { id: 'SCR-06 氏名(フリガナ) 名：', text: '氏名(フリガナ) 名：', source: 'S0:202', screen: '申込担当者入力画面', label: '氏名(フリガナ) 名：', required: true, format: '全角カナ', hint: '例) ツウカン タロウ' },
  { id: 'SCR-06 所属部課名', text: '所属部課名', source: 'S0:203', screen: '申込担当者入力画面', label: '所属部課名', required: false, format: '全角', hint: '例) 第一営業部営業第3課' },
  { id: 'SCR-06 役職名', text: '役職名', source: 'S0:204', screen: '申込担当者入力画面', label: '役職名', required: false, format: '全角', hint: '例) 課長' },
  { id: 'SCR-06 電話番号', text: '電話番号', source: 'S0:205, D-09', screen: '申込担当者入力画面', label: '電話番号', required: true, format: '半角数字', hint: '例) 0301234567' },
  { id: 'SCR-06 FAX番号', text: 'FAX番号', source: 'S0:206, D-09', screen: '申込担当者入力画面', label: 'FAX番号', required: false, format: '半角数字', hint: '例) 0398765432' },
  { id: 'SCR-06 E-mailアドレス 登録用', text: 'E-mailアドレス 登録用', source: 'S0:207', screen: '申込担当者入力画面', label: 'E-mailアドレス 登録用', required: true, format: '半角英数字', hint: '例) taro.tsukan@naccs.jp' },
  { id: 'SCR-06 E-mailアドレス 確認用', text: 'E-mailアドレス 確認用', source: 'S0:208', screen: '申込担当者入力画面', label: 'E-mailアドレス 確認用', required: true, format: '半角英数字', hint: '例) taro.tsukan@naccs.jp' },
] as const satisfies readonly FieldItem[];

/** 論理端末・証明書 入力, 詳細入力画面 and the confirmation. */
export const changeFields = [
  { id: 'SCR-07 論理端末追加数 (netNACCS)', text: '論理端末追加数 (netNACCS)', source: 'S0:255', screen: '利用申込情報（論理端末）登録画面', label: '論理端末追加数 (netNACCS)', format: '半角数字' },
  { id: 'SCR-07 論理端末追加数 (ebMS:自社システム用)', text: '論理端末追加数 (ebMS:自社システム用)', source: 'S0:256', screen: '利用申込情報（論理端末）登録画面', label: '論理端末追加数 (ebMS:自社システム用)', format: '半角数字' },
  { id: 'SCR-07 論理端末の廃止', text: '論理端末の廃止', source: 'S0:264–268', screen: '利用申込情報（論理端末）登録画面', label: '論理端末の廃止' },
  { id: 'SCR-07 デジタル証明書追加数 (webNACCS)', text: 'デジタル証明書追加数 (webNACCS)', source: 'S0:273', screen: '利用申込情報（論理端末）登録画面', label: 'デジタル証明書追加数 (webNACCS)', format: '半角数字' },
  { id: 'SCR-07 デジタル証明書の廃止', text: 'デジタル証明書の廃止', source: 'S0:280–283', screen: '利用申込情報（論理端末）登録画面', label: 'デジタル証明書の廃止' },
  { id: 'SCR-09 識別番号の廃止', text: '識別番号の廃止', source: 'S2:127', screen: '詳細入力画面', label: '識別番号の廃止' },
  { id: 'SCR-09 システム設定区分等', text: 'システム設定区分等', source: 'S2:135', screen: '詳細入力画面', label: 'システム区分' },
  { id: 'SCR-10 備考', text: '備考', source: 'S2:161', screen: '変更申込確認画面', label: '備考', required: false },
] as const satisfies readonly FieldItem[];

/** 申込内容 参照: what it shows, by its label. */
export const applicationFields = [
  { id: 'SCR-12 受付番号', text: '受付番号', source: 'S0:450–455', screen: '申込内容参照画面', label: '受付番号' },
  { id: 'SCR-12 ステータス', text: 'ステータス', source: 'S0:450–455', screen: '申込内容参照画面', label: 'ステータス' },
  { id: 'SCR-12 事業所コード(申込者)', text: '事業所コード(申込者)', source: 'S0:450–455', screen: '申込内容参照画面', label: '事業所コード(申込者)' },
  { id: 'SCR-12 申込日', text: '申込日', source: 'S0:450–455', screen: '申込内容参照画面', label: '申込日' },
  { id: 'SCR-12 審査終了日', text: '審査終了日', source: 'S0:450–455', screen: '申込内容参照画面', label: '審査終了日' },
  { id: 'SCR-12 利用開始希望日', text: '利用開始希望日', source: 'S0:450–455', screen: '申込内容参照画面', label: '利用開始希望日' },
  { id: 'SCR-12 確定した利用開始日', text: '確定した利用開始日', source: 'S0:450–455', screen: '申込内容参照画面', label: '確定した利用開始日' },
  { id: 'SCR-12 申込分類', text: '申込分類', source: 'S0:450–455', screen: '申込内容参照画面', label: '申込分類' },
  { id: 'SCR-12 申込分類(特殊)', text: '申込分類(特殊)', source: 'S0:450–455', screen: '申込内容参照画面', label: '申込分類(特殊)' },
  { id: 'SCR-12 契約変更内容', text: '契約変更内容', source: 'S0:450–455', screen: '申込内容参照画面', label: '契約変更内容' },
  { id: 'SCR-12 企業名', text: '企業名', source: 'S0:457–462', screen: '申込内容参照画面', label: '企業名' },
  { id: 'SCR-12 企業略称', text: '企業略称', source: 'S0:457–462', screen: '申込内容参照画面', label: '企業略称' },
  { id: 'SCR-12 事業所名', text: '事業所名', source: 'S0:457–462', screen: '申込内容参照画面', label: '事業所名' },
  { id: 'SCR-12 事業所コード', text: '事業所コード', source: 'S0:457–462', screen: '申込内容参照画面', label: '事業所コード' },
  { id: 'SCR-12 所属部課名', text: '所属部課名', source: 'S0:457–462', screen: '申込内容参照画面', label: '所属部課名' },
  { id: 'SCR-12 電話番号', text: '電話番号', source: 'S0:457–462', screen: '申込内容参照画面', label: '電話番号' },
  { id: 'SCR-12 役職名', text: '役職名', source: 'S0:457–462', screen: '申込内容参照画面', label: '役職名' },
  { id: 'SCR-12 FAX番号', text: 'FAX番号', source: 'S0:457–462', screen: '申込内容参照画面', label: 'FAX番号' },
  { id: 'SCR-12 利用開始日', text: '利用開始日', source: 'S0:468–474', screen: '申込内容参照画面', label: '利用開始日' },
  { id: 'SCR-12 契約満了日', text: '契約満了日', source: 'S0:468–474', screen: '申込内容参照画面', label: '契約満了日' },
  { id: 'SCR-12 利用申込書提出締切日', text: '利用申込書提出締切日', source: 'S0:468–474', screen: '申込内容参照画面', label: '利用申込書提出締切日' },
  { id: 'SCR-12 システム設定申込締切日', text: 'システム設定申込締切日', source: 'S0:468–474', screen: '申込内容参照画面', label: 'システム設定申込締切日' },
] as const satisfies readonly FieldItem[];
