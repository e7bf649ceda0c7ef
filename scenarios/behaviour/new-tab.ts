import { Nss, type Actor, type Locator } from '../../fixtures';

/** Follows a link that opens a tab of its own. @returns the screens of that tab */
export async function inNewTab({ page }: Actor, link: Locator): Promise<Nss> {
  const opened = page.waitForEvent('popup');
  await link.click();
  return new Nss(await opened);
}
