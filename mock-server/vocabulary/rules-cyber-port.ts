import type { Mark } from './mark';

/** Rules of サイバーポート. */
export const cyberPortRules = {
  'E-23': { text: 'サイバーポートでは、会社の管理者がNACCS利用者情報を登録して利用者に紐づける。送信の料金はそのNACCSの利用者に請求される', mark: 'external: E-23' },
  'cp-busy': { text: '同じNACCS利用者情報に紐づけられた利用者は、同時に送信できない。後の利用者はエラーになる', mark: 'external: E-23' },
  'cp-own-number': { text: 'サイバーポートに登録できるのは、識別番号がYで始まる利用者ID（SMTP双方向）だけ', mark: 'documented: S3 p. 1 (概要), S3 step 11' },
  'cp-usable': { text: '登録できるのは、利用開始日を迎え、廃止・契約解除・無効になっていない利用者ID', mark: 'assumed: E-23 does not say when NACCS takes an ID' },
  'cp-silent': { text: 'サイバーポートは、登録のない利用者IDとパスワードの誤りを同じ文言で断る', mark: 'assumed: as the login of NSS; strangers learn of no IDs' },
  'cp-lock': { text: 'サイバーポートでパスワードを誤ると、NACCSのログオンの失敗として数えられ、続けて5回で30分間ロックされる', mark: 'assumed: NACCS checks the password wherever it is typed; D-25 has the lock' },
  'cp-once': { text: '1つの利用者IDは、NACCS利用者情報として1回だけ登録できる。利用者は複数紐づけられ、最後の1人は解除できない', mark: 'external: E-23 (several users; the rest assumed)' },
  'cp-minute': { text: 'サイバーポートからNACCSへの送信は1分かかり、その間は削除もできない', mark: 'assumed: E-23 does not say how long a sending takes' },
  'cp-company': { text: 'サイバーポートの画面は1つの会社の管理者のもので、ログインはない', mark: 'assumed: the accounts of サイバーポート are no part of the documents' },
  'cp-password': { text: 'サイバーポートは、登録のときに確かめたパスワードを保存せず、表示もしない', mark: 'assumed: in the bundled NACCS a password does not change' },
  'cp-broker': { text: '通関士の利用者IDは、UTB業務が済んでいなくても登録でき、画面で案内する', mark: 'documented: S3 step 21 (where it is told assumed)' },
} as const satisfies Record<string, { text: string; mark: Mark }>;
