import type { Mark, Marked } from './mark';

/** Rows of 新着情報: category and text. */
export type NewsKind =
  | 'resubmitted' | 'queried' | 'approved' | 'rejected' | 'withdrawn' | 'completed' | 'idsIssued' | 'void'
  | 'brokerQueried' | 'brokerApproved' | 'reissueResubmitted' | 'reissueQueried' | 'reissueApproved' | 'reissueRejected' | 'reissueWithdrawn' | 'reissued'
  | 'charged' | 'debitForm' | 'settingsResubmitted' | 'settingsQueried' | 'settingsApproved' | 'settingsRejected' | 'settingsWithdrawn';

export interface NewsEntry extends Marked {
  readonly category: '利用申込' | 'システム設定' | '利用料金' | '証明書再発行';
}

export const news = {
  resubmitted: { category: '利用申込', text: '申込内容の修正を受け付けました。審査終了までしばらくお待ちください。', mark: 'assumed: R-45 names the correction only' },
  queried: { category: '利用申込', text: '利用申込内容に確認事項があります。通知内容をご確認の上、申込内容の修正、または取下げを行ってください。', mark: 'documented: S0 1-①' },
  approved: { category: '利用申込', text: '利用申込の審査が終了しました。通知内容を確認してください。', mark: 'documented: S0 2-②' },
  rejected: { category: '利用申込', text: '利用申込を受け付けることができませんでした。通知内容を確認してください。', mark: 'assumed: a refusal is not documented' },
  withdrawn: { category: '利用申込', text: '利用申込の取下げを受け付けました。', mark: 'assumed: R-45 names the withdrawal only' },
  completed: { category: '利用申込', text: 'デジタル証明書の発行が完了しました。ID通知内容を確認してください。', mark: 'assumed: M-4 says that the codes are reached from 新着情報' },
  idsIssued: { category: '利用申込', text: '申込手続きが完了しました。ID通知内容を確認してください。', mark: 'decided: D-11 (wording assumed)' },
  void: { category: '利用申込', text: 'システム設定の申込が締切日までに行われなかったため、利用申込は無効になりました。', mark: 'decided: D-20 (wording assumed)' },
  brokerQueried: { category: '利用申込', text: '通関士IDの追加申込に確認事項があります。通知内容をご確認の上、申込内容の修正、または取下げを行ってください。', mark: 'documented: S0 1-①' },
  brokerApproved: { category: '利用申込', text: '通関士IDの追加申込の審査を終了しました。追加した利用者を確認してください。', mark: 'documented: S0 1-①' },
  reissueResubmitted: { category: '証明書再発行', text: '申込内容の修正を受け付けました。', mark: 'assumed: R-45 names the correction only' },
  reissueQueried: { category: '証明書再発行', text: '証明書再発行の申込に確認事項があります。通知内容をご確認の上、申込内容の修正、または取下げを行ってください。', mark: 'assumed: worded as the documented queries' },
  reissueApproved: { category: '証明書再発行', text: '証明書再発行の申込の審査を終了しました。再発行が完了するまでしばらくお待ちください。', mark: 'assumed: only the end of the work is documented' },
  reissueRejected: { category: '証明書再発行', text: '証明書再発行の申込を受け付けることができませんでした。通知内容を確認してください。', mark: 'assumed: a refusal is not documented' },
  reissueWithdrawn: { category: '証明書再発行', text: '証明書再発行の申込の取下げを受け付けました。', mark: 'assumed: R-45 names the withdrawal only' },
  reissued: { category: '証明書再発行', text: 'デジタル証明書を再発行しました。NACCS掲示板よりデジタル証明書を取得の上、適用作業を実施願います。', mark: 'documented: S0 1-①' },
  charged: { category: '利用料金', text: '前月分の請求額が確定しました。請求情報の詳細画面から内容をご確認ください。', mark: 'documented: S0 1-①' },
  debitForm: { category: '利用料金', text: '口座振替申込専用用紙を送付しました。受領しましたら、必要事項を記入しNACCSセンターに郵送してください。', mark: 'documented: S0 1-①' },
  settingsResubmitted: { category: 'システム設定', text: '申込内容の修正を受け付けました。審査終了までしばらくお待ちください。', mark: 'assumed: R-45 names the correction only' },
  settingsQueried: { category: 'システム設定', text: 'システム設定申込内容に確認事項があります。通知内容をご確認の上、申込内容の修正、または取下げを行ってください。', mark: 'documented: S0 1-①' },
  settingsApproved: { category: 'システム設定', text: 'システム設定申込の審査を終了しました。通知内容を確認してください。', mark: 'documented: S0 2-②' },
  settingsRejected: { category: 'システム設定', text: 'システム設定申込を受け付けることができませんでした。通知内容を確認してください。', mark: 'assumed: a refusal is not documented' },
  settingsWithdrawn: { category: 'システム設定', text: 'システム設定申込の取下げを受け付けました。', mark: 'assumed: R-45 names the withdrawal only' },
} as const satisfies Record<NewsKind, NewsEntry>;

/** Rows of 進行状況 on 申込内容参照: work item and notice ({startDate}: the fixed start date). */
export const progress = {
  received: { work: '受付', notice: '利用申込を受け付けました。', mark: 'documented: S0 flow' },
  opened: { work: '内容確認中', notice: 'NACCSセンターで申込内容を確認しています。', mark: 'documented: S0 flow' },
  queried: { work: '確認事項', notice: '', mark: 'documented: S0 1-① R-45' },
  resubmitted: { work: '修正', notice: '申込内容の修正を受け付けました。', mark: 'documented: S0 1-① R-45' },
  withdrawn: { work: '取下げ', notice: '申込の取下げを受け付けました。', mark: 'documented: S0 1-① R-45' },
  approved: { work: '審査終了', notice: '審査を終了しました。確定した利用開始日は{startDate}です。', mark: 'documented: S0 flow' },
  rejected: { work: '受付不可', notice: '', mark: 'assumed: a refusal is not documented' },
  completed: { work: 'デジタル証明書発行作業完了', notice: 'デジタル証明書の発行が完了しました。', mark: 'documented: S0 flow' },
  completedWithout: { work: '作業完了', notice: 'お申し込みの作業が完了しました。', mark: 'assumed: abolition issues no certificate' },
  started: { work: '利用開始', notice: '変更後の内容で利用を開始しました。', mark: 'documented: S0 flow' },
  newStarted: { work: '利用開始', notice: 'NACCSの利用を開始しました。', mark: 'documented: S1 利用開始までのガイダンス (wording assumed)' },
  idsIssued: { work: '申込手続き完了', notice: '利用者IDの払い出しが完了しました。', mark: 'decided: D-11' },
  void: { work: '無効', notice: 'システム設定の申込が締切日までに行われなかったため、審査終了を取り消し、利用申込を無効としました。', mark: 'decided: D-20' },
  reissueReceived: { work: '受付', notice: '証明書再発行の申込を受け付けました。', mark: 'documented: S0 1-① (menu)' },
  reissueApproved: { work: '審査終了', notice: '証明書再発行の申込の審査を終了しました。', mark: 'decided: D-11' },
  reissued: { work: 'デジタル証明書再発行作業完了', notice: 'デジタル証明書を再発行しました。', mark: 'documented: S0 1-①' },
  settingsReceived: { work: '受付', notice: 'システム設定の申込を受け付けました。', mark: 'documented: S1 3.' },
  settingsApproved: { work: '審査終了', notice: 'システム設定申込の審査を終了し、内容を登録しました。', mark: 'documented: S1 3.' },
} as const satisfies Record<string, { work: string; notice: string; mark: Mark }>;
