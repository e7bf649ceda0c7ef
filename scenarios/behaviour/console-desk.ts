import type { Centre, Locator, Page } from '../../fixtures';

/** The console's pages by what stands on them; for the specs of the console only. */
export class ConsoleDesk {
  readonly heading: Locator;
  readonly alert: Locator;
  readonly done: Locator;

  private constructor(readonly page: Page, readonly base: string) {
    this.heading = page.getByRole('heading', { level: 1 });
    this.alert = page.getByRole('alert');
    this.done = page.getByRole('status');
  }

  static at = async (centre: Centre, { url }: { url: string }): Promise<ConsoleDesk> => new ConsoleDesk(await centre.page(), url);
  /** Also in a browser of somebody else. */
  static on = (page: Page, { url }: { url: string }): ConsoleDesk => new ConsoleDesk(page, url);

  open = (path = '') => this.page.goto(`${this.base}/__nss/${path}`);
  openApplication = (number: string, search = '') => this.open(`console/applications/${number}${search}`);
  press = (name: string) => this.button(name).click();
  follow = (name: string) => this.link(name).click();
  fill = (label: string, text: string) => this.field(label).fill(text);
  choose = (label: string, option: string) => this.field(label).selectOption(option);
  tick = async (...numbers: readonly string[]): Promise<void> => {
    for (const number of numbers) await this.field(`${number}を選択`).check();
  };

  button = (name: string) => this.page.getByRole('button', { name, exact: true });
  link = (name: string) => this.page.getByRole('link', { name, exact: true });
  field = (label: string) => this.page.getByLabel(label, { exact: true });
  table = (name: string) => this.page.getByRole('table', { name, exact: true });
  section = (name: string) => this.page.getByRole('region', { name, exact: true });
  fact = (name: string) => this.table('申込の概要').getByRole('row', { name: new RegExp(`^${name} `) }).getByRole('cell');
  clock = () => this.page.getByRole('banner').getByRole('time');
  /** The numbers in the inbox, from top to bottom. */
  listed = () => this.table('申込の一覧').getByRole('row').getByRole('link', { name: /^\d{6}[A-Z]$/ });
  /** How many applications of a state the inbox counts. */
  state = (name: string) => this.page.getByRole('navigation', { name: '状態', exact: true }).getByRole('link', { name: new RegExp(`^${name} `) });
}

/** Alt with a letter, as a keyboard sends it: Chromium listens to the character, which `keyboard.press` leaves out with Alt. */
export async function accessKeys(page: Page): Promise<(letter: string) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (letter) => {
    const key = { key: letter, windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0), modifiers: 1 };
    await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyDown', text: letter, unmodifiedText: letter });
    await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
  };
}
