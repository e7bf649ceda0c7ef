import { buttons } from './buttons';
import { certificateStates } from './certificates';
import { chargeItems, chargeStatus, prices } from './charges';
import { changeGroups, otherChanges } from './change-items';
import { contractContacts, introductionContacts, type Contact } from './contacts';
import { choices, fields, type Field } from './fields';
import { newChevrons, newPhases, settingsPhases } from './flows';
import { mails } from './mails';
import type { Mark } from './mark';
import { messages } from './messages';
import { news, progress } from './news';
import { outputs } from './outputs';
import { rules } from './rules';
import { screens } from './screens';
import { surveys } from './trade-settings';

export type LedgerKind = 'screen' | 'field' | 'button' | 'message' | 'mail' | 'rule' | 'document';

/** One thing of the bundled NSS and where it comes from. */
export interface LedgerEntry {
  readonly id: string;
  readonly kind: LedgerKind;
  readonly text: string;
  readonly mark: Mark;
}

/** Every screen, field, button, message, mail, rule and document of the bundled NSS with its mark. */
export function ledger(): LedgerEntry[] {
  const list = <T extends { readonly mark: Mark }>(kind: LedgerKind, prefix: string, entries: Readonly<Record<string, T>> | readonly T[], text: (entry: T) => string): LedgerEntry[] =>
    Object.entries(entries).map(([id, entry]) => ({ id: `${prefix}.${id}`, kind, text: text(entry), mark: entry.mark }));
  return [
    ...list('screen', 'screen', screens, ({ name }) => name),
    ...list('field', 'field', fields, ({ group, label }: Field) => (group ? `${group} ${label}` : label)),
    ...list('field', 'choice', choices, ({ label }) => label),
    ...list('field', 'group', changeGroups, ({ legend }) => legend),
    ...changeGroups.flatMap(({ items, mark }) => items.map(({ code, label }): LedgerEntry => ({ id: `item.${code}`, kind: 'field', text: label, mark }))),
    ...otherChanges.map(({ code, label }): LedgerEntry => ({ id: `item.${code}`, kind: 'field', text: label, mark: 'documented: S0 1-④' })),
    ...list('button', 'button', buttons, ({ text }) => text),
    ...list('message', 'message', messages, ({ text }) => text),
    ...list('message', 'news', news, ({ text }) => text),
    ...list('message', 'progress', progress, ({ work }) => work),
    ...list('message', 'phase.new', newPhases, ({ text }) => text),
    ...list('message', 'phase.settings', settingsPhases, ({ text }) => text),
    ...list('message', 'chevron', newChevrons, ({ text }) => text),
    ...list('message', 'certificateState', certificateStates, ({ text }) => text),
    ...list('message', 'charge', chargeItems, ({ text }) => text),
    ...list('message', 'chargeStatus', chargeStatus, ({ text }) => text),
    ...list('rule', 'price', prices, ({ text }) => text),
    ...list('mail', 'mail', mails, ({ subject }) => subject),
    ...list('rule', 'rule', rules, ({ text }) => text),
    ...list('rule', 'contact', [...Object.values<Contact>(contractContacts), ...introductionContacts], ({ name }) => name),
    ...list('document', 'document', outputs, ({ text }) => text),
    ...list('document', 'survey', surveys, ({ name }) => name),
  ];
}
