import { UTB_CLOSES } from '../domain/broker-badges';
import type { Mark } from './mark';

/** Rules of NACCS業務, the terminal side. */
export const naccsRules = {
  'R-43': { text: '通関士証票番号は、利用開始日に、netNACCSの利用者IDでログオンしてUTBで登録する。SMTP双方向の利用者IDでは端末からログオンできない', mark: 'documented: S3 step 21' },
  'E-13': { text: 'NACCSのパスワードは6～8文字で、英大文字と数字を1文字以上含む', mark: 'external: E-13' },
  'naccs-password': { text: '利用者IDごとの初期パスワードは審査終了で決まり、ID通知内容でD-03の日まで読める。I・O・0・1は使わない', mark: 'assumed: S4 has 利用者ID and password read in NSS, E-04 a password for each; its place and form are not shown' },
  'naccs-terminal': { text: '利用者IDの事業所（機器共用の相手を含む）の論理端末だけからログオンできる。英字の利用者IDはnetNACCS・webNACCS・ebMS、数字の利用者IDは一般NACCSの論理端末', mark: 'assumed: no document says which terminal an ID belongs to' },
  'naccs-certificate': { text: 'netNACCSとwebNACCSの論理端末は、デジタル証明書を取得し、停止していないときだけログオンできる', mark: 'documented: S0 flow (R-30), E-08' },
  'naccs-days': { text: 'ログオンできるのは利用開始日から契約満了日の前日まで。無効になった申込の利用者IDはログオンできない', mark: 'documented: S4 p. 4 (業務開始; the end assumed)' },
  'naccs-silent': { text: '登録のない利用者IDとパスワードの誤りは同じ文言で断る', mark: 'assumed: as the login of NSS' },
  'naccs-lock': { text: 'パスワードを続けて5回誤った利用者IDは、30分間ログオンできない', mark: 'assumed: as D-25 has it for the login of NSS' },
  'naccs-session': { text: 'NACCS業務のログオンはNSSのログインとは別で、30分操作がなければログオフになる', mark: 'assumed: as D-25 has it for NSS' },
  'naccs-as': { text: '別の利用者IDがログオンした後、前の利用者IDの画面から送信した業務は行わない', mark: 'assumed: one browser is one terminal' },
  'naccs-retired': { text: '廃止した利用者IDもログオンできるが、行えるのは管理統計資料取得だけ', mark: 'documented: S2 1. (flow, R-33; that it is refused at the 業務 assumed)' },
  'utb-hours': { text: `UTBは平日（営業日）の0:00～${UTB_CLOSES}:00に利用できる。UTB01とTCCはいつでも`, mark: 'documented: S3 step 21 (the hours are all but illegible, read as 0:00～23:00; 平日 as D-18)' },
  'badge-who': { text: 'UTBで登録できるのは、ログオンした利用者IDと同じ利用者コード（共用する事業所を含む）の、業種に「通関士」がある、利用開始日を迎えた利用者ID', mark: 'assumed: S3 ties the IDs of one 利用者コード that two offices share' },
  'badge-by': { text: 'UTBは、その利用者コードの、端末からログオンできるどの利用者IDでも行える', mark: 'assumed: S3 says the netNACCS ID, not whose' },
  'badge-once': { text: '1つの通関士証票番号は、netNACCS・SMTP双方向・一般NACCSごとに1つの利用者IDに紐づく。1つの利用者IDの番号は1つ', mark: 'documented: S3 step 21 (table of AAAA1AA1 and AAAA1YA1; that there are no more assumed)' },
  'badge-cancel': { text: '通関士証票番号は取消で外れる。利用者IDを廃止しても外れず、廃止した利用者IDからも取り消せる。使う事業所のなくなった利用者コードの番号は、取り消さなくても、ほかの利用者IDに使える', mark: 'assumed: S3 speaks of the registration only' },
  'badge-form': { text: '通関士証票番号は半角英数字10桁以内。英小文字は英大文字として登録する', mark: 'assumed: as the システム設定 of 通関士 has it' },
} as const satisfies Record<string, { text: string; mark: Mark }>;
