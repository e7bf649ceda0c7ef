import { noLead, type ScreenEntry } from './screen';

const site = 'NACCS掲示板' as const;

/** Pages of NACCS掲示板. What stands on them is in words of our own, its figures are those of the sources. */
export const boardScreens = {
  boardTop: { name: 'NACCS掲示板', title: 'トップページ', site, lead: noLead, mark: 'documented: S3 step 1 (title as S0 p. 1 calls it, contents assumed)' },
  boardError: { name: '掲示板エラー画面', title: 'お探しのページはありません', site, lead: noLead, mark: 'assumed: no error page is documented' },

  nssGuide: { name: 'NSS電子申請情報ページ', title: 'NSS電子申請情報ページ', site, lead: ['NACCSの利用に関する申込みは、NACCSサポートシステム（NSS）で行います。'], mark: 'documented: S3 step 3, S0 M-4 (layout assumed)' },
  newApplicationGuide: { name: 'netNACCSの新規申込手順', title: 'netNACCSの新規申込手順', site, lead: ['netNACCSをはじめて利用するときの、申込みから利用開始までの手順です。'], mark: 'documented: S3 I (link; contents from S1)' },
  tradeGuide: { name: '業種の選び方', title: '業種の選び方', site, lead: ['利用者コードの申込みで選択する業種の一覧です。行う業務にあてはまるものを選択してください。'], mark: 'documented: S3 I (link; title assumed); external: E-05' },
  reasons: { name: '変更する理由の記載例', title: '変更する理由の記載例', site, lead: ['変更申込内容 入力画面の「変更する理由」を記入する際の参考にしてください。'], mark: 'documented: S0 1-④ (link; contents assumed)' },
  terminalGuide: { name: '論理端末について', title: '論理端末について', site, lead: noLead, mark: 'documented: S0 1-⑥ (link; contents assumed)' },
  surveyGuide: {
    name: 'システム設定調査票', title: 'システム設定調査票', site,
    lead: ['画面から直接入力できないシステム設定申込の調査票です。ダウンロードして必要事項を記入し、システム設定の申込に添付してください。'],
    mark: 'documented: S1 3. 注意, R-38 (page and layout assumed)',
  },
  replacementGuide: { name: 'netNACCS端末(パソコン)入替方法', title: 'netNACCS端末(パソコン)入替方法', site, lead: ['パソコンの入替えは、端末の追加申込ではなく、デジタル証明書の再発行で行います。'], mark: 'documented: S0 p. 1 (link; contents from R-25, E-09, E-10)' },
  guideTerminals: { name: '手順書 netNACCS端末の追加申込', title: 'netNACCS端末の追加申込', site, lead: noLead, mark: 'documented: S0 (in words of our own)' },
  guideFirst1: { name: '手順書 仮アカウントの発行', title: 'NACCSをはじめてご利用される方 1. 仮アカウントの発行', site, lead: noLead, mark: 'documented: S1 1. (in words of our own)' },
  guideFirst2: { name: '手順書 新規の利用申込', title: 'NACCSをはじめてご利用される方 2. 新規の利用申込', site, lead: noLead, mark: 'documented: S1 2. (in words of our own)' },
  guideFirst3: { name: '手順書 システム設定の申込', title: 'NACCSをはじめてご利用される方 3. システム設定の申込', site, lead: noLead, mark: 'documented: S1 3. (in words of our own)' },
  guideAbolition: { name: '手順書 利用者IDの廃止申込', title: '利用者IDの廃止申込', site, lead: noLead, mark: 'documented: S2 (in words of our own)' },
  guideCyberPort: { name: '手順書 サイバーポートの利用申込', title: 'NACCSへの利用申込（サイバーポート）', site, lead: noLead, mark: 'documented: S3 (in words of our own)' },

  boardUse: { name: 'NACCSのご利用方法', title: 'NACCSのご利用方法', site, lead: ['NACCSを使い始めるまでに決めることと、お手続きの流れをご案内します。'], mark: 'documented: S4 p. 2–4 (in words of our own)' },
  accessLines: { name: 'アクセス回線', title: 'アクセス回線', site, lead: ['NACCSに接続する回線の種類と料金です。'], mark: 'documented: S4 p. 5; external: E-15' },
  methodGuide: { name: '処理方式', title: '処理方式', site, lead: ['お使いのシステムと業務に合わせて、処理方式を選びます。'], mark: 'documented: S4 p. 2; external: E-16, E-17' },
  planGuide: { name: '利用料金', title: '利用料金', site, lead: ['料金プランと、プランのほかにかかる料金です。金額はすべて税抜きです。'], mark: 'documented: S4 p. 3 (料金プラン)' },
  boardSimulation: { name: '料金・利用開始日の試算', title: '料金・利用開始日の試算', site, lead: ['接続方法や料金プランを選ぶと、初期費用と月額料金、最も早い利用開始日を試算できます。'], mark: 'assumed: S4 has the figures, nobody computes with them there' },
  leadTimes: { name: '利用開始までの期間', title: '利用開始までの期間', site, lead: ['お申込みから利用開始までにかかる期間の目安です。'], mark: 'documented: S4 p. 4' },
  packageGuide: { name: 'パッケージソフト・デジタル証明書', title: 'パッケージソフト・デジタル証明書', site, lead: ['netNACCSで使うパッケージソフトとデジタル証明書をご案内します。'], mark: 'documented: S0 p. 2 (link; contents from S0, S4)' },
  packageSetup: { name: '第6次パッケージソフト初期導入手順書', title: '第6次パッケージソフト初期導入手順書', site, lead: ['パッケージソフトを新しいパソコンに導入する手順です。'], mark: 'documented: S0 p. 2 (link; contents assumed)' },
  storageService: { name: '保税管理資料保存サービス', title: '保税管理資料保存サービス', site, lead: ['保税管理資料を、保存が必要な期間、NACCSで保管するサービスです。'], mark: 'external: E-22' },

  schedule: { name: 'NACCS利用開始スケジュール', title: 'NACCS利用開始スケジュール', site, lead: ['システム登録日（利用開始日）の一覧です。利用開始希望日には、この表にある日付を入力してください。'], mark: 'decided: D-19' },
  boardTerms: { name: '利用規程', title: '利用規程', site, lead: ['NSSのシステム利用規程です。お申込みの前に必ずお読みください。'], mark: 'documented: S4 p. 1 (link; contents assumed)' },
  newsInvoices: { name: '請求書の郵送廃止について', title: '請求書の郵送廃止について', site, lead: noLead, mark: 'external: E-19' },
  newsDeadline: { name: 'システム設定の申込の締切日について', title: 'システム設定の申込の締切日と申込書の郵送について', site, lead: noLead, mark: 'external: E-02, E-03' },
  newsCertificates: { name: 'デジタル証明書の停止について', title: '取得・更新されないデジタル証明書の停止について', site, lead: noLead, mark: 'external: E-08' },
  newsValidity: { name: 'デジタル証明書の有効期間について', title: 'デジタル証明書の有効期間について', site, lead: noLead, mark: 'external: E-10' },
  brokerManual: { name: '通関士証票番号の登録について', title: '通関士証票番号の登録について', site, lead: ['通関士の利用者IDと通関士証票番号をひも付ける、UTB業務の資料です。'], mark: 'documented: S3 step 21 (the file that this page offers)' },

  questions: { name: 'よくあるご質問', title: 'よくあるご質問', site, lead: noLead, mark: 'assumed: S3 and S4 link to single questions' },
  singleSignOn: { name: 'シングルサインオン可能な業種', title: 'シングルサインオンを利用できる業種を教えてください', site, lead: noLead, mark: 'external: E-05 (S3 step 13 links to it)' },
  idNumbers: { name: '識別番号とは', title: '識別番号とは何ですか', site, lead: noLead, mark: 'external: E-04' },
  statisticsGuide: { name: '管理統計資料', title: '管理統計資料を申し込める業種を教えてください', site, lead: noLead, mark: 'external: E-06' },
  planQuestion: { name: '料金プランの選び方', title: '料金プランはどのように選びますか', site, lead: noLead, mark: 'external: E-07' },
  reissueQuestion: { name: '証明書再発行が必要な場合', title: 'デジタル証明書の再発行が必要なのはどのような場合ですか', site, lead: noLead, mark: 'external: E-09' },
  applicationQuestion: { name: '利用申込の前に決めること', title: '利用申込の前に決めておくことはありますか', site, lead: noLead, mark: 'assumed: S4 prints the address only' },
  lineQuestion: { name: 'NACCSの回線とインターネット', title: 'NACCSの回線でインターネットを利用できますか', site, lead: noLead, mark: 'assumed: S4 prints the address only (the answer is in S4 p. 2)' },
  helpdesk: { name: 'ヘルプデスクのご案内', title: 'ヘルプデスクのご案内', site, lead: noLead, mark: 'external: E-21' },

  contactGuide: { name: 'お問い合わせ先', title: 'お問い合わせ先', site, lead: noLead, mark: 'documented: S4 p. 5, S3 p. 1' },
} as const satisfies Record<string, ScreenEntry>;
