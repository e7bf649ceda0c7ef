import { contractContacts, type Contact } from './contacts';
import type { Mark } from './mark';

/** 申込担当者 (of the application) or 管理責任者 (of the contract). */
export type Addressee = 'contact' | 'manager';
export type MailKind =
  | 'received' | 'approved' | 'newApproved' | 'certificatesIssued' | 'idsIssued' | 'queried' | 'rejected' | 'withdrawn' | 'void' | 'changeVoid'
  | 'settingsReceived' | 'settingsApproved' | 'settingsQueried' | 'settingsRejected' | 'settingsWithdrawn'
  | 'reissueReceived' | 'reissueApproved' | 'reissueQueried' | 'reissueRejected' | 'reissueWithdrawn' | 'temporaryIssued' | 'passwordReissued';

/** What a mail says besides greeting, data of the application and 留意事項. */
export interface MailEntry {
  readonly subject: string;
  /** What the documents call it besides. */
  readonly called?: readonly string[];
  readonly to: readonly Addressee[];
  /** Body between greeting and receipt data; one paragraph a line. */
  readonly opening: readonly string[];
  /** What stands before the link to NSS. */
  readonly lead: string;
  /** Address of NSS that it links to, where it is not ログイン画面 as always. */
  readonly path?: string;
  /** Way through NSS after the link, or ''. */
  readonly way: string;
  /** Tells where the procedure for fetching the certificate stands. */
  readonly withGuide?: boolean;
  readonly mark: Mark;
}

const both: readonly Addressee[] = ['contact', 'manager'];
const toNotice = 'トップメニュー「新着情報」詳細→「ID通知内容」';
const toApplication = 'トップメニュー「新着情報」詳細→「申込内容参照」';
/** The application is among the others. */
const inList = { lead: '申込内容は、以下のURLからご確認いただけます。', way: 'トップメニュー「申込内容確認」' } as const;
/** A word of NACCSセンター is to be read with the application. */
const withNotice = { lead: '通知内容は、以下のURLからご確認ください。', way: toApplication } as const;
const withdrawnInList = { ...inList, lead: '取下げた申込は、以下のURLからご確認いただけます。' } as const;
const refused = { ...withNotice, opening: ['お申し込みの内容では受け付けることができませんでした。'], mark: 'assumed: a refusal is told as a query is' } as const;

export const mails = {
  received: {
    subject: '【NSS】利用申込受付完了のお知らせ', to: both,
    opening: ['利用申込の受付が完了しました。', '審査の回答は翌営業日以降になることがあります。'],
    ...inList, mark: 'documented: S0 1-⑧ R-29 (subject and body assumed)',
  },
  approved: {
    subject: '【NSS】利用申込確認完了のお知らせ', to: both,
    opening: ['申込内容の確認が完了しました。'],
    lead: '以下のURLから確定した申込内容と利用開始日を必ずご確認ください。', way: 'トップメニュー「新着情報」>「ID通知内容」',
    mark: 'documented: S0 2-①',
  },
  certificatesIssued: {
    subject: '【NSS】デジタル証明書発行完了のお知らせ', called: ['作業完了', 'デジタル証明書発行作業完了'], to: ['manager'],
    opening: ['デジタル証明書の発行が完了しました。', 'ご利用になる端末にデジタル証明書の取得作業を実施してください。'],
    lead: 'デジタル証明書取得の際に必要な「認証コード」は、以下のURLからご確認ください。', way: toNotice, withGuide: true,
    mark: 'documented: S0 3-① R-28',
  },
  queried: {
    subject: '【NSS】利用申込内容に関する確認事項のお知らせ', to: both,
    opening: ['申込内容に確認事項があります。', '通知内容をご確認の上、申込内容の修正、または取下げを行ってください。'],
    ...withNotice, mark: 'decided: D-11 (assumed there)',
  },
  rejected: { subject: '【NSS】利用申込に関するお知らせ', to: both, ...refused },
  withdrawn: {
    subject: '【NSS】利用申込取下げ受付のお知らせ', to: both,
    opening: ['利用申込の取下げを受け付けました。'],
    ...withdrawnInList, mark: 'assumed: a withdrawal is acknowledged as an application is',
  },
  newApproved: {
    subject: '【NSS】利用申込確認完了のお知らせ', to: both,
    opening: ['申込内容の確認が完了しました。', 'ご利用の開始までに、システム設定の申込を行ってください。締切日までに申込がない場合、この申込は無効になります。'],
    lead: '以下のURLから確定した申込内容と利用開始日を必ずご確認ください。', way: 'トップメニュー「新着情報」>「ID通知内容」',
    mark: 'documented: S0 2-①, S1 2.; external: E-02 (deadline)',
  },
  idsIssued: {
    subject: '【NSS】申込手続き完了のお知らせ', called: ['作業完了'], to: both,
    opening: ['申込手続きが完了しました。'],
    lead: 'ID・パスワードは、以下のURLからご確認ください。ご覧いただけるのは、利用開始日の2営業日後までです。', way: toNotice,
    mark: 'decided: D-11, D-03 (recipients assumed)',
  },
  void: {
    subject: '【NSS】利用申込無効のお知らせ', to: both,
    opening: ['システム設定の申込が締切日までに行われなかったため、審査終了を取り消し、利用申込を無効としました。', '引き続きご利用を希望される場合は、仮アカウントの発行からお申し込みください。'],
    ...inList, mark: 'decided: D-20 (subject and body assumed)',
  },
  changeVoid: {
    subject: '【NSS】利用申込無効のお知らせ', to: both,
    opening: ['システム設定の申込が締切日までに行われなかったため、審査終了を取り消し、利用申込を無効としました。', '現在の契約内容は変わりません。変更を希望される場合は、あらためて変更申込を行ってください。'],
    ...inList, mark: 'decided: D-20 (subject and body assumed)',
  },
  settingsReceived: {
    subject: '【NSS】システム設定申込受付完了のお知らせ', to: both,
    opening: ['システム設定申込の受付が完了しました。', '審査の回答は翌営業日以降になることがあります。'],
    ...inList, mark: 'documented: S1 3. R-29 (subject and body assumed)',
  },
  settingsApproved: {
    subject: '【NSS】システム設定申込確認完了のお知らせ', to: both,
    opening: ['システム設定申込の内容の確認が完了し、登録しました。'],
    lead: '登録の状況は、以下のURLからご確認ください。', way: 'トップメニュー「契約内容確認」>「システム設定」',
    mark: 'documented: S1 3. R-29 (subject and body assumed)',
  },
  settingsQueried: {
    subject: '【NSS】システム設定申込内容に関する確認事項のお知らせ', to: both,
    opening: ['システム設定申込の内容に確認事項があります。', '通知内容をご確認の上、申込内容の修正、または取下げを行ってください。'],
    ...withNotice, mark: 'decided: D-11 (assumed there)',
  },
  settingsRejected: { subject: '【NSS】システム設定申込に関するお知らせ', to: both, ...refused },
  settingsWithdrawn: {
    subject: '【NSS】システム設定申込取下げ受付のお知らせ', to: both,
    opening: ['システム設定申込の取下げを受け付けました。'],
    ...withdrawnInList, mark: 'assumed: a withdrawal is acknowledged as an application is',
  },
  reissueReceived: {
    subject: '【NSS】証明書再発行申込受付完了のお知らせ', to: both,
    opening: ['クライアント証明書の再発行の申込を受け付けました。', '再発行には1営業日以上かかります。'],
    ...inList, mark: 'decided: D-11; external: E-10 (subject and body assumed)',
  },
  reissueApproved: {
    subject: '【NSS】証明書再発行申込確認完了のお知らせ', to: both,
    opening: ['クライアント証明書の再発行の申込の確認が完了しました。', '再発行が完了しますと、管理責任者の方にE-mailでお知らせします。'],
    lead: '申込内容は、以下のURLからご確認いただけます。', way: toApplication,
    mark: 'decided: D-11 (subject and body assumed)',
  },
  reissueQueried: {
    subject: '【NSS】証明書再発行申込内容に関する確認事項のお知らせ', to: both,
    opening: ['申込内容に確認事項があります。', '通知内容をご確認の上、申込内容の修正、または取下げを行ってください。'],
    ...withNotice, mark: 'decided: D-11 (assumed there)',
  },
  reissueRejected: { subject: '【NSS】証明書再発行申込に関するお知らせ', to: both, ...refused },
  reissueWithdrawn: {
    subject: '【NSS】証明書再発行申込取下げ受付のお知らせ', to: both,
    opening: ['証明書再発行の申込の取下げを受け付けました。'],
    ...withdrawnInList, mark: 'assumed: a withdrawal is acknowledged as an application is',
  },
  temporaryIssued: {
    subject: '【NSS】仮ログイン登録完了のお知らせ', called: ['登録完了'], to: ['contact'],
    opening: ['仮ログインの登録が完了しました。', '仮アカウントの発行から48時間以内に、新規の利用申込を行ってください。仮ログインIDと仮パスワードは再発行できません。'],
    lead: '以下のログイン専用URLからログインし、新規の利用申込を行ってください。', path: '/dfw/login/nsscoapp/temporary/', way: '',
    mark: 'documented: S1 1. R-01, R-02, R-04 (subject, body and form of the URL assumed)',
  },
  passwordReissued: {
    subject: '【NSS】パスワード再発行のお知らせ', to: ['manager'],
    opening: ['パスワードの再発行の依頼を受け付けました。', '以下の再発行パスワードでログインし、新しいパスワードに変更してください。'],
    lead: '以下のURLからログインしてください。', way: '',
    mark: 'documented: S1 ポイント (B-4; subject and body assumed)',
  },
} as const satisfies Record<MailKind, MailEntry>;

/** Fixed parts of every mail. */
export const mailFrame = {
  sender: { name: 'NACCSセンター', address: 'nss-noreply@naccs.jp' },
  introduction: ['輸出入・港湾関連情報処理センター株式会社(NACCSセンター)です。', '', 'NACCSのご利用ありがとうございます。'],
  nss: 'NACCSサポートシステム',
  guide: { lead: 'デジタル証明書の取得手順は、以下のURLからご確認ください。', name: 'NSS電子申請情報ページ' },
  notes: [
    'ご利用にあたっての留意事項',
    '・このメールは送信専用のアドレスから自動で配信しています。返信によるお問い合わせにはお答えできません。',
    '・ご不明な点がありましたら、下記までご連絡ください。',
    '',
    ...Object.values<Contact>(contractContacts).map(({ name, phone, hours }) => `${name} 電話 ${phone}（${hours}）`),
  ],
} as const;
