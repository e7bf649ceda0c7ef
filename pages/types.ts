import type { Locator, Page } from '@playwright/test';

/** Locators by their documented label. */
export type Labelled<Label extends string = string> = Readonly<Record<Label, Locator>>;

/**
 * What every page object offers besides the verbs of its own. Written from the procedure documents, never from the
 * bundled NSS, so that a wrong label there is found.
 */
export interface Screen {
  /** 画面名 of the documents. */
  readonly name: string;
  /** The title that the screen carries itself. */
  readonly title: string;
  readonly heading: Locator;
  /** The site in the page title; NACCSサポートシステム where nothing is said. */
  readonly site?: string;
  /** Opens the screen by its address, where people begin with it. */
  open?(): Promise<void>;
  /** Everything on the screen that can be operated, whatever the state. */
  readonly controls: Labelled;
  /** What can be operated in some states only, e.g. the tab of one 接続形態. */
  readonly sometimes?: Labelled;
  /** Fixed texts of the screen. */
  readonly texts: readonly string[];
  /** What the screen only shows, by its label. */
  readonly values?: Labelled;
  /** Tables, by the heading they stand under. */
  readonly tables?: Labelled;
  /** Tabs of the screen, each as it is when opened. */
  readonly openTabs?: Labelled;
  /** Controls that stand in a row each; the argument tells the row (申込受付番号, 論理端末名). */
  readonly rowControls?: Readonly<Record<string, (row: string) => Locator>>;
}

type Role = Parameters<Page['getByRole']>[0];

/** Locators of one role by exact accessible name. */
export function named<const Label extends string>(scope: Page | Locator, role: Role, labels: readonly Label[]): Labelled<Label> {
  return Object.fromEntries(labels.map((label) => [label, scope.getByRole(role, { name: label, exact: true })])) as Labelled<Label>;
}

/** A section by its heading. */
export const section = (page: Page, heading: string): Locator => page.getByRole('region', { name: heading, exact: true });

/** What a 変更申込 does to a 利用者コード, where it is about one (its layout is in no document), and which codes are abolished. */
export function changedCode(page: Page): { readonly '変更する内容': Locator; readonly '利用者コードの廃止': Locator } {
  const table = (name: string | RegExp): Locator => section(page, '変更する内容').getByRole('table', { name, exact: true });
  return { '変更する内容': table(/^利用者コード \w{5}$/), '利用者コードの廃止': table('利用者コードの廃止') };
}

/** The values that stand beside their labels in a table of facts. */
export function facts<const Label extends string>(scope: Page | Locator, labels: readonly Label[]): Labelled<Label> {
  return Object.fromEntries(labels.map((label) => [
    label, scope.getByRole('rowheader', { name: label, exact: true }).locator('xpath=following-sibling::td[1]'),
  ])) as Labelled<Label>;
}

/** The tabs of a screen: as links, and as what is there once a tab is open. */
export function tabs<const Label extends string>(page: Page, labels: readonly Label[]): { links: Labelled<Label>; open: Labelled<Label> } {
  const links = named(page.getByRole('navigation', { name: 'タブ', exact: true }), 'link', labels);
  const open = Object.fromEntries(labels.map((label) => [label, links[label].and(page.locator('[aria-current="page"]'))])) as Labelled<Label>;
  return { links, open };
}

/** The phase that stands out in 業務フロー. */
export const currentPhase = (page: Page): Locator => page.getByRole('navigation', { name: '業務フロー', exact: true }).locator('[aria-current="step"]');

/** The navigation at the head of the screens for those who are logged in. */
export const globalNavigation = (page: Page) =>
  named(page.getByRole('navigation', { name: 'グローバルナビゲーション', exact: true }), 'link', [
    '申込実施', '申込内容確認', '契約内容確認', '請求内容参照', 'パスワード変更',
  ]);
