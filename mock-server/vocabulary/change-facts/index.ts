/** What a 変更申込 changes, in words: on the confirmation, on 申込内容参照, in the PDFs and at NACCSセンター. */
import type { ChangeApplication } from '../../domain/application';
import type { Connection } from '../../domain/user-codes';
import { codesFacts, statisticsFacts } from './codes';
import type { FactGroup } from './fact';
import { generalFacts } from './general';
import { billingFacts, officeFacts, planFacts } from './office';
import { otherFacts } from './other';

export type { Fact, FactGroup } from './fact';

/** A change, registered or about to be. */
export type Told = Pick<ChangeApplication, 'before' | 'change' | 'granted' | 'grantedCodes'>;

/**
 * Everything that changes, besides netNACCS terminals and certificates, which have tables of their own (S0 1-⑦).
 * @param only of 利用者ID, those of one 接続形態 (D-17)
 * @returns groups in the order of 変更内容入力画面, without those that have nothing to tell
 */
export function changeFacts({ before, change, granted, grantedCodes }: Told, only?: Connection): readonly FactGroup[] {
  const general = granted.filter(({ kind }) => kind === 'general').map(({ name }) => name);
  return [
    ...officeFacts(before, change), ...codesFacts(before, change, grantedCodes, only), ...generalFacts(before, change, general),
    ...planFacts(before, change), ...statisticsFacts(before, change), ...billingFacts(before, change), ...otherFacts(before, change),
  ].filter(({ facts }) => facts.length > 0);
}
