import type { Context } from '../context';
import { isChange, type ChangeApplication, type NewApplication } from '../domain/application';

/**
 * 審査終了 of an application by which an office comes to pay by 口座振替: NACCSセンター sends the form for it, and says so in
 * 新着情報 (S0 1-①). Not where an account is debited already (同一口座振替, 一括請求). Inside a transaction.
 * @param officeCode whose account it is, and who reads it
 */
export function sendDebitForm({ store, clock }: Context, application: ChangeApplication | NewApplication, officeCode: string): void {
  if (!wantsForm(application)) return;
  store.put('news', { id: String(store.count('news')), readers: [officeCode], at: clock.instant(), kind: 'debitForm', receiptNumber: null, month: null });
}

function wantsForm(application: ChangeApplication | NewApplication): boolean {
  if (isChange(application)) return application.change.billing?.payment === '口座振替' && application.before.billing.payment !== '口座振替';
  const { payment, combined, sameAccount } = application.contents.billing;
  return payment === '口座振替' && combined === null && sameAccount === null;
}
