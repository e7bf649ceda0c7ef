import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import Database from 'libsql';
import fc from 'fast-check';
import { Store } from '../../mock-server/store/store';
import { Table } from '../../mock-server/store/table';
import type { News } from '../../mock-server/store/tables';

interface Row {
  readonly key: string;
  readonly groups: readonly string[];
}

const keys = ['a', 'b', 'c'];
const groups = ['x', 'y', 'z'];
const put = fc.record({ do: fc.constant('put' as const), row: fc.record({ key: fc.constantFrom(...keys), groups: fc.uniqueArray(fc.constantFrom(...groups)) }) });
const remove = fc.record({ do: fc.constant('delete' as const), key: fc.constantFrom(...keys) });
const steps = fc.array(fc.oneof(put, remove), { maxLength: 30 });

test.describe('表', { tag: '@unit' }, () => {
  test('property: どの順に変えても、行は属するすべての組にあり、ほかの組にはない', () => {
    fc.assert(fc.property(steps, (happened) => {
      const table = new Table<Row>(({ key }) => key, (row) => row.groups);
      const rows = new Map<string, Row>();
      for (const step of happened) {
        if (step.do === 'put') {
          expect(table.put(step.row)).toBe(rows.get(step.row.key));
          rows.set(step.row.key, step.row);
        } else {
          expect(table.delete(step.key)).toBe(rows.get(step.key));
          rows.delete(step.key);
        }
        for (const group of groups) {
          const expected = [...rows.values()].filter((row) => row.groups.includes(group));
          expect(new Set(table.group(group))).toEqual(new Set(expected));
          expect(table.groupSize(group)).toBe(expected.length);
        }
      }
    }));
  });

  test('組の一覧を読んだ後に変えても、次に読むと新しい', () => {
    const table = new Table<Row>(({ key }) => key, (row) => row.groups);
    table.put({ key: 'a', groups: ['x', 'y'] });
    expect([table.group('x'), table.group('y'), table.group('z')].map((list) => list.length)).toEqual([1, 1, 0]);
    table.put({ key: 'a', groups: ['y', 'z'] });
    expect([table.group('x'), table.group('y'), table.group('z')].map((list) => list.length)).toEqual([0, 1, 1]);
  });
});

test.describe('取消し', { tag: '@unit' }, () => {
  const news = (id: string, readers: string[], text = '260001A'): News => ({ id, readers, at: '2026-04-01T09:00:00+09:00', kind: 'approved', month: null, receiptNumber: text });
  const seen = (store: Store) => ['T1', 'NAC001', 'NAC002'].map((reader) => store.group('news', reader).map(({ id }) => id));

  test('組を移った行も、消した行も、加えた行も、失敗すれば元の組に戻る', () => {
    const store = new Store(null);
    store.transaction(() => {
      store.put('news', news('1', ['T1']));
      store.put('news', news('2', ['T1', 'NAC001']));
    });
    expect(seen(store)).toEqual([['1', '2'], ['2'], []]);
    expect(() => store.transaction(() => {
      store.put('news', news('1', ['T1', 'NAC002']));
      store.put('news', news('1', ['NAC002', 'NAC001']));
      store.delete('news', '2');
      store.put('news', news('3', ['NAC001', 'NAC002']));
      expect(seen(store)).toEqual([[], ['1', '3'], ['1', '3']]);
      throw new Error('途中で失敗');
    })).toThrow('途中で失敗');
    expect(seen(store).map((list) => [...list].sort())).toEqual([['1', '2'], ['2'], []]);
    store.transaction(() => store.put('news', news('1', ['NAC002'])));
    expect(seen(store)).toEqual([['2'], ['2'], ['1']]);
  });

  test('スナップショットに戻すと、組も戻る', () => {
    const store = new Store(null);
    store.transaction(() => store.put('news', news('1', ['T1', 'NAC001'])));
    const before = store.snapshot();
    store.transaction(() => {
      store.put('news', news('1', ['NAC002']));
      store.put('news', news('2', ['T1']));
    });
    store.restore(before);
    expect(seen(store)).toEqual([['1'], ['1'], []]);
  });
});

test.describe('データファイル', { tag: '@unit' }, () => {
  test('この版で作ったファイルは、開き直しても同じ内容になる', ({}, testInfo) => {
    const path = testInfo.outputPath('nss.db');
    const first = new Store(path);
    first.transaction(() => first.put('meta', { key: 'seed', value: 7 }));
    first.close();
    const second = new Store(path);
    expect(second.get('meta', 'seed')).toEqual({ key: 'seed', value: 7 });
    second.close();
  });

  test('ほかの版のデータや、データでないファイルは、読まずに日本語で断る', async ({}, testInfo) => {
    const older = testInfo.outputPath('older.db');
    const database = new Database(older);
    database.exec('CREATE TABLE rows (name TEXT)');
    database.close();
    expect(() => new Store(older)).toThrow(/この版の nss-harness では読めないデータです。/);
    const alien = testInfo.outputPath('alien.db');
    await writeFile(alien, 'これはデータベースではありません。'.repeat(20));
    expect(() => new Store(alien)).toThrow(/データとして開けません/);
    expect(await readFile(alien, 'utf8')).toContain('これはデータベースではありません。');
  });
});
