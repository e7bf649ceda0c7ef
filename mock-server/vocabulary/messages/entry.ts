import type { Marked } from '../mark';
import { assumed } from './message';

/** What ログイン画面, the screens for those without a login ID and パスワード変更画面 say. */
export const entryMessages = {
  badLogin: assumed('ログインIDまたはパスワードが正しくありません。'),
  locked: { text: 'ログインに続けて失敗したため、このログインIDは一時的に利用できません。30分後に再度お試しください。', mark: 'decided: D-25' },
  sessionEnded: { text: '30分以上操作がなかったため、自動的にログアウトしました。再度ログインしてください。', mark: 'decided: D-25' },
  loggedOut: assumed('ログアウトしました。'),
  draftSaved: { text: '申込内容を一時保存し、ログアウトしました。保存した内容は、次回ログインしたときに再表示されます。', mark: 'documented: S1 2. c R-05 (wording assumed)' },
  needsFormalId: assumed('この手続きは、正式なログインID（事業所コード）でログインした方のみご利用いただけます。'),
  needsTemporaryId: assumed('新規の利用申込は、仮ログインIDでログインした方のみご利用いただけます。事業所を追加する場合は、仮アカウントの発行から手続きしてください。'),
  temporaryExpired: { text: '仮アカウントの発行から48時間を過ぎたため、この仮ログインIDは利用できません。「ログイン ID をお持ちでない方はこちら」から、仮アカウントの発行をやり直してください。', mark: 'decided: D-14 (wording assumed)' },
  temporaryOver: { text: 'この仮ログインIDの利用期間は終了しました。事業所コードと事業所パスワードでログインしてください。', mark: 'decided: D-03, D-13 (wording assumed)' },
  officeVoid: { text: 'システム設定の申込が締切日までに行われなかったため、この事業所の利用申込は無効になりました。仮ログインIDで申込内容をご確認いただけます。', mark: 'decided: D-20 (wording assumed)' },
  termsNotAgreed: assumed('仮アカウントを発行するには、システム利用規程への同意が必要です。'),

  passwordChanged: assumed('パスワードを変更しました。'),
  passwordReplaced: assumed('パスワードが変更または再発行されたため、自動的にログアウトしました。新しいパスワードでログインしてください。'),
  wrongPassword: assumed('現在のパスワードが正しくありません。'),
  samePassword: assumed('新しいパスワードには、現在のパスワードと異なるものを入力してください。'),
  weakPassword: assumed('新しいパスワードは、半角の英字と数字の両方を含む8文字以上で入力してください。'),
  passwordMismatch: assumed('確認用のパスワードが新しいパスワードと一致しません。'),
} as const satisfies Record<string, Marked>;
