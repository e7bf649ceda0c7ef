import { seededCode, type Context } from '../context';
import { displayDateTime } from '../domain/calendar';
import type { Draft, Temporary } from '../store/tables';
import { validUntil } from './accounts';
import { personOf } from './entered';
import { queueNotice } from './mail';

/**
 * Issues a 仮アカウント (S1 1.) and tells the address that was entered, and nobody else. Done twice with the same
 * draft it is the same account and one mail. The form of ID and password is assumed: `K` and seven digits cannot be taken
 * for a 事業所コード, which has six characters.
 * @param draft whose 申込担当者 has passed the checks
 * @returns 仮ログインID
 */
export function issueTemporary(context: Context, draft: Draft): string {
  const { store, clock, journal, seed } = context;
  return store.transaction(() => {
    if (draft.registeredAs !== null) return draft.registeredAs;
    const number = store.count('temporary');
    const temporary: Temporary = {
      loginId: `K${String(number).padStart(7, '0')}`, password: seededCode(seed(), 'temporaryPassword', number, 12), failures: 0, lockedUntil: null,
      contact: personOf(draft.entered['contact']), issuedAt: clock.instant(), receiptNumber: null,
    };
    const { loginId, password, contact } = temporary;
    store.put('temporaries', temporary);
    store.put('drafts', { ...draft, registeredAs: loginId });
    queueNotice(context, 'temporaryIssued', { id: loginId, company: '', office: '', person: contact }, [
      `仮ログインID：${loginId}`, `仮パスワード：${password}`, `有効期限：${displayDateTime(validUntil(temporary))}`,
    ]);
    journal.add({ at: clock.instant(), kind: 'event', loginId, what: 'temporary issued', status: null, screen: null, step: null, receiptNumber: null });
    return loginId;
  });
}
