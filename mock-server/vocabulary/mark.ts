/**
 * Where a screen, label, text or rule of the bundled NSS comes from. Nothing is unmarked: vocabulary entries do not
 * compile without one. `S0`–`S4` are the procedure documents, `R-`, `D-`, `E-` the rules, decisions and external facts
 * listed in FIDELITY.md.
 */
export type Mark =
  | `documented: ${string}`
  | `external: E-${string}`
  | `decided: D-${string}`
  | `assumed: ${string}`;

/** A text of NSS with its origin. */
export interface Marked {
  readonly text: string;
  readonly mark: Mark;
}
