import { valueBehind, type Actor, type ContactData, type Credentials, type Mailbox } from '../../fixtures';
import type { ReissueField } from '../../pages/entry/password-reissue';
import type { PersonField } from '../../pages/person';

type Screens = Pick<Actor, 'page' | 'nss'>;

export const TEMPORARY_MAIL = '【NSS】仮ログイン登録完了のお知らせ';
export const REISSUE_MAIL = '【NSS】パスワード再発行のお知らせ';

/** Form data as the ten inputs of a person take it. */
export const typedContact = ({ familyName, givenName, familyKana, givenKana, department, position, phone, fax, email }: ContactData): Record<PersonField, string> => ({
  '氏名 姓：': familyName, '氏名 名：': givenName, '氏名(フリガナ) 姓：': familyKana, '氏名(フリガナ) 名：': givenKana, '所属部課名': department, '役職名': position,
  '電話番号': phone, 'FAX番号': fax, 'E-mailアドレス 登録用': email, 'E-mailアドレス 確認用': email,
});

/** From ログイン画面 by its link; ends on 申込担当者入力画面（仮アカウント）. */
export async function toEntryContact({ nss }: Screens): Promise<void> {
  await nss.login.open();
  await nss.login.controls['ログイン ID をお持ちでない方はこちら'].click();
  await nss.terms.agree();
  await nss.entryContact.heading.waitFor();
}

/** … ends on 仮アカウント確認画面. */
export async function toEntryConfirmation(actor: Screens, contact: ContactData): Promise<void> {
  await toEntryContact(actor);
  await actor.nss.entryContact.fillContact(typedContact(contact));
  await actor.nss.entryContact.proceed();
  await actor.nss.entryConfirmation.heading.waitFor();
}

/** … ends on 仮ログイン登録完了画面. */
export async function registerTemporary(actor: Screens, contact: ContactData): Promise<void> {
  await toEntryConfirmation(actor, contact);
  await actor.nss.entryConfirmation.register();
  await actor.nss.entryCompletion.heading.waitFor();
}

/** 仮ログインID and 仮パスワード of the newest mail there. */
export const temporaryFrom = (mailbox: Mailbox): Promise<Credentials> => credentialsFrom(mailbox, TEMPORARY_MAIL, '仮ログインID', '仮パスワード');

/** 事業所コード and 再発行パスワード of the newest mail there. */
export const reissuedFrom = (mailbox: Mailbox): Promise<Credentials> => credentialsFrom(mailbox, REISSUE_MAIL, 'ログインID（事業所コード）', '再発行パスワード');

async function credentialsFrom(mailbox: Mailbox, subject: string, id: string, secret: string): Promise<Credentials> {
  const mail = await mailbox.waitFor({ subject });
  const [loginId, password] = [valueBehind(id, '[0-9A-Z]+', mail), valueBehind(secret, '[!-~]+', mail)];
  if (loginId === undefined || password === undefined) throw new Error(`「${subject}」に${id}または${secret}がありません。`);
  return { loginId, password };
}

/** 本人の認証情報 of the first office, whose 管理責任者 is 通関 太郎. */
export const identityOf = ({ account: { company, office, manager } }: Pick<Actor, 'account'>): Record<ReissueField, string> => ({
  '企業名': company, '事業所名': office, '管理責任者 氏名 姓：': '通関', '管理責任者 氏名 名：': '太郎', '管理責任者のE-mailアドレス': manager.email,
});

/** Asks for a new password; ends on 再発行受付画面. */
export async function requestReissue({ nss }: Screens, identity: Readonly<Record<ReissueField, string>>): Promise<void> {
  await nss.passwordReissue.open();
  await nss.passwordReissue.fillIdentity(identity);
  await nss.passwordReissue.request();
  await nss.passwordReissueReceived.heading.waitFor();
}
