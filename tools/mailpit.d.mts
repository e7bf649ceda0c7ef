export interface MailpitOptions {
  /** The executable, as found by the set-up. */
  bin: string;
  /** A database file that outlives the process; without it mails live in a temporary one. */
  database?: string | undefined;
  /** Loopback ports; free ones are taken where none are given. */
  smtpPort?: number | undefined;
  httpPort?: number | undefined;
  /** Shown in Mailpit's pages. */
  label?: string | undefined;
}

export interface RunningMailpit {
  smtp: { host: string; port: number };
  /** Root of web UI and API, with a slash at the end. */
  url: string;
  /** Ends it and resolves when it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts a real Mailpit on loopback and waits until it answers. It ends with `stop()`, and also whenever this process ends.
 * @throws an error with a Japanese message when it does not start within 15 seconds
 */
export function startMailpit(options: MailpitOptions): Promise<RunningMailpit>;

/** A loopback port that nobody uses at this moment. */
export function freePort(): Promise<number>;
