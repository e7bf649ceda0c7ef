import type { Application, ChangeApplication, NewApplication } from '../domain/application';
import type { Contract, IsoDate, Person } from '../domain/contract';

interface Common {
  /** The day on which the document is output, by the clock of the NSS. */
  readonly issuedOn: IsoDate;
}

/** What both documents of a 変更申込 are made from. */
export interface ChangeInput extends Common {
  readonly application: ChangeApplication;
  /** The contract without the change. */
  readonly before: Contract;
  /** The contract with the change. */
  readonly after: Contract;
}

/** What both documents of a 新規の利用申込 are made from. */
export interface NewInput extends Common {
  readonly application: NewApplication;
}

export const CENTRE = '輸出入・港湾関連情報処理センター株式会社';

/** `2018-07-01` (or a moment on that day) as the documents write it: `2018年07月01日`. */
export const longDate = (day: string): string => `${day.slice(0, 4)}年${day.slice(5, 7)}月${day.slice(8, 10)}日`;

/** Left part of the foot of every page. */
export const reference = ({ application, issuedOn }: Common & { readonly application: Application }): string =>
  `申込受付番号 ${application.receiptNumber}　　出力日 ${longDate(issuedOn)}`;

/** 申込担当者, as both 申込書 print them. */
export const contactRows = ({ familyName, givenName, familyKana, givenKana, department, position, phone, fax, email }: Person): [string, string][] => [
  ['氏名', `${familyName} ${givenName}（${familyKana} ${givenKana}）`], ['所属部課名', department], ['役職名', position],
  ['電話番号', phone], ['FAX番号', fax], ['E-mailアドレス', email],
];
