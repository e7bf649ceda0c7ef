import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { TableName } from './tables';

/** One changed row; `json` null means deleted. */
export interface Change {
  readonly table: TableName;
  readonly key: string;
  readonly json: string | null;
}

/** Grows when rows take another shape than they had. */
const VERSION = 3;

/** The file holds something else than a state of this version; `message` says so in Japanese. */
export class UnreadableState extends Error {
  override readonly name = 'UnreadableState';
}

/** The kept state: a libsql file with a row for each row of the tables, written in one transaction per request. */
export class StateFile {
  private readonly database: Database.Database;
  private readonly upsert: Database.Statement;
  private readonly remove: Database.Statement;

  /**
   * @param path file to open or make; its folder is made if missing
   * @throws UnreadableState where the file is none of ours, or of another version
   */
  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.database = opened(path);
    this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000');
    this.database.exec(
      'CREATE TABLE IF NOT EXISTS rows (position INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (name, key))',
    );
    this.upsert = this.database.prepare(
      'INSERT INTO rows (name, key, json) VALUES (?, ?, ?) ON CONFLICT (name, key) DO UPDATE SET json = excluded.json',
    );
    this.remove = this.database.prepare('DELETE FROM rows WHERE name = ? AND key = ?');
  }

  /** Every row in the order of first insertion, as JSON text by table. */
  read(): { name: TableName; json: string }[] {
    return this.database.prepare('SELECT name, json FROM rows ORDER BY position').all() as { name: TableName; json: string }[];
  }

  /** Writes all changes or none: after a kill the file holds the state before or after, never between. */
  write(changes: Iterable<Change>): void {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      for (const { table, key, json } of changes) {
        if (json === null) this.remove.run(table, key);
        else this.upsert.run(table, key, json);
      }
      this.database.exec('COMMIT');
    } catch (error) {
      this.database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Replaces everything by these rows, in one transaction. */
  replace(changes: Iterable<Change>): void {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      this.database.exec('DELETE FROM rows');
      for (const { table, key, json } of changes) if (json !== null) this.upsert.run(table, key, json);
      this.database.exec('COMMIT');
    } catch (error) {
      this.database.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.database.close();
  }
}

function opened(path: string): Database.Database {
  const database = new Database(path);
  try {
    const { tables } = database.prepare("SELECT count(*) AS tables FROM sqlite_master WHERE type = 'table'").get() as { tables: number };
    const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
    if (tables > 0 && version !== VERSION) throw new UnreadableState(`${path} は、この版の nss-harness では読めないデータです。`);
    database.exec(`PRAGMA user_version = ${VERSION}`);
    return database;
  } catch (error) {
    database.close();
    throw error instanceof UnreadableState ? error : new UnreadableState(`${path} をデータとして開けません（${(error as Error).message}）。`);
  }
}
