/** Which mail goes to whom (D-11, R-28, R-29), with the subjects as people find them in their mailboxes. */

export interface Mail {
  /** 申込受付番号. */
  readonly about: string;
  readonly subject: string;
  readonly to: readonly string[];
}

const subjects = {
  received: '【NSS】利用申込受付完了のお知らせ',
  approved: '【NSS】利用申込確認完了のお知らせ',
  queried: '【NSS】利用申込内容に関する確認事項のお知らせ',
  rejected: '【NSS】利用申込に関するお知らせ',
  withdrawn: '【NSS】利用申込取下げ受付のお知らせ',
  certificates: '【NSS】デジタル証明書発行完了のお知らせ',
  ids: '【NSS】申込手続き完了のお知らせ',
  reissueReceived: '【NSS】証明書再発行申込受付完了のお知らせ',
  reissueApproved: '【NSS】証明書再発行申込確認完了のお知らせ',
  reissueQueried: '【NSS】証明書再発行申込内容に関する確認事項のお知らせ',
  reissueRejected: '【NSS】証明書再発行申込に関するお知らせ',
  reissueWithdrawn: '【NSS】証明書再発行申込取下げ受付のお知らせ',
} as const;

export type MailName = keyof typeof subjects;

/** The mail as it has to come; who is both 申込担当者 and 管理責任者 gets it once. */
export function mail(name: MailName, about: string, people: { readonly contact: string; readonly manager: string }): Mail {
  const to = name === 'certificates' ? [people.manager] : [people.contact, people.manager];
  return { about, subject: subjects[name], to: [...new Set(to)] };
}
