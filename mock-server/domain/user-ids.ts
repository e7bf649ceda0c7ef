/** 事業所コード, 利用者コード and 利用者ID: their forms, and which are given out next (D-12, D-17, E-12). */
import { type Connection, type IdRequest, type Method, methods } from './user-codes';

/** E-13 warns of 0 and O being mixed up: neither O nor I is ever given out. */
const letters = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];
const digits = [...'123456789'];
const numbers = Array.from({ length: 999 }, (_, n) => String(n + 1).padStart(3, '0'));

/**
 * To which 接続形態 a 利用者ID belongs, by the first character of its 識別番号 (D-17): a letter is netNACCS, a digit
 * 一般NACCS, and so is Y (SMTP双方向).
 * @param id 利用者コード (5) and 識別番号 (3)
 */
export const kindOfId = (id: string): Connection => (/^.{5}[0-9Y]/.test(id) ? 'general' : 'net');

/** SMTP双方向 (D-17) connects through a server of the company; nobody logs on at a terminal with it. */
export const goesThroughServer = (userId: string): boolean => userId.charAt(5) === 'Y';

/** The forms of 識別番号 in the order in which they are given out; the documents show single ones only, so the order is assumed. */
const numberings = {
  // A0A, B0A, … Z0A, A0B, … (S2: 1ANACA0A); Y at the beginning belongs to SMTP双方向.
  net: letters.flatMap((last) => letters.filter((first) => first !== 'Y').map((first) => `${first}0${last}`)),
  // YA1, YB1, … YZ1, YA2, … (S3: AAAA1YA1, AAAA1YB1).
  smtp: digits.flatMap((last) => letters.map((letter) => `Y${letter}${last}`)),
  // 001, 002, … (E-12: 1ANAC001).
  general: numbers,
};

function numberingOf(method: Method): readonly string[] {
  if (method === 'SMTP双方向') return numberings.smtp;
  return methods.net.includes(method) ? numberings.net : numberings.general;
}

function firstFree(candidates: readonly string[], taken: (one: string) => boolean, what: string): string {
  const found = candidates.find((one) => !taken(one));
  if (found === undefined) throw new RangeError(`no ${what} left`);
  return found;
}

/** @throws RangeError for anything but three capital letters or digits: the codes made of it would not have their length */
function checkShort(companyShort: string): void {
  if (!/^[0-9A-Z]{3}$/.test(companyShort)) throw new RangeError(`not a 企業略称: ${companyShort}`);
}

/**
 * A new 事業所コード: 企業略称 and three digits, NAC → NAC001 (assumed: the documents show six characters only).
 * @param taken whether a 事業所コード has been given out before
 * @throws RangeError for a 企業略称 that is none, and where its 999 codes are used up
 */
export function newOfficeCode(companyShort: string, taken: (code: string) => boolean): string {
  checkShort(companyShort);
  return firstFree(numbers.map((number) => `${companyShort}${number}`), taken, '事業所コード');
}

/**
 * A new 利用者コード: digit, letter and 企業略称, NAC → 1ANAC (S2, E-12). The first free of 1A, 1B, … 1Z, 2A, … (assumed).
 * @param taken whether a 利用者コード has been given out before
 * @throws RangeError for a 企業略称 that is none, and where its 216 codes are used up
 */
export function newUserCode(companyShort: string, taken: (code: string) => boolean): string {
  checkShort(companyShort);
  return firstFree(digits.flatMap((digit) => letters.map((letter) => `${digit}${letter}${companyShort}`)), taken, '利用者コード');
}

/**
 * The 利用者ID for a row of an application: as many as it counts, all different, none of them taken.
 * @param code 利用者コード, five characters
 * @param taken whether a 利用者ID (eight characters) has been given out before; abolished ones count
 * @throws RangeError for a code of another length or a count that is none, and where not so many are left (552 for
 *   netNACCS, 216 for SMTP双方向, 999 for the rest)
 */
export function newIds(code: string, request: IdRequest, taken: (id: string) => boolean): string[] {
  if (code.length !== 5) throw new RangeError(`not a 利用者コード: ${code}`);
  if (!Number.isInteger(request.count) || request.count < 1) throw new RangeError(`not a number of 識別番号: ${request.count}`);
  const free = numberingOf(request.method).map((number) => `${code}${number}`).filter((id) => !taken(id));
  if (free.length < request.count) throw new RangeError(`${code} has ${free.length} 識別番号 left for ${request.method}, not ${request.count}`);
  return free.slice(0, request.count);
}
