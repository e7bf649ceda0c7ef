import type { Locator, Page } from '../../../fixtures';
import type { Box } from '../../../reports/evidence/take';
import { Pictures } from '../picture';
import { PATIENCE } from '../run';
import type { Album } from './album';
import { setUp, type Settings, type StudioPage } from './in-page';

/** What of a page a shot is about: a control (or that radio button of it), or a text as a regular expression without blanks. */
export type Subject = { readonly at: Locator; readonly option?: string | undefined } | { readonly text: string };

/** A page as it was seen. */
export interface View {
  /** Index in the album. */
  readonly picture: number;
  readonly masked: readonly Box[];
  /** Of the subject; null where it was not to be found. */
  readonly target: Box | null;
}

/** Takes pictures of pages, one for each state of a page, and tells where on them things are. */
export class Studio {
  private readonly pictures = new Pictures();
  /** How pages were last seen, until something is done to them. */
  private readonly seen = new Map<Page, Omit<View, 'target'>>();

  constructor(private readonly album: Album, private readonly settings: () => Settings) {}

  /** A page as it is, with the place of a subject on it. */
  async view(page: Page, subject: Subject | null): Promise<View> {
    const seen = this.seen.get(page);
    if (seen && !subject) return { ...seen, target: null };
    // What the pointer rests on looks different, and when a new page notices that is a matter of chance.
    if (!seen) await page.mouse.move(0, 0);
    const masked = await page.evaluate(setUp, this.settings());
    try {
      const target = subject && await placeOf(page, subject);
      if (seen) return { ...seen, target };
      const fresh = { picture: this.album.add(await this.pictures.of(page)), masked };
      this.seen.set(page, fresh);
      return { ...fresh, target };
    } finally {
      await page.evaluate(() => (globalThis as StudioPage).nssCamera.takeDown());
    }
  }

  /** Something was done to a page: it looks different now. */
  touched(page: Page): void {
    this.seen.delete(page);
  }
}

/** Where a subject is missing, the walk is about to say so better than a camera could. */
function placeOf(page: Page, subject: Subject): Promise<Box | null> {
  if ('text' in subject) return page.evaluate((text) => (globalThis as StudioPage).nssCamera.boxOfText(text), subject.text);
  const { at, option = null } = subject;
  return at.evaluate((element, chosen) => (globalThis as StudioPage).nssCamera.boxOf(element, chosen), option, { timeout: PATIENCE }).catch(() => null);
}
