import { displayDate, displayDateTime } from '../domain/calendar';
import type { IsoDate, IsoInstant } from '../domain/contract';

/** What a 取得証明 tells. */
export interface Fetched {
  readonly terminalName: string;
  readonly company: string;
  readonly office: string;
  readonly issuedOn: IsoDate;
  readonly at: IsoInstant;
}

/**
 * 取得証明: stands for the certificate itself, which the bundled NSS cannot give. Plain text in UTF-8 with a byte order mark,
 * for Windows editors; it holds no codes.
 */
export const certificateReceipt = ({ terminalName, company, office, issuedOn, at }: Fetched): string => `\uFEFF${[
  'デジタル証明書 取得証明',
  '',
  `論理端末名　${terminalName}`,
  `企業名　　　${company}`,
  `事業所名　　${office}`,
  `発行日　　　${displayDate(issuedOn)}`,
  `取得日時　　${displayDateTime(at)}`,
  '',
  'このファイルは、模擬のNSSでデジタル証明書の取得手続きが完了したことを示すものです。',
  'デジタル証明書そのものではないため、NACCSへの接続には使用できません。',
  '',
].join('\r\n')}`;
