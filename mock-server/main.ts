import path from 'node:path';
import { createNss } from './app';
import { createPractice } from './practice';
import { paths as practicePaths } from './practice/paths';

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

/** What is served; `close` ends it cleanly. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves an NSS for people and other tools; its clock runs with the real time.
 * @throws when the port is taken
 */
export async function serve({ host, port, ...options }: ServeOptions): Promise<Served> {
  return listening(createNss(options), host, port);
}

/**
 * Serves a class room: the trainer's pages, a seat with an NSS of its own for each trainee, and an NSS for the trainer alone.
 * @returns also the address that makes a browser the trainer's
 * @throws when the port is taken
 */
export async function servePractice({ host, port, ...options }: ServeOptions): Promise<Served & { readonly trainer: string }> {
  const { dataFile, smtp, mailpitUrl } = options;
  const practice = createPractice({
    folder: dataFile === null ? null : path.join(path.dirname(dataFile), 'practice'), smtp, mailpitUrl, own: (publicUrl) => createNss({ ...options, publicUrl, classroom: practicePaths.home }),
  });
  const served = await listening(practice, host, port);
  return { ...served, trainer: served.url + practice.trainerPath };
}

async function listening({ listen, close }: { listen(port: number, host: string): Promise<string>; close(): Promise<void> }, host: string, port: number): Promise<Served> {
  try {
    return { url: await listen(port, host), close };
  } catch (error) {
    await close();
    throw error;
  }
}
