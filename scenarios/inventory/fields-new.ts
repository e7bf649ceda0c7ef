import type { FieldItem } from './types';

/** 新規の利用申込 up to 料金プラン: what S1 and S3 name; the other inputs are in pictures only. */
export const newFields = [
  { id: 'SCR-20 申込理由', text: '申込理由', source: 'S3:116', screen: '詳細入力画面(申込担当者)', label: '申込理由', required: true },
  { id: 'SCR-21 上記を確認しました。', text: '上記を確認しました。', source: 'S1:164', screen: '詳細入力画面(事業所・企業)', label: '上記を確認しました。' },
  { id: 'SCR-21 利用開始希望日', text: '利用開始希望日', source: 'S3:120', screen: '詳細入力画面(事業所・企業)', label: '利用開始希望日', required: true, format: '半角数字8桁' },
  { id: 'SCR-21 企業名', text: '企業名', source: 'S1:109', screen: '詳細入力画面(事業所・企業)', label: '企業名', required: true },
  { id: 'SCR-21 事業所名', text: '事業所名', source: 'S3:126', screen: '詳細入力画面(事業所・企業)', label: '事業所名', required: true },
  { id: 'SCR-21 事業所名(フリガナ)', text: '事業所名(フリガナ)', source: 'S3:126', screen: '詳細入力画面(事業所・企業)', label: '事業所名(フリガナ)', required: true },
  { id: 'SCR-21 本社名', text: '本社名', source: 'S1:109', screen: '詳細入力画面(事業所・企業)', label: '本社名' },
  { id: 'SCR-21 契約者名', text: '契約者名', source: 'S1:109', screen: '詳細入力画面(事業所・企業)', label: '契約者名', required: true },
  { id: 'SCR-21 管理責任者 氏名 姓：', text: '管理責任者 氏名 姓：', source: 'S1:109', screen: '詳細入力画面(事業所・企業)', label: '管理責任者 氏名 姓：' },
  { id: 'SCR-22b 利用者コード', text: '利用者コード', source: 'S3:138', screen: '利用者コード詳細画面', label: '利用者コード', required: true, format: '半角英数字5桁' },
  { id: 'SCR-22b シングルサインオン', text: 'シングルサインオン', source: 'S3:139', screen: '利用者コード詳細画面', label: 'シングルサインオン' },
  { id: 'SCR-22b 業種', text: '業種', source: 'S3:141', screen: '利用者コード詳細画面', label: '業種' },
  { id: 'SCR-22b 処理方式', text: '処理方式', source: 'S3:142, S1:112–117', screen: '利用者コード詳細画面', label: '処理方式', options: ['SMTP双方向'] },
  { id: 'SCR-22b 識別番号数', text: '識別番号数', source: 'S3:143', screen: '利用者コード詳細画面', label: '識別番号数', format: '半角数字' },
  { id: 'SCR-22b システム区分', text: 'システム区分', source: 'S1:111', screen: '利用者コード詳細画面', label: 'システム区分' },
  { id: 'SCR-22b 管理統計資料(有料)', text: '管理統計資料(有料)', source: 'S1:111', screen: '利用者コード詳細画面', label: '管理統計資料(有料)', options: ['要', '不要'] },
  { id: 'SCR-22b 管理統計資料(無料)', text: '管理統計資料(無料)', source: 'S1:111', screen: '利用者コード詳細画面', label: '管理統計資料(無料)', options: ['要', '不要'] },
  { id: 'SCR-22b 保税管理資料保存サービス', text: '保税管理資料保存サービス', source: 'S1:111', screen: '利用者コード詳細画面', label: '保税管理資料保存サービス', options: ['要', '不要'] },
  { id: 'SCR-23 機器共用・共同利用、回線付替を別途申込、または自社システムを利用します。', text: '機器共用・共同利用、回線付替を別途申込、または自社システムを利用します。', source: 'S3:177', screen: '詳細入力画面(回線・論理端末)', label: '機器共用・共同利用、回線付替を別途申込、または自社システムを利用します。' },
  { id: 'SCR-23 回線種別', text: '回線種別', source: 'S1:112, S4:357–456', screen: '詳細入力画面(回線・論理端末)', label: '回線種別' },
  { id: 'SCR-23 論理端末数', text: '論理端末数', source: 'S1:112', screen: '詳細入力画面(回線・論理端末)', label: '論理端末数', format: '半角数字' },
  { id: 'SCR-23 サーバ台数 (自社システム)', text: 'サーバ台数 (自社システム)', source: 'S1:112', screen: '詳細入力画面(回線・論理端末)', label: 'サーバ台数 (自社システム)', format: '半角数字' },
  { id: 'SCR-23 参照', text: 'システム構成図の「参照」', source: 'S1:176', screen: '詳細入力画面(回線・論理端末)', label: '参照' },
  { id: 'SCR-27 料金プラン', text: '料金プラン（プラン A、プラン B）', source: 'S1:113, S4:186–215', screen: '詳細入力画面(料金プラン)', label: '料金プラン', options: ['プランA（基本料金＋従量料金）', 'プランB（従量料金のみ）'] },
] as const satisfies readonly FieldItem[];

/** 請求先 入力, read from a garbled picture. */
export const billingFields = [
  { id: 'SCR-28 一括請求', text: '一括請求', source: 'S3:205', screen: '詳細入力画面(請求先)', label: '一括請求', options: ['希望しない', '希望する(下欄に入力してください)'] },
  { id: 'SCR-28 一括請求先 コード 登録請求先コード：', text: '一括請求先 コード 登録請求先コード：', source: 'S3:206', screen: '詳細入力画面(請求先)', label: '一括請求先 コード 登録請求先コード：', format: '半角数字7桁' },
  { id: 'SCR-28 一括請求先 コード 事業所コード：', text: '一括請求先 コード 事業所コード：', source: 'S3:206', screen: '詳細入力画面(請求先)', label: '一括請求先 コード 事業所コード：', format: '半角英数字6桁' },
  { id: 'SCR-28 一括請求先 企業名', text: '一括請求先 企業名', source: 'S3:208', screen: '詳細入力画面(請求先)', label: '一括請求先 企業名', format: '全角', hint: '例)ナックス商事株式会社' },
  { id: 'SCR-28 一括請求先 事業所名', text: '一括請求先 事業所名', source: 'S3:211', screen: '詳細入力画面(請求先)', label: '一括請求先 事業所名', format: '全角', hint: '例)品川事務所' },
  { id: 'SCR-28 所在地', text: '所在地', source: 'S3:214', screen: '詳細入力画面(請求先)', label: '所在地', options: ['事業所に同じ', 'その他(下欄に入力してください)'] },
  { id: 'SCR-28 郵便番号', text: '郵便番号', source: 'S3:215–216', screen: '詳細入力画面(請求先)', label: '郵便番号', format: '半角数字7桁', hint: '例)1234567' },
  { id: 'SCR-28 住所(都道府県)', text: '住所(都道府県)', source: 'S3:219', screen: '詳細入力画面(請求先)', label: '住所(都道府県)' },
  { id: 'SCR-28 請求先担当者', text: '請求先担当者', source: 'S0:142, S3:221', screen: '詳細入力画面(請求先)', label: '請求先担当者' },
  { id: 'SCR-28 支払の方法', text: '支払の方法', source: 'S0:142, S3:221', screen: '詳細入力画面(請求先)', label: '支払の方法' },
  { id: 'SCR-28 同一口座振替の利用', text: '同一口座振替の利用', source: 'S3:222', screen: '詳細入力画面(請求先)', label: '同一口座振替の利用' },
  { id: 'SCR-28 同一口座振替先 コード 登録請求先コード：', text: '同一口座振替先 コード 登録請求先コード：', source: 'S3:223', screen: '詳細入力画面(請求先)', label: '同一口座振替先 コード 登録請求先コード：', format: '半角数字7桁' },
  { id: 'SCR-28 同一口座振替先 コード 事業所コード：', text: '同一口座振替先 コード 事業所コード：', source: 'S3:224', screen: '詳細入力画面(請求先)', label: '同一口座振替先 コード 事業所コード：', format: '半角英数字6桁' },
  { id: 'SCR-28 同一口座振替先 企業名', text: '同一口座振替先 企業名', source: 'S3:226', screen: '詳細入力画面(請求先)', label: '同一口座振替先 企業名', format: '全角' },
] as const satisfies readonly FieldItem[];

/** The confirmation, and システム設定. */
export const settingsFields = [
  { id: 'SCR-29 備考', text: '備考', source: 'S3:235', screen: '入力確認画面', label: '備考', required: false },
  { id: 'SCR-35 参照', text: '参照', source: 'S1:281', screen: '利用者コード選択画面', label: '参照' },
  { id: 'SCR-36 企業名(英)', text: '企業名(英)', source: 'S1:220–222, S1:318–332', screen: 'システム設定情報の入力タブ画面', label: '企業名(英)', required: true, format: '半角英数字' },
  { id: 'SCR-36 営業所名(英)', text: '営業所名(英)', source: 'S1:220–222, S1:318–332', screen: 'システム設定情報の入力タブ画面', label: '営業所名(英)', required: true, format: '半角英数字' },
  { id: 'SCR-36 責任者名(英)', text: '責任者名(英)', source: 'S1:220–222, S1:318–332', screen: 'システム設定情報の入力タブ画面', label: '責任者名(英)', required: true, format: '半角英数字' },
  { id: 'SCR-36 営業所所在地(英)', text: '営業所所在地(英)', source: 'S1:220–222, S1:318–332', screen: 'システム設定情報の入力タブ画面', label: '営業所所在地(英)', required: true, format: '半角英数字' },
] as const satisfies readonly FieldItem[];
