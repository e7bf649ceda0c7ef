import type { ChangeRequest } from './request';

/**
 * What of its contract a change touches, as keys that no two open applications may have in common: `id:…`, `code:…`,
 * `terminal:…`, `line:…`, `mailbox:…`, `part:…`. What is only added touches nothing.
 */
export function touchedBy(change: ChangeRequest): ReadonlySet<string> {
  const { codes, terminals, general, statistics = {}, billing = {}, other = {} } = change;
  const { transfer, shareEquipment, jointUse, jointUseNewOffice, succession } = other;
  const named = (kind: string, names: readonly string[]): string[] => names.map((name) => `${kind}:${name}`);
  const parts = (['company', 'holder', 'headOffice', 'manager', 'plan'] as const).filter((part) => change[part] !== undefined);
  return new Set([
    ...named('part', [...parts, ...Object.keys(billing).map((part) => `billing.${part}`)]),
    ...named('id', codes?.changed.flatMap(({ retired }) => retired) ?? []),
    ...named('trades', codes?.changed.filter(({ trades }) => trades.added.length + trades.removed.length > 0).map(({ code }) => code) ?? []),
    ...named('systemKind', codes?.changed.filter(({ systemKind }) => systemKind !== null).map(({ code }) => code) ?? []),
    ...named('statistics', Object.keys(statistics)),
    ...named('terminal', [...(terminals?.abolishTerminals ?? []), ...(terminals?.abolishCertificates ?? []), ...(general?.abolishTerminals ?? []), ...(transfer?.terminals ?? [])]),
    ...named('line', [...(general?.abolishLines ?? []), ...(general?.changedLine ? [general.changedLine.name] : []), ...(transfer?.lines ?? [])]),
    ...named('mailbox', [...(general?.abolishMailboxes ?? []), ...(transfer?.mailboxes ?? [])]),
    ...named('code', transfer?.codes ?? []),
    ...named('partner', [...(shareEquipment ? [`equipment.${shareEquipment.officeCode}`] : []), ...(jointUse ? [`line.${jointUse.officeCode}`] : []), ...(jointUseNewOffice ? [`new.${jointUseNewOffice.receiptNumber}`] : [])]),
    ...(succession ? ['part:company', 'part:holder'] : []),
  ]);
}

/** Does the change need that no other application of its office is open, before or after it (契約解除, 付替)? */
export const isExclusive = ({ other }: ChangeRequest): boolean => other?.termination !== undefined || other?.transfer !== undefined;
