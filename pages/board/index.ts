import * as guides from './guides';
import { NssGuidePage } from './nss-guide';
import * as questions from './questions';
import * as rules from './rules';
import { BoardTopPage } from './top';
import * as use from './use';

/** Pages of NACCS掲示板 by their 画面名; those that a screen of NSS links to stand among its screens. */
export const boardPages = {
  'NACCS掲示板': BoardTopPage,
  'NSS電子申請情報ページ': NssGuidePage,
  '掲示板エラー画面': rules.BoardErrorPage,
  'netNACCSの新規申込手順': guides.NewApplicationGuidePage,
  '業種の選び方': guides.TradeGuidePage,
  'netNACCS端末(パソコン)入替方法': guides.ReplacementGuidePage,
  '手順書 netNACCS端末の追加申込': guides.TerminalsProcedurePage,
  '手順書 仮アカウントの発行': guides.FirstAccountProcedurePage,
  '手順書 新規の利用申込': guides.FirstApplicationProcedurePage,
  '手順書 システム設定の申込': guides.FirstSettingsProcedurePage,
  '手順書 利用者IDの廃止申込': guides.AbolitionProcedurePage,
  '手順書 サイバーポートの利用申込': guides.CyberPortProcedurePage,
  'NACCSのご利用方法': use.UsePage,
  'アクセス回線': use.AccessLinesPage,
  '処理方式': use.MethodGuidePage,
  '利用料金': use.PlanGuidePage,
  '利用開始までの期間': use.LeadTimesPage,
  'パッケージソフト・デジタル証明書': use.PackageGuidePage,
  '第6次パッケージソフト初期導入手順書': use.PackageSetupPage,
  '保税管理資料保存サービス': use.StorageServicePage,
  '利用規程': rules.BoardTermsPage,
  '請求書の郵送廃止について': rules.InvoiceNoticePage,
  'システム設定の申込の締切日について': rules.DeadlineNoticePage,
  'デジタル証明書の停止について': rules.CertificateNoticePage,
  'デジタル証明書の有効期間について': rules.ValidityNoticePage,
  '通関士証票番号の登録について': rules.BrokerManualPage,
  'よくあるご質問': questions.QuestionsPage,
  'シングルサインオン可能な業種': questions.SingleSignOnPage,
  '識別番号とは': questions.IdNumbersPage,
  '管理統計資料': questions.StatisticsGuidePage,
  '料金プランの選び方': questions.PlanQuestionPage,
  '証明書再発行が必要な場合': questions.ReissueQuestionPage,
  '利用申込の前に決めること': questions.ApplicationQuestionPage,
  'NACCSの回線とインターネット': questions.LineQuestionPage,
  'ヘルプデスクのご案内': questions.HelpdeskPage,
} as const;
