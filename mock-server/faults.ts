/** What can be made to go wrong on purpose. Faults are counted, never random. */
export const faultKinds = ['session-expiry', 'slow', 'server-error', 'maintenance', 'mail-refused'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Something that is to go wrong. */
export interface Fault {
  readonly kind: FaultKind;
  /** How many times it still happens. */
  readonly count: number;
  /** Delay of a slow answer. */
  readonly ms?: number | undefined;
}

/** The faults that are armed: each request (or each mail handed to SMTP) uses one up. */
export class Faults {
  private readonly armed = new Map<FaultKind, Fault>();

  arm(fault: Fault): void {
    this.armed.set(fault.kind, fault);
  }

  /** @returns the fault, if one of this kind is armed; it then happens once less */
  take(kind: FaultKind): Fault | undefined {
    const fault = this.armed.get(kind);
    if (!fault) return undefined;
    if (fault.count > 1) this.armed.set(kind, { ...fault, count: fault.count - 1 });
    else this.armed.delete(kind);
    return fault;
  }

  list(): readonly Fault[] {
    return [...this.armed.values()];
  }

  get none(): boolean {
    return this.armed.size === 0;
  }

  clear(): void {
    this.armed.clear();
  }
}
