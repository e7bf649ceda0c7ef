import type { Locator, Page } from '@playwright/test';
import { TitledPage } from '../titled';
import { named } from '../types';

/** The menu at the side of every page of サイバーポート. */
export const cyberPortMenu = (page: Page) =>
  named(page.getByRole('navigation', { name: 'サイバーポートのメニュー', exact: true }), 'link', ['NACCS利用者情報', 'NACCS連携について']);

/** What the pages of サイバーポート have in common. None of its screens is in a public document; E-23 tells what they are for. */
export abstract class CyberPortPage extends TitledPage {
  readonly site = 'サイバーポート';
  /** The summary of what is wrong. */
  readonly alert: Locator = this.page.getByRole('alert');
}
