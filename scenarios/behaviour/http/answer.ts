/** An answer of NSS; redirects are not followed. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Path and query of a redirect, or empty. */
  readonly location: string;
  readonly text: string;
}
