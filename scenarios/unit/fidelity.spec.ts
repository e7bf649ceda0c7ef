import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fidelityPage } from '../../mock-server/vocabulary/fidelity';
import { ledger } from '../../mock-server/vocabulary/ledger';

type MarkedEntry = { readonly mark: string } & Readonly<Record<string, unknown>>;

/** Everything with a mark in what a module exports, however deep. */
function markedIn(value: unknown): MarkedEntry[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = typeof (value as MarkedEntry).mark === 'string' ? [value as MarkedEntry] : [];
  return [...here, ...Object.values(value).flatMap(markedIn)];
}

/** The fidelity ledger: nothing in the bundled NSS is without its origin. */
test.describe('忠実度台帳', { tag: '@unit' }, () => {
  test('FIDELITY.md は現在の語彙と一致する（npm run generate で更新）', () => {
    expect(readFileSync(join(__dirname, '../../mock-server/FIDELITY.md'), 'utf8')).toBe(fidelityPage());
  });

  test('すべての項目に出典があり、番号の書き方が正しい', () => {
    for (const { id, mark } of ledger()) {
      expect(mark, id).toMatch(/^(documented: S[0-4] .+|external: E-\d\d.*|decided: D-\d\d.*|assumed: .{5,})$/);
    }
  });

  test('語彙のどのファイルの、出典のあるどの項目も台帳にある', () => {
    const folder = join(__dirname, '../../mock-server/vocabulary');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- whatever stands in the folder, also what comes later
    const marked = files.flatMap((file) => markedIn(require(join(folder, file))));
    expect(marked.length).toBeGreaterThan(300);
    const listed = new Set(ledger().map(({ text, mark }) => `${text} | ${mark}`));
    for (const entry of marked) {
      const names = Object.values(entry).flatMap((value) => (typeof value === 'string' ? [`${value} | ${entry.mark}`, `${entry.group} ${value} | ${entry.mark}`] : []));
      expect(names.some((name) => listed.has(name)), JSON.stringify(entry)).toBe(true);
    }
  });

  test('id は重複しない', () => {
    const ids = ledger().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('手順書にある18の変更項目と、その他の契約変更の6項目をすべて含む', () => {
    const items = ledger().filter(({ id }) => id.startsWith('item.')).map(({ text }) => text);
    expect(items).toHaveLength(24);
    expect(items).toEqual(expect.arrayContaining(['netNACCS端末の登録情報（追加・削除）', '支払の方法（口座振替・銀行振込）', '契約解除・事業所廃止']));
  });
});
