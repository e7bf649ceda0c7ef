import type { Application } from '../domain/application';
import type { Contract, IsoDate } from '../domain/contract';

/** What both documents are made from. */
export interface DocumentInput {
  readonly application: Application;
  /** The contract without the change. */
  readonly before: Contract;
  /** The contract with the change. */
  readonly after: Contract;
  /** The day on which the document is output, by the clock of the NSS. */
  readonly issuedOn: IsoDate;
}

export const CENTRE = '輸出入・港湾関連情報処理センター株式会社';

/** `2018-07-01` (or a moment on that day) as the documents write it: `2018年07月01日`. */
export const longDate = (day: string): string => `${day.slice(0, 4)}年${day.slice(5, 7)}月${day.slice(8, 10)}日`;

/** Left part of the foot of every page. */
export const reference = ({ application, issuedOn }: DocumentInput): string =>
  `申込受付番号 ${application.receiptNumber}　　出力日 ${longDate(issuedOn)}`;
