/** The items of 変更内容入力画面 by their codes (S0 1-④), and which may be applied for together, written from the document. */
export const framed = [
  'company', 'holder', 'headOffice', 'manager', 'trades', 'userCodes', 'userIds', 'netTerminals', 'netCertificates', 'lines', 'generalTerminals', 'mailboxes',
  'plan', 'statistics', 'storage', 'billingAddress', 'billingContact', 'payment',
] as const;
export const others = ['shareEquipment', 'jointUse', 'jointUseNewOffice', 'transfer', 'succession', 'termination'] as const;

/** Of その他の契約変更 only 機器共用 goes with another: with either kind of 共同利用 (assumed). */
const pairs: readonly string[] = ['jointUse', 'jointUseNewOffice'].flatMap((kind) => [`shareEquipment ${kind}`, `${kind} shareEquipment`]);

/** everything inside the frame together, nothing of it with その他の契約変更. */
export function together(one: string, other: string): boolean {
  const isFramed = (code: string): boolean => framed.some((item) => item === code);
  return isFramed(one) && isFramed(other) ? true : pairs.includes(`${one} ${other}`);
}
