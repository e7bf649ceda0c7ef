import type { IsoInstant } from './domain/contract';

/** One thing that happened: a request with its answer, or a change of state. */
export interface JournalEntry {
  readonly number: number;
  readonly at: IsoInstant;
  readonly kind: 'request' | 'event';
  /** 事業所コード or 仮ログインID of who did it. */
  readonly loginId: string | null;
  /** Request: method and path (no query, no body). Event: its name. */
  readonly what: string;
  readonly status: number | null;
  /** 画面名, where the request answered with a screen. */
  readonly screen: string | null;
  /** Step of the documents, where known, e.g. `S0 1-④`. */
  readonly step: string | null;
  readonly receiptNumber: string | null;
}

type Noted = Omit<JournalEntry, 'number'>;

/** What happened in one NSS, in order. The newest 10,000 entries are kept, in memory only. */
export class Journal {
  private static readonly limit = 10_000;
  private entries: JournalEntry[] = [];
  private count = 0;

  add(entry: Noted): void {
    this.count += 1;
    this.entries.push({ number: this.count, ...entry });
    if (this.entries.length >= 2 * Journal.limit) this.entries = this.entries.slice(-Journal.limit);
  }

  /** Oldest first. */
  list(): readonly JournalEntry[] {
    return this.entries.slice(-Journal.limit);
  }

  /** The newest. */
  last(): JournalEntry | undefined {
    return this.entries.at(-1);
  }

  clear(): void {
    this.entries = [];
    this.count = 0;
  }
}
