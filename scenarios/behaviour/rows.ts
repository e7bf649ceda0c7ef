import { expect, type Locator } from '../../fixtures';

/** Waits until a table holds exactly these rows (head left out), each given as its cells. */
export async function expectRows(table: Locator, rows: readonly (readonly string[])[]): Promise<void> {
  const body = table.getByRole('row').filter({ has: table.page().getByRole('cell') });
  await expect(body).toHaveText(rows.map((cells) => cells.join('')));
}
