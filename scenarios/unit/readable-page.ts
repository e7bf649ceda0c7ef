import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * A page of a report can be read by everybody: its pictures are there, nothing overflows, axe has no complaint, and it asks for
 * nothing outside and runs no script.
 * @param open goes to the page
 */
export async function expectReadable(page: Page, open: () => Promise<unknown>): Promise<void> {
  const asked: string[] = [];
  page.on('request', (request) => { if (!/^(file|data):/.test(request.url())) asked.push(request.url()); });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', () => complaints.push('a script ran'));
  await open();
  for (const image of await page.getByRole('main').locator('img:visible').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect(image).toHaveJSProperty('complete', true);
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
}
