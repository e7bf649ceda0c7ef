import { StateFile, type Change } from './file';
import { Table } from './table';
import { schema, type TableName, type Tables } from './tables';

/** A copy of the whole state: rows by table. Rows are shared with the live state, which never changes a row in place. */
export type Snapshot = { readonly [T in TableName]: readonly Tables[T][] };

const names = Object.keys(schema) as TableName[];

/**
 * The state of one NSS: plain rows in memory, optionally kept in a file. Everything that a request changes happens in
 * one `transaction`: on an exception nothing of it remains, in memory or in the file.
 */
export class Store {
  private readonly tables: { [T in TableName]: Table<Tables[T]> };
  private readonly file: StateFile | null;
  private undo: (() => void)[] | null = null;
  private changed = new Map<string, { table: TableName; key: string }>();

  /** @param path file that keeps the state, or null for memory only */
  constructor(path: string | null) {
    const table = <T extends TableName>(name: T): Table<Tables[T]> => new Table(schema[name].key, schema[name].groups);
    this.tables = {
      offices: table('offices'), versions: table('versions'), temporaries: table('temporaries'), applications: table('applications'), drafts: table('drafts'), sessions: table('sessions'),
      news: table('news'), mails: table('mails'), fetches: table('fetches'), terminalSessions: table('terminalSessions'), badges: table('badges'), dues: table('dues'), usage: table('usage'), naccsLinks: table('naccsLinks'), meta: table('meta'),
    };
    this.file = path === null ? null : new StateFile(path);
    for (const { name, json } of this.file?.read() ?? []) this.table(name).put(JSON.parse(json));
  }

  get<T extends TableName>(name: T, key: string): Tables[T] | undefined {
    return this.table(name).get(key);
  }

  all<T extends TableName>(name: T): IterableIterator<Tables[T]> {
    return this.table(name).values();
  }

  size(name: TableName): number {
    return this.table(name).size;
  }

  /** A number that is another one after every change of the table. */
  version(name: TableName): number {
    return this.table(name).version;
  }

  /** Rows of one group (office, or state of a mail), oldest first. */
  group<T extends TableName>(name: T, group: string): readonly Tables[T][] {
    return this.table(name).group(group);
  }

  /** The oldest row of a group, without listing the others. */
  first<T extends TableName>(name: T, group: string): Tables[T] | undefined {
    return this.table(name).first(group);
  }

  groupSize(name: TableName, group: string): number {
    return this.table(name).groupSize(group);
  }

  put<T extends TableName>(name: T, row: Tables[T]): void {
    const table = this.table(name);
    const key = schema[name].key(row);
    const before = table.put(row);
    this.note(name, key, () => (before === undefined ? table.delete(key) : table.put(before)));
  }

  delete<T extends TableName>(name: T, key: string): void {
    const table = this.table(name);
    const before = table.delete(key);
    if (before !== undefined) this.note(name, key, () => table.put(before));
  }

  /** A counter that is 1 at the first call. */
  count(key: string): number {
    const value = Number(this.get('meta', key)?.value ?? 0) + 1;
    this.put('meta', { key, value });
    return value;
  }

  /**
   * Runs `work` (synchronous) as one unit.
   * @returns what `work` returns
   * @throws what `work` throws, after everything it changed has been undone
   */
  transaction<R>(work: () => R): R {
    if (this.undo) return work();
    this.undo = [];
    try {
      const result = work();
      this.write();
      return result;
    } catch (error) {
      for (const step of this.undo.reverse()) step();
      throw error;
    } finally {
      this.undo = null;
      this.changed.clear();
    }
  }

  snapshot(): Snapshot {
    return Object.fromEntries(names.map((name) => [name, this.table(name).copy()])) as unknown as Snapshot;
  }

  restore(snapshot: Snapshot): void {
    for (const name of names) this.table(name).load(snapshot[name] as Iterable<never>);
    this.file?.replace(names.flatMap((name) => snapshot[name].map((row): Change => this.change(name, schema[name].key(row as never)))));
  }

  /** Forgets everything, in memory and in the file. */
  clear(): void {
    this.restore(Object.fromEntries(names.map((name) => [name, []])) as unknown as Snapshot);
  }

  close(): void {
    this.file?.close();
  }

  private table<T extends TableName>(name: T): Table<Tables[T]> {
    return this.tables[name] as Table<Tables[T]>;
  }

  private note(table: TableName, key: string, undo: () => void): void {
    if (!this.undo) throw new Error('The state changes in a transaction only.');
    this.undo.push(undo);
    if (this.file) this.changed.set(`${table}\u0000${key}`, { table, key });
  }

  private write(): void {
    if (this.file && this.changed.size > 0) this.file.write([...this.changed.values()].map(({ table, key }) => this.change(table, key)));
  }

  private change(table: TableName, key: string): Change {
    const row = this.table(table).get(key);
    return { table, key, json: row === undefined ? null : JSON.stringify(row) };
  }
}
