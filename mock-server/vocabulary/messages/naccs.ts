import type { Marked } from '../mark';
import { assumed } from './message';

/** What NACCS業務 objects to, and tells when it sends somebody back to the logon. */
export const naccsMessages = {
  logonRefused: assumed('利用者IDまたはパスワードが正しくありません。'),
  logonLocked: assumed('パスワードの誤りが続いたため、この利用者IDでは30分間ログオンできません。'),
  logonThroughServer: { text: '{label}はSMTP双方向の利用者IDのため、この端末からはログオンできません。netNACCS用の利用者IDでログオンしてください。', mark: 'documented: S3 step 21 R-43 (wording assumed)' },
  logonVoid: assumed('{label}の利用申込は無効になっているため、ログオンできません。'),
  logonEnded: assumed('契約が{label}に満了しているため、ログオンできません。'),
  logonBeforeStart: assumed('利用開始日（{label}）より前のため、ログオンできません。'),
  logonTerminalUnknown: assumed('{label}は、この利用者IDで利用できる論理端末ではありません。'),
  logonNeedsNet: assumed('netNACCSの利用者IDは、netNACCS・webNACCS・ebMSの論理端末からログオンしてください。{label}は一般NACCSの論理端末です。'),
  logonNeedsGeneral: assumed('一般NACCSの利用者IDは、一般NACCSの論理端末からログオンしてください。{label}はnetNACCSの論理端末です。'),
  logonNotFetched: { text: '{label}のデジタル証明書が取得されていないため、ログオンできません。NSSの「ID通知内容」の認証コードで取得してください。', mark: 'documented: S0 flow (R-30; wording assumed)' },
  logonStopped: { text: '{label}のデジタル証明書は停止しているため、ログオンできません。NSSの「クライアント証明書の再発行」をお申し込みください。', mark: 'external: E-08 (wording assumed)' },
  logonOver: assumed('30分以上操作がなかったため、ログオフしました。もう一度ログオンしてください。'),
  loggedOff: assumed('ログオフしました。'),
  logonNeeded: assumed('業務を行うには、ログオンしてください。'),
  logonByAnother: assumed('別の画面で利用者ID {label} がログオンしたため、送信した業務は行っていません。業務を選択し直してください。'),

  utbClosed: { text: 'UTBは、平日（営業日）の0:00～23:00に利用できます。時間内にもう一度お試しください。', mark: 'documented: S3 step 21 (hours as printed; wording assumed)' },
  utbOtherCode: assumed('{label}は、ログオンしている利用者IDの利用者コードの利用者IDではありません。'),
  utbUnknownId: assumed('{label}は登録されていません。'),
  utbVoid: assumed('{label}の利用申込は無効になっています。'),
  utbEnded: assumed('{label}の契約は終了しています。'),
  utbRetired: assumed('{label}は廃止されています。'),
  utbBeforeStart: { text: '{label}は、利用開始日（{max}）より前のため登録できません。', mark: 'documented: S3 step 21 R-43 (wording assumed)' },
  utbNoBroker: assumed('{label}の利用者コードに、業種「通関士」が登録されていません。'),
  utbAlready: assumed('{label}には、この通関士証票番号がすでに登録されています。'),
  utbOtherNumber: assumed('{label}には、別の通関士証票番号が登録されています。登録し直す場合は、先に取り消してください。'),
  utbTaken: assumed('この通関士証票番号は、同じ種類の利用者ID（{label}）にすでに登録されています。'),
  utbTakenElsewhere: assumed('この通関士証票番号は、ほかの利用者コードの同じ種類の利用者IDにすでに登録されています。'),
  utbNotTied: assumed('{label}には、通関士証票番号が登録されていません。'),
  utbNotItsNumber: assumed('{label}に登録されている通関士証票番号と一致しません。'),
} as const satisfies Record<string, Marked>;
