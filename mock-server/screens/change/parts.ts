import { itemsOf } from '../../operations/changes/request';
import type { Draft } from '../../store/tables';

/** The input screens that change items lead to, in their order, with the items that need them (S0 1-④ to 1-⑥, S2 1-⑥). */
const inputs = {
  office: ['company', 'holder', 'headOffice', 'manager'],
  codes: ['trades', 'userCodes', 'userIds'],
  terminals: ['netTerminals', 'netCertificates'],
  general: ['lines', 'generalTerminals', 'mailboxes'],
  plan: ['plan'],
  statistics: ['statistics', 'storage'],
  billing: ['billingAddress', 'billingContact', 'payment'],
  other: ['shareEquipment', 'jointUse', 'jointUseNewOffice', 'transfer', 'succession', 'termination'],
} as const satisfies Record<string, readonly string[]>;

export type ChangePart = keyof typeof inputs;

/** What messages call the screens. */
export const partNames: Readonly<Record<ChangePart, string>> = {
  office: '企業・事業所', codes: '利用者コード', terminals: '論理端末・証明書', general: '回線・論理端末', plan: '料金プラン', statistics: '管理資料',
  billing: '請求先', other: 'その他の契約変更',
};

/** The input screens that what was ticked on 変更内容入力画面 leads to, in their order. */
export function partsOf(draft: Pick<Draft, 'entered'>): readonly ChangePart[] {
  const items = itemsOf(draft);
  return (Object.keys(inputs) as ChangePart[]).filter((part) => inputs[part].some((item) => items.includes(item)));
}
