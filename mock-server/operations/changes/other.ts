import type { OtherChange, Partnership } from '../../domain/changes/request';
import { chosenOf, placeOf, ticked, valueOf } from '../entered';
import type { ChangeDraft } from './draft';

/** その他の契約変更: what was entered for those that were ticked. @param items their codes */
export function otherOf({ entered: { other, items: chosen } }: ChangeDraft, items: ReadonlySet<string>): OtherChange {
  const one = <K extends keyof OtherChange>(item: K, value: () => NonNullable<OtherChange[K]>): Pick<OtherChange, K> | object => (items.has(item) ? { [item]: value() } : {});
  const action = (name: 'shareAction' | 'jointAction'): Partnership['action'] => (chosenOf(other, name) === '削除' ? '削除' : '追加');
  return {
    ...one('shareEquipment', () => ({ officeCode: valueOf(other, 'shareOffice'), action: action('shareAction') })),
    ...one('jointUse', () => ({ officeCode: valueOf(other, 'jointOffice'), action: action('jointAction') })),
    ...one('jointUseNewOffice', () => ({ receiptNumber: valueOf(other, 'newOfficeNumber') })),
    ...one('transfer', () => ({
      to: valueOf(chosen, 'transferOffice'), codes: ticked(other, 'transferCodes'), terminals: ticked(other, 'transferTerminals'),
      lines: ticked(other, 'transferLines'), mailboxes: ticked(other, 'transferMailboxes'),
    })),
    ...one('succession', () => ({
      company: placeOf(other, 'company'), holder: { position: valueOf(other, 'holderPosition'), name: valueOf(other, 'holderName') }, cause: chosenOf(other, 'successionCause'),
    })),
    ...one('termination', () => ({ cause: chosenOf(other, 'terminationKind') === '事業所廃止' ? '事業所廃止' : '契約解除' })),
  };
}
