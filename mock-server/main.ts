import { createNss } from './app';

/** How NSS is served. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** File that keeps the state, or null for memory only. */
  readonly dataFile: string | null;
  readonly seed: number;
  readonly smtp: { readonly host: string; readonly port: number };
  readonly mailpitUrl: string;
}

/**
 * Serves an NSS for people and other tools; its clock runs with the real time.
 * @returns its address, and how to end it cleanly
 * @throws when the port is taken
 */
export async function serve({ host, port, ...options }: ServeOptions): Promise<{ url: string; close(): Promise<void> }> {
  const nss = createNss(options);
  try {
    return { url: await nss.listen(port, host), close: nss.close };
  } catch (error) {
    await nss.close();
    throw error;
  }
}
