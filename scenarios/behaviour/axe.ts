import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '../../fixtures';

/**
 * What axe objects to on the page as it is, rule by rule with the places: nothing. All rules, but neither a search for frames
 * of other sites, which no screen has, nor lists of what is right: together they cost more than the rules.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).analyze();
  expect(violations.map(({ id, help, nodes }) => `${new URL(page.url()).pathname} ${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}
