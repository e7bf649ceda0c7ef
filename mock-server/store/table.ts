/**
 * Rows in the order of their first insertion, by key and by group; a row may stand in several groups. Rows are immutable: a change puts a new row, so a
 * snapshot is a copy of references.
 */
export class Table<Row> {
  private rows = new Map<string, Row>();
  private groups = new Map<string, Map<string, Row>>();
  /** Groups as lists, each made when it is first asked for after a change. */
  private lists = new Map<string, readonly Row[]>();
  /** Grows with every change, so that what is derived from the rows can be kept until then. */
  version = 0;

  constructor(
    private readonly keyOf: (row: Row) => string,
    private readonly groupsOf: (row: Row) => readonly string[] = () => [],
  ) {}

  get(key: string): Row | undefined {
    return this.rows.get(key);
  }

  values(): IterableIterator<Row> {
    return this.rows.values();
  }

  get size(): number {
    return this.rows.size;
  }

  /** Rows of a group, oldest first. */
  group(name: string): readonly Row[] {
    let list = this.lists.get(name);
    if (!list) this.lists.set(name, (list = [...(this.groups.get(name)?.values() ?? [])]));
    return list;
  }

  /** The oldest row of a group, without listing the others. */
  first(name: string): Row | undefined {
    return this.groups.get(name)?.values().next().value;
  }

  /** How many rows a group has, without copying them. */
  groupSize(name: string): number {
    return this.groups.get(name)?.size ?? 0;
  }

  /** @returns the row that stood there before, for undoing */
  put(row: Row): Row | undefined {
    const key = this.keyOf(row);
    const before = this.rows.get(key);
    this.version += 1;
    this.rows.set(key, row);
    const names = this.groupsOf(row);
    if (before) this.leave(key, this.groupsOf(before).filter((name) => !names.includes(name)));
    for (const name of names) {
      let group = this.groups.get(name);
      if (!group) this.groups.set(name, (group = new Map()));
      group.set(key, row);
      this.lists.delete(name);
    }
    return before;
  }

  /** @returns the row that stood there before, for undoing */
  delete(key: string): Row | undefined {
    const before = this.rows.get(key);
    if (before === undefined) return undefined;
    this.version += 1;
    this.rows.delete(key);
    this.leave(key, this.groupsOf(before));
    return before;
  }

  /** All rows, for a snapshot. */
  copy(): Row[] {
    return [...this.rows.values()];
  }

  /** Replaces everything. */
  load(rows: Iterable<Row>): void {
    this.version += 1;
    this.rows = new Map();
    this.groups = new Map();
    this.lists = new Map();
    for (const row of rows) this.put(row);
  }

  private leave(key: string, names: readonly string[]): void {
    for (const name of names) {
      this.groups.get(name)?.delete(key);
      this.lists.delete(name);
    }
  }
}
