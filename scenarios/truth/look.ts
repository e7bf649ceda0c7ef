import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Look } from '../../reports/evidence/screens';
import { readScreen } from '../walk/reading';
import { Secrets } from '../walk/secrets';
import { folder } from './parts';

/** Ids of drafts and of other things that a screen is about are random. */
const RANDOM = /\/(change|new|settings|broker|certificates|naccs-users)\/[\w-]{12,}(?![\w-])/g;

/** Looks at screens for somebody whose secrets must not be written down. */
export class Looking {
  private readonly secrets = new Secrets();
  private readonly pictured = new Set<string>();

  private readonly screens: ReadonlyMap<string, { readonly title: string; readonly site: string }>;

  /**
   * @param part names the pictures
   * @param screens what NSS publishes of its screens
   */
  constructor(
    private readonly part: string,
    private readonly at: { readonly url: string; readonly mailDomain: string },
    screens: readonly { readonly name: string; readonly title: string; readonly site: string }[],
  ) {
    this.screens = new Map(screens.map((screen) => [screen.name, screen]));
  }

  /** Takes note of what is never to be written down. */
  hide(...secrets: readonly string[]): void {
    for (const secret of secrets) this.secrets.add(secret);
  }

  /**
   * Everything that a screen shows now: its controls, its texts, where it leads, and, for the first look, a
   * picture.
   * @param name 画面名
   * @throws Error where another screen is there
   */
  async look(page: Page, name: string): Promise<Look> {
    const reading = await page.evaluate(readScreen);
    this.hide(...reading.secrets);
    const expected = this.screens.get(name);
    if (`${expected?.title} | ${expected?.site}` !== reading.title) throw new Error(`「${name}」が表示されるはずですが、ページタイトルは「${reading.title}」です。${reading.alert}`);
    const more = await page.evaluate(readMore);
    if (more.length !== reading.controls.length) throw new Error(`「${name}」の項目を読み取れません（${reading.controls.length}件と${more.length}件）。`);
    const { pathname, search } = new URL(page.url());
    const picture = this.pictured.has(name) ? null : await this.picture(page, reading.secrets.length > 0);
    this.pictured.add(name);
    const seen: Look = {
      name, title: reading.heading, site: reading.title.split(' | ').at(-1) ?? '', path: pathname + search, picture, texts: reading.texts,
      controls: reading.controls.map((control, index) => ({ ...control, field: more[index]?.field ?? null, inRow: more[index]?.inRow ?? false })),
      leads: reading.controls.flatMap(({ label }, index) => {
        const href = more[index]?.href ?? null;
        return href === null || label === '' ? [] : [{ label, path: href }];
      }),
    };
    return JSON.parse(JSON.stringify(seen, (_, value: unknown) => (typeof value === 'string' ? this.cleaned(value) : value))) as Look;
  }

  /** Without secrets, and without what differs from run to run though nothing has changed. */
  private cleaned(text: string): string {
    const { url, mailDomain } = this.at;
    return this.secrets.hide(text).replaceAll(url, 'http://nss.example.jp').replaceAll(mailDomain, 'example.jp').replace(RANDOM, '/$1/-');
  }

  private async picture(page: Page, hasSecrets: boolean): Promise<string> {
    const name = path.join('pictures', `${this.part}-${String(this.pictured.size + 1).padStart(2, '0')}.png`);
    await mkdir(path.join(folder, 'pictures'), { recursive: true });
    await writeFile(path.join(folder, name), await page.screenshot({ fullPage: true, ...(hasSecrets ? { mask: [page.locator('[data-secret]')], maskColor: '#333' } : {}) }));
    return name;
  }
}

/** What a control has besides what `readScreen` reads, in the same order. */
interface More {
  /** Id of an input. */
  readonly field: string | null;
  readonly inRow: boolean;
  /** Path on the same server that a link, or a button that only leads somewhere, leads to. */
  readonly href: string | null;
}

/** Runs in the page. The controls are those of `readScreen`: all that can be seen, a group of radio buttons once. */
function readMore(): More[] {
  const hrefOf = (element: Element): string | null => {
    const { origin } = location;
    if (element instanceof HTMLAnchorElement) return element.origin === origin && !element.getAttribute('href')?.startsWith('#') ? element.pathname : null;
    // A button that only leads somewhere is a form that asks for it.
    return element instanceof HTMLButtonElement && element.form?.method === 'get' ? new URL(element.form.action).pathname : null;
  };
  const isFirst = (element: Element): boolean => !(element instanceof HTMLInputElement) || element.type !== 'radio'
    || document.querySelector(`input[type="radio"][name="${element.name}"]`) === element;
  return [...document.querySelectorAll('input:not([type="hidden"]), textarea, select, button, a[href]')]
    .filter((element) => element.checkVisibility() && isFirst(element))
    .map((element) => {
      const table = element.closest('tbody tr')?.closest('table');
      return { field: element.matches('input, textarea, select') ? element.getAttribute('name') : null, inRow: Boolean(table?.tHead) || element.closest('ul.news li') !== null, href: hrefOf(element) };
    });
}
