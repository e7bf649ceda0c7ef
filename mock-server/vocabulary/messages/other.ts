import type { Marked } from '../mark';
import { assumed } from './message';

/** What その他の契約変更 入力 objects to, and what an ended contract answers. */
export const otherMessages = {
  notConsulted: { text: 'その他の契約変更は、事前にNACCSセンターへお問い合わせのうえ、問い合わせを行ったことにチェックを入れてください。', mark: 'documented: S0 1-④ R-16 (wording assumed)' },
  noSuchPartner: assumed('入力された事業所コードの事業所は見つかりません。事業所コードをご確認ください。'),
  partnerIsSelf: assumed('自らの事業所コードは入力できません。'),
  partnerNotStarted: assumed('入力された事業所は、利用開始日を迎えていないため指定できません。'),
  partnerEnds: assumed('入力された事業所は、契約解除の手続き中のため指定できません。'),
  partnerAlready: assumed('入力された事業所とは、既に{label}しています。'),
  partnerNotYet: assumed('入力された事業所とは{label}していないため、削除できません。'),
  partnerPending: assumed('入力された事業所が、同じ内容を申込受付番号 {label} で申し込んでいます。'),
  jointNeedsLine: assumed('共同利用する回線がありません。どちらかの事業所に回線が必要です。'),
  noSuchNewOffice: assumed('入力された申込受付番号の新規の利用申込(共同利用)は見つかりません。申込受付番号と、この事業所を共同利用先としていることをご確認ください。'),
  nothingToMove: assumed('移動する利用者コード、論理端末、回線、メールボックスのいずれかを選択してください。'),
  codeOnItsWay: assumed('利用者コード {label} は、付替先の事業所が手続き中の申込で共用する予定のため移動できません。'),
  codeComing: assumed('利用者コード {label} は、他の事業所の手続き中の付替でこの事業所に移動する予定のため共用できません。'),
  sameHolder: assumed('現在の契約と同じ内容です。承継する企業と契約者の情報を入力してください。'),
  openApplications: assumed('手続き中の申込（申込受付番号 {label}）があるため、お申し込みいただけません。その申込が終わってからお申し込みください。'),
  awaitedByOther: assumed('この事業所に関わる他の事業所の申込（申込受付番号 {label}）が手続き中のため、契約を終了できません。'),
  contractEnded: assumed('契約が {label} に終了しているため、お申し込みいただけません。契約内容と請求金額は引き続きご参照いただけます。'),
} as const satisfies Record<string, Marked>;
