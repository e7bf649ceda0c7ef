import { createHash } from 'node:crypto';
import type { Context } from '../context';
import type { Office } from '../store/tables';

const key = (officeCode: string): string => `issuedPassword:${officeCode}`;
const fingerprint = ({ officeCode, password }: Pick<Office, 'officeCode' | 'password'>): string =>
  createHash('sha256').update(`${officeCode}:${password}`).digest('base64url');

/** Remembers which 事業所パスワード was issued, without keeping it a second time. Inside a transaction. */
export function noteIssuedPassword({ store }: Context, office: Pick<Office, 'officeCode' | 'password'>): void {
  store.put('meta', { key: key(office.officeCode), value: fingerprint(office) });
}

/** The 事業所パスワード as it was issued, or null once it has been changed or re-issued: the present one is never shown. */
export const issuedPassword = ({ store }: Context, office: Office): string | null =>
  (store.get('meta', key(office.officeCode))?.value === fingerprint(office) ? office.password : null);
