import type { Actor } from '../../fixtures';

/** Logs in and opens 契約情報詳細表示画面. */
export async function open({ nss, logIn }: Actor): Promise<void> {
  await logIn();
  await nss.menu.openContract();
  await nss.contractDetails.heading.waitFor();
}
