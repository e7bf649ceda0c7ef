import { on } from '../build';
import type { Step } from '../types';
import type { Branch } from './branch';
import { unnumbered } from '../words';

const PART = '2. 新規の利用申込';
const silent = `${unnumbered}入力項目は文書の画像にあり、読み取れないため想定しています。`;
/** What is attached; NSS writes the half-width space as a plus sign. */
export const DIAGRAM = 'システム構成図 品川事務所.pdf';
const ATTACHED = 'システム構成図+品川事務所.pdf';

/** 2-① to 2-③: ガイダンス画面, 申込担当者, 事業所・企業 with the choice of the 接続形態. */
const beginning = ({ connection }: Branch): readonly Step[] => [
  {
    ref: '2-①', numbered: true, part: PART, actor: 'applicant', source: 'S1 2. bullet 1', note: unnumbered,
    title: 'ガイダンス画面で流れと準備するものを確認し、新規の利用申込へ進む',
    scenes: [on('ガイダンス画面', { do: 'press', label: '新規の利用申込へ進む', to: '詳細入力画面(申込担当者)' })],
  },
  {
    ref: '2-②', numbered: true, part: PART, actor: 'applicant', source: 'S1 2. (1) a, b; S3 step 9', note: unnumbered,
    title: '申込担当者に関する項目と利用契約に関する項目を入力する',
    scenes: [on('詳細入力画面(申込担当者)',
      { do: 'check', label: '氏名 姓：', is: '港湾' },
      { do: 'check', label: 'E-mailアドレス 登録用', is: { account: 'contactEmail' } },
      { do: 'check', label: '利用の形態', is: '単独で利用する' },
      { do: 'fill', label: '申込理由', value: '輸出入通関業務にNACCSを利用するため。' },
      { do: 'press', label: '次へ進む', to: '詳細入力画面(事業所・企業)' })],
  },
  {
    ref: '2-③', numbered: true, part: PART, actor: 'applicant', source: 'S1 2. a, b; R-12, R-13', note: silent,
    title: `セキュリティ対策を確認し、企業・事業所を入力して「${connection}を利用する」を押す`,
    scenes: [on('詳細入力画面(事業所・企業)',
      { do: 'tick', label: '上記を確認しました。' },
      { do: 'fill', label: '利用開始希望日', value: '20260421' },
      { do: 'fill', label: '企業名', value: '港湾通運株式会社' },
      { do: 'fill', label: '企業名(フリガナ)', value: 'コウワンツウウンカブシキガイシャ' },
      { do: 'fill', label: '企業 郵便番号', value: '2120013' },
      { do: 'press', label: '企業 反映', to: '詳細入力画面(事業所・企業)' },
      { do: 'check', label: '企業 住所(都道府県)', is: '神奈川県' },
      { do: 'check', label: '企業 住所(市区町村)', is: '川崎市幸区堀川町' },
      { do: 'fill', label: '企業 住所(番地等)', value: '１－１' },
      { do: 'fill', label: '企業 電話番号', value: '0441234567' },
      { do: 'fill', label: '事業所名', value: '品川事務所' },
      { do: 'fill', label: '事業所名(フリガナ)', value: 'シナガワジムショ' },
      { do: 'fill', label: '事業所 郵便番号', value: '1080075' },
      { do: 'press', label: '事業所 反映', to: '詳細入力画面(事業所・企業)' },
      { do: 'check', label: '事業所 住所(都道府県)', is: '東京都' },
      { do: 'fill', label: '事業所 住所(番地等)', value: '２－３－４' },
      { do: 'fill', label: '事業所 電話番号', value: '0312345678' },
      { do: 'fill', label: '契約者の役職', value: '代表取締役' },
      { do: 'fill', label: '契約者名', value: '港湾　一郎' },
      { do: 'fill', label: '管理責任者 氏名 姓：', value: '税関' },
      { do: 'fill', label: '管理責任者 氏名 名：', value: '三郎' },
      { do: 'fill', label: '管理責任者 氏名(フリガナ) 姓：', value: 'ゼイカン' },
      { do: 'fill', label: '管理責任者 氏名(フリガナ) 名：', value: 'サブロウ' },
      { do: 'fill', label: '管理責任者 電話番号', value: '0312345670' },
      { do: 'fill', label: '管理責任者 E-mailアドレス 登録用', value: { account: 'managerEmail' } },
      { do: 'fill', label: '管理責任者 E-mailアドレス 確認用', value: { account: 'managerEmail' } },
      { do: 'press', label: `${connection}を利用する`, to: '詳細入力画面(利用者コード)' })],
  },
];

/** Every 処理方式 of each 接続形態 (S1 2. ※); the first is what people log on with themselves. */
const methodsOf = { 'netNACCS': ['netNACCS', 'webNACCS', 'ebMS'], '一般NACCS': ['インタラクティブ', 'SMTP双方向', 'SMTP/POP3', 'EDIFACT'] } as const;

/** 利用者コード: a new one for 通関業, an ID for each 処理方式. */
const codes = ({ connection }: Branch): Step => ({
  ref: '2-④（利用者コード）', numbered: true, part: PART, actor: 'applicant', source: 'S1 2. 利用者コード情報; external: E-05, E-06', note: silent,
  title: '新規に取得する利用者コードの業種、処理方式、識別番号数を設定する',
  scenes: [
    on('詳細入力画面(利用者コード)', { do: 'press', label: '新規に利用者コードを取得する', to: '利用者コード詳細画面' }),
    on('利用者コード詳細画面', { do: 'choose', label: 'システム区分', option: '海上・航空共用' }, ...methodsOf[connection].flatMap((method) => [
      { do: 'tick', label: '通関業' },
      { do: 'choose', label: '処理方式', option: method },
      { do: 'fill', label: '識別番号数', value: '1' },
      { do: 'press', label: '設定', to: '利用者コード詳細画面' },
      { do: 'check', table: '設定した識別番号', row: { '業種': '通関業', '処理方式': method, '識別番号数': '1' } },
    ] as const),
    { do: 'choose', label: '管理統計資料(有料)', option: '不要' },
    { do: 'choose', label: '管理統計資料(無料)', option: '要' },
    { do: 'choose', label: '保税管理資料保存サービス', option: '不要' },
    { do: 'press', label: 'この内容を設定する', to: '詳細入力画面(利用者コード)' }),
    on('詳細入力画面(利用者コード)',
      { do: 'check', table: '利用者コードに関する項目', rows: 1 },
      { do: 'press', label: '次へ進む', to: connection === 'netNACCS' ? '詳細入力画面(論理端末・証明書)' : '詳細入力画面(回線・論理端末)' }),
  ],
});

const netScreens: readonly Step[] = [{
  ref: '2-④（論理端末・証明書）', numbered: true, part: PART, actor: 'applicant', source: 'S1 2. 詳細入力画面(論理端末・証明書)', note: silent,
  title: '論理端末とデジタル証明書の数を決めて、次へ進む',
  scenes: [on('詳細入力画面(論理端末・証明書)',
    { do: 'fill', label: '論理端末数 (netNACCS)', value: '2' },
    { do: 'fill', label: '論理端末数 (ebMS:自社システム用)', value: '1' },
    { do: 'fill', label: 'デジタル証明書数 (webNACCS)', value: '1' },
    { do: 'press', label: '次へ進む', to: '詳細入力画面(料金プラン)' })],
}];

const generalScreens: readonly Step[] = [
  {
    ref: '2-⑤', numbered: true, part: PART, actor: 'applicant', source: 'S1 2. 回線・論理端末, a; R-10, R-11, R-14; D-26', note: unnumbered,
    title: '回線や端末の数などを決め、システム構成図を添付する',
    scenes: [on('詳細入力画面(回線・論理端末)',
      { do: 'choose', label: '回線種別', option: '専用線' },
      { do: 'choose', label: '回線速度', option: '1Mbps' },
      { do: 'choose', label: '保守時間帯', option: '平日' },
      { do: 'fill', label: '論理端末数', value: '2' },
      { do: 'fill', label: 'サーバ台数 (自社システム)', value: '1' },
      { do: 'upload', label: '参照', file: DIAGRAM },
      { do: 'press', label: 'システム構成図を添付する', to: '詳細入力画面(回線・論理端末)' },
      { do: 'check', label: '論理端末数', is: '2' },
      { do: 'check', table: '添付ファイル', rows: 1, row: { 'ファイル名': ATTACHED } },
      { do: 'press', label: '次へ進む', to: '詳細入力画面(回線工事)' })],
  },
  {
    ref: '2-④（回線工事）', numbered: true, part: PART, actor: 'applicant', source: 'S1 2. 詳細入力画面(回線工事)', note: silent,
    title: '回線の設置場所と工事担当者を入力する',
    scenes: [on('詳細入力画面(回線工事)',
      { do: 'choose', label: '回線設置場所', option: '事業所に同じ' },
      { do: 'fill', label: '工事担当者名', value: '港湾　次郎' },
      { do: 'fill', label: '工事担当者の電話番号', value: '0312345678' },
      { do: 'press', label: '次へ進む', to: '詳細入力画面(メールボックス)' })],
  },
  {
    ref: '2-④（メールボックス）', numbered: true, part: PART, actor: 'applicant', source: 'S1 2. 詳細入力画面(メールボックス)', note: silent,
    title: 'メールボックス数を入力する',
    scenes: [on('詳細入力画面(メールボックス)',
      { do: 'fill', label: 'メールボックス数', value: '1' },
      { do: 'press', label: '次へ進む', to: '詳細入力画面(料金プラン)' })],
  },
];

const closing: readonly Step[] = [
  {
    ref: '2-④（料金プラン）', numbered: true, part: PART, actor: 'applicant', source: 'S1 2. 料金プランの選択, R-44', note: silent,
    title: '料金プランを選ぶ',
    scenes: [on('詳細入力画面(料金プラン)',
      { do: 'choose', label: '料金プラン', option: 'プランB（従量料金のみ）' },
      { do: 'press', label: '次へ進む', to: '詳細入力画面(請求先)' })],
  },
  {
    ref: '2-④（請求先）', numbered: true, part: PART, actor: 'applicant', source: 'S1 2. 詳細入力画面(請求先), S3 step 16', note: unnumbered,
    title: '請求先を入力し、「申込内容確認へ進む」を押す',
    scenes: [on('詳細入力画面(請求先)',
      { do: 'check', label: '一括請求', is: '希望しない' },
      { do: 'check', label: '所在地', is: '事業所に同じ' },
      { do: 'fill', label: '請求先担当者', value: '経理部　税関　四郎' },
      { do: 'choose', label: '支払の方法', option: '銀行振込' },
      { do: 'press', label: '申込内容確認へ進む', to: '入力確認画面' })],
  },
];

/** Everything that is entered, from ガイダンス画面 to 入力確認画面, in the order of D-16. */
export const entering = (branch: Branch): readonly Step[] =>
  [...beginning(branch), codes(branch), ...(branch.connection === 'netNACCS' ? netScreens : generalScreens), ...closing];
