import type { BusyCode } from '../../domain/cyber-port';
import type { Marked } from '../mark';
import { assumed } from './message';

/** What サイバーポート objects to when NACCS利用者情報 is registered, tied, used or deleted. */
export const cyberPortMessages = {
  cpNotSmtp: { text: 'サイバーポート用に払い出された利用者ID（識別番号がYで始まる8桁）を入力してください。netNACCSなどの利用者IDは使用できません。', mark: 'documented: S3 p. 1 (概要; wording assumed)' },
  cpRefused: assumed('利用者IDまたはパスワードが正しくありません。'),
  cpLocked: assumed('パスワードを続けて5回誤ったため、この利用者IDは30分間登録できません。'),
  cpVoid: { text: 'この利用者IDの利用申込は無効になっているため、登録できません。', mark: 'decided: D-20 (wording assumed)' },
  cpNotStarted: assumed('この利用者IDは利用開始日（{label}）より前のため、登録できません。利用開始日以降に登録してください。'),
  cpEnded: assumed('この利用者IDの契約は解除されているため、登録できません。'),
  cpRetired: assumed('この利用者IDは廃止されているため、登録できません。'),
  cpRegistered: assumed('この利用者IDは登録済みです。利用者を追加する場合は、一覧の「紐づけ変更」から追加してください。'),
  cpTiedAlready: assumed('このE-mailアドレスの利用者は、既に紐づけられています。'),
  cpLastUser: { text: '紐づける利用者は1人以上必要です。この利用者IDを使用しない場合は、NACCS利用者情報を削除してください。', mark: 'external: E-23 (wording assumed)' },
  cpSenderGone: assumed('選択された利用者は、紐づけが解除されています。利用者を選択し直してください。'),
  cpBusyOther: { text: '同じNACCS利用者情報に紐づけられた別の利用者が送信中のため、送信できません。送信が終わってから、もう一度送信してください。', mark: 'external: E-23 (wording assumed)' },
  cpBusySelf: assumed('前の送信が終わっていないため、送信できません。送信が終わってから、もう一度送信してください。'),
  cpRefusedByNaccs: assumed('NACCSで受け付けられませんでした。{label}'),
  cpDeleteBusy: assumed('このNACCS利用者情報は送信中のため、削除できません。送信が終わってから削除してください。'),
  cpDeleted: assumed('NACCS利用者情報を削除しました。'),
  cpLinkGone: assumed('指定されたNACCS利用者情報はありません。削除されたか、登録の途中で時間が経過した可能性があります。'),
  cpBroker: { text: '業種が通関士の利用者IDは、送信の前に、NACCSのUTB業務で通関士証票番号を登録してください（netNACCS用の利用者IDでログオンします）。', mark: 'documented: S3 step 21 (wording assumed)' },
} as const satisfies Record<string, Marked> & Record<BusyCode, Marked>;
