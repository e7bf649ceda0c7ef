import type { Facts } from '../../evidence/facts';
import { folded } from '../text';

/** How long inputs may be, as NSS publishes its fields. */
export class Limits {
  private readonly byId: ReadonlyMap<string, number>;
  /** Null where fields of one label have several limits. */
  private readonly byLabel = new Map<string, number | null>();

  constructor(fields: Facts['fields']) {
    this.byId = new Map(fields.map(({ id, maxLength }) => [id, maxLength]));
    for (const { label, maxLength } of fields) {
      const before = this.byLabel.get(folded(label));
      this.byLabel.set(folded(label), before === undefined || before === maxLength ? maxLength : null);
    }
  }

  /**
   * Characters that an input takes at most.
   * @param field its id, where it is known
   * @returns null where there is no limit, or more than one for inputs of this label
   */
  of(field: string | null, role: string, label: string): number | null {
    if (role !== 'textbox') return null;
    return (field === null ? undefined : this.byId.get(field)) ?? this.byLabel.get(folded(label)) ?? null;
  }
}

/** A control of a screen. */
export const keyOf = (screen: string, role: string, label: string): string => `${screen}\t${role}\t${label}`;
