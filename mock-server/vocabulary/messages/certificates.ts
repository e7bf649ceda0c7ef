import type { Marked } from '../mark';
import { assumed } from './message';

/** What 通関士IDの追加, クライアント証明書の再発行 and デジタル証明書取得画面 object to. */
export const certificateMessages = {
  brokerDraftGone: assumed('この申込の入力内容は見つかりません。通関士IDの追加をはじめからやり直してください。'),
  brokerCodeGone: assumed('選択された利用者コードには、現在通関士の利用者IDを追加できません。利用者コードを選択し直してください。'),
  brokerMethodGone: assumed('選択された処理方式は、現在の契約では利用できません。処理方式を選択し直してください。'),
  brokerChanged: assumed('入力の途中で契約内容または他の申込の状況が変わりました。通関士IDの入力に戻り、内容をご確認ください。'),
  reissueDraftGone: assumed('この申込の入力内容は見つかりません。クライアント証明書の再発行をはじめからやり直してください。'),
  certificateGone: assumed('選択された証明書（{label}）は、現在再発行を申し込めません。表の「申込」欄をご確認ください。'),
  reissueChanged: assumed('入力の途中で契約内容または他の申込の状況が変わりました。再発行する証明書の選択に戻り、内容をご確認ください。'),
  certificateRefused: assumed('デジタル証明書を取得できません。認証コード1・認証コード2が正しいか、取得済みまたは利用停止の証明書でないかをご確認ください。同じ認証コード1で続けて5回誤ると、30分間取得できません。'),
} as const satisfies Record<string, Marked>;
