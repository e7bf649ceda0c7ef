import type { Locator, Page } from '../../../fixtures';
import type { Box } from '../../../reports/evidence/take';
import { Pictures } from '../picture';
import { PATIENCE } from '../run';
import type { Album } from './album';
import { setUp, type Prepared, type Settings, type StudioPage } from './in-page';

/** What of a page a shot is about: a control (or that radio button of it), or a text as a regular expression without blanks. */
export type Subject = { readonly at: Locator; readonly option?: string | undefined } | { readonly text: string };

interface Seen extends Prepared {
  /** Index in the album. */
  readonly picture: number;
}

/** A page as it was seen. */
export interface View extends Seen {
  /** Of the subject; null where it was not to be found. */
  readonly target: Box | null;
}

/**
 * Sees a page before anything is covered on it, and is told afterwards which picture of the album shows it. Tests prove by it that
 * masks hide something; nothing else has a use for it.
 */
export type Control = (page: Page) => Promise<(picture: number) => void>;

/** Takes pictures of pages, one for each state of a page, and tells where on them things are. */
export class Studio {
  private readonly pictures = new Pictures();
  /** How pages were last seen, until something is done to them. */
  private readonly seen = new Map<Page, Seen>();

  constructor(private readonly album: Album, private readonly settings: () => Settings, private readonly control?: Control) {}

  /** A page as it is, with the place of a subject on it. */
  async view(page: Page, subject: Subject | null): Promise<View> {
    const seen = this.seen.get(page) ?? await this.take(page);
    if (!subject) return { ...seen, target: null };
    if (!seen.isChanged) return { ...seen, target: await placeOf(page, subject) };
    await page.evaluate(setUp, this.settings());
    try {
      return { ...seen, target: await placeOf(page, subject) };
    } finally {
      await takeDown(page);
    }
  }

  /** Something was done to a page: it looks different now. */
  touched(page: Page): void {
    this.seen.delete(page);
  }

  private async take(page: Page): Promise<Seen> {
    const tell = await this.control?.(page);
    // What the pointer rests on looks different, and when a new page notices that is a matter of chance.
    await page.mouse.move(0, 0);
    const prepared = await page.evaluate(setUp, this.settings());
    try {
      const seen = { ...prepared, picture: this.album.add(await this.pictures.of(page, prepared.size)) };
      this.seen.set(page, seen);
      tell?.(seen.picture);
      return seen;
    } finally {
      if (prepared.isChanged) await takeDown(page);
    }
  }
}

const takeDown = (page: Page): Promise<void> => page.evaluate(() => (globalThis as StudioPage).nssCamera.takeDown());

/** Where a subject is missing, the walk is about to say so better than a camera could. */
function placeOf(page: Page, subject: Subject): Promise<Box | null> {
  if ('text' in subject) return page.evaluate((text) => (globalThis as StudioPage).nssCamera.boxOfText(text), subject.text);
  const { at, option = null } = subject;
  return at.evaluate((element, chosen) => (globalThis as StudioPage).nssCamera.boxOf(element, chosen), option, { timeout: PATIENCE }).catch(() => null);
}
